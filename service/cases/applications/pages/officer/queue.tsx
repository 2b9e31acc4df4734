import type { FieldError } from '../../../../platform/context.ts'
import {
  A,
  Button,
  Columns,
  ErrorSummary,
  Filters,
  fields,
  H1,
  type Html,
  NotificationBanner,
  P,
  Page,
  Pagination,
  Status,
  Table,
  TextInput,
  type View,
  withParam,
} from '../../../../web/index.ts'
import { handlingWords } from '../../handling-messages.ts'
import type { CaseState } from '../../model.ts'
import { type CaseItem, type QueueFacets, type QueueFilter, untilOf } from '../../queries.ts'
import { caseWords, stateWords } from '../case-messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { dayOf, OutcomeMark, regionOf, StateMark } from '../parts.tsx'
import { deskWords as d } from './messages.ts'

/** The id may come from an address as it was typed. */
export const queueAddress = (id: string): string => `/queue/${encodeURIComponent(id)}`

/** States in which a case stands in the queue. */
const queueStates: readonly CaseState[] = ['filed', 'in-assessment', 'awaiting-applicant', 'awaiting-fee']

export interface QueuePageProps {
  view: View
  items: readonly CaseItem[]
  next: string | null
  filter: QueueFilter
  facets: QueueFacets
  now: Date
  schemes: ReadonlyMap<string, string>
  /** The number typed into the search, and why it was not found. */
  typed: string
  errors: readonly FieldError[]
  /** A case was just passed on. */
  handedOver: boolean
}

const Standing = ({ view, item }: { view: View; item: CaseItem }): Html => {
  const { t } = view
  if (item.state === 'filed') return <Status kind="warn">{t(w.whyFiled)}</Status>
  if (item.state !== 'in-assessment') return <StateMark view={view} state={item.state} />
  return item.officer?.id === view.actor.id ? (
    <Status kind="info">{t(w.whyMine)}</Status>
  ) : (
    <Status kind="none">{t(w.whyOther, { name: item.officer?.name ?? t(w.nobody) })}</Status>
  )
}

/** What the officer has to do with it now. */
function todo(view: View, item: CaseItem) {
  if (item.state === 'filed') return d.doTake
  if (item.state !== 'in-assessment' || item.officer?.id !== view.actor.id) return d.doWait
  return item.counts['unknown'] || item.counts['incomplete'] ? d.doOpen : d.doDecide
}

/** Why a case stands where it stands: its state, the limit that runs, what has to be done. */
const Why = ({ view, item }: { view: View; item: CaseItem }): Html => (
  <div>
    <Standing view={view} item={item} />
    {item.clock ? <span class="kosh-count">{view.t(item.clock)}</span> : null}
    <span class="kosh-count">{view.t(todo(view, item))}</span>
  </div>
)

/** Until when, with a word and a shape where it presses. */
const Due = ({ view, item, now }: { view: View; item: CaseItem; now: Date }): Html => {
  const { t } = view
  const { dueAt } = item
  const until = (clock: 'today' | 'soon') => dueAt !== null && dueAt <= untilOf({ now, actor: view.actor }, clock)
  const mark = item.overdue
    ? ({ kind: 'fail', word: d.dueOverdue } as const)
    : until('today')
      ? ({ kind: 'warn', word: d.dueToday } as const)
      : until('soon')
        ? ({ kind: 'info', word: d.dueSoon } as const)
        : undefined
  return (
    <div>
      {mark ? (
        <>
          <Status kind={mark.kind}>{t(mark.word)}</Status>
          <br />
        </>
      ) : null}
      {dueAt ? dayOf(view, dueAt, view.actor.country) : t(caseWords.noLimit)}
    </div>
  )
}

const outcomes = ['fail', 'incomplete', 'unknown', 'pass'] as const
/** How many lines a case has, and how they were assessed. */
const Counts = ({ view, item }: { view: View; item: CaseItem }): Html => {
  const shown = outcomes.filter((o) => item.counts[o])
  const alone = shown.length === 1 && item.counts[shown[0]!] === item.lines
  return (
    <>
      {alone ? null : String(item.lines)}
      {shown.map((o) => (
        <span class="kosh-count">
          {String(item.counts[o])}: <OutcomeMark view={view} outcome={o} />
        </span>
      ))}
    </>
  )
}

/** Cases of the body, the most urgent first; the filters stay in the address. */
export function QueuePage(props: QueuePageProps): Html {
  const { view, filter, facets } = props
  const { t } = view
  const filtered = Object.keys(filter).length > 0
  return (
    <Page view={view} title={t(w.queue)} crumbs={[{ text: t(w.queue) }]} faulty={props.errors.length > 0} wide>
      <ErrorSummary view={view} errors={props.errors} />
      {props.handedOver ? (
        <NotificationBanner view={view} success>
          {t(handlingWords.handedOver)}
        </NotificationBanner>
      ) : null}
      <H1>{t(w.queue)}</H1>
      <Columns
        left={<P>{t(w.queueLead)}</P>}
        right={
          props.items.length > 0 ? (
            <a class="govuk-button" href={nextAddress(view.address)} data-key="n">
              {t(w.nextCase)}
            </a>
          ) : null
        }
      />
      <QueueFilters view={view} filter={filter} facets={facets} schemes={props.schemes} />
      <Table
        caption={t(w.queue)}
        captionSize="hidden"
        rows={props.items}
        empty={
          <>
            <P>{t(filtered ? d.emptyFiltered : w.queueEmpty)}</P>
            {filtered ? (
              <P>
                <A href="/queue">{t(d.showAll)}</A>
              </P>
            ) : null}
          </>
        }
        columns={[
          {
            head: t(caseWords.number),
            rowHead: true,
            cell: (i) => (
              <A href={queueAddress(i.id)} class="kosh-number">
                {i.number}
              </A>
            ),
          },
          { head: t(w.why), cell: (i) => <Why view={view} item={i} /> },
          { head: t(d.until), cell: (i) => <Due view={view} item={i} now={props.now} /> },
          { head: t(caseWords.scheme), cell: (i) => t(i.schemeTitle) },
          { head: t(w.applicant), cell: (i) => i.employer ?? i.label ?? '' },
          { head: t(caseWords.lines), cell: (i) => <Counts view={view} item={i} /> },
          { head: t(caseWords.region), cell: (i) => regionOf(view, i.region) },
        ]}
      />
      <Pagination view={view} next={props.next} />
      <Search {...props} />
    </Page>
  )
}

/** The next case under the filters of an address. */
export function nextAddress(address: string, skip?: string): string {
  const params = new URLSearchParams(address.split('?')[1] ?? '')
  for (const name of ['after', 'number', 'lang', 'done']) params.delete(name)
  if (skip) params.set('skip', skip)
  const rest = params.toString()
  return rest ? `/queue/next?${rest}` : '/queue/next'
}

/** Views of the queue kept in the address; each count tells what a link would show while the other filters stay. */
const QueueFilters = (props: Pick<QueuePageProps, 'view' | 'filter' | 'facets' | 'schemes'>): Html => {
  const { view, filter, facets } = props
  const { t } = view
  // A filter begins at the first page.
  const first = withParam(withParam(view.address, 'after', undefined), 'number', undefined)
  const to = (name: string, value: string | undefined) => withParam(first, name, value)
  const regions = Object.keys(facets.region)
  const clocks = { overdue: w.overdue, today: d.today, week: d.week } as const
  return (
    <>
      <Filters
        label={t(d.whose)}
        items={[
          { href: to('mine', undefined), text: t(w.all), count: facets.all, current: !filter.mine },
          { href: to('mine', 'yes'), text: t(w.mine), count: facets.mine, current: filter.mine ?? false },
        ]}
      />
      <Filters
        label={t(w.clockFilter)}
        items={[
          { href: to('clock', undefined), text: t(d.anyLimit), current: !filter.clock },
          ...(['overdue', 'today', 'week'] as const).map((clock) => ({
            href: to('clock', clock),
            text: t(clocks[clock]),
            count: facets.clock[clock],
            current: filter.clock === clock,
          })),
        ]}
      />
      <Filters
        label={t(w.stateFilter)}
        items={[
          { href: to('state', undefined), text: t(w.all), current: !filter.state },
          ...queueStates.map((state) => ({
            href: to('state', state),
            text: t(stateWords[state]),
            count: facets.state[state] ?? 0,
            current: filter.state === state,
          })),
        ]}
      />
      {props.schemes.size > 1 || filter.scheme ? (
        <Filters
          label={t(w.schemeFilter)}
          items={[
            { href: to('scheme', undefined), text: t(w.all), current: !filter.scheme },
            ...[...props.schemes].map(([id, title]) => ({
              href: to('scheme', id),
              text: title,
              count: facets.scheme[id] ?? 0,
              current: filter.scheme === id,
            })),
          ]}
        />
      ) : null}
      {regions.length > 1 || filter.region ? (
        <Filters
          label={t(d.regionFilter)}
          items={[
            { href: to('region', undefined), text: t(d.anyRegion), current: !filter.region },
            ...regions.sort().map((region) => ({
              href: to('region', region),
              text: regionOf(view, region),
              count: facets.region[region] ?? 0,
              current: filter.region === region,
            })),
          ]}
        />
      ) : null}
    </>
  )
}

const Search = (props: QueuePageProps): Html => {
  const { view } = props
  const f = fields(view, { number: props.typed }, props.errors)
  return (
    <form method="get" action="/queue" class="no-print">
      <TextInput {...f('number')} label={view.t(w.find)} width={20} />
      <Button kind="secondary">{view.t(w.findAct)}</Button>
    </form>
  )
}

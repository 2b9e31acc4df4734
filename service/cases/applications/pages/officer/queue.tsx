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
  P,
  Page,
  Pagination,
  Status,
  Table,
  TextInput,
  type View,
  withParam,
} from '../../../../web/index.ts'
import type { CaseState } from '../../model.ts'
import type { CaseItem, QueueCounts, QueueFilter } from '../../queries.ts'
import { caseWords, stateWords } from '../case-messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { dayOf, OutcomeMark, regionOf, StateMark } from '../parts.tsx'

export const queueAddress = (id: string): string => `/queue/${id}`

/** States in which a case stands in the queue. */
const queueStates: readonly CaseState[] = ['filed', 'in-assessment', 'awaiting-applicant', 'awaiting-fee']

export interface QueuePageProps {
  view: View
  items: readonly CaseItem[]
  next: string | null
  filter: QueueFilter
  counts: QueueCounts
  soon: number
  schemes: ReadonlyMap<string, string>
  /** The number typed into the search, and why it was not found. */
  typed: string
  errors: readonly FieldError[]
}

/** Why a case stands where it stands. */
const Why = ({ view, item }: { view: View; item: CaseItem }): Html => {
  const { t } = view
  if (item.overdue) return <Status kind="fail">{t(w.whyOverdue)}</Status>
  if (item.state === 'filed') return <Status kind="warn">{t(w.whyFiled)}</Status>
  if (item.state === 'awaiting-applicant') return <Status kind="none">{t(w.whyApplicant)}</Status>
  if (item.state === 'awaiting-fee') return <Status kind="none">{t(w.whyFee)}</Status>
  return item.officer?.id === view.actor.id ? (
    <Status kind="info">{t(w.whyMine)}</Status>
  ) : (
    <Status kind="none">{t(w.whyOther, { name: item.officer?.name ?? t(w.nobody) })}</Status>
  )
}

const outcomes = ['fail', 'incomplete', 'unknown', 'pass'] as const
const Counts = ({ view, item }: { view: View; item: CaseItem }): Html => (
  <div>
    <span class="kosh-count">{String(item.lines)}</span>
    {outcomes
      .filter((o) => item.counts[o])
      .map((o) => (
        <span class="kosh-count">
          {String(item.counts[o])} <OutcomeMark view={view} outcome={o} />
        </span>
      ))}
  </div>
)

/** Cases of the body, the most urgent first; the filters stay in the address. */
export function QueuePage(props: QueuePageProps): Html {
  const { view, filter, counts } = props
  const { t } = view
  return (
    <Page view={view} title={t(w.queue)} crumbs={[{ text: t(w.queue) }]} faulty={props.errors.length > 0} wide>
      <ErrorSummary view={view} errors={props.errors} />
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
      <QueueFilters view={view} filter={filter} counts={counts} soon={props.soon} schemes={props.schemes} />
      <Table
        caption={t(w.queue)}
        captionSize="hidden"
        rows={props.items}
        empty={<P>{t(w.queueEmpty)}</P>}
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
          {
            head: t(w.due),
            cell: (i) => (i.dueAt ? dayOf(view, i.dueAt, view.actor.country) : t(caseWords.noLimit)),
          },
          { head: t(caseWords.state), cell: (i) => <StateMark view={view} state={i.state} /> },
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

const QueueFilters = (props: Pick<QueuePageProps, 'view' | 'filter' | 'counts' | 'soon' | 'schemes'>): Html => {
  const { view, filter, counts } = props
  const { t } = view
  // A filter begins at the first page.
  const first = withParam(withParam(view.address, 'after', undefined), 'number', undefined)
  const to = (name: string, value: string | undefined) => withParam(first, name, value)
  const mine = (value: string | undefined) => withParam(to('mine', value), 'clock', undefined)
  const clock = (value: string | undefined) => withParam(to('clock', value), 'mine', undefined)
  return (
    <>
      <Filters
        label={t(w.clockFilter)}
        items={[
          { href: clock(undefined), text: t(w.all), count: counts.total, current: !filter.clock && !filter.mine },
          { href: mine('yes'), text: t(w.mine), count: counts.mine, current: filter.mine ?? false },
          { href: clock('overdue'), text: t(w.overdue), count: counts.overdue, current: filter.clock === 'overdue' },
          { href: clock('soon'), text: t(w.soon), count: props.soon, current: filter.clock === 'soon' },
        ]}
      />
      <Filters
        label={t(w.stateFilter)}
        items={[
          { href: to('state', undefined), text: t(w.all), current: !filter.state },
          ...queueStates.map((state) => ({
            href: to('state', state),
            text: t(stateWords[state]),
            count: counts.byState[state] ?? 0,
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
              count: counts.byScheme[id] ?? 0,
              current: filter.scheme === id,
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

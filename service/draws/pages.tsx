import type { QuotaUse } from '@kosh/law'
import type { LogEntry, Method, Selection } from '../instruments/selection/index.ts'
import { timeZone } from '../platform/calendar.ts'
import type { FieldError } from '../platform/context.ts'
import { formatDateTime, formatNumber } from '../platform/i18n/index.ts'
import {
  A,
  Button,
  DateInput,
  ErrorSummary,
  Figure,
  Figures,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  P,
  Page,
  Radios,
  Select,
  SummaryList,
  Table,
  TextArea,
  TextInput,
  type View,
} from '../web/index.ts'
import { words } from './messages.ts'

export const methods: readonly Method[] = ['uniform', 'weighted', 'ranked', 'receipt']
const hints = {
  uniform: words.uniformHint,
  weighted: words.weightedHint,
  ranked: words.rankedHint,
  receipt: words.receiptHint,
} as const

export const drawAddress = (number: string): string => `/draws/${encodeURIComponent(number)}`

interface Around {
  view: View
  country: string
  series: readonly QuotaUse[]
}

const quotaTitle = ({ view, series }: Around, id: string): string => {
  const use = series.find((s) => s.id === id)
  return use ? view.t(use.title) : id
}
const stateOf = (s: Selection, now: Date): 'coming' | 'open' | 'closed' | 'held' =>
  s.drawnAt ? 'held' : s.closes <= now ? 'closed' : s.opens <= now ? 'open' : 'coming'
const when = ({ view, country }: Around, at: Date): string => formatDateTime(view.locale, at, timeZone(country))
const mayHold = ({ actor }: View): boolean => actor.role === 'quota-officer' && actor.regions === null

/** All draws of the country, the newest first. */
export function DrawsPage(props: Around & { draws: readonly Selection[] }): Html {
  const { view, draws, series } = props
  const { t, locale } = view
  const n = (value: number) => formatNumber(locale, value)
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]}>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      {series.length === 0 ? <InsetText>{t(words.noSeries)}</InsetText> : null}
      {mayHold(view) && series.length > 0 ? <LinkButton href="/draws/new">{t(words.announce)}</LinkButton> : null}
      {draws.length === 0 ? (
        <P>{t(words.none)}</P>
      ) : (
        <Table
          caption={t(words.title)}
          captionSize="hidden"
          rows={draws}
          columns={[
            {
              head: t(words.number),
              cell: (s: Selection) => <A href={drawAddress(s.number)}>{s.number}</A>,
              rowHead: true,
            },
            { head: t(words.quota), cell: (s: Selection) => `${quotaTitle(props, s.series)}, ${s.period}` },
            { head: t(words.method), cell: (s: Selection) => t(words[s.method]) },
            { head: t(words.places), cell: (s: Selection) => n(s.places), numeric: true },
            { head: t(words.state), cell: (s: Selection) => t(words[stateOf(s, view.now)]) },
            {
              head: t(words.entries),
              cell: (s: Selection) => (s.entries === null ? '—' : n(s.entries)),
              numeric: true,
            },
          ]}
        />
      )}
    </Page>
  )
}

const outcomes = {
  selected: words.outSelected,
  waiting: words.outWaiting,
  'not-selected': words.outWaiting,
  left: words.outLeft,
} as const

/** One draw: before it is held what is promised, after it how it went and how to check it. */
export function DrawPage(
  props: Around & {
    draw: Selection
    waiting: number
    /** What was looked for, and what was found of it. */
    sought?: { number: string; entry: LogEntry | undefined }
    values: FormValues
    errors: readonly FieldError[]
  },
): Html {
  const { view, draw: s, sought } = props
  const { t, locale } = view
  const n = (value: number) => formatNumber(locale, value)
  const state = stateOf(s, view.now)
  const f = fields(view, props.values, props.errors)
  return (
    <Page
      view={view}
      title={`${t(words.title)}: ${s.number}`}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/draws', text: t(words.title) }, { text: s.number }]}
    >
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={`${quotaTitle(props, s.series)}, ${s.period}`}>{s.number}</H1>
      <Figures>
        <Figure value={n(s.places)} label={t(words.places)} />
        {s.drawnAt ? (
          <>
            <Figure value={n(s.entries!)} label={t(words.entries)} />
            <Figure value={n(s.selected!)} label={t(words.selected)} />
          </>
        ) : (
          <Figure value={n(props.waiting)} label={t(words.waiting)} />
        )}
      </Figures>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.state), value: t(words[state]) },
          { name: t(words.method), value: t(words[s.method]) },
          { name: t(words.window), value: `${when(props, s.opens)} – ${when(props, s.closes)}` },
          { name: t(words.reason), value: `${s.ground.reason} (${s.ground.act})` },
          { name: t(words.publicSource), value: s.publicSource },
          { name: t(words.commitment), value: <code class="kosh-raw">{s.commitment}</code> },
          ...(s.drawnAt
            ? [
                { name: t(words.heldAt), value: when(props, s.drawnAt) },
                { name: t(words.publicValue), value: s.publicValue! },
                { name: t(words.secret), value: <code class="kosh-raw">{s.secret!}</code> },
                { name: t(words.listHash), value: <code class="kosh-raw">{s.listHash!}</code> },
                { name: t(words.seed), value: <code class="kosh-raw">{s.seed!}</code> },
              ]
            : []),
        ]}
      />
      {s.drawnAt ? (
        <>
          <H2 id="find">{t(words.find)}</H2>
          <form method="get" action={drawAddress(s.number)} class="no-print">
            <TextInput
              {...fields(view, { entry: sought?.number ?? '' })('entry')}
              label={t(words.findLabel)}
              hint={t(words.findHint)}
              width={20}
            />
            <Button kind="secondary">{t(words.findButton)}</Button>
          </form>
          {sought ? (
            <InsetText>
              {sought.entry
                ? t(words.rankOf, {
                    number: sought.entry.number,
                    rank: sought.entry.rank ?? 0,
                    outcome: t(outcomes[sought.entry.outcome as keyof typeof outcomes]),
                  })
                : t(words.notFound)}
            </InsetText>
          ) : null}
          <H2 id="check">{t(words.check)}</H2>
          <P>{t(words.checkText)}</P>
          <P>
            <A href={`/api/v1/draws/${encodeURIComponent(s.number)}/log`}>{t(words.log)}</A>
          </P>
        </>
      ) : null}
      {state === 'closed' && mayHold(view) ? (
        <>
          <H2 id="hold">{t(words.hold)}</H2>
          <Form view={view} action={`${drawAddress(s.number)}/hold`} once>
            <TextInput {...f('publicValue')} label={t(words.publicValue)} hint={s.publicSource} width={20} />
            <Button>{t(words.hold)}</Button>
          </Form>
        </>
      ) : null}
    </Page>
  )
}

/** The form that announces a draw. */
export function NewDrawPage(props: Around & { values: FormValues; errors: readonly FieldError[] }): Html {
  const { view, series, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  return (
    <Page
      view={view}
      title={t(words.announce)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/draws', text: t(words.title) }, { text: t(words.announce) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.announce)}</H1>
      <P>{t(words.secretNote)}</P>
      <Form view={view} action="/draws" once>
        <Select
          {...f('series')}
          label={t(words.quota)}
          options={series.map((use) => ({ value: use.id, text: t(use.title) }))}
        />
        <TextInput {...f('period')} label={t(words.period)} hint={t(words.periodHint)} width={10} />
        <Radios
          {...f('method')}
          label={t(words.method)}
          choices={methods.map((value) => ({ value, text: t(words[value]), hint: t(hints[value]) }))}
        />
        <TextInput {...f('places')} label={t(words.places)} width={10} inputmode="numeric" />
        <DateInput {...f('opens')} label={t(words.opens)} />
        <DateInput {...f('closes')} label={t(words.closes)} />
        <TextInput {...f('publicSource')} label={t(words.publicSource)} hint={t(words.publicSourceHint)} />
        <TextArea {...f('reason')} label={t(words.reason)} rows={3} />
        <TextInput {...f('act')} label={t(words.act)} />
        <Button>{t(words.announce)}</Button>
      </Form>
    </Page>
  )
}

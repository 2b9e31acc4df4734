import type { Cycle } from '../../instruments/need/index.ts'
import { phaseOf } from '../../instruments/need/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { currentPeriod } from '../../public/index.ts'
import {
  A,
  Button,
  DateInput,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  type Html,
  LinkButton,
  P,
  Page,
  Select,
  Table,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { type Around, cycleAddress, day, mayDecide, n, todayOf } from '../around.ts'
import { words } from '../messages.ts'

export interface ListedCycle extends Cycle {
  asked: number
  proposed: number
  places: number | null
}

/** All cycles of the country, the newest first. */
export function NeedsPage(props: Around & { cycles: readonly ListedCycle[] }): Html {
  const { view, cycles, series } = props
  const { t } = view
  const today = todayOf(props)
  const title = (id: string) => {
    const found = series.find(({ use }) => use.id === id)
    return found ? t(found.use.title) : id
  }
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      {mayDecide(view) ? <LinkButton href="/needs/new">{t(words.open)}</LinkButton> : null}
      <Table
        caption={t(words.title)}
        captionSize="hidden"
        rows={cycles}
        empty={t(words.none)}
        columns={[
          {
            head: t(words.number),
            cell: (c) => <A href={cycleAddress(c.number)}>{c.number}</A>,
            rowHead: true,
          },
          { head: t(words.quota), cell: (c) => `${title(c.series)}, ${c.period}` },
          {
            head: t(words.phase),
            cell: (c) => {
              const phase = phaseOf(c, today)
              const until = phase === 'statements' ? c.statementsBy : phase === 'proposals' ? c.proposalsBy : undefined
              return `${t(words[phase])}${until ? ` ${t(words.until, { day: day(props, until) })}` : ''}`
            },
          },
          { head: t(words.asked), cell: (c) => n(props, c.asked), numeric: true },
          { head: t(words.proposed), cell: (c) => n(props, c.proposed), numeric: true },
          {
            head: t(words.decidedPlaces),
            cell: (c) => (c.places === null ? '—' : n(props, c.places)),
            numeric: true,
          },
        ]}
      />
    </Page>
  )
}

/** A day of the year as the three languages write it in figures. */
const figures = (by: string): string => by.split('-').reverse().join('.')

/** The form that opens a cycle. The days of the law stand beside the fields. */
export function NewCyclePage(props: Around & { values: FormValues; errors: readonly FieldError[] }): Html {
  const { view, series, errors, country } = props
  const { t } = view
  const use = (series.find((s) => s.use.id === props.values['series']) ?? series[0])!.use
  const f = fields(view, props.values, errors)
  const hint = (step: 'statements' | 'proposals') => {
    const said = use.cycle?.[step]
    return said ? t(words.lawDay, { day: figures(said.by) }) : t(words.lawUnknown)
  }
  return (
    <Page
      view={view}
      title={t(words.open)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/needs', text: t(words.title) }, { text: t(words.open) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.open)}</H1>
      <P>{t(words.openLead)}</P>
      <Form view={view} action="/needs" once>
        <Select
          {...f('series')}
          label={t(words.quota)}
          options={series.map((s) => ({ value: s.use.id, text: t(s.use.title) }))}
        />
        <TextInput
          {...f('period')}
          label={t(words.period)}
          hint={t(words.periodHint, { period: currentPeriod(use, view.now, country) })}
          width={10}
        />
        <DateInput {...f('statementsBy')} label={t(words.statementsBy)} hint={hint('statements')} />
        <DateInput {...f('proposalsBy')} label={t(words.proposalsBy)} hint={hint('proposals')} />
        <TextArea {...f('reason')} label={t(words.reason)} rows={3} />
        <TextInput {...f('act')} label={t(words.act)} />
        <Button>{t(words.open)}</Button>
      </Form>
    </Page>
  )
}

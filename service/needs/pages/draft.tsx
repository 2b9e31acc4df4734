import { type Draft, dimsKey, type Indicator } from '../../instruments/need/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { dimensionText, partText } from '../../public/index.ts'
import {
  A,
  Button,
  DateInput,
  ErrorSummary,
  Fieldset,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  P,
  Page,
  Radios,
  Select,
  Table,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { cellName, codesOf, cycleAddress, dayOfTime, n, type OfCycle, REGION, region } from '../around.ts'
import { words } from '../messages.ts'
import { Indicators } from './cycle-acts.tsx'

/** A cell of the draft, with everything known of it. */
export interface DraftRow {
  key: string
  dims: Record<string, string>
  asked: number
  accepted: number
  proposed: number
  before: number
  beforeUsed: number
  now: number
  taken: number
}

export interface DraftProps extends OfCycle {
  rows: readonly DraftRow[]
  last: Draft | undefined
  beforePeriod: string
  indicators: readonly Indicator[]
  values: FormValues
  errors: readonly FieldError[]
}

export const ROUNDS = 4

function Basis(props: DraftProps): Html {
  const { view, cycle, last } = props
  const { t } = view
  const f = fields(view, { basis: 'proposals', percent: '100', ...props.values })
  return (
    <form method="get" action={cycleAddress(cycle.number, '/draft')}>
      <Radios
        {...f('basis')}
        label={t(words.basis)}
        inline
        choices={[
          { value: 'proposals', text: t(words.fromProposals) },
          { value: 'now', text: t(words.fromNow) },
          ...(last ? [{ value: 'draft', text: t(words.fromDraft) }] : []),
        ]}
      />
      <TextInput {...f('percent')} label={t(words.percent)} width={3} inputmode="numeric" suffix="%" />
      <Button kind="secondary">{t(words.fill)}</Button>
    </form>
  )
}

/** Rows of one table: the same codes but for the region. */
function groups({ rows }: DraftProps): [string, DraftRow[]][] {
  const found = new Map<string, DraftRow[]>()
  for (const row of rows) {
    const { [REGION]: _, ...rest } = row.dims
    const key = dimsKey(rest)
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return [...found]
}

function Cells(props: DraftProps & { f: ReturnType<typeof fields> }): Html {
  const { view, rows, f } = props
  const { t } = view
  const { [REGION]: _, ...rest } = rows[0]!.dims
  const sum = (of: (row: DraftRow) => number) =>
    n(
      props,
      rows.reduce((s, row) => s + of(row), 0),
    )
  const figure = (head: string, of: (row: DraftRow) => number) => ({
    head,
    cell: (row: DraftRow) => n(props, of(row)),
    numeric: true,
  })
  const figures: [string, (row: DraftRow) => number][] = [
    [t(words.asked), (row) => row.asked],
    [t(words.accepted), (row) => row.accepted],
    [t(words.proposed), (row) => row.proposed],
    [t(words.before, { period: props.beforePeriod }), (row) => row.before],
    [t(words.beforeUsed, { period: props.beforePeriod }), (row) => row.beforeUsed],
    [t(words.nowTaken), (row) => row.taken],
  ]
  return (
    <Table
      caption={cellName(props, rest)}
      captionSize="m"
      narrow="scroll"
      rows={rows}
      foot={['', ...figures.map(([, of]) => sum(of)), '']}
      columns={[
        {
          head: t(words.region),
          cell: (row) => (row.dims[REGION] ? region(props, row.dims[REGION]) : t(words.every)),
          rowHead: true,
        },
        ...figures.map(([head, of]) => figure(head, of)),
        {
          head: t(words.draftPlaces),
          cell: (row) => (
            <TextInput
              {...f(`cell-${row.key}`)}
              label={<span class="govuk-visually-hidden">{cellName(props, row.dims)}</span>}
              width={5}
              inputmode="numeric"
              autocomplete="off"
            />
          ),
        },
      ]}
    />
  )
}

/** The draft of the decision: a figure for each cell, beside what was asked, proposed, set and used. */
export function DraftPage(props: DraftProps): Html {
  const { view, cycle, use, schemes, rows, last, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  return (
    <Page
      view={view}
      title={t(words.draft)}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/needs', text: t(words.title) },
        { href: cycleAddress(cycle.number), text: cycle.number },
        { text: t(words.draft) },
      ]}
      wide
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${t(use.title)}, ${cycle.period}`}>{t(words.draft)}</H1>
      <P lead>{t(words.draftLead)}</P>
      {last ? <P>{t(words.version, { n: last.version, day: dayOfTime(props, last.madeAt) })}</P> : null}
      <Basis {...props} />
      <Form view={view} action={cycleAddress(cycle.number, '/draft')} once>
        {rows.length === 0 ? <P>{t(words.noNeed)}</P> : null}
        {groups(props).map(([, group]) => (
          <Cells {...props} rows={group} f={f} />
        ))}
        <Fieldset legend={t(words.otherCell)} size="m">
          {use.split.map(({ dimension }) => (
            <Select
              {...f(`other-${dimension}`)}
              label={t(dimensionText(schemes[0]!, use, dimension))}
              empty={t(words.every)}
              options={codesOf(props, dimension).map((code) => ({
                value: code,
                text: t(partText(schemes[0]!, use, dimension, code)),
              }))}
            />
          ))}
          <TextInput {...f('other-places')} label={t(words.places)} width={5} inputmode="numeric" />
        </Fieldset>
        <TextInput
          {...f('reserve')}
          label={t(words.reserve)}
          hint={t(words.reserveHint)}
          width={5}
          inputmode="numeric"
        />
        <Fieldset legend={t(words.rounds)} size="m" id={f('rounds').id}>
          <P>{t(words.roundsHint)}</P>
          {Array.from({ length: ROUNDS }, (_, i) => (
            <>
              <DateInput {...f(`opens${i + 1}`)} label={`${t(words.roundN, { n: i + 1 })}: ${t(words.opensOn)}`} />
              <TextInput
                {...f(`share${i + 1}`)}
                label={`${t(words.roundN, { n: i + 1 })}: ${t(words.share)}`}
                width={3}
                inputmode="numeric"
                suffix="%"
              />
            </>
          ))}
        </Fieldset>
        <TextArea {...f('note')} label={t(words.note)} rows={3} maxlength={2_000} />
        <Button>{t(words.saveDraft)}</Button>
      </Form>
      <H2 id="indicators">{t(words.indicators)}</H2>
      <P>{t(words.indicatorsNote)}</P>
      <Indicators {...props} />
      <P>
        <A href={cycleAddress(cycle.number, '/draft/trial')}>{t(words.trial)}</A>
      </P>
    </Page>
  )
}

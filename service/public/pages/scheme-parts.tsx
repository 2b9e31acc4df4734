import { type Clock, type Condition, type Fee, formatMinor, formatValue, type PointItem, type Term } from '@kosh/law'
import { Details, type Html, List, P, Table, type View } from '../../web/index.ts'
import { conditionText, type Reading, readTerm } from '../law/values.ts'
import { actorNames, expiryNames, startNames, schemeWords as words } from '../messages.ts'
import { durationText, keysText } from './duration.ts'
import { Citing } from './parts.tsx'
import type { SchemePageProps } from './scheme.tsx'

/** The parts of a scheme's page: one thing the reader wants to know each. */

const whenText = (props: SchemePageProps, when: Condition | undefined): string | undefined => {
  if (!when || when.c === 'always') return undefined
  const said = conditionText(props.scheme, when)
  return said ? props.view.t(words.onlyIf, { when: props.view.t(said) }) : props.view.t(words.sometimes)
}

const duration = (props: SchemePageProps, days: Term, unit: Clock['unit']): string =>
  durationText(props.view, props.library, props.scheme, props.day, days, unit)

const nameOf = (view: View, names: Record<string, { kk: string; ru: string; en: string }>, key: string): string =>
  names[key] ? view.t(names[key]) : key

export function StepsPart(props: SchemePageProps): Html {
  const { view, library, edition } = props
  const { t } = view
  return (
    <Table
      caption={t(words.steps)}
      captionSize="hidden"
      rows={edition.process.clocks}
      empty={t(words.stepsNone)}
      columns={[
        {
          head: t(words.step),
          cell: (clock) => {
            const when = whenText(props, clock.when)
            return when ? `${t(clock.title)} (${when})` : t(clock.title)
          },
          rowHead: true,
        },
        { head: t(words.who), cell: (clock) => nameOf(view, actorNames, clock.actor) },
        {
          head: t(words.term),
          cell: (clock) => `${duration(props, clock.days, clock.unit)}, ${nameOf(view, startNames, clock.starts)}`,
        },
        { head: t(words.thenWhat), cell: (clock) => t(expiryNames[clock.onExpiry]) },
        { head: t(words.basis), cell: (clock) => <Citing view={view} library={library} citation={clock.cite} /> },
      ]}
    />
  )
}

export function PapersPart(props: SchemePageProps): Html {
  const { view, library, edition } = props
  const { t } = view
  return (
    <Table
      caption={t(words.papers)}
      captionSize="hidden"
      rows={edition.process.documents}
      empty={t(words.papersNone)}
      columns={[
        { head: t(words.paper), cell: (paper) => t(paper.title), rowHead: true },
        {
          head: t(words.needed),
          cell: (paper) =>
            [whenText(props, paper.when) ?? t(words.always), ...(paper.required ? [] : [t(words.mayFollow)])].join(
              '; ',
            ),
        },
        { head: t(words.basis), cell: (paper) => <Citing view={view} library={library} citation={paper.cite} /> },
      ]}
    />
  )
}

interface AmountRow {
  reading: Reading
  fee: Fee
}

/** How an amount comes about: `137 MCI × 4 325 KZT`. */
const computation = (view: View, reading: Reading): string =>
  reading.values
    .map((value) =>
      value.value === undefined
        ? `${value.title ? view.t(value.title) : ''}: ${view.t(words.notFound)}`
        : formatValue(view.locale, value.value, value.unit),
    )
    .join(' × ')

function amountText(props: SchemePageProps, { reading, fee }: AmountRow): string {
  const { view, scheme } = props
  if (reading.n === undefined) return view.t(words.notFound)
  const times = (reading.times ?? []).map((name) => {
    const fact = scheme.facts[name]
    return ` × ${fact ? view.t(fact.label) : name}`
  })
  return `${formatMinor(view.locale, reading.n, fee.currency)}${times.join('')}`
}

function FeeAmounts(props: SchemePageProps & { fee: Fee }): Html {
  const { view, library, scheme, fee } = props
  const { t } = view
  const readings = readTerm(library, props.day, fee.amount)
  if (!readings || readings.length === 0) return <P>{t(readings ? words.notFound : words.sometimes)}</P>
  const rows = readings.map((reading): AmountRow => ({ reading, fee }))
  const keyed = rows.some(({ reading }) => reading.keys.length > 0)
  const table = (
    <Table
      caption={t(fee.title)}
      captionSize="hidden"
      rows={rows}
      columns={[
        ...(keyed
          ? [
              {
                head: t(words.feeFor),
                cell: ({ reading }: AmountRow) => keysText(view, scheme, reading),
                rowHead: true,
              },
            ]
          : []),
        { head: t(words.amount), cell: (row: AmountRow) => amountText(props, row), numeric: true },
        {
          head: t(words.basis),
          cell: ({ reading }: AmountRow) => (
            <>
              {reading.values.length > 1 ? `${t(words.computed, { values: computation(view, reading) })} ` : null}
              <Citing view={view} library={library} citation={reading.values[0]?.citation} />
            </>
          ),
        },
      ]}
    />
  )
  return rows.length > 12 ? <Details summary={`${t(fee.title)} (${rows.length})`}>{table}</Details> : table
}

export function FeesPart(props: SchemePageProps): Html {
  const { view, library, edition } = props
  const { t } = view
  const { fees } = edition.process
  if (fees.length === 0) return <P>{t(words.feesNone)}</P>
  return (
    <>
      {fees.map((fee) => {
        const when = whenText(props, fee.when)
        return (
          <>
            <h3 class="govuk-heading-s">{t(fee.title)}</h3>
            <P>
              {t(words.paidBy, {
                who: nameOf(view, actorNames, fee.payer),
                when: t(fee.due === 'before-filing' ? words.beforeFiling : words.beforePermit),
              })}
              {when ? `; ${when}` : ''}. <Citing view={view} library={library} citation={fee.cite} />
            </P>
            <FeeAmounts {...props} fee={fee} />
          </>
        )
      })}
    </>
  )
}

const PointItems = (props: { page: SchemePageProps; items: readonly PointItem[] }): Html => (
  <List
    items={props.items.map((item) => (
      <>
        {props.page.view.t(item.title)}{' '}
        <Citing view={props.page.view} library={props.page.library} citation={item.cite} />
        {item.p === 'cap' || item.p === 'best' ? <PointItems page={props.page} items={item.of} /> : null}
      </>
    ))}
  />
)

export function CriteriaPart(props: SchemePageProps): Html {
  const { view, library, edition } = props
  const { t } = view
  const pass = edition.points ? readTerm(library, props.day, edition.points.pass)?.[0]?.n : undefined
  return (
    <>
      {edition.exemptions.length === 0 ? null : (
        <Details summary={t(words.exemptions)}>
          <List
            items={edition.exemptions.map((exemption) => (
              <>
                {t(exemption.title)} <Citing view={view} library={library} citation={exemption.cite} />
              </>
            ))}
          />
        </Details>
      )}
      <P>{t(words.criteriaLead)}</P>
      <List
        kind="number"
        items={edition.criteria.map((criterion) => {
          const when = whenText(props, criterion.when)
          const notes = [
            ...(when ? [when] : []),
            t(words.refusalCode, { code: criterion.refuse.code }),
            ...(criterion.curable ? [t(words.curable)] : []),
          ]
          return (
            <>
              <strong>{t(criterion.title)}</strong> ({notes.join('; ')}){' '}
              <Citing view={view} library={library} citation={criterion.cite} />
            </>
          )
        })}
      />
      {edition.points ? (
        <>
          <h3 class="govuk-heading-s">{t(edition.points.title)}</h3>
          <P>{t(words.pass, { n: pass ?? t(words.notFound) })}</P>
          <PointItems page={props} items={edition.points.items} />
        </>
      ) : null}
    </>
  )
}

export function DutiesPart(props: SchemePageProps): Html {
  const { view, library, edition } = props
  const { t } = view
  return (
    <Table
      caption={t(words.duties)}
      captionSize="hidden"
      rows={edition.duties}
      columns={[
        {
          head: t(words.step),
          cell: (duty) => (
            <>
              {t(duty.title)}
              {duty.effect ? `. ${t(duty.effect)}` : null}
            </>
          ),
          rowHead: true,
        },
        { head: t(words.who), cell: (duty) => nameOf(view, actorNames, duty.actor) },
        {
          head: t(words.term),
          cell: (duty) =>
            duty.days
              ? [
                  duration(props, duty.days, duty.unit ?? 'calendar-day'),
                  ...(startNames[duty.trigger] ? [t(startNames[duty.trigger]!)] : []),
                ].join(', ')
              : '—',
        },
        { head: t(words.basis), cell: (duty) => <Citing view={view} library={library} citation={duty.cite} /> },
      ]}
    />
  )
}

export function AppealPart(props: SchemePageProps): Html {
  const { view, library, edition } = props
  const { t } = view
  return (
    <List
      kind="number"
      items={edition.appeal.map((step) => (
        <>
          <strong>{t(step.body)}</strong>: {duration(props, step.days, step.unit)},{' '}
          {nameOf(view, startNames, step.from)}
          {step.stays ? `; ${t(words.stays)}` : ''}
          {step.note ? `. ${t(step.note)}` : ''} <Citing view={view} library={library} citation={step.cite} />
        </>
      ))}
    />
  )
}

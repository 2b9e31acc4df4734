import type { Library } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import {
  A,
  Button,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  P,
  Page,
  Radios,
  SummaryList,
  Table,
  TextArea,
  type View,
} from '../../../../web/index.ts'
import type { Count, Discretion } from '../../discretion.ts'
import { discretionWords as w } from '../../discretion-messages.ts'
import { questionOf } from '../../form.ts'
import type { Line } from '../../model.ts'
import type { CaseView } from '../../view.ts'
import type { Values } from '../kit.ts'
import { citeWords, lineName, timeOf } from '../parts.tsx'
import { QuestionField } from '../question.tsx'
import { queueAddress } from './queue.tsx'

export const discretionAddress = (number: string): string => `/discretion/${encodeURIComponent(number)}`
const outcomeOf = (view: View, d: Discretion): string =>
  view.t(d.outcome === 'used' ? w.used : d.outcome === 'not-used' ? w.notUsed : w.pending)

/** What anybody may know of the power: its rule and how often it was used. Officers see the matters in their scope. */
export function DiscretionPage(props: {
  view: View
  library: Library
  country: string
  counts: readonly Count[]
  /** Absent for those who see no matters. */
  matters?: readonly Discretion[]
}): Html {
  const { view, library, counts, matters } = props
  const { t } = view
  const powers = [...library.schemes.values()].filter(
    (s) => s.country === props.country && s.editions.some((e) => e.power),
  )
  return (
    <Page view={view} title={t(w.title)} crumbs={[{ text: t(w.title) }]}>
      <H1>{t(w.title)}</H1>
      <P>{t(w.lead)}</P>
      {powers.length === 0 ? <InsetText>{t(w.none)}</InsetText> : null}
      {powers.map((s) => (
        <P>
          <A href={`/schemes/${s.id}`}>{t(s.title)}</A> (
          {citeWords(view, library, s.editions.findLast((e) => e.power)!.power!.cite)})
        </P>
      ))}
      <H2>{t(w.counts)}</H2>
      <Table
        caption={t(w.counts)}
        captionSize="hidden"
        rows={counts}
        empty={<P>{t(w.noCounts)}</P>}
        columns={[
          { head: t(w.period), rowHead: true, cell: (c) => `${c.year}/${c.half}` },
          { head: t(w.brought), numeric: true, cell: (c) => String(c.brought) },
          { head: t(w.used), numeric: true, cell: (c) => String(c.used) },
          { head: t(w.notUsed), numeric: true, cell: (c) => String(c.notUsed) },
        ]}
      />
      {matters ? (
        <>
          <H2>{t(w.matters)}</H2>
          <Table
            caption={t(w.matters)}
            captionSize="hidden"
            rows={matters}
            empty={<P>{t(w.noMatters)}</P>}
            columns={[
              { head: t(w.number), rowHead: true, cell: (d) => <A href={discretionAddress(d.number)}>{d.number}</A> },
              { head: t(w.broughtOn), cell: (d) => timeOf(view, d.broughtAt, props.country) },
              { head: t(w.outcome), cell: (d) => outcomeOf(view, d) },
            ]}
          />
        </>
      ) : null}
    </Page>
  )
}

/** The department brings a refused line. */
export function BringPage(props: {
  view: View
  seen: CaseView
  lines: readonly Line[]
  values: Values
  errors: readonly FieldError[]
}): Html {
  const { view, seen, values, errors } = props
  const { t } = view
  const f = fields(view, values, errors)
  const at = queueAddress(seen.case.id)
  const shown = seen.lines.filter((l) => props.lines.some((x) => x.no === l.no))
  return (
    <Page view={view} title={t(w.bring)} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={seen.case.number}>{t(w.bring)}</H1>
      <P>{t(w.bringLead)}</P>
      <Form view={view} action={`${at}/discretion`} once={typeof values['key'] === 'string' ? values['key'] : true}>
        <Radios
          {...f('line')}
          label={t(w.line)}
          choices={shown.map((l) => ({ value: String(l.no), text: `${l.no}. ${lineName(view, l)}` }))}
        />
        <TextArea {...f('why')} label={t(w.why)} rows={8} maxlength={10_000} />
        <Button>{t(w.bring)}</Button>
      </Form>
    </Page>
  )
}

/** One matter: why it was brought, and the questions of the scheme that binds the power. */
export function MatterPage(props: {
  view: View
  library: Library
  matter: Discretion
  seen: CaseView
  /** May this reader decide it now. */
  may: boolean
  values: Values
  errors: readonly FieldError[]
}): Html {
  const { view, library, matter: d, seen, values, errors } = props
  const { t } = view
  const f = fields(view, values, errors)
  const scheme = library.schemes.get(d.scheme)!
  const line = seen.lines.find((l) => l.no === d.lineNo)
  return (
    <Page
      view={view}
      title={`${t(w.title)}: ${d.number}`}
      crumbs={[{ href: '/discretion', text: t(w.title) }, { text: d.number }]}
      faulty={errors.length > 0}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={t(scheme.title)}>{d.number}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(w.broughtOn), value: timeOf(view, d.broughtAt, seen.case.country) },
          ...(line ? [{ name: t(w.line), value: lineName(view, line) }] : []),
          { name: t(w.outcome), value: outcomeOf(view, d) },
          ...(d.reasons ? [{ name: t(w.reasons), value: d.reasons }] : []),
        ]}
      />
      <H2>{t(w.why)}</H2>
      <InsetText>{d.why}</InsetText>
      <P>
        <A href={queueAddress(seen.case.id)}>{t(w.toCase)}</A>
      </P>
      {props.may ? (
        <>
          <H2>{t(w.decide)}</H2>
          <P>{t(w.decideLead)}</P>
          <Form
            view={view}
            action={discretionAddress(d.number)}
            once={typeof values['key'] === 'string' ? values['key'] : true}
          >
            {Object.entries(scheme.facts).map(([name, fact]) => {
              const at = `facts/${name}`
              const q = {
                ...questionOf({ library }, name, fact, { facts: {}, raw: {} }, 'facts/'),
                name: at,
                optional: true,
              }
              return <QuestionField f={f(at)} q={q} country={seen.case.country} only={false} />
            })}
            <TextArea {...f('reasons')} label={t(w.reasons)} rows={8} maxlength={10_000} />
            <Button>{t(w.decide)}</Button>
          </Form>
        </>
      ) : null}
    </Page>
  )
}

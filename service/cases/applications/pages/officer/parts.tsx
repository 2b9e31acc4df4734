import { type Citation, type CriterionRecord, formatFact, formatValue, type Library, type Scheme } from '@kosh/law'
import { roleNames } from '../../../../platform/access/index.ts'
import { formatDate } from '../../../../platform/i18n/index.ts'
import { A, type Html, List, type Node, P, Table, type View } from '../../../../web/index.ts'
import type { DocumentQuestion } from '../../form.ts'
import type { CaseView, HistoryEntry } from '../../view.ts'
import { actorWords, caseWords, expiryWords } from '../case-messages.ts'
import { lineWords } from '../messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { asWritten, dayOf, LawCite, moneyOf, OutcomeMark, timeOf } from '../parts.tsx'
import { deskWords as d, markWords } from './messages.ts'

/** A fact of a scheme with its value, in words. */
export const factText = (view: View, scheme: Scheme, name: string, value: Parameters<typeof formatFact>[2]): string => {
  const fact = scheme.facts[name]
  return fact ? `${view.t(fact.label)}: ${formatFact(view.locale, fact, value)}` : `${name}: ${String(value)}`
}

const lines = (items: Node[], otherwise: string): Node =>
  items.length === 0 ? otherwise : items.length === 1 ? items[0] : <List items={items} kind="plain" />

/** An article, and how surely it is known. */
export const MarkedCite = (props: { view: View; library: Library; citation: Citation }): Html => (
  <>
    <LawCite view={props.view} library={props.library} citation={props.citation} />{' '}
    <span class="kosh-muted">({props.view.t(markWords[props.citation.mark])})</span>
  </>
)

type Used = CriterionRecord['values'][number]

/** The first day of the row of a dated table that a value was read from. */
function since(library: Library, used: Used): string | undefined {
  const rows = used.table ? library.tables.get(used.table)?.rows : undefined
  return rows?.find((r) => r.value === used.value && r.cite === used.citation)?.from
}

const Since = (props: { view: View; library: Library; used: Used }): Node => {
  const from = since(props.library, props.used)
  return from ? ` (${props.view.t(d.valueFrom, { day: formatDate(props.view.locale, from) })})` : null
}

const Values = (props: { view: View; library: Library; record: CriterionRecord }): Html => {
  const { view, library, record } = props
  const { citation: own } = record
  return (
    <>
      {lines(
        record.values.map((v) => (
          <>
            {v.title ? `${view.t(v.title)}: ` : ''}
            {v.value === undefined ? view.t(w.valueMissing) : formatValue(view.locale, v.value, v.unit)}
            {Since({ view, library, used: v })}
            {v.citation.act && (v.citation.act !== own.act || v.citation.article !== own.article) ? (
              <>
                {' '}
                <LawCite view={view} library={library} citation={v.citation} />
              </>
            ) : null}
          </>
        )),
        '—',
      )}
    </>
  )
}

/** The conditions in the order of the act: outcome, the fact used, the value of the law, the article. */
export function Criteria(props: {
  view: View
  library: Library
  scheme: Scheme
  criteria: readonly CriterionRecord[]
}): Html {
  const { view, library, scheme } = props
  const { t } = view
  return (
    <Table
      caption={t(w.criteria)}
      rows={props.criteria}
      columns={[
        {
          head: t(w.condition),
          rowHead: true,
          cell: (k) => (
            <>
              {t(k.title)}
              <br />
              <MarkedCite view={view} library={library} citation={k.citation} />
            </>
          ),
        },
        {
          head: t(caseWords.outcome),
          cell: (k) => (
            <div>
              <OutcomeMark view={view} outcome={k.outcome} />
              {k.exception ? <P small>{t(w.exception)}</P> : null}
              {k.reason ? <P small>{asWritten(view, k.reason.text)}</P> : null}
              {k.curable ? <P small>{t(w.curable)}</P> : null}
            </div>
          ),
        },
        {
          head: t(w.facts),
          cell: (k) =>
            lines(
              Object.entries(k.facts).map(([name, value]) => factText(view, scheme, name, value)),
              k.outcome === 'not-applicable' ? '—' : t(w.noneGiven),
            ),
        },
        { head: t(w.values), cell: (k) => <Values view={view} library={library} record={k} /> },
      ]}
    />
  )
}

/** Papers beside the conditions: what the law asks for and what was given. */
export const PaperList = (props: { view: View; seen: CaseView; documents: readonly DocumentQuestion[] }): Html => {
  const { view, seen } = props
  const shown = props.documents.filter((d) => d.applies === 'yes' || d.given.length > 0)
  if (shown.length === 0) return <P>{view.t(caseWords.noDocuments)}</P>
  return (
    <List
      kind="plain"
      items={shown.map((d) => (
        <>
          <strong>{view.t(d.title)}</strong>
          {d.lineNo === undefined ? '' : ` (${d.lineNo})`}
          <br />
          {d.given.length === 0
            ? view.t(lineWords.notGiven)
            : d.given.map((g) => (
                <>
                  <A href={`/cases/${seen.case.id}/documents/${g.id}`}>{g.name}</A>{' '}
                </>
              ))}
        </>
      ))}
    />
  )
}

/** What happened, oldest first. */
export const History = (props: { view: View; country: string; entries: readonly HistoryEntry[] }): Html => {
  const { view } = props
  const { t } = view
  const who = (entry: HistoryEntry): string => {
    const role = (roleNames as Record<string, (typeof roleNames)['officer']>)[entry.actor.role]
    return [entry.actor.name, role ? t(role) : t(caseWords.system)].filter(Boolean).join(', ')
  }
  return (
    <Table
      caption={t(caseWords.history)}
      captionSize="hidden"
      rows={props.entries}
      columns={[
        { head: t(caseWords.when), cell: (h) => timeOf(view, h.at, props.country) },
        { head: t(caseWords.what), rowHead: true, cell: (h) => t(h.title) },
        { head: t(caseWords.byWhom), cell: who },
      ]}
    />
  )
}

/** Time limits of a case with what follows when they run out. */
export const Limits = (props: { view: View; library: Library; seen: CaseView }): Html => {
  const { view, library, seen } = props
  const { t } = view
  const states = { running: caseWords.running, stopped: caseWords.stopped, expired: caseWords.expired }
  return (
    <Table
      caption={t(caseWords.limits)}
      captionSize="hidden"
      rows={seen.clocks}
      empty={<P>{t(caseWords.noLimits)}</P>}
      columns={[
        {
          head: t(caseWords.limits),
          rowHead: true,
          cell: (k) => (
            <>
              {t(k.title)}
              <br />
              <LawCite view={view} library={library} citation={k.citation} />
            </>
          ),
        },
        { head: t(caseWords.who), cell: (k) => t(actorWords[k.actor]) },
        { head: t(caseWords.until), cell: (k) => dayOf(view, k.dueAt, seen.case.country) },
        { head: t(caseWords.state), cell: (k) => t(states[k.state]) },
        { head: t(caseWords.next), cell: (k) => t(expiryWords[k.onExpiry]) },
      ]}
    />
  )
}

/** Fees with the article they stand on; a link records the payment where that is open. */
export const Fees = (props: { view: View; library: Library; seen: CaseView; at: string }): Html => {
  const { view, library, seen } = props
  const { t } = view
  return (
    <Table
      caption={t(caseWords.fees)}
      captionSize="hidden"
      rows={seen.fees}
      columns={[
        {
          head: t(caseWords.fee),
          rowHead: true,
          cell: (fee) => (
            <>
              {t(fee.computed.title)}
              {fee.lineNo === null ? '' : ` (${fee.lineNo})`}
              <br />
              <LawCite view={view} library={library} citation={fee.computed.citation} />
            </>
          ),
        },
        {
          head: t(caseWords.invoice),
          cell: (fee) => (fee.invoice ? <A href={`/money/${fee.invoice}`}>{fee.invoice}</A> : '—'),
        },
        { head: t(caseWords.amount), numeric: true, cell: (fee) => moneyOf(view, fee.amount, fee.currency) },
        {
          head: t(caseWords.state),
          cell: (fee) =>
            fee.paidAt ? (
              t(caseWords.paid, { reference: fee.reference ?? '' })
            ) : seen.acts.includes('pay-fee') ? (
              <A href={`${props.at}/fees/${fee.id}`}>{t(caseWords.payAct)}</A>
            ) : (
              t(caseWords.toPay)
            ),
        },
      ]}
    />
  )
}

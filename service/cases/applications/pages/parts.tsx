import type { Citation, Library, Text } from '@kosh/law'
import { localDate, timeZone } from '../../../platform/calendar.ts'
import { articleText, formatDate, formatDateTime, formatMoney, regionName } from '../../../platform/i18n/index.ts'
import { Cite, type Html, Status, type StatusKind, type View } from '../../../web/index.ts'
import type { CaseState, Line, LineOutcome, Outcome } from '../model.ts'
import { lineOutcomeNames, outcomeNames, stateWords, caseWords as w } from './case-messages.ts'
import { applyWords } from './messages.ts'

/** Small parts that the pages of applicants and officers share. */

const stateKinds: Record<CaseState, StatusKind> = {
  draft: 'none',
  filed: 'info',
  'in-assessment': 'info',
  'awaiting-applicant': 'warn',
  'awaiting-fee': 'warn',
  decided: 'pass',
  withdrawn: 'none',
  lapsed: 'fail',
}
export const StateMark = (props: { view: View; state: CaseState }): Html => (
  <Status kind={stateKinds[props.state]}>{props.view.t(stateWords[props.state])}</Status>
)

const outcomeKinds: Record<Outcome | 'not-applicable', StatusKind> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'info',
  incomplete: 'warn',
  'not-applicable': 'none',
}
/** How a condition, or a line as assessed, came out. */
export const OutcomeMark = (props: { view: View; outcome: Outcome | 'not-applicable' }): Html => (
  <Status kind={outcomeKinds[props.outcome]}>{props.view.t(outcomeNames[props.outcome])}</Status>
)

const decisionKinds: Record<LineOutcome, StatusKind> = {
  granted: 'pass',
  refused: 'fail',
  'not-needed': 'pass',
  withdrawn: 'none',
  lapsed: 'fail',
}
export const DecisionMark = (props: { view: View; outcome: LineOutcome }): Html => (
  <Status kind={decisionKinds[props.outcome]}>{props.view.t(lineOutcomeNames[props.outcome])}</Status>
)

/** How a line stands for the applicant. A line granted while a fee is open has no permit yet. */
export const LineMark = (props: { view: View; line: Pick<Line, 'decision' | 'permitId'>; state: CaseState }): Html => {
  const { view, line, state } = props
  if (!line.decision) return <Status kind="info">{view.t(w.undecided)}</Status>
  if (line.decision === 'granted' && !line.permitId && state === 'awaiting-fee')
    return <Status kind="warn">{view.t(w.granted)}</Status>
  return <DecisionMark view={view} outcome={line.decision} />
}

/** Act and article, as people of the language write them. */
export const citeWords = (view: View, library: Library, citation: Citation): string => {
  const act = library.acts.get(citation.act)
  return `${act ? view.t(act.title) : citation.act}, ${articleText(view.locale, citation.article)}`
}

export const LawCite = (props: { view: View; library: Library; citation: Citation | null | undefined }): Html => {
  const { view, library, citation } = props
  if (!citation?.act) return <Cite>{view.t(outcomeNames.incomplete)}</Cite>
  return <Cite href={`/law/${citation.act}`}>{citeWords(view, library, citation)}</Cite>
}

export const dayOf = (view: View, at: Date, country: string): string => formatDate(view.locale, localDate(at, country))
export const timeOf = (view: View, at: Date, country: string): string =>
  formatDateTime(view.locale, at, timeZone(country))

export const regionOf = (view: View, region: string | null): string => (region ? regionName(view.locale, region) : '')

export const moneyOf = (view: View, amount: number | null | undefined, currency: string): string =>
  typeof amount === 'number' ? formatMoney(view.locale, amount, currency) : view.t(outcomeNames.incomplete)

/** A text that was rendered when it was stored: a brace that somebody wrote in it is a brace. */
export const asWritten = (view: View, text: Text): string => text[view.locale]

/** What a line is called on a page. */
export const lineName = (view: View, line: Pick<Line, 'no' | 'label' | 'person'>): string =>
  line.label || view.t(line.person ? applyWords.line : applyWords.placeLine, { no: line.no })

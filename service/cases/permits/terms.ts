import {
  type Citation,
  dates,
  editionById,
  type Facts,
  formatFact,
  type IsoDate,
  type Library,
  type Locale,
  lists,
  schemeOf,
  type TermsOfPermit,
  type Text,
} from '@kosh/law'
import type { PrintedCitation, PrintedTerms } from './model.ts'

const inAll = (make: (locale: Locale) => string): Text => ({ kk: make('kk'), ru: make('ru'), en: make('en') })

/** A citation with the title of its act, as it is printed. Throws when the library has lost the act. */
export function printCitation(library: Library, citation: Citation): PrintedCitation {
  const act = library.acts.get(citation.act)
  if (!act) throw new Error(`Act ${citation.act} is cited and not in the library`)
  return { act: citation.act, title: act.title, article: citation.article, mark: citation.mark }
}

const unique = (citations: PrintedCitation[]): PrintedCitation[] => [
  ...new Map(citations.map((c) => [`${c.act} ${c.article}`, c])).values(),
]

/** What a permit says, in three languages: the terms of the law with the facts of the line. `validTo` dates the window. */
export function printTerms(
  library: Library,
  input: { scheme: string; edition: string; facts: Facts; terms: TermsOfPermit; validTo: IsoDate },
): PrintedTerms {
  const { terms, facts } = input
  const scheme = schemeOf(library, input.scheme)
  const edition = editionById(scheme, input.edition)
  const print = (citation: Citation) => printCitation(library, citation)
  const work = terms.work.flatMap((name) => {
    const fact = scheme.facts[name]
    const value = facts[name]
    if (!fact || value === undefined) return []
    return [{ label: fact.label, value: inAll((locale) => formatFact(locale, fact, value)) }]
  })
  const window = terms.renewalWindow
  const end = dates.dayOf(input.validTo)
  const most = terms.renewals.some((r) => r.max === null) ? null : Math.max(...terms.renewals.map((r) => r.max ?? 0))
  return {
    title: terms.title,
    scheme: scheme.title,
    edition: edition.title,
    holder: terms.holder,
    work,
    ties: terms.ties.map((tie) => ({ tie: tie.tie, citation: print(tie.citation) })),
    rights: terms.rights.map((right) => ({ text: right.text, citation: print(right.citation) })),
    articles: unique([...edition.law, ...(terms.longest ? [terms.longest.citation] : [])].map(print)),
    renewable: terms.renewable,
    ...(terms.renewals.length > 0 ? { renewals: most } : {}),
    renewalCitations: unique(terms.renewals.map((renewal) => print(renewal.citation))),
    ...(window
      ? {
          renewalWindow: {
            from: dates.isoOf(end - window.earliestDaysBefore),
            to: dates.isoOf(end - window.latestDaysBefore),
            citation: print(window.citation),
          },
        }
      : {}),
  }
}

/** The name of a region in three languages; the code itself where the list does not know it. */
export const regionText = (code: string): Text => lists['region']?.label(code) ?? { kk: code, ru: code, en: code }

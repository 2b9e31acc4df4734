import {
  type Citation,
  type Edition,
  type Fact,
  factsNamed,
  factsUsed,
  type Library,
  reads,
  type Scheme,
  type Text,
} from '@kosh/law'
import { articleText } from '../../platform/i18n/index.ts'

/** What the law of a scheme needs to know beyond the decision itself. */

const needs = new WeakMap<Edition, ReadonlySet<string>>()

/** Facts that the process, permit and quota of an edition read: the body, fees, papers, clocks, lengths, places. */
export function processFacts(edition: Edition): ReadonlySet<string> {
  let names = needs.get(edition)
  if (!names) {
    // What a way from an earlier permit hangs on is asked by the criteria of that way alone.
    const { follows: _, ...permit } = edition.permit
    const { facts } = reads([edition.process, permit, edition.quota ?? [], edition.marketTest ?? []])
    for (const name of edition.permit.work) facts.add(name)
    for (const fact of factsNamed(edition)) facts.add(fact)
    for (const l of edition.permit.lengths) if (l.asked) facts.add(l.asked)
    names = facts
    needs.set(edition, names)
  }
  return names
}

/** Register facts an edition uses, by name. */
export const registerNames = (scheme: Scheme, edition: Edition): string[] =>
  factsUsed(scheme, edition).filter((n) => scheme.facts[n]!.register !== undefined)

/** May an applicant be asked for it? Judgements are the officer's; what only a register knows is nobody's to tell. */
export const isAskable = (fact: Fact): boolean =>
  fact.type !== 'judgement' && fact.source !== 'officer' && !(fact.source === 'register' && fact.ask === undefined)

/** Judgements that an edition leaves to the officer. */
export const judgementNames = (scheme: Scheme, edition: Edition): string[] =>
  factsUsed(scheme, edition).filter(
    (n) => scheme.facts[n]!.type === 'judgement' || scheme.facts[n]!.source === 'officer',
  )

/** `Law on migration, art. 3`, in three languages. */
export function citationText(library: Library, cite: Citation): Text {
  const title = library.acts.get(cite.act)?.title
  const one = (locale: keyof Text) => `${title ? title[locale] : cite.act}, ${articleText(locale, cite.article)}`
  return { kk: one('kk'), ru: one('ru'), en: one('en') }
}

/** What a running limit is called; after a move some limits are those of the edition before. */
export function clockOf(scheme: Scheme, id: string): { title: Text; citation: Citation | null } | undefined {
  const clock = scheme.editions.flatMap((e) => e.process.clocks).find((x) => x.id === id)
  if (clock) return { title: clock.title, citation: clock.cite }
  const criterion = scheme.editions.flatMap((e) => e.criteria).find((x) => `cure:${x.id}` === id)
  return criterion && { title: criterion.title, citation: criterion.curable?.cite ?? null }
}

import type { Edition, Scheme } from '../language/scheme.ts'
import { reads } from './atoms.ts'

const used = new WeakMap<Edition, string[]>()

/** Facts that instruments name without a term: the occupation and region of lists and searches. */
export const factsNamed = ({ occupations, marketTest, pay }: Edition): string[] =>
  [occupations, marketTest]
    .flatMap((of) => [of?.occupation, of?.region])
    .concat(pay?.wage)
    .filter((fact) => fact !== undefined)

/** Facts that any part of an edition can use (rules, fees, permit, documents, quota), in the order of their declaration. */
export function factsUsed(scheme: Scheme, edition: Edition): string[] {
  let names = used.get(edition)
  if (!names) {
    const read = reads([
      edition.exemptions,
      edition.criteria,
      edition.points ?? [],
      edition.quota ?? [],
      edition.marketTest ?? [],
      edition.process,
      edition.permit,
      edition.duties,
      edition.appeal,
    ])
    for (const name of edition.permit.work) read.facts.add(name)
    for (const fact of factsNamed(edition)) read.facts.add(fact)
    for (const l of edition.permit.lengths) if (l.asked) read.facts.add(l.asked)
    const events = new Map(Object.entries(scheme.facts).flatMap(([n, f]) => (f.event ? [[f.event, n]] : [])))
    for (const g of [...edition.criteria, ...edition.process.fees]) if (g.governs) read.events.add(g.governs)
    for (const e of read.events) if (events.has(e)) read.facts.add(events.get(e)!)
    names = Object.keys(scheme.facts).filter((n) => read.facts.has(n))
    used.set(edition, names)
  }
  return names
}

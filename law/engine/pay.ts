import type { Citation } from '../language/act.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type AssessOptions, assess } from './assess.ts'
import { reads } from './atoms.ts'
import type { Facts } from './facts.ts'
import { getEdition, schemeOf } from './law-book.ts'

/** The lowest wage that the law allows a worker on a day. */
export interface PayFloor {
  /** Minor units of the currency, for `per`; absent where a fact is missing or the law's number was not found. */
  floor?: number
  incomplete?: boolean
  currency: string
  per: string
  citation: Citation
}

/** The facts that the floor of an edition hangs on, the wage aside: workers alike in them have the same floor. */
export function payFacts(library: Library, scheme: string, edition: string): string[] {
  const of = schemeOf(library, scheme).editions.find((e) => e.id === edition)
  if (!of?.pay) return []
  const { facts } = reads(of.criteria.filter((c) => of.pay!.criteria.includes(c.id)))
  facts.delete(of.pay.wage)
  return [...facts]
}

/**
 * The lowest wage at which the criteria of the pay rule hold on a day, for the facts of a worker: a wage that is guaranteed
 * is guaranteed by the very rule that the contract had to meet. Undefined where the edition has no pay rule. The criteria
 * must not fail again at a higher wage; a test of the library holds every scheme to that.
 */
export function payFloor(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): PayFloor | undefined {
  const of = schemeOf(library, scheme)
  const edition = getEdition(of, asOf, options.edition)
  const rule = edition.pay
  const fact = rule && of.facts[rule.wage]
  if (!rule || fact?.type !== 'money') return undefined
  const head = { currency: fact.currency, per: fact.per ?? 'month', citation: rule.cite }
  const at = (wage: number): string[] =>
    assess(library, scheme, { ...facts, [rule.wage]: wage }, asOf, options)
      .criteria.filter((c) => rule.criteria.includes(c.id))
      .map((c) => c.outcome)
  const holds = (wage: number): boolean => at(wage).every((o) => o === 'pass' || o === 'not-applicable')
  let [low, high] = [fact.min, fact.max]
  if (!holds(high)) return { ...head, ...(at(high).includes('incomplete') ? { incomplete: true } : {}) }
  if (holds(low)) return { ...head, floor: low }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return { ...head, floor: high }
}

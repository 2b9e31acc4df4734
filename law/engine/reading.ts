import type { Condition, Term } from '../language/terms.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type AssessOptions, filingDay, planOf } from './assess.ts'
import { FactsInvalid } from './encode.ts'
import type { Env } from './evaluate.ts'
import { checkFacts, type Facts } from './facts.ts'
import type { Plan } from './plan.ts'
import { PASS, type Tri } from './tri.ts'

/** An edition compiled, with the facts of one line put in. */
export interface Reading {
  plan: Plan
  env: Env
}

/** Opens an edition for the facts of a line; throws {@link FactsInvalid} for facts that it cannot read. */
export function reading(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions,
): Reading {
  const plan = planOf(library, scheme, asOf, options)
  const errors = checkFacts(plan.scheme, facts)
  if (errors.length > 0) throw new FactsInvalid(errors)
  const env = plan.env({ ...facts })
  env.filing = env.day = filingDay(asOf)
  return { plan, env }
}

/** How a condition stands; a rule without one holds. */
export const holds = (r: Reading, c: Condition | undefined): Tri => (c ? r.plan.compiler.condition(c)(r.env) : PASS)

/** The number of a term; undefined where it is not yet known, `incomplete` where the law's value was not found. */
export function amountOf(r: Reading, t: Term): { value?: number; incomplete?: boolean } {
  const status = r.plan.compiler.term(t)(r.env)
  if (status === 4) return { incomplete: true }
  return status === 0 && r.env.lo === r.env.hi ? { value: r.env.lo } : {}
}

import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import { encoderOf, environment, filingDay, planOf } from './assess.ts'
import type { Facts } from './facts.ts'
import { FAIL, PASS } from './tri.ts'

/** What the possible answers to one question would do: shares of the answers that rules can tell apart. */
export interface Settling {
  refuse: number
  grant: number
}

/**
 * How far a question would settle a case: the share of its answers after which the scheme refuses, or grants, with
 * what is known already. Both are 0 for a fact that no table holds. Facts must be sound.
 */
export function settlingPower(library: Library, schemeId: string, facts: Facts, asOf: IsoDate, name: string): Settling {
  const plan = planOf(library, schemeId, asOf)
  const s = plan.slotOf.get(name)
  if (s === undefined) return { refuse: 0, grant: 0 }
  const codes = new Uint8Array(plan.slots.length)
  encoderOf(plan).encode(facts, codes)
  const env = environment(plan, facts, filingDay(asOf))
  const { samples } = plan.slots[s]!
  let refuse = 0
  let grant = 0
  for (let k = 1; k < samples.length; k++) {
    codes[s] = k
    env.facts[name] = samples[k]
    const t = plan.decide(codes, env)
    if (t === FAIL) refuse++
    if (t === PASS) grant++
  }
  const n = samples.length - 1
  return { refuse: refuse / n, grant: grant / n }
}

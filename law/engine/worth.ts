import type { Env } from './evaluate.ts'
import { missingFacts } from './missing.ts'
import type { Plan } from './plan.ts'
import { FAIL, PASS } from './tri.ts'

/** What an answer to one question would do to the outcome: shares of its classes of answers, from 0 to 1. */
export interface Worth {
  name: string
  /** Share of the answers after which the case is refused whatever else is told. */
  refuses: number
  /** Share after which it is granted, or the person stands outside the scheme. */
  grants: number
}

/**
 * The facts still worth asking with what their answers would settle, in the order of `missing`. It says what to ask
 * first, not what is so: rules that run as functions are tried with one answer of each class.
 */
export function worthOf(plan: Plan, codes: Uint8Array, env: Env): Worth[] {
  return missingFacts(plan, codes, env).map((name) => {
    const at = plan.slotOf.get(name)
    if (at === undefined) return { name, refuses: 0, grants: 0 }
    const { samples } = plan.slots[at]!
    let refuses = 0
    let grants = 0
    for (let k = 1; k < samples.length; k++) {
      codes[at] = k
      env.facts[name] = samples[k]
      const t = plan.decide(codes, env)
      if (t === FAIL) refuses++
      if (t === PASS) grants++
    }
    codes[at] = 0
    delete env.facts[name]
    const all = samples.length - 1
    return { name, refuses: refuses / all, grants: grants / all }
  })
}

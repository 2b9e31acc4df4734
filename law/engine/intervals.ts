import type { Fact } from '../language/facts.ts'
import { type Day, firstDay, lastDay, parseDay } from './dates.ts'
import type { Facts } from './facts.ts'
import { FAIL, INCOMPLETE, PASS, type Tri, UNKNOWN } from './tri.ts'

/** What an evaluation reads; terms leave their interval in `lo` and `hi`. */
export interface Env {
  facts: Facts
  /** The day whose law applies to the rule at hand. */
  day: Day
  filing: Day
  knownAt: Day
  lo: number
  hi: number
}

/** How a term came out: a number within [lo, hi]; perhaps or surely none; unknown beyond bounds; not in any source. */
export const KNOWN = 0
export const MAYBE_NONE = 1
export const NO_VALUE = 2
export const OPEN = 3
export const MISSING = 4
export type Status = 0 | 1 | 2 | 3 | 4

export type Evaluate = (env: Env) => Tri
export type TermOf = (env: Env) => Status
export type CodeOf = (env: Env) => string | undefined

/** Bounds within which an unknown number or date must lie. */
export const bounds = (fact: Fact): [number, number] =>
  fact.type === 'int' || fact.type === 'money'
    ? [fact.min, fact.max]
    : fact.type === 'date'
      ? [firstDay, lastDay]
      : [0, 1]

export const constant =
  (n: number): TermOf =>
  (env) => {
    env.lo = env.hi = n
    return KNOWN
  }

export function read(value: unknown, env: Env): Status {
  if (typeof value === 'number') {
    env.lo = env.hi = value
    return KNOWN
  }
  if (typeof value === 'string') {
    // `MM-DD` is a day of the year whose law applies.
    const iso = value.length === 5 ? `${new Date(env.day * 86_400_000).getUTCFullYear()}-${value}` : value
    const day = parseDay(iso)
    if (day !== undefined) {
      env.lo = env.hi = day
      return KNOWN
    }
  }
  return MISSING
}

/** Folds terms with an operation that rises in each of them. */
export function fold(of: TermOf[], op: (a: number, b: number) => number): TermOf {
  const [first, ...rest] = of
  return fold2(first!, rest, (env, lo, hi) => {
    env.lo = op(lo, env.lo)
    env.hi = op(hi, env.hi)
  })
}

export function fold2(first: TermOf, rest: TermOf[], step: (env: Env, lo: number, hi: number) => void): TermOf {
  return (env) => {
    let status = first(env)
    // What is missing in the law outweighs what is merely unknown.
    if (status === MISSING) return MISSING
    let { lo, hi } = env
    for (const f of rest) {
      const s = f(env)
      if (s === MISSING) return MISSING
      if (s > status) status = s
      if (status < NO_VALUE) step(env, lo, hi)
      lo = env.lo
      hi = env.hi
    }
    env.lo = lo
    env.hi = hi
    return status
  }
}

export function multiply(env: Env, lo: number, hi: number): void {
  const a = lo * env.lo
  const b = lo * env.hi
  const c = hi * env.lo
  const d = hi * env.hi
  env.lo = Math.min(a, b, c, d)
  env.hi = Math.max(a, b, c, d)
}

/** left >= right, or left > right. A comparison with something that does not exist does not hold. */
export function compare(left: TermOf, right: TermOf, strict = false): Evaluate {
  return (env) => {
    const s = left(env)
    const { lo, hi } = env
    const r = right(env)
    if (s === MISSING || r === MISSING) return INCOMPLETE
    if (s === NO_VALUE || r === NO_VALUE) return FAIL
    if (s === OPEN || r === OPEN) return UNKNOWN
    if (strict ? hi <= env.lo : hi < env.lo) return FAIL
    if (strict ? lo > env.hi : lo >= env.hi) return s === MAYBE_NONE || r === MAYBE_NONE ? UNKNOWN : PASS
    return UNKNOWN
  }
}

import type { Criterion, Exception, PointItem } from '../language/criteria.ts'
import type { Exemption } from '../language/scheme.ts'
import type { Band } from '../language/table.ts'
import type { Condition, Term } from '../language/terms.ts'
import { dayOf } from './dates.ts'
import type { Compiler, Env, Evaluate } from './evaluate.ts'
import { resolve } from './tables.ts'
import { and, FAIL, INCOMPLETE, or, PASS, type Tri, UNKNOWN } from './tri.ts'

/** What an evaluation of a criterion says: its outcome, or that it does not apply, or which exception was met. */
export const NOT_APPLICABLE = 4
/** `FIRST_EXCEPTION + i`: met by its i-th exception. */
export const FIRST_EXCEPTION = 5
export type Detail = number
export const triOf = (d: Detail): Tri => (d >= NOT_APPLICABLE ? PASS : (d as Tri))

/** A criterion as a function of a case. */
export function criterionDetail(c: Criterion, compiler: Compiler): (env: Env) => Detail {
  const must = compiler.condition(c.must)
  const when = c.when && compiler.condition(c.when)
  const unless = (c.unless ?? []).map((e) => exceptionHolds(e, compiler))
  const from = c.from ? dayOf(c.from) : Number.NEGATIVE_INFINITY
  const to = c.to ? dayOf(c.to) : Number.POSITIVE_INFINITY
  const dated = governed(c.governs, compiler)
  return (env) => {
    const law = env.day
    const day = dated(env)
    if (day === undefined) return UNKNOWN
    if (day < from || day > to) return NOT_APPLICABLE
    env.day = day
    const detail = judge(env, when, must, unless)
    env.day = law
    return detail
  }
}

function judge(env: Env, when: Evaluate | undefined, must: Evaluate, unless: Evaluate[]): Detail {
  const w = when ? when(env) : PASS
  if (w === FAIL) return NOT_APPLICABLE
  let exceptions: Tri = FAIL
  for (let i = 0; i < unless.length; i++) {
    const t = unless[i]!(env)
    if (t === PASS) return FIRST_EXCEPTION + i
    exceptions = or(exceptions, t)
  }
  const met = or(must(env), exceptions)
  return w === PASS || met === PASS ? met : w === INCOMPLETE || met === INCOMPLETE ? INCOMPLETE : UNKNOWN
}

function exceptionHolds(e: Exception, compiler: Compiler): Evaluate {
  const when = compiler.condition(e.when)
  const unless = (e.unless ?? []).map((x) => exceptionHolds(x, compiler))
  return (env) => {
    let out = when(env)
    for (const u of unless) {
      const t = u(env)
      out = and(out, t === FAIL ? PASS : t === PASS ? FAIL : t)
    }
    return out
  }
}

/** The day whose law governs; undefined when the event's day is not yet known. */
export function governed(event: string | undefined, compiler: Compiler): (env: Env) => number | undefined {
  const name = event === undefined ? undefined : compiler.eventFact(event)
  if (name === undefined) return (env) => env.day
  return (env) => {
    const v = env.facts[name]
    return typeof v === 'string' && v !== 'none' ? dayOf(v) : undefined
  }
}

export function exemptionHolds(e: Exemption, compiler: Compiler): Evaluate {
  const when = compiler.condition(e.when)
  const from = e.from ? dayOf(e.from) : Number.NEGATIVE_INFINITY
  const to = e.to ? dayOf(e.to) : Number.POSITIVE_INFINITY
  return (env) => {
    if (env.day < from || env.day > to) return FAIL
    // What an exemption's own law leaves open frees nobody.
    const t = when(env)
    return t === INCOMPLETE ? FAIL : t
  }
}

/** Points of an item as an interval in `env.lo`, `env.hi`; INCOMPLETE where the law's own numbers were not found. */
export type ItemOf = (env: Env) => typeof PASS | typeof INCOMPLETE

export function itemPoints(item: PointItem, compiler: Compiler): ItemOf {
  switch (item.p) {
    case 'cap':
    case 'best': {
      const parts = item.of.map((x) => itemPoints(x, compiler))
      const limit = item.p === 'cap' ? compiler.term(item.limit) : undefined
      return (env) => {
        let lo = item.p === 'cap' ? 0 : Number.NEGATIVE_INFINITY
        let hi = lo
        for (const p of parts) {
          if (p(env) === INCOMPLETE) return INCOMPLETE
          lo = item.p === 'cap' ? lo + env.lo : Math.max(lo, env.lo)
          hi = item.p === 'cap' ? hi + env.hi : Math.max(hi, env.hi)
        }
        if (limit) {
          if (limit(env) !== 0) return INCOMPLETE
          lo = Math.min(lo, env.lo)
          hi = Math.min(hi, env.hi)
        }
        env.lo = lo
        env.hi = hi
        return PASS
      }
    }
    case 'flag': {
      const test = compiler.condition(item.if)
      const worth = compiler.term(item.worth)
      return (env) => {
        const t = test(env)
        if (t === INCOMPLETE || worth(env) !== 0) return INCOMPLETE
        spread(env, t, env.lo, env.hi)
        return PASS
      }
    }
    case 'values':
      return guarded(item.when, compiler, valuesOf(item, compiler))
    case 'bands':
      return guarded(item.when, compiler, bandsOf(item, compiler))
  }
}

/** Counted surely, perhaps, or not. */
function spread(env: Env, t: Tri, lo: number, hi: number): void {
  env.lo = t === PASS ? lo : Math.min(0, lo)
  env.hi = t === FAIL ? 0 : t === PASS ? hi : Math.max(0, hi)
  if (t === FAIL) env.lo = 0
}

function guarded(when: Condition | undefined, compiler: Compiler, item: ItemOf): ItemOf {
  if (!when) return item
  const test = compiler.condition(when)
  return (env) => {
    const t = test(env)
    if (t === INCOMPLETE) return INCOMPLETE
    if (t === FAIL) {
      env.lo = env.hi = 0
      return PASS
    }
    if (item(env) === INCOMPLETE) return INCOMPLETE
    spread(env, t, env.lo, env.hi)
    return PASS
  }
}

function valuesOf(item: Extract<PointItem, { p: 'values' }>, compiler: Compiler): ItemOf {
  const table = compiler.table(item.table)
  const by = (item.by ?? []).map((t) => keyFact(t))
  return (env) => {
    const keys = by.map((n) => env.facts[n])
    if (keys.some((k) => k === undefined)) {
      env.lo = 0
      env.hi = 0
      return INCOMPLETE
    }
    const value = resolve(table, env.day, keys.map(String), env.knownAt).value as Record<string, number> | undefined
    if (!value) return INCOMPLETE
    const v = env.facts[item.fact]
    if (v !== undefined) {
      env.lo = env.hi = value[String(v)] ?? 0
      return PASS
    }
    const all = Object.values(value)
    env.lo = Math.min(0, ...all)
    env.hi = Math.max(0, ...all)
    return PASS
  }
}

const keyFact = (t: Term): string => {
  if (t.t !== 'fact') throw new Error('a table key must be a fact')
  return t.fact
}

function bandsOf(item: Extract<PointItem, { p: 'bands' }>, compiler: Compiler): ItemOf {
  const table = compiler.table(item.table)
  const of = compiler.term(item.of)
  return (env) => {
    const value = resolve(table, env.day, [], env.knownAt).value as Band[] | undefined
    if (!value) return INCOMPLETE
    const status = of(env)
    if (status === 4) return INCOMPLETE
    if (status === 2) {
      env.lo = env.hi = 0
      return PASS
    }
    const open = status === 3
    const { lo, hi } = env
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    let covered = 0
    for (const [min, max, points] of value) {
      const from = Math.max(min, open ? min : lo)
      const to = Math.min(max === null ? Number.POSITIVE_INFINITY : max - 1, open ? Number.POSITIVE_INFINITY : hi)
      if (from > to) continue
      covered += to - from + 1
      low = Math.min(low, points)
      high = Math.max(high, points)
    }
    // Outside every band there are no points.
    if (open || status === 1 || covered < hi - lo + 1) {
      low = Math.min(low, 0)
      high = Math.max(high, 0)
    }
    env.lo = low
    env.hi = high
    return PASS
  }
}

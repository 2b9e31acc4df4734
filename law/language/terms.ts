import type { Citation } from './act.ts'

/**
 * A term yields a number (dates are day numbers) or a code, from facts and dated values. Plain data: no functions.
 * Every number of the law comes from a table or carries its own citation.
 */
export type Term =
  | { t: 'fact'; fact: string }
  | { t: 'value'; table: string; by?: Term[] }
  | { t: 'const'; n: number; unit: string; cite: Citation }
  | { t: 'unit'; n: 0 | 1 }
  | { t: 'event'; event: string }
  | { t: 'add' | 'sub' | 'mul' | 'min' | 'max'; of: Term[] }
  /** Whole days, months or years from `from` to `to` (negative when reversed); months and years are completed ones. */
  | { t: 'days-between' | 'months-between' | 'years-between'; from: Term; to: Term }
  | { t: 'plus-days' | 'plus-months'; date: Term; n: Term }
  /** The most days spent inside any window of `months` months, over the periods of a fact. */
  | { t: 'days-in-window'; periods: string; months: Term }
  /** Sum of the days of all periods. */
  | { t: 'days-in'; periods: string }
  | { t: 'if'; when: Condition; yes: Term; no: Term }

/** A condition is three-valued; `incomplete` says that the law's own content was not found. */
export type Condition =
  | { c: 'yes' | 'no'; fact: string }
  | { c: 'is'; fact: string; codes: string[] }
  | { c: 'among'; fact: string; table: string; by?: Term[] }
  | { c: 'none'; fact: string }
  | { c: 'at-least' | 'at-most' | 'above' | 'below' | 'equal'; left: Term; right: Term }
  /** part / whole in percent, compared without division: `part * 100 >= percent * whole`. */
  | { c: 'share-at-least' | 'share-at-most'; part: Term; whole: Term; percent: Term }
  | { c: 'all' | 'any'; of: Condition[] }
  | { c: 'not'; of: Condition }
  | { c: 'always' }
  /** What the rule asks could not be found in any source read. */
  | { c: 'incomplete'; why: string }

export const fact = (name: string): Term => ({ t: 'fact', fact: name })
/** The value of a dated table, by key terms for a keyed table. */
export const value = (table: string, ...by: (Term | string)[]): Term => ({
  t: 'value',
  table,
  ...(by.length ? { by: by.map(asTerm) } : {}),
})
/** A number of the law that stands alone, with its citation. */
export const cited = (n: number, unit: string, cite: Citation): Term => ({ t: 'const', n, unit, cite })
export const one: Term = { t: 'unit', n: 1 }
export const zero: Term = { t: 'unit', n: 0 }
/** The day of an event: `filing` is the day the case is assessed for; others are the facts that declare that event. */
export const on = (event: string): Term => ({ t: 'event', event })

const asTerm = (x: Term | string): Term => (typeof x === 'string' ? fact(x) : x)
type In = Term | string
const nary =
  (t: 'add' | 'sub' | 'mul' | 'min' | 'max') =>
  (...of: In[]): Term => ({ t, of: of.map(asTerm) })
export const add = nary('add')
export const sub = nary('sub')
export const mul = nary('mul')
export const min = nary('min')
export const max = nary('max')
export const daysBetween = (from: In, to: In): Term => ({ t: 'days-between', from: asTerm(from), to: asTerm(to) })
export const monthsBetween = (from: In, to: In): Term => ({ t: 'months-between', from: asTerm(from), to: asTerm(to) })
export const yearsBetween = (from: In, to: In): Term => ({ t: 'years-between', from: asTerm(from), to: asTerm(to) })
export const plusDays = (date: In, n: In): Term => ({ t: 'plus-days', date: asTerm(date), n: asTerm(n) })
export const plusMonths = (date: In, n: In): Term => ({ t: 'plus-months', date: asTerm(date), n: asTerm(n) })
export const daysInWindow = (periods: string, months: In): Term => ({
  t: 'days-in-window',
  periods,
  months: asTerm(months),
})
export const daysIn = (periods: string): Term => ({ t: 'days-in', periods })
export const when = (cond: Condition, then: In, otherwise: In): Term => ({
  t: 'if',
  when: cond,
  yes: asTerm(then),
  no: asTerm(otherwise),
})

export const yes = (name: string): Condition => ({ c: 'yes', fact: name })
export const no = (name: string): Condition => ({ c: 'no', fact: name })
export const is = (name: string, ...codes: string[]): Condition => ({ c: 'is', fact: name, codes })
/** The code is on the dated list of a table. */
export const among = (name: string, table: string, ...by: In[]): Condition => ({
  c: 'among',
  fact: name,
  table,
  ...(by.length ? { by: by.map(asTerm) } : {}),
})
export const isNone = (name: string): Condition => ({ c: 'none', fact: name })
const compare =
  (c: 'at-least' | 'at-most' | 'above' | 'below' | 'equal') =>
  (left: In, right: In): Condition => ({ c, left: asTerm(left), right: asTerm(right) })
export const atLeast = compare('at-least')
export const atMost = compare('at-most')
export const above = compare('above')
export const below = compare('below')
export const equal = compare('equal')
export const notBefore = atLeast
export const notAfter = atMost
export const shareAtLeast = (part: In, whole: In, percent: In): Condition => ({
  c: 'share-at-least',
  part: asTerm(part),
  whole: asTerm(whole),
  percent: asTerm(percent),
})
export const shareAtMost = (part: In, whole: In, percent: In): Condition => ({
  c: 'share-at-most',
  part: asTerm(part),
  whole: asTerm(whole),
  percent: asTerm(percent),
})
export const all = (...of: Condition[]): Condition => ({ c: 'all', of })
export const any = (...of: Condition[]): Condition => ({ c: 'any', of })
export const not = (of: Condition): Condition => ({ c: 'not', of })
export const always: Condition = { c: 'always' }
export const incomplete = (why: string): Condition => ({ c: 'incomplete', why })

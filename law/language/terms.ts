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

/** The value of a fact. */
export const fact = (name: string): Term => ({ t: 'fact', fact: name })
/** The value of a dated table, by key terms for a keyed table. */
export const value = (table: string, ...by: (Term | string)[]): Term => ({
  t: 'value',
  table,
  ...(by.length ? { by: by.map(asTerm) } : {}),
})
/** A number of the law that stands alone, with its citation. */
export const cited = (n: number, unit: string, cite: Citation): Term => ({ t: 'const', n, unit, cite })
/** The number one, for counts that no act states. */
export const one: Term = { t: 'unit', n: 1 }
/** The number nought, for counts that no act states. */
export const zero: Term = { t: 'unit', n: 0 }
/** The day of an event: `filing` is the day the case is assessed for; others are the facts that declare that event. */
export const on = (event: string): Term => ({ t: 'event', event })

const asTerm = (x: Term | string): Term => (typeof x === 'string' ? fact(x) : x)
type In = Term | string
const nary =
  (t: 'add' | 'sub' | 'mul' | 'min' | 'max') =>
  (...of: In[]): Term => ({ t, of: of.map(asTerm) })
/** The sum; a text names a fact. */
export const add = nary('add')
/** The first less the others. */
export const sub = nary('sub')
/** The product. */
export const mul = nary('mul')
/** The least. */
export const min = nary('min')
/** The greatest. */
export const max = nary('max')
/** Whole days from one date to another; negative when reversed. */
export const daysBetween = (from: In, to: In): Term => ({ t: 'days-between', from: asTerm(from), to: asTerm(to) })
/** Completed months from one date to another. */
export const monthsBetween = (from: In, to: In): Term => ({ t: 'months-between', from: asTerm(from), to: asTerm(to) })
/** Completed years from one date to another. */
export const yearsBetween = (from: In, to: In): Term => ({ t: 'years-between', from: asTerm(from), to: asTerm(to) })
/** The date so many days later. */
export const plusDays = (date: In, n: In): Term => ({ t: 'plus-days', date: asTerm(date), n: asTerm(n) })
/** The date so many months later; the last day of a shorter month. */
export const plusMonths = (date: In, n: In): Term => ({ t: 'plus-months', date: asTerm(date), n: asTerm(n) })
/** The most days of the periods inside any window of so many months. */
export const daysInWindow = (periods: string, months: In): Term => ({
  t: 'days-in-window',
  periods,
  months: asTerm(months),
})
/** The days of all periods together; a day in two periods counts once. */
export const daysIn = (periods: string): Term => ({ t: 'days-in', periods })
/** One term where a condition holds, another where it does not. */
export const when = (cond: Condition, then: In, otherwise: In): Term => ({
  t: 'if',
  when: cond,
  yes: asTerm(then),
  no: asTerm(otherwise),
})

/** The fact is answered by yes. */
export const yes = (name: string): Condition => ({ c: 'yes', fact: name })
/** The fact is answered by no. */
export const no = (name: string): Condition => ({ c: 'no', fact: name })
/** The answer is one of these options or codes. */
export const is = (name: string, ...codes: string[]): Condition => ({ c: 'is', fact: name, codes })
/** The code is on the dated list of a table. */
export const among = (name: string, table: string, ...by: In[]): Condition => ({
  c: 'among',
  fact: name,
  table,
  ...(by.length ? { by: by.map(asTerm) } : {}),
})
/** The answer is that there is no such thing. */
export const isNone = (name: string): Condition => ({ c: 'none', fact: name })
const compare =
  (c: 'at-least' | 'at-most' | 'above' | 'below' | 'equal') =>
  (left: In, right: In): Condition => ({ c, left: asTerm(left), right: asTerm(right) })
/** Left is right or more. */
export const atLeast = compare('at-least')
/** Left is right or less. */
export const atMost = compare('at-most')
/** Left is more than right. */
export const above = compare('above')
/** Left is less than right. */
export const below = compare('below')
/** Both are the same number or day. */
export const equal = compare('equal')
/** The first day is the second or later. */
export const notBefore = atLeast
/** The first day is the second or earlier. */
export const notAfter = atMost
/** The part is at least so many percent of the whole; compared without division. */
export const shareAtLeast = (part: In, whole: In, percent: In): Condition => ({
  c: 'share-at-least',
  part: asTerm(part),
  whole: asTerm(whole),
  percent: asTerm(percent),
})
/** The part is at most so many percent of the whole; compared without division. */
export const shareAtMost = (part: In, whole: In, percent: In): Condition => ({
  c: 'share-at-most',
  part: asTerm(part),
  whole: asTerm(whole),
  percent: asTerm(percent),
})
/** Every condition holds. */
export const all = (...of: Condition[]): Condition => ({ c: 'all', of })
/** At least one condition holds. */
export const any = (...of: Condition[]): Condition => ({ c: 'any', of })
/** The condition does not hold. */
export const not = (of: Condition): Condition => ({ c: 'not', of })
/** Holds for everybody. */
export const always: Condition = { c: 'always' }
/** What the rule asks was not found in any source: the outcome is `incomplete` and says why. */
export const incomplete = (why: string): Condition => ({ c: 'incomplete', why })

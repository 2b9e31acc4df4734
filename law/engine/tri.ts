/**
 * Four outcomes of a condition. `INCOMPLETE` says that the law's own content was not found. It outweighs `UNKNOWN` and yields
 * to whatever is settled; an answer that settles another part leads past it, so the facts of those parts are still asked.
 */
export const FAIL = 0
/** A fact that is not known yet decides. */
export const UNKNOWN = 1
/** Met. */
export const PASS = 2
/** The law's own content was not found. */
export const INCOMPLETE = 3
/** Outcome of a condition as the engine counts it: {@link FAIL}, {@link UNKNOWN}, {@link PASS}, {@link INCOMPLETE}. */
export type Tri = 0 | 1 | 2 | 3

/** The outcome of an assessment or of one criterion. */
export type Outcome = 'fail' | 'unknown' | 'pass' | 'incomplete'
const names: readonly Outcome[] = ['fail', 'unknown', 'pass', 'incomplete']
/** The word for a value of three-valued logic. */
export const outcomeName = (t: Tri): Outcome => names[t]!

export const and = (a: Tri, b: Tri): Tri => (a === FAIL || b === FAIL ? FAIL : a > b ? worse(a, b) : worse(b, a))
export const or = (a: Tri, b: Tri): Tri => (a === PASS || b === PASS ? PASS : a > b ? a : b)
export const not = (a: Tri): Tri => (a === FAIL ? PASS : a === PASS ? FAIL : a)
// a > b, neither FAIL: INCOMPLETE > PASS > UNKNOWN as numbers, but UNKNOWN outweighs PASS.
const worse = (a: Tri, b: Tri): Tri => (a === INCOMPLETE ? INCOMPLETE : b === UNKNOWN ? UNKNOWN : a)

/** What is certain when any one of several outcomes may come true. */
export const join = (a: Tri, b: Tri): Tri => (a === b ? a : UNKNOWN)

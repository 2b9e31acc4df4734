import type { Fact } from '../language/facts.ts'
import type { Condition, Term } from '../language/terms.ts'
import type { Atom } from './atoms.ts'
import { isoOf, parseDay } from './dates.ts'
import { bounds, type Compiler, type Env } from './evaluate.ts'
import { type FactValue, NONE } from './facts.ts'
import type { Tri } from './tri.ts'

/** A fact cut into the few classes that any rule can tell apart. Class 0 is "not yet known". */
export interface Slot {
  name: string
  fact: Fact
  /** One value that stands for each class; index 0 is undefined. */
  samples: (FactValue | undefined)[]
  /** Class of a sound value, or -1 where the value is not sound. */
  encode: (value: unknown) => number
  /** The same as plain data, for a loop without calls: a direct table from `min`, or options in order. */
  direct?: { min: number; table: Uint8Array }
  options?: string[]
  /** Classes of the codes that rules name; any other sound code is class 1. */
  codes?: ReadonlyMap<string, number>
}

const OTHER = '~'
const MOST_CLASSES = 250
const MOST_COMBINATIONS = 4096

/** Cuts each fact into classes for one date; facts that cannot be cut are left out and their rules run as functions. */
export function cutClasses(
  facts: Record<string, Fact>,
  atoms: Atom[],
  codesOf: CodesOf,
  compiler: Compiler,
  env: Env,
): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  const names = new Set(atoms.flatMap((a) => [...a.classed]))
  for (const name of names) {
    const slot = codeSlot(name, facts[name]!, atoms, codesOf)
    if (slot && slot.samples.length <= MOST_CLASSES) slots.set(name, slot)
  }
  const numeric = new Map<string, Atom[]>()
  for (const a of atoms) {
    const name = a.numeric[0]
    if (name === undefined) continue
    if (!numeric.has(name)) numeric.set(name, [])
    if (isCuttable(a, slots)) numeric.get(name)!.push(a)
  }
  for (const [name, list] of numeric) {
    const slot = numberSlot(name, facts[name]!, list, slots, compiler, env)
    if (slot.samples.length <= MOST_CLASSES) slots.set(name, slot)
  }
  return slots
}

/** An atom can stand in a table when it reads codes and at most one number. */
export const isCuttable = (a: Atom, slots: Map<string, Slot>): boolean =>
  !a.open &&
  a.numeric.length <= 1 &&
  [...a.classed].every((n) => slots.has(n)) &&
  combinations([...a.classed], slots) <= MOST_COMBINATIONS

export const combinations = (names: string[], slots: Map<string, Slot>): number =>
  names.reduce((n, name) => n * slots.get(name)!.samples.length, 1)

/** The groups of codes that rules name for a fact: each group is a set told apart from the rest. */
export type CodesOf = (fact: string) => string[][]

function codeSlot(name: string, fact: Fact, _atoms: Atom[], codesOf: CodesOf): Slot | undefined {
  const none = fact.orNone ? [NONE] : []
  if (fact.type === 'yes-no' || fact.type === 'judgement') {
    const samples = [undefined, false, true, ...none]
    return {
      name,
      fact,
      samples,
      encode: (v) => (v === false ? 1 : v === true ? 2 : v === NONE && fact.orNone ? 3 : -1),
    }
  }
  if (fact.type === 'one-of') {
    const options = [...Object.keys(fact.options), ...none]
    return { name, fact, samples: [undefined, ...options], encode: encodeOptions(options), options }
  }
  if (fact.type !== 'code') return undefined
  const groups = codesOf(name)
  const signatures = new Map<string, string>()
  for (const [i, group] of groups.entries()) for (const c of group) signatures.set(c, `${signatures.get(c) ?? ''},${i}`)
  const classOf = new Map<string, number>()
  const samples: (FactValue | undefined)[] = [undefined, OTHER]
  const known = new Map<string, number>()
  for (const [c, signature] of signatures) {
    let k = known.get(signature)
    if (k === undefined) {
      k = samples.length
      known.set(signature, k)
      samples.push(c)
    }
    classOf.set(c, k)
  }
  if (fact.orNone && !classOf.has(NONE)) {
    classOf.set(NONE, samples.length)
    samples.push(NONE)
  }
  // Any other text is "another code"; whether its list knows it, the check of facts tells.
  return {
    name,
    fact,
    samples,
    codes: classOf,
    encode: (v) => classOf.get(v as string) ?? (typeof v === 'string' && v !== '' ? 1 : -1),
  }
}

function encodeOptions(options: string[]): (v: unknown) => number {
  if (options.length <= 6) {
    const [a, b, c, d, e, f] = options
    return (v) =>
      typeof v !== 'string'
        ? -1
        : v === a
          ? 1
          : v === b
            ? 2
            : v === c
              ? 3
              : v === d
                ? 4
                : v === e
                  ? 5
                  : v === f
                    ? 6
                    : -1
  }
  const map = new Map(options.map((o, i) => [o, i + 1]))
  return (v) => map.get(v as string) ?? -1
}

function numberSlot(
  name: string,
  fact: Fact,
  atoms: Atom[],
  slots: Map<string, Slot>,
  compiler: Compiler,
  env: Env,
): Slot {
  const [min, max] = bounds(fact)
  const cuts = new Set<number>()
  for (const a of atoms) {
    if (a.condition.c === 'none') continue
    const test = compiler.condition(a.condition)
    forCombinations([...a.classed], slots, env, () => cut(min, max, name, fact, test, env, cuts))
  }
  const edges = [...cuts].sort((x, y) => x - y)
  const starts = [min, ...edges]
  const samples: (FactValue | undefined)[] = [undefined, ...starts.map((n) => (fact.type === 'date' ? isoOf(n) : n))]
  const noneClass = fact.orNone ? samples.push(NONE) - 1 : -1
  const encode = numberEncoder(fact, min, max, edges, noneClass)
  if (fact.type === 'date' || max - min > 4096) return { name, fact, samples, encode }
  const table = Uint8Array.from({ length: max - min + 1 }, (_, i) => encode(min + i))
  return { name, fact, samples, encode, direct: { min, table } }
}

function numberEncoder(
  fact: Fact,
  min: number,
  max: number,
  edges: number[],
  noneClass: number,
): (v: unknown) => number {
  if (fact.type === 'date') {
    return (v) => {
      if (typeof v !== 'string') return -1
      if (v === NONE) return noneClass
      const day = parseDay(v)
      return day === undefined || day < min || day > max ? -1 : 1 + upper(edges, day)
    }
  }
  return (v) => {
    if (typeof v === 'number') return Number.isSafeInteger(v) && v >= min && v <= max ? 1 + upper(edges, v) : -1
    return v === NONE ? noneClass : -1
  }
}

/** How many edges lie at or below a number. */
function upper(edges: number[], n: number): number {
  let lo = 0
  let hi = edges.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (edges[mid]! <= n) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** Finds where a test that is monotone in one number changes. */
function cut(
  min: number,
  max: number,
  name: string,
  fact: Fact,
  test: (env: Env) => Tri,
  env: Env,
  cuts: Set<number>,
): void {
  const at = (n: number): Tri => {
    env.facts[name] = fact.type === 'date' ? isoOf(n) : n
    return test(env)
  }
  let lo = min
  let hi = max
  const first = at(lo)
  if (first !== at(hi)) {
    while (hi - lo > 1) {
      const mid = Math.floor((lo + hi) / 2)
      if (at(mid) === first) lo = mid
      else hi = mid
    }
    cuts.add(hi)
  }
  env.facts[name] = undefined
}

/** Runs a body for every combination of known classes of some facts; the facts stand in `env.facts`. */
export function forCombinations(names: string[], slots: Map<string, Slot>, env: Env, body: () => void, i = 0): void {
  if (i === names.length) {
    body()
    return
  }
  const slot = slots.get(names[i]!)!
  for (let k = 1; k < slot.samples.length; k++) {
    env.facts[slot.name] = slot.samples[k]
    forCombinations(names, slots, env, body, i + 1)
  }
  env.facts[slot.name] = undefined
}

/** The condition that a band edge makes of its term. */
export const edgeCondition = (of: Term, edge: number): Condition => ({
  c: 'at-least',
  left: of,
  right: { t: 'const', n: edge, unit: '', cite: { act: '', article: '', mark: 'I' } },
})

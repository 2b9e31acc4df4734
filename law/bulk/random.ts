import { lists } from '../codes/index.ts'
import { isoOf } from '../engine/dates.ts'
import { type Facts, type FactValue, NONE } from '../engine/facts.ts'
import type { Fact } from '../language/facts.ts'
import type { Scheme } from '../language/scheme.ts'
import type { Library } from '../library.ts'

/** Numbers in [0, 1) that come out the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One code of each shape, for lists that cannot be counted out. */
const shapes = ['45-2092', '1111', '26131', '261311', '111', 'apple picking']
const met = new WeakMap<Library, Map<string, string[]>>()

/** Codes of a list that rules and tables of the library name, which chance alone would hardly find. */
function named(library: Library, list: string): string[] {
  let byList = met.get(library)
  if (!byList) {
    byList = new Map()
    met.set(library, byList)
  }
  let codes = byList.get(list)
  if (!codes) {
    const known = lists[list]
    const found = new Set<string>(shapes.filter((c) => known?.has(c)))
    const visit = (x: unknown): void => {
      if (typeof x === 'string') {
        if (list !== 'words' && known?.has(x)) found.add(x)
      } else if (Array.isArray(x)) for (const y of x) visit(y)
      else if (typeof x === 'object' && x !== null)
        for (const [k, v] of Object.entries(x)) {
          if (k === 'cite' || k === 'title') continue
          visit(k)
          visit(v)
        }
    }
    for (const t of library.tables.values()) visit(t.rows)
    for (const s of library.schemes.values()) visit(s.editions)
    codes = [...found]
    byList.set(list, codes)
  }
  return codes
}

const between = (random: () => number, min: number, max: number): number => min + Math.floor(random() * (max - min + 1))

/** A number that is as often small, near a round figure or anywhere in its bounds. */
function number(random: () => number, min: number, max: number): number {
  const most = random() < 0.5 ? Math.min(max, min + 100) : random() < 0.5 ? Math.min(max, min + 100_000) : max
  return between(random, min, most)
}

/** A sound value of a fact, any that its type allows; days lie within some years of `around`. */
export function randomValue(library: Library, fact: Fact, random: () => number, around: number): FactValue {
  if (fact.orNone && random() < 0.2) return NONE
  switch (fact.type) {
    case 'int':
    case 'money':
      return number(random, fact.min, fact.max)
    case 'yes-no':
    case 'judgement':
      return random() < 0.6
    case 'date':
      return isoOf(between(random, around - 2000, around + 1000))
    case 'one-of': {
      const options = Object.keys(fact.options)
      return options[between(random, 0, options.length - 1)]!
    }
    case 'code': {
      const often = named(library, fact.list)
      const all = lists[fact.list]?.codes() ?? []
      const codes = all.length === 0 || (often.length > 0 && random() < 0.5) ? often : all
      return codes[between(random, 0, codes.length - 1)] ?? 'A'
    }
    case 'periods': {
      const from = between(random, around - 1500, around)
      return random() < 0.3 ? [] : [{ from: isoOf(from), to: isoOf(from + between(random, 0, 400)) }]
    }
  }
}

/** Facts of a scheme, each known with a chance of `known`. */
export function randomFacts(
  library: Library,
  scheme: Scheme,
  names: readonly string[],
  random: () => number,
  around: number,
  known: number,
): Facts {
  const facts: Facts = {}
  for (const name of names)
    if (random() < known) facts[name] = randomValue(library, scheme.facts[name]!, random, around)
  return facts
}

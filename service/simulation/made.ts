import {
  assess,
  checkFact,
  dayOf,
  type Edition,
  factsUsed,
  getEdition,
  type IsoDate,
  type Library,
  type Scheme,
  type Text,
} from '@kosh/law'
import { type Column, Population, randomValue, seeded } from '@kosh/law/bulk'
import { type Case, readCases } from '@kosh/law/check'
import { kazakhstan, type PublishedShare } from './model.ts'

/** How the values of one column were drawn. */
export interface Drawn {
  column: string
  label: Text | undefined
  how: 'published' | 'cases' | 'even'
  source?: Text
}

export interface Made {
  population: Population
  drawn: Drawn[]
}

/** Chance that a value is taken from another worked case than the one the person follows. */
const STRAY = 0.15
/** Ages drawn evenly where nothing is published. */
const AGES = { from: 18, to: 62 }
type Random = () => number

/**
 * A made population: persons who could file under a scheme on a day. What is published of foreign workers in
 * Kazakhstan is drawn by those counts; every other fact follows the worked cases of the scheme (mostly those that pass,
 * with values straying to other cases), since no statistic tells it. The same seed makes the same persons.
 */
export function makePopulation(library: Library, schemeId: string, asOf: IsoDate, persons: number, seed: number): Made {
  const scheme = library.schemes.get(schemeId)!
  const edition = getEdition(scheme, asOf)
  const names = factsUsed(scheme, edition).filter((n) => scheme.facts[n]!.type !== 'periods')
  const worked = examples(library, scheme, asOf)
  const own = scheme.country === 'KZ'
  const labels = own ? ['citizenship', 'category', 'sector', 'region', 'sex'] : []
  const population = new Population(scheme, [...new Set([...names, ...labels, 'age'])], Math.max(1, persons))
  for (let i = 0; i < persons; i++) population.add()
  const drawn: Drawn[] = []
  // Each person follows one case, so that facts that belong together come together.
  const follow = draws(persons, worked.length, seeded(seed))
  for (const column of population.columns.values()) {
    const random = seeded(seedOf(seed, column.name))
    const share = own ? shareFor(column, edition) : undefined
    const label = column.fact?.label
    if (share) {
      spread(column, share, persons, random)
      drawn.push({ column: column.name, label, how: 'published', source: share.source })
    } else if (column.fact && fromCases(column, worked, follow, persons, random)) {
      drawn.push({ column: column.name, label, how: 'cases' })
    } else {
      evenly(library, column, persons, random, asOf)
      drawn.push({ column: column.name, label, how: 'even' })
    }
  }
  return { population, drawn }
}

/** A column of one name is drawn alike for every scheme. */
const seedOf = (seed: number, name: string): number =>
  [...name].reduce((h, c) => Math.imul(h, 31) + c.charCodeAt(0), seed * 7919) | 0

/** The worked cases of a scheme under the law of a day, those that pass first; others of the edition where none passes. */
function examples(library: Library, scheme: Scheme, asOf: IsoDate): Case[] {
  const folder = library.folders.get(scheme.id)
  if (!folder) return []
  const cases = readCases(folder).filter((c) => !c.expect.error)
  const passes = (c: Case): boolean => {
    try {
      return assess(library, scheme.id, c.facts, asOf).outcome === 'pass'
    } catch {
      // A case of another edition may state facts that this law refuses to read: it is no example here.
      return false
    }
  }
  const passing = cases.filter(passes)
  return passing.length > 0 ? [...passing, ...passing, ...passing, ...cases.filter((c) => !passing.includes(c))] : cases
}

const draws = (persons: number, of: number, random: Random): Uint16Array =>
  Uint16Array.from({ length: persons }, () => Math.floor(random() * of))

function shareFor(column: Column, edition: Edition): PublishedShare | undefined {
  const { name, fact } = column
  return kazakhstan.find((s) => {
    if (s.quota && s.quota !== edition.quota?.id) return false
    const sameName = s.column === name
    if (!fact) return sameName
    if (!sameName && !(s.list && fact.type === 'code' && fact.list === s.list)) return false
    return Object.keys(s.persons).every((v) => !checkFact(name, fact, v))
  })
}

function spread(column: Column, share: PublishedShare, persons: number, random: Random): void {
  const { rest } = share
  const weights: [string, number][] = Object.entries(share.persons)
  for (const value of rest?.over ?? []) weights.push([value, rest!.persons / rest!.over.length])
  const total = weights.reduce((sum, [, w]) => sum + w, 0)
  const cells = weights.map(([value]) => sound(column, value))
  const edges: number[] = []
  let sum = 0
  for (const [, w] of weights) {
    sum += w / total
    edges.push(sum)
  }
  for (let i = 0; i < persons; i++) {
    const r = random()
    let k = 0
    while (k < edges.length - 1 && edges[k]! <= r) k++
    column.cells[i] = cells[k]!
  }
}

function sound(column: Column, value: string | number | boolean): number {
  const cell = column.cell(value)
  if (typeof cell !== 'number') throw new Error(`${column.name}: ${cell.text.en}`)
  return cell
}

/** Values of the cases a person follows; numbers lie between those of the cases. False where no case tells the fact. */
function fromCases(
  column: Column,
  worked: readonly Case[],
  follow: Uint16Array,
  persons: number,
  random: Random,
): boolean {
  const { fact, name } = column
  const cells = worked.map((c) => {
    const cell = c.facts[name] === undefined ? 0 : column.cell(c.facts[name])
    return typeof cell === 'number' ? cell : 0
  })
  const known = cells.filter((c) => c > 0)
  if (known.length === 0) return false
  const numeric = fact!.type === 'int' || fact!.type === 'money' || fact!.type === 'date'
  const numbers = known.filter((c) => c > 1)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const any = () => known[Math.floor(random() * known.length)]!
  for (let i = 0; i < persons; i++) {
    let cell = cells[follow[i]!]!
    if (cell === 0) cell = any()
    else if (random() < STRAY) {
      cell = numeric && numbers.length > 1 ? least + Math.floor(random() * (most - least + 1)) : any()
    } else if (numeric && cell > 1 && fact!.type !== 'date') {
      // Nobody's wage or age is just the example's: within a tenth of it, and within what the cases span.
      const value = cell - 2 + column.min
      const near = Math.round(value * (0.9 + 0.2 * random())) - column.min + 2
      cell = Math.min(Math.max(near, least), most)
    }
    column.cells[i] = cell
  }
  return true
}

function evenly(library: Library, column: Column, persons: number, random: Random, asOf: IsoDate): void {
  const { fact } = column
  const around = dayOf(asOf)
  for (let i = 0; i < persons; i++) {
    const value = fact
      ? randomValue(library, fact, random, around)
      : AGES.from + Math.floor(random() * (AGES.to - AGES.from + 1))
    column.cells[i] = sound(column, value as string | number | boolean)
  }
}

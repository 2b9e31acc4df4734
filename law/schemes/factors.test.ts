import { describe, expect, it } from 'vitest'
import { readCases } from '../check/index.ts'
import { assess, loadLibrary } from '../index.ts'

interface Item {
  id: string
  low: number
  high: number
  parts?: Item[]
}

const library = await loadLibrary()

/** Points of every factor and of its parts, by id. */
const flat = (items: Item[]): Item[] => items.flatMap((i) => [i, ...flat(i.parts ?? [])])

// A case may name the points of single factors: `expect: { factors: { age: 30, work: 20 } }`.
const written = [...library.folders].flatMap(([scheme, folder]) =>
  readCases(folder).flatMap((c) => {
    const factors = (c.expect as { factors?: Record<string, number> }).factors
    return factors ? [{ scheme, c, factors }] : []
  }),
)

describe('points by factor', () => {
  it.each(written)('$scheme: $c.name', ({ scheme, c, factors }) => {
    const options = c.edition ? { edition: c.edition } : {}
    const points = assess(library, scheme, c.facts, c.asOf, options).points
    const got = Object.fromEntries(
      flat((points?.by ?? []) as Item[])
        .filter((i) => i.id in factors)
        .map((i) => [i.id, i.low === i.high ? i.low : `${i.low}-${i.high}`]),
    )
    expect(got).toEqual(factors)
  })
})

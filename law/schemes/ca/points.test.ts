import { describe, expect, it } from 'vitest'
import { readCases } from '../../check/index.ts'
import { assess, loadLibrary } from '../../index.ts'

/** Points by factor, written beside the total in a worked profile; `parts` are points inside a factor. */
interface Worked {
  by?: Record<string, number>
  parts?: Record<string, number>
}
interface Line {
  id: string
  low: number
  high: number
  parts?: Line[]
}

const flat = (records: Line[]): Line[] => records.flatMap((r) => [r, ...flat(r.parts ?? [])])
const only = (all: Line[], names: string[]) =>
  Object.fromEntries(all.filter((r) => names.includes(r.id)).map((r) => [r.id, r.low]))

describe('worked profiles of Canada', async () => {
  const library = await loadLibrary()

  for (const id of ['ca/federal-skilled-worker', 'ca/express-entry-crs']) {
    it(`${id}: each factor gives the points written, and they add up to the total`, () => {
      const worked = readCases(library.folders.get(id)!).filter((c) => (c.expect as Worked).by)
      expect(worked.length).toBeGreaterThanOrEqual(4)
      for (const c of worked) {
        const { by = {}, parts = {} } = c.expect as Worked
        const points = assess(library, id, c.facts, c.asOf).points!
        const all = flat(points.by)
        expect(only(all, Object.keys(by)), c.name).toEqual(by)
        expect(only(all, Object.keys(parts)), c.name).toEqual(parts)
        expect(
          all.every((r) => r.low === r.high),
          c.name,
        ).toBe(true)
        expect(
          Object.values(by).reduce((a, b) => a + b, 0),
          c.name,
        ).toBe(points.total)
      }
    })
  }
})

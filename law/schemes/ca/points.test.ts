import { describe, expect, it } from 'vitest'
import { readCases } from '../../check/index.ts'
import { assess, loadLibrary } from '../../index.ts'

/** Points by factor, written beside the total in a worked profile. */
type ByFactor = Record<string, number>

describe('worked profiles of Canada', async () => {
  const library = await loadLibrary()

  for (const id of ['ca/federal-skilled-worker', 'ca/express-entry-crs'].filter((s) => library.schemes.has(s))) {
    const worked = readCases(library.folders.get(id)!).filter((c) => 'by' in c.expect)

    it(`${id}: each factor gives the points written, and they add up to the total`, () => {
      expect(worked.length).toBeGreaterThanOrEqual(4)
      for (const c of worked) {
        const points = assess(library, id, c.facts, c.asOf).points!
        const by = (c.expect as { by: ByFactor }).by
        expect(Object.fromEntries(points.by.map((p) => [p.id, p.low])), c.name).toEqual(by)
        expect(
          points.by.map((p) => p.high),
          c.name,
        ).toEqual(points.by.map((p) => p.low))
        expect(
          Object.values(by).reduce((a, b) => a + b, 0),
          c.name,
        ).toBe(points.total)
      }
    })
  }
})

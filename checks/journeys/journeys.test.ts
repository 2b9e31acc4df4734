import { afterAll, describe, expect, it } from 'vitest'
import { byApi } from './api.ts'
import { journeys } from './journeys.ts'
import { printCited, type Stage, setStage } from './stage.ts'

// Each journey once through the API, on a database of its own; the same by hand in the browser stands beside.
const stages: Stage[] = []
afterAll(() => Promise.all(stages.map((stage) => stage.close())))

describe('journeys through the API', () => {
  it.each(journeys)('($id) $title', { timeout: 120_000 }, async (journey) => {
    const stage = await setStage(journey.country, journey.start, journey.law?.())
    stages.push(stage)
    expect(await journey.run(stage, byApi(stage))).toEqual(journey.ends)
    const cited = printCited(`(${journey.id}) ${journey.title}`, stage)
    for (const act of journey.meets)
      expect(
        cited.some((line) => line.startsWith(act)),
        act,
      ).toBe(true)
  })
})

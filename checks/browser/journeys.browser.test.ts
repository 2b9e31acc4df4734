import { afterAll, describe, expect, it } from 'vitest'
import { journeys } from '../journeys/journeys.ts'
import { byHand } from '../journeys/pages.ts'
import { printCited, type Stage, setStage } from '../journeys/stage.ts'
import { findChromium, listen, openBrowser } from './harness.ts'

// The journeys by hand: the same scripts, with pages in a browser without scripts in place of the API.
const browser = findChromium() ? await openBrowser() : undefined
const stages: Stage[] = []
afterAll(async () => {
  await browser?.close()
  await Promise.all(stages.map((stage) => stage.close()))
})
/** `JOURNEY=b` walks one of them. */
const walked = journeys.filter((j) => process.env['JOURNEY'] === undefined || j.id === process.env['JOURNEY'])

// No Chromium, no journey: the runner of all checks names the part as left out, and fails where every part must run.
describe.skipIf(!browser)('journeys by hand', () => {
  it.each(walked.filter((j) => j.byHand))('($id) $title', { timeout: 300_000 }, async (journey) => {
    const stage = await setStage(journey.country, journey.start, journey.law?.())
    stages.push(stage)
    const base = await listen(stage.app)
    const hands = byHand(stage, browser!, base, journey.byHand === 'looking')
    expect(await journey.run(stage, hands)).toEqual(journey.ends)
    expect(hands.found).toEqual([])
    const cited = printCited(`(${journey.id}) by hand`, stage)
    for (const act of journey.meets)
      expect(
        cited.some((line) => line.startsWith(act)),
        act,
      ).toBe(true)
  })
})

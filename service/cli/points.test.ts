import { Readable } from 'node:stream'
import type { Assessment } from '@kosh/law'
import { loadLibrary } from '@kosh/law'
import { type Case, readCases } from '@kosh/law/check'
import { describe, expect, test } from 'vitest'
import { testNow } from '../platform/testing/index.ts'
import { main } from './main.ts'

// Every published or worked profile of a points system, as a researcher types it: `kosh assess --facts - --json`.
const library = await loadLibrary()

async function assessed(scheme: string, c: Case): Promise<Assessment> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(['assess', '--scheme', scheme, '--as-of', c.asOf, '--facts', '-', '--json'], {
    env: {},
    stdin: Readable.from([`${JSON.stringify(c.facts)}\n`]),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: testNow,
  })
  expect({ code, err }, c.name).toEqual({ code: 0, err: [] })
  return JSON.parse(out.join(''))
}

type Line = { id: string; low: number; high: number; parts?: Line[] }
const flat = (all: readonly Line[]): Line[] => all.flatMap((line) => [line, ...flat(line.parts ?? [])])

/** The systems, and how many profiles with points by factor each has at least. */
const systems: Record<string, number> = {
  'at/shortage-occupation': 9,
  'at/start-up': 4,
  'at/very-highly-qualified': 12,
  'au/points-test': 8,
  'ca/express-entry-crs': 7,
  'ca/federal-skilled-worker': 4,
  'de/opportunity-card': 4,
  'gb/points-2008': 10,
  'gb/skilled-worker': 13,
  'jp/highly-skilled': 20,
  'kr/skilled-e-7-4': 3,
  'nz/skilled-migrant': 7,
  'sg/compass': 14,
}

describe('kosh assess answers the profiles of the points systems', () => {
  test.each(Object.entries(systems))('%s', async (id, least) => {
    const worked = readCases(library.folders.get(id)!).filter((c) => c.expect.factors && !c.edition)
    expect(worked.length).toBeGreaterThanOrEqual(least)
    for (const c of worked) {
      const { points, outcome } = await assessed(id, c)
      if (c.expect.points !== undefined) expect(points?.total, c.name).toBe(c.expect.points)
      if (c.expect.outcome) expect(outcome, c.name).toBe(c.expect.outcome)
      const lines = new Map(flat(points!.by).map((line) => [line.id, line]))
      for (const [name, n] of Object.entries(c.expect.factors!))
        expect(lines.get(name), `${c.name}: ${name}`).toMatchObject({ low: n, high: n })
    }
  })

  test('no points system of the library is without a profile, or a case that says its points were not found', () => {
    const counting = [...library.schemes.values()].filter((s) => s.editions.some((e) => e.points)).map((s) => s.id)
    const tried = (c: Case) => c.expect.points !== undefined || c.expect.criteria?.['points'] === 'incomplete'
    const profiled = counting.filter((id) => readCases(library.folders.get(id)!).some(tried))
    expect(counting.filter((id) => !profiled.includes(id))).toEqual([])
  })
})

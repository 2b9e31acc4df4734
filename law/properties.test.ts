import { describe, expect, it } from 'vitest'
import { randomFacts, randomValue, seeded } from './bulk/index.ts'
import { assess, dayOf, type Edition, type Facts, factsUsed, loadLibrary, replay, type Scheme } from './index.ts'

// What must hold of every scheme, whatever facts come: run over random facts, from seeds, for every edition.
const library = await loadLibrary()
const editions = [...library.schemes.values()].flatMap((s) =>
  s.editions.map((e) => [`${s.id} ${e.id}`, s, e] as [string, Scheme, Edition]),
)
const ROUNDS = 40
const decided = (outcome: string): boolean => outcome === 'pass' || outcome === 'fail'

/** An outcome that says why, in three languages and with the article. */
function explained(scheme: Scheme, facts: Facts, asOf: string): void {
  const a = assess(library, scheme.id, facts, asOf)
  const at = (outcome: string) => a.criteria.filter((c) => c.outcome === outcome)
  const full = (t: { kk: string; ru: string; en: string } | undefined) =>
    t !== undefined &&
    [t.kk, t.ru, t.en].every((s) => s.trim() !== '' && !s.includes('undefined') && !s.includes('NaN'))
  expect(a.criteria.every((c) => full(c.title) && c.citation.act !== undefined)).toBe(true)
  const refused = a.criteria.filter((c) => c.outcome === 'fail' || c.outcome === 'incomplete')
  expect(refused.filter((c) => !c.reason || !full(c.reason.text)).map((c) => c.id)).toEqual([])
  if (a.outcome === 'fail') expect(at('fail').length).toBeGreaterThan(0)
  if (a.outcome === 'incomplete') expect(at('incomplete').length + at('unknown').length).toBeGreaterThan(0)
  if (a.outcome === 'unknown') expect(a.missing.length).toBeGreaterThan(0)
  if (a.outcome === 'pass' && !a.exempt) expect(at('fail').length + at('unknown').length).toBe(0)
  const stored = { scheme: scheme.id, edition: a.edition, asOf, facts, outcome: a.outcome, record: a.stored }
  expect(replay(library, JSON.parse(JSON.stringify(stored))).differences).toEqual([])
  expect(JSON.parse(JSON.stringify(a)).outcome).toBe(a.outcome)
}

describe.each(editions)('any facts under %s', (_, scheme, edition) => {
  const asOf = edition.from
  const names = factsUsed(scheme, edition)
  const day = dayOf(asOf)

  it('come to an outcome that is explained and replayed', () => {
    const random = seeded(11)
    for (let i = 0; i < ROUNDS; i++)
      explained(scheme, randomFacts(library, scheme, names, random, day, i % 4 === 0 ? 1 : 0.7), asOf)
  })

  it('never turn a decision back when more becomes known, and stop missing in finitely many steps', () => {
    const random = seeded(12)
    for (let i = 0; i < ROUNDS / 4; i++) {
      const facts: Facts = {}
      let settled: string | undefined
      for (let step = 0; ; step++) {
        const a = assess(library, scheme.id, facts, asOf)
        if (settled) expect([settled, a.outcome]).toEqual([settled, settled])
        if (decided(a.outcome)) settled = a.outcome
        // What is asked for first, then the rest, until nothing more can become known.
        const next = a.missing.find((n) => facts[n] === undefined) ?? names.find((n) => facts[n] === undefined)
        if (!settled && a.outcome === 'unknown') expect(a.missing.length).toBeGreaterThan(0)
        if (next === undefined) break
        expect(step).toBeLessThanOrEqual(names.length)
        facts[next] = randomValue(library, scheme.facts[next]!, random, day)
      }
      expect(assess(library, scheme.id, facts, asOf).outcome).not.toBe('unknown')
      expect(assess(library, scheme.id, facts, asOf).missing).toEqual([])
    }
  })

  it('that are incomplete with nothing left to ask stay so, whatever becomes known', () => {
    const random = seeded(13)
    for (let i = 0; i < ROUNDS; i++) {
      const facts = randomFacts(library, scheme, names, random, day, 0.6)
      const a = assess(library, scheme.id, facts, asOf)
      if (a.outcome !== 'incomplete' || a.missing.length > 0) continue
      for (let n = 0; n < 5; n++) {
        const rest = randomFacts(library, scheme, names, random, day, 1)
        expect(assess(library, scheme.id, { ...rest, ...facts }, asOf).outcome).toBe('incomplete')
      }
    }
  })
})

describe('facts as far as they are known', () => {
  it('go on asking where only the answers known so far lead to what was not found in the law', () => {
    // Amounts for different units of time cannot be compared; which units they are has to be asked first.
    const facts: Facts = {
      notFarmWork: true,
      temporaryNeed: true,
      localsLacking: true,
      noHarm: true,
      petitionStage: false,
    }
    const open = assess(library, 'us/h-2b', facts, '2026-01-05')
    expect(open.outcome).toBe('incomplete')
    expect(open.missing).toEqual(expect.arrayContaining(['wage', 'wageUnit', 'prevailingWage', 'prevailingUnit']))
    const told = { ...facts, wage: 1950, wageUnit: 'HOUR', prevailingWage: 1900, prevailingUnit: 'HOUR' }
    expect(
      assess(library, 'us/h-2b', told, '2026-01-05').criteria.find((c) => c.id === 'wage-prevailing')!.outcome,
    ).toBe('pass')
    const apart = assess(library, 'us/h-2b', { ...told, prevailingUnit: 'WEEK' }, '2026-01-05')
    expect(apart.missing.filter((n) => /wage|Unit/i.test(n))).toEqual([])
  })
})

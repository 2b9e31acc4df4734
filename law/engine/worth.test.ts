import { describe, expect, it } from 'vitest'
import { readCases } from '../check/index.ts'
import { assess, editionOn, type Fact, type Facts, type FactValue, loadLibrary, NONE, type Scheme } from '../index.ts'

const library = await loadLibrary()
const DAY = '2026-11-26'

function answersTo(fact: Fact): FactValue[] | undefined {
  const none = fact.orNone ? [NONE] : []
  if (fact.type === 'yes-no') return [true, false, ...none]
  return fact.type === 'one-of' ? [...Object.keys(fact.options), ...none] : undefined
}

/** Every answer tried by itself. */
function tried(scheme: Scheme, facts: Facts, name: string) {
  const answers = answersTo(scheme.facts[name]!)
  return answers?.map((value) => {
    const { exempt, outcome } = assess(library, scheme.id, { ...facts, [name]: value }, DAY)
    return exempt ? 'pass' : outcome
  })
}

describe('what an answer is worth', () => {
  it('agrees with every answer tried by itself, from nothing known', () => {
    let compared = 0
    for (const scheme of library.schemes.values()) {
      if (!editionOn(scheme, DAY)) continue
      for (const { name, refuses, grants } of assess(library, scheme.id, {}, DAY).worth) {
        const outcomes = tried(scheme, {}, name)
        if (!outcomes) continue
        const say = `${scheme.id} ${name}`
        expect(refuses > 0, say).toBe(outcomes.includes('fail'))
        expect(refuses === 1, say).toBe(outcomes.every((o) => o === 'fail'))
        expect(grants > 0, say).toBe(outcomes.includes('pass'))
        compared++
      }
    }
    expect(compared).toBeGreaterThan(200)
  })

  it('names what is missing, in its order, and nothing when the case is told', () => {
    const scheme = library.schemes.get('kz/seasonal-worker')!
    const open = assess(library, scheme.id, {}, DAY)
    expect(open.worth.map((w) => w.name)).toEqual(open.missing)
    const closed = assess(library, scheme.id, { outsideGroup: 'kandas' }, DAY)
    expect(closed.worth).toEqual([])
  })
})

describe('a reason in another wording', () => {
  it('is the reason itself where the wording is its own, for every failed criterion of every worked case', () => {
    let compared = 0
    for (const [id, folder] of library.folders) {
      for (const c of readCases(folder)) {
        if (c.expect.error) continue
        const a = assess(library, id, c.facts, c.asOf, c.edition ? { edition: c.edition } : {})
        for (const record of a.criteria) {
          if (record.outcome !== 'fail' || !record.reason || record.id === 'together') continue
          const same = a.reasonIn(record.id, (sentence) => sentence)
          if (same === undefined) continue
          expect(same, `${id} ${c.name} ${record.id}`).toEqual(record.reason.text)
          compared++
        }
      }
    }
    expect(compared).toBeGreaterThan(500)
  })
})

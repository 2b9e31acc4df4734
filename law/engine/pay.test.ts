import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../library.ts'
import { assess } from './assess.ts'
import { payFloor } from './pay.ts'

const library = await loadLibrary()
const ruled = [...library.schemes.values()].flatMap((scheme) =>
  scheme.editions.flatMap((edition) => (edition.pay ? [{ scheme, edition, pay: edition.pay }] : [])),
)

describe('the pay rule', () => {
  it('names criteria of its edition and a fact about money', () => {
    expect(ruled.length).toBeGreaterThan(0)
    for (const { scheme, edition, pay } of ruled) {
      const known = edition.criteria.map((c) => c.id)
      expect(pay.criteria.filter((id) => !known.includes(id))).toEqual([])
      expect(scheme.facts[pay.wage]?.type).toBe('money')
    }
  })

  it('gives the lowest wage at which the criteria hold, and every higher one holds too', () => {
    const facts = { category: 'trade', sector: 'F', localWage: 30_000_000 }
    const floor = payFloor(library, 'kz/reform-worker-permit', facts, '2026-05-04')!
    expect(floor).toMatchObject({ currency: 'KZT', per: 'month' })
    const outcome = (wage: number) =>
      assess(library, 'kz/reform-worker-permit', { ...facts, wage }, '2026-05-04').criteria.find(
        (c) => c.id === 'wage-floor',
      )!.outcome
    expect(outcome(floor.floor!)).toBe('pass')
    expect(outcome(floor.floor! - 1)).toBe('fail')
    for (const more of [1, 1_000, 10_000_000, 10_000_000_000]) expect(outcome(floor.floor! + more)).toBe('pass')
  })

  it('says nothing where a fact is missing, and is absent where the edition has none', () => {
    expect(
      payFloor(library, 'kz/reform-worker-permit', { category: 'trade', sector: 'F' }, '2026-05-04'),
    ).not.toHaveProperty('floor')
    expect(payFloor(library, 'kz/employer-permit', {}, '2026-05-04')).toBeUndefined()
  })
})

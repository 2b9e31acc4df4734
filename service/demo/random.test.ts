import { expect, it } from 'vitest'
import { makePerson } from './names.ts'
import { divide } from './quota.ts'
import { makeRandom } from './random.ts'

const now = new Date('2026-05-04T06:00:00Z')

it('makes the same people and ids from the same seed, and others from another', () => {
  const people = (seed: number) => {
    const random = makeRandom(seed, now)
    return Array.from({ length: 20 }, () => [random.id(), makePerson(random, 'UZ', 2026)])
  }
  expect(people(1)).toEqual(people(1))
  expect(people(1)).not.toEqual(people(2))
  const ids = people(1).map(([id]) => id)
  expect(new Set(ids).size).toBe(20)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('divides places without losing one', () => {
  const parts = divide(
    1_000,
    new Map([
      ['a', 3],
      ['b', 3],
      ['c', 1],
    ]),
  )
  expect(parts.reduce((sum, part) => sum + part.places, 0)).toBe(1_000)
})

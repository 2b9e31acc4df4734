import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { chosen, commitmentOf, type Entry, listHashOf, orderOf, seedOf } from './draw.ts'

const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  number: `E-${String(n).padStart(5, '0')}`,
  places: 1,
  weight: 1,
  score: 0,
  receipt: n,
  ...more,
})
const many = (n: number, more: (i: number) => Partial<Entry> = () => ({})) =>
  Array.from({ length: n }, (_, i) => entry(i + 1, more(i)))
const seeds = Array.from({ length: 4000 }, (_, i) => seedOf('secret', String(i), 'list'))

describe('a ballot', () => {
  it('gives every entry the same chance, whatever its time or number', () => {
    const entries = many(10)
    const first = new Map<string, number>()
    for (const seed of seeds)
      for (const number of chosen(orderOf('uniform', seed, entries), 3)) first.set(number, (first.get(number) ?? 0) + 1)
    // 4,000 draws of 3 of 10: 1,200 each, standard deviation 29.
    for (const e of entries) expect(Math.abs(first.get(e.number)! - 1200)).toBeLessThan(5 * 29)
  })

  it('gives an entry with w tickets the first place w times as often', () => {
    const entries = [entry(1, { weight: 4 }), entry(2, { weight: 3 }), entry(3, { weight: 2 }), entry(4)]
    const first = new Map<string, number>()
    for (const seed of seeds) {
      const [head] = orderOf('weighted', seed, entries)
      first.set(head!.number, (first.get(head!.number) ?? 0) + 1)
    }
    for (const e of entries) {
      const p = e.weight / 10
      expect(Math.abs(first.get(e.number)! - 4000 * p)).toBeLessThan(5 * Math.sqrt(4000 * p * (1 - p)))
    }
  })

  it('does not hang on the order in which entries are given', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          many(30, (i) => ({ weight: 1 + (i % 4) })),
          { minLength: 30 },
        ),
        (shuffled) => {
          const order = (list: Entry[]) => orderOf('weighted', 'seed', list).map((e) => e.number)
          expect(order(shuffled)).toEqual(order(many(30, (i) => ({ weight: 1 + (i % 4) }))))
          expect(listHashOf(shuffled)).toBe(listHashOf(many(30, (i) => ({ weight: 1 + (i % 4) }))))
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('other methods', () => {
  it('rank by score, then by receipt; receipt order is the order of receipt', () => {
    const entries = [entry(1, { score: 50 }), entry(2, { score: 70 }), entry(3, { score: 70 }), entry(4, { score: 60 })]
    expect(orderOf('ranked', '', entries).map((e) => e.receipt)).toEqual([2, 3, 4, 1])
    expect(orderOf('receipt', '', [...entries].reverse()).map((e) => e.receipt)).toEqual([1, 2, 3, 4])
  })

  it('never give more than the places, and pass over what does not fit', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 60 }), (list, places) => {
        const order = list.map((size, i) => entry(i, { places: size }))
        const taken = chosen(order, places)
        const used = order.filter((e) => taken.has(e.number)).reduce((n, e) => n + e.places, 0)
        expect(used).toBeLessThanOrEqual(places)
        const left = places - used
        for (const e of order) if (!taken.has(e.number)) expect(e.places).toBeGreaterThan(left)
      }),
    )
  })
})

describe('the script of docs/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kosh-draw-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const script = new URL('../../../docs/recompute-draw.mjs', import.meta.url).pathname

  const logOf = (method: 'uniform' | 'weighted', places: number) => {
    const entries = many(200, (i) => ({ weight: 1 + (i % 4), places: 1 + (i % 3) }))
    const [secret, publicValue] = ['a'.repeat(64), '17 23 4 41']
    const listHash = listHashOf(entries)
    const seed = seedOf(secret, publicValue, listHash)
    const order = orderOf(method, seed, entries)
    const taken = chosen(order, places)
    return {
      method,
      places,
      commitment: commitmentOf(secret),
      secret,
      publicValue,
      listHash,
      seed,
      entries: entries.map(({ number, weight, places: n }) => ({ number, weight, places: n })),
      selected: order.filter((e) => taken.has(e.number)).map((e) => e.number),
    }
  }
  const run = (log: unknown) => {
    const file = join(folder, 'log.json')
    writeFileSync(file, JSON.stringify(log))
    try {
      return { code: 0, out: execFileSync('node', [script, file], { encoding: 'utf8' }) }
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }
      return { code: status, out: stdout }
    }
  }

  it.each(['uniform', 'weighted'] as const)('finds a %s draw right', (method) => {
    expect(run(logOf(method, 90))).toMatchObject({ code: 0, out: expect.stringContaining('the same') })
  })

  it('finds out every kind of cheating', () => {
    const log = logOf('weighted', 90)
    const rest = log.entries.filter((e) => !log.selected.includes(e.number))
    const faults: Record<string, unknown> = {
      'another selection': { ...log, selected: [rest[0]!.number, ...log.selected.slice(1)] },
      'an entry dropped': { ...log, entries: log.entries.slice(1) },
      'a ticket more': { ...log, entries: log.entries.map((e, i) => (i === 0 ? { ...e, weight: e.weight + 1 } : e)) },
      'another secret': { ...log, secret: 'b'.repeat(64) },
      'another public value': { ...log, publicValue: '1 2 3 4' },
    }
    for (const [name, fault] of Object.entries(faults)) expect(run(fault).code, name).toBe(1)
  })
})

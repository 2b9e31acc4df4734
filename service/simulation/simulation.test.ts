import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, type Facts, loadLibrary } from '@kosh/law'
import { allot, changed, outcomesFor, toCsv } from '@kosh/law/bulk'
import { afterAll, describe, expect, it } from 'vitest'
import { answer, ChangeUnclear, makePopulation, NobodyError, type Request, readChanges } from './index.ts'

const library = await loadLibrary()
const folder = mkdtempSync(join(tmpdir(), 'kosh-simulation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const asOf = '2026-05-04'
const permit = 'kz/employer-permit'
const grid = 'ca/federal-skilled-worker'
const made = (persons = 500): Request['population'] => ({ kind: 'made', persons, seed: 1 })
async function* none(): AsyncGenerator<Facts> {}
const ask = (request: Partial<Request> & { scheme: string }, register = none) =>
  answer(library, { asOf, changes: [], population: made(), ...request }, register)

describe('a made population', () => {
  it('is the same for one seed, another for another, and says how it was drawn', () => {
    const text = (seed: number) => [...toCsv(makePopulation(library, permit, asOf, 200, seed).population)].join('')
    expect(text(1)).toBe(text(1))
    expect(text(1)).not.toBe(text(2))
    const { drawn } = makePopulation(library, permit, asOf, 10, 1)
    expect(drawn.filter((d) => d.how === 'published').map((d) => d.column)).toEqual(
      expect.arrayContaining(['citizenship', 'category', 'sector', 'region', 'sex']),
    )
    expect(drawn.every((d) => d.how !== 'published' || d.source!.kk !== '')).toBe(true)
  })

  it('follows the published counts', () => {
    const { population } = makePopulation(library, permit, asOf, 20_000, 1)
    const column = population.columns.get('citizenship')!
    let chinese = 0
    for (let i = 0; i < population.rows; i++) if (column.value(column.cells[i]!) === 'CN') chinese++
    // 4,131 of 13,870 permits of the release.
    expect(chinese / population.rows).toBeCloseTo(4131 / 13_870, 1)
  })
})

describe('a simulation', () => {
  it('gives of each person what assess gives, under the law and under the change', async () => {
    const { comparison } = await ask({ scheme: grid, changes: ['pass=75'] })
    const { population } = makePopulation(library, grid, asOf, 500, 1)
    const reform = changed(library, grid, asOf, [{ kind: 'pass', to: 75 }])
    let [a, b] = [0, 0]
    for (let row = 0; row < 500; row++) {
      if (assess(library, grid, population.facts(row), asOf).outcome === 'pass') a++
      if (assess(reform, grid, population.facts(row), asOf).outcome === 'pass') b++
    }
    expect(a).toBeGreaterThan(b)
    expect([comparison.a.counts.pass, comparison.b.counts.pass]).toEqual([a, b])
    expect(comparison.lost[0]).toMatchObject({ id: 'points', persons: a - b })
    expect(comparison.moved.flat().reduce((x, y) => x + y, 0)).toBe(500)
    for (const g of comparison.groups) expect(g.rows.reduce((n, r) => n + r.persons, 0)).toBe(500)
  })

  it('leaves the library as it was', async () => {
    const before = JSON.stringify(library.schemes.get(grid))
    await ask({ scheme: grid, changes: ['pass=75'] })
    expect(JSON.stringify(library.schemes.get(grid))).toBe(before)
  })

  it('compares two schemes over the same persons', async () => {
    const { comparison, population } = await ask({ scheme: permit, other: { scheme: 'kz/reform-worker-permit' } })
    expect(comparison.b.scheme).toBe('kz/reform-worker-permit')
    expect(comparison.persons).toBe(500)
    expect(population.drawn.length).toBeGreaterThan(0)
    expect(comparison.lost.every((r) => r.citation.act !== '')).toBe(true)
  })

  it('grants no more than there are places', async () => {
    const { comparison } = await ask({ scheme: permit, changes: ['places=10'] })
    expect(comparison.b.counts.pass).toBe(10)
    expect(comparison.b.counts['no-place']).toBe(comparison.a.counts.pass - 10)
  })

  it('gives places by points before order, and equal points by order', () => {
    const out = outcomesFor(4)
    out.outcome.fill(2)
    out.points.set([10, 30, 20, 30])
    allot(out, 4, { places: 3, order: 'points' })
    expect([...out.outcome]).toEqual([4, 2, 2, 2])
    out.outcome.fill(2)
    allot(out, 4, { places: 1, order: 'points' })
    expect([...out.outcome]).toEqual([4, 2, 4, 4])
  })

  it('reads a file, leaves out bad lines and names them', async () => {
    const path = join(folder, 'persons.csv')
    writeFileSync(path, 'age,sex\n30,F\nold,M\n41,M\n')
    const { population, comparison } = await ask({
      scheme: grid,
      changes: ['pass=75'],
      population: { kind: 'file', path },
    })
    expect(population).toMatchObject({ persons: 2, badCount: 1, bad: [{ line: 3 }] })
    expect(
      comparison.groups
        .find((g) => g.column === 'sex')!
        .rows.map((r) => r.value)
        .sort(),
    ).toEqual(['F', 'M'])
  })

  it('takes the lines of the register and counts those it cannot take', async () => {
    async function* lines(): AsyncGenerator<Facts> {
      yield { age: 30 }
      yield { age: 'thirty' }
    }
    const { population } = await ask({ scheme: grid, changes: ['pass=75'], population: { kind: 'register' } }, lines)
    expect(population).toMatchObject({ persons: 1, badCount: 1, bad: [{ line: 2 }] })
    await expect(ask({ scheme: grid, population: { kind: 'register' } })).rejects.toThrow(NobodyError)
  })
})

describe('changes as they are written', () => {
  const read = (one: string) => readChanges(library, library.schemes.get(grid)!, [one])
  it('are read', () => {
    expect(read('pass = 70')).toEqual({ law: [{ kind: 'pass', to: 70 }] })
    expect(read('places=1 000')).toEqual({ law: [], places: 1000 })
    expect(read('without=age')).toEqual({ law: [{ kind: 'without', criterion: 'age' }] })
  })
  it.each(['pass', 'pass=many', 'no.such.table=1', 'places=-1'])('are refused by name: %s', (one) => {
    expect(() => read(one)).toThrow(ChangeUnclear)
    expect(() => read(one)).toThrow(one)
  })
})

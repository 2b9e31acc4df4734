import { describe, expect, it } from 'vitest'
import { assess, dayOf, factsUsed, loadLibrary, outcomeName, planOf, type Scheme } from '../index.ts'
import { Bulk, CsvError, CsvReader, outcomesFor, Packed, Population, toCsv } from './index.ts'
import { randomFacts, seeded } from './random.ts'

const library = await loadLibrary()
const schemes = [...library.schemes.values()]
const lastDayOf = (s: Scheme) => s.editions.at(-1)!.from
const flat = (s: Scheme, names: readonly string[]) => names.filter((n) => s.facts[n]!.type !== 'periods')

describe('a bulk run', () => {
  it.each(schemes.map((s) => [s.id, s] as const))('gives the answer of assess on every row: %s', (id, scheme) => {
    const asOf = lastDayOf(scheme)
    const plan = planOf(library, id, asOf)
    const names = flat(scheme, factsUsed(scheme, plan.edition))
    const random = seeded(7)
    const population = new Population(scheme, names, 8)
    for (let i = 0; i < 300; i++) {
      const known = i % 3 === 0 ? 1 : 0.8
      expect(population.push(randomFacts(library, scheme, names, random, dayOf(asOf), known))).toEqual([])
    }
    const out = outcomesFor(population.rows)
    new Bulk(plan, population).run(out)
    const packed = Packed.of(population, [plan])
    const again = outcomesFor(population.rows)
    packed?.run(plan, again)
    for (let row = 0; row < population.rows; row++) {
      const single = assess(library, id, population.facts(row), asOf)
      expect([row, outcomeName(out.outcome[row] as never)]).toEqual([row, single.outcome])
      if (single.points?.total != null) expect(out.points[row]).toBe(single.points.total)
      if (packed) expect([again.outcome[row], again.points[row]]).toEqual([out.outcome[row], out.points[row]])
    }
  })
})

describe('persons as CSV', () => {
  const scheme = library.schemes.get('au/points-test')!
  const read = (text: string, step = 7) => {
    const reader = new CsvReader(scheme)
    const bytes = new TextEncoder().encode(text)
    for (let i = 0; i < bytes.length; i += step) reader.push(bytes.subarray(i, i + step))
    return { population: reader.end(), bad: reader.bad, count: reader.badCount }
  }
  const names = flat(scheme, Object.keys(scheme.facts))

  it('come back as they went', () => {
    const random = seeded(3)
    const population = new Population(scheme, [...names, 'sex'])
    for (let i = 0; i < 200; i++)
      population.push({
        ...randomFacts(library, scheme, names, random, dayOf('2026-01-01'), 0.9),
        sex: i % 2 ? 'f' : 'm, "x"',
      })
    const text = [...toCsv(population)].join('')
    const back = read(text)
    expect(back.count).toBe(0)
    expect(back.population.rows).toBe(200)
    for (let row = 0; row < 200; row++) expect(back.population.facts(row)).toEqual(population.facts(row))
    const sex = back.population.columns.get('sex')!
    expect([sex.value(sex.cells[0]!), sex.value(sex.cells[1]!)]).toEqual(['m, "x"', 'f'])
    expect([...toCsv(back.population)].join('')).toBe(text)
  })

  it('leave out lines with a fault and name line and fact', () => {
    const [whole] = names.filter((n) => scheme.facts[n]!.type === 'int')
    const { population, bad } = read(`${whole},sex\r\n30,f\r\n"3""0",m\r\n31\r\n\r\nold,m\r\n,f`)
    expect(population.rows).toBe(2)
    expect(bad.map((b) => [b.line, b.faults[0]!.path])).toEqual([
      [3, `/${whole}`],
      [4, ''],
      [6, `/${whole}`],
    ])
    expect(population.facts(1)).toEqual({})
  })

  it('are refused where the first line says nothing', () => {
    expect(() => read('a,b\n1,2\n')).toThrow(CsvError)
    expect(() => read(`${names[0]},${names[0]}\n`)).toThrow(/twice/)
    expect(() => read('')).toThrow(/empty/)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { act, loadLibrary, notFound, row, type Scheme, table, text } from '../index.ts'
import { made, madeAct, madeLibrary, madeTables } from '../testing/made.ts'
import { checkCitations, checkCoverage, checkNames, runCase } from './index.ts'
import { standingOf, withTable } from './standing.ts'

const cite = { act: 'zz/act', article: '1', mark: 'R' as const }
const rules = (findings: { rule: string }[]) => [...new Set(findings.map((f) => f.rule))]
/** A deep copy of the made scheme with one thing broken. */
const broken = (spoil: (s: Scheme) => void): Scheme => {
  const copy = structuredClone(made)
  spoil(copy)
  return copy
}
const all = (s: Scheme, tables = madeTables, acts = [madeAct]) => {
  const l = madeLibrary([s], tables, acts)
  return [...checkNames(l), ...checkCitations(l), ...checkCoverage(l)]
}
const value = (from: string, to: string | null) => row(from, to, 1, cite)
const withRows = (rows: ReturnType<typeof value>[]) =>
  checkCoverage(madeLibrary([made], [...madeTables, table('zz.x', { title: text('x', 'x', 'x'), unit: 'day', rows })]))

describe('the build fails on', () => {
  it('nothing, when the law is sound', () => {
    expect(all(made)).toEqual([])
  })
  it.each<[string, (s: Scheme) => void]>([
    ['a criterion', (s) => Reflect.deleteProperty(s.editions[0]!.criteria[0]!, 'cite')],
    ['a number', (s) => Reflect.deleteProperty((s.editions[0]!.criteria[0]!.must as { right: object }).right, 'cite')],
    ['a time limit', (s) => Reflect.deleteProperty(s.editions[0]!.process.clocks[0]!, 'cite')],
    ['a fee', (s) => Reflect.deleteProperty(s.editions[0]!.process.fees[0]!, 'cite')],
    [
      'an article left empty',
      (s) => {
        s.editions[0]!.criteria[0]!.cite.article = ''
      },
    ],
    [
      'an edition',
      (s) => {
        s.editions[0]!.law = []
      },
    ],
  ])('%s without citation', (_, spoil) => {
    expect(rules(all(broken(spoil)))).toContain('no-citation')
  })
  it('a value without citation', () => {
    const spoiled = structuredClone(madeTables)
    Reflect.deleteProperty(spoiled[0]!.rows[0]!, 'cite')
    expect(rules(all(made, spoiled))).toContain('no-citation')
  })
  it('a citation of an act not in force on the dates of the rule', () => {
    const late = act('zz/act', { title: text('a', 'a', 'a'), editions: [{ id: '1', from: '2012-01-01' }], mark: 'R' })
    expect(rules(all(made, madeTables, [late]))).toEqual(['act-not-in-force'])
    const ended = act('zz/act', {
      title: text('a', 'a', 'a'),
      editions: [{ id: '1', from: '2000-01-01', to: '2021-01-01' }],
      mark: 'R',
    })
    expect(rules(all(made, madeTables, [ended]))).toEqual(['act-not-in-force'])
    const torn = act('zz/act', {
      title: text('a', 'a', 'a'),
      editions: [
        { id: '1', from: '2000-01-01', to: '2012-01-01' },
        { id: '2', from: '2012-01-03' },
      ],
      mark: 'R',
    })
    expect(rules(all(made, madeTables, [torn]))).toEqual(['act-not-in-force'])
  })
  it('a proposal outside a draft', () => {
    expect(
      rules(
        all(
          broken((s) => {
            s.editions[0]!.criteria[0]!.cite.mark = 'P'
          }),
        ),
      ),
    ).toEqual(['mark'])
  })
  it('a gap and an overlap of editions', () => {
    expect(
      rules(
        all(
          broken((s) => {
            s.editions[0]!.to = '2019-12-30'
          }),
        ),
      ),
    ).toEqual(['edition-gap'])
    expect(
      rules(
        all(
          broken((s) => {
            s.editions[0]!.to = '2020-01-01'
          }),
        ),
      ),
    ).toEqual(['edition-overlap'])
  })
  it('a gap and an overlap of values, and a value that is not there on a day of the edition', () => {
    expect(rules(withRows([value('2010-01-01', '2011-12-31'), value('2012-01-02', null)]))).toEqual(['value-gap'])
    expect(rules(withRows([value('2010-01-01', '2012-01-01'), value('2012-01-01', null)]))).toEqual(['value-overlap'])
    expect(withRows([value('2010-01-01', '2011-12-31'), notFound('2012-01-01', null, 'not read', cite)])).toEqual([])
    const short = structuredClone(madeTables)
    short[0]!.rows[1]!.to = '2016-01-01'
    expect(rules(checkCoverage(madeLibrary([made], short)))).toEqual(['value-gap'])
  })
  it('a name nobody declared, and a text that lacks a language', () => {
    expect(
      rules(
        all(
          broken((s) => {
            s.editions[0]!.criteria[0]!.refuse.text = text('{nobody}', '{nobody}', '{nobody}')
          }),
        ),
      ),
    ).toEqual(['unknown-name'])
    expect(
      rules(
        all(
          broken((s) => {
            s.title = text('', 'ru', 'en')
          }),
        ),
      ),
    ).toEqual(['text-missing'])
    expect(
      rules(
        all(
          broken((s) => {
            s.editions[0]!.criteria[0]!.refuse.text = text('{age}', 'ru', '{age}')
          }),
        ),
      ),
    ).toEqual(['text-missing'])
  })
  it('a case that does not come out as written', () => {
    const library = madeLibrary()
    const facts = {
      age: 50,
      english: 'good',
      abroad: 8,
      here: 8,
      related: true,
      degree: true,
      occupation: 'OK',
      friend: false,
    }
    const c = (expected: object) =>
      runCase(library, 'zz/made', { name: 'n', asOf: '2016-05-04', facts, expect: expected })
    expect(c({ outcome: 'fail', reasons: ['AGE', 'POINTS'] })).toEqual([])
    expect(c({ outcome: 'pass' })).toEqual(['outcome: written "pass", computed "fail"'])
    expect(c({ reasons: ['AGE'] }).length).toBe(1)
    expect(c({ points: 99 }).length).toBe(1)
    expect(c({ deadlines: { decide: '2016-05-11' }, fees: { levy: 6000 }, permit: { months: 12 } })).toEqual([])
    expect(c({ deadlines: { decide: '2016-05-12' } }).length).toBe(1)
    expect(c({ error: 'out-of-range' })).toEqual(['written error out-of-range, computed fail'])
  })
})

describe('the table of the library', () => {
  it('stands in law/README.md as it comes out today', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(readme, 'npm run law:table writes it anew').toBe(withTable(readme, await loadLibrary()))
  })
  it('counts a rule that several editions share once, and the values of its tables', () => {
    const one = standingOf(madeLibrary([made]), made)
    const again = { ...made.editions[0]!, id: 'again', from: '2090-01-01' }
    const two = standingOf(madeLibrary([made]), { ...made, editions: [...made.editions, again] })
    expect(one.total).toBeGreaterThan(20)
    expect(two.total).toBe(one.total)
    expect(one.marks.NF).toBe(madeTables.flatMap((t) => t.rows).filter((r) => r.cite.mark === 'NF').length)
  })
})

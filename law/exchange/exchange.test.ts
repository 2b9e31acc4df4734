import { describe, expect, it } from 'vitest'
import { seeded } from '../bulk/index.ts'
import { readCases, runCase } from '../check/index.ts'
import { assess, lawHash, loadLibrary } from '../index.ts'
import { SchemeJsonError, schemeFromJson, schemeToJson } from './index.ts'

const library = await loadLibrary()
type Tree = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: files of any make are what these tests are about
type Any = any

describe.each([...library.schemes.keys()])('%s as JSON', (id) => {
  const json = schemeToJson(library, id)
  const back = schemeFromJson(json)

  it('reads back as the same scheme, with the acts, tables and codes it names', () => {
    expect(back.scheme).toEqual(library.schemes.get(id))
    for (const [name, table] of back.library.tables) expect(table).toEqual(library.tables.get(name))
    for (const [name, act] of back.library.acts) expect(act).toEqual(library.acts.get(name))
    expect(schemeToJson(back.library, id)).toBe(json)
  })

  it('has the hash of the same law, and every case comes out as written', () => {
    const scheme = library.schemes.get(id)!
    for (const [i, edition] of back.scheme.editions.entries())
      expect(lawHash(back.library, edition)).toBe(lawHash(library, scheme.editions[i]!))
    const cases = readCases(library.folders.get(id)!)
    expect(cases.length).toBeGreaterThan(0)
    for (const c of cases) expect([c.name, runCase(back.library, id, c)]).toEqual([c.name, []])
  })
})

describe('a file from outside', () => {
  const ids = [...library.schemes.keys()]
  const json = schemeToJson(library, ids[0]!)
  const faults = (text: string): string[] => {
    try {
      schemeFromJson(text)
      return []
    } catch (error) {
      if (!(error instanceof SchemeJsonError)) throw error
      return error.faults.map((f) => `${f.path}: ${f.what}`)
    }
  }
  const changed = (change: (file: Any) => void): string[] => {
    const file = JSON.parse(json)
    change(file)
    return faults(JSON.stringify(file))
  }

  it('is refused with the path of what is wrong', () => {
    expect(faults('{')[0]).toContain('is not JSON')
    expect(faults('[]')).toEqual([': an object is needed'])
    expect(faults('{"form":"kosh-scheme/9"}')[0]).toBe('/form: one of kosh-scheme/1 is needed')
    expect(changed((f) => delete f.scheme.editions[0].process.clocks)).toEqual([
      '/scheme/editions/0/process/clocks: is missing',
    ])
    expect(changed((f) => (f.scheme.editions[0].criteria[0].must = { c: 'perhaps' }))[0]).toMatch(
      /^\/scheme\/editions\/0\/criteria\/0\/must\/c: one of yes, no, is/,
    )
    expect(changed((f) => (f.scheme.editions[0].from = '2020-02-30'))).toEqual([
      '/scheme/editions/0/from: a day like 2026-05-04 is needed',
    ])
    expect(changed((f) => (f.scheme.editions[0].secret = 1))).toEqual([
      '/scheme/editions/0/secret: is unknown to this version of the language',
    ])
    expect(changed((f) => delete f.scheme.title.kk)).toEqual(['/scheme/title/kk: is missing'])
    expect(changed((f) => (f.scheme.country = 'ZZ'))).toEqual(['/scheme/country: is not the country of the id'])
    expect(changed((f) => f.acts.push(f.acts[0])).join()).toMatch(/^\/acts\/\d+\/id: .* stands here twice$/)
    expect(changed((f) => (f.codes.sector = { title: f.scheme.title, codes: { '??': null } })).join()).toMatch(
      /^\/codes\/sector\/codes\/\?\?: is on no such list/,
    )
  })

  it('is refused where a name, act or number it needs is not in it', () => {
    expect(changed((f) => f.acts.splice(0, 1)).join()).toContain('no act')
    const withTable = ids.find((id) => JSON.parse(schemeToJson(library, id)).tables.length > 0)!
    const file = JSON.parse(schemeToJson(library, withTable))
    const [gone] = file.tables.splice(0, 1)
    expect(faults(JSON.stringify(file)).join()).toContain(gone.id)
    const [name] = Object.keys(JSON.parse(json).scheme.facts)
    expect(changed((f) => delete f.scheme.facts[name!]).join()).toContain(`no fact ${name}`)
  })

  it('is refused where it nests without end, and does not touch prototypes', () => {
    const deep = `${'{"c":"not","of":'.repeat(5000)}{"c":"always"}${'}'.repeat(5000)}`
    const file = JSON.parse(json)
    file.scheme.editions[0].criteria[0].must = 'HERE'
    expect(faults(JSON.stringify(file).replace('"HERE"', deep)).join()).toContain('is nested deeper than 100')
    expect(faults(json.replace('"facts":{', '"facts":{"__proto__":{},')).join()).toContain('/scheme/facts/__proto__')
  })

  it('with anything changed at random is refused by name or runs, and nothing else happens', () => {
    const random = seeded(5)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
    const odd = [null, true, -1, 1.5, 1e308, '', 'x', '2020-01-01', [], {}, [[]], { c: 'always' }, { t: 'unit', n: 1 }]
    let refused = 0
    for (let i = 0; i < 600; i++) {
      const text = schemeToJson(library, pick(ids))
      const file = JSON.parse(text)
      const { codes: _, ...rest } = file
      let at: Tree = rest
      for (let keys = Object.keys(at); ; keys = Object.keys(at)) {
        const key = pick(keys)
        const next = at[key]
        if (random() < 0.85 && typeof next === 'object' && next !== null && Object.keys(next).length > 0)
          at = next as Tree
        else {
          if (random() < 0.3) delete at[key]
          else at[key] = pick(odd)
          break
        }
      }
      const wrong = faults(JSON.stringify({ ...rest, codes: file.codes }))
      if (wrong.length > 0) refused++
      else {
        const { scheme, library: read } = schemeFromJson(JSON.stringify({ ...rest, codes: file.codes }))
        for (const e of scheme.editions) assess(read, scheme.id, {}, e.from, { edition: e.id })
      }
    }
    expect(refused).toBeGreaterThan(300)
  })
})

import { describe, expect, it } from 'vitest'
import { editionOn, loadLibrary, type Scheme } from '../index.ts'
import { made, madeLibrary } from '../testing/made.ts'
import { type Difference, diff, partsOf, readingOf } from './index.ts'

const library = await loadLibrary()
const between = (id: string, a: string, b: string) =>
  diff(library, readingOf(library, id, a), readingOf(library, id, b))
const named = (all: Difference[], kind?: Difference['kind']) =>
  all.filter((d) => !kind || d.kind === kind).map((d) => `${d.part} ${d.id}`)

describe('what differs between two readings', () => {
  it('is nothing between a scheme and itself, for every scheme and every edition', () => {
    let read = 0
    for (const scheme of library.schemes.values())
      for (const edition of scheme.editions) {
        const one = { scheme, edition, day: edition.from }
        const { differences, same } = diff(library, one, one)
        expect(named(differences), scheme.id).toEqual([])
        read += same
      }
    expect(read).toBeGreaterThan(4000)
  })

  it('is told in three languages, without a hole or a name of the code', () => {
    for (const scheme of library.schemes.values())
      for (const edition of scheme.editions)
        for (const { words, title, kind, id } of partsOf(library, scheme, edition, edition.from))
          for (const locale of ['kk', 'ru', 'en'] as const) {
            const say = `${scheme.id} ${kind} ${id} ${locale}`
            expect(title[locale], say).toBeTruthy()
            expect(words[locale], say).toBeTruthy()
            expect(words[locale], say).not.toMatch(/undefined|\[object|NaN|\{(?:of|n|from|to|when|list|table|date)\}/)
          }
  })

  it('within one edition is what its values moved by', () => {
    const { differences } = between('kz/seasonal-worker', '2025-06-01', '2026-06-01')
    expect(named(differences)).toEqual(['value kz.mci'])
    expect(differences[0]).toMatchObject({
      kind: 'changed',
      before: { words: { en: '3,932\u00a0KZT' } },
      after: { words: { en: '4,325\u00a0KZT' }, cite: { act: expect.stringContaining('kz/') } },
    })
  })

  it('between two tests of points tells what came and what went', () => {
    const { differences } = between('au/points-test', '2008-01-01', '2026-01-01')
    expect(named(differences, 'added')).toContain('points education')
    expect(named(differences, 'removed').length).toBeGreaterThan(3)
    const back = between('au/points-test', '2026-01-01', '2008-01-01')
    expect(named(back.differences, 'added').sort()).toEqual(named(differences, 'removed').sort())
  })

  it('sees a changed rule, a changed number and a dropped paper', () => {
    const [edition] = made.editions
    const changed = structuredClone(made) as Scheme
    const next = changed.editions[0]!
    next.criteria[0]!.must = { c: 'always' }
    next.criteria.pop()
    next.process.documents = []
    const l = madeLibrary([made])
    const day = edition!.from
    const { differences, same } = diff(
      l,
      { scheme: made, edition: edition!, day },
      { scheme: changed, edition: next, day },
    )
    const gone = [
      `criterion ${edition!.criteria.at(-1)!.id}`,
      ...edition!.process.documents.map((d) => `paper ${d.id}`),
    ]
    expect(named(differences, 'changed')).toEqual([`criterion ${edition!.criteria[0]!.id}`])
    const removed = named(differences, 'removed').filter((name) => !name.startsWith('value '))
    expect(removed.sort()).toEqual(gone.sort())
    expect(same).toBeGreaterThan(5)
  })

  it('refuses a scheme or a day that the library does not hold', () => {
    expect(() => readingOf(library, 'x/y', '2026-01-01')).toThrow('x/y')
    expect(() => readingOf(library, 'kz/seasonal-worker', '1990-01-01')).toThrow('1990-01-01')
  })
})

it('editions follow each other: the reading of a day is that of its edition', () => {
  const scheme = library.schemes.get('kz/seasonal-worker')!
  expect(readingOf(library, scheme.id, '2026-01-01').edition).toBe(editionOn(scheme, '2026-01-01'))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortKey } from './index.ts'

const sorted = (names: string[]) =>
  [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))

describe('the order of names', () => {
  it('is that of the Kazakh alphabet, with the Russian letters in their places', () => {
    const letters = [...'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ']
    expect(sorted([...letters].reverse())).toEqual(letters)
  })
  it('puts Latin names apart, after the Cyrillic ones, and other scripts last', () => {
    expect(sorted(['王伟', 'Zheng', 'Яхонтов', 'Adams', 'Әлиев'])).toEqual([
      'Әлиев',
      'Яхонтов',
      'Adams',
      'Zheng',
      '王伟',
    ])
  })
  it('does not see case, quotation marks or marks on Latin letters', () => {
    expect(sortKey('ӘЛИЕВ')).toBe(sortKey('әлиев'))
    expect(sortKey('«Алтын Дән»')).toBe(sortKey('алтын дән'))
    expect(sortKey('Müller')).toBe(sortKey('MULLER'))
    expect(sortKey('Şahin')).toBe(sortKey('sahin'))
    expect(sortKey('Й')).toBe(sortKey('\u0418\u0306'))
  })
  it('puts a shorter word first, and words of two parts before longer single words', () => {
    expect(sorted(['Лиан', 'Ли Ан', 'Ли'])).toEqual(['Ли', 'Ли Ан', 'Лиан'])
  })
  it('is made of figures only, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[0-9]*$/.test(sortKey(name))))
  })
})

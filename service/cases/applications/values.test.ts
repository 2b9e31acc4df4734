import { code, date, int, money, oneOf, periods, text, yesNo } from '@kosh/law'
import { describe, expect, it } from 'vitest'
import { countryCodes } from './read-codes.ts'
import { readFact } from './values.ts'

const label = text('к', 'р', 'e')
const read = (fact: Parameters<typeof readFact>[0], typed: unknown) => readFact(fact, typed, countryCodes)

describe('answers as people type them', () => {
  it('are read as values', () => {
    expect(read(int(0, 5000, 'persons', { label }), ' 1 500 ')).toEqual({ value: 1500 })
    expect(read(money('KZT', { label }), '150 000,5')).toEqual({ value: 15_000_050 })
    expect(read(money('KZT', { label }), 15_000_050)).toEqual({ value: 15_000_050 })
    expect(read(yesNo({ label }), 'Жоқ')).toEqual({ value: false })
    expect(read(yesNo({ label }), 'да')).toEqual({ value: true })
    expect(read(date({ label }), '4.5.2026')).toEqual({ value: '2026-05-04' })
    expect(read(date({ label, orNone: true }), 'нет')).toEqual({ value: 'none' })
    expect(read(oneOf({ a: text('Аспаз', 'Повар', 'Cook') }, { label }), 'повар')).toEqual({ value: 'a' })
    expect(read(code('country', { label }), 'Өзбекстан')).toEqual({ value: 'UZ' })
    expect(read(code('country', { label }), 'uz')).toEqual({ value: 'UZ' })
    expect(read(periods({ label }), '01.01.2025..2025-03-31; 2025-05-01..2025-05-02')).toEqual({
      value: [
        { from: '2025-01-01', to: '2025-03-31' },
        { from: '2025-05-01', to: '2025-05-02' },
      ],
    })
  })
  it('are nothing when they are blank', () => {
    for (const blank of ['', '   ', null, undefined])
      expect(read(int(0, 5, 'persons', { label }), blank)).toEqual({ empty: true })
  })
  it('are told by their fault when they cannot be read, without naming the fact by its id', () => {
    expect(read(date({ label }), '31.02.2026')).toMatchObject({ code: 'impossible-date' })
    expect(read(int(0, 5, 'persons', { label }), '9')).toMatchObject({
      code: 'out-of-range',
      text: { en: 'Must be between 0 and 5' },
    })
    expect(read(int(0, 5, 'persons', { label }), 'many')).toMatchObject({ code: 'wrong-type' })
    expect(read(money('KZT', { label }), '12,345')).toMatchObject({ code: 'wrong-type' })
    expect(read(code('country', { label }), 'Atlantis')).toMatchObject({ code: 'not-an-option' })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, isNumber, makeNumber, readNumber } from './numbers.ts'

const number = fc
  .tuple(fc.constantFrom('KZ-26', 'KZ-P-26', 'UZ-27'), fc.nat(99_999_999))
  .map(([p, n]) => makeNumber(p, n))

test('the check digit is Damm’s', () => {
  expect(checkDigit('572')).toBe('4')
  expect(makeNumber('KZ-26', 1234)).toMatch(/^KZ-26-0001234-\d$/)
})

test('every number made is a number, however it is typed', () => {
  fc.assert(fc.property(number, (s) => isNumber(s) && readNumber(` ${s.toLowerCase().replaceAll('-', ' – ')} `) === s))
})

test('one wrong digit or two exchanged neighbours are found', () => {
  fc.assert(
    fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), (s, where, by) => {
      const at = [...s].flatMap((c, i) => (/\d/.test(c) ? [i] : []))
      const i = at[where % at.length]!
      const wrong = s.slice(0, i) + ((Number(s[i]) + by) % 10) + s.slice(i + 1)
      expect(isNumber(wrong)).toBe(false)
      const [a, b] = [s[i], s[i + 1]]
      if (a !== b && /\d/.test(b ?? '')) expect(isNumber(s.slice(0, i) + b + a + s.slice(i + 2))).toBe(false)
    }),
  )
})

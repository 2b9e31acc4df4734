import { describe, expect, test } from 'vitest'
import { isNumber, makeNumber } from '../../platform/numbers.ts'
import { changeKinds, groundsFor, nextState, openChanges, permitStates, standingOn } from './model.ts'
import { permitLibrary } from './testing.ts'

describe('states of a permit', () => {
  const table = [
    ['valid', 'suspend', 'suspended'],
    ['valid', 'reinstate', undefined],
    ['valid', 'annul', 'annulled'],
    ['valid', 'lapse', 'lapsed'],
    ['suspended', 'suspend', undefined],
    ['suspended', 'reinstate', 'valid'],
    ['suspended', 'annul', 'annulled'],
    ['suspended', 'lapse', 'lapsed'],
    ...(['annulled', 'lapsed'] as const).flatMap((state) =>
      changeKinds.map((kind) => [state, kind, undefined] as const),
    ),
  ] as const

  test('the table names every state with every change', () => {
    expect(table.length).toBe(permitStates.length * changeKinds.length)
  })
  test.each(table)('%s, %s: %s', (state, kind, next) => {
    expect(nextState(state, kind)).toBe(next)
    expect(openChanges(state).includes(kind)).toBe(next !== undefined)
  })
})

test('on its first and its last day a permit is valid, a day before not yet, a day after ended', () => {
  const permit = { state: 'valid' as const, validFrom: '2026-05-04', validTo: '2027-05-03' }
  const days = ['2026-05-03', '2026-05-04', '2027-05-03', '2027-05-04']
  expect(days.map((day) => standingOn(permit, day))).toEqual(['not-yet', 'valid', 'valid', 'ended'])
  expect(standingOn({ ...permit, state: 'suspended' }, '2026-06-01')).toBe('suspended')
  expect(standingOn({ ...permit, state: 'suspended' }, '2027-06-01')).toBe('ended')
  expect(standingOn({ ...permit, state: 'annulled' }, '2027-06-01')).toBe('annulled')
})

test('grounds come from the edition of the scheme, and reinstating needs none', () => {
  const scheme = permitLibrary().schemes.get('zz/made')!
  expect(changeKinds.map((kind) => groundsFor(scheme, 'rules', kind).map((ground) => ground.code))).toEqual([
    ['FEE'],
    [],
    ['FALSE'],
    ['LEFT'],
  ])
})

test('numbers of permits: each wrong digit and each exchange of neighbours is found', () => {
  for (let serial = 1; serial < 5_000_000; serial += 97_013) {
    const number = makeNumber('KZ-P', serial)
    expect(isNumber(number)).toBe(true)
    const places = [...number].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []))
    for (const [n, place] of places.entries()) {
      for (const digit of '0123456789') {
        if (digit === number[place]) continue
        expect(isNumber(number.slice(0, place) + digit + number.slice(place + 1)), number).toBe(false)
      }
      const next = places[n + 1]
      if (next === undefined || number[place] === number[next]) continue
      const signs = [...number]
      ;[signs[place], signs[next]] = [signs[next]!, signs[place]!]
      expect(isNumber(signs.join('')), number).toBe(false)
    }
  }
})

import { text } from '@kosh/law/language'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adoptDays, calendarChain, endOfDay, loadCalendar, localDate, makeCalendar, startOfDay } from './calendar.ts'
import { ok, refuse } from './context.ts'
import { testActor, testCtx, testDb } from './testing/index.ts'

const { db } = await testDb()
const ctx = testCtx({ db })
const title = text('Сынақ күні', 'Пробный день', 'Day of the test')

test('without adopted days only weekends are off', async () => {
  const calendar = await loadCalendar(db, 'KZ')
  expect(calendar.days).toEqual([])
  expect(['2026-05-01', '2026-05-02', '2026-05-03'].map(calendar.isWorkingDay)).toEqual([true, false, false])
  expect(calendar.addWorkingDays('2026-04-30', 2)).toBe('2026-05-04')
})

test('an official adopts a day off and a working weekend; both count from then on', async () => {
  const days = [
    { day: '2026-05-07', kind: 'holiday' as const, title, cite: 'test act, article 1' },
    { day: '2026-05-09', kind: 'working-day' as const, title, cite: 'test act, article 2' },
  ]
  expect(await adoptDays(ctx, days)).toEqual(ok({ adopted: 2 }))
  const calendar = await loadCalendar(db, 'KZ')
  expect(calendar.addWorkingDays('2026-05-06', 1)).toBe('2026-05-08')
  expect(calendar.addWorkingDays('2026-05-08', 1)).toBe('2026-05-09')
  expect(calendarChain('KZ')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a day without legal ground, a day that is none, and other people are refused', async () => {
  const wrong = await adoptDays(ctx, [{ day: '2026-02-30', kind: 'holiday', title, cite: ' ' }])
  expect(wrong).toMatchObject({
    ok: false,
    problem: { code: 'input-invalid', fields: [{ path: '/days/0/day' }, { path: '/days/0/cite' }] },
  })
  const regional = testCtx({ db, actor: testActor('officer', { regions: ['KZ-75'] }) })
  for (const c of [regional, testCtx({ db, actor: testActor('employer') })])
    expect(await adoptDays(c, [])).toEqual(refuse('calendar-not-yours'))
})

test('days begin and end by the clock of the country', () => {
  expect(localDate(new Date('2026-05-03T19:00:00Z'), 'KZ')).toBe('2026-05-04')
  expect(endOfDay('2026-05-04', 'KZ').toISOString()).toBe('2026-05-04T18:59:59.999Z')
  // Almaty went from UTC+6 to UTC+5 on 1 March 2024.
  expect(startOfDay('2024-02-29', 'KZ').toISOString()).toBe('2024-02-28T18:00:00.000Z')
  expect(endOfDay('2024-02-29', 'KZ').toISOString()).toBe('2024-02-29T18:59:59.999Z')
})

test('adding working days lands on a working day and counts exactly', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.uniqueArray(day, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (from, holidays, n) => {
      const calendar = makeCalendar(
        'KZ',
        holidays.map((d) => ({ day: d, kind: 'holiday' as const, title, cite: 'x' })),
      )
      const to = calendar.addWorkingDays(from, n)
      let counted = 0
      for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000) {
        if (calendar.isWorkingDay(new Date(at).toISOString().slice(0, 10))) counted++
      }
      expect([counted, calendar.isWorkingDay(to)]).toEqual([n, true])
    }),
    { numRuns: 50 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTime, dayOf, isoOf, weekdays } from '../index.ts'

// Ten years of calendars: each with holidays and weekends worked instead, drawn anew.
const FIRST = dayOf('2016-01-01')
const LAST = dayOf('2025-12-31')
const day = fc.integer({ min: FIRST, max: LAST }).map(isoOf)
const calendar = fc.record({
  holidays: fc.uniqueArray(day, { maxLength: 150 }),
  worked: fc.uniqueArray(day, { maxLength: 60 }),
})
const length = fc.integer({ min: 0, max: 400 })
const back = fc.boolean()
const step = (iso: string, by: number) => isoOf(dayOf(iso) + by)

describe('time limits over ten years of calendars', () => {
  it('count working days one by one, and end on one', () => {
    fc.assert(
      fc.property(day, length, calendar, back, (from, n, { holidays, worked }, before) => {
        const days = weekdays(holidays, worked)
        const due = addTime(from, n, 'working-day', days, before)
        let counted = 0
        for (let at = from; at !== due; ) {
          at = step(at, before ? -1 : 1)
          if (days.isWorkingDay(at)) counted++
        }
        expect(counted).toBe(n)
        if (n > 0) expect(days.isWorkingDay(due)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('in calendar days and months do not hang on holidays, and go back as they came', () => {
    fc.assert(
      fc.property(day, length, calendar, (from, n, { holidays, worked }) => {
        const days = weekdays(holidays, worked)
        const due = addTime(from, n, 'calendar-day', days)
        expect(dayOf(due) - dayOf(from)).toBe(n)
        expect(due).toBe(addTime(from, n, 'calendar-day', weekdays()))
        expect(addTime(due, n, 'calendar-day', days, true)).toBe(from)
      }),
      { numRuns: 400 },
    )
  })

  it('in months keep the day of the month, or end on the last day of a shorter one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, n) => {
        const due = addTime(from, n, 'month', weekdays())
        const [y, m, d] = from.split('-').map(Number) as [number, number, number]
        const months = y * 12 + (m - 1) + n
        const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
        const pad = (x: number, width: number) => String(x).padStart(width, '0')
        expect(due).toBe(`${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-${pad(Math.min(d, last), 2)}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('never end earlier for a longer limit, a later start, or one holiday more', () => {
    fc.assert(
      fc.property(day, length, calendar, day, (from, n, { holidays, worked }, holiday) => {
        const days = weekdays(holidays, worked)
        const due = addTime(from, n, 'working-day', days)
        expect(addTime(from, n + 1, 'working-day', days) > due).toBe(true)
        expect(addTime(step(from, 1), n, 'working-day', days) >= due).toBe(true)
        const more = weekdays(
          [...holidays, holiday],
          worked.filter((d) => d !== holiday),
        )
        expect(addTime(from, n, 'working-day', more) >= due).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

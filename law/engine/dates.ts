import type { IsoDate } from '../language/text.ts'

/** Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian). No clock, no locale, no time zone. */
export type Day = number

const daysFromCivil = (y0: number, m: number, d: number): Day => {
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** Year, month (1-12) and day of a day number. */
export const civil = (day: Day): [number, number, number] => {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  return [yoe + era * 400 + (m <= 2 ? 1 : 0), m, d]
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
/** Days in a month (1-12). */
export const monthLength = (y: number, m: number): number => (m === 2 && leap(y) ? 29 : lengths[m - 1]!)

/** Day number of an ISO date; undefined when it is not a date of the calendar (`2026-02-30`, `1.5.2026`). */
export function parseDay(iso: string): Day | undefined {
  if (iso.length !== 10 || iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45) return undefined
  const y = number(iso, 0, 4)
  const m = number(iso, 5, 7)
  const d = number(iso, 8, 10)
  // There is no year 0, and databases refuse it.
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > monthLength(y, m)) return undefined
  return daysFromCivil(y, m, d)
}

function number(s: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const c = s.charCodeAt(i) - 48
    if (c < 0 || c > 9) return -1
    n = n * 10 + c
  }
  return n
}

/** Day number of an ISO date that is known to be one. Throws on anything else. */
export function dayOf(iso: IsoDate): Day {
  const day = parseDay(iso)
  if (day === undefined) throw new RangeError(`not a calendar date: ${iso}`)
  return day
}

const two = (n: number) => String(n).padStart(2, '0')
/** ISO date of a day number. */
export const isoOf = (day: Day): IsoDate => {
  const [y, m, d] = civil(day)
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`
}

/** The same day of the month `n` months later, or the last day of that month where it has no such day. */
export const plusMonths = (day: Day, n: number): Day => {
  const [y, m, d] = civil(day)
  const t = y * 12 + (m - 1) + n
  const year = Math.floor(t / 12)
  const month = t - year * 12 + 1
  return daysFromCivil(year, month, Math.min(d, monthLength(year, month)))
}

/** Completed months from one day to another; negative when reversed. */
export const monthsBetween = (from: Day, to: Day): number => {
  if (to < from) return -monthsBetween(to, from)
  const [y1, m1] = civil(from)
  const [y2, m2] = civil(to)
  const n = (y2 - y1) * 12 + (m2 - m1)
  return plusMonths(from, n) > to ? n - 1 : n
}

/** Completed years from one day to another; negative when reversed. */
export const yearsBetween = (from: Day, to: Day): number => {
  const months = monthsBetween(from, to)
  return months < 0 ? -Math.floor(-months / 12) : Math.floor(months / 12)
}

/** 0 Monday ... 6 Sunday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** Earliest and latest day a fact may hold: 1 January 1900 and 31 December 2100. */
export const firstDay = daysFromCivil(1900, 1, 1)
/** Last day that a fact may name: 31 December 2100. */
export const lastDay = daysFromCivil(2100, 12, 31)

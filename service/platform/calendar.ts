import { addTime, type IsoDate, isoOf, parseDay, type Text, type WorkingDays, weekdays } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal } from './act.ts'
import { sha256 } from './canonical.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse } from './context.ts'
import { calendarWords as words } from './messages.ts'

/** Working days of a country: weekends, and the days an official adopted. Nothing else is known, nothing is guessed. */
export interface Calendar extends WorkingDays {
  country: string
  isWorkingDay(day: IsoDate): boolean
  /** The day `n` working days after `day`; `day` itself does not count. */
  addWorkingDays(day: IsoDate, n: number): IsoDate
  days: readonly AdoptedDay[]
}

export interface AdoptedDay {
  day: IsoDate
  kind: 'holiday' | 'working-day'
  title: Text
  /** The legal ground. */
  cite: string
}

const zones: Record<string, string> = {
  KZ: 'Asia/Almaty',
  US: 'America/New_York',
  CA: 'America/Toronto',
  AU: 'Australia/Sydney',
}

/**
 * IANA time zone in which a place counts its days: a country by its capital (UTC for one it was not told of), or the zone
 * itself, which is how a mission abroad is named.
 */
export const timeZone = (place: string): string => (place.includes('/') ? place : (zones[place] ?? 'UTC'))

const clocks = new Map<string, Intl.DateTimeFormat>()
function wallClock(at: Date, zone: string): { date: IsoDate; ms: number } {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    clocks.set(zone, clock)
  }
  const [date = '', time = ''] = clock.format(at).split(' ')
  return { date, ms: Date.parse(`${date}T${time}Z`) }
}

/** The day it is in a country at an instant. */
export const localDate = (at: Date, country: string): IsoDate => wallClock(at, timeZone(country)).date

/** The first instant of a day in a country. */
export function startOfDay(day: IsoDate, country: string): Date {
  const zone = timeZone(country)
  const wanted = Date.parse(`${day}T00:00:00Z`)
  let at = wanted
  // Twice: the first step may cross a change of the clocks.
  for (let i = 0; i < 2; i++) at -= wallClock(new Date(at), zone).ms - wanted
  return new Date(at)
}

/** The last millisecond of a day in a country: a time limit that ends on the day is kept until then. */
export const endOfDay = (day: IsoDate, country: string): Date =>
  new Date(startOfDay(isoOf(parseDay(day)! + 1), country).getTime() - 1)

/** The calendar of a country as adopted up to now. */
export async function loadCalendar(db: Db, country: string): Promise<Calendar> {
  const { rows } = await sql<AdoptedDay>`
    select day, kind, title, cite from calendar_day where country = ${country} order by day
  `.execute(db)
  return makeCalendar(country, rows)
}

export function makeCalendar(country: string, days: readonly AdoptedDay[]): Calendar {
  const of = (kind: AdoptedDay['kind']): IsoDate[] => days.filter((d) => d.kind === kind).map((d) => d.day)
  const working = weekdays(of('holiday'), of('working-day'))
  return { ...working, country, days, addWorkingDays: (day, n) => addTime(day, n, 'working-day', working) }
}

/** The chain of a country's calendar in the journal: a UUID made from its name. */
export function calendarChain(country: string): string {
  const hex = sha256(`calendar|${country}`).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** An official of the whole country adopts days off and working weekends, each with its legal ground. */
export async function adoptDays(
  ctx: Ctx,
  days: readonly AdoptedDay[],
  key?: string,
): Promise<Result<{ adopted: number }>> {
  const { role, regions, country, id } = ctx.actor
  if (!['officer', 'quota-officer', 'admin'].includes(role) || regions !== null) return refuse('calendar-not-yours')
  const fields = days.flatMap(faultsOf)
  if (days.length === 0) fields.push({ path: '/days', code: 'missing', text: words.noDays })
  if (fields.length > 0) return refuse('input-invalid', { fields })
  return act(ctx, 'calendar.adopt', { key, input: days }, async (tx) => {
    for (const { day, kind, title, cite } of days) {
      await sql`
        insert into calendar_day (country, day, kind, title, cite, adopted_by, adopted_at)
        values (${country}, ${day}, ${kind}, ${JSON.stringify(title)}::jsonb, ${cite}, ${id}, ${ctx.now})
        on conflict (country, day) do update set kind = excluded.kind, title = excluded.title, cite = excluded.cite,
          adopted_by = excluded.adopted_by, adopted_at = excluded.adopted_at
      `.execute(tx)
    }
    const data = { country, days: days.map(({ day, kind, title, cite }) => ({ day, kind, title: { ...title }, cite })) }
    await journal(tx, ctx, { chain: calendarChain(country), kind: 'calendar', act: 'calendar.adopt', data })
    return ok({ adopted: days.length })
  })
}

function faultsOf(entry: AdoptedDay, i: number): FieldError[] {
  const faults: FieldError[] = []
  if (parseDay(entry.day) === undefined) faults.push({ path: `/days/${i}/day`, code: 'not-a-day', text: words.notADay })
  if (entry.kind !== 'holiday' && entry.kind !== 'working-day')
    faults.push({ path: `/days/${i}/kind`, code: 'kind', text: words.kind })
  if (!(['kk', 'ru', 'en'] as const).every((l) => entry.title?.[l]?.trim()))
    faults.push({ path: `/days/${i}/title`, code: 'title', text: words.title })
  if (!entry.cite?.trim()) faults.push({ path: `/days/${i}/cite`, code: 'cite', text: words.cite })
  return faults
}

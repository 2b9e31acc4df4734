import { dayOf, type Library, periodOf, type QuotaUse, type Scheme } from '@kosh/law'
import { sql } from 'kysely'
import { cells, type MovementKind } from '../instruments/quota/index.ts'
import { localDate, startOfDay, timeZone } from '../platform/calendar.ts'
import type { Db } from '../platform/context.ts'
import { LARGE, lately } from './lately.ts'
import { quotaSeries } from './law/published.ts'
import { addSums, noPlaces, type Sums, sumOf } from './sums.ts'

/** What everybody may know: sums and counts, never a person. */

/** The period of a quota that runs on a day of the country. */
export const currentPeriod = (use: QuotaUse, now: Date, country: string): string =>
  periodOf(use.calendar, dayOf(localDate(now, country)))

export interface SeriesYear {
  use: QuotaUse
  schemes: Scheme[]
  period: string
  sums: Sums
  /** False where no decision has been entered. */
  entered: boolean
}

export interface YearFigures {
  year: string
  series: SeriesYear[]
  total: Sums
  /** The median of calendar days from filing to decision, of cases decided this year. */
  days: number | null
  decided: number
}

/** The front page's figures, computed from the ledger and from the cases decided this year. */
export async function yearFigures(db: Db, library: Library, country: string, now: Date): Promise<YearFigures> {
  const year = localDate(now, country).slice(0, 4)
  const series = await Promise.all(
    quotaSeries(library, country).map(async ({ use, schemes }): Promise<SeriesYear> => {
      const period = currentPeriod(use, now, country)
      const found = await cells(db, use.id, period)
      return { use, schemes, period, sums: sumOf(found), entered: found.length > 0 }
    }),
  )
  const total = series.reduce((sum, { sums }) => addSums(sum, sums), noPlaces)
  const { days, decided } = await lately(
    db,
    `decided ${country} ${year}`,
    now,
    () => decidedIn(db, country, startOfDay(`${year}-01-01`, country), now),
    (found) => found.decided > LARGE,
  )
  return {
    year,
    series,
    total,
    days,
    decided,
  }
}

/** Cases decided in a span, and the median of calendar days that they took. */
async function decidedIn(
  db: Db,
  country: string,
  from: Date,
  to: Date,
): Promise<Pick<YearFigures, 'days' | 'decided'>> {
  const { rows } = await sql<{ days: number | null; n: number }>`
    select percentile_cont(0.5) within group (order by extract(epoch from decided_at - filed_at) / 86400) as days,
      count(*)::int as n
    from application where country = ${country} and filed_at is not null
      and decided_at >= ${from} and decided_at <= ${to}`.execute(db)
  const days = rows[0]?.days
  return {
    days: days === null || days === undefined ? null : Math.round(Number(days)),
    decided: rows[0]?.n ?? 0,
  }
}

/** Periods of a series that have cells, newest first. */
export async function periodsOf(db: Db, series: string): Promise<string[]> {
  const { rows } = await sql<{ period: string }>`
    select distinct period from quota_cell where series = ${series} order by period desc`.execute(db)
  return rows.map((row) => row.period)
}

export interface Move {
  cellId: string
  at: Date
  kind: MovementKind
  places: number
  payload: { to?: unknown; other?: string; from?: unknown; reason?: string; act?: string }
}

/** The moves of a period, newest first: decisions, splits, moves and what was carried over; each told once. */
export async function movesOf(db: Db, series: string, period: string, limit = 100): Promise<Move[]> {
  const { rows } = await sql<{ cell_id: string; at: Date; kind: MovementKind; allotted: number; payload: string }>`
    select m.cell_id, m.at, m.kind, m.allotted, m.payload
    from quota_movement m join quota_cell c on c.id = m.cell_id
    where c.series = ${series} and c.period = ${period}
      and (m.kind = 'set' or (m.kind in ('split', 'move', 'carry') and m.allotted < 0))
    order by m.at desc, m.cell_id, m.seq desc limit ${limit}`.execute(db)
  return rows.map(({ cell_id, at, kind, allotted, payload }) => ({
    cellId: cell_id,
    at,
    kind,
    places: allotted,
    payload: (JSON.parse(payload) as { data: Move['payload'] }).data,
  }))
}

export interface Counts {
  applications: number
  granted: number
  refused: number
  otherwise: number
  permits: number
}
export const countNames = ['applications', 'granted', 'refused', 'otherwise', 'permits'] as const

const noCounts = (): Counts => ({ applications: 0, granted: 0, refused: 0, otherwise: 0, permits: 0 })

export interface MonthCounts extends Counts {
  scheme: string
  /** `2026-05`, by the calendar of the country. */
  month: string
}

/** Applications by the month of filing, decisions by the month of deciding, permits by the month of issue. */
export const monthCounts = (db: Db, country: string, year: string, now: Date): Promise<MonthCounts[]> =>
  lately(
    db,
    `months ${country} ${year}`,
    now,
    () => countMonths(db, country, year),
    (found) => found.reduce((n, month) => n + month.applications, 0) > LARGE,
  )

async function countMonths(db: Db, country: string, year: string): Promise<MonthCounts[]> {
  const [from, to] = [startOfDay(`${year}-01-01`, country), startOfDay(`${Number(year) + 1}-01-01`, country)]
  const zone = timeZone(country)
  const { rows } = await sql<{ scheme: string; month: string; what: keyof Counts; n: number }>`
    select scheme, to_char(filed_at at time zone ${zone}, 'YYYY-MM') as month, 'applications' as what, count(*)::int as n
    from application where country = ${country} and filed_at >= ${from} and filed_at < ${to} group by 1, 2
    union all
    select a.scheme, to_char(d.at at time zone ${zone}, 'YYYY-MM'),
      case when d.outcome in ('granted', 'refused') then d.outcome else 'otherwise' end, count(*)::int
    from decision d join application a on a.case_id = d.case_id
    where a.country = ${country} and d.at >= ${from} and d.at < ${to} group by 1, 2, 3
    union all
    select scheme, to_char(issued_at at time zone ${zone}, 'YYYY-MM'), 'permits', count(*)::int
    from permit where country = ${country} and issued_at >= ${from} and issued_at < ${to} group by 1, 2
    order by 1, 2, 3`.execute(db)
  const found = new Map<string, MonthCounts>()
  for (const { scheme, month, what, n } of rows) {
    const key = `${scheme} ${month}`
    const counts = found.get(key) ?? { scheme, month, ...noCounts() }
    counts[what] = n
    found.set(key, counts)
  }
  return [...found.values()]
}

/** Years in which something was filed, newest first; always with this year. */
export async function countedYears(db: Db, country: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ year: string }>`
    select distinct to_char(filed_at at time zone ${timeZone(country)}, 'YYYY') as year
    from application where country = ${country} and filed_at is not null`.execute(db)
  const years = new Set([...rows.map((row) => row.year), localDate(now, country).slice(0, 4)])
  return [...years].sort().reverse()
}

import type { Table, TableRow, TableValue } from '../language/table.ts'
import { type Day, dayOf } from './dates.ts'

/** A row made ready: dates as day numbers, and whether it may be used as law. */
interface ReadyRow {
  row: TableRow
  from: Day
  to: Day
  enacted: Day
  stars: number
}

/** The value in force for a date and key; `value` undefined: not found, and `row` says why (no row at all: `row` undefined). */
export interface Resolved {
  table: string
  row?: TableRow
  value?: TableValue
}

const OPEN = Number.POSITIVE_INFINITY
const ready = new WeakMap<Table, ReadyRow[]>()

const rowsOf = (table: Table): ReadyRow[] => {
  let rows = ready.get(table)
  if (!rows) {
    rows = table.rows.map((row) => ({
      row,
      from: dayOf(row.from),
      to: row.to ? dayOf(row.to) : OPEN,
      enacted: row.enacted ? dayOf(row.enacted) : Number.NEGATIVE_INFINITY,
      stars: row.key ? row.key.filter((k) => k === '*').length : 0,
    }))
    ready.set(table, rows)
  }
  return rows
}

/** A value marked G (general knowledge) is off: it counts as not found. */
export const usable = (row: TableRow): boolean =>
  row.value !== undefined && row.cite.mark !== 'G' && row.cite.mark !== 'NF'

/**
 * The row of a table in force on a day, for a key of codes; the row with fewest `*` wins. `knownAt` leaves out rows
 * enacted later. Never falls back to an earlier value.
 */
export function resolve(table: Table, day: Day, key: readonly string[] = [], knownAt: Day = OPEN): Resolved {
  let best: ReadyRow | undefined
  for (const r of rowsOf(table)) {
    if (day < r.from || day > r.to || r.enacted > knownAt) continue
    if (r.row.key && !r.row.key.every((k, i) => k === '*' || k === key[i])) continue
    if (!best || r.stars < best.stars || (r.stars === best.stars && r.enacted > best.enacted)) best = r
  }
  if (!best) return { table: table.id }
  return usable(best.row)
    ? { table: table.id, row: best.row, value: best.row.value }
    : { table: table.id, row: best.row }
}

/** All rows in force on a day whose key agrees with the known parts of a key (undefined: any code). */
export function candidates(
  table: Table,
  day: Day,
  key: readonly (string | undefined)[],
  knownAt: Day = OPEN,
): TableRow[] {
  return rowsOf(table)
    .filter((r) => day >= r.from && day <= r.to && r.enacted <= knownAt)
    .filter((r) => !r.row.key || r.row.key.every((k, i) => k === '*' || key[i] === undefined || k === key[i]))
    .map((r) => r.row)
}

/** The days on which some value of a table begins or ends: between two of them every date reads the same values. */
export function boundaries(table: Table): Day[] {
  const days = new Set<Day>()
  for (const r of rowsOf(table)) {
    days.add(r.from)
    if (r.to !== OPEN) days.add(r.to + 1)
  }
  return [...days]
}

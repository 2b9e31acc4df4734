import { sql } from 'kysely'
import type { Db } from '../../platform/context.ts'
import { existing } from './ledger.ts'
import { type Cell, type CellAddress, cellChoices, type Movement, type MovementKind } from './model.ts'

/** Quota figures are public; movements show reasons and acts, never a person. */

interface CellRow {
  id: string
  series: string
  period: string
  dims: Record<string, string>
  parent: string | null
  allotted: number
  reserved: number
  used: number
  seq: number
}
const cellOf = (r: CellRow): Cell => ({ ...r, free: r.allotted - r.reserved - r.used })

/** Cells of a series, of one period or of all, in the order of their ids. */
export async function cells(db: Db, series: string, period?: string): Promise<Cell[]> {
  const { rows } = await sql<CellRow>`
    select id, series, period, dims, parent, allotted, reserved, used, seq from quota_cell
    where series = ${series} and (${period ?? null}::text is null or period = ${period ?? null}) order by id
  `.execute(db)
  return rows.map(cellOf)
}

/** One cell, if it exists. */
export async function findCell(db: Db, id: string): Promise<Cell | undefined> {
  const { rows } = await sql<CellRow>`
    select id, series, period, dims, parent, allotted, reserved, used, seq from quota_cell where id = ${id}
  `.execute(db)
  return rows[0] && cellOf(rows[0])
}

/** Places free where a line counts; undefined where no decision covers it. */
export async function freePlaces(db: Db, cell: CellAddress): Promise<number | undefined> {
  const choices = cellChoices(cell)
  const there = await existing(db, choices)
  const id = choices.find((c) => there.has(c))
  return id === undefined ? undefined : there.get(id)
}

/** Series and periods that have cells, with their sums. */
export async function periods(
  db: Db,
): Promise<{ series: string; period: string; allotted: number; reserved: number; used: number }[]> {
  const { rows } = await sql<{ series: string; period: string; allotted: number; reserved: number; used: number }>`
    select series, period, sum(allotted)::int as allotted, sum(reserved)::int as reserved, sum(used)::int as used
    from quota_cell group by series, period order by series, period
  `.execute(db)
  return rows
}

/** Places that decisions have set for a cell so far, before splits and moves. */
export async function allottedByDecision(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(allotted), 0)::int as n from quota_movement where cell_id = ${id} and kind = 'set'
  `.execute(db)
  return rows[0]?.n ?? 0
}

/** Newest movements first, of a cell or of a whole series; `before` is the seq from which a page goes on. */
export async function movements(
  db: Db,
  where: { cellId: string } | { series: string; kinds?: MovementKind[] },
  page: { limit?: number; before?: number } = {},
): Promise<Movement[]> {
  const limit = Math.min(page.limit ?? 50, 200)
  const filter =
    'cellId' in where
      ? sql`m.cell_id = ${where.cellId} and m.seq < ${page.before ?? 2_147_483_647}`
      : sql`m.cell_id like ${`${where.series.replaceAll(/[%_\\]/g, '\\$&')}|%`} and m.kind = any(${where.kinds ?? ['set', 'split', 'move', 'carry']}::text[])`
  const { rows } = await sql<
    Omit<Movement, 'payload' | 'cellId' | 'caseId'> & { cell_id: string; case_id: string | null; payload: string }
  >`
    select cell_id, seq, at, kind, allotted, reserved, used, case_id, payload from quota_movement m
    where ${filter} order by at desc, cell_id, seq desc limit ${limit}
  `.execute(db)
  return rows.map(({ cell_id, case_id, payload, ...r }) => ({
    ...r,
    cellId: cell_id,
    caseId: case_id,
    payload: JSON.parse(payload) as Record<string, unknown>,
  }))
}

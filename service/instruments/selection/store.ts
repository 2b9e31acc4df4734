import { sql } from 'kysely'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import type { Drawn, EntryInput, Selection } from './model.ts'

/**
 * Lets lines wait for a draw. A person stands in a draw once: a later line of the same person is written as `twice`,
 * whoever filed it. Entering twice changes nothing.
 */
export async function enter(tx: Tx, ctx: Pick<Ctx, 'now'>, entries: readonly EntryInput[]): Promise<void> {
  for (const e of entries) {
    await sql`
      insert into selection_entry (case_id, line_no, number, series, period, dims, person_id, places, weight, score,
        receipt_seq, at, outcome)
      select ${e.caseId}::uuid, ${e.lineNo}::int, ${e.number}, ${e.series}, ${e.period}, ${JSON.stringify(e.dims)}::jsonb,
        ${e.personId}::uuid, ${e.places}::int, ${e.weight}::int, ${e.score}::int, ${e.receiptSeq}::bigint,
        ${ctx.now}::timestamptz,
        case when exists (select 1 from selection_entry o where o.series = ${e.series} and o.period = ${e.period}
          and o.person_id = ${e.personId}::uuid and o.outcome is null) then 'twice' end
      on conflict (case_id, line_no) do nothing`.execute(tx)
  }
}

/** Takes a line out of the draws that have not been held. */
export async function leave(tx: Tx, caseId: string, lineNo: number): Promise<void> {
  await sql`update selection_entry set outcome = 'left'
    where case_id = ${caseId} and line_no = ${lineNo} and outcome is null`.execute(tx)
}

/** What became of the lines of a case; a line that waits is not in it. */
export async function drawnOf(db: Db | Tx, caseId: string): Promise<Map<number, Drawn>> {
  const { rows } = await sql<Drawn>`
    select case_id as "caseId", line_no as "lineNo", number, rank, outcome, selection_id as "selectionId"
    from selection_entry where case_id = ${caseId} and outcome is not null`.execute(db)
  return new Map(rows.map((r) => [r.lineNo, r]))
}

const columns = sql`id, number, country, series, period, dims, method, places, opens, closes, ground, commitment,
  public_source as "publicSource", opened_at as "openedAt", drawn_at as "drawnAt", public_value as "publicValue",
  list_hash as "listHash", seed, entries, selected, case when drawn_at is null then null else secret end as secret`

/** Draws of a country, the newest first. */
export async function listSelections(db: Db, country: string): Promise<Selection[]> {
  const { rows } = await sql<Selection>`
    select ${columns} from selection where country = ${country} order by opened_at desc, id desc limit 200`.execute(db)
  return rows
}

export async function findSelection(db: Db | Tx, country: string, number: string): Promise<Selection | undefined> {
  const { rows } = await sql<Selection>`
    select ${columns} from selection where country = ${country} and number = ${number}`.execute(db)
  return rows[0]
}

/** How many lines wait for a draw: those received in its window that its cells take. */
export async function waitingFor(db: Db | Tx, s: Selection): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from selection_entry where ${inWindow(s)} and outcome is null`.execute(db)
  return rows[0]!.n
}

/** The lines that a draw takes. */
export const inWindow = (s: Selection) => sql`series = ${s.series} and period = ${s.period}
  and dims @> ${JSON.stringify(s.dims)}::jsonb and at >= ${s.opens} and at < ${s.closes}`

export interface LogEntry {
  number: string
  weight: number
  places: number
  score: number
  receipt: number
  rank: number | null
  outcome: string
}

/** Every entry of a draw that was held, in the order of its numbers: nobody is named. */
export async function entriesOf(db: Db, id: string): Promise<LogEntry[]> {
  const { rows } = await sql<LogEntry>`
    select number, weight, places, score, receipt_seq::int as receipt, rank, outcome from selection_entry
    where selection_id = ${id} and outcome <> 'twice' order by number`.execute(db)
  return rows
}

/** Lines whose applicant has not been told what the draw brought, `limit` at a time. */
export async function untold(db: Db, id: string, limit: number): Promise<Drawn[]> {
  const { rows } = await sql<Drawn>`
    select case_id as "caseId", line_no as "lineNo", number, rank, outcome, selection_id as "selectionId"
    from selection_entry where selection_id = ${id} and told_at is null and outcome is not null
    order by case_id, line_no limit ${limit}`.execute(db)
  return rows
}

export async function markTold(tx: Tx, ctx: Pick<Ctx, 'now'>, caseId: string, lines: readonly number[]): Promise<void> {
  await sql`update selection_entry set told_at = ${ctx.now}
    where case_id = ${caseId} and line_no = any(${lines as number[]}::int[])`.execute(tx)
}

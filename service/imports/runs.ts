import { sql } from 'kysely'
import type { Json } from '../platform/canonical.ts'
import type { Ctx, Db, Tx } from '../platform/context.ts'

/** One file read: how far it is. */
export interface Run {
  id: string
  kind: string
  fileName: string
  hash: string
  linesDone: number
  finishedAt: Date | null
}

/** What came of rows, in numbers. */
export interface Tally {
  rows: number
  cases: number
  bad: number
  /** Rows whose case was imported before, from another file. */
  known: number
  /** Cases by what was decided; `open` where the source knows no decision. */
  decisions: Record<string, number>
  /** Notes by field and kind. */
  notes: Record<string, number>
  /** Places granted, how many of them a quota counts, and how many lie beyond it. */
  places: { granted: number; counted: number; over: number; casesOver: number; uncounted: number }
}

export const emptyTally = (): Tally => ({
  rows: 0,
  cases: 0,
  bad: 0,
  known: 0,
  decisions: {},
  notes: {},
  places: { granted: 0, counted: 0, over: 0, casesOver: 0, uncounted: 0 },
})

const merge = (into: Record<string, number>, from: Record<string, number>): void => {
  for (const [key, n] of Object.entries(from)) into[key] = (into[key] ?? 0) + n
}

export function addTally(into: Tally, t: Tally): void {
  for (const key of ['rows', 'cases', 'bad', 'known'] as const) into[key] += t[key]
  merge(into.decisions, t.decisions)
  merge(into.notes, t.notes)
  merge(into.places as unknown as Record<string, number>, t.places as unknown as Record<string, number>)
}

/** The run of a file: the one begun before, or a new one. */
export async function openRun(db: Db, ctx: Ctx, file: Pick<Run, 'kind' | 'fileName' | 'hash'>): Promise<Run> {
  await sql`
    insert into import_run (id, kind, file_name, file_hash, started_at)
    values (${ctx.newId()}, ${file.kind}, ${file.fileName}, ${file.hash}, ${ctx.now})
    on conflict (kind, file_hash) do nothing`.execute(db)
  const { rows } = await sql<Run>`
    select id, kind, file_name as "fileName", file_hash as hash, lines_done as "linesDone", finished_at as "finishedAt"
    from import_run where kind = ${file.kind} and file_hash = ${file.hash}`.execute(db)
  return rows[0]!
}

/** Holds the run until the transaction ends. False where somebody else has moved it meanwhile. */
export async function holdRun(tx: Tx, run: Run): Promise<boolean> {
  const { rows } = await sql<{ done: number }>`
    select lines_done as done from import_run where id = ${run.id} for update`.execute(tx)
  return rows[0]?.done === run.linesDone
}

/** Moves the run on in the transaction that stores its rows; `last`: it is finished with them. */
export async function moveRun(tx: Tx, ctx: Ctx, run: Run, t: Tally, last: boolean): Promise<void> {
  await sql`
    update import_run set lines_done = lines_done + ${t.rows}::int, cases_made = cases_made + ${t.cases}::int,
      lines_bad = lines_bad + ${t.bad}::int, finished_at = ${last ? ctx.now : null}::timestamptz
    where id = ${run.id}`.execute(tx)
}

/** Marks a file without rows as read. */
export async function endRun(db: Db, ctx: Ctx, run: Run): Promise<void> {
  await sql`update import_run set finished_at = ${ctx.now} where id = ${run.id} and finished_at is null`.execute(db)
}

export interface BadLine {
  runId: string
  line: number
  field: string | null
  reason: string
  raw: string
}

/** Keeps the lines that could not become a case, whole. PostgreSQL's text has no NUL: its picture stands for it. */
export async function keepBadLines(tx: Tx, bad: readonly BadLine[]): Promise<void> {
  if (bad.length === 0) return
  const rows = bad.map((b) => ({ ...b, raw: b.raw.replaceAll('\0', '\u2400') }))
  await sql`
    insert into import_bad_line (run_id, line_no, field, reason, raw)
    select r."runId", r.line, r.field, r.reason, r.raw from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r ("runId" uuid, line int, field text, reason text, raw text)`.execute(tx)
}

/** What all batches of a run came to, from its chain in the journal. */
export async function tallyOf(db: Db, run: Run): Promise<Tally> {
  const { rows } = await sql<{ payload: string }>`
    select payload from journal where chain = ${run.id} and act = ${BATCH} order by seq`.execute(db)
  const sum = emptyTally()
  for (const { payload } of rows) addTally(sum, (JSON.parse(payload) as { data: { tally: Tally } }).data.tally)
  return sum
}

/** Why lines of a run could be no case, the most frequent reasons. */
export async function faultsOf(db: Db, run: Run): Promise<Record<string, number>> {
  const { rows } = await sql<{ field: string | null; reason: string; n: number }>`
    select field, reason, count(*)::int as n from import_bad_line where run_id = ${run.id}
    group by field, reason order by n desc, field, reason limit 20`.execute(db)
  return Object.fromEntries(rows.map((r) => [r.field === null ? r.reason : `${r.field}: ${r.reason}`, r.n]))
}

export const BATCH = 'import.batch'
export const tallyJson = (t: Tally): Json => t as unknown as Json

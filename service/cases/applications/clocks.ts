import { type Clock, deadlines, type Edition, type Facts } from '@kosh/law'
import { sql } from 'kysely'
import { endOfDay, loadCalendar } from '../../platform/calendar.ts'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import { type Case, placeOf } from './model.ts'

/** Time limits of a case: what starts them, what stops them. What follows when they run out stands in expiry.ts. */
export interface RunningClock {
  caseId: string
  id: string
  /** Id of the clock in the edition, or `cure:` and the criterion. */
  clock: string
  lineNo: number | null
  actor: Clock['actor']
  startedAt: Date
  dueAt: Date
  onExpiry: Clock['onExpiry']
  state: 'running' | 'stopped' | 'expired'
  endedAt: Date | null
}

interface Row {
  case_id: string
  id: string
  clock: string
  line_no: number | null
  actor: Clock['actor']
  started_at: Date
  due_at: Date
  on_expiry: Clock['onExpiry']
  state: RunningClock['state']
  ended_at: Date | null
}
export const clockColumns = sql`k.case_id, k.id, k.clock, k.line_no, k.actor, k.started_at, k.due_at, k.on_expiry, k.state, k.ended_at`
export const clockOf = (r: Row): RunningClock => ({
  caseId: r.case_id,
  id: r.id,
  clock: r.clock,
  lineNo: r.line_no,
  actor: r.actor,
  startedAt: r.started_at,
  dueAt: r.due_at,
  onExpiry: r.on_expiry,
  state: r.state,
  endedAt: r.ended_at,
})
export type ClockRow = Row

/** All clocks of a case that was read in scope, in the order they end. */
export async function clocksOf(db: Db, caseId: string): Promise<RunningClock[]> {
  const { rows } =
    await sql<Row>`select ${clockColumns} from case_clock k where k.case_id = ${caseId} order by k.due_at, k.id`.execute(
      db,
    )
  return rows.map(clockOf)
}

interface Start {
  starts: Clock['starts']
  /** Day of the event. */
  day: string
  /** Facts of the lines; for a clock of the whole case the earliest end counts. */
  facts: Facts[]
  lineNo?: number
  /** Of the clocks that a cure starts: those of a suspended permit, or those of the application. */
  permit?: boolean
}

const belongs = (k: Clock, { starts, permit = false }: Start): boolean =>
  starts !== 'cure' || (k.stops === 'reinstated') === permit

/** Starts the clocks of an event. A clock whose length the law does not give is not started: no number is made up. */
export async function startClocks(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  edition: Edition,
  start: Start,
): Promise<{ clock: Clock; due: string }[]> {
  const clocks = new Map(
    edition.process.clocks.filter((k) => k.starts === start.starts && belongs(k, start)).map((k) => [k.id, k]),
  )
  if (clocks.size === 0) return []
  const calendar = await loadCalendar(tx, c.country)
  const due = new Map<string, string>()
  for (const facts of start.facts) {
    const all = deadlines(ctx.library, c.scheme, facts, c.asOf!, { [start.starts]: start.day }, calendar, {
      edition: edition.id,
    })
    for (const d of all) {
      if (d.kind !== 'clock' || !clocks.has(d.id) || !d.due) continue
      const known = due.get(d.id)
      if (!known || d.due < known) due.set(d.id, d.due)
    }
  }
  for (const [id, day] of due)
    await addClock(tx, ctx, c, {
      id,
      actor: clocks.get(id)!.actor,
      due: day,
      onExpiry: clocks.get(id)!.onExpiry,
      lineNo: start.lineNo ?? null,
    })
  return [...due].map(([id, day]) => ({ clock: clocks.get(id)!, due: day }))
}

/** Writes one clock that ends with the day `due` in the country of the case. */
export async function addClock(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  k: { id: string; actor: Clock['actor']; due: string; onExpiry: Clock['onExpiry']; lineNo: number | null },
): Promise<void> {
  await sql`
    insert into case_clock (case_id, id, clock, line_no, actor, started_at, due_at, on_expiry, state)
    values (${c.id}, ${ctx.newId()}, ${k.id}, ${k.lineNo}, ${k.actor}, ${ctx.now}, ${endOfDay(k.due, placeOf(c))}, ${k.onExpiry}, 'running')`.execute(
    tx,
  )
}

/** Stops the running clocks that an event stops; of one line if it is given. */
export async function stopClocks(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  c: Pick<Case, 'id'>,
  edition: Edition,
  event: Clock['stops'],
  lineNo?: number,
): Promise<void> {
  const ids = edition.process.clocks.filter((k) => k.stops === event).map((k) => k.id)
  await stopNamed(tx, ctx, c.id, ids, lineNo)
}

export async function stopNamed(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  caseId: string,
  ids: string[],
  lineNo?: number,
): Promise<void> {
  if (ids.length === 0) return
  await sql`update case_clock set state = 'stopped', ended_at = ${ctx.now}
    where case_id = ${caseId} and state = 'running' and clock = any(${ids}::text[])
      ${lineNo === undefined ? sql`` : sql`and line_no = ${lineNo}`}`.execute(tx)
}

/** Stops the clocks that wait for the applicant's cure: those of the scheme, and those of single conditions. */
export async function stopCureClocks(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  c: Pick<Case, 'id'>,
  edition: Edition,
): Promise<void> {
  await stopClocks(tx, ctx, c, edition, 'defect-cured')
  await sql`update case_clock set state = 'stopped', ended_at = ${ctx.now}
    where case_id = ${c.id} and state = 'running' and clock like 'cure:%'`.execute(tx)
}

/** Stops everything that still runs for the whole case: it is over. */
export async function stopAll(tx: Tx, ctx: Pick<Ctx, 'now'>, caseId: string): Promise<void> {
  await sql`update case_clock set state = 'stopped', ended_at = ${ctx.now}
    where case_id = ${caseId} and state = 'running' and line_no is null`.execute(tx)
}

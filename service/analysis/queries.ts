import { type RawBuilder, sql } from 'kysely'
import type { Ctx, Db } from '../platform/context.ts'
import type { Run, StoredReport } from './model.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const columns = sql`id, request, state, asked_at as "askedAt", started_at as "startedAt", ended_at as "endedAt", progress,
  problem, persons`

/** An analyst meets only the runs asked by the own account. */
const own = ({ actor }: Pick<Ctx, 'actor'>): RawBuilder<boolean> => sql<boolean>`account_id = ${actor.id}`

export async function findRun(ctx: Pick<Ctx, 'db' | 'actor'>, id: string): Promise<Run | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Run>`select ${columns} from simulation where id = ${id} and ${own(ctx)}`.execute(ctx.db)
  return rows[0]
}

/** A run with its report; no report where it is not done. */
export async function findReport(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  id: string,
): Promise<{ run: Run; report: StoredReport | null } | undefined> {
  const run = await findRun(ctx, id)
  if (!run) return undefined
  const { rows } = await sql<{ report: StoredReport | null }>`select report from simulation where id = ${id}`.execute(
    ctx.db,
  )
  return { run, report: rows[0]?.report ?? null }
}

/** Own runs, newest first, after the one named. */
export async function listRuns(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  page: { after?: string; limit: number },
): Promise<{ items: Run[]; next: string | null }> {
  const after = page.after !== undefined && uuid.test(page.after) ? sql`and id < ${page.after}` : sql``
  const { rows } = await sql<Run>`
    select ${columns} from simulation where ${own(ctx)} ${after} order by id desc limit ${page.limit + 1}`.execute(
    ctx.db,
  )
  const items = rows.slice(0, page.limit)
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null }
}

/** A run as its job takes it: whoever asked it. */
export interface Taken {
  id: string
  accountId: string
  request: Run['request']
  starts: number
}

/** Takes a run up, or nothing where it has ended meanwhile. */
export async function takeRun(db: Db, id: string, now: Date): Promise<Taken | undefined> {
  const { rows } = await sql<Taken>`
    update simulation set state = 'running', starts = starts + 1, started_at = coalesce(started_at, ${now}), progress = null
    where id = ${id} and state in ('waiting', 'running')
    returning id, account_id as "accountId", request, starts`.execute(db)
  return rows[0]
}

export async function fileOf(db: Db, id: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from simulation_file where simulation_id = ${id}`.execute(db)
  return rows[0]?.bytes
}

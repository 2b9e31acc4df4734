import { setTimeout as wait } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import { canonicalJson, type Json } from './canonical.ts'
import type { Ctx, Db, Tx } from './context.ts'
import { plainError } from './log.ts'

export interface NewJob {
  /** `clock.tick`: noun, dot, verb. */
  kind: string
  payload: Json
  runAt: Date
  /** At most one job with this key waits at any time; a second one is not added. */
  uniqueKey?: string | undefined
}

/** A handler may run twice for one job (a process can die after the work): its acts carry keys or look first. */
export type JobHandlers = Record<string, (ctx: Ctx, payload: unknown) => Promise<void>>
/**
 * Work of minutes. It has a lane of its own, so that clocks and seals do not wait for it; it stays locked while it lasts,
 * and ends by throwing soon after `stopping`: then it is begun again by the next process.
 */
export type LongJobHandlers = Record<string, (ctx: Ctx, payload: unknown, stopping: AbortSignal) => Promise<void>>
/** A context without an hour: each job gets the hour of its run. */
export type JobBase = Omit<Ctx, 'now'>

/** Adds work to do later, in the transaction of the act that causes it. */
export async function enqueue(tx: Tx | Db, ctx: Pick<Ctx, 'newId'>, job: NewJob): Promise<void> {
  await sql`
    insert into job (id, kind, payload, run_at, unique_key)
    values (${ctx.newId()}, ${job.kind}, ${canonicalJson(job.payload)}::jsonb, ${job.runAt}, ${job.uniqueKey ?? null})
    on conflict (unique_key) do nothing
  `.execute(tx)
}

/** Tries before a job is given up and kept for a person to look at. */
const tries = 8
/** A job whose process died is taken again after this time. */
const lockMs = 5 * 60_000
/** The same for long jobs, whose lock is renewed while they are at work. */
const longLockMs = 60_000
const renewMs = 15_000

interface Taken {
  id: string
  kind: string
  payload: unknown
  attempts: number
}

async function takeJobs(db: Db, now: Date, limit: number, lock: number, lane: RawBuilder<boolean>): Promise<Taken[]> {
  const { rows } = await sql<Taken>`
    update job set locked_until = ${new Date(now.getTime() + lock)}, attempts = attempts + 1
    where id in (
      select id from job
      where run_at <= ${now} and done_at is null and failed_at is null and (locked_until is null or locked_until < ${now})
        and ${lane}
      order by run_at, id limit ${limit} for update skip locked
    )
    returning id, kind, payload, attempts
  `.execute(db)
  return rows
}

/**
 * Runs the jobs that are due, at most `limit`; returns how many were taken. Failed ones wait 20 s, 40 s, 80 s …
 * @param except kinds that have a lane of their own
 */
export async function runDueJobs(
  base: JobBase,
  handlers: JobHandlers,
  now: Date,
  limit: number,
  except: readonly string[] = [],
): Promise<number> {
  const rows = await takeJobs(base.db, now, limit, lockMs, sql`kind <> all(${except}::text[])`)
  for (const job of rows) await runJob(base, handlers, now, job)
  return rows.length
}

/** Runs one long job that is due, renewing its lock; tells whether there was one. */
export async function runLongJob(
  base: JobBase,
  handlers: LongJobHandlers,
  clock: () => Date,
  stopping: AbortSignal,
): Promise<boolean> {
  const now = clock()
  const [job] = await takeJobs(base.db, now, 1, longLockMs, sql`kind = any(${Object.keys(handlers)}::text[])`)
  if (!job) return false
  const lockUntil = (until: Date | null): Promise<unknown> =>
    sql`update job set locked_until = ${until} where id = ${job.id} and done_at is null`.execute(base.db)
  let renewal: Promise<unknown> = Promise.resolve()
  let fault: unknown
  const timer = setInterval(() => {
    renewal = lockUntil(new Date(clock().getTime() + longLockMs)).catch((error: unknown) => {
      fault = error
    })
  }, renewMs)
  const bound: JobHandlers = { [job.kind]: (ctx, payload) => handlers[job.kind]!(ctx, payload, stopping) }
  try {
    await runJob(base, bound, now, job, stopping)
  } finally {
    clearInterval(timer)
    await renewal
  }
  if (fault) throw fault
  return true
}

async function runJob(
  base: JobBase,
  handlers: JobHandlers,
  now: Date,
  job: Taken,
  stopping?: AbortSignal,
): Promise<void> {
  try {
    const handler = handlers[job.kind]
    if (!handler) throw new Error(`No handler for jobs of kind ${job.kind}`)
    await handler({ ...base, now }, job.payload)
    await sql`update job set done_at = ${now}, locked_until = null, unique_key = null where id = ${job.id}`.execute(
      base.db,
    )
  } catch (error) {
    if (stopping?.aborted) {
      // Not its fault: it waits for the next process as if it had not begun.
      await sql`update job set locked_until = null, attempts = attempts - 1 where id = ${job.id}`.execute(base.db)
      return
    }
    const { type, message } = plainError(error)
    const givenUp = job.attempts >= tries || !handlers[job.kind]
    await sql`
      update job set locked_until = null, last_error = ${`${type}: ${message}`.slice(0, 500)},
        run_at = ${new Date(now.getTime() + 10_000 * 2 ** job.attempts)}, failed_at = ${givenUp ? now : null},
        unique_key = case when ${givenUp} then null else unique_key end
      where id = ${job.id}
    `.execute(base.db)
  }
}

export interface JobLoop {
  /** Waits for the job at work, then ends. */
  stop(): Promise<void>
}

export interface JobLoopOptions {
  base: JobBase
  handlers: JobHandlers
  long?: LongJobHandlers
  /** Work that comes back: one job waits at any time, whatever the number of processes. */
  recurring: readonly { kind: string; everyMs: number }[]
  clock: () => Date
  onError: (error: unknown) => void
  /** Pause between two looks. */
  pauseMs?: number
}

/** Looks for due jobs every second until it is stopped. */
export function startJobLoop(options: JobLoopOptions): JobLoop {
  const { base, handlers, long = {}, recurring, clock, onError, pauseMs = 1_000 } = options
  const longKinds = Object.keys(long)
  const end = new AbortController()
  const next = new Map<string, number>()
  const look = async (): Promise<void> => {
    const now = clock()
    for (const { kind, everyMs } of recurring) {
      if ((next.get(kind) ?? 0) > now.getTime()) continue
      await enqueue(base.db, base, { kind, payload: {}, runAt: now, uniqueKey: `recurring:${kind}` })
      next.set(kind, now.getTime() + everyMs)
    }
    while (!end.signal.aborted && (await runDueJobs(base, handlers, clock(), 1, longKinds)) > 0);
  }
  const lookForLong = async (): Promise<void> => {
    while (!end.signal.aborted && (await runLongJob(base, long, clock, end.signal)));
  }
  const run = async (lane: () => Promise<void>): Promise<void> => {
    while (!end.signal.aborted) {
      await lane().catch(onError)
      // The pause is cut short by stop(), which is no fault.
      await wait(pauseMs, undefined, { signal: end.signal, ref: false }).catch((error: Error) => {
        if (error.name !== 'AbortError') throw error
      })
    }
  }
  const running = [run(look), ...(longKinds.length > 0 ? [run(lookForLong)] : [])]
  return {
    stop: async () => {
      end.abort()
      await Promise.all(running)
    },
  }
}

import type { Facts, Text } from '@kosh/law'
import { Told } from '@kosh/law/bulk'
import { sql } from 'kysely'
import { findAccountById } from '../platform/access/index.ts'
import { act, journal } from '../platform/act.ts'
import { sha256 } from '../platform/canonical.ts'
import { type Ctx, ok, refuse } from '../platform/context.ts'
import type { LongJobHandlers } from '../platform/jobs.ts'
import { answerAside, type Progress, type Request, registerFacts } from '../simulation/index.ts'
import { dropFile } from './acts.ts'
import type { RunProblem, StoredReport } from './model.ts'
import { fileOf, type Taken, takeRun } from './queries.ts'

/** A run that was taken up so often and never ended takes the service down with it: it is not begun again. */
const MOST_STARTS = 3
/** How often it is told how far a run is, and asked whether it is still wanted. */
const BEAT_MS = 1_000

class Cancelled extends Error {}
class Failed extends Error {
  readonly problem: RunProblem
  constructor(code: string, text?: Text) {
    super(code)
    this.problem = text ? { code, text } : { code }
  }
}

/** Runs of analysts, in the lane of long jobs. */
export const analysisJobs: LongJobHandlers = {
  'simulation.run': async (ctx, payload, stopping) => {
    const run = await takeRun(ctx.db, (payload as { id: string }).id, ctx.now)
    if (run) await work(ctx, run, stopping)
  },
}

async function work(ctx: Ctx, run: Taken, stopping: AbortSignal): Promise<void> {
  const start = performance.now()
  const ended = (): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + Math.round(performance.now() - start)) })
  try {
    if (run.starts > MOST_STARTS) throw new Failed('simulation-interrupted')
    const report = await answerRun(ctx, run, stopping)
    await end(ended(), run.id, { report })
  } catch (error) {
    if (error instanceof Cancelled) return
    if (stopping.aborted) {
      await release(ctx, run.id)
      throw error
    }
    const problem = problemOf(error)
    await end(ended(), run.id, { problem })
    // A fault of the program stays on record with its job.
    if (problem.code === 'simulation-fault') throw error
  }
}

function problemOf(error: unknown): RunProblem {
  if (error instanceof Failed) return error.problem
  if (error instanceof Told) return { code: 'simulation-refused', text: error.text }
  const { code, message } = error as { code?: string; message?: string }
  const isMemory = code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation failed|out of memory/i.test(message ?? '')
  return { code: isMemory ? 'simulation-too-large' : 'simulation-fault' }
}

/** The service stops: the run waits for the next process, and this start is not counted against it. */
const release = (ctx: Ctx, id: string): Promise<unknown> =>
  sql`update simulation set state = 'waiting', starts = starts - 1, progress = null where id = ${id} and state = 'running'`.execute(
    ctx.db,
  )

async function answerRun(ctx: Ctx, run: Taken, stopping: AbortSignal): Promise<StoredReport> {
  const unwanted = new AbortController()
  let progress: Progress = { stage: 'population', done: 0, of: 1 }
  let beating: Promise<unknown> | undefined
  const beat = async (): Promise<void> => {
    const { rows } = await sql`
      update simulation set progress = ${JSON.stringify(progress)}::jsonb where id = ${run.id} and state = 'running'
      returning id`.execute(ctx.db)
    if (rows.length === 0) unwanted.abort(new Cancelled())
  }
  const timer = setInterval(() => {
    beating ??= beat()
      .catch((error: unknown) => unwanted.abort(error))
      .finally(() => {
        beating = undefined
      })
  }, BEAT_MS)
  try {
    const { request: _, ...report } = await answerAside(ctx.library, await requestOf(ctx, run), await lines(ctx, run), {
      progress: (p) => {
        progress = p
      },
      signal: AbortSignal.any([stopping, unwanted.signal]),
    })
    return report
  } finally {
    clearInterval(timer)
    await beating
  }
}

async function requestOf(ctx: Ctx, { id, request }: Taken): Promise<Request> {
  const { population } = request
  if (population.kind !== 'file') return { ...request, population }
  const bytes = await fileOf(ctx.db, id)
  if (!bytes) throw new Error(`The file of run ${id} is gone`)
  return { ...request, population: { kind: 'bytes', bytes } }
}

/** The lines of the register as far as the account that asked may meet them. */
async function lines(ctx: Ctx, { accountId, request }: Taken): Promise<(scheme: string) => AsyncIterable<Facts>> {
  if (request.population.kind !== 'register') return nobody
  const actor = await findAccountById(ctx.db, accountId)
  if (!actor) throw new Failed('simulation-no-account')
  return (scheme) => registerFacts(ctx.db, actor, scheme)
}

async function* nobody(): AsyncGenerator<Facts> {}

/** As JSON; PostgreSQL's text has no NUL, and a word of a file may: its picture stands for it. */
const storable = (report: StoredReport): string =>
  JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '\u2400') : value))

/** Ends a run with its report or with why there is none, in one act; a run cancelled meanwhile stays so. */
async function end(ctx: Ctx, id: string, outcome: { report: StoredReport } | { problem: RunProblem }): Promise<void> {
  const report = 'report' in outcome ? storable(outcome.report) : null
  const problem = 'problem' in outcome ? JSON.stringify(outcome.problem) : null
  const persons = 'report' in outcome ? outcome.report.population.persons : null
  const result = await act(ctx, 'simulation.end', {}, async (tx) => {
    const { rows } = await sql`
      update simulation set state = ${report ? 'done' : 'failed'}, ended_at = ${ctx.now}, persons = ${persons}::int,
        report = ${report}::jsonb, problem = ${problem}::jsonb, progress = null
      where id = ${id} and state = 'running' returning id`.execute(tx)
    if (rows.length === 0) return refuse('simulation-ended')
    await dropFile(tx, id)
    const data =
      'report' in outcome ? { persons, report: sha256(report!).toString('hex') } : { problem: outcome.problem.code }
    await journal(tx, ctx, { chain: id, kind: 'simulation', act: 'simulation.end', data })
    return ok(undefined)
  })
  if (!result.ok && result.problem.code !== 'simulation-ended') throw new Error(result.problem.code)
}

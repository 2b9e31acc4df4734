import { sql } from 'kysely'
import { act, journal } from '../platform/act.ts'
import { type Json, sha256 } from '../platform/canonical.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../platform/context.ts'
import { enqueue } from '../platform/jobs.ts'
import { faultsOf } from './faults.ts'
import { type Asked, MOST_RUNS, type RunRequest } from './model.ts'
import { findRun } from './queries.ts'

const stored = ({ population, ...rest }: Asked): RunRequest => ({
  ...rest,
  population:
    population.kind === 'file'
      ? {
          kind: 'file',
          name: population.name,
          size: population.bytes.length,
          hash: sha256(population.bytes).toString('hex'),
        }
      : population,
})

/** What the journal tells of a question: all but the name of a file, which may be a person's. */
const journaled = ({ population, ...rest }: RunRequest): Json => {
  if (population.kind !== 'file') return { ...rest, population } as Json
  const { name: _, ...file } = population
  return { ...rest, population: file } as Json
}

async function tooMany(tx: Tx, ctx: Ctx): Promise<boolean> {
  // The account is held, so that two questions of one moment are counted one after the other.
  await sql`select 1 from account where id = ${ctx.actor.id} for update`.execute(tx)
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from simulation where account_id = ${ctx.actor.id} and state in ('waiting', 'running')
  `.execute(tx)
  return rows[0]!.n >= MOST_RUNS
}

/** Asks the simulation: a run that waits for its job. The same key gives the same run. */
export async function ask(ctx: Ctx, asked: Asked, key: string | undefined): Promise<Result<{ id: string }>> {
  const fields = await faultsOf(ctx.library, asked)
  if (fields.length > 0) return refuse('input-invalid', { fields })
  const request = stored(asked)
  return act(ctx, 'simulation.ask', { key, input: request }, async (tx) => {
    if (await tooMany(tx, ctx)) return refuse('simulation-too-many', { params: { most: MOST_RUNS } })
    const id = ctx.newId()
    await sql`
      insert into simulation (id, account_id, request, state, asked_at)
      values (${id}, ${ctx.actor.id}, ${JSON.stringify(request)}::jsonb, 'waiting', ${ctx.now})`.execute(tx)
    if (asked.population.kind === 'file')
      await sql`insert into simulation_file (simulation_id, bytes) values (${id}, ${asked.population.bytes})`.execute(
        tx,
      )
    await journal(tx, ctx, { chain: id, kind: 'simulation', act: 'simulation.ask', data: journaled(request) })
    await enqueue(tx, ctx, { kind: 'simulation.run', payload: { id }, runAt: ctx.now, uniqueKey: `simulation:${id}` })
    return ok({ id })
  })
}

/** Stops a run of one's own that waits or is at work. */
export async function cancel(ctx: Ctx, id: string, key: string | undefined): Promise<Result<{ id: string }>> {
  if (!(await findRun(ctx, id))) return refuse('not-found')
  return act(ctx, 'simulation.cancel', { key, input: { id } }, async (tx) => {
    const { rows } = await sql`
      update simulation set state = 'cancelled', ended_at = ${ctx.now}
      where id = ${id} and account_id = ${ctx.actor.id} and state in ('waiting', 'running') returning id`.execute(tx)
    if (rows.length === 0) return refuse('simulation-ended')
    await dropFile(tx, id)
    await journal(tx, ctx, { chain: id, kind: 'simulation', act: 'simulation.cancel', data: {} })
    return ok({ id })
  })
}

/** The persons that were sent are not kept beyond the run. */
export const dropFile = (tx: Tx, id: string): Promise<unknown> =>
  sql`delete from simulation_file where simulation_id = ${id}`.execute(tx)

import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { crossingWords as words } from './messages.ts'
import { findPerson } from './queries.ts'

/** Crossings of the border as they are told to this service: by an officer, or by the border's own system over the API. */

export interface Crossing {
  id: string
  direction: 'in' | 'out'
  onDay: IsoDate
  post: string
  source: string
}

export interface CrossingInput {
  direction: 'in' | 'out'
  onDay: IsoDate
  post: string
  source: string
}

/** What is wrong with a crossing. */
export function faultsOfCrossing(ctx: Pick<Ctx, 'now' | 'actor'>, input: CrossingInput): FieldError[] {
  const fields: FieldError[] = []
  if (!/^\d{4}-\d\d-\d\d$/.test(input.onDay) || input.onDay > localDate(ctx.now, ctx.actor.country))
    fields.push({ path: 'onDay', code: 'invalid', text: words.badDay })
  if (input.post.trim() === '') fields.push({ path: 'post', code: 'required', text: words.needPost })
  return fields
}

/** Writes a crossing in the transaction of an act. The same day, direction and post are written once. */
export async function writeCrossing(
  tx: Tx,
  ctx: Ctx,
  personId: string,
  input: CrossingInput,
): Promise<{ id: string; existing: boolean }> {
  const post = input.post.trim().slice(0, 200)
  const { rows } = await sql<{ id: string }>`
    select id::text from person_crossing where person_id = ${personId} and direction = ${input.direction}
      and on_day = ${input.onDay}::date and lower(post) = lower(${post}) limit 1`.execute(tx)
  const id = rows[0]?.id ?? ctx.newId()
  if (!rows[0])
    await sql`
      insert into person_crossing (person_id, id, direction, on_day, post, source, recorded_at, recorded_by)
      values (${personId}, ${id}, ${input.direction}, ${input.onDay}, ${post}, ${input.source}, ${ctx.now}, ${ctx.actor.id})
    `.execute(tx)
  const data = { direction: input.direction, onDay: input.onDay, source: input.source, existing: rows.length > 0 }
  await journal(tx, ctx, { chain: personId, kind: 'person', act: 'person.cross', data })
  if (!rows[0])
    await publish(tx, ctx, 'person.crossed', { person: personId, direction: input.direction, onDay: input.onDay })
  return { id, existing: rows.length > 0 }
}

/** Records a crossing of a person in scope. */
export function recordCrossing(
  ctx: Ctx,
  personId: string,
  input: CrossingInput & { key?: string | undefined },
): Promise<Result<{ id: string; existing: boolean }>> {
  const { key, ...rest } = input
  return act(ctx, 'person.cross', { key, input: { personId, ...rest } }, async (tx) => {
    if (!(await findPerson({ ...ctx, db: tx }, personId))) return refuse('person-not-found')
    const fields = faultsOfCrossing(ctx, input)
    if (fields.length > 0) return refuse('input-invalid', { fields })
    return ok(await writeCrossing(tx, ctx, personId, input))
  })
}

/** Crossings of a person that was read in scope, the latest first. */
export async function crossingsOf(db: Db | Tx, personId: string): Promise<Crossing[]> {
  const { rows } = await sql<Crossing>`
    select id::text, direction, on_day::text as "onDay", post, source from person_crossing
    where person_id = ${personId} order by on_day desc, recorded_at desc limit 500`.execute(db)
  return rows
}

/** The day on which a person left, if the last crossing up to a day is a departure. */
export async function leftOn(db: Db | Tx, personId: string, until: IsoDate): Promise<IsoDate | undefined> {
  const { rows } = await sql<{ direction: string; day: IsoDate }>`
    select direction, on_day::text as day from person_crossing where person_id = ${personId} and on_day <= ${until}::date
    order by on_day desc, recorded_at desc limit 1`.execute(db)
  return rows[0]?.direction === 'out' ? rows[0].day : undefined
}

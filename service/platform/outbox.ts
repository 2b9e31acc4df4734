import { type RawBuilder, sql } from 'kysely'
import { canonicalJson, type Json } from './canonical.ts'
import type { Ctx, Db, Tx } from './context.ts'

/** Tells statistics and other readers what happened, in the transaction of the act. No names of persons. */
export async function publish(tx: Tx, ctx: Pick<Ctx, 'now'>, topic: string, payload: Json): Promise<void> {
  await message(ctx, topic, payload).execute(tx)
}

/** The same as a statement that the caller sends. */
export const message = (ctx: Pick<Ctx, 'now'>, topic: string, payload: Json): RawBuilder<unknown> =>
  sql`insert into outbox (at, topic, payload) values (${ctx.now}, ${topic}, ${canonicalJson(payload)}::jsonb)`

/** Many messages of one topic in one statement, in their order. */
export async function publishMany(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  topic: string,
  payloads: readonly Json[],
): Promise<void> {
  if (payloads.length === 0) return
  await sql`
    insert into outbox (at, topic, payload)
    select ${ctx.now}::timestamptz, ${topic}, p.value from jsonb_array_elements(${canonicalJson(payloads)}::jsonb)
      with ordinality as p (value, n) order by p.n
  `.execute(tx)
}

export interface Message {
  id: number
  at: Date
  topic: string
  payload: unknown
}

/**
 * Messages after `after`, oldest first. Ids are given before the commit, so a reader that must miss nothing keeps
 * the newest seconds for its next round.
 */
export async function readOutbox(db: Db, after: number, limit: number): Promise<Message[]> {
  const { rows } =
    await sql<Message>`select id, at, topic, payload from outbox where id > ${after} order by id limit ${limit}`.execute(
      db,
    )
  return rows
}

import { type RawBuilder, sql } from 'kysely'
import { canonicalJson, type Json, sha256 } from './canonical.ts'
import type { Ctx, Tx } from './context.ts'

export interface Entry {
  /** Id of the subject: the case, permit, employer, account … */
  chain: string
  /** What the subject is: `case`, `permit`, `employer` … */
  kind: string
  /** `application.submit`: noun, dot, verb. */
  act: string
  /** Ids, codes and amounts. No names of persons: the journal is never erased. */
  data: Json
}

/** The hash before the first link of a chain and before the first seal. */
export const genesis: Buffer = Buffer.alloc(32)

const written = new WeakMap<object, number>()
/** How many entries this transaction has written. */
export const entriesOf = (tx: Tx): number => written.get(tx) ?? 0

/** The words that are hashed: the columns of the row and what was done. */
export const payloadOf = (entry: Entry, at: Date, actor: string, role: string): string =>
  canonicalJson({ chain: entry.chain, kind: entry.kind, at, actor, role, act: entry.act, data: entry.data })

/** Adds a link to the chain of its subject, in the transaction of the act: one statement, which also locks the chain. */
export async function journal(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, entry: Entry): Promise<void> {
  await journalLink(tx, ctx, entry).execute(tx)
}

/** The same as a statement that the caller sends. */
export function journalLink(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, entry: Entry): RawBuilder<unknown> {
  const payload = payloadOf(entry, ctx.now, ctx.actor.id, ctx.actor.role)
  const bytes = Buffer.from(payload)
  written.set(tx, entriesOf(tx) + 1)
  return sql`
    with head as (
      insert into journal_head as h (chain, kind, seq, hash)
      values (${entry.chain}, ${entry.kind}, 1, ${sha256(genesis, bytes)})
      on conflict (chain) do update set seq = h.seq + 1, hash = sha256(h.hash || ${bytes}::bytea)
      returning h.chain, h.seq, h.hash
    )
    insert into journal (chain, seq, at, actor, act, payload, hash)
    select chain, seq, ${ctx.now}::timestamptz, ${ctx.actor.id}::uuid, ${entry.act}::text, ${payload}::text, hash from head
  `
}

/**
 * Begins many chains in one statement, for imports: each entry is the first link of a chain of its own. Throws (unique
 * violation) where a chain is there already.
 */
export async function beginChains(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const payloads = entries.map((e) => payloadOf(e, ctx.now, ctx.actor.id, ctx.actor.role))
  await sql`
    with given as (
      select * from unnest(${entries.map((e) => e.chain)}::uuid[], ${entries.map((e) => e.kind)}::text[],
        ${entries.map((e) => e.act)}::text[], ${payloads}::text[], ${payloads.map((p) => sha256(genesis, p))}::bytea[])
        as g (chain, kind, act, payload, hash)
    ), head as (
      insert into journal_head (chain, kind, seq, hash) select chain, kind, 1, hash from given
    )
    insert into journal (chain, seq, at, actor, act, payload, hash)
    select chain, 1, ${ctx.now}::timestamptz, ${ctx.actor.id}::uuid, act, payload, hash from given
  `.execute(tx)
  written.set(tx, entriesOf(tx) + entries.length)
}

import { sql } from 'kysely'
import { canonicalJson, type Json, sha256 } from '../platform/canonical.ts'
import type { Actor, Tx } from '../platform/context.ts'
import { type Entry, genesis, payloadOf } from '../platform/journal.ts'

export type Row = Record<string, unknown>

/** Rows in one statement a thousand: the columns of the first row, read by the types of the table. */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = sql.join(
    Object.keys(rows[0]!).map((name) => sql.ref(name)),
    sql`, `,
  )
  for (let from = 0; from < rows.length; from += 1000) {
    const part = JSON.stringify(rows.slice(from, from + 1000))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${part}::jsonb)`.execute(tx)
  }
}

/** Bytes as a JSON text that PostgreSQL reads. */
export const bytes = (value: Buffer): string => `\\x${value.toString('hex')}`

interface Written extends Entry {
  at: Date
  actor: Actor
}

/** Journal entries of many subjects, written together: each chain is what the acts would have made, link for link. */
export class Journal {
  private readonly entries: Written[] = []
  private readonly messages: { at: Date; topic: string; payload: Json }[] = []

  add(at: Date, actor: Actor, entry: Entry): void {
    this.entries.push({ ...entry, at, actor })
  }

  publish(at: Date, topic: string, payload: Json): void {
    this.messages.push({ at, topic, payload })
  }

  /** Writes everything. The chains must be new: a chain that exists already would break the keys of the table. */
  async write(tx: Tx): Promise<void> {
    const heads = new Map<string, { chain: string; kind: string; seq: number; hash: Buffer }>()
    const inOrder = this.entries.sort((a, b) => a.at.getTime() - b.at.getTime())
    const rows = inOrder.map((entry): Row => {
      const payload = payloadOf(entry, entry.at, entry.actor.id, entry.actor.role)
      const head = heads.get(entry.chain)
      const hash = sha256(head?.hash ?? genesis, payload)
      const seq = (head?.seq ?? 0) + 1
      heads.set(entry.chain, { chain: entry.chain, kind: entry.kind, seq, hash })
      return {
        chain: entry.chain,
        seq,
        at: entry.at,
        actor: entry.actor.id,
        act: entry.act,
        payload,
        hash: bytes(hash),
      }
    })
    await insertRows(tx, 'journal', rows)
    await insertRows(
      tx,
      'journal_head',
      [...heads.values()].map((head) => ({ ...head, hash: bytes(head.hash), sealed: 0 })),
    )
    const told = this.messages
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map(({ at, topic, payload }) => ({ at: at.toISOString(), topic, payload: canonicalJson(payload) }))
    await sql`insert into outbox (at, topic, payload)
      select (m->>'at')::timestamptz, m->>'topic', (m->>'payload')::jsonb
      from jsonb_array_elements(${JSON.stringify(told)}::jsonb) as m`.execute(tx)
  }
}

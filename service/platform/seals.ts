import { sql } from 'kysely'
import { canonicalJson, sha256 } from './canonical.ts'
import type { Db } from './context.ts'
import { transaction } from './db/transaction.ts'
import { genesis } from './journal.ts'

export interface SealItem {
  chain: string
  seq: number
  hash: Buffer
}

/** What a seal hashes: its number, hour and count, then its links in order of chain. */
export function sealRoot(n: number, at: Date, items: SealItem[]): Buffer {
  const head = canonicalJson({ n, at, chains: items.length })
  return sha256(head, ...items.flatMap((i) => [`|${i.chain}|${i.seq}|`, i.hash]))
}

/** Chains in one seal at most. */
const most = 10_000

/**
 * Seals the chains that moved since the last seal; returns how many. A chain removed whole can't be seen from the
 * chains themselves, but its seal then misses a link. Keep the hash of the newest seal outside (`kosh verify` prints it).
 */
export async function sealJournal(db: Db, now: Date): Promise<number> {
  return transaction(db, async (tx) => {
    // One sealer at a time: the newest seal is read after the lock.
    await sql`select pg_advisory_xact_lock(7051962)`.execute(tx)
    const { rows: items } = await sql<SealItem>`
      select chain::text, seq, hash from journal_head where sealed < seq order by chain limit ${most} for update
    `.execute(tx)
    if (items.length === 0) return 0
    const { rows: last } = await sql<{
      n: number
      hash: Buffer
    }>`select n, hash from journal_seal order by n desc limit 1`.execute(tx)
    const n = (last[0]?.n ?? 0) + 1
    const root = sealRoot(n, now, items)
    await sql`
      insert into journal_seal (n, at, chains, root, hash)
      values (${n}, ${now}, ${items.length}, ${root}, ${sha256(last[0]?.hash ?? genesis, root)})
    `.execute(tx)
    const chains = items.map((i) => i.chain)
    await sql`
      insert into journal_seal_item (n, chain, seq, hash)
      select ${n}, chain, seq, hash from journal_head where chain = any(${chains}::uuid[])
    `.execute(tx)
    await sql`update journal_head set sealed = seq where chain = any(${chains}::uuid[])`.execute(tx)
    return items.length
  })
}

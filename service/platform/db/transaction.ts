import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db, Tx } from '../context.ts'
import { inTransaction } from './pool.ts'

export interface TransactionOptions {
  /** A number in [0, 1) that spreads the retries; randomness is passed in. */
  jitter?: () => number
  /** Attempts in all. */
  attempts?: number
}

/** serialization_failure and deadlock_detected: the same work may succeed when done again. */
const retried = new Set(['40001', '40P01'])

/**
 * Runs `fn` in one transaction; retries it when the server asks for that, at most 5 times.
 * `fn` may run more than once, so it changes nothing outside the transaction.
 * Inside another transaction it opens a savepoint, which is undone alone when `fn` throws.
 */
export async function transaction<T>(db: Db, fn: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
  if (db.isTransaction) return savepoint(db as Tx, fn)
  const { jitter = () => 0.5, attempts = 5 } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((tx) => inTransaction.run(true, () => fn(tx)))
    } catch (error) {
      if (attempt >= attempts || !retried.has((error as { code?: string }).code ?? '')) throw error
      await wait(2 ** attempt * 5 * (0.5 + jitter()))
    }
  }
}

async function savepoint<T>(tx: Tx, fn: (tx: Tx) => Promise<T>): Promise<T> {
  await sql`savepoint inner_act`.execute(tx)
  try {
    const value = await fn(tx)
    await sql`release savepoint inner_act`.execute(tx)
    return value
  } catch (error) {
    await sql`rollback to savepoint inner_act`.execute(tx)
    await sql`release savepoint inner_act`.execute(tx)
    throw error
  }
}

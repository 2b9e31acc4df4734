import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db, Tx } from '../context.ts'
import { inTransaction } from './pool.ts'
import { takeLast, together } from './together.ts'

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
  if (open.has(db)) return savepoint(db as Tx, fn)
  const { jitter = () => 0.5, attempts = 5 } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.connection().execute((connection) => inOne(connection as unknown as Tx, fn))
    } catch (error) {
      if (attempt >= attempts || !retried.has((error as { code?: string }).code ?? '')) throw error
      await wait(2 ** attempt * 5 * (0.5 + jitter()))
    }
  }
}

/** Connections on which a transaction is open. */
const open = new WeakSet<object>()

/** What was left for the end goes to the server in one packet with the commit, so that locks are let go at once. */
async function inOne<T>(tx: Tx, fn: (tx: Tx) => Promise<T>): Promise<T> {
  await sql`begin`.execute(tx)
  open.add(tx)
  try {
    const value = await inTransaction.run(true, () => fn(tx))
    await together(tx, [...takeLast(tx), sql`commit`])
    return value
  } catch (error) {
    takeLast(tx)
    // Where the connection itself broke nothing is left to undo, and the first error says why.
    await sql`rollback`.execute(tx).catch(() => undefined)
    throw error
  } finally {
    open.delete(tx)
  }
}

async function savepoint<T>(tx: Tx, fn: (tx: Tx) => Promise<T>): Promise<T> {
  await together(tx, [...takeLast(tx), sql`savepoint inner_act`])
  try {
    const value = await fn(tx)
    await together(tx, [...takeLast(tx), sql`release savepoint inner_act`])
    return value
  } catch (error) {
    takeLast(tx)
    await sql`rollback to savepoint inner_act`.execute(tx)
    await sql`release savepoint inner_act`.execute(tx)
    throw error
  }
}

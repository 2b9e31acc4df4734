import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Db } from '../context.ts'

/** Where a transaction is open in the current chain of calls, so that a second connection is refused at once. */
export const inTransaction = new AsyncLocalStorage<true>()

/** A fault of the program: a query went to `db` while a transaction was open. It would wait for itself when embedded. */
export class SecondConnectionError extends Error {}

const int8 = 20
const date = 1082
const parsers: Record<number, (value: string) => unknown> = {
  // Days are days, not instants: pg would make a Date at local midnight.
  [date]: (value) => value,
  [int8]: (value) => {
    const n = Number(value)
    if (!Number.isSafeInteger(n)) throw new RangeError(`bigint ${value} does not fit a number`)
    return n
  },
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text'),
}

export interface Pooled {
  db: Db
  end(): Promise<void>
}

/** Kysely over a pool that never hands out a second client inside a transaction. */
export function makePool(config: pg.PoolConfig, onError: (error: Error) => void): Pooled {
  const pool = new pg.Pool({ ...config, types: types as pg.CustomTypesConfig })
  pool.on('error', onError)
  // A connection that breaks while it is in use: its query fails, the process must not.
  pool.on('connect', (client) => client.on('error', onError))
  const guarded = {
    connect: () => {
      if (inTransaction.getStore()) {
        throw new SecondConnectionError('A query used the pool while a transaction is open: pass the transaction on.')
      }
      return pool.connect()
    },
    end: () => pool.end(),
  }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: guarded as unknown as pg.Pool }) })
  return { db, end: () => db.destroy() }
}

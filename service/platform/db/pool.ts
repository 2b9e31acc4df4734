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

interface Wired {
  connection: { stream: { cork?: () => void; uncork?: () => void } }
  query: (...args: unknown[]) => unknown
}

/** Begins the text of a statement that the server keeps prepared; for the few that are sent all the time. */
export const KEPT = '/* kept */ '
const names = new Map<string, string>()
function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = `kept_${names.size + 1}`
    names.set(text, name)
  }
  return name
}

/** What is asked in one turn of the loop goes out in one packet: on a pipelined connection that is one way to the server. */
function sendTogether(client: pg.PoolClient, keeps: boolean): void {
  const wired = client as unknown as Wired
  const { stream } = wired.connection
  const query = wired.query.bind(client)
  wired.query = (text, values, ...more) => {
    stream.cork?.()
    process.nextTick(() => stream.uncork?.())
    if (!keeps || typeof text !== 'string' || !text.startsWith(KEPT)) return query(text, values, ...more)
    return query({ name: nameOf(text), text, values }, ...more)
  }
}

/** Kysely over a pool that never hands out a second client inside a transaction. */
export function makePool(config: pg.PoolConfig & { pipeline?: boolean }, onError: (error: Error) => void): Pooled {
  const pool = new pg.Pool({ ...config, types: types as pg.CustomTypesConfig })
  pool.on('error', onError)
  // A connection that breaks while it is in use: its query fails, the process must not.
  pool.on('connect', (client) => {
    client.on('error', onError)
    // The clients of the embedded engine share one server process, so no name of a statement is their own.
    sendTogether(client, config.pipeline === true)
  })
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

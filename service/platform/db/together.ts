import type { QueryResult, RawBuilder } from 'kysely'
import type { Db, Tx } from '../context.ts'
import { KEPT } from './pool.ts'

/**
 * Sends statements of a transaction in one go: they run in their order, and none waits for the answer of the one before to
 * come back. For statements that do not need each other's answers; where one fails, the error is that of the first.
 */
export const together = (tx: Db, statements: readonly RawBuilder<unknown>[]): Promise<QueryResult<unknown>[]> =>
  tx.getExecutor().provideConnection((connection) =>
    Promise.all(
      statements.map((statement) => {
        const compiled = statement.compile(tx)
        return connection.executeQuery(
          compiled.parameters.length === 0 ? compiled : { ...compiled, sql: KEPT + compiled.sql },
        )
      }),
    ),
  )

/** Runs a statement that is sent so often that the server keeps it prepared: its text must not change from call to call. */
export const often = async <T>(db: Db, statement: RawBuilder<T>): Promise<QueryResult<T>> =>
  (await together(db, [statement]))[0] as QueryResult<T>

const last = new WeakMap<object, RawBuilder<unknown>[]>()

/**
 * Leaves a statement for the end of the act, where all such go together: what is hot (a cell of a quota, a receipt) is held
 * no longer than it takes. What the act reads after this does not see it yet.
 */
export function atEnd(tx: Tx, ...statements: RawBuilder<unknown>[]): void {
  last.set(tx, [...(last.get(tx) ?? []), ...statements])
}

/** What was left for the end, which is then empty. */
export function takeLast(tx: Tx): RawBuilder<unknown>[] {
  const statements = last.get(tx) ?? []
  last.delete(tx)
  return statements
}

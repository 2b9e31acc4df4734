import type { Database } from './index.ts'
import { makePool } from './pool.ts'

/** A pool on a PostgreSQL server (15 to 18). JIT is off: it made trigram searches five times slower. */
export async function openPostgres(url: string, poolSize: number, onError: (error: Error) => void): Promise<Database> {
  const { db, end } = makePool(
    {
      connectionString: url,
      max: poolSize,
      options: '-c jit=off -c timezone=UTC -c search_path=public',
      connectionTimeoutMillis: 10_000,
      application_name: 'kosh',
      // Statements that are sent together do not wait for each other's answers.
      pipeline: true,
    },
    onError,
  )
  return { kind: 'postgres', db, poolSize, close: end }
}

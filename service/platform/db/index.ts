import type { Db } from '../context.ts'
import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'

export { EngineFailed, openEmbedded } from './embedded.ts'
export { DataFolderError } from './lock.ts'
export { type Migration, MigrationError, migrate, readMigrations } from './migrate.ts'
export { SecondConnectionError } from './pool.ts'
export { often } from './together.ts'
export { type TransactionOptions, transaction } from './transaction.ts'

export interface Database {
  kind: 'embedded' | 'postgres'
  db: Db
  /** Clients that may be at work at once. */
  poolSize: number
  close(): Promise<void>
}

export interface DatabaseConfig {
  /** Data folder of the embedded database. */
  data: string
  /** `postgres://…` of a server; without it the embedded database is used. */
  databaseUrl?: string | undefined
  /** Clients on a server; the embedded database has always 4. */
  poolSize?: number
  /** Faults of idle connections or of the embedded engine. */
  onError?: (error: Error) => void
}

/** Opens the database that the settings name. The schema is not touched: call {@link migrate}. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const onError = config.onError ?? ((error) => process.stderr.write(`${error.message}\n`))
  if (config.databaseUrl === undefined) return openEmbedded({ data: config.data, onError })
  return openPostgres(config.databaseUrl, config.poolSize ?? 10, onError)
}

import { readConfig } from '../platform/config.ts'
import { type Database, migrate, openDatabase } from '../platform/db/index.ts'
import type { Io } from './command.ts'

/** Runs `body` with the database that the settings name, brought up to date, and closes it. */
export async function withDatabase<T>(
  io: Io,
  body: (database: Database) => Promise<T>,
  options: { migrate?: boolean } = {},
): Promise<T> {
  const { data, databaseUrl, poolSize } = readConfig(io.env)
  const database = await openDatabase({ data, databaseUrl, poolSize, onError: (error) => io.err(error.message) })
  try {
    if (options.migrate !== false) await migrate(database.db, { now: io.now })
    return await body(database)
  } finally {
    await database.close()
  }
}

/** Tells how far it is, at most twice a second, so that a long run is seen to live. */
export function progress(io: Io, what: string): (n: number) => void {
  let told = performance.now()
  return (n) => {
    if (performance.now() - told < 500) return
    told = performance.now()
    io.err(`${n.toLocaleString('en')} ${what}`)
  }
}

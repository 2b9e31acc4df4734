import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Db } from '../context.ts'
import { Sentence } from '../sentence.ts'
import { transaction } from './transaction.ts'

export interface Migration {
  name: string
  hash: string
  text: string
}

/** The schema of the database and the files of this version do not belong together. */
export class MigrationError extends Sentence {}

const ownFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/** The numbered files in order; HEAD must name the last one, so two branches can't both add the same number unseen. */
export function readMigrations(folder: string = ownFolder): Migration[] {
  const names = readdirSync(folder)
    .filter((f) => f.endsWith('.sql'))
    .map((f) => f.slice(0, -4))
    .sort()
  names.forEach((name, i) => {
    if (!/^\d{4}_[a-z0-9_]+$/.test(name) || Number(name.slice(0, 4)) !== i + 1)
      throw new MigrationError(`Migration ${name} is not number ${i + 1} of its sequence.`)
  })
  const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim()
  if (names.at(-1) !== head) throw new MigrationError(`HEAD names ${head}, but the last migration is ${names.at(-1)}.`)
  return names.map((name) => {
    const text = readFileSync(join(folder, `${name}.sql`), 'utf8')
    return { name, text, hash: createHash('sha256').update(text).digest('hex') }
  })
}

/** Brings the schema up to date, in one transaction. Returns the names of the migrations it ran. */
export async function migrate(db: Db, options: { now?: Date; migrations?: Migration[] } = {}): Promise<string[]> {
  const migrations = options.migrations ?? readMigrations()
  const now = options.now ?? new Date()
  return transaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(7051961)`.execute(tx)
    await sql`create table if not exists migration (name text primary key, hash text not null, at timestamptz not null)`.execute(
      tx,
    )
    const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration order by name`.execute(
      tx,
    )
    rows.forEach((row, i) => {
      const known = migrations[i]
      if (known?.name !== row.name)
        throw new MigrationError(
          `The database has migration ${row.name}, which this version of Kosh does not know. Start a newer version.`,
        )
      if (known.hash !== row.hash)
        throw new MigrationError(
          `Migration ${row.name} was changed after it ran here. A migration is never changed: add a new one.`,
        )
    })
    const pending = migrations.slice(rows.length)
    for (const { name, hash, text } of pending) {
      await sql.raw(text).execute(tx)
      await sql`insert into migration (name, hash, at) values (${name}, ${hash}, ${now})`.execute(tx)
    }
    return pending.map((m) => m.name)
  })
}

import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Db, Tx } from '../context.ts'
import { transaction } from '../db/transaction.ts'
import { type Column, type Line, type Manifest, sequencesOf, tablesOf } from './format.ts'

export interface BackupSummary {
  tables: number
  rows: number
}

type Progress = (rows: number) => void
/** Rows fetched at once; files are large, so they come in small steps. */
const step = (table: string): number => (table === 'file' ? 8 : 1_000)

/** Writes everything as of one moment into `file`, which appears under its name only when it is whole and on disk. */
export async function writeBackup(
  db: Db,
  file: string,
  now: Date,
  onProgress: Progress = () => {},
): Promise<BackupSummary> {
  const aside = `${file}.part`
  try {
    const summary = await writeAside(db, aside, now, onProgress)
    await rename(aside, file)
    await syncPath(dirname(file))
    return summary
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writeAside(db: Db, aside: string, now: Date, onProgress: Progress): Promise<BackupSummary> {
  const summary = await transaction(
    db,
    async (tx) => {
      const done: BackupSummary = { tables: 0, rows: 0 }
      const lines = Readable.from(allLines(tx, now, done, onProgress))
      // A full or failing disk ends the reading too, and with it the transaction.
      await pipeline(lines, createGzip({ level: 6 }), createWriteStream(aside, { mode: 0o600 }))
      return done
    },
    { attempts: 1 },
  )
  await syncPath(aside)
  return summary
}

const text = (line: Line): string => `${JSON.stringify(line)}\n`

async function* allLines(tx: Tx, now: Date, done: BackupSummary, onProgress: Progress): AsyncGenerator<string> {
  await sql`set transaction isolation level repeatable read, read only`.execute(tx)
  const migrations = await sql<{ name: string; hash: string }>`
    select name, hash from migration order by name`.execute(tx)
  yield text({ kosh: 'backup', version: 1, at: now.toISOString(), migrations: migrations.rows })
  const tables: Manifest['manifest']['tables'] = {}
  for (const [table, columns] of await tablesOf(tx)) {
    yield text({ table, columns: columns.map((c) => c.name) })
    const hash = createHash('sha256')
    let rows = 0
    for await (const row of rowsOf(tx, table, columns)) {
      hash.update(row)
      rows++
      onProgress(++done.rows)
      yield row
    }
    tables[table] = { rows, sha256: hash.digest('hex') }
    yield text({ end: table, ...tables[table] })
    done.tables++
  }
  yield text({ sequences: await sequencesOf(tx) })
  yield text({ manifest: { tables, rows: done.rows } })
}

async function* rowsOf(tx: Tx, table: string, columns: Column[]): AsyncGenerator<string> {
  const texts = sql.join(columns.map(({ name }) => sql`${sql.ref(name)}::text`))
  const select = sql`select json_build_array(${texts})::text as row from ${sql.table(table)}`
  await sql`declare backup_rows no scroll cursor for ${select}`.execute(tx)
  for (;;) {
    const fetched = await sql<{ row: string }>`fetch ${sql.raw(String(step(table)))} from backup_rows`.execute(tx)
    for (const { row } of fetched.rows) yield text(JSON.parse(row) as (string | null)[])
    if (fetched.rows.length < step(table)) break
  }
  await sql`close backup_rows`.execute(tx)
}

import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Db, Tx } from '../context.ts'
import { migrate, readMigrations } from '../db/migrate.ts'
import { transaction } from '../db/transaction.ts'
import { verifyJournal } from '../verify.ts'
import { BackupError, type Column, type Head, type Line, type Manifest, type Sequences, tablesOf } from './format.ts'
import type { BackupSummary } from './write.ts'

/**
 * Brings a backup into an empty database, in one transaction: all of it, verified, or nothing. The backup of an older
 * version comes into a database without tables, which is then brought up to date.
 */
export async function readBackup(
  db: Db,
  file: string,
  now: Date,
  onProgress: (rows: number) => void = () => {},
): Promise<BackupSummary> {
  const lines = readLines(file)
  try {
    const first = await lines.next()
    const head = first.done ? undefined : (first.value as Head)
    if (head?.kosh !== 'backup') throw new BackupError(`${file} is not a backup of Kosh.`)
    if (head.version !== 1) throw new BackupError(`${file} has format ${head.version}; this Kosh reads format 1.`)
    await prepare(db, head, now)
    const summary = await transaction(db, (tx) => restoreAll(tx, lines, onProgress), { attempts: 1 })
    await migrate(db, { now })
    return summary
  } finally {
    // Closes the file, however it ended.
    await lines.return(undefined)
  }
}

async function* readLines(file: string): AsyncGenerator<Line, undefined> {
  const text = createGunzip()
  // A failure of any part ends the loop below with its error.
  pipeline(createReadStream(file), text, () => {})
  let rest = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of text) {
      const pieces = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
      rest = pieces.pop() ?? ''
      for (const piece of pieces) yield JSON.parse(piece) as Line
    }
  } catch (error) {
    throw new BackupError(`${file} can't be read: ${(error as Error).message}.`)
  }
  if (rest !== '') throw new BackupError(`${file} can't be read: its last line is cut off.`)
  return undefined
}

/** The database must be empty and have the schema of the backup. */
async function prepare(db: Db, head: Head, now: Date): Promise<void> {
  const known = readMigrations()
  head.migrations.forEach(({ name, hash }, i) => {
    if (known[i]?.name !== name || known[i].hash !== hash)
      throw new BackupError(
        `The backup was made by a version with migration ${name}, which this Kosh does not have. Use that version or a newer one.`,
      )
  })
  const { rows } = await sql<{ there: unknown }>`select to_regclass('public.migration') as there`.execute(db)
  if (rows[0]!.there === null) {
    await migrate(db, { now, migrations: known.slice(0, head.migrations.length) })
    return
  }
  const have = await sql<{ n: number }>`select count(*) as n from migration`.execute(db)
  if (have.rows[0]!.n !== head.migrations.length)
    throw new BackupError(
      'The backup is of an older version than the tables here. Restore it into a database without tables.',
    )
  for (const table of (await tablesOf(db)).keys()) {
    const some = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
    if (some.rows.length > 0)
      throw new BackupError(`The table ${table} is not empty. A backup is restored into an empty database only.`)
  }
}

/** Rows that go in with one statement: as many, or as many characters. */
const batch = { rows: 500, characters: 4_000_000 }

async function restoreAll(
  tx: Tx,
  lines: AsyncGenerator<Line, undefined>,
  onProgress: (rows: number) => void,
): Promise<BackupSummary> {
  const tables = await tablesOf(tx)
  const found: Manifest['manifest']['tables'] = {}
  let current: { table: string; columns: Column[]; hash: Hash; rows: number } | undefined
  let waiting: string[] = []
  let size = 0
  let total = 0
  let manifest: Manifest['manifest'] | undefined
  const flush = async (): Promise<void> => {
    if (current && waiting.length > 0) await insertRows(tx, current.table, current.columns, waiting)
    waiting = []
    size = 0
  }
  for await (const line of lines) {
    if (Array.isArray(line)) {
      if (!current) throw new BackupError('The backup has rows that belong to no table.')
      const text = JSON.stringify(line)
      current.hash.update(`${text}\n`)
      current.rows++
      waiting.push(text)
      size += text.length
      if (waiting.length >= batch.rows || size >= batch.characters) await flush()
      onProgress(++total)
    } else if ('table' in line) {
      current = {
        table: line.table,
        columns: columnsOf(tables, line.table, line.columns),
        hash: createHash('sha256'),
        rows: 0,
      }
    } else if ('end' in line) {
      await flush()
      const sha256 = current?.hash.digest('hex')
      if (current?.table !== line.end || current.rows !== line.rows || sha256 !== line.sha256)
        throw new BackupError(`The backup is damaged: the rows of ${line.end} are not those that were written.`)
      found[line.end] = { rows: line.rows, sha256: line.sha256 }
      current = undefined
    } else if ('sequences' in line) await setSequences(tx, line)
    else if ('manifest' in line) manifest = line.manifest
  }
  if (!manifest) throw new BackupError('The backup is cut off: its manifest is missing.')
  if (JSON.stringify(manifest.tables) !== JSON.stringify(found))
    throw new BackupError('The backup is damaged: tables are missing.')
  const report = await verifyJournal(tx)
  if (!report.ok)
    throw new BackupError(
      `The journal in the backup does not hold: ${report.faults[0]?.place}: ${report.faults[0]?.what}.`,
    )
  return { tables: Object.keys(found).length, rows: total }
}

function columnsOf(tables: Map<string, Column[]>, table: string, names: string[]): Column[] {
  const own = tables.get(table)
  return names.map((name) => {
    const column = own?.find((c) => c.name === name)
    if (!column) throw new BackupError(`The backup has ${table}.${name}, which this database does not have.`)
    return column
  })
}

async function insertRows(tx: Tx, table: string, columns: Column[], rows: string[]): Promise<void> {
  const names = sql.join(columns.map((c) => sql.ref(c.name)))
  const values = sql.join(columns.map((c, i) => sql`(r ->> ${sql.lit(i)})::${sql.raw(c.type)}`))
  await sql`
    insert into ${sql.table(table)} (${names}) overriding system value
    select ${values} from json_array_elements(${`[${rows.join(',')}]`}::json) as r
  `.execute(tx)
}

async function setSequences(tx: Tx, { sequences }: Sequences): Promise<void> {
  for (const [name, { last, called }] of Object.entries(sequences)) {
    await sql`select setval(${`public.${name}`}::regclass, ${last}::bigint, ${called})`.execute(tx)
  }
}

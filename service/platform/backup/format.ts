import { sql } from 'kysely'
import type { Db } from '../context.ts'
import { Sentence } from '../sentence.ts'

/**
 * A backup is gzipped text, one JSON value a line: a head; for each table its name and columns, its rows as arrays of
 * PostgreSQL's text form, and an end with the number of rows and their SHA-256; the sequences; a manifest of it all.
 * It is the same for the embedded database and a server, so it is also the way from one to the other.
 */
export interface Head {
  kosh: 'backup'
  version: 1
  at: string
  migrations: { name: string; hash: string }[]
}
export interface TableStart {
  table: string
  columns: string[]
}
export interface TableEnd {
  end: string
  rows: number
  sha256: string
}
export interface Sequences {
  sequences: Record<string, { last: string; called: boolean }>
}
export interface Manifest {
  manifest: { tables: Record<string, { rows: number; sha256: string }>; rows: number }
}
export type Line = Head | TableStart | TableEnd | Sequences | Manifest | (string | null)[]

/** The file can't be made or used; the message is one sentence for the person at the keyboard. */
export class BackupError extends Sentence {}

export interface Column {
  name: string
  type: string
}

/** All tables of the schema but the record of migrations, with their columns in order. */
export async function tablesOf(db: Db): Promise<Map<string, Column[]>> {
  const { rows } = await sql<{ table: string; name: string; type: string }>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> 'migration'
    order by c.relname, a.attnum
  `.execute(db)
  const tables = new Map<string, Column[]>()
  for (const { table, ...column } of rows) tables.set(table, [...(tables.get(table) ?? []), column])
  return tables
}

export async function sequencesOf(db: Db): Promise<Sequences['sequences']> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname
  `.execute(db)
  const sequences: Sequences['sequences'] = {}
  for (const { name } of rows) {
    const state = await sql<{
      last: string
      called: boolean
    }>`select last_value::text as last, is_called as called from ${sql.table(name)}`.execute(db)
    sequences[name] = state.rows[0]!
  }
  return sequences
}

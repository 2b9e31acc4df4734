import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../db/embedded.ts'
import { migrate, openDatabase, readMigrations } from '../db/index.ts'

const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>
}
const engine = String(own.dependencies['@electric-sql/pglite'])

/** Names the schema: all migrations and the version of the engine. */
export const schemaHash = (): string =>
  createHash('sha256')
    .update([engine, ...readMigrations().map((m) => m.hash)].join())
    .digest('hex')
    .slice(0, 16)

/** A migrated, empty cluster as a file. Made once for a schema (4 s), kept between runs. */
export async function findSnapshot(): Promise<string> {
  const folder = join(tmpdir(), `kosh-test-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${schemaHash()}.tar`)
  if (existsSync(file)) return file
  const database = await openEmbedded({
    onError: (error) => {
      throw error
    },
  })
  await migrate(database.db, { now: new Date('2026-01-01T00:00:00Z') })
  // Connections go first: the dump is taken of a quiet cluster.
  const bytes = await database.dump()
  await database.close()
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, bytes)
  renameSync(aside, file)
  return file
}

const quoted = (name: string): string => `"${name}"`

/** Address of another database on the server of the tests. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** A migrated database on the server that every test file copies. */
export async function findTemplate(server: string): Promise<string> {
  const name = `kosh_template_${schemaHash()}`
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(7051963)')
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount) return
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${quoted(draft)}`)
    await client.query(`create database ${quoted(draft)} template template0 encoding 'UTF8'`)
    const database = await openDatabase({ data: '', databaseUrl: databaseUrl(server, draft) })
    await migrate(database.db)
    await database.close()
    await client.query(`alter database ${quoted(draft)} rename to ${quoted(name)}`)
  })
  return name
}

/** One connection to the server; locks it took end with it. */
export async function onServer<T>(server: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

/** A fresh copy of the template. Copies are made one after the other: the server refuses two at once. */
export async function copyTemplate(server: string, name: string): Promise<void> {
  const template = await findTemplate(server)
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(7051963)')
    await client.query(`create database ${quoted(name)} template ${quoted(template)}`)
  })
}

export const dropDatabase = (server: string, name: string): Promise<unknown> =>
  onServer(server, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`))

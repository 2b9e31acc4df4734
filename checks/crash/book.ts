import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { act, journal, publish, verifyJournal } from '../../service/platform/act.ts'
import { systemActor } from '../../service/platform/actors.ts'
import { type Ctx, type Db, ok } from '../../service/platform/context.ts'
import { type Database, EngineFailed, migrate, openEmbedded } from '../../service/platform/db/index.ts'

/** Opens the data folder; a fault of the engine ends the process, as it does in `kosh start`. */
export async function openBook(data: string, faultModule?: string): Promise<Database> {
  const onError = (error: Error): void => {
    process.stderr.write(`${error.message}\n`)
    if (error instanceof EngineFailed) process.exit(1)
  }
  const database = await openEmbedded({ data, onError, ...(faultModule && { faultModule }) })
  await migrate(database.db)
  return database
}

const ctxOf = (db: Db): Ctx => ({
  db,
  library: { acts: new Map(), tables: new Map(), schemes: new Map(), folders: new Map() },
  now: new Date(),
  newId: v7,
  actor: systemActor('KZ'),
  locale: 'en',
})

/** One act that writes to four tables. */
export async function writeEntry(db: Db, id: string): Promise<void> {
  const ctx = ctxOf(db)
  await act(ctx, 'crash.write', { key: `key-${id}` }, async (tx) => {
    await journal(tx, ctx, {
      chain: `00000000-0000-7000-8000-00000000000${Number.parseInt(id.slice(-1), 16) % 8}`,
      kind: 'crash',
      act: 'crash.write',
      data: { id },
    })
    await publish(tx, ctx, 'crash.written', { id, filler: 'x'.repeat(500) })
    await sql`insert into setting (key, value) values (${id}, 'true')`.execute(tx)
    return ok(id)
  })
}

/** Writes until the process ends; tells each id on standard output once it is committed. */
export async function writeForEver(db: Db): Promise<never> {
  const write = async (): Promise<never> => {
    for (;;) {
      const id = v7()
      await writeEntry(db, id)
      writeSync(1, `${id}\n`)
    }
  }
  return (await Promise.all([write(), write(), write()]))[0]
}

export interface Found {
  entries: number
  /** Told as committed, but not there. */
  lost: number
  /** There in some of the four tables only. */
  half: number
  faults: string[]
}

/** What is left after a crash, against what was told as committed. */
export async function checkBook(db: Db, told: readonly string[]): Promise<Found> {
  const ids = async (query: ReturnType<typeof sql<{ id: string }>>): Promise<Set<string>> =>
    new Set((await query.execute(db)).rows.map((r) => r.id))
  const places = [
    await ids(sql`select payload::json -> 'data' ->> 'id' as id from journal`),
    await ids(sql`select payload ->> 'id' as id from outbox`),
    await ids(sql`select key as id from setting`),
    await ids(sql`select substr(key, 5) as id from request_key where outcome <> 'null'`),
  ]
  const all = new Set(places.flatMap((p) => [...p]))
  const report = await verifyJournal(db)
  // An index that lost a page answers differently from its table.
  const counts = await sql<{ a: number; b: number }>`
    select (select count(*) from setting) as a, (select count(*) from (select key from setting order by key) s) as b`.execute(
    db,
  )
  const faults = report.faults.map((f) => `${f.place}: ${f.what}`)
  if (counts.rows[0]!.a !== counts.rows[0]!.b) faults.push('the index of setting differs from its table')
  return {
    entries: all.size,
    lost: told.filter((id) => !all.has(id)).length,
    half: [...all].filter((id) => places.some((p) => !p.has(id))).length,
    faults,
  }
}

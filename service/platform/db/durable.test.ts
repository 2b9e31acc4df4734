import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openEmbedded } from './embedded.ts'

const data = mkdtempSync(join(tmpdir(), 'kosh-durable-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('each commit is synced to disk before it is acknowledged, and a read syncs nothing', async () => {
  const faultModule = new URL('../../../checks/crash/faults/count-syncs.js', import.meta.url).href
  const { db, close } = await openEmbedded({ data, faultModule, onError: (error) => console.error(error.message) })
  const syncs = (): number => Number(readFileSync(join(data, 'syncs'), 'utf8'))
  await sql`create table t (a int)`.execute(db)
  const before = syncs()
  for (let i = 0; i < 20; i++) {
    await sql`insert into t values (${i})`.execute(db)
    expect(syncs()).toBe(before + i + 1)
  }
  for (let i = 0; i < 20; i++) await sql`select count(*) from t`.execute(db)
  expect(syncs()).toBe(before + 20)
  const { rows } = await sql<{ fsync: string; checksums: string }>`
    select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums`.execute(db)
  expect(rows).toEqual([{ fsync: 'on', checksums: 'on' }])
  await close()
})

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { act, journal, publish, sealJournal } from '../act.ts'
import { ok } from '../context.ts'
import { transaction } from '../db/index.ts'
import { saveFile } from '../files.ts'
import { testCtx, testDb, testId, testNow } from '../testing/index.ts'
import { readBackup, writeBackup } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kosh-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'kosh.backup')
const [{ db }, { db: other }] = [await testDb(), await testDb()]
const ctx = testCtx({ db })

const hard = { text: 'Әбіл\t"\\n\n\\x \u2028 😀', n: [1.5, null] }
for (let i = 0; i < 30; i++) {
  await act(ctx, 'case.note', { key: `key-of-${i}-notes` }, async (tx) => {
    await journal(tx, ctx, { chain: testId(), kind: 'case', act: 'case.note', data: hard })
    await publish(tx, ctx, 'case.noted', hard)
    await sql`insert into setting values (${`k${i}`}, ${JSON.stringify(hard)}::jsonb)`.execute(tx)
    return ok({ n: (await sql<{ n: number }>`select nextval('receipt_seq') as n`.execute(tx)).rows[0]!.n })
  })
}
await sealJournal(db, testNow)
await transaction(db, (tx) =>
  saveFile(tx, testNow, Buffer.concat([Buffer.from('%PDF-1'), Buffer.alloc(100_000, 'x\\\0')]), 'application/pdf'),
)

const contents = async (of: typeof db) => {
  const all: unknown[] = []
  for (const table of ['journal', 'journal_head', 'journal_seal_item', 'request_key', 'outbox', 'setting', 'file'])
    all.push((await sql`select t::text from ${sql.table(table)} t order by 1`.execute(of)).rows)
  return all
}
const changed = (change: (text: string) => string): string => {
  const path = join(folder, 'changed.backup')
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString())))
  return path
}

test('a backup is private and appears whole', async () => {
  const summary = await writeBackup(db, file, testNow)
  expect(summary.rows).toBeGreaterThan(150)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await expect(writeBackup(db, join(folder, 'no', 'such'), testNow)).rejects.toThrow('ENOENT')
})

test('a damaged, shortened or foreign file is refused and leaves nothing behind', async () => {
  const cut = join(folder, 'cut.backup')
  writeFileSync(cut, readFileSync(file).subarray(0, -200))
  await expect(readBackup(other, cut, testNow)).rejects.toThrow(/can't be read|cut off/)
  await expect(
    readBackup(
      other,
      changed((t) => t.replace('"case.note"', '"case.nope"')),
      testNow,
    ),
  ).rejects.toThrow('the rows of journal are not those')
  await expect(
    readBackup(
      other,
      changed((t) => t.replace(/\{"manifest".*\n/, '')),
      testNow,
    ),
  ).rejects.toThrow('manifest is missing')
  await expect(
    readBackup(
      other,
      changed((t) => t.replace(/\{"table":"setting"[\s\S]*?\{"end":"setting".*\n/, '')),
      testNow,
    ),
  ).rejects.toThrow('tables are missing')
  await expect(
    readBackup(
      other,
      changed((t) => t.replace('"hash":"', '"hash":"0')),
      testNow,
    ),
  ).rejects.toThrow('does not have')
  writeFileSync(cut, 'hello')
  await expect(readBackup(other, cut, testNow)).rejects.toThrow("can't be read")
  await expect(readBackup(other, join(folder, 'absent'), testNow)).rejects.toThrow('ENOENT')
  expect((await contents(other)).flat()).toEqual([])
})

test('a backup comes back as it was, with its sequences, into an empty database only', async () => {
  await readBackup(other, file, testNow)
  expect(await contents(other)).toEqual(await contents(db))
  const next = async (of: typeof db) => [
    (await sql<{ n: number }>`select nextval('receipt_seq') as n`.execute(of)).rows[0]!.n,
    (
      await sql<{
        id: number
      }>`insert into outbox (at, topic, payload) values (${testNow}, 'a', '1') returning id`.execute(of)
    ).rows[0]!.id,
  ]
  expect(await next(other)).toEqual(await next(db))
  await expect(readBackup(other, file, testNow)).rejects.toThrow('is not empty')
})

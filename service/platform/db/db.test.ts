import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDb } from '../testing/index.ts'
import { migrate, readMigrations, transaction } from './index.ts'

const database = await testDb()
const { db } = database

test('HEAD names the last migration and the schema is up to date', async () => {
  expect(readMigrations().length).toBeGreaterThan(0)
  expect(await migrate(db)).toEqual([])
})

test('a migration that was changed after it ran, or that is not known, is refused', async () => {
  const [first, ...rest] = readMigrations()
  await expect(migrate(db, { migrations: [{ ...first!, hash: 'other' }, ...rest] })).rejects.toThrow(
    'was changed after it ran',
  )
  await expect(migrate(db, { migrations: [first!] })).rejects.toThrow('does not know')
})

test('a migration that fails leaves nothing behind', async () => {
  const bad = { name: '9999_bad', hash: 'x', text: 'create table half (a int); select 1/0;' }
  await expect(migrate(db, { migrations: [...readMigrations(), bad] })).rejects.toThrow('division by zero')
  const { rows } = await sql<{ t: unknown }>`select to_regclass('half') as t`.execute(db)
  expect(rows).toEqual([{ t: null }])
})

test('days come as text, bigints as numbers, instants as Date', async () => {
  const { rows } =
    await sql`select '2026-05-04'::date as d, 9007199254740991::bigint as n, '2026-05-04 06:00Z'::timestamptz as t`.execute(
      db,
    )
  expect(rows).toEqual([{ d: '2026-05-04', n: Number.MAX_SAFE_INTEGER, t: new Date('2026-05-04T06:00:00Z') }])
  await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('does not fit')
})

test('statements of clients at work at the same time are never mixed up', async () => {
  const asked = Array.from({ length: 300 }, (_, i) => i)
  const answers = await Promise.all(
    asked.map((i) => sql<{ x: number }>`select ${i}::integer as x ${sql.raw(i % 3 ? `, ${i} as y` : '')}`.execute(db)),
  )
  expect(answers.map((a) => a.rows[0]!.x)).toEqual(asked)
})

test('a failed statement of one client does not disturb the others', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) => sql<{ x: number }>`select ${i}::integer / ${i % 2}::integer as x`.execute(db)),
  )
  expect(results.map((r) => (r.status === 'fulfilled' ? r.value.rows[0]!.x : 'failed'))).toEqual(
    Array.from({ length: 40 }, (_, i) => (i % 2 ? i : 'failed')),
  )
})

test('transactions at the same time are kept apart', async () => {
  await sql`insert into setting values ('counter', '0')`.execute(db)
  await Promise.all(
    Array.from({ length: 20 }, () =>
      transaction(db, async (tx) => {
        const { rows } = await sql<{
          value: number
        }>`select value from setting where key = 'counter' for update`.execute(tx)
        await sql`update setting set value = ${JSON.stringify(rows[0]!.value + 1)}::jsonb where key = 'counter'`.execute(
          tx,
        )
      }),
    ),
  )
  const { rows } = await sql`select value from setting where key = 'counter'`.execute(db)
  expect(rows).toEqual([{ value: 20 }])
})

test('a transaction is tried again when the server asks for it, five times at most', async () => {
  let runs = 0
  const conflict = () => Promise.reject(Object.assign(new Error('conflict'), { code: '40001' }))
  const done = await transaction(db, async () => (++runs < 3 ? conflict() : runs), { jitter: () => 0 })
  expect(done).toBe(3)
  runs = 0
  await expect(
    transaction(
      db,
      () => {
        runs++
        return conflict()
      },
      { jitter: () => 0 },
    ),
  ).rejects.toThrow('conflict')
  expect(runs).toBe(5)
})

test('large values pass whole', async () => {
  const bytes = Buffer.alloc(5_000_000, 'kosh')
  const { rows } = await sql<{ b: Buffer }>`select ${bytes}::bytea as b`.execute(db)
  expect(rows[0]!.b.equals(bytes)).toBe(true)
})

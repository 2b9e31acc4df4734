import { type RawBuilder, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDb } from '../testing/index.ts'
import { atEnd, often, together } from './together.ts'
import { transaction } from './transaction.ts'

const { db } = await testDb()
await sql`create table noted (n int primary key check (n < 100))`.execute(db)
const note = (n: number): RawBuilder<unknown> => sql`insert into noted (n) values (${n})`
const all = async (): Promise<number[]> =>
  (await sql<{ n: number }>`select n from noted order by n`.execute(db)).rows.map(({ n }) => n)
const once = <T>(body: Parameters<typeof transaction<T>>[1]) => transaction(db, body, { jitter: () => 0 })

describe('statements sent together', () => {
  test('run in their order and give their answers in it', async () => {
    const [first, second] = await once((tx) =>
      together(tx, [sql`insert into noted (n) values (1) returning n`, sql`select count(*)::int as c from noted`]),
    )
    expect([first!.rows, second!.rows]).toEqual([[{ n: 1 }], [{ c: 1 }]])
  })

  test('say the first error where one fails, and leave nothing behind', async () => {
    await expect(once((tx) => together(tx, [note(2), note(100), note(3)]))).rejects.toMatchObject({ code: '23514' })
    expect(await all()).toEqual([1])
    // The connection is as good as before.
    for (let i = 0; i < 20; i++) expect((await often(db, sql<{ x: number }>`select 1 as x`)).rows).toEqual([{ x: 1 }])
  })
})

describe('what is left for the end', () => {
  test('is not there before it, and with the commit', async () => {
    await once(async (tx) => {
      atEnd(tx, note(10), note(11))
      expect((await sql`select 1 from noted where n = 10`.execute(tx)).rows).toEqual([])
    })
    expect(await all()).toEqual([1, 10, 11])
  })

  test('undoes everything where it fails', async () => {
    const failing = once(async (tx) => {
      await note(20).execute(tx)
      atEnd(tx, note(21), note(10), note(22))
      return 'never told'
    })
    await expect(failing).rejects.toMatchObject({ code: '23505' })
    expect(await all()).toEqual([1, 10, 11])
    await once((tx) => note(20).execute(tx))
  })

  test('is dropped with what failed before it', async () => {
    const failing = once(async (tx) => {
      atEnd(tx, note(30))
      throw new Error('said no')
    })
    await expect(failing).rejects.toThrow('said no')
    expect(await all()).not.toContain(30)
  })

  test('of an inner part that was undone goes with it; what the outer part left stays', async () => {
    await once(async (tx) => {
      atEnd(tx, note(40))
      await transaction(tx, async (inner) => {
        // What was left before the inner part is there by now.
        expect((await sql`select 1 from noted where n = 40`.execute(inner)).rows).toHaveLength(1)
        atEnd(inner, note(41))
      })
      expect((await sql`select 1 from noted where n = 41`.execute(tx)).rows).toHaveLength(1)
      const undone = transaction(tx, async (inner) => {
        atEnd(inner, note(42))
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      const failed = transaction(tx, async (inner) => atEnd(inner, note(40)))
      await expect(failed).rejects.toMatchObject({ code: '23505' })
      atEnd(tx, note(43))
    })
    const found = await all()
    expect(found.filter((n) => n >= 40)).toEqual([40, 41, 43])
  })
})

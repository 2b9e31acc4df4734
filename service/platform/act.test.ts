import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { act, journal, publish, sealJournal, verifyJournal } from './act.ts'
import { ok, refuse } from './context.ts'
import { transaction } from './db/index.ts'
import { testCtx, testDb, testId } from './testing/index.ts'

const { db } = await testDb()
const ctx = testCtx({ db })

const count = async (table: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]!.n

const open = (chain: string, key?: string, input?: unknown) =>
  act(ctx, 'case.open', { key, input }, async (tx) => {
    await journal(tx, ctx, { chain, kind: 'case', act: 'case.open', data: { n: 1 } })
    await publish(tx, ctx, 'case.opened', { chain })
    return ok({ chain })
  })

describe('act', () => {
  test('an act and its journal entry commit together, and the journal holds', async () => {
    const chain = testId()
    expect(await open(chain)).toEqual(ok({ chain }))
    expect(await open(chain)).toEqual(ok({ chain }))
    const { rows } = await sql<{ seq: number }>`select seq from journal where chain = ${chain} order by seq`.execute(db)
    expect(rows).toEqual([{ seq: 1 }, { seq: 2 }])
    expect((await verifyJournal(db)).faults).toEqual([])
  })

  test('a refusal leaves nothing behind', async () => {
    const before = [await count('journal'), await count('outbox'), await count('request_key')]
    const refused = await act(ctx, 'case.open', { key: 'refused-key' }, async (tx) => {
      await journal(tx, ctx, { chain: testId(), kind: 'case', act: 'case.open', data: null })
      await publish(tx, ctx, 'case.opened', {})
      return refuse('no-places')
    })
    expect(refused).toEqual(refuse('no-places'))
    expect([await count('journal'), await count('outbox'), await count('request_key')]).toEqual(before)
  })

  test('the same key gives the same answer and does the work once', async () => {
    const chain = testId()
    const [first, again] = [
      await open(chain, 'key-number-1', { a: 1, b: 2 }),
      await open(testId(), 'key-number-1', { b: 2, a: 1 }),
    ]
    expect(again).toEqual(first)
    const { rows } = await sql`select 1 from journal where chain = ${chain}`.execute(db)
    expect(rows).toHaveLength(1)
  })

  test('ten requests with one key at the same moment do the work once', async () => {
    const chain = testId()
    const results = await Promise.all(Array.from({ length: 10 }, () => open(chain, 'key-at-once')))
    expect(new Set(results.map((r) => JSON.stringify(r))).size).toBe(1)
    const { rows } = await sql`select 1 from journal where chain = ${chain}`.execute(db)
    expect(rows).toHaveLength(1)
  })

  test('the same key with another input or another act is refused', async () => {
    await open(testId(), 'key-number-2', 'input')
    expect(await open(testId(), 'key-number-2', 'other input')).toEqual(refuse('key-reused'))
    const other = await act(ctx, 'case.close', { key: 'key-number-2', input: 'input' }, async () => ok(1))
    expect(other).toEqual(refuse('key-reused'))
    expect(await open(testId(), 'short')).toEqual(refuse('key-length'))
  })

  test('an act without a journal entry is a fault', async () => {
    await expect(act(ctx, 'case.open', {}, async () => ok(1))).rejects.toThrow('case.open wrote no journal entry')
  })

  test('the refusal of an inner act undoes the inner act alone', async () => {
    const [outer, inner] = [testId(), testId()]
    await act(ctx, 'case.open', {}, async (tx) => {
      await journal(tx, ctx, { chain: outer, kind: 'case', act: 'case.open', data: null })
      const result = await act({ ...ctx, db: tx }, 'case.check', {}, async (innerTx) => {
        await journal(innerTx, ctx, { chain: inner, kind: 'case', act: 'case.check', data: null })
        return refuse('not-now')
      })
      expect(result).toEqual(refuse('not-now'))
      return ok(null)
    })
    const { rows } = await sql<{
      chain: string
    }>`select chain from journal where chain in (${outer}, ${inner})`.execute(db)
    expect(rows).toEqual([{ chain: outer }])
  })

  test('a second connection inside a transaction is refused at once', async () => {
    await expect(transaction(db, () => sql`select 1`.execute(db))).rejects.toThrow('pass the transaction on')
  })
})

class Undo extends Error {}
/** Every way to tamper with one row: a column changed, or the row removed. */
const tampering: [table: string, change: string][] = [
  ['journal', `set payload = replace(payload, '"n":', '"n":1')`],
  ['journal', `set at = at + interval '1 second'`],
  ['journal', `set actor = '00000000-0000-7000-8000-00000000000f'`],
  ['journal', `set act = 'case.forge'`],
  ['journal', `set hash = sha256(hash)`],
  ['journal', `set payload = 'x'`],
  ['journal', `set seq = seq + 100`],
  ['journal_head', `set kind = 'permit'`],
  ['journal_head', `set hash = sha256(hash)`],
  ['journal_head', `set seq = seq + 1`],
  ['journal_head', `set sealed = sealed - 1`],
  ['journal_seal', `set at = at + interval '1 second'`],
  ['journal_seal', `set chains = chains + 1`],
  ['journal_seal', `set root = sha256(root)`],
  ['journal_seal', `set hash = sha256(hash)`],
  ['journal_seal_item', `set seq = seq + 1`],
  ['journal_seal_item', `set hash = sha256(hash)`],
  ...['journal', 'journal_head', 'journal_seal', 'journal_seal_item'].map((t): [string, string] => [t, 'delete']),
]

/** Each kind of tampering is tried at least once, the last one is a chain removed whole. */
const examples = [...tampering.keys(), tampering.length].map(
  (how): [{ chain: number; data: fc.JsonValue }[], number, number] => [
    [0, 1, 0].map((chain) => ({ chain, data: null })),
    how,
    0.5,
  ],
)

describe('verifyJournal', () => {
  test('finds any tampering with any row, and a chain removed whole', async () => {
    const chains = Array.from({ length: 6 }, testId)
    const acts = fc.array(fc.record({ chain: fc.nat(5), data: fc.jsonValue() }), { minLength: 3, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.nat(tampering.length),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (done, how, where) => {
          for (const { chain, data } of done) {
            await act(ctx, 'case.note', {}, async (tx) => {
              await journal(tx, ctx, {
                chain: chains[chain]!,
                kind: 'case',
                act: 'case.note',
                data: { n: 1, data: data as null },
              })
              return ok(null)
            })
          }
          await sealJournal(db, ctx.now)
          expect((await verifyJournal(db)).faults).toEqual([])
          await transaction(db, async (tx) => {
            const change = tampering[how]
            if (change) {
              const [table, what] = change
              const row = sql.raw(
                `ctid = (select ctid from ${table} offset floor((select count(*) from ${table}) * ${where}) limit 1)`,
              )
              const changed =
                what === 'delete'
                  ? sql`delete from ${sql.table(table)} where ${row}`
                  : sql`update ${sql.table(table)} ${sql.raw(what)} where ${row}`
              expect(Number((await changed.execute(tx)).numAffectedRows)).toBe(1)
            } else {
              const chain = chains[done[0]!.chain]!
              await sql`delete from journal where chain = ${chain}`.execute(tx)
              await sql`delete from journal_head where chain = ${chain}`.execute(tx)
            }
            const report = await verifyJournal(tx)
            expect({ how, faults: report.faults.length }).not.toEqual({ how, faults: 0 })
            throw new Undo()
          }).catch((error) => {
            if (!(error instanceof Undo)) throw error
          })
        },
      ),
      {
        numRuns: 60,
        examples,
      },
    )
  })
})

import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { transaction } from '../../platform/db/index.ts'
import { testCtx, testDb, testId, testNow } from '../../platform/testing/index.ts'
import {
  cellChoices,
  cellId,
  cells,
  expireDue,
  freePlaces,
  movements,
  type ReserveRequest,
  release,
  reserve,
  set,
  split,
  transfer,
  use,
  verifyLedger,
} from './index.ts'

const database = await testDb()
const ctx = testCtx({ db: database.db })
const ground = { reason: 'made for a test', act: 'test act, art. 1' }
let n = 0
const newSeries = () => `series-${++n}`
const request = (
  series: string,
  places: number,
  lineNo = 1,
  dims: Record<string, string> = {},
  caseId = testId(),
): ReserveRequest => ({
  cell: { series, period: '2026', dims },
  caseId,
  lineNo,
  places,
  receiptSeq: ++n,
})
const inTx = <T>(body: Parameters<typeof transaction<T>>[1]) => transaction(database.db, body, { jitter: () => 0 })
const total = async (series: string, places: number) =>
  set(ctx, { series, period: '2026', dims: {}, places, ...ground })

describe('cells', () => {
  it('have one name whatever the order of their dimensions', () => {
    expect(cellId({ series: 's', period: '2026', dims: { region: 'KZ-23', category: '3' } })).toBe(
      's|2026|category=3;region=KZ-23',
    )
  })
  it('are looked for from the most exact to the whole period', () => {
    expect(cellChoices({ series: 's', period: '1', dims: { a: 'x', b: 'y' } })).toEqual([
      's|1|a=x;b=y',
      's|1|a=x',
      's|1|b=y',
      's|1|',
    ])
  })
})

describe('the decision of the year', () => {
  it('sets, splits and moves places, each with its reason, and a later decision replaces the number', async () => {
    const series = newSeries()
    expect(await total(series, 100)).toMatchObject({ ok: true, value: { free: 100 } })
    const from = { series, period: '2026', dims: {} }
    expect(
      await split(ctx, {
        from,
        parts: [
          { dims: { region: 'KZ-23' }, places: 60 },
          { dims: { region: 'KZ-71' }, places: 30 },
        ],
        ...ground,
      }),
    ).toMatchObject({ ok: true, value: { free: 10 } })
    const [a, b] = ['KZ-23', 'KZ-71'].map((region) => ({ series, period: '2026', dims: { region } }))
    expect(await transfer(ctx, { from: a!, to: b!, places: 5, ...ground })).toMatchObject({
      ok: true,
      value: { from: { free: 55 }, to: { free: 35 } },
    })
    expect(await total(series, 90)).toMatchObject({ ok: true, value: { free: 0 } })
    expect(await total(series, 89)).toMatchObject({ ok: false, problem: { code: 'quota-too-few' } })
    expect((await cells(database.db, series)).map((c) => c.free)).toEqual([0, 55, 35])
    expect((await movements(database.db, { series }))[0]!.payload).toMatchObject({
      data: { reason: 'made for a test' },
    })
  })
  it('needs a reason and whole numbers, and gives only what is free', async () => {
    const series = newSeries()
    const cell = { series, period: '2026', dims: {} }
    expect(await set(ctx, { ...cell, places: 5, reason: ' ', act: 'x' })).toMatchObject({
      problem: { code: 'quota-reason-missing' },
    })
    expect(await set(ctx, { ...cell, places: 1.5, ...ground })).toMatchObject({ problem: { code: 'quota-bad-number' } })
    expect(await split(ctx, { from: cell, parts: [{ dims: { region: 'A' }, places: 1 }], ...ground })).toMatchObject({
      problem: { code: 'quota-no-cell' },
    })
    await total(series, 3)
    expect(await split(ctx, { from: cell, parts: [{ dims: { region: 'A' }, places: 4 }], ...ground })).toMatchObject({
      problem: { code: 'quota-too-few', params: { free: 3, asked: 4 } },
    })
    expect(await transfer(ctx, { from: cell, to: cell, places: 1, ...ground })).toMatchObject({
      problem: { code: 'quota-same-cell' },
    })
    expect((await cells(database.db, series)).length).toBe(1)
  })
  it('is taken once when the same request is sent twice', async () => {
    const series = newSeries()
    const key = `key-${series}-0001`
    const once = await set(ctx, { series, period: '2026', dims: {}, places: 7, key, ...ground })
    expect(await set(ctx, { series, period: '2026', dims: {}, places: 7, key, ...ground })).toEqual(once)
    expect((await movements(database.db, { series })).length).toBe(1)
  })
})

describe('reserving', () => {
  it('sums the lines of an application and takes them with one movement', async () => {
    const series = newSeries()
    await total(series, 10)
    const caseId = testId()
    const got = await inTx((tx) =>
      reserve(
        tx,
        ctx,
        [1, 2, 3].map((no) => request(series, 2, no, {}, caseId)),
      ),
    )
    expect(got.map((g) => g.reservation !== undefined)).toEqual([true, true, true])
    expect(got[0]!.free).toBe(4)
    expect((await movements(database.db, { cellId: `${series}|2026|` })).map((m) => m.reserved)).toEqual([6, 0])
  })
  it('takes what fits in the order of the lines when the rest is too much', async () => {
    const series = newSeries()
    await total(series, 5)
    const caseId = testId()
    const got = await inTx((tx) =>
      reserve(
        tx,
        ctx,
        [3, 4, 2].map((places, i) => request(series, places, i + 1, {}, caseId)),
      ),
    )
    expect(got.map((g) => g.reservation !== undefined)).toEqual([true, false, true])
    expect(got[1]!.free).toBe(0)
  })
  it('counts in the most exact cell that the decision has made, and says when none covers the line', async () => {
    const series = newSeries()
    await total(series, 5)
    await split(ctx, {
      from: { series, period: '2026', dims: {} },
      parts: [{ dims: { region: 'KZ-23' }, places: 1 }],
      ...ground,
    })
    const at = (region: string) => request(series, 1, 1, { region, category: '3' })
    const [a] = await inTx((tx) => reserve(tx, ctx, [at('KZ-23')]))
    const [b] = await inTx((tx) => reserve(tx, ctx, [at('KZ-23')]))
    const [c] = await inTx((tx) => reserve(tx, ctx, [at('KZ-71')]))
    const [d] = await inTx((tx) => reserve(tx, ctx, [request('no-such-series', 1)]))
    expect(a!.reservation?.cellId).toBe(`${series}|2026|region=KZ-23`)
    expect(b!.reservation).toBeUndefined()
    expect(c!.reservation?.cellId).toBe(`${series}|2026|`)
    expect(d).toEqual({ lineNo: 1, free: 0 })
    expect(await freePlaces(database.db, at('KZ-23').cell)).toBe(0)
    expect(await freePlaces(database.db, { series, period: '2027', dims: {} })).toBeUndefined()
  })
  it('becomes use, wholly or in part, or goes back, and each only once', async () => {
    const series = newSeries()
    await total(series, 10)
    const take = async (places: number) =>
      (await inTx((tx) => reserve(tx, ctx, [request(series, places)])))[0]!.reservation!
    const [a, b] = [await take(6), await take(4)]
    expect(await inTx((tx) => use(tx, ctx, { cellId: a.cellId, reservation: a.id, places: 5 }))).toBe(1)
    expect(await inTx((tx) => use(tx, ctx, { cellId: a.cellId, reservation: a.id }))).toBeUndefined()
    expect(await inTx((tx) => release(tx, ctx, { cellId: b.cellId, reservation: b.id, reason: 'refused' }))).toBe(4)
    expect(
      await inTx((tx) => release(tx, ctx, { cellId: b.cellId, reservation: b.id, reason: 'refused' })),
    ).toBeUndefined()
    expect((await cells(database.db, series))[0]).toMatchObject({ reserved: 0, used: 5, free: 5 })
  })
  it('expires when its time has passed', async () => {
    const series = newSeries()
    await total(series, 2)
    await inTx((tx) => reserve(tx, ctx, [{ ...request(series, 2), expiresAt: new Date(testNow.getTime() + 1000) }]))
    expect(await inTx((tx) => expireDue(tx, ctx))).toBe(0)
    const later = { ...ctx, now: new Date(testNow.getTime() + 2000) }
    expect(await inTx((tx) => expireDue(tx, later))).toBe(1)
    expect((await cells(database.db, series))[0]).toMatchObject({ reserved: 0, free: 2 })
  })
})

describe('the ledger', () => {
  it('never gives one place too many, and its sums equal the counters, whatever 64 clients do at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            places: fc.integer({ min: 1, max: 4 }),
            after: fc.constantFrom('keep', 'use', 'part', 'release'),
          }),
          { minLength: 64, maxLength: 64 },
        ),
        fc.integer({ min: 0, max: 90 }),
        async (asks, size) => {
          const series = newSeries()
          await total(series, size)
          const got = await Promise.all(
            asks.map((ask) =>
              inTx(async (tx) => {
                const [r] = await reserve(tx, ctx, [request(series, ask.places)])
                const held = r!.reservation && { cellId: r!.reservation.cellId, reservation: r!.reservation.id }
                if (held && ask.after === 'use') await use(tx, ctx, held)
                if (held && ask.after === 'part') await use(tx, ctx, { ...held, places: 1 })
                if (held && ask.after === 'release') await release(tx, ctx, { ...held, reason: 'test' })
                return held ? (ask.after === 'release' ? 0 : ask.after === 'part' ? 1 : ask.places) : 0
              }),
            ),
          )
          const [cell] = await cells(database.db, series)
          expect(cell!.reserved + cell!.used).toBe(got.reduce((a, b) => a + b, 0))
          expect(cell!.free).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 4 },
    )
    expect((await verifyLedger(database.db)).faults).toEqual([])
  }, 60_000)
  it('shows every change made behind its back', async () => {
    const series = newSeries()
    await total(series, 9)
    await inTx((tx) => reserve(tx, ctx, [request(series, 2)]))
    const id = `${series}|2026|`
    const faults = async () => (await verifyLedger(database.db)).faults.filter((f) => f.cell === id).map((f) => f.what)
    expect(await faults()).toEqual([])
    await sql`update quota_cell set used = used + 1 where id = ${id}`.execute(database.db)
    expect(await faults()).toContain('used: movements sum to 0, the counter says 1')
    await sql`update quota_cell set used = used - 1 where id = ${id}`.execute(database.db)
    await sql`update quota_movement set payload = replace(payload, '"reserved":2', '"reserved":1') where cell_id = ${id}`.execute(
      database.db,
    )
    expect(await faults()).toContain('movement 2 was changed')
    await sql`delete from quota_movement where cell_id = ${id} and seq = 1`.execute(database.db)
    expect(await faults()).toContain('movement 1 is missing')
  })
})

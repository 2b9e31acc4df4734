import { describe, expect, it } from 'vitest'
import type { Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/index.ts'
import { testCtx, testDb, testId } from '../../platform/testing/index.ts'
import { cells, release, reserve, set, transfer, use, verifyLedger } from '../quota/index.ts'
import { cancelClaims, claim, confirm, keepDeposit, owe, payOut, receive, tellPayment } from './ledger.ts'
import { type Item, returnable } from './model.ts'
import { auditBooks, listItems, lockItem, trialBalance } from './store.ts'

/** The two ledgers after ten thousand random acts; the seed is fixed, so that a failure comes again. */
const ACTS = 10_000
const BATCH = 100

const { db } = await testDb()
const ctx = testCtx({ db })
function randomOf(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return { int, pick: <T>(list: readonly T[]): T | undefined => list[int(0, list.length - 1)] }
}
/** Runs the acts in batches: each batch one transaction. */
async function inBatches(act: (tx: Tx) => Promise<void>): Promise<void> {
  for (let done = 0; done < ACTS; done += BATCH)
    await transaction(db, async (tx) => {
      for (let i = 0; i < BATCH; i++) await act(tx)
    })
}

describe('ten thousand random acts', () => {
  it('leave the books of money balanced, never negative, and at nothing when all is settled', async () => {
    const random = randomOf(20_261)
    const ids: string[] = []
    const country = 'KZ'
    const currency = 'KZT'
    const amounts = [0, 1, 99, 6_487_500, 100_000_000]
    const own = async (tx: Tx): Promise<Item | undefined> => {
      const id = random.pick(ids)
      return id ? lockItem(tx, { id }) : undefined
    }
    const isClaim = (i: Item) => i.kind === 'fee' || i.kind === 'deposit'
    const part = (n: number) => random.int(1, n)
    const act = async (tx: Tx): Promise<void> => {
      const kind = random.int(0, 9)
      if (kind <= 2) {
        const of = { feeId: testId(), caseId: testId(), country, currency, name: 'fee' }
        const amount = random.pick(amounts)!
        ids.push((await claim(tx, ctx, { ...of, kind: random.int(0, 3) === 0 ? 'deposit' : 'fee', amount })).id)
        return
      }
      if (kind === 3 && random.int(0, 2) === 0) {
        const amount = random.int(1, 50_000_000)
        ids.push((await receive(tx, ctx, { country, currency, amount, name: 'x', reference: 'x' })).id)
        return
      }
      const i = await own(tx)
      if (!i) return
      if (kind <= 5 && isClaim(i) && i.open > 0) {
        // Told at another rate now and then: the claim follows the rate of the day.
        const amount = random.int(0, 9) === 0 ? i.open + random.int(1, 500) : i.open
        const claimed = { feeId: i.feeId!, caseId: i.caseId!, country, currency, name: i.name }
        return tellPayment(tx, ctx, { ...claimed, kind: i.kind as 'fee', amount, reference: 'told' })
      }
      if (kind === 6 && isClaim(i) && i.open > 0) return cancelClaims(tx, ctx, i.caseId!)
      if (kind <= 7 && isClaim(i) && i.pending > 0) {
        const from = (
          await listItems(tx, { country, kinds: ['receipt'], waiting: 'open', limit: 1, offset: random.int(0, 5) })
        )[0]
        const receipt = from && from.open >= i.pending && random.int(0, 1) === 0 ? await lockItem(tx, from) : undefined
        return confirm(tx, ctx, i, i.pending, receipt)
      }
      if (kind === 8 && isClaim(i) && returnable(i) > 0) {
        if (i.kind === 'deposit' && random.int(0, 2) === 0) return keepDeposit(tx, ctx, i, part(returnable(i)), 'kept')
        ids.push((await owe(tx, ctx, i, part(returnable(i)), 'back')).id)
        return
      }
      if (i.kind === 'receipt' && i.open > 0 && random.int(0, 3) === 0) {
        ids.push((await owe(tx, ctx, i, part(i.open), 'not ours')).id)
        return
      }
      if (i.kind === 'refund' && i.open > 0) return payOut(tx, ctx, i, part(i.open), 'out')
    }
    await inBatches(act)
    expect(await auditBooks(db, country)).toEqual([])
    const before = await trialBalance(db, country)
    expect(before.reduce((sum, b) => sum + b.balance, 0)).toBe(0)
    expect(before.find((b) => b.account === 'bank')!.balance).toBeGreaterThan(0)
    // More than there is can't be moved: the row refuses, and nothing of the act stays.
    const [some] = await listItems(db, { country, kinds: ['fee'], waiting: 'pending', limit: 1, offset: 0 })
    await expect(transaction(db, (tx) => confirm(tx, ctx, some!, some!.pending + 1))).rejects.toThrow(/check/)
    expect(await trialBalance(db, country)).toEqual(before)

    // Settle everything: what is open falls away or is paid, what was told is seen, what was taken is given back.
    const settle = async (tx: Tx, id: string): Promise<string | undefined> => {
      let i = (await lockItem(tx, { id }))!
      if (isClaim(i)) {
        if (i.open > 0) await cancelClaims(tx, ctx, i.caseId!)
        if (i.pending > 0) await confirm(tx, ctx, i, i.pending)
        i = (await lockItem(tx, { id }))!
        return returnable(i) > 0 ? (await owe(tx, ctx, i, returnable(i), 'closing')).id : undefined
      }
      if (i.kind === 'receipt') return i.open > 0 ? (await owe(tx, ctx, i, i.open, 'closing')).id : undefined
      if (i.open > 0) await payOut(tx, ctx, i, i.open, 'closing')
      return undefined
    }
    await transaction(db, async (tx) => {
      const more: string[] = []
      for (const id of ids) {
        const refund = await settle(tx, id)
        if (refund) more.push(refund)
      }
      for (const id of more) await settle(tx, id)
    })
    expect(await auditBooks(db, country)).toEqual([])
    const after = await trialBalance(db, country)
    // A deposit that was kept is income that nobody gives back: bank and income hold it, all other accounts are at nothing.
    const kept = -after.find((b) => b.account === 'income')!.balance
    expect(after.filter((b) => b.balance !== 0).map((b) => b.account)).toEqual(kept === 0 ? [] : ['bank', 'income'])
    expect(after.find((b) => b.account === 'bank')!.balance).toBe(kept)
  }, 600_000)

  it('leave the quota with as many places as were set: what is reserved, used and free is all of it', async () => {
    const random = randomOf(8_317)
    const ground = { reason: 'made for a test', act: 'test act, art. 1' }
    const series = 'random.quota'
    const dims = ['KZ-75', 'KZ-71', 'KZ-23', 'KZ-61'].map((region) => ({ region }))
    let placesSet = 0
    for (const d of dims) {
      placesSet += 500
      expect((await set(ctx, { series, period: '2026', dims: d, places: 500, ...ground })).ok).toBe(true)
    }
    const held: { cellId: string; reservation: string }[] = []
    let seq = 0
    await inBatches(async (tx) => {
      const kind = random.int(0, 9)
      if (kind <= 4) {
        const cell = { series, period: '2026', dims: random.pick(dims)! }
        const [got] = await reserve(tx, ctx, [
          { cell, caseId: testId(), lineNo: 1, places: random.int(1, 3), receiptSeq: ++seq },
        ])
        if (got?.reservation) held.push({ cellId: got.reservation.cellId, reservation: got.reservation.id })
        return
      }
      if (kind <= 8 && held.length > 0) {
        const at = random.int(0, held.length - 1)
        const [one] = held.splice(at, 1)
        if (kind === 8) await use(tx, ctx, one!)
        else await release(tx, ctx, { ...one!, reason: 'x' })
        return
      }
      const [from, to] = [random.pick(dims)!, random.pick(dims)!]
      if (from !== to)
        await transfer(
          { ...ctx, db: tx },
          {
            from: { series, period: '2026', dims: from },
            to: { series, period: '2026', dims: to },
            places: random.int(1, 5),
            ...ground,
          },
        )
    })
    const sums = (await cells(db, series, '2026')).reduce(
      (sum, c) => ({
        allotted: sum.allotted + c.allotted,
        reserved: sum.reserved + c.reserved,
        used: sum.used + c.used,
        free: sum.free + c.free,
      }),
      { allotted: 0, reserved: 0, used: 0, free: 0 },
    )
    expect(sums.allotted).toBe(placesSet)
    expect(sums.reserved + sums.used + sums.free).toBe(placesSet)
    expect((await verifyLedger(db)).faults).toEqual([])
    await transaction(db, async (tx) => {
      for (const one of held) await release(tx, ctx, { ...one, reason: 'x' })
    })
    const closed = await cells(db, series, '2026')
    expect(closed.every((c) => c.reserved === 0 && c.allotted - c.used - c.free === 0 && c.free >= 0)).toBe(true)
    expect((await verifyLedger(db)).faults).toEqual([])
  }, 600_000)
})

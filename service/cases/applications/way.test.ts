import { describe, expect, it } from 'vitest'
import { freePlaces } from '../../instruments/quota/index.ts'
import { verifyJournal } from '../../platform/act.ts'
import { testDb } from '../../platform/testing/index.ts'
import { payFee, withdraw } from './applicant.ts'
import { decide } from './decide.ts'
import { feesOfCase } from './fees.ts'
import { take } from './officer.ts'
import { linesOf } from './store.ts'
import { ALMATY, makeCast, value, worker } from './testing/cast.ts'

const { db } = await testDb()
const cast = await makeCast(db, 100)
const cell = { series: 'kz.made.quota', period: '2026', dims: { region: ALMATY } }
const free = () => freePlaces(db, cell)

describe('the way of a case', () => {
  it('goes from filing to the permit, with fee, places and journal', async () => {
    const before = (await free())!
    const filed = await cast.file([worker(), worker()])
    expect(filed.number).toMatch(/^KZ-26-\d{7}-\d$/)
    expect(filed.lines).toEqual([
      { no: 1, outcome: 'pass', reserved: true },
      { no: 2, outcome: 'pass', reserved: true },
    ])
    expect(await free()).toBe(before - 2)
    value(await take(cast.officer, filed.id))
    const decided = value(
      await decide(cast.officer, filed.id, {
        lines: [
          { no: 1, outcome: 'granted' },
          { no: 2, outcome: 'refused', freeText: 'the papers were forged' },
        ],
      }),
    )
    expect(decided.state).toBe('awaiting-fee')
    expect(await free()).toBe(before - 1)
    const [fee, ...others] = await feesOfCase(db, filed.id)
    expect(others).toEqual([])
    expect(fee).toMatchObject({ fee: 'levy', amount: 600_000, lineNo: 1 })
    const later = cast.at(cast.employer, '2026-05-12T06:00:00Z')
    const paid = value(await payFee(later, filed.id, { feeId: fee!.id, reference: 'PAY-1' }))
    expect(paid.state).toBe('decided')
    expect(paid.permits).toMatchObject([{ lineNo: 1, from: '2026-05-12', to: '2026-11-11' }])
    expect((await feesOfCase(db, filed.id))[0]).toMatchObject({ amount: 1_200_000, computed: { on: '2026-05-12' } })
    expect((await linesOf(db, filed.id))[0]!.permitId).toBe(paid.permits[0]!.id)
    expect(await free()).toBe(before - 1)
    expect((await verifyJournal(db)).faults).toEqual([])
  })
  it('gives the places back when the applicant withdraws', async () => {
    const before = await free()
    const filed = await cast.file()
    value(await withdraw(cast.employer, filed.id))
    expect(await free()).toBe(before)
  })
})

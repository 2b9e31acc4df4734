import { cited } from '@kosh/law'
import { describe, expect, it } from 'vitest'
import { verifyJournal } from '../../platform/act.ts'
import { testActor, testDb, testId } from '../../platform/testing/index.ts'
import { appealable, appealsOf, decideAppeal, fileAppeal, openAppeals } from './appeals.ts'
import { clocksOf } from './clocks.ts'
import { decide } from './decide.ts'
import { take } from './officer.ts'
import { findCase, linesOf } from './store.ts'
import { good, makeCast, value, worker } from './testing/cast.ts'
import { madeEdition, madeLibrary, madeScheme } from './testing/law.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const base = madeEdition()
const second = {
  ...base.appeal[0]!,
  body: { kk: 'Екінші орган', ru: 'Второй орган', en: 'The second body' },
  from: 'previous-outcome' as const,
  days: cited(10, 'calendar-day', base.appeal[0]!.cite),
  unit: 'calendar-day' as const,
}
const cast = await makeCast(db, 200, madeLibrary(madeScheme([{ ...base, appeal: [base.appeal[0]!, second] }])))
const poor = () => worker({ facts: { ...good, wage: 5_000_000 } })
const higher = () => cast.as(testActor('officer'))
const stranger = cast.as(testActor('employer', { employerId: testId() }))

async function refused() {
  const { id } = await cast.file([worker(), poor()])
  value(await take(cast.officer, id))
  value(
    await decide(cast.officer, id, {
      lines: [
        { no: 1, outcome: 'granted' },
        { no: 2, outcome: 'refused' },
      ],
    }),
  )
  return id
}
const openFor = async (id: string, ctx = cast.employer) => appealable(db, ctx, (await findCase(db, ctx, id))!)

describe('an appeal', () => {
  it('is filed against the refused lines within its time, once, and by nobody else', async () => {
    const id = await refused()
    expect((await findCase(db, cast.employer, id))!.state).toBe('awaiting-fee')
    expect(await openFor(id)).toMatchObject({ rung: 0, lines: [2], lastDay: '2026-06-03' })
    expect(await fileAppeal(stranger, id, { grounds: 'x' })).toMatchObject({ problem: { code: 'case-not-found' } })
    expect(await fileAppeal(cast.officer, id, { grounds: 'x' })).toMatchObject({
      problem: { code: 'appeal-not-yours' },
    })
    expect(await fileAppeal(cast.employer, id, { grounds: ' ' })).toMatchObject({
      problem: { code: 'appeal-input', fields: [{ path: 'grounds' }] },
    })
    const key = testId()
    const filed = value(await fileAppeal(cast.employer, id, { grounds: 'The pay was raised.', key }))
    expect(value(await fileAppeal(cast.employer, id, { grounds: 'The pay was raised.', key }))).toEqual(filed)
    expect(await fileAppeal(cast.employer, id, { grounds: 'Again' })).toMatchObject({
      problem: { code: 'appeal-closed' },
    })
    const told = (await findCaseView(cast.employer, id))!.notices.filter((n) => n.kind === 'appeal')
    expect(told.length).toBe(1)
    expect(told[0]!.text.paragraphs[0]!.en).toContain(base.appeal[0]!.body.en)
    const outcome = { outcome: 'overturned', reasons: 'The floor was of another place.' }
    expect(await decideAppeal(higher(), filed.number, outcome)).toMatchObject({
      problem: { code: 'appeal-fee-awaited' },
    })
  })
})

describe('refusals alone', () => {
  const all = async () => {
    const { id } = await cast.file([poor()])
    value(await take(cast.officer, id))
    value(await decide(cast.officer, id, { lines: [{ no: 1, outcome: 'refused' }] }))
    return id
  }
  const file = async (id: string, ctx = cast.employer) =>
    value(await fileAppeal(ctx, id, { grounds: 'We disagree.' })).number

  it('are heard by an officer of the whole country who took no part, with reasons', async () => {
    const id = await all()
    const number = await file(id)
    expect((await openAppeals(db, higher())).map((a) => a.number)).toContain(number)
    const input = { outcome: 'upheld', reasons: 'The pay is below the floor.' }
    expect(await decideAppeal(cast.officer, number, input)).toMatchObject({ problem: { code: 'appeal-other-body' } })
    const same = cast.as({ ...cast.officer.actor, regions: null })
    expect(await decideAppeal(same, number, input)).toMatchObject({ problem: { code: 'appeal-took-part' } })
    expect(await decideAppeal(higher(), number, { outcome: 'maybe', reasons: '' })).toMatchObject({
      problem: { code: 'appeal-input', fields: [{ path: 'outcome' }, { path: 'reasons' }] },
    })
    expect(await decideAppeal(higher(), 'nothing', input)).toMatchObject({ problem: { code: 'appeal-not-found' } })
    const first = higher()
    value(await decideAppeal(first, number, input))
    expect(await decideAppeal(first, number, input)).toMatchObject({ problem: { code: 'appeal-decided' } })

    // The next step opens, counted from the outcome; who heard the first does not hear it.
    expect(await openFor(id)).toMatchObject({ rung: 1, lastDay: '2026-05-14', body: { en: 'The second body' } })
    const next = await file(id)
    expect(next).toMatch(/A2$/)
    expect(await decideAppeal(first, next, input)).toMatchObject({ problem: { code: 'appeal-took-part' } })
    value(await decideAppeal(higher(), next, { ...input, outcome: 'inadmissible' }))
    expect(await openFor(id)).toBeUndefined()
    expect((await appealsOf(db, id)).map((a) => [a.rung, a.outcome])).toEqual([
      [0, 'upheld'],
      [1, 'inadmissible'],
    ])
    const texts = (await findCaseView(cast.employer, id))!.notices.flatMap((n) => n.text.paragraphs.map((p) => p.en))
    expect(texts.join('\n')).toContain('Reasons: The pay is below the floor.')
    expect(texts.join('\n')).toContain('no further step')
  })

  it('that are annulled are decided anew, with their clocks, and a new refusal begins the ladder again', async () => {
    const id = await all()
    const number = await file(id)
    value(await decideAppeal(higher(), number, { outcome: 'overturned', reasons: 'The floor was of another place.' }))
    const c = (await findCase(db, cast.officer, id))!
    expect(c).toMatchObject({ state: 'filed', officerId: null, decidedAt: null })
    expect((await linesOf(db, id))[0]!.decision).toBeNull()
    expect((await clocksOf(db, id)).some((k) => k.state === 'running')).toBe(true)
    expect(await openFor(id)).toBeUndefined()
    const later = cast.at(cast.officer, '2026-05-06T06:00:00Z')
    value(await take(later, id))
    value(await decide(later, id, { lines: [{ no: 1, outcome: 'refused' }] }))
    expect(await openFor(id, cast.at(cast.employer, '2026-05-06T07:00:00Z'))).toMatchObject({ step: 1, rung: 0 })
    expect((await verifyJournal(db)).faults).toEqual([])
  })

  it('that come late are taken with their reason only', async () => {
    const id = await all()
    const late = cast.at(cast.employer, '2026-07-01T06:00:00Z')
    expect(await fileAppeal(late, id, { grounds: 'We disagree.' })).toMatchObject({
      problem: { code: 'appeal-input', fields: [{ path: 'lateReason' }] },
    })
    value(await fileAppeal(late, id, { grounds: 'We disagree.', lateReason: 'I was in hospital.' }))
    expect((await appealsOf(db, id))[0]).toMatchObject({ lateReason: 'I was in hospital.', lastDay: '2026-06-03' })
  })
})

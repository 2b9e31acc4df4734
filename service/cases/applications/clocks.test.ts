import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freePlaces } from '../../instruments/quota/index.ts'
import { adoptDays, endOfDay } from '../../platform/calendar.ts'
import { testActor, testDb } from '../../platform/testing/index.ts'
import { clocksOf } from './clocks.ts'
import { decide } from './decide.ts'
import { tick } from './expiry.ts'
import { askApplicant, take } from './officer.ts'
import { officerQueue } from './queries.ts'
import { ALMATY, type Cast, makeCast, value } from './testing/cast.ts'
import { madeClock, madeEdition, madeLibrary, madeProcess, madeScheme } from './testing/law.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const withDecide = (onExpiry: 'refuse' | 'grant' | 'lapse' | 'remind' | 'escalate', more = {}) =>
  makeCast(
    db,
    200,
    madeLibrary(
      madeScheme([
        madeEdition({
          process: madeProcess({
            fees: [],
            clocks: [madeClock('decide', { onExpiry }), ...madeProcess().clocks.slice(1)],
            ...more,
          }),
        }),
      ]),
    ),
  )
const cell = { series: 'kz.made.quota', period: '2026', dims: { region: ALMATY } }
const run = (c: Cast, at: Date | string) => tick({ ...c.ctx, now: new Date(at) })
const view = async (c: Cast, id: string) => (await findCaseView(c.officer, id))!

describe('a time limit', () => {
  it('ends with the last working day in Almaty, to the millisecond, holidays left out', async () => {
    const c = await makeCast(db, 50)
    const national = c.as(testActor('officer'))
    const day = (d: string) => ({
      day: d,
      kind: 'holiday' as const,
      title: { kk: 'х', ru: 'х', en: 'x' },
      cite: 'made act, art. 1',
    })
    value(await adoptDays(national, [day('2026-05-07'), day('2026-05-08')]))
    // Filed on Monday 4 May; five working days: 5, 6, 11, 12, 13 May. Almaty is five hours ahead of UTC.
    const { id } = await c.file()
    const [clock] = await clocksOf(db, id)
    expect(clock!.dueAt.toISOString()).toBe('2026-05-13T18:59:59.999Z')
    expect(clock!.dueAt).toEqual(endOfDay('2026-05-13', 'KZ'))
    expect(await run(c, '2026-05-13T18:59:59.999Z')).toBe(0)
    expect(await run(c, '2026-05-13T19:00:00.000Z')).toBe(1)
    expect(await run(c, '2026-05-13T19:00:00.000Z')).toBe(0)
    expect((await clocksOf(db, id))[0]).toMatchObject({ state: 'expired' })
  })
  it('that escalates leaves the case to be decided, and the queue shows it as overdue', async () => {
    const c = await withDecide('escalate')
    const { id } = await c.file()
    await run(c, '2026-05-20T00:00:00Z')
    expect((await view(c, id)).case.state).toBe('filed')
    const queue = await officerQueue({ ...c.officer, now: new Date('2026-05-20T00:00:00Z') }, { clock: 'overdue' })
    expect(queue.items.find((i) => i.id === id)).toMatchObject({ overdue: true })
    expect((await view(c, id)).history.at(-1)).toMatchObject({
      act: 'clock.expire',
      actor: { role: 'system' },
      data: { effect: 'escalate' },
    })
  })
  it('that refuses gives its reason, and the place back', async () => {
    const c = await withDecide('refuse')
    const { id } = await c.file()
    const before = (await freePlaces(db, cell))!
    await run(c, '2026-05-20T00:00:00Z')
    const v = await view(c, id)
    expect(v.case.state).toBe('decided')
    expect(v.lines[0]!.decisions).toMatchObject([
      { outcome: 'refused', reasons: [{ code: 'TIME-LIMIT', citation: { article: '8' } }], against: false },
    ])
    expect(v.notices[0]).toMatchObject({ kind: 'decision' })
    expect(await freePlaces(db, cell)).toBe(before + 1)
  })
  it('that grants by silence issues the permit', async () => {
    const c = await withDecide('grant')
    const { id } = await c.file()
    await run(c, '2026-05-20T00:00:00Z')
    const v = await view(c, id)
    expect(v.case.state).toBe('decided')
    expect(v.lines[0]!).toMatchObject({ decision: 'granted', permit: { number: expect.stringMatching(/^KZ-P-/) } })
  })
  it('that grants where the law gives no length is passed on to a person, and grants nothing', async () => {
    const edition = madeEdition({
      process: madeProcess({ clocks: [madeClock('decide', { onExpiry: 'grant' })] }),
      permit: { ...madeEdition().permit, lengths: [] },
    })
    const c = await makeCast(db, 200, madeLibrary(madeScheme([edition])))
    const { id } = await c.file()
    expect(await run(c, '2026-05-20T00:00:00Z')).toBe(1)
    const v = await view(c, id)
    expect(v.lines[0]!.decision).toBeNull()
    expect(v.history.at(-1)!.data).toMatchObject({ effect: 'grant', instead: 'escalate', why: 'case-permit-length' })
  })
  it('that only reminds tells the applicant, and changes nothing', async () => {
    const c = await withDecide('remind')
    const { id } = await c.file()
    await run(c, '2026-05-20T00:00:00Z')
    expect(await view(c, id)).toMatchObject({
      case: { state: 'filed' },
      notices: [{ kind: 'remind' }, { kind: 'receipt' }],
    })
  })
  it('for paying lapses the case and gives the places back', async () => {
    const c = await makeCast(db, 200)
    const { id } = await c.file()
    value(await take(c.officer, id))
    value(await decide(c.officer, id, { lines: [{ no: 1, outcome: 'granted' }] }))
    const before = (await freePlaces(db, cell))!
    const v = await view(c, id)
    expect(v.clocks.find((k) => k.clock === 'pay')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-05-14T18:59:59.999Z'),
    })
    await run(c, '2026-05-14T19:00:00Z')
    expect(await view(c, id)).toMatchObject({
      case: { state: 'lapsed' },
      lines: [{ decision: 'lapsed', permit: null }],
      notices: [{ kind: 'lapsed' }, { kind: 'decision' }, { kind: 'receipt' }],
    })
    expect(await freePlaces(db, cell)).toBe(before + 1)
  })
  it('for a cure that does not come refuses, as the scheme says', async () => {
    const c = await makeCast(db, 200)
    const { id } = await c.file()
    value(await take(c.officer, id))
    value(await askApplicant(c.officer, id, { text: 'Send the contract.' }))
    await run(c, '2026-05-20T00:00:00Z')
    expect(await view(c, id)).toMatchObject({ case: { state: 'decided' }, lines: [{ decision: 'refused' }] })
  })
  it('after the permit annuls it when the report does not come', async () => {
    const c = await withDecide('escalate')
    const { id } = await c.file()
    value(await take(c.officer, id))
    value(await decide(c.officer, id, { lines: [{ no: 1, outcome: 'granted' }] }))
    await run(c, '2026-06-03T18:59:59Z')
    const state = async () =>
      (
        await sql<{
          state: string
          ground: string | null
        }>`select state, ground from permit where case_id = ${id}`.execute(db)
      ).rows[0]
    expect(await state()).toEqual({ state: 'valid', ground: null })
    await run(c, '2026-06-03T19:00:00Z')
    expect(await state()).toEqual({ state: 'annulled', ground: 'clock:report' })
  })
})

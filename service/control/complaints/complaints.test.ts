import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { adoptDays } from '../../platform/calendar.ts'
import type { Ctx } from '../../platform/context.ts'
import { runDueJobs } from '../../platform/jobs.ts'
import { isNumber, makeNumber } from '../../platform/numbers.ts'
import { testActor, testCtx, testDb, testId } from '../../platform/testing/index.ts'
import { createEmployer } from '../../registers/employers/index.ts'
import { createPerson } from '../../registers/persons/index.ts'
import { codeOf, readCode, shownCode } from './code.ts'
import {
  askWorker,
  closeComplaint,
  extendComplaint,
  moveComplaint,
  nameEmployer,
  recordStep,
  referComplaint,
  takeComplaint,
} from './desk.ts'
import { fileComplaint } from './filing.ts'
import { changeUncountedOn, complaintJobs, complaintsUpheld, holdOn } from './index.ts'
import { keepDays, noteLate, setKeepDays, wipeEnded } from './jobs.ts'
import { isDanger, type NewComplaint } from './model.ts'
import { protect } from './protection.ts'
import { countComplaints, entriesOf, findComplaint, listComplaints } from './store.ts'
import { addToComplaint, agreeToProtection, openComplaint, withdrawComplaint } from './worker.ts'

const { db } = await testDb()
const library = await loadLibrary()
const at = (day: string, hour = '06:00'): Date => new Date(`${day}T${hour}:00Z`)
const almaty = testActor('inspector', { regions: ['KZ-75'] })
const colleague = testActor('inspector', { regions: ['KZ-75'] })
const atyrau = testActor('inspector', { regions: ['KZ-23'] })
const ctxOn = (day: string, actor = testActor('public'), hour?: string): Ctx =>
  testCtx({ db, library, actor, now: at(day, hour) })
const value = <T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const code = (result: { ok: boolean; problem?: { code: string } }): string | undefined => result.problem?.code

for (const actor of [almaty, colleague, atyrau])
  await sql`insert into account (id, login, name, role, regions, country, locale, password, created)
    values (${actor.id}, ${actor.id}, ${actor.name}, 'inspector', ${actor.regions}::text[], 'KZ', 'kk', 'x', ${at('2026-01-05')})
  `.execute(db)

const told = (more: Partial<NewComplaint> = {}): NewComplaint => ({
  ...{ kinds: ['unpaid'], what: 'Two months without pay', region: 'KZ-75', language: 'uz', employer: '', place: '' },
  ...{ employerNumber: '', since: null, workers: null, still: null, fears: null, way: 'page', contact: '', time: '' },
  ...more,
})
const file = async (day = '2026-05-04', more: Partial<NewComplaint> = {}) =>
  value(await fileComplaint(ctxOn(day), told(more)))
const taken = async (day = '2026-05-04', more: Partial<NewComplaint> = {}) => {
  const filed = await file(day, more)
  value(await takeComplaint(ctxOn(day, almaty), { number: filed.number }))
  return filed
}

describe('the code', () => {
  it('is of the key and of all that was told, and is read as people type it', () => {
    const made = codeOf('key-1', { a: 1 })
    expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
    expect(codeOf('key-1', { a: 1 })).toBe(made)
    expect(codeOf('key-2', { a: 1 })).not.toBe(made)
    expect(codeOf('key-1', { a: 2 })).not.toBe(made)
    expect(readCode(` ${shownCode(made).toLowerCase()} `)).toBe(made)
    expect(readCode('АВЕК-ООO1-il')).toBe('ABEK00011' + '1')
  })

  it('tells danger by what was told, not by how it was told', () => {
    const of = (kinds: NewComplaint['kinds'], more: Partial<NewComplaint> = {}) => isDanger(told({ kinds, ...more }))
    expect(of(['violence'])).toBe(true)
    expect(of(['hindered'])).toBe(true)
    expect(of(['passport'])).toBe(false)
    expect(of(['passport'], { still: 'yes', fears: 'yes' })).toBe(true)
    expect(of(['unpaid', 'hours'], { still: 'yes', fears: 'yes' })).toBe(false)
  })
})

describe('a complaint', () => {
  it('is filed without an account; the same form sent again gives the same number and code', async () => {
    const key = testId()
    const first = value(await fileComplaint(ctxOn('2026-05-04'), { ...told(), key }))
    expect(isNumber(first.number)).toBe(true)
    expect(value(await fileComplaint(ctxOn('2026-05-04'), { ...told(), key }))).toEqual(first)
    expect(code(await fileComplaint(ctxOn('2026-05-04'), { ...told({ what: 'Other' }), key }))).toBe('key-reused')
    const seen = value(await openComplaint(ctxOn('2026-05-04'), first))
    expect(seen).toMatchObject({ state: 'filed', kinds: ['unpaid'], late: false, wiped: false, consent: false })
    expect(seen.entries.map((e) => e.kind)).toEqual(['filed'])
    const { rows } = await sql<{ code: string }>`select code from complaint where number = ${first.number}`.execute(db)
    expect(rows[0]!.code).toMatch(/^scrypt\$/)
    expect(rows[0]!.code).not.toContain(first.code)
  })

  it('tells every fault beside its field', async () => {
    const bad = told({
      ...{ kinds: [], what: ' ', region: 'KZ-00', since: '2027-01-01', workers: 0, way: 'phone', contact: '' },
      ...{ still: 'maybe' as never, place: 'x'.repeat(400) },
    })
    const result = await fileComplaint(ctxOn('2026-05-04'), bad)
    expect(result.ok ? [] : result.problem.fields!.map((f) => f.path)).toEqual([
      'kinds',
      'what',
      'region',
      'place',
      'since',
      'workers',
      'still',
      'contact',
    ])
  })

  it('is due in fifteen working days of the calendar as adopted, as the law of the country says', async () => {
    expect((await file('2026-06-01')).dueOn).toBe('2026-06-22')
    const ministry = testActor('officer')
    const title = { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' }
    const days = [{ day: '2026-07-06', kind: 'holiday' as const, title, cite: 'made' }]
    value(await adoptDays(ctxOn('2026-06-01', ministry), days))
    expect((await file('2026-07-01')).dueOn).toBe('2026-07-23')
    const elsewhere = { ...ctxOn('2026-06-01'), library: { ...library, tables: new Map() } }
    expect(value(await fileComplaint(elsewhere, told())).dueOn).toBeNull()
  })

  it('answers a wrong number, a wrong code and an erased one alike, and slows down who tries', async () => {
    const { number, code: secret } = await file()
    const ctx = ctxOn('2026-05-04')
    const none = await openComplaint(ctx, { number: makeNumber('KZ-C-26', 9_999_999), code: secret })
    const wrong = await openComplaint(ctx, { number, code: 'AAAABBBBCCCC' })
    expect(wrong).toEqual(none)
    expect(await openComplaint(ctx, { number: 'no number', code: secret })).toEqual(none)
    expect(code(wrong)).toBe('complaint-not-found')
    for (let i = 0; i < 4; i++) await openComplaint(ctx, { number, code: `AAAABBBBCC0${i}` })
    expect(code(await openComplaint(ctx, { number, code: secret }))).toBe('complaint-wait')
    expect((await openComplaint(ctxOn('2026-05-04', undefined, '07:00'), { number, code: secret })).ok).toBe(true)
  })

  it('is added to and withdrawn by its worker, until it ends', async () => {
    const filed = await file()
    const ctx = ctxOn('2026-05-05')
    expect(code(await addToComplaint(ctx, { ...filed, text: ' ' }))).toBe('complaint-input')
    const key = testId()
    value(await addToComplaint(ctx, { ...filed, text: 'The foreman saw it', key }))
    value(await addToComplaint(ctx, { ...filed, text: 'The foreman saw it', key }))
    expect(value(await openComplaint(ctx, filed)).entries.map((e) => e.words)).toEqual([null, 'The foreman saw it'])
    value(await withdrawComplaint(ctx, filed))
    expect(code(await addToComplaint(ctx, { ...filed, text: 'More' }))).toBe('complaint-ended')
    expect(value(await openComplaint(ctx, filed)).state).toBe('withdrawn')
    expect(code(await takeComplaint(ctxOn('2026-05-05', almaty), { number: filed.number }))).toBe('complaint-ended')
  })
})

describe('an inspector', () => {
  it('meets the complaints of the own regions only, danger first', async () => {
    const danger = await file('2026-05-11', { kinds: ['violence'] })
    const far = await file('2026-05-11', { region: 'KZ-23' })
    const of = async (actor: typeof almaty) => {
      const ctx = ctxOn('2026-05-12', actor)
      return (await listComplaints(ctx, { view: 'open', today: '2026-05-12', limit: 50 })).items.map((c) => c.number)
    }
    expect((await of(almaty))[0]).toBe(danger.number)
    expect(await of(almaty)).not.toContain(far.number)
    expect(await of(atyrau)).toEqual([far.number])
    expect(await findComplaint(ctxOn('2026-05-12', atyrau), danger.number)).toBeUndefined()
    for (const role of ['officer', 'quota-officer', 'analyst', 'auditor', 'admin', 'employer', 'worker'] as const) {
      const ctx = ctxOn('2026-05-12', testActor(role))
      expect(await listComplaints(ctx, { view: 'open', today: '2026-05-12', limit: 50 })).toEqual({
        items: [],
        next: null,
      })
      expect((await countComplaints(ctx, '2026-05-12')).open).toBe(0)
      expect(code(await takeComplaint(ctx, { number: danger.number }))).toBe('complaint-not-found')
    }
    expect(code(await takeComplaint(ctxOn('2026-05-12', atyrau), { number: danger.number }))).toBe(
      'complaint-not-found',
    )
  })

  it('takes, asks, records, names the employer, settles with reasons; only who took it does', async () => {
    const filed = await taken()
    const { number } = filed
    const by = ctxOn('2026-05-06', almaty)
    expect(code(await askWorker(ctxOn('2026-05-06', colleague), { number, text: 'When?' }))).toBe('complaint-not-taken')
    value(await askWorker(by, { number, text: 'Who paid you before?' }))
    value(await recordStep(by, { number, text: 'Visited the site', shown: true }))
    value(await recordStep(by, { number, text: 'The payroll is missing', shown: false }))
    const seen = value(await openComplaint(ctxOn('2026-05-06'), filed))
    expect(seen.entries.map((e) => e.words)).toEqual([null, null, 'Who paid you before?', 'Visited the site'])
    expect(JSON.stringify(seen)).not.toContain(almaty.name)
    const firm = value(
      await createEmployer(ctxOn('2026-05-06', testActor('officer')), {
        ...{ name: 'Builder', kind: 'legal-person', country: 'KZ', region: 'KZ-75', sector: 'F', source: 'test' },
        ...{ numberKind: 'BIN', number: '990540000014' },
      }),
    )
    expect(code(await nameEmployer(by, { number, employer: '000000000000' }))).toBe('complaint-input')
    value(await nameEmployer(by, { number, employer: '9905 4000 0014' }))
    expect(await complaintsUpheld(db, firm.id)).toBe(0)
    expect(code(await closeComplaint(by, { number, outcome: 'upheld', reasons: '' }))).toBe('complaint-input')
    value(await closeComplaint(by, { number, outcome: 'upheld', reasons: 'Paid on order' }))
    expect(await complaintsUpheld(db, firm.id)).toBe(1)
    expect(value(await openComplaint(by, filed))).toMatchObject({ state: 'closed', outcome: 'upheld' })
    expect(code(await recordStep(by, { number, text: 'More', shown: true }))).toBe('complaint-ended')
  })

  it('finds the employer by the number that was typed, and takes a complaint over from a colleague', async () => {
    const { number } = await taken('2026-05-04', { employerNumber: '990540000014' })
    expect((await findComplaint(ctxOn('2026-05-05', almaty), number))!.employerId).not.toBeNull()
    value(await takeComplaint(ctxOn('2026-05-05', colleague), { number }))
    expect(code(await recordStep(ctxOn('2026-05-05', almaty), { number, text: 'x', shown: true }))).toBe(
      'complaint-not-taken',
    )
  })

  it('refers and passes on; what was passed on is no longer there', async () => {
    const filed = await taken()
    const { number } = filed
    const by = ctxOn('2026-05-06', almaty)
    value(await referComplaint(by, { number, body: 'Court', reason: 'For the damages' }))
    expect(value(await openComplaint(by, filed))).toMatchObject({ state: 'referred' })
    expect(code(await moveComplaint(by, { number, region: 'KZ-75', reason: 'x' }))).toBe('complaint-input')
    value(await moveComplaint(by, { number, region: 'KZ-23', reason: 'The site is there' }))
    expect(code(await moveComplaint(by, { number, region: 'KZ-75', reason: 'x' }))).toBe('complaint-not-found')
    value(await takeComplaint(ctxOn('2026-05-06', atyrau), { number }))
    expect(value(await openComplaint(by, filed))).toMatchObject({ state: 'taken', dueOn: filed.dueOn })
  })
})

describe('the time to answer', () => {
  it('runs out once, is told to the worker and shown as late', async () => {
    const filed = await taken('2026-05-04')
    expect(filed.dueOn).toBe('2026-05-25')
    const run = (day: string, hour: string) => runDueJobs(testCtx({ db, library }), complaintJobs, at(day, hour), 50)
    const lateIn = async (day: string) =>
      (await listComplaints(ctxOn(day, almaty), { view: 'late', today: day, limit: 50 })).items.map((c) => c.number)
    await run('2026-05-25', '18:00')
    expect(value(await openComplaint(ctxOn('2026-05-25'), filed)).late).toBe(false)
    expect(await lateIn('2026-05-25')).not.toContain(filed.number)
    await run('2026-05-25', '19:30')
    expect(value(await openComplaint(ctxOn('2026-05-26'), filed)).late).toBe(true)
    expect(await lateIn('2026-05-26')).toContain(filed.number)
    const id = (await findComplaint(ctxOn('2026-05-26', almaty), filed.number))!.id
    await noteLate(ctxOn('2026-05-27'), id)
    expect((await entriesOf(db, id, true)).filter((e) => e.kind === 'late')).toHaveLength(1)
    expect(
      code(
        await extendComplaint(ctxOn('2026-05-26', almaty), { number: filed.number, until: '2026-06-20', reason: 'x' }),
      ),
    ).toBe('complaint-no-clock')
  })

  it('is put off once, before its day, within what the law allows, with a reason the worker reads', async () => {
    const filed = await taken('2026-05-04')
    const { number } = filed
    const by = ctxOn('2026-05-20', almaty)
    for (const until of ['2026-05-25', '2026-07-05', ''])
      expect(code(await extendComplaint(by, { number, until, reason: 'x' }))).toBe('complaint-input')
    value(await extendComplaint(by, { number, until: '2026-07-04', reason: 'An expert is asked' }))
    expect(code(await extendComplaint(by, { number, until: '2026-07-04', reason: 'x' }))).toBe('complaint-no-clock')
    const seen = value(await openComplaint(by, filed))
    expect(seen).toMatchObject({ dueOn: '2026-07-04' })
    expect(seen.entries.at(-1)).toMatchObject({ kind: 'extended', words: 'An expert is asked' })
    const { id } = (await findComplaint(by, number))!
    await noteLate(ctxOn('2026-05-26'), id)
    expect(value(await openComplaint(ctxOn('2026-05-26'), filed)).late).toBe(false)
  })
})

describe('protection', () => {
  let made = 0
  const person = async () =>
    value(
      await createPerson(ctxOn('2026-05-04', testActor('officer')), {
        ...{ family: 'Made', given: 'Person', birth: '1990-01-01', sex: 1, citizenship: 'UZ', source: 'test' },
        papers: [{ kind: 'passport', issuer: 'UZ', number: `AA00000${++made}` }],
      }),
    ).id

  it('needs the worker’s own agreement; gives a hold and an uncounted change without a reason', async () => {
    const filed = await taken()
    const { number } = filed
    const id = await person()
    const by = ctxOn('2026-05-06', almaty)
    const asked = { number, kinds: ['hold' as const, 'change' as const], until: '2026-11-06', person: id }
    expect(code(await protect(by, asked))).toBe('complaint-no-consent')
    value(await agreeToProtection(by, { ...filed, permit: '' }))
    expect(code(await protect(ctxOn('2026-05-06', colleague), asked))).toBe('complaint-not-taken')
    expect(code(await protect(ctxOn('2026-05-06', atyrau), asked))).toBe('complaint-not-found')
    expect(code(await protect(by, { ...asked, until: '2027-06-01' }))).toBe('complaint-input')
    expect(code(await protect(by, { ...asked, kinds: [] }))).toBe('complaint-input')
    expect(code(await protect(by, { ...asked, person: testId() }))).toBe('complaint-no-person')
    expect(code(await protect(by, { ...asked, person: 'x' }))).toBe('complaint-no-person')
    value(await protect(by, asked))
    const hold = await holdOn(db, id, '2026-08-01')
    expect(Object.keys(hold!).sort()).toEqual(['id', 'until'])
    expect(hold!.until).toBe('2026-11-06')
    expect(await changeUncountedOn(db, id, '2026-11-06')).toMatchObject({ until: '2026-11-06' })
    expect(await holdOn(db, id, '2026-11-07')).toBeUndefined()
    expect(await holdOn(db, id, '2026-05-05')).toBeUndefined()
    expect(await holdOn(db, await person(), '2026-08-01')).toBeUndefined()
  })

  it('outlives an upheld complaint, and is not given for one that was not', async () => {
    const upheld = await taken()
    const not = await taken()
    const by = ctxOn('2026-05-06', almaty)
    const id = await person()
    for (const filed of [upheld, not]) value(await agreeToProtection(by, { ...filed, permit: '' }))
    value(await closeComplaint(by, { number: upheld.number, outcome: 'partly-upheld', reasons: 'Yes' }))
    value(await closeComplaint(by, { number: not.number, outcome: 'not-upheld', reasons: 'No' }))
    const asked = { kinds: ['hold' as const], until: '2026-11-06', person: id }
    value(await protect(by, { ...asked, number: upheld.number }))
    expect(code(await protect(by, { ...asked, number: not.number }))).toBe('complaint-ended')
  })
})

describe('erasing', () => {
  it('takes every word of ended complaints after the term that the administrator sets', async () => {
    expect(await keepDays(db)).toBe(365)
    const admin = ctxOn('2026-05-04', testActor('admin'))
    expect(code(await setKeepDays(admin, { days: 3 }))).toBe('complaint-input')
    value(await setKeepDays(admin, { days: 60 }))
    const ended = await taken('2026-05-04', {
      contact: '+7 700 000 00 01',
      way: 'phone',
      employerNumber: '990540000014',
    })
    const open = await taken('2026-05-04')
    const by = ctxOn('2026-05-06', almaty)
    value(await agreeToProtection(by, { ...ended, permit: 'KZ-26-0000001-1' }))
    value(await closeComplaint(by, { number: ended.number, outcome: 'not-upheld', reasons: 'No trace' }))
    await wipeEnded(ctxOn('2026-07-04'))
    expect((await openComplaint(by, ended)).ok).toBe(true)
    expect(await wipeEnded(ctxOn('2026-07-06'))).toBeGreaterThan(0)
    expect(await wipeEnded(ctxOn('2026-07-06'))).toBe(0)
    expect(code(await openComplaint(ctxOn('2026-07-07'), ended))).toBe('complaint-not-found')
    const left = (await findComplaint(by, ended.number))!
    expect(left).toMatchObject({ told: null, kinds: [], employerId: null, outcome: 'not-upheld' })
    expect((await entriesOf(db, left.id, true)).every((e) => e.words === null)).toBe(true)
    const { rows } = await sql`select 1 from complaint_consent where complaint_id = ${left.id}`.execute(db)
    expect(rows).toEqual([])
    expect((await openComplaint(ctxOn('2026-07-07'), open)).ok).toBe(true)
  })
})

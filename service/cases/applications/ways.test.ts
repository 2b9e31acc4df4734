import { cited, citing, date, int, oneOf, type Scheme, scheme, text, yesNo } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freePlaces } from '../../instruments/quota/index.ts'
import { testActor, testDb, testId } from '../../platform/testing/index.ts'
import { createEmployer, recordFinding, setWorkforce } from '../../registers/employers/index.ts'
import { createPerson } from '../../registers/persons/index.ts'
import { withdraw } from './applicant.ts'
import { clocksOf } from './clocks.ts'
import { decide } from './decide.ts'
import { addLine, answer, start, updateLine } from './draft.ts'
import { submit } from './filing.ts'
import { formFor } from './form.ts'
import { take } from './officer.ts'
import { registerReader } from './register-facts.ts'
import { linesOf } from './store.ts'
import { ALMATY, good, makeCast, value, worker } from './testing/cast.ts'
import { madeClock, madeEdition, madeLibrary, madeProcess, madeScheme } from './testing/law.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const free = madeProcess({ fees: [] })
const cell = { series: 'kz.made.quota', period: '2026', dims: { region: ALMATY } }

describe('other ways', () => {
  it('an application for places: fewer are granted, the rest go back', async () => {
    const edition = madeEdition({
      process: { ...free, lines: 'places' },
      criteria: madeEdition().criteria.filter((k) => k.id === 'place' || k.id === 'floor'),
      exemptions: [],
      permit: { ...madeEdition().permit, holder: 'employer' },
    })
    const c = await makeCast(db, 50, madeLibrary(madeScheme([edition])))
    const filed = await c.file([{ places: 8, label: 'Cooks', facts: good }])
    expect(filed.lines).toEqual([{ no: 1, outcome: 'pass', reserved: true }])
    expect(await freePlaces(db, cell)).toBe(42)
    value(await take(c.officer, filed.id))
    expect(await decide(c.officer, filed.id, { lines: [{ no: 1, outcome: 'granted', places: 9 }] })).toMatchObject({
      problem: { code: 'case-input' },
    })
    value(await decide(c.officer, filed.id, { lines: [{ no: 1, outcome: 'granted', places: 5 }] }))
    expect(await freePlaces(db, cell)).toBe(45)
    const { rows } = await sql<{
      places: number
      person_id: null
    }>`select places, person_id from permit where case_id = ${filed.id}`.execute(db)
    expect(rows).toEqual([{ places: 5, person_id: null }])
  })
  it('a worker applies alone, as the person of the account, whatever paper is shown', async () => {
    const edition = madeEdition({
      process: { ...free, applicant: 'worker' },
      quota: undefined,
      criteria: madeEdition().criteria.slice(1, 3),
    })
    const c = await makeCast(db, 50, madeLibrary(madeScheme([edition])))
    const person = value(
      await createPerson(c.officer, {
        family: 'Ли',
        given: 'Ан',
        birth: '1990-05-01',
        sex: 2,
        citizenship: 'KG',
        papers: [{ kind: 'passport', issuer: 'KG', number: 'OLD1' }],
        source: 'test',
      }),
    )
    const me = c.as(testActor('worker', { personId: person.id }))
    const { id } = value(await start(me, { scheme: 'kz/made-work' }))
    expect((await linesOf(db, id))[0]).toMatchObject({
      label: 'Ли Ан',
      person: { citizenship: 'KG', paper: { number: 'OLD1' } },
    })
    value(await answer(me, id, { facts: { region: ALMATY } }))
    value(await updateLine(me, id, 1, { facts: good, person: { paper: { number: 'NEW1' } } }))
    value(await submit(me, id))
    expect((await linesOf(db, id))[0]).toMatchObject({ personId: person.id })
    expect((await findCaseView(me, id))!.case.personId).toBe(person.id)
    expect(await findCaseView(c.as(testActor('worker', { personId: testId() })), id)).toBeUndefined()
  })
  it('a permit is extended: the new one names the old, and the clock of the old one stops', async () => {
    const ends = madeClock('extend', {
      starts: 'permit-ends',
      stops: 'extension-filed',
      actor: 'applicant',
      onExpiry: 'remind',
      before: true,
    })
    const c = await makeCast(
      db,
      50,
      madeLibrary(madeScheme([madeEdition({ process: { ...free, clocks: [...free.clocks, ends] } })])),
    )
    const me = worker()
    const first = await c.file([me])
    value(await take(c.officer, first.id))
    const [permit] = value(await decide(c.officer, first.id, { lines: [{ no: 1, outcome: 'granted' }] })).permits
    const clock = async () => (await clocksOf(db, first.id)).find((k) => k.clock === 'extend')!.state
    expect(await clock()).toBe('running')
    const { id } = value(await start(c.employer, { scheme: 'kz/made-work' }))
    value(await answer(c.employer, id, { facts: { region: ALMATY } }))
    expect(await addLine(c.employer, id, { ...me, extends: testId() })).toMatchObject({
      problem: { code: 'case-extends-unknown' },
    })
    value(await addLine(c.employer, id, { ...me, extends: permit!.id }))
    value(await submit(c.employer, id))
    expect(await clock()).toBe('stopped')
    value(await take(c.officer, id))
    value(await decide(c.officer, id, { lines: [{ no: 1, outcome: 'granted', validFrom: '2026-11-04' }] }))
    const { rows } = await sql<{ extension_of: string }>`select extension_of from permit where case_id = ${id}`.execute(
      db,
    )
    expect(rows).toEqual([{ extension_of: permit!.id }])
  })
  it('a withdrawal takes back also the lines that were granted while others waited', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme()))
    const before = await freePlaces(db, cell)
    const { id } = await c.file([worker(), worker()])
    value(await take(c.officer, id))
    value(await decide(c.officer, id, { lines: [{ no: 1, outcome: 'granted' }] }))
    value(await withdraw(c.employer, id))
    expect(await freePlaces(db, cell)).toBe(before)
    expect((await linesOf(db, id)).map((l) => l.decision)).toEqual(['withdrawn', 'withdrawn'])
  })
  it('fees due before filing are asked for by their id, and stored with the reference', async () => {
    const fee = {
      ...madeProcess().fees[0]!,
      id: 'state-fee',
      due: 'before-filing' as const,
      amount: cited(300_000, 'KZT-minor', citing('kz/made')('7', 'R')),
    }
    const c = await makeCast(db, 50, madeLibrary(madeScheme([madeEdition({ process: { ...free, fees: [fee] } })])))
    const { id } = value(await start(c.employer, { scheme: 'kz/made-work' }))
    value(await answer(c.employer, id, { facts: { region: ALMATY } }))
    value(await addLine(c.employer, id, worker()))
    expect(await submit(c.employer, id)).toMatchObject({
      problem: { code: 'case-incomplete', fields: [{ path: 'payments/state-fee' }] },
    })
    value(await submit(c.employer, id, { payments: { 'state-fee': 'PAY-9' } }))
    expect((await findCaseView(c.employer, id))!.fees).toMatchObject([
      { fee: 'state-fee', amount: 300_000, reference: 'PAY-9' },
    ])
  })
})

describe('facts of the registers', () => {
  const label = text('к', 'р', 'e')
  const reg = (register: string) => ({ label, source: 'register' as const, register })
  const facts: Scheme['facts'] = {
    kind: oneOf({ 'legal-person': label, individual: label }, reg('employer.kind')),
    staff: int(0, 100_000, 'persons', reg('employer.staff')),
    high: int(0, 100_000, 'persons', reg('employer.workforce:1+2:foreigners')),
    union: int(0, 100_000, 'persons', reg('employer.workforce:1+3:eaeu')),
    found: date({ ...reg('employer.finding:use-without-permit'), orNone: true }),
    now: int(0, 100_000, 'persons', reg('employer.workers-in-scheme')),
    sex: oneOf({ male: label, female: label }, reg('person.sex')),
    end: date({ ...reg('permit.previous-end'), orNone: true }),
    months: int(0, 500, 'month', reg('permit.previous-months')),
    times: int(0, 50, 'times', reg('permit.extensions')),
    met: yesNo(reg('undertakings.met')),
  }
  const made = scheme('kz/registers', {
    status: 'law',
    gives: 'worker-permit',
    title: label,
    summary: label,
    facts,
    editions: [
      madeEdition({
        criteria: [],
        exemptions: [],
        quota: undefined,
        permit: { ...madeEdition().permit, work: Object.keys(facts), lengths: [] },
      }),
    ],
  })

  it('are read as of the day of filing, and stay unknown where no register knows', async () => {
    const c = await makeCast(db, 50)
    const on = (day: string, employerId: string | null = c.employerId) =>
      registerReader(db, made, made.editions[0]!, { employerId, facts: {} }, day)
    expect(await on('2026-05-04').ofCase()).toEqual({ kind: 'legal-person', found: 'none', now: 0 })
    expect(await on('2026-05-04', null).ofCase()).toEqual({})
    value(
      await setWorkforce(c.officer, c.employerId, {
        asOf: '2026-01-01',
        rows: [
          { category: '1', citizens: 10, foreigners: 3, eaeu: 2 },
          { category: '3', citizens: 90, foreigners: 5, eaeu: 4 },
        ],
        source: 'test',
      }),
    )
    value(
      await recordFinding(c.officer, c.employerId, {
        kind: 'use-without-permit',
        foundOn: '2026-03-01',
        note: 'made',
        source: 'test',
      }),
    )
    expect(await on('2026-05-04').ofCase()).toEqual({
      kind: 'legal-person',
      staff: 108,
      high: 3,
      union: 6,
      found: '2026-03-01',
      now: 0,
    })
    expect(await on('2026-02-28').ofCase()).toMatchObject({ found: 'none' })
    const odd = value(await createEmployer(c.officer, { name: 'X', kind: 'branch', country: 'KZ', source: 'test' }))
    // The scheme has no such kind: what it cannot read is unknown, and the person is asked.
    expect(await on('2026-05-04', odd.id).ofCase()).not.toHaveProperty('kind')
  })
  it('count the permits of a person that follow each other without a break', async () => {
    const c = await makeCast(db, 50)
    const person = value(
      await createPerson(c.officer, {
        family: 'Ким',
        given: 'Ён',
        sex: 1,
        papers: [{ kind: 'passport', issuer: 'KR', number: 'K1' }],
        source: 'test',
      }),
    )
    const permit = (from: string, to: string, state = 'valid', of: string | null = null) =>
      sql`
      insert into permit (id, number, case_id, line_no, scheme, edition, country, employer_id, person_id, valid_from, valid_to, extension_of, terms, state, ground, state_since, code, status_index, issued_at, issued_by)
      values (${testId()}, ${testId()}, ${testId()}, 1, 'kz/registers', 'first', 'KZ', ${c.employerId}, ${person.id}, ${from}::date, ${to}::date, ${of}, '{}', ${state},
        ${state === 'valid' ? null : 'x'}, ${c.ctx.now}, 'x', 0, ${c.ctx.now}, ${testId()})`.execute(db)
    await permit('2024-01-01', '2024-06-30')
    await permit('2025-01-01', '2025-06-30')
    await permit('2025-07-01', '2025-12-31', 'valid', testId())
    await permit('2026-01-01', '2027-12-31', 'annulled')
    const reader = registerReader(db, made, made.editions[0]!, { ...c, facts: {} }, '2026-05-04')
    expect(await reader.ofLine({ personId: person.id, person: null, facts: {} })).toMatchObject({
      sex: 'male',
      end: '2025-12-31',
      months: 12,
      times: 1,
      now: 0,
    })
    expect(
      await reader.ofLine({
        ...{ personId: null, facts: {} },
        person: { paper: { kind: 'passport', issuer: 'KR', number: 'k 1' } },
      }),
    ).toMatchObject({ end: '2025-12-31' })
    expect(
      await reader.ofLine({
        ...{ personId: null, facts: {} },
        person: { paper: { kind: 'passport', issuer: 'KR', number: 'K2' } },
      }),
    ).toMatchObject({ end: 'none', months: 0, times: 0 })
    expect(await reader.ofLine({ personId: null, person: null, facts: {} })).not.toHaveProperty('end')
    expect(await formFor(c.employer, testId())).toBeUndefined()
  })
})

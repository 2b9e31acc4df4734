import { all, cited, citing, is, text } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addHolds, addUncounted } from '../../platform/holds.ts'
import { testActor, testDb, testId } from '../../platform/testing/index.ts'
import { createEmployer } from '../../registers/employers/index.ts'
import { addMission } from '../../registers/missions/index.ts'
import { checkPermit, lapseEnded, onPermit, reinstate, reportCure, suspend } from '../permits/index.ts'
import { withdraw } from './applicant.ts'
import { clocksOf } from './clocks.ts'
import { decide } from './decide.ts'
import { addLine, answer, type LineInput, start } from './draft.ts'
import { tick } from './expiry.ts'
import { type Filed, fileApplication, submit } from './filing.ts'
import { formFor } from './form.ts'
import { handOver, putOff } from './handling.ts'
import { take } from './officer.ts'
import { officerQueue } from './queries.ts'
import { findCase, linesOf } from './store.ts'
import { followPermit } from './suspension.ts'
import { ALMATY, ASTANA, type Cast, good, makeCast, value, worker } from './testing/cast.ts'
import { madeClock, madeEdition, madeLibrary, madeProcess, madeScheme } from './testing/law.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
onPermit(followPermit)
const cite = citing('kz/made')('10', 'R')
const t = (s: string) => text(s, s, s)
const free = madeProcess({ fees: [] })

/** A cook may change employer as a change that counts, a welder as one that does not; the new permit keeps the end. */
const changing = madeEdition({
  process: free,
  permit: {
    ...madeEdition().permit,
    follows: [
      {
        id: 'change',
        kind: 'instead',
        title: t('Change'),
        uncounted: is('post', 'welder'),
        keepsEnd: true,
        cite,
      },
      { id: 'family', kind: 'beside', title: t('Family'), when: is('category', '2'), cite },
    ],
  },
})
let numbers = 300_000_000_000
async function secondEmployer(c: Cast) {
  numbers += 7919
  const made = value(
    await createEmployer(c.officer, {
      name: 'ЖШС «Жаңа қоныс»',
      kind: 'legal-person',
      country: 'KZ',
      region: ALMATY,
      sector: 'F',
      numberKind: 'BIN',
      number: String(numbers),
      source: 'test',
    }),
  )
  return c.as(testActor('employer', { employerId: made.id }))
}
async function granted(c: Cast, filed: Filed, more: { validFrom?: string } = {}) {
  value(await take(c.officer, filed.id))
  return value(await decide(c.officer, filed.id, { lines: [{ no: 1, outcome: 'granted', ...more }] })).permits[0]!
}
const fileAs = async (as: Cast['ctx'], line: LineInput) =>
  fileApplication(as, { scheme: 'kz/made-work', facts: { region: ALMATY }, lines: [line], key: testId() })
const permitRow = async (number: string) =>
  (
    await sql<{
      state: string
      ground: string
      valid_to: string
      counted: boolean
      way: string
      kept_by: string | null
    }>`
      select state, ground, valid_to::text, counted, way, kept_by from permit where number = ${number}`.execute(db)
  ).rows[0]!

describe('a permit that follows another', () => {
  it('takes its place on its first day, keeps its end, counts as a change, and tells the earlier employer', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([changing])))
    const me = worker()
    const first = await c.file([me])
    const earlier = await granted(c, first)
    const other = await secondEmployer(c)
    const asked = { ...me, person: { ...me.person, permit: earlier.number.toLowerCase() } }
    const second = value(await fileAs(other, asked))
    const next = await granted(c, second)
    expect(await permitRow(earlier.number)).toMatchObject({ state: 'lapsed', ground: 'replaced' })
    expect(await permitRow(next.number)).toMatchObject({
      state: 'valid',
      valid_to: earlier.to,
      counted: true,
      way: 'change',
    })
    const { rows } = await sql<{ text: { paragraphs: { en: string }[] } }>`
      select text from notice where case_id = ${first.id} and kind = 'permit'`.execute(db)
    expect(rows.map((r) => r.text.paragraphs[0]!.en)).toEqual([
      `The worker has got a new permit. Permit ${earlier.number} ends from 4 May 2026.`,
    ])
    expect(JSON.stringify(rows)).not.toContain('Жаңа қоныс')
    const seen = await findCaseView(c.officer, second.id)
    expect(seen!.lines[0]!.earlier).toEqual({ number: earlier.number, to: earlier.to, extended: false })
  })
  it('one that begins later ends the earlier one on that day', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([changing])))
    const me = worker()
    const earlier = await granted(c, await c.file([me]))
    const second = value(await fileAs(c.employer, { ...me, person: { ...me.person, permit: earlier.number } }))
    await granted(c, second, { validFrom: '2026-06-01' })
    expect((await permitRow(earlier.number)).state).toBe('valid')
    await lapseEnded(c.at(c.ctx, '2026-05-31T06:00:00Z'))
    expect((await permitRow(earlier.number)).state).toBe('valid')
    await lapseEnded(c.at(c.ctx, '2026-06-01T06:00:00Z'))
    expect(await permitRow(earlier.number)).toMatchObject({ state: 'lapsed', ground: 'replaced' })
  })
  it('is not counted where the law says so, or where the worker is protected', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([changing])))
    const shelter = new Set<string>()
    addUncounted(async (_, person) => shelter.has(person))
    for (const [facts, sheltered, counted] of [
      [good, false, true],
      [{ ...good, post: 'welder' }, false, false],
      [good, true, false],
    ] as const) {
      const me = worker({ facts })
      const first = await c.file([me])
      const earlier = await granted(c, first)
      if (sheltered) shelter.add((await linesOf(db, first.id))[0]!.personId!)
      const next = await granted(
        c,
        value(await fileAs(c.employer, { ...me, person: { ...me.person, permit: earlier.number } })),
      )
      expect((await permitRow(next.number)).counted).toBe(counted)
    }
  })
  it('says the same of a number that is nobody’s and of one that is another’s', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([changing])))
    const others = await granted(c, await c.file([worker()]))
    const answers = await Promise.all(
      [others.number, 'KZ-P-9999999-9'].map(async (permit) => {
        const me = worker()
        return fileAs(c.employer, { ...me, person: { ...me.person, permit } })
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({
      problem: { code: 'case-incomplete', fields: [{ path: 'lines/1/person/permit', code: 'not-found' }] },
    })
  })
  it('a member of the family names the permit of another, which stays as it is', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([changing])))
    const principal = await granted(c, await c.file([worker()]))
    const kin = worker({ facts: { ...good, category: '2' } })
    const permit = await granted(
      c,
      value(await fileAs(c.employer, { ...kin, person: { ...kin.person, permit: principal.number } })),
    )
    expect(await permitRow(permit.number)).toMatchObject({ way: 'family', counted: null, state: 'valid' })
    expect((await permitRow(principal.number)).state).toBe('valid')
  })
  it('must be named where the request is just this; the form asks for it', async () => {
    const must = madeEdition({
      ...changing,
      permit: {
        ...changing.permit,
        follows: [{ ...changing.permit.follows![0]!, when: all(is('post', 'welder')) }],
      },
    })
    const c = await makeCast(db, 50, madeLibrary(madeScheme([must])))
    const { id } = value(await start(c.employer, { scheme: 'kz/made-work' }))
    value(await answer(c.employer, id, { facts: { region: ALMATY } }))
    const me = worker({ facts: { ...good, post: 'welder' } })
    value(await addLine(c.employer, id, me))
    const group = (await formFor(c.employer, id))!.groups.find((g) => g.id === 'line-1-person')!
    expect(group.complete).toBe(false)
    expect(group.questions.at(-1)).toMatchObject({ name: 'person.permit', optional: false })
    expect(await submit(c.employer, id)).toMatchObject({
      problem: { code: 'case-incomplete', fields: [{ path: 'lines/1/person/permit', code: 'required' }] },
    })
  })
})

describe('status kept while an extension is decided', () => {
  const kept = madeEdition({ process: free, permit: { ...madeEdition().permit, maintained: { cite } } })
  async function asked(c: Cast, on = '2026-10-20T06:00:00Z') {
    const me = worker()
    const permit = await granted(c, await c.file([me]))
    const later = c.at(c.employer, on)
    const { id } = value(await start(later, { scheme: 'kz/made-work' }))
    value(await answer(later, id, { facts: { region: ALMATY } }))
    value(await addLine(later, id, { ...me, extends: permit.id }))
    value(await submit(later, id))
    return { permit, id }
  }
  const standing = async (c: Cast, number: string, on: string) => {
    const found = await checkPermit(c.at(c.ctx, on), number)
    return found.found && found.standing
  }
  const after = '2026-11-10T06:00:00Z'
  it('holds after the last day until the decision, and ends with a refusal', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([kept])))
    const { permit, id } = await asked(c)
    expect(permit.to).toBe('2026-11-03')
    await lapseEnded(c.at(c.ctx, after))
    expect(await standing(c, permit.number, after)).toBe('kept')
    const officer = c.at(c.officer, after)
    value(await take(officer, id))
    value(
      await decide(officer, id, {
        lines: [{ no: 1, outcome: 'refused', reasons: ['WAGE'], freeText: 'No longer needed' }],
      }),
    )
    await lapseEnded(c.at(c.ctx, after))
    expect(await permitRow(permit.number)).toMatchObject({ state: 'lapsed', ground: 'term-ended' })
  })
  it('ends with a withdrawal, and is not for one who asks late or where the law is silent', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([kept])))
    const one = await asked(c)
    value(await withdraw(c.at(c.employer, after), one.id))
    expect(await standing(c, one.permit.number, after)).toBe('ended')
    const silent = await makeCast(db, 50, madeLibrary(madeScheme([madeEdition({ process: free })])))
    const two = await asked(silent)
    expect(await standing(silent, two.permit.number, after)).toBe('ended')
  })
})

describe('suspension', () => {
  const ground = { code: 'BREACH', title: t('Breach'), cite }
  const edition = madeEdition({
    process: {
      ...free,
      clocks: [
        ...free.clocks,
        madeClock('heal', { starts: 'suspension', stops: 'reinstated', actor: 'applicant', onExpiry: 'annul-permit' }),
        madeClock('answer-cure', { starts: 'cure', stops: 'reinstated' }),
      ],
    },
    permit: { ...madeEdition().permit, grounds: { suspend: [ground], annul: [], lapse: [] } },
  })
  const reasons = 'Two workers more than permitted'
  it('starts the time to cure; the report starts the time of the body; reinstating stops both', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([edition])))
    const { id } = await c.file()
    value(await take(c.officer, id))
    const [permit] = value(await decide(c.officer, id, { lines: [{ no: 1, outcome: 'granted' }] })).permits
    const states = async () =>
      Object.fromEntries(
        (await clocksOf(db, id))
          .filter((k) => k.clock === 'heal' || k.clock === 'answer-cure')
          .map((k) => [k.clock, k.state]),
      )
    expect(await reportCure(c.employer, { permit: permit!.number, reasons })).toMatchObject({
      problem: { code: 'permit-state' },
    })
    value(await suspend(c.officer, { permit: permit!.number, ground: 'BREACH', reasons }))
    expect(await states()).toEqual({ heal: 'running' })
    expect(await reportCure(c.employer, { permit: permit!.number, reasons: 'ok' })).toMatchObject({
      problem: { code: 'permit-reasons' },
    })
    expect(
      await reportCure(c.as(testActor('employer', { employerId: testId() })), { permit: permit!.number, reasons }),
    ).toMatchObject({
      problem: { code: 'permit-not-found' },
    })
    value(await reportCure(c.employer, { permit: permit!.number, reasons }))
    expect(await states()).toEqual({ heal: 'running', 'answer-cure': 'running' })
    value(await reinstate(c.officer, { permit: permit!.number, reasons }))
    expect(await states()).toEqual({ heal: 'stopped', 'answer-cure': 'stopped' })
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from notice where case_id = ${id} and kind = 'permit'`.execute(db)
    expect(rows[0]!.n).toBe(3)
  })
  it('ends in an annulment where nothing is cured in time', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([edition])))
    const permit = await granted(c, await c.file())
    value(await suspend(c.officer, { permit: permit.number, ground: 'BREACH', reasons }))
    await tick(c.at(c.ctx, '2026-05-13T06:00:00Z'))
    expect(await permitRow(permit.number)).toMatchObject({ state: 'annulled', ground: 'clock:heal' })
  })
})

describe('who handles a case', () => {
  const addOfficer = async (regions: string[] | null, mission: string | null = null) => {
    const actor = testActor('officer', { regions, ...(mission ? { mission } : {}) })
    await sql`insert into account (id, login, name, role, regions, mission, country, locale, password, created)
      values (${actor.id}, ${actor.id}, ${actor.name}, 'officer', ${regions}::text[], ${mission}, 'KZ', 'kk', 'x', ${new Date('2026-01-01')})`.execute(
      db,
    )
    return actor
  }
  const lib = madeLibrary(madeScheme([madeEdition({ process: { ...free, where: ['online', 'counter', 'mission'] } })]))
  it('a colleague whose scope holds the case may be given it, another may not', async () => {
    const c = await makeCast(db, 50, lib)
    const { id } = await c.file()
    const [near, far] = [await addOfficer([ALMATY]), await addOfficer([ASTANA])]
    expect(await handOver(c.officer, id, { to: 'officer', officer: far.id, reasons: 'Away' })).toMatchObject({
      problem: { fields: [{ path: 'officer' }] },
    })
    expect(await handOver(c.officer, id, { to: 'officer', officer: near.id, reasons: ' ' })).toMatchObject({
      problem: { fields: [{ path: 'reasons' }] },
    })
    value(await handOver(c.officer, id, { to: 'officer', officer: near.id, reasons: 'Away' }))
    expect(await findCase(db, c.officer, id)).toMatchObject({ officerId: near.id, state: 'in-assessment' })
    value(await handOver(c.as(near), id, { to: 'queue', reasons: 'Ill' }))
    expect(await findCase(db, c.officer, id)).toMatchObject({ officerId: null, state: 'filed' })
  })
  it('the body of another region gets the case with its limits, and the applicant is told', async () => {
    const c = await makeCast(db, 50, lib)
    const { id } = await c.file()
    const before = (await clocksOf(db, id)).map((k) => [k.clock, k.dueAt.toISOString()])
    expect(await handOver(c.officer, id, { to: 'body', region: ALMATY, reasons: 'Seat' })).toMatchObject({
      problem: { fields: [{ path: 'region' }] },
    })
    value(await handOver(c.officer, id, { to: 'body', region: ASTANA, reasons: 'The work is there' }))
    expect(await findCase(db, c.officer, id)).toBeUndefined()
    expect(await findCase(db, c.as(testActor('officer', { regions: [ASTANA] })), id)).toMatchObject({ region: ASTANA })
    expect((await clocksOf(db, id)).map((k) => [k.clock, k.dueAt.toISOString()])).toEqual(before)
    const { rows } = await sql`select 1 from notice where case_id = ${id} and kind = 'passed-on'`.execute(db)
    expect(rows.length).toBe(1)
  })
  it('a mission takes in by its own day and sees its own cases; passed on, the body has them', async () => {
    const c = await makeCast(db, 50, lib)
    const ministry = c.as(testActor('officer'))
    const code = `US-T${numbers % 100_000}`
    const name = { kk: 'Елшілік', ru: 'Посольство', en: 'Embassy' }
    expect(await addMission(c.officer, { code, host: 'US', name, zone: 'America/New_York' })).toMatchObject({
      problem: { code: 'mission-not-yours' },
    })
    expect(await addMission(ministry, { code, host: 'US', name, zone: 'America/Nowhere' })).toMatchObject({
      problem: { fields: [{ path: 'zone' }] },
    })
    value(await addMission(ministry, { code, host: 'US', name, zone: 'America/New_York' }))
    expect(await addMission(ministry, { code, host: 'US', name, zone: 'America/New_York' })).toMatchObject({
      problem: { code: 'mission-known' },
    })
    const clerk = c.as(await addOfficer([], code))
    // Early on the 5th in Kazakhstan it is still the 4th in New York.
    const early = c.at(clerk, '2026-05-04T20:30:00Z')
    const filed = value(
      await fileApplication(early, {
        scheme: 'kz/made-work',
        employerId: c.employerId,
        facts: { region: ALMATY },
        lines: [worker()],
        key: testId(),
      }),
    )
    const own = (await findCase(db, clerk, filed.id))!
    expect(own).toMatchObject({ channel: 'mission', mission: code, asOf: '2026-05-04' })
    const decideBy = (await clocksOf(db, filed.id)).find((k) => k.clock === 'decide')!.dueAt.toISOString()
    expect(decideBy).toBe('2026-05-12T03:59:59.999Z')
    const inQueue = async (ctx: Cast['ctx']) =>
      (await officerQueue(ctx, { limit: 200 })).items.some((i) => i.id === filed.id)
    expect([await inQueue(clerk), await inQueue(c.officer)]).toEqual([true, false])
    // A clerk is no officer of the whole country, whatever the account says.
    expect(
      await addMission(clerk, { code: `US-X${numbers % 1000}`, host: 'US', name, zone: 'America/New_York' }),
    ).toMatchObject({
      problem: { code: 'mission-not-yours' },
    })
    expect(await findCase(db, clerk, (await c.file()).id)).toBeUndefined()
    value(await handOver(clerk, filed.id, { to: 'body', reasons: 'Complete' }))
    expect([await inQueue(clerk), await inQueue(c.officer)]).toEqual([false, true])
  })
})

describe('putting a limit off', () => {
  const more = { days: cited(2, 'month', cite), unit: 'month' as const, cite }
  const edition = (clock: Parameters<typeof madeClock>[1]) =>
    madeEdition({ process: { ...free, clocks: [madeClock('decide', clock)] } })
  it('is done once, with reasons that go to the applicant, by as much as the law lets', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([edition({ extend: more })])))
    const { id } = await c.file()
    expect(await putOff(c.officer, id, { clock: 'decide', reasons: 'Papers abroad' })).toMatchObject({
      problem: { code: 'case-act-closed' },
    })
    value(await take(c.officer, id))
    expect(await putOff(c.officer, id, { clock: 'decide', reasons: '' })).toMatchObject({
      problem: { fields: [{ path: 'reasons' }] },
    })
    expect(value(await putOff(c.officer, id, { clock: 'decide', reasons: 'Papers abroad' })).due).toBe('2026-07-11')
    expect(await putOff(c.officer, id, { clock: 'decide', reasons: 'Again' })).toMatchObject({
      problem: { code: 'case-term-fixed' },
    })
    expect((await findCase(db, c.officer, id))!.dueAt!.toISOString()).toBe('2026-07-11T18:59:59.999Z')
    const { rows } = await sql<{
      text: unknown
    }>`select text from notice where case_id = ${id} and kind = 'put-off'`.execute(db)
    expect(JSON.stringify(rows)).toContain('Papers abroad')
  })
  it('is not open where the law gives no more time', async () => {
    const c = await makeCast(db, 50, madeLibrary(madeScheme([edition({})])))
    const { id } = await c.file()
    value(await take(c.officer, id))
    expect(await putOff(c.officer, id, { clock: 'decide', reasons: 'Busy' })).toMatchObject({
      problem: { code: 'case-term-fixed' },
    })
  })
})

describe('silence', () => {
  it('refuses nobody on hold: the case goes to a person', async () => {
    const held = new Set<string>()
    addHolds(async (_, person) => (held.has(person) ? { id: 'H-1', until: '2026-12-31' } : undefined))
    const c = await makeCast(
      db,
      50,
      madeLibrary(
        madeScheme([madeEdition({ process: { ...free, clocks: [madeClock('decide', { onExpiry: 'refuse' })] } })]),
      ),
    )
    const [free1, safe] = [await c.file(), await c.file()]
    held.add((await linesOf(db, safe.id))[0]!.personId!)
    await tick(c.at(c.ctx, '2026-06-01T06:00:00Z'), 10_000)
    expect((await linesOf(db, free1.id))[0]!.decision).toBe('refused')
    expect((await linesOf(db, safe.id))[0]!.decision).toBeNull()
    expect((await clocksOf(db, safe.id))[0]!.state).toBe('expired')
  })
})

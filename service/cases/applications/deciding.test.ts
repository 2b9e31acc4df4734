import { type Edition, lists } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freePlaces } from '../../instruments/quota/index.ts'
import { testActor, testDb } from '../../platform/testing/index.ts'
import { cure, payFee } from './applicant.ts'
import { decide, type LineDecision } from './decide.ts'
import { askApplicant, assess, judge, take } from './officer.ts'
import { ALMATY, type Cast, good, makeCast, value, worker } from './testing/cast.ts'
import { judged, madeEdition, madeLibrary, madeProcess, madeScheme, unread } from './testing/law.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const library = (editions: Edition[]) => madeLibrary(madeScheme(editions))
const cast = await makeCast(db, 200)
const cell = { series: 'kz.made.quota', period: '2026', dims: { region: ALMATY } }
const poor = () => worker({ facts: { ...good, wage: 5_000_000 }, person: { birth: '2010-01-01' } })
const taken = async (c: Cast, lines = [worker()]) => {
  const { id } = await c.file(lines)
  value(await take(c.officer, id))
  return id
}
const one = (c: Cast, id: string, line: Omit<LineDecision, 'no'>) =>
  decide(c.officer, id, { lines: [{ no: 1, ...line }] })
const newCast = (editions: Edition[]) => makeCast(db, 200, library(editions))

describe('a refusal', () => {
  it('gives all reasons with values and citations in three languages, and the place back', async () => {
    const id = await taken(cast, [worker(), poor()])
    const before = (await freePlaces(db, cell))!
    const decided = value(
      await decide(cast.officer, id, {
        lines: [
          { no: 1, outcome: 'refused', freeText: 'The work does not exist.' },
          { no: 2, outcome: 'refused' },
        ],
      }),
    )
    expect(decided.state).toBe('decided')
    expect(await freePlaces(db, cell)).toBe(before + 1)
    const view = (await findCaseView(cast.employer, id))!
    const [against, plain] = view.lines.map((l) => l.decisions[0]!)
    expect(against).toMatchObject({ against: true, freeText: 'The work does not exist.', reasons: [] })
    expect(plain).toMatchObject({
      against: false,
      reasons: [{ code: 'WAGE', citation: { act: 'kz/made', article: '5' } }, { code: 'MINOR' }],
    })
    expect(plain!.reasons[0]!.text.ru).toContain('50\u00a0000\u00a0KZT is below 100\u00a0000\u00a0KZT ru')
    const notice = view.notices.find((n) => n.kind === 'decision')!
    for (const locale of ['kk', 'ru', 'en'] as const) {
      const told = notice.text.paragraphs.map((p) => p[locale]).join('\n')
      expect(told).toContain('Каримов Азиз')
      expect(told).toContain('Made act')
      expect(told).not.toMatch(/\{\w+\}/)
    }
    expect(notice.text.paragraphs.map((p) => p.en).join('\n')).toContain('3 June 2026')
    expect(view.appeal).toMatchObject([{ due: '2026-06-03' }])
  })
  it('takes grounds of the scheme only', async () => {
    const id = await taken(cast)
    expect(await one(cast, id, { outcome: 'refused', freeText: 'x', reasons: ['NOTHING'] })).toMatchObject({
      problem: { code: 'case-input' },
    })
    value(await one(cast, id, { outcome: 'refused', freeText: 'found later', reasons: ['BAN'] }))
    expect((await findCaseView(cast.officer, id))!.lines[0]!.decisions[0]!.reasons).toMatchObject([
      { code: 'BAN', criterion: 'clean' },
    ])
  })
})

describe('a decision against the assessment', () => {
  it('needs written reasons, and is marked', async () => {
    const id = await taken(cast, [poor()])
    expect(await one(cast, id, { outcome: 'granted' })).toMatchObject({ problem: { code: 'case-reasons-needed' } })
    expect(await one(cast, id, { outcome: 'granted', freeText: '   ' })).toMatchObject({
      problem: { code: 'case-reasons-needed' },
    })
    const decided = value(await one(cast, id, { outcome: 'granted', freeText: 'A treaty sets another floor.' }))
    expect(decided.state).toBe('awaiting-fee')
    expect((await findCaseView(cast.officer, id))!.lines[0]!.decisions[0]).toMatchObject({
      against: true,
      reasons: [{ code: 'WAGE' }, { code: 'MINOR' }],
    })
  })
  it('is not possible without reasons where the law is incomplete, either way', async () => {
    const c = await newCast([madeEdition({ criteria: [...madeEdition().criteria, unread] })])
    const id = await taken(c)
    expect((await findCaseView(c.officer, id))!.lines[0]!.outcome).toBe('incomplete')
    for (const outcome of ['granted', 'refused'] as const)
      expect(await one(c, id, { outcome })).toMatchObject({
        problem: { code: 'case-reasons-needed', params: { line: 1 } },
      })
    value(await one(c, id, { outcome: 'granted', freeText: 'The annex was shown to me on paper.' }))
    expect((await findCaseView(c.officer, id))!.lines[0]!.decisions[0]).toMatchObject({
      against: true,
      reasons: [{ code: 'RULE-INCOMPLETE' }],
    })
  })
  it('is "no permit is needed" only for those outside the scheme', async () => {
    const exempt = await taken(cast, [worker({ facts: {}, person: { citizenship: 'RU' } })])
    expect(await one(cast, exempt, { outcome: 'granted' })).toMatchObject({ problem: { code: 'case-reasons-needed' } })
    expect(value(await one(cast, exempt, { outcome: 'not-needed' }))).toMatchObject({ state: 'decided', permits: [] })
    expect(await one(cast, await taken(cast), { outcome: 'not-needed' })).toMatchObject({
      problem: { code: 'case-reasons-needed' },
    })
  })
})

describe('judgement', () => {
  it("is the officer's, with written reasons, and settles what the engine leaves open", async () => {
    const c = await newCast([madeEdition({ criteria: [...madeEdition().criteria, judged] })])
    const id = await taken(c)
    expect((await findCaseView(c.officer, id))!).toMatchObject({ judgements: ['fit'], lines: [{ outcome: 'unknown' }] })
    expect(await judge(c.officer, id, { lineNo: 1, fact: 'fit', value: true, reasons: ' ' })).toMatchObject({
      problem: { code: 'case-reasons-needed' },
    })
    expect(await judge(c.officer, id, { lineNo: 1, fact: 'wage', value: true, reasons: 'x' })).toMatchObject({
      problem: { code: 'case-input' },
    })
    expect(
      value(await judge(c.officer, id, { lineNo: 1, fact: 'fit', value: true, reasons: 'Seen at work.' })).lines,
    ).toMatchObject([{ outcome: 'pass' }])
    expect((await findCaseView(c.officer, id))!.lines[0]).toMatchObject({
      judgements: { fit: { reasons: 'Seen at work.' } },
      assessment: { n: 2 },
    })
  })
})

describe('who decides', () => {
  it('is the officer who has taken the case', async () => {
    const id = await taken(cast)
    const other = cast.as(testActor('officer', { regions: [ALMATY] }))
    expect(await decide(other, id, { lines: [{ no: 1, outcome: 'granted' }] })).toMatchObject({
      problem: { code: 'case-act-closed' },
    })
    expect(await decide(cast.employer, id, { lines: [{ no: 1, outcome: 'granted' }] })).toMatchObject({
      problem: { code: 'case-act-closed' },
    })
    expect(await decide(cast.officer, id, { version: 1, lines: [{ no: 1, outcome: 'granted' }] })).toMatchObject({
      problem: { code: 'case-changed' },
    })
    value(await take(other, id))
    value(await decide(other, id, { lines: [{ no: 1, outcome: 'granted' }] }))
    expect(await decide(other, id, { lines: [{ no: 1, outcome: 'refused', freeText: 'x' }] })).toMatchObject({
      problem: { code: 'case-act-closed' },
    })
  })
  it('decides line by line, and each line once', async () => {
    const id = await taken(cast, [worker(), worker()])
    expect(value(await one(cast, id, { outcome: 'granted' })).state).toBe('in-assessment')
    expect(await one(cast, id, { outcome: 'granted' })).toMatchObject({ problem: { code: 'case-line-decided' } })
    expect(value(await decide(cast.officer, id, { lines: [{ no: 2, outcome: 'granted' }] })).state).toBe('awaiting-fee')
  })
})

describe('what is judged', () => {
  it('is a value that the fact can take, or is refused and changes nothing', async () => {
    const c = await newCast([madeEdition({ criteria: [...madeEdition().criteria, judged] })])
    const id = await taken(c)
    expect(await judge(c.officer, id, { lineNo: 1, fact: 'fit', value: 7, reasons: 'Seven' })).toMatchObject({
      problem: { code: 'case-input', fields: [{ path: 'value' }] },
    })
    value(await judge(c.officer, id, { lineNo: 1, fact: 'fit', value: true, reasons: 'Seen' }))
  })
})

describe('the permit', () => {
  const free = madeEdition({ process: madeProcess({ fees: [] }) })
  it('is issued at once where nothing is to be paid, within the length of the law', async () => {
    const c = await newCast([free])
    expect(
      await one(c, await taken(c), { outcome: 'granted', validFrom: '2026-06-01', validTo: '2027-06-01' }),
    ).toMatchObject({ problem: { code: 'case-permit-length' } })
    const id = await taken(c)
    const decided = value(await one(c, id, { outcome: 'granted', validFrom: '2026-06-01' }))
    expect(decided).toMatchObject({ state: 'decided', permits: [{ from: '2026-06-01', to: '2026-11-30' }] })
    const view = (await findCaseView(c.employer, id))!
    expect(view.lines[0]!.permit!.number).toBe(decided.permits[0]!.number)
    expect(view.clocks.map((k) => [k.clock, k.state])).toEqual(
      expect.arrayContaining([
        ['decide', 'stopped'],
        ['report', 'running'],
      ]),
    )
    expect(view.history.map((h) => h.act)).toEqual([
      'application.start',
      'application.submit',
      'application.take',
      'application.issue',
      'application.decide',
    ])
    const { rows } = await sql<{ state: string }>`select state from quota_reservation where case_id = ${id}`.execute(db)
    expect(rows).toEqual([{ state: 'used' }])
  })
  it('needs days from the officer where the law gives no length', async () => {
    const c = await newCast([{ ...free, permit: { ...free.permit, lengths: [] } }])
    const id = await taken(c)
    expect(await one(c, id, { outcome: 'granted' })).toMatchObject({ problem: { code: 'case-permit-length' } })
    expect(
      value(await one(c, id, { outcome: 'granted', validFrom: '2026-06-01', validTo: '2026-08-31' })).permits,
    ).toMatchObject([{ to: '2026-08-31' }])
  })
  it('is paid for at the rate of the day of payment, never of the future', async () => {
    const id = await taken(cast)
    value(await one(cast, id, { outcome: 'granted' }))
    const feeId = (await findCaseView(cast.employer, id))!.fees[0]!.id
    const later = cast.at(cast.employer, '2026-05-12T06:00:00Z')
    expect(await payFee(later, id, { feeId, reference: 'P', paidOn: '2026-05-13' })).toMatchObject({
      problem: { code: 'case-input' },
    })
    value(await payFee(later, id, { feeId, reference: 'P', paidOn: '2026-05-10' }))
    expect((await findCaseView(cast.employer, id))!.fees[0]).toMatchObject({
      amount: 600_000,
      reference: 'P',
      computed: { on: '2026-05-10' },
    })
  })
})

describe('a defect', () => {
  it('may be cured where the law says so, and the case is assessed again', async () => {
    const id = await taken(cast, [worker({ facts: { ...good, wage: 5_000_000 } })])
    expect(await askApplicant(cast.officer, id, { text: 'x', criteria: ['adult'] })).toMatchObject({
      problem: { code: 'case-not-curable' },
    })
    const asked = value(
      await askApplicant(cast.officer, id, { text: 'Raise the wage {or} say why not.', criteria: ['floor'] }),
    )
    // Three working days by the clock of the scheme, four by the criterion: the earlier is told first. No holiday was adopted.
    expect(asked.due).toBe('2026-05-07')
    const view = (await findCaseView(cast.employer, id))!
    expect(view).toMatchObject({
      case: { state: 'awaiting-applicant' },
      acts: ['add-document', 'remove-document', 'cure', 'withdraw'],
    })
    expect(view.notices[0]!.text.paragraphs[0]!.kk).toBe('Raise the wage {or} say why not.')
    expect(view.clocks.map((k) => k.clock)).toEqual(expect.arrayContaining(['cure', 'cure:floor']))
    expect(await cure(cast.employer, id, { lines: [{ no: 1, facts: { wage: 'more' } }] })).toMatchObject({
      problem: { code: 'case-input' },
    })
    expect(
      value(await cure(cast.employer, id, { lines: [{ no: 1, facts: { wage: 15_000_000 } }] })).lines,
    ).toMatchObject([{ outcome: 'pass', reserved: true }])
    const after = (await findCaseView(cast.officer, id))!
    expect(after.case.state).toBe('in-assessment')
    expect(after.clocks.filter((k) => k.clock.startsWith('cure')).every((k) => k.state === 'stopped')).toBe(true)
  })
})

describe('a new edition between filing and decision', () => {
  const first = madeEdition({ to: '2026-05-05' })
  const second = (rule: 'keep' | 'move') =>
    madeEdition({
      id: 'second',
      from: '2026-05-06',
      criteria: madeEdition().criteria.map((k) =>
        k.id === 'floor' ? { ...k, must: { c: 'no', fact: 'small' }, refuse: { ...k.refuse, code: 'SMALL' } } : k,
      ),
      process: madeProcess({ transition: { rule, cite: first.law[0]! } }),
    })
  const later = (c: Cast): Cast => ({ ...c, officer: c.at(c.officer, '2026-05-07T06:00:00Z') })

  it('leaves the case under its edition where the law keeps it', async () => {
    const c = await newCast([first, second('keep')])
    const id = await taken(c)
    expect(value(await assess(later(c).officer, id))).toMatchObject({ moved: false, edition: 'first' })
    value(await one(later(c), id, { outcome: 'granted' }))
    expect((await findCaseView(c.officer, id))!.case).toMatchObject({ edition: 'first', asOf: '2026-05-04' })
  })
  it('is applied where the law moves pending cases, and nothing is decided before', async () => {
    const c = await newCast([first, second('move')])
    const id = await taken(c)
    const view = async () => (await findCaseView(later(c).officer, id))!
    expect((await view()).mustMove).toBe(true)
    expect(await one(later(c), id, { outcome: 'granted' })).toMatchObject({ problem: { code: 'case-edition-moved' } })
    expect(value(await assess(later(c).officer, id))).toMatchObject({
      moved: true,
      edition: 'second',
      lines: [{ outcome: 'unknown' }],
    })
    const moved = await view()
    expect(moved).toMatchObject({ case: { edition: 'second', asOf: '2026-05-06' }, mustMove: false })
    expect(moved.clocks.filter((k) => k.clock === 'decide').map((k) => k.state)).toEqual(['stopped', 'running'])
    // The record of the filing still stands and still replays.
    const { rows } = await sql<{
      edition: string
    }>`select edition from assessment where case_id = ${id} order by n`.execute(db)
    expect(rows.map((r) => r.edition)).toEqual(['first', 'second'])
  })
})

describe('the region', () => {
  it('of the case is that of the body the scheme names', async () => {
    expect(lists['region']!.has(ALMATY)).toBe(true)
    expect((await findCaseView(cast.officer, await taken(cast)))!.case.region).toBe(ALMATY)
  })
})

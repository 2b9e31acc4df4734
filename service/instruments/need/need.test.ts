import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/index.ts'
import { runDueJobs } from '../../platform/jobs.ts'
import { testActor, testCtx, testDb, testId } from '../../platform/testing/index.ts'
import { createEmployer } from '../../registers/employers/index.ts'
import { cells, reserve, set, transfer, verifyLedger } from '../quota/index.ts'
import {
  decideCycle,
  fileStatement,
  findCycle,
  findDraft,
  HELD,
  indicatorsOf,
  inRounds,
  type NeedLine,
  needByOccupation,
  needByRegion,
  needJobs,
  openCycle,
  proposalsOf,
  propose,
  type Round,
  releaseRound,
  returnProposal,
  reviewLines,
  saveDraft,
  statementsOf,
  targetsOf,
  withdrawStatement,
} from './index.ts'
import { soundRounds } from './model.ts'

const { db } = await testDb()
const at = (day: string): Date => new Date(`${day}T06:00:00Z`)
const ctxOn = (day: string, actor = testActor('quota-officer')): Ctx => testCtx({ db, actor, now: at(day) })
const ministry = testActor('quota-officer')
const almaty = testActor('quota-officer', { regions: ['KZ-75'] })
const atyrau = testActor('quota-officer', { regions: ['KZ-23'] })
const value = <T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const code = (result: { ok: boolean; problem?: { code: string } }): string | undefined => result.problem?.code

async function firm(name: string) {
  const { id } = value(
    await createEmployer(ctxOn('2026-01-05', testActor('officer')), {
      ...{ name, kind: 'legal-person', country: 'KZ', region: 'KZ-75', sector: 'F', source: 'test' },
    }),
  )
  return testActor('employer', { employerId: id })
}
const line = (more: Partial<NeedLine> = {}): NeedLine => ({
  dims: { category: '3' },
  occupation: '7212',
  places: 10,
  months: 12,
  pay: 400_000_00,
  why: 'Nobody answered in three months',
  ...more,
})
const opening = {
  series: 'kz.made.quota',
  period: '2027',
  statementsBy: '2026-10-01',
  proposalsBy: '2026-11-01',
  ground: { reason: 'Call of the year', act: 'Made act, art. 2' },
}

describe('rounds', () => {
  const shares = fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
    .map((parts) => {
      const sum = parts.reduce((a, b) => a + b, 0)
      const percents = parts.map((p) => Math.max(1, Math.floor((p * 100) / sum)))
      percents[percents.length - 1] = 100 - percents.slice(0, -1).reduce((a, b) => a + b, 0)
      return percents.map((percent, i): Round => ({ opens: `2027-0${i + 1}-01`, percent }))
    })
    .filter((rounds) => soundRounds(rounds))

  it('lose and make no place, whatever the shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), shares, (places, rounds) => {
        const parts = inRounds(places, rounds)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(places)
        expect(parts.every((p) => p >= 0)).toBe(true)
      }),
    )
  })

  it('open what is due and hold the rest, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.nat(500),
        shares,
        fc.constantFrom('2026-12-31', '2027-02-15', '2027-12-31'),
        (places, reserve, rounds, today) => {
          const targets = targetsOf({ cells: [{ dims: { region: 'KZ-75' }, places }], reserve, rounds }, today)
          expect(targets.reduce((n, t) => n + t.places, 0)).toBe(places + reserve)
          const held = targets.filter((t) => t.dims[HELD]?.startsWith('round')).reduce((n, t) => n + t.places, 0)
          const parts = inRounds(places, rounds)
          expect(held).toBe(parts.filter((_, i) => rounds[i]!.opens > today).reduce((a, b) => a + b, 0))
        },
      ),
    )
  })
})

describe('from need to quota', () => {
  let number = ''
  const one = { series: 'kz.made.quota', period: '2027' }

  it('is opened by the ministry alone, once for a period', async () => {
    expect(code(await openCycle(ctxOn('2026-08-03', almaty), opening))).toBe('need-not-yours')
    const wrong = await openCycle(ctxOn('2026-08-03', ministry), {
      ...opening,
      statementsBy: '2026-08-01',
      proposalsBy: '2026-07-01',
      ground: { reason: '', act: ' ' },
    })
    expect(wrong).toMatchObject({
      problem: {
        code: 'need-input',
        fields: [{ path: 'statementsBy' }, { path: 'proposalsBy' }, { path: 'reason' }, { path: 'act' }],
      },
    })
    const [first, second] = await Promise.all([
      openCycle(ctxOn('2026-08-03', ministry), opening),
      openCycle(ctxOn('2026-08-03', ministry), opening),
    ])
    expect([first.ok, second.ok].sort()).toEqual([false, true])
    number = value(first.ok ? first : second).number
    expect(code(first.ok ? second : first)).toBe('need-open-already')
  })

  it('takes statements until the last day, the day itself included, and replaces what is filed again', async () => {
    const builder = await firm('Builder')
    const other = await firm('Other')
    const file = { cycle: number, region: 'KZ-75', lines: [line(), line({ occupation: '7115', places: 5 })] }
    const first = value(await fileStatement(ctxOn('2026-09-01', builder), file))
    const again = { ...file, lines: [line({ places: 12 })] }
    expect(value(await fileStatement(ctxOn('2026-10-01', builder), again))).toEqual({
      number: first.number,
      version: 2,
    })
    value(await fileStatement(ctxOn('2026-10-01', other), { ...file, lines: [line({ places: 7 })] }))
    value(
      await fileStatement(ctxOn('2026-10-01', other), {
        ...file,
        region: 'KZ-23',
        lines: [line({ places: 3, occupation: '8111' })],
      }),
    )
    expect(code(await fileStatement(ctxOn('2026-10-02', builder), file))).toBe('need-closed')
    expect(code(await withdrawStatement(ctxOn('2026-10-02', builder), file))).toBe('need-closed')
    expect(code(await fileStatement(ctxOn('2026-09-01', builder), { ...file, lines: [] }))).toBe('need-input')
    expect(code(await fileStatement(ctxOn('2026-09-01', testActor('worker')), file))).toBe('need-not-yours')
    expect(
      await fileStatement(ctxOn('2026-09-01', builder), {
        ...file,
        lines: [line(), line({ places: 0, months: 99, pay: -1, why: ' ' })],
      }),
    ).toMatchObject({
      problem: {
        fields: [
          { path: 'lines/1/places' },
          { path: 'lines/1/months' },
          { path: 'lines/1/pay' },
          { path: 'lines/1/why' },
        ],
      },
    })
    const cycle = (await findCycle(db, 'KZ', number))!
    expect((await needByRegion(db, cycle.id)).map((r) => [r.region, r.asked, r.open])).toEqual([
      ['KZ-23', 3, 1],
      ['KZ-75', 19, 2],
    ])
    expect((await needByOccupation(db, cycle.id))[0]).toMatchObject({ occupation: '7212', asked: 19, employers: 2 })
  })

  it('lets an employer take a statement back and file it anew', async () => {
    const firmActor = await firm('Doubter')
    const file = { cycle: number, region: 'KZ-75', lines: [line({ places: 100 })] }
    value(await fileStatement(ctxOn('2026-09-01', firmActor), file))
    value(await withdrawStatement(ctxOn('2026-09-02', firmActor), file))
    expect(code(await withdrawStatement(ctxOn('2026-09-02', firmActor), file))).toBe('need-no-statement')
    const cycle = (await findCycle(db, 'KZ', number))!
    expect((await needByRegion(db, cycle.id)).find((r) => r.region === 'KZ-75')!.asked).toBe(19)
  })

  it('a region reviews its own lines, with a reason where it takes over less', async () => {
    const cycle = (await findCycle(db, 'KZ', number))!
    const [builder, other] = await statementsOf(db, cycle.id, { region: 'KZ-75' })
    const review = (accepted: number, reason = '') => ({
      cycle: number,
      region: 'KZ-75',
      lines: [{ statement: builder!.number, lineNo: 1, accepted, reason }],
    })
    expect(code(await reviewLines(ctxOn('2026-10-05', atyrau), review(12)))).toBe('need-not-yours')
    expect(await reviewLines(ctxOn('2026-10-05', almaty), review(8))).toMatchObject({
      problem: { code: 'need-input', fields: [{ path: 'lines/0/reason' }] },
    })
    expect(code(await reviewLines(ctxOn('2026-10-05', almaty), review(13)))).toBe('need-input')
    const foreign = { ...review(3), region: 'KZ-23' }
    expect(code(await reviewLines(ctxOn('2026-10-05', atyrau), foreign))).toBe('need-no-statement')
    expect(value(await reviewLines(ctxOn('2026-10-05', almaty), review(8, 'Four can be found here')))).toEqual({
      reviewed: 1,
      open: 1,
    })
    const early = { cycle: number, region: 'KZ-75', note: '', other: [] }
    expect(code(await propose(ctxOn('2026-10-01', almaty), early))).toBe('need-still-open')
    expect(await propose(ctxOn('2026-10-05', almaty), early)).toMatchObject({
      problem: { code: 'need-not-reviewed', params: { count: 1 } },
    })
    expect(
      value(await reviewLines(ctxOn('2026-10-05', almaty), { cycle: number, region: 'KZ-75', lines: [], rest: true })),
    ).toEqual({ reviewed: 1, open: 0 })
    expect((await statementsOf(db, cycle.id, { id: other!.id }))[0]!.lines[0]!.accepted).toBe(7)
  })

  it('a proposal sums what was accepted; another number needs a reason; the ministry may return it', async () => {
    const cycle = (await findCycle(db, 'KZ', number))!
    const proposal = { cycle: number, region: 'KZ-75', note: 'See the plan of the region', other: [] }
    const other = [{ dims: { category: '3' }, places: 20, reason: '' }]
    expect(code(await propose(ctxOn('2026-10-06', almaty), { ...proposal, other }))).toBe('need-input')
    expect(value(await propose(ctxOn('2026-10-06', almaty), proposal))).toEqual({ version: 1, places: 15 })
    expect(code(await propose(ctxOn('2026-10-06', almaty), proposal))).toBe('need-proposed')
    expect(
      code(await reviewLines(ctxOn('2026-10-06', almaty), { cycle: number, region: 'KZ-75', lines: [], rest: true })),
    ).toBe('need-proposed')
    expect(
      code(await returnProposal(ctxOn('2026-10-07', almaty), { cycle: number, region: 'KZ-75', reason: 'x' })),
    ).toBe('need-not-yours')
    value(
      await returnProposal(ctxOn('2026-10-07', ministry), {
        cycle: number,
        region: 'KZ-75',
        reason: 'Say more of training',
      }),
    )
    expect(
      code(await returnProposal(ctxOn('2026-10-07', ministry), { cycle: number, region: 'KZ-75', reason: 'x' })),
    ).toBe('need-no-proposal')
    const more = [{ dims: { category: '3' }, places: 14, reason: 'One post was closed' }]
    expect(value(await propose(ctxOn('2026-10-08', almaty), { ...proposal, other: more }))).toEqual({
      version: 2,
      places: 14,
    })
    expect((await proposalsOf(db, cycle.id))[0]).toMatchObject({
      version: 2,
      cells: [{ asked: 19, accepted: 15, proposed: 14 }],
    })
  })

  const rounds: Round[] = [
    { opens: '2027-01-01', percent: 60 },
    { opens: '2027-07-01', percent: 40 },
  ]
  const draft = () => ({
    cycle: number,
    cells: [
      { dims: { category: '3', region: 'KZ-75' }, places: 14 },
      { dims: { category: '3', region: 'KZ-23' }, places: 3 },
    ],
    reserve: 5,
    rounds,
    note: '',
  })

  it('the decision sets the ledger, holds back rounds and reserve; drafts are versions', async () => {
    expect(code(await saveDraft(ctxOn('2026-11-20', almaty), draft()))).toBe('need-not-yours')
    expect(
      code(
        await saveDraft(ctxOn('2026-11-20', ministry), { ...draft(), rounds: [{ opens: '2027-01-01', percent: 99 }] }),
      ),
    ).toBe('need-input')
    expect(code(await saveDraft(ctxOn('2026-11-20', ministry), { ...draft(), cells: [], reserve: 0 }))).toBe(
      'need-input',
    )
    const decide = { cycle: number, version: 1, act: 'Made order 1, art. 1', reason: 'Decision of the year' }
    expect(code(await decideCycle(ctxOn('2026-12-01', ministry), decide))).toBe('need-no-draft')
    value(await saveDraft(ctxOn('2026-11-20', ministry), draft()))
    expect(value(await saveDraft(ctxOn('2026-11-21', ministry), draft()))).toEqual({ version: 2, places: 22 })
    expect(code(await decideCycle(ctxOn('2026-12-01', ministry), decide))).toBe('need-draft-old')
    const now = { ...decide, version: 2, key: 'decide-once-2027' }
    const [a, b] = [
      await decideCycle(ctxOn('2027-01-04', ministry), now),
      await decideCycle(ctxOn('2027-01-04', ministry), now),
    ]
    expect(value(a)).toEqual({ places: 22, open: 9, held: 13 })
    expect(value(b)).toEqual(value(a))
    expect((await cells(db, one.series, one.period)).map((c) => [c.dims, c.allotted])).toEqual([
      [{ category: '3', held: 'round-2', region: 'KZ-23' }, 2],
      [{ category: '3', held: 'round-2', region: 'KZ-75' }, 6],
      [{ category: '3', region: 'KZ-23' }, 1],
      [{ category: '3', region: 'KZ-75' }, 8],
      [{ held: 'reserve' }, 5],
    ])
    expect(
      code(
        await fileStatement(ctxOn('2026-09-01', await firm('Late')), {
          cycle: number,
          region: 'KZ-75',
          lines: [line()],
        }),
      ),
    ).toBe('need-decided')
    expect((await findDraft(db, (await findCycle(db, 'KZ', number))!.id, 2))!.reserve).toBe(5)
  })

  it('no line gets a place that is held back, and the reserve moves with a reason', async () => {
    const cell = { ...one, dims: { category: '3', region: 'KZ-23' } }
    const ask = (n: number) => ({ cell, caseId: testId(), lineNo: 1, places: n, receiptSeq: n })
    const held = async (n: number) =>
      transaction(db, (tx) => reserve(tx, ctxOn('2027-02-01'), [ask(n)]), { jitter: () => 0 })
    expect((await held(1))[0]!.reservation).toBeTruthy()
    expect((await held(2))[0]!.reservation).toBeFalsy()
    const from = { ...one, dims: { held: 'reserve' } }
    value(await transfer(ctxOn('2027-02-02'), { from, to: cell, places: 2, reason: 'Flood', act: 'Made order 9' }))
    expect((await cells(db, one.series, one.period)).find((c) => c.dims['held'] === 'reserve')!.free).toBe(3)
  })

  it('a round opens on its day by itself, or before by hand with a reason, and only once', async () => {
    const early = { cycle: number, round: 2, reason: 'The season begins early' }
    expect(code(await releaseRound(ctxOn('2027-03-01', almaty), early))).toBe('need-not-yours')
    expect(code(await releaseRound(ctxOn('2027-03-01', ministry), { ...early, round: 1 }))).toBe('need-no-round')
    expect(code(await releaseRound(ctxOn('2027-03-01', ministry), { ...early, reason: '' }))).toBe('need-input')
    await runDueJobs(testCtx({ db, actor: testActor('system') }), needJobs, at('2027-06-30'), 20)
    expect(
      (await cells(db, one.series, one.period))
        .filter((c) => c.dims['held'] === 'round-2')
        .every((c) => c.allotted > 0),
    ).toBe(true)
    await runDueJobs(testCtx({ db, actor: testActor('system') }), needJobs, at('2027-07-01'), 20)
    expect(
      (await cells(db, one.series, one.period))
        .filter((c) => c.dims['held'] === 'round-2')
        .every((c) => c.allotted === 0),
    ).toBe(true)
    expect(code(await releaseRound(ctxOn('2027-07-02', ministry), early))).toBe('need-no-round')
  })

  it('a revision within the year replaces every cell, and refuses to go below what is taken', async () => {
    const revision = { ...opening, statementsBy: '2027-08-01', proposalsBy: '2027-08-10' }
    const second = value(await openCycle(ctxOn('2027-07-05', ministry), revision)).number
    const cellsOf = (places: number) => [{ dims: { category: '3', region: 'KZ-23' }, places }]
    const whole = [{ opens: '2027-01-01', percent: 100 }]
    value(
      await saveDraft(ctxOn('2027-08-11', ministry), {
        cycle: second,
        cells: cellsOf(0),
        reserve: 1,
        rounds: whole,
        note: '',
      }),
    )
    const decide = { cycle: second, version: 1, act: 'Made order 2', reason: 'Revision' }
    const refused = await decideCycle(ctxOn('2027-08-12', ministry), decide)
    expect(refused).toMatchObject({ problem: { code: 'quota-below-held', params: { count: 1 } } })
    expect((await findCycle(db, 'KZ', second))!.decidedAt).toBeNull()
    value(
      await saveDraft(ctxOn('2027-08-13', ministry), {
        cycle: second,
        cells: cellsOf(4),
        reserve: 0,
        rounds: whole,
        note: '',
      }),
    )
    expect(value(await decideCycle(ctxOn('2027-08-14', ministry), { ...decide, version: 2 }))).toEqual({
      places: 4,
      open: 4,
      held: 0,
    })
    expect((await cells(db, one.series, one.period)).reduce((n, c) => n + c.allotted, 0)).toBe(4)
    expect(await verifyLedger(db)).toMatchObject({ faults: [] })
  })

  it('a round of a decision that was replaced opens nothing', async () => {
    const third = value(
      await openCycle(ctxOn('2027-09-01', ministry), {
        ...opening,
        period: '2028',
        statementsBy: '2027-09-02',
        proposalsBy: '2027-09-03',
      }),
    ).number
    const later = [
      { opens: '2027-09-01', percent: 50 },
      { opens: '2027-12-01', percent: 50 },
    ]
    const cellsOf = [{ dims: { category: '1', region: 'KZ-75' }, places: 10 }]
    value(
      await saveDraft(ctxOn('2027-09-04', ministry), {
        cycle: third,
        cells: cellsOf,
        reserve: 0,
        rounds: later,
        note: '',
      }),
    )
    value(await decideCycle(ctxOn('2027-09-05', ministry), { cycle: third, version: 1, act: 'A', reason: 'R' }))
    const fourth = value(
      await openCycle(ctxOn('2027-10-01', ministry), {
        ...opening,
        period: '2028',
        statementsBy: '2027-10-02',
        proposalsBy: '2027-10-03',
      }),
    ).number
    value(
      await saveDraft(ctxOn('2027-10-04', ministry), {
        cycle: fourth,
        cells: cellsOf,
        reserve: 0,
        rounds: later,
        note: '',
      }),
    )
    value(await decideCycle(ctxOn('2027-10-05', ministry), { cycle: fourth, version: 1, act: 'A', reason: 'R' }))
    expect(code(await releaseRound(ctxOn('2027-10-06', ministry), { cycle: third, round: 2, reason: 'x' }))).toBe(
      'need-no-round',
    )
    await runDueJobs(testCtx({ db, actor: testActor('system') }), needJobs, at('2027-12-02'), 20)
    expect(
      (await cells(db, one.series, '2028')).filter((c) => !c.dims['held']).reduce((n, c) => n + c.allotted, 0),
    ).toBe(10)
  })

  it('indicators stand beside the wishes, and an empty register gives none', async () => {
    expect(await indicatorsOf(db, ['kz/made'], '2027-01-01')).toEqual([])
    expect((await set(ctxOn('2027-01-05'), { ...one, dims: {}, places: 1, reason: 'r', act: 'a' })).ok).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { act, verifyJournal } from '../../platform/act.ts'
import { ok } from '../../platform/context.ts'
import { testActor, testDb } from '../../platform/testing/index.ts'
import { type ImportedCase, importCases } from './importing.ts'
import { findCaseBySource } from './queries.ts'
import { count, good, makeCast, value } from './testing/cast.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const c = await makeCast(db, 10)
const run = (cases: ImportedCase[]) =>
  act(c.ctx, 'import.batch', {}, async (tx) => ok(await importCases(tx, c.ctx, cases)))
const facts = { ...good, region: 'KZ-75', birth: '1990-01-01', citizenship: 'UZ', free: 5, banned: 'none', small: true }
const past = (sourceKey: string, more: Partial<ImportedCase> = {}): ImportedCase => ({
  sourceKey,
  scheme: 'kz/made-work',
  filedOn: '2021-02-03',
  decidedOn: '2021-03-04',
  region: 'KZ-75',
  employerId: c.employerId,
  facts,
  lines: [{ label: 'Cooks', facts: {}, places: 12, decision: { outcome: 'granted', places: 9 } }],
  ...more,
})

describe('cases of the past', () => {
  it('are kept as filed and decided then, under the law of their day', async () => {
    const done = value(
      await run([
        past('made:1'),
        past('made:2', {
          facts: { ...facts, wage: 1 },
          lines: [{ label: 'x', facts: {}, places: 1, decision: { outcome: 'refused' } }],
        }),
      ]),
    )
    expect(done.made.map((m) => m.outcomes)).toEqual([['pass'], ['fail']])
    const officer = c.as(testActor('officer'))
    const view = (await findCaseView(officer, done.made[0]!.id))!
    expect(view).toMatchObject({
      case: { state: 'decided', asOf: '2021-02-03', channel: 'import', number: expect.stringMatching(/^KZ-21-/) },
      lines: [{ decision: 'granted', grantedPlaces: 9, assessment: { replay: { same: true } } }],
      acts: [],
    })
    expect((await findCaseView(officer, done.made[1]!.id))!.lines[0]!.decisions).toMatchObject([
      { reasons: [{ code: 'WAGE' }], against: false, at: new Date('2021-03-04T12:00:00Z') },
    ])
    expect((await findCaseBySource(officer, 'made:1'))!.id).toBe(done.made[0]!.id)
    expect((await verifyJournal(db)).faults).toEqual([])
  })
  it('are imported once, and what cannot become a case is told', async () => {
    const before = await count(db, 'application')
    const done = value(
      await run([
        past('made:1'),
        past('made:3', { scheme: 'kz/none' }),
        past('made:4', { filedOn: '2001-01-01' }),
        past('made:5', { facts: { ...facts, wage: 'x' } }),
        past('made:6'),
      ]),
    )
    expect(done.known).toEqual(['made:1'])
    expect(done.refused.map((r) => [r.sourceKey, r.problem.code])).toEqual([
      ['made:3', 'case-scheme-unknown'],
      ['made:4', 'case-scheme-closed'],
      ['made:5', 'case-input'],
    ])
    expect(done.made.map((m) => m.sourceKey)).toEqual(['made:6'])
    expect(await count(db, 'application')).toBe(before + 1)
  })
  it('say so where the decision was another than the law read here would give', async () => {
    const done = value(await run([past('made:7', { facts: { ...facts, wage: 1 } })]))
    expect((await findCaseView(c.as(testActor('officer')), done.made[0]!.id))!.lines[0]!.decisions).toMatchObject([
      { outcome: 'granted', against: true, freeText: 'made:7: the reasons are not in the source' },
    ])
  })
  it('come in quickly: a thousand in a few seconds', async () => {
    const t = performance.now()
    value(await run(Array.from({ length: 1000 }, (_, i) => past(`bulk:${i}`))))
    expect(performance.now() - t).toBeLessThan(15_000)
    console.info(`1000 imported in ${Math.round(performance.now() - t)} ms`)
  })
})

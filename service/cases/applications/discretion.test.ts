import { all, citing, judgement, must, scheme, text, yes, yesNo } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testActor, testDb, testId } from '../../platform/testing/index.ts'
import { decideAppeal, fileAppeal, openAppeals, withdrawAppeal } from './appeals.ts'
import { decide } from './decide.ts'
import { bring, countDiscretion, decideDiscretion, findDiscretion } from './discretion.ts'
import { take } from './officer.ts'
import { linesOf } from './store.ts'
import { type Cast, good, makeCast, value, worker } from './testing/cast.ts'
import { madeEdition, madeLibrary, madeProcess, madeScheme } from './testing/law.ts'

const { db } = await testDb()
const t = (s: string) => text(s, s, s)
const cite = citing('kz/made')('20', 'R')
const refuse = (code: string) => ({ refuse: { code, text: t(code) } })

const power = scheme('kz/made-power', {
  status: 'law',
  gives: 'visa',
  title: t('Power'),
  summary: t('For tests'),
  facts: {
    considers: judgement({ label: t('Considers') }),
    interest: judgement({ label: t('Interest') }),
    personal: yesNo({ label: t('Personal'), source: 'officer' }),
  },
  editions: [
    madeEdition({
      criteria: [
        must('considered', t('Considered'), all(yes('considers'), yes('personal')), cite, refuse('NOT-CONSIDERED')),
        must('interest', t('Interest'), yes('interest'), cite, refuse('NO-INTEREST')),
      ],
      exemptions: [],
      quota: undefined,
      process: { ...madeProcess({ fees: [] }), where: [], documents: [], clocks: [] },
      appeal: [],
      power: { over: ['kz/made-work'], holder: t('The Minister'), cite },
    }),
  ],
})
const work = madeScheme([
  madeEdition({
    process: madeProcess({ fees: [] }),
    permit: { ...madeEdition().permit, work: [] },
  }),
])
const low = { ...good, wage: 5_000_000 }
const ministry = () => testActor('officer')

async function refused(c: Cast): Promise<{ id: string; number: string }> {
  const filed = await c.file([worker({ facts: low })])
  value(await take(c.officer, filed.id))
  value(await decide(c.officer, filed.id, { lines: [{ no: 1, outcome: 'refused' }] }))
  return filed
}
async function afterAppeal(c: Cast) {
  const filed = await refused(c)
  const { number } = value(await fileAppeal(c.employer, filed.id, { grounds: 'Pay was raised' }))
  value(await decideAppeal(c.as(ministry()), number, { outcome: 'upheld', reasons: 'It was not' }))
  return filed
}
const yesAll = { considers: 'yes', interest: 'yes', personal: 'yes' }

describe('the power to decide in favour', async () => {
  const c = await makeCast(db, 100, madeLibrary(work, power))
  it('is for the department alone, once the appeals are over', async () => {
    const { id } = await refused(c)
    expect(await bring(c.officer, id, { lineNo: 1, why: 'Hard' })).toMatchObject({
      problem: { code: 'discretion-closed' },
    })
    const { number } = value(await fileAppeal(c.employer, id, { grounds: 'Pay was raised' }))
    expect(await bring(c.officer, id, { lineNo: 1, why: 'Hard' })).toMatchObject({
      problem: { code: 'discretion-closed' },
    })
    value(await decideAppeal(c.as(ministry()), number, { outcome: 'upheld', reasons: 'No' }))
    expect(await bring(c.employer, id, { lineNo: 1, why: 'Hard' })).toMatchObject({
      problem: { code: 'discretion-not-yours' },
    })
    expect(await bring(c.officer, id, { lineNo: 1, why: ' ' })).toMatchObject({
      problem: { fields: [{ path: 'why' }] },
    })
    expect(await bring(c.officer, id, { lineNo: 2, why: 'Hard' })).toMatchObject({
      problem: { code: 'discretion-closed' },
    })
    value(await bring(c.officer, id, { lineNo: 1, why: 'Hard' }))
    expect(await bring(c.officer, id, { lineNo: 1, why: 'Again' })).toMatchObject({
      problem: { code: 'discretion-closed' },
    })
  })
  it('replaces the refusal by a grant where its criteria are met, with reasons, by one who took no part', async () => {
    const { id } = await afterAppeal(c)
    const { number } = value(await bring(c.officer, id, { lineNo: 1, why: 'Hard' }))
    expect(await decideDiscretion(c.officer, number, { facts: yesAll, reasons: 'Just' })).toMatchObject({
      problem: { code: 'discretion-not-yours' },
    })
    const minister = c.as(ministry())
    expect(await decideDiscretion(minister, number, { facts: yesAll, reasons: '' })).toMatchObject({
      problem: { fields: [{ path: 'reasons' }] },
    })
    expect(value(await decideDiscretion(minister, number, { facts: yesAll, reasons: 'Just' }))).toEqual({
      outcome: 'used',
    })
    expect((await linesOf(db, id))[0]).toMatchObject({ decision: 'granted' })
    expect((await linesOf(db, id))[0]!.permitId).not.toBeNull()
    const { rows } = await sql<{ reasons: { citation: { article: string } }[]; free_text: string }>`
      select reasons, free_text from decision where case_id = ${id} order by n desc limit 1`.execute(db)
    expect(rows[0]).toMatchObject({ free_text: 'Just', reasons: [{ citation: { article: '20' } }] })
    expect(await decideDiscretion(minister, number, { facts: yesAll, reasons: 'Just' })).toMatchObject({
      problem: { code: 'discretion-decided' },
    })
  })
  it('can only help: unmet or unanswered, the refusal stands as it was', async () => {
    for (const facts of [{ ...yesAll, interest: 'no' }, { considers: 'yes' }, {}]) {
      const { id } = await afterAppeal(c)
      const { number } = value(await bring(c.officer, id, { lineNo: 1, why: 'Hard' }))
      expect(value(await decideDiscretion(c.as(ministry()), number, { facts, reasons: 'Not so' }))).toEqual({
        outcome: 'not-used',
      })
      expect((await linesOf(db, id))[0]).toMatchObject({ decision: 'refused', permitId: null })
      expect(await findDiscretion(db, c.officer, number)).toMatchObject({ outcome: 'not-used', reasons: 'Not so' })
    }
    const [half] = await countDiscretion(db, 'KZ')
    expect(half).toMatchObject({ year: 2026, half: 1 })
    expect(half!.brought).toBe(half!.used + half!.notUsed + 1)
  })
  it('is not there for schemes that the law does not name', async () => {
    const alone = await makeCast(db, 100, madeLibrary(work))
    const { id } = await afterAppeal(alone)
    expect(await bring(alone.officer, id, { lineNo: 1, why: 'Hard' })).toMatchObject({
      problem: { code: 'discretion-none' },
    })
  })
})

describe('appeals', async () => {
  it('are withdrawn by those who filed them, and nothing else opens', async () => {
    const c = await makeCast(db, 100, madeLibrary(work))
    const { id } = await refused(c)
    const { number } = value(await fileAppeal(c.employer, id, { grounds: 'Pay was raised' }))
    expect(await withdrawAppeal(c.as(testActor('employer', { employerId: testId() })), number)).toMatchObject({
      problem: { code: 'appeal-not-found' },
    })
    expect(await withdrawAppeal(c.officer, number)).toMatchObject({ problem: { code: 'appeal-not-yours' } })
    expect(value(await withdrawAppeal(c.employer, number))).toEqual({ outcome: 'withdrawn' })
    expect(await withdrawAppeal(c.employer, number)).toMatchObject({ problem: { code: 'appeal-decided' } })
    expect(await fileAppeal(c.employer, id, { grounds: 'Once more' })).toMatchObject({
      problem: { code: 'appeal-closed' },
    })
    expect((await linesOf(db, id))[0]).toMatchObject({ decision: 'refused' })
  })
  it('that the law wants heard before a season stand first, by that day', async () => {
    const [step] = madeEdition().appeal
    const seasonal = madeScheme([
      madeEdition({ process: madeProcess({ fees: [] }), appeal: [{ ...step!, before: { t: 'fact', fact: 'start' } }] }),
    ])
    seasonal.facts['start'] = { type: 'date', label: t('Start'), ask: t('When?'), level: 'line', source: 'offer' }
    const plain = await makeCast(db, 100, madeLibrary(work))
    const c = await makeCast(db, 100, madeLibrary(seasonal))
    const numbers: string[] = []
    const file = async (cast: Cast, facts: Record<string, unknown>) => {
      const filed = await cast.file([worker({ facts })])
      value(await take(cast.officer, filed.id))
      value(await decide(cast.officer, filed.id, { lines: [{ no: 1, outcome: 'refused' }] }))
      numbers.push(value(await fileAppeal(cast.employer, filed.id, { grounds: 'Please' })).number)
    }
    await file(plain, low)
    await file(c, { ...low, start: '2026-07-01' })
    await file(c, { ...low, start: '2026-06-01' })
    const open = (await openAppeals(db, c.as(ministry()), 1000)).map((a) => a.number)
    expect(open.filter((n) => numbers.includes(n))).toEqual([numbers[2], numbers[1], numbers[0]])
  })
})

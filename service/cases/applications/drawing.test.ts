import type { Scheme } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { cells, verifyLedger } from '../../instruments/quota/index.ts'
import { chosen, orderOf } from '../../instruments/selection/draw.ts'
import {
  drawnOf,
  entriesOf,
  findSelection,
  holdDraw,
  listSelections,
  logOf,
  openDraw,
  waitingFor,
} from '../../instruments/selection/index.ts'
import { testActor, testDb, testId } from '../../platform/testing/index.ts'
import { withdraw } from './applicant.ts'
import { tellDraw } from './drawing.ts'
import { latestAssessments, linesOf } from './store.ts'
import { count, makeCast, value, worker } from './testing/cast.ts'
import { madeLibrary, madeScheme } from './testing/law.ts'

const { db } = await testDb()
const made: Scheme = structuredClone(madeScheme())
for (const edition of made.editions) edition.quota = { ...edition.quota!, order: 'ballot' }
const cast = await makeCast(db, 3, madeLibrary(made))
const desk = cast.as(testActor('quota-officer'))
const after = { ...desk, now: new Date('2026-06-02T06:00:00Z') }
const window = {
  series: 'kz.made.quota',
  period: '2026',
  dims: {},
  method: 'uniform' as const,
  places: 3,
  opens: new Date('2026-05-01T00:00:00Z'),
  closes: new Date('2026-06-01T00:00:00Z'),
  ground: { reason: 'More wish to come than may', act: 'made act, art. 3' },
  publicSource: 'Lottery of 1 June 2026, first draw',
  secret: 'c'.repeat(64),
}
const places = async () => (await cells(db, window.series, window.period))[0]!

describe('a draw', () => {
  let number = ''
  const cases: { id: string; number: string }[] = []

  it('is announced with the hash of its secret, and refuses what is not complete or covers another', async () => {
    const bad = await openDraw(desk, { ...window, places: 0, ground: { reason: '', act: '' }, publicSource: ' ' })
    expect(bad).toMatchObject({ problem: { code: 'draw-input' } })
    expect(bad.ok ? [] : bad.problem.fields!.map((f) => f.path)).toEqual(['places', 'reason', 'act', 'publicSource'])
    const key = testId()
    const opened = value(await openDraw(desk, { ...window, key }))
    expect(value(await openDraw(desk, { ...window, key }))).toEqual(opened)
    number = opened.number
    expect(await openDraw(desk, { ...window, secret: 'd'.repeat(64) })).toMatchObject({
      problem: { code: 'draw-overlaps' },
    })
    const shown = (await listSelections(db, 'KZ'))[0]!
    expect(shown).toMatchObject({ number, secret: null, seed: null, commitment: opened.commitment })
    expect(JSON.stringify(shown)).not.toContain(window.secret)
    const { rows } = await sql<{ all: string }>`select string_agg(payload::text, '') as all from journal`.execute(db)
    expect(rows[0]!.all).not.toContain(window.secret)
  })

  it('is waited for: lines hold no place at filing, and nobody knows yet', async () => {
    for (let i = 0; i < 8; i++) cases.push(await cast.file())
    expect(await places()).toMatchObject({ reserved: 0, used: 0, free: 3 })
    const [line] = await linesOf(db, cases[0]!.id)
    expect(line).toMatchObject({ reservation: null, outcome: 'unknown' })
    const s = (await findSelection(db, 'KZ', number))!
    expect(await waitingFor(db, s)).toBe(8)
  })

  it('counts a person once, whoever files', async () => {
    const paper = { kind: 'passport' as const, issuer: 'UZ', number: 'TWICE0001' }
    const first = await cast.file([worker({ person: { family: 'Дважды', paper } })])
    const second = await cast.file([worker({ person: { family: 'Дважды', paper } })])
    expect((await drawnOf(db, first.id)).size).toBe(0)
    expect((await drawnOf(db, second.id)).get(1)!.outcome).toBe('twice')
    cases.push(first)
  })

  it('lets a case leave before it is held', async () => {
    const gone = cases.pop()!
    value(await withdraw(cast.employer, gone.id, { key: testId() }))
    expect((await drawnOf(db, gone.id)).get(1)!.outcome).toBe('left')
  })

  it('is not held before its window closes, nor without the public value', async () => {
    expect(await holdDraw(desk, { number, publicValue: '7' })).toMatchObject({ problem: { code: 'draw-not-closed' } })
    expect(await holdDraw(after, { number, publicValue: ' ' })).toMatchObject({ problem: { code: 'draw-input' } })
    expect(await holdDraw(after, { number: 'x', publicValue: '7' })).toMatchObject({
      problem: { code: 'draw-not-found' },
    })
  })

  it('gives as many places as there are, in the order that its log gives, and never twice', async () => {
    const key = testId()
    const asked = { number, publicValue: '17 23 4 41', key }
    const [a, b] = await Promise.all([holdDraw(after, asked), holdDraw(after, asked)])
    expect(value(a)).toEqual(value(b))
    expect(value(a)).toMatchObject({ entries: 8, selected: 3 })
    expect(await holdDraw(after, { number, publicValue: '1' })).toMatchObject({ problem: { code: 'draw-held' } })
    expect(await places()).toMatchObject({ reserved: 3, free: 0 })
    const s = (await findSelection(db, 'KZ', number))!
    const log = logOf(s, await entriesOf(db, s.id))
    expect(log).toMatchObject({ secret: window.secret, publicValue: '17 23 4 41' })
    const order = orderOf('uniform', log.seed, log.entries)
    expect(log.selected).toEqual(order.map((e) => e.number).filter((n) => chosen(order, 3).has(n)))
    for (const e of log.entries) expect(e.number).toMatch(/^KZ-26-\d+-\d-1$/)
    expect((await verifyLedger(db)).faults).toEqual([])
  })

  it('is told to every applicant once, also when the teller is killed half way', async () => {
    const s = (await findSelection(db, 'KZ', number))!
    const before = await count(db, 'notice')
    await tellDraw(after, s.id)
    const told = (await count(db, 'notice')) - before
    // Eight who waited, and the one whose worker stood in the draw already.
    expect(told).toBe(9)
    await tellDraw(after, s.id)
    expect((await count(db, 'notice')) - before).toBe(told)
    const entries = await entriesOf(db, s.id)
    let held = 0
    for (const c of cases) {
      const [line] = await linesOf(db, c.id)
      const drawn = (await drawnOf(db, c.id)).get(1)!
      const assessment = (await latestAssessments(db, c.id)).get(1)!
      if (drawn.outcome === 'selected') {
        held++
        expect(line!.reservation).not.toBeNull()
        expect(line!.outcome).toBe('pass')
      } else {
        expect(drawn.outcome).toBe('waiting')
        expect(line!.reservation).toBeNull()
        expect(line!.outcome).toBe('fail')
        expect(assessment.facts['free']).toBe(0)
      }
    }
    expect(held).toBe(3)
    expect(entries.filter((e) => e.outcome === 'selected').length).toBe(3)
  })
})

import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { checks } from '../cli/checks.ts'
import { systemActor } from '../platform/actors.ts'
import { testCtx, testDb } from '../platform/testing/index.ts'
import { yearFigures } from '../public/index.ts'
import { publicApp } from '../public/testing.ts'
import { loadDemo } from './index.ts'

const database = await testDb()
const { db } = database
const library = await loadLibrary()
const now = new Date('2026-11-25T05:00:00Z')
const ctx = testCtx({ db, library, now, actor: systemActor('KZ') })
expect(await loadDemo(ctx)).toBe('done')

const one = async <T>(query: ReturnType<typeof sql<T>>): Promise<T> => (await query.execute(db)).rows[0]!

describe('the demonstration', () => {
  it('holds everything that kosh verify proves', async () => {
    for (const check of checks)
      expect([check.name, (await check.run(db, () => {}, library)).faults]).toEqual([check.name, []])
  })

  it('has cases in every state, refusals with reasons and permits', async () => {
    const { rows } = await sql<{ state: string; n: number }>`
      select state, count(*)::int as n from application group by 1 order by 1`.execute(db)
    console.log(rows.map(({ state, n }) => `${state} ${n}`).join(', '))
    const states = Object.fromEntries(rows.map(({ state, n }) => [state, n]))
    for (const state of [
      'draft',
      'filed',
      'in-assessment',
      'awaiting-applicant',
      'awaiting-fee',
      'decided',
      'withdrawn',
      'lapsed',
    ])
      expect(states[state], state).toBeGreaterThan(0)
    const refused = await one<{ n: number }>(
      sql`select count(*)::int as n from decision where outcome = 'refused' and jsonb_array_length(reasons) = 0`,
    )
    expect(refused.n).toBe(0)
    const overdue = await one<{ n: number }>(
      sql`select count(*)::int as n from case_clock where state = 'running' and due_at < ${now}`,
    )
    expect(overdue.n).toBeGreaterThan(0)
  })

  it('gives numbers in the order of filing', async () => {
    const { rows } = await sql<{ at: Date }>`
      select filed_at as at from application where receipt_seq is not null order by receipt_seq`.execute(db)
    const times = rows.map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  it('shows on the front page what the ledger holds', async () => {
    const figures = await yearFigures(db, library, 'KZ', now)
    const cells = await one<{ set: number; used: number; reserved: number }>(sql`
      select sum(allotted)::int as set, sum(used)::int as used, sum(reserved)::int as reserved
      from quota_cell where period = '2026'`)
    expect(figures.total).toMatchObject(cells)
    expect(figures.total.free).toBe(cells.set - cells.used - cells.reserved)
    expect(cells.used).toBeGreaterThan(50)
    expect(figures.days).toBeGreaterThan(0)
  })

  it('is not loaded twice, and never into a database that holds something else', async () => {
    const count = () => one<{ n: number }>(sql`select count(*)::int as n from journal`)
    const before = await count()
    expect(await loadDemo(ctx)).toBe('there')
    expect(await count()).toEqual(before)
    await sql`delete from setting where key = 'demo'`.execute(db)
    await expect(loadDemo(ctx)).rejects.toThrow('empty database only')
    expect(await count()).toEqual(before)
    await sql`insert into setting (key, value) values ('demo', 'true')`.execute(db)
  })

  it('marks every page', async () => {
    const app = await publicApp(database)
    afterAll(() => app.close())
    const page = await app.inject({ url: '/', headers: { 'accept-language': 'en' } })
    expect(page.body).toContain('Demonstration')
  })
})

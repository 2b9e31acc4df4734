import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { decide } from '../../cases/applications/decide.ts'
import { take } from '../../cases/applications/officer.ts'
import { ALMATY, makeCast, value } from '../../cases/applications/testing/cast.ts'
import { annul, issuePermit, suspend } from '../../cases/permits/index.ts'
import { addHolder, newPermit, permitLibrary } from '../../cases/permits/testing.ts'
import { act } from '../../platform/act.ts'
import { addHolds } from '../../platform/holds.ts'
import { testActor, testCtx, testDb } from '../../platform/testing/index.ts'
import { takeComplaint } from './desk.ts'
import { fileComplaint } from './filing.ts'
import { holdOn, protect } from './protection.ts'
import { agreeToProtection } from './worker.ts'

// The rooms that refuse ask for holds without knowing who gives them.
const { db } = await testDb()
addHolds(holdOn)
const library = await loadLibrary()
const inspector = testCtx({ db, library, actor: testActor('inspector', { regions: [ALMATY] }) })
const visitor = testCtx({ db, library, actor: testActor('public') })

/** A worker complains, agrees, and is protected: by the permit the worker named, or by the record of the person. */
async function protectedWorker(by: { permit?: string; person?: string }): Promise<void> {
  const blank = { employer: '', employerNumber: '', place: '', since: null, workers: null, still: null, fears: null }
  const told = { ...blank, kinds: ['unpaid' as const], what: 'No pay', region: ALMATY, language: 'ru' }
  const filed = value(await fileComplaint(visitor, { ...told, way: 'page', contact: '', time: '' }))
  value(await takeComplaint(inspector, { number: filed.number }))
  value(await agreeToProtection(visitor, { ...filed, permit: by.permit ?? '' }))
  const asked = { number: filed.number, kinds: ['hold' as const], until: '2026-09-01' }
  value(await protect(inspector, { ...asked, ...(by.person ? { person: by.person } : {}) }))
}

it('a person on hold is not refused until the last day, and the officer learns no reason', async () => {
  const cast = await makeCast(db, 200)
  const { id } = await cast.file()
  value(await take(cast.officer, id))
  const { rows } = await sql<{ person: string }>`
    select person_id::text as person from application_line where case_id = ${id}`.execute(db)
  await protectedWorker({ person: rows[0]!.person })
  const refused = await decide(cast.officer, id, {
    lines: [{ no: 1, outcome: 'refused', freeText: 'Not needed here' }],
  })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'person-on-hold', params: { until: '2026-09-01' } } })
  expect(Object.keys(refused.ok ? {} : refused.problem.params!).sort()).toEqual(['id', 'until'])
  const later = cast.at(cast.officer, '2026-09-02T06:00:00Z')
  expect((await decide(later, id, { lines: [{ no: 1, outcome: 'refused', freeText: 'Not needed here' }] })).ok).toBe(
    true,
  )
  const other = await cast.file()
  value(await take(cast.officer, other.id))
  expect((await decide(cast.officer, other.id, { lines: [{ no: 1, outcome: 'granted' }] })).ok).toBe(true)
})

it('the permit that the worker named is not suspended or annulled while the hold lasts', async () => {
  const ctx = testCtx({ db, library: permitLibrary() })
  const holder = await addHolder(ctx)
  const { number } = value(
    await act(ctx, 'case.decide', {}, (tx) =>
      issuePermit(tx, ctx, { ...newPermit(permitLibrary(), ctx.newId()), ...holder }),
    ),
  )
  await protectedWorker({ permit: number.toLowerCase() })
  const reasons = 'The employer wrote that the worker left'
  expect(await annul(ctx, { permit: number, ground: 'FALSE', reasons })).toMatchObject({
    problem: { code: 'person-on-hold' },
  })
  expect(await suspend(ctx, { permit: number, ground: 'FEE', reasons })).toMatchObject({
    problem: { code: 'person-on-hold' },
  })
  const later = { ...ctx, now: new Date('2026-09-02T06:00:00Z') }
  expect((await suspend(later, { permit: number, ground: 'FEE', reasons })).ok).toBe(true)
})

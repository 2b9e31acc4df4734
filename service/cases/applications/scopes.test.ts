import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import { testActor, testDb, testId } from '../../platform/testing/index.ts'
import { withdraw } from './applicant.ts'
import { decide } from './decide.ts'
import { findDocument } from './documents.ts'
import { start } from './draft.ts'
import { formFor } from './form.ts'
import { askApplicant, assess, take } from './officer.ts'
import { findCaseByNumber, myCases, officerQueue, queueCounts } from './queries.ts'
import { ALMATY, ASTANA, makeCast, value, worker } from './testing/cast.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const cast = await makeCast(db, 500)
const other = await makeCast(db, 500)

const filed = [
  await cast.file([worker()], { region: ALMATY }),
  await cast.file([worker()], { region: ASTANA }),
  await other.file([worker()], { region: ALMATY }),
]
const drafts = [
  value(await start(cast.employer, { scheme: 'kz/made-work' })),
  value(await start(other.employer, { scheme: 'kz/made-work' })),
]
const cases = [
  ...filed.map((f, i) => ({
    id: f.id,
    number: f.number,
    region: i === 1 ? ASTANA : ALMATY,
    employer: i === 2 ? other.employerId : cast.employerId,
    draft: false,
  })),
  ...drafts.map((d, i) => ({
    id: d.id,
    number: '',
    region: null,
    employer: i === 1 ? other.employerId : cast.employerId,
    draft: true,
  })),
]

/** The rule in words of its own, to be compared with the SQL: who may meet a case. */
function may(actor: Actor, c: (typeof cases)[0]): boolean {
  if (actor.role === 'employer') return actor.employerId === c.employer
  if (['officer', 'quota-officer', 'analyst', 'auditor'].includes(actor.role))
    return !c.draft && actor.country === 'KZ' && (actor.regions === null || actor.regions.includes(c.region ?? ''))
  return false
}

const actors = fc.record({
  role: fc.constantFrom(
    'worker',
    'employer',
    'officer',
    'quota-officer',
    'inspector',
    'analyst',
    'auditor',
    'admin',
    'public',
  ),
  country: fc.constantFrom('KZ', 'UZ'),
  regions: fc.constantFrom<(string[] | null)[]>(null, [], [ALMATY], [ASTANA], [ALMATY, ASTANA], ['KZ-23']),
  employerId: fc.constantFrom(undefined, cast.employerId, other.employerId, testId()),
})

describe('who sees what', () => {
  it('is the same in lists, views, numbers and acts, for every actor and case', async () => {
    await fc.assert(
      fc.asyncProperty(actors, fc.nat(cases.length - 1), async (who, i) => {
        const actor = testActor(who.role as 'officer', {
          country: who.country,
          regions: who.regions,
          ...(who.employerId ? { employerId: who.employerId } : {}),
        })
        const ctx = cast.as(actor)
        const c = cases[i]!
        const seen = may(actor, c)
        expect((await findCaseView(ctx, c.id)) !== undefined).toBe(seen)
        expect((await formFor(ctx, c.id)) !== undefined).toBe(seen)
        if (!c.draft) expect((await findCaseByNumber(ctx, c.number)) !== undefined).toBe(seen)
        if (!c.draft) expect((await officerQueue(ctx)).items.some((x) => x.id === c.id)).toBe(seen)
        expect((await queueCounts(ctx)).total).toBe(cases.filter((x) => !x.draft && may(actor, x)).length)
        if (actor.role === 'employer') expect((await myCases(ctx)).items.some((x) => x.id === c.id)).toBe(seen)
        if (seen) return
        // Out of scope is not found, never "forbidden".
        for (const refused of [
          await take(ctx, c.id),
          await assess(ctx, c.id),
          await askApplicant(ctx, c.id, { text: 'x' }),
          await withdraw(ctx, c.id),
          await decide(ctx, c.id, { lines: [{ no: 1, outcome: 'refused', freeText: 'x' }] }),
        ])
          expect(refused).toMatchObject({ ok: false, problem: { code: 'case-not-found' } })
        expect(await findDocument(ctx, c.id, testId())).toBeUndefined()
      }),
      { numRuns: 120 },
    )
  }, 60_000)
  it('shows an analyst no names', async () => {
    const analyst = cast.as(testActor('analyst'))
    const view = (await findCaseView(analyst, filed[0]!.id))!
    expect(
      JSON.stringify({
        lines: view.lines.map((l) => [l.label, l.person, l.personId]),
        employer: view.employer,
        notices: view.notices,
      }),
    ).not.toMatch(/Каримов|Алтын/)
    expect(JSON.stringify((await officerQueue(analyst)).items)).not.toMatch(/Каримов|Алтын/)
  })
  it('pages through the queue without loss or repetition, the most urgent first', async () => {
    const officer = cast.as(testActor('officer'))
    const ids: string[] = []
    let after: string | undefined
    do {
      const page = await officerQueue(officer, { limit: 1, ...(after ? { after } : {}) })
      ids.push(...page.items.map((i) => i.id))
      after = page.next ?? undefined
    } while (after)
    expect(ids).toEqual(filed.map((f) => f.id))
  })
  it('takes an id that is no id for one that is not there', async () => {
    expect(await findCaseView(cast.officer, "1' or true")).toBeUndefined()
    expect(await take(cast.officer, 'nothing')).toMatchObject({ problem: { code: 'case-not-found' } })
  })
})

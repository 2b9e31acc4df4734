import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Db } from '../context.ts'
import { testDb } from '../testing/index.ts'
import { roles } from './accounts.ts'
import { caseScope, employerScope, permitScope, personScope, quotaScope } from './scopes.ts'

const { db } = await testDb()

// A made set: every mix of country, region, state, account, employer and person over a few values.
const id = (kind: number, n: number): string => `0199c0aa-000${kind}-7000-8000-${String(n).padStart(12, '0')}`
const accounts = [1, 2, 3].map((n) => id(1, n))
const employers = [1, 2].map((n) => id(2, n))
const persons = [1, 2, 3].map((n) => id(3, n))
const countries = ['KZ', 'KG']
const regions = ['KZ-ALM', 'KZ-AST', null]

interface Case {
  id: string
  country: string
  region: string | null
  state: 'draft' | 'filed'
  account: string
  employer: string | null
  person: string | null
  /** The person named on line 1. */
  line: string
}

const cases: Case[] = []
for (const country of countries)
  for (const region of regions)
    for (const state of ['draft', 'filed'] as const)
      for (const account of accounts)
        for (const employer of [null, ...employers]) {
          const n = cases.length + 1
          // The person moves through the set out of step with the rest.
          const person = [null, ...persons][n % 4] ?? null
          cases.push({ id: id(4, n), country, region, state, account, employer, person, line: persons[n % 3]! })
        }

async function fill(db: Db): Promise<void> {
  const at = new Date('2026-05-04T06:00:00Z')
  for (const c of cases) {
    await sql`INSERT INTO application (case_id, number, scheme, edition, country, state, channel, region, account_id, employer_id,
        person_id, facts, as_of, filed_at, receipt_seq, created)
      VALUES (${c.id}, ${c.id}, 's', 'e', ${c.country}, ${c.state}, 'online', ${c.region}, ${c.account}, ${c.employer}, ${c.person},
        '{}', '2026-05-04', ${at}, 1, ${at})`.execute(db)
    await sql`INSERT INTO application_line (case_id, line_no, person_id, label, facts)
      VALUES (${c.id}, 1, ${c.line}, 'x', '{}')`.execute(db)
    if (c.state === 'draft') continue
    await sql`INSERT INTO permit (id, number, case_id, line_no, scheme, edition, country, region, employer_id, person_id, valid_from,
        valid_to, terms, state, state_since, code, status_index, issued_at, issued_by)
      VALUES (${c.id}, ${c.id}, ${c.id}, 1, 's', 'e', ${c.country}, ${c.region}, ${c.employer}, ${c.line}, '2026-05-04', '2027-05-03',
        '{}', 'valid', ${at}, 'code', 0, ${at}, ${c.account})`.execute(db)
  }
  for (const person of persons) {
    await sql`INSERT INTO person (id, family, given, sort_key, source, created) VALUES (${person}, 'x', 'y', 'x', 'test', ${at})`.execute(
      db,
    )
  }
  for (const [n, kind] of ['legal-person', 'individual'].entries()) {
    await sql`INSERT INTO employer (id, name, sort_key, kind, country, source, created)
      VALUES (${employers[n]}, 'x', 'x', ${kind}, 'KZ', 'test', ${at})`.execute(db)
  }
  for (const [cell, dims] of [
    ['q|2026|region=KZ-ALM', '{"region":"KZ-ALM"}'],
    ['q|2026|', '{}'],
  ]) {
    await sql`INSERT INTO quota_cell (id, series, period, dims, hash) VALUES (${cell}, 'q', '2026', ${dims}::jsonb, '\\x00')`.execute(
      db,
    )
  }
}
beforeAll(() => fill(db))

const arbitraryActor: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(...accounts),
  role: fc.constantFrom(...roles, 'public' as const, 'system' as const),
  name: fc.constant('x'),
  country: fc.constantFrom(...countries),
  regions: fc.constantFrom(null, [], ['KZ-ALM'], ['KZ-ALM', 'KZ-AST']),
  employerId: fc.constantFrom(undefined, ...employers),
  personId: fc.constantFrom(undefined, ...persons),
})

// The rule in plain words, written apart from the SQL.
const inRegion = (actor: Actor, region: string | null): boolean =>
  actor.regions === null || (region !== null && actor.regions.includes(region))
const inOffice = (actor: Actor, c: Case): boolean => c.country === actor.country && inRegion(actor, c.region)

function mayMeetCase(actor: Actor, c: Case): boolean {
  const own = c.account === actor.id
  const filed = c.state !== 'draft'
  if (actor.role === 'system') return true
  if (actor.role === 'worker') return own || (filed && actor.personId !== undefined && c.person === actor.personId)
  if (actor.role === 'employer') return actor.employerId !== undefined && c.employer === actor.employerId
  if (actor.role === 'officer') return c.country === actor.country && (own || (filed && inRegion(actor, c.region)))
  return ['quota-officer', 'analyst', 'auditor'].includes(actor.role) && filed && inOffice(actor, c)
}

function mayMeetPermit(actor: Actor, c: Case): boolean {
  if (actor.role === 'system') return true
  if (actor.role === 'worker') return c.account === actor.id || c.line === actor.personId
  if (actor.role === 'employer') return actor.employerId !== undefined && c.employer === actor.employerId
  return ['officer', 'inspector', 'quota-officer', 'analyst', 'auditor'].includes(actor.role) && inOffice(actor, c)
}

function mayMeetPerson(actor: Actor, person: string): boolean {
  if (actor.role === 'system') return true
  if (actor.role === 'worker') return person === actor.personId
  if (actor.role === 'inspector')
    return cases.some((c) => c.state === 'filed' && c.line === person && mayMeetPermit(actor, c))
  if (!['employer', 'officer', 'auditor'].includes(actor.role)) return false
  return cases.some((c) => mayMeetCase(actor, c) && (c.person === person || c.line === person))
}

const found = async (table: string, key: string, scope: ReturnType<typeof caseScope>): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT ${sql.ref(key)} AS id FROM ${sql.table(table)} WHERE ${scope} ORDER BY 1`.execute(db)
  return rows.map((row) => row.id)
}

describe('scopes', () => {
  it('find the same cases as the rule in plain words, for every actor', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActor, async (actor) => {
        const wanted = cases.filter((c) => mayMeetCase(actor, c)).map((c) => c.id)
        expect(await found('application', 'case_id', caseScope({ actor }))).toEqual(wanted)
      }),
      { numRuns: 150 },
    )
  })

  it('find the same permits', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActor, async (actor) => {
        const wanted = cases.filter((c) => c.state === 'filed' && mayMeetPermit(actor, c)).map((c) => c.id)
        expect(await found('permit', 'id', permitScope({ actor }))).toEqual(wanted)
      }),
      { numRuns: 150 },
    )
  })

  it('find the same persons', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActor, async (actor) => {
        expect(await found('person', 'id', personScope({ actor }))).toEqual(
          persons.filter((p) => mayMeetPerson(actor, p)),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('show employers to the offices, one to itself, no individual to the analyst', async () => {
    const seen = (actor: Partial<Actor>) =>
      found(
        'employer',
        'id',
        employerScope({ actor: { id: '', role: 'public', name: '', country: 'KZ', regions: null, ...actor } }),
      )
    expect(await seen({ role: 'officer', regions: ['KZ-ALM'] })).toEqual(employers)
    expect(await seen({ role: 'employer', employerId: employers[1]! })).toEqual([employers[1]])
    expect(await seen({ role: 'analyst' })).toEqual([employers[0]])
    for (const role of ['worker', 'admin', 'public', 'employer'] as const) expect(await seen({ role })).toEqual([])
  })

  it('let a quota officer of a region change its cells only', async () => {
    const seen = (actor: Partial<Actor>) =>
      found(
        'quota_cell',
        'id',
        quotaScope({ actor: { id: '', role: 'quota-officer', name: '', country: 'KZ', regions: null, ...actor } }),
      )
    expect(await seen({})).toEqual(['q|2026|', 'q|2026|region=KZ-ALM'])
    expect(await seen({ regions: ['KZ-ALM'] })).toEqual(['q|2026|region=KZ-ALM'])
    expect(await seen({ regions: ['KZ-AST'] })).toEqual([])
    for (const role of roles.filter((role) => role !== 'quota-officer')) expect(await seen({ role })).toEqual([])
  })
})

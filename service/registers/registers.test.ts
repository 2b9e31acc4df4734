import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testActor, testCtx, testDb, testId } from '../platform/testing/index.ts'
import { decidingBody, setAgency } from './agencies/index.ts'
import {
  createEmployer,
  type EmployerData,
  latestFinding,
  listEmployers,
  recordFinding,
  setWorkforce,
  updateEmployer,
  workforceOn,
} from './employers/index.ts'
import { limitOf, readCursor, writeCursor } from './paging.ts'
import { createPerson, type PersonData, paperHolder, updatePerson } from './persons/index.ts'

const { db } = await testDb()
const ctx = testCtx({ db })
const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.problem))
  return r.value
}
let n = 0
const bin = () => String(200_000_000_000 + ++n)
const employer = (more: Partial<EmployerData> = {}) =>
  createEmployer(ctx, {
    name: 'ЖШС «Дән»',
    kind: 'legal-person',
    country: 'KZ',
    numberKind: 'BIN',
    number: bin(),
    source: 'test',
    ...more,
  })
const passport = (number: string) => [{ kind: 'passport' as const, issuer: 'UZ', number }]
const person = (number: string, more: Partial<PersonData> = {}) =>
  createPerson(ctx, {
    family: 'Каримов',
    given: 'Азиз',
    birth: '1990-01-01',
    sex: 1,
    citizenship: 'UZ',
    papers: passport(number),
    source: 'test',
    ...more,
  })

describe('employers', () => {
  it('are one record per register number, however it is written', async () => {
    const number = bin()
    const first = value(await employer({ number }))
    const again = value(await employer({ number: `${number.slice(0, 6)} ${number.slice(6)}`, name: 'ТОО «Дән»' }))
    expect(again).toEqual({ id: first.id, existing: true, differences: [{ field: 'name', weight: 'change' }] })
  })
  it('are kept apart where the data contradict the record, and that is told', async () => {
    const number = bin()
    const first = value(await employer({ number }))
    const other = value(await employer({ number, kind: 'individual' }))
    expect(other).toMatchObject({
      existing: false,
      contradicts: first.id,
      differences: [{ field: 'kind', weight: 'conflict' }],
    })
    expect(other.id).not.toBe(first.id)
  })
  it('are one record also when the same number comes at the same moment', async () => {
    const number = bin()
    const made = await Promise.all(Array.from({ length: 4 }, () => employer({ number })))
    expect(new Set(made.map((m) => value(m).id)).size).toBe(1)
  })
  it('change only from the version that was seen', async () => {
    const { id } = value(await employer())
    expect(value(await updateEmployer(ctx, id, { version: 1, region: 'KZ-75' }))).toEqual({ id, version: 2 })
    expect(await updateEmployer(ctx, id, { version: 1, region: 'KZ-71' })).toMatchObject({
      problem: { code: 'employer-changed' },
    })
    expect(await updateEmployer(ctx, id, { version: 2, region: 'XX-1' })).toMatchObject({
      problem: { code: 'employer-invalid', fields: [{ path: 'region' }] },
    })
    const stranger = { ...ctx, actor: testActor('employer', { employerId: testId() }) }
    expect(await updateEmployer(stranger, id, { version: 2, region: 'KZ-71' })).toMatchObject({
      problem: { code: 'employer-not-found' },
    })
  })
  it('have staff as last reported by a day, and findings up to it', async () => {
    const { id } = value(await employer())
    const rows = (citizens: number) => [{ category: '1', citizens, foreigners: 4, eaeu: 1 }]
    value(await setWorkforce(ctx, id, { asOf: '2026-01-01', rows: rows(10), source: 'test' }))
    value(await setWorkforce(ctx, id, { asOf: '2026-03-01', rows: rows(20), source: 'test' }))
    expect(await workforceOn(db, id, '2025-12-31')).toBeUndefined()
    expect(await workforceOn(db, id, '2026-02-28')).toEqual({ asOf: '2026-01-01', rows: rows(10) })
    expect(await workforceOn(db, id, '2026-03-01')).toEqual({ asOf: '2026-03-01', rows: rows(20) })
    expect(
      await setWorkforce(ctx, id, {
        asOf: '2026-02-30',
        rows: [{ category: '1', citizens: 1, foreigners: 1, eaeu: 2 }],
        source: 'x',
      }),
    ).toMatchObject({ problem: { fields: [{ path: 'asOf' }, { path: 'rows/0' }] } })
    value(await recordFinding(ctx, id, { kind: 'k', foundOn: '2026-02-01', note: 'made', source: 'test' }))
    expect(await latestFinding(db, id, 'k', '2026-01-31')).toBeUndefined()
    expect(await latestFinding(db, id, 'k', '2026-02-01')).toBe('2026-02-01')
  })
  it('are listed by the Kazakh alphabet, page by page, each once', async () => {
    const names = ['Әсем', 'Ақжол', 'Бәйтерек', 'Zhetysu', 'Ғалам', 'Гүлзар']
    for (const name of names) value(await employer({ name: `Тізім ${name}` }))
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await listEmployers(ctx, { name: 'тізім', limit: 2, ...(after ? { after } : {}) })
      seen.push(...page.items.map((e) => e.name))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual(['Ақжол', 'Әсем', 'Бәйтерек', 'Гүлзар', 'Ғалам', 'Zhetysu'].map((s) => `Тізім ${s}`))
  })
})

describe('persons', () => {
  it('are found by the paper they showed before', async () => {
    const first = value(await person('AB 100'))
    expect(value(await person('ab100', { family: 'Karimov' }))).toEqual({
      id: first.id,
      existing: true,
      differences: [{ field: 'name', weight: 'change' }],
    })
    expect((await paperHolder(db, passport('AB100')[0]!))!.id).toBe(first.id)
  })
  it('are never merged where birth, sex or citizenship contradict', async () => {
    const first = value(await person('AB 200'))
    for (const more of [{ birth: '1990-01-02' }, { sex: 2 as const }, { citizenship: 'TJ' }]) {
      const other = value(await person('AB 200', more))
      expect(other).toMatchObject({ existing: false, contradicts: first.id })
    }
    expect((await paperHolder(db, passport('AB200')[0]!))!.id).toBe(first.id)
  })
  it('change only from the version that was seen, and only at the body', async () => {
    const { id } = value(await person('AB 300'))
    expect(value(await updatePerson(ctx, id, { version: 1, given: 'Азиз Бек' })).version).toBe(2)
    expect(await updatePerson(ctx, id, { version: 1, given: 'x' })).toMatchObject({
      problem: { code: 'person-changed' },
    })
    expect(await updatePerson({ ...ctx, actor: testActor('employer') }, id, { version: 2, given: 'x' })).toMatchObject({
      problem: { code: 'person-not-found' },
    })
    await sql`
      insert into application (case_id, number, scheme, edition, country, state, channel, region, account_id, person_id, facts,
        as_of, filed_at, receipt_seq, created)
      values (${testId()}, 'KZ-1', 's', 'e', 'KZ', 'filed', 'online', 'KZ-75', ${testId()}, ${id}, '{}', '2026-05-04', ${ctx.now}, 1, ${ctx.now})`.execute(
      db,
    )
    const officerOf = (region: string) => ({ ...ctx, actor: testActor('officer', { regions: [region] }) })
    expect(await updatePerson(officerOf('KZ-23'), id, { version: 2, given: 'x' })).toMatchObject({
      problem: { code: 'person-not-found' },
    })
    expect(value(await updatePerson(officerOf('KZ-75'), id, { version: 2, given: 'Азиз' })).version).toBe(3)
    expect(await person('AB 400', { birth: '1990-02-30' })).toMatchObject({
      problem: { code: 'person-invalid', fields: [{ path: 'birth' }] },
    })
  })
})

describe('bodies', () => {
  it('decide for their region, the ministry for the country', async () => {
    const title = { kk: 'к', ru: 'р', en: 'e' }
    const admin = { ...ctx, actor: testActor('admin') }
    value(
      await setAgency(admin, {
        id: 'kz-local-75',
        kind: 'local-body',
        country: 'KZ',
        region: 'KZ-75',
        title,
        contact: null,
      }),
    )
    value(
      await setAgency(admin, {
        id: 'kz-ministry',
        kind: 'ministry',
        country: 'KZ',
        region: null,
        title,
        contact: null,
      }),
    )
    expect((await decidingBody(db, 'KZ', 'KZ-75'))!.id).toBe('kz-local-75')
    expect((await decidingBody(db, 'KZ', null))!.id).toBe('kz-ministry')
    expect(await decidingBody(db, 'KZ', 'KZ-71')).toBeUndefined()
    expect(
      await setAgency(ctx, { id: 'x', kind: 'court', country: 'KZ', region: null, title, contact: null }),
    ).toMatchObject({ problem: { code: 'agency-not-yours' } })
  })
})

describe('paging', () => {
  it('gives back the cursor it made, and takes any other text for the beginning', () => {
    const kinds = ['text', 'uuid'] as const
    fc.assert(
      fc.property(fc.string(), fc.uuid(), (a, b) => {
        expect(readCursor(writeCursor(a, b), kinds)).toEqual([a, b])
      }),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((j) => Buffer.from(j).toString('base64url')),
        ),
        (s) => {
          expect(readCursor(s, kinds)).toBeUndefined()
        },
      ),
    )
    expect(readCursor(writeCursor('a', 'no id'), kinds)).toBeUndefined()
    expect(readCursor(writeCursor('yesterday', 1), ['instant', 'int'])).toBeUndefined()
    expect([limitOf({}), limitOf({ limit: 0 }), limitOf({ limit: 1e9 })]).toEqual([50, 1, 200])
  })
})

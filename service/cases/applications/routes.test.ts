import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { addAccount, issueToken } from '../../platform/access/index.ts'
import { makeCalendar } from '../../platform/calendar.ts'
import { readConfig } from '../../platform/config.ts'
import type { Role } from '../../platform/context.ts'
import { createApp } from '../../platform/http/index.ts'
import { makeLog } from '../../platform/log.ts'
import { testDb, testId, testNow } from '../../platform/testing/index.ts'
import { registerAgencies } from '../../registers/agencies/index.ts'
import { registerEmployers } from '../../registers/employers/index.ts'
import { registerPersons } from '../../registers/persons/index.ts'
import { assembleWeb } from '../../web/assemble.ts'
import { registerApplications } from './index.ts'
import { ALMATY, ASTANA, good, makeCast, worker } from './testing/cast.ts'
import { madeLibrary, madeScheme } from './testing/law.ts'

const database = await testDb()
const library = madeLibrary(madeScheme())
const cast = await makeCast(database.db, 100, library)
const app = await createApp({
  database,
  library,
  config: readConfig({}),
  calendar: async () => makeCalendar('KZ', []),
  clock: () => testNow,
  newId: testId,
  log: makeLog('silent'),
})
await assembleWeb(app as unknown as FastifyInstance)
for (const register of [registerEmployers, registerPersons, registerAgencies, registerApplications]) register(app)
await app.ready()
afterAll(() => app.close())

async function sign(role: Role, more: object = {}): Promise<Record<string, string>> {
  const id = testId()
  await addAccount(database.db as never, testNow, {
    id,
    login: `${role}-${id}`,
    name: `A ${role}`,
    role,
    password: 'Көш-жол 2026',
    locale: 'en',
    ...more,
  })
  const token = await issueToken(database.db, {
    accountId: id,
    label: 'test',
    now: testNow,
    expires: new Date(testNow.getTime() + 86_400_000),
  })
  return { authorization: `Bearer ${token}` }
}
const employer = await sign('employer', { employerId: cast.employerId })
const officer = await sign('officer', { regions: [ALMATY] })
const faraway = await sign('officer', { regions: [ASTANA] })
const admin = await sign('admin')
type Payload = Record<string, unknown>
const send = (method: 'POST' | 'PATCH' | 'DELETE', url: string, who: Payload, payload?: Payload, key = testId()) =>
  app.inject({
    method,
    url: `/api/v1/${url}`,
    headers: { ...who, 'idempotency-key': key } as Record<string, string>,
    ...(payload ? { payload } : {}),
  })
const get = (url: string, who: Payload) => app.inject({ url: `/api/v1/${url}`, headers: who as Record<string, string> })

describe('the API of applications', () => {
  it('takes a case from draft to permit, with the right status at each step', async () => {
    const started = await send('POST', 'applications', employer, { scheme: 'kz/made-work' })
    expect(started.statusCode).toBe(201)
    const { id } = started.json()
    const at = `applications/${id}`
    expect(
      (await send('POST', `${at}/answers`, employer, { facts: { region: ALMATY, wage2: 1 } })).json().errors,
    ).toMatchObject([{ path: 'facts/wage2' }])
    expect((await send('POST', `${at}/submit`, employer, {})).json()).toMatchObject({
      code: 'case-incomplete',
      fields: [{ path: 'lines' }],
    })
    expect((await send('POST', `${at}/lines`, employer, { ...worker() })).statusCode).toBe(201)
    expect((await send('PATCH', `${at}/lines/1`, employer, { facts: { months: 3 } })).statusCode).toBe(200)
    const content = Buffer.from('%PDF-1.4 made').toString('base64')
    expect(
      (
        await send('POST', `${at}/documents`, employer, {
          need: 'contract',
          name: 'c.pdf',
          type: 'application/pdf',
          content,
        })
      ).statusCode,
    ).toBe(201)
    const form = (await get(`${at}/form`, employer)).json()
    expect(form).toMatchObject({
      blockers: [],
      outcomes: [{ lineNo: 1, outcome: 'pass' }],
      documents: [{ given: [{ name: 'c.pdf' }] }],
    })
    expect(form.groups[0].questions[0].label.kk).toBeTypeOf('string')
    const filed = await send('POST', `${at}/submit`, employer, {})
    expect(filed.json()).toMatchObject({
      number: expect.stringMatching(/^KZ-26-/),
      lines: [{ outcome: 'pass', reserved: true }],
    })
    expect((await get(`applications/by-number/${filed.json().number}`, officer)).json().id).toBe(id)
    expect((await get('applications/queue?clock=none', officer)).json().items).toEqual([])
    expect((await get('applications/queue', officer)).json().items).toMatchObject([
      { id, employer: 'ЖШС «Алтын дән»', lines: 1 },
    ])
    expect((await get('applications/counts', officer)).json()).toMatchObject({ total: 1, byState: { filed: 1 } })
    expect((await send('POST', `${at}/take`, officer, {})).statusCode).toBe(200)
    const decided = await send('POST', `${at}/decisions`, officer, { lines: [{ no: 1, outcome: 'granted' }] })
    expect(decided.json()).toMatchObject({ state: 'awaiting-fee', permits: [] })
    const view = (await get(at, employer)).json()
    expect(view.lines[0].assessment).toMatchObject({
      replay: { same: true },
      full: { outcome: 'pass', criteria: [{ id: 'place', outcome: 'pass', citation: { article: '3' } }, {}, {}, {}] },
    })
    const paid = await send('POST', `${at}/payments`, employer, { feeId: view.fees[0].id, reference: 'PAY-1' })
    expect(paid.json()).toMatchObject({ state: 'decided', permits: [{ from: '2026-05-04', to: '2026-08-03' }] })
  })
  it('needs a key for every POST, and gives the same answer for the same key', async () => {
    const without = await app.inject({
      method: 'POST',
      url: '/api/v1/applications',
      headers: employer,
      payload: { scheme: 'kz/made-work' },
    })
    expect([without.statusCode, without.json().code]).toEqual([428, 'key-missing'])
    const whole = { scheme: 'kz/made-work', facts: { region: ALMATY }, lines: [worker()] }
    const key = testId()
    const [a, b] = [
      await send('POST', 'applications/filed', employer, whole, key),
      await send('POST', 'applications/filed', employer, whole, key),
    ]
    expect([a.statusCode, b.json()]).toEqual([201, a.json()])
    const other = await send('POST', 'applications/filed', employer, { ...whole, lines: [worker()] }, key)
    expect([other.statusCode, other.json().code]).toEqual([409, 'key-reused'])
    const { rows } = await sql`select 1 from application where number = ${a.json().number}`.execute(database.db)
    expect(rows).toHaveLength(1)
  })
  it('answers 404 to an officer of another region, whatever is asked', async () => {
    const { id } = await cast.file()
    expect((await get(`applications/${id}`, officer)).statusCode).toBe(200)
    expect((await get(`applications/${id}`, faraway)).statusCode).toBe(404)
    for (const [path, body] of [
      ['take', {}],
      ['assess', {}],
      ['ask', { text: 'x' }],
      ['decisions', { lines: [{ no: 1, outcome: 'granted' }] }],
    ] as const)
      expect([path, (await send('POST', `applications/${id}/${path}`, faraway, body)).statusCode]).toEqual([path, 404])
    expect((await get('applications/queue', faraway)).json().items).toEqual([])
  })
  it('tells every fault of an input in three languages or one, and changes nothing', async () => {
    const bad = await send('POST', 'applications', employer, { scheme: 1, more: true })
    expect([bad.statusCode, bad.json().fields.length]).toEqual([422, 2])
  })
  it('reads a table of workers', async () => {
    const { id } = (await send('POST', 'applications', employer, { scheme: 'kz/made-work' })).json()
    const csv = `family,birth,citizenship,paper-kind,paper-issuer,paper-number,${Object.keys(good)}\nКим,1990-01-01,KR,passport,KR,M7,1,200000,6,cook\nЛи,x,KR,passport,KR,M8,1,1,6,cook`
    expect((await send('POST', `applications/${id}/lines/table`, employer, { csv })).json()).toMatchObject({
      added: [1],
      bad: [{ line: 3, errors: [{ path: 'person/birth' }] }],
    })
    expect((await send('DELETE', `applications/${id}/lines/1`, employer)).statusCode).toBe(200)
    expect((await send('DELETE', `applications/${id}`, employer)).statusCode).toBe(200)
    expect((await get(`applications/${id}`, employer)).statusCode).toBe(404)
  })
})

describe('the API of registers', () => {
  it('records employers, their staff, workplaces and findings', async () => {
    const made = await send('POST', 'employers', officer, {
      name: 'АҚ «Құрылыс»',
      kind: 'legal-person',
      country: 'KZ',
      numberKind: 'BIN',
      number: '150440012345',
    })
    expect([made.statusCode, made.json().existing]).toEqual([201, false])
    const { id } = made.json()
    expect((await send('PATCH', `employers/${id}`, officer, { version: 1, sector: 'F' })).json()).toEqual({
      id,
      version: 2,
    })
    expect((await send('PATCH', `employers/${id}`, officer, { version: 1, sector: 'A' })).statusCode).toBe(409)
    expect(
      (
        await send('POST', `employers/${id}/workforce`, officer, {
          asOf: '2026-05-01',
          rows: [{ category: '1', citizens: 10, foreigners: 2, eaeu: 1 }],
        })
      ).statusCode,
    ).toBe(200)
    expect((await get(`employers/${id}/workforce?on=2026-05-04`, officer)).json()).toEqual({
      asOf: '2026-05-01',
      rows: [{ category: '1', citizens: 10, foreigners: 2, eaeu: 1 }],
    })
    expect(
      (await send('POST', `employers/${id}/workplaces`, officer, { region: ALMATY, address: 'Абай даңғылы 1' }))
        .statusCode,
    ).toBe(201)
    expect(
      (
        await send('POST', `employers/${id}/findings`, officer, {
          kind: 'use-without-permit',
          foundOn: '2026-01-01',
          note: 'made',
        })
      ).statusCode,
    ).toBe(201)
    expect((await get(`employers/${id}/findings`, officer)).json().items).toMatchObject([{ foundOn: '2026-01-01' }])
    expect((await get(`employers/${id}`, employer)).statusCode).toBe(404)
    expect(
      (await send('POST', `employers/${id}/findings`, employer, { kind: 'x', foundOn: '2026-01-01', note: 'made' }))
        .statusCode,
    ).toBe(403)
  })
  it('records persons and bodies', async () => {
    const made = await send('POST', 'persons', officer, {
      family: 'Ким',
      given: 'Ён',
      birth: '1990-01-01',
      papers: [{ kind: 'passport', issuer: 'KR', number: 'M1' }],
    })
    expect(made.statusCode).toBe(201)
    expect((await get(`persons/${made.json().id}`, officer)).statusCode).toBe(404)
    expect(
      (
        await send('POST', 'agencies', admin, {
          id: 'kz-local-75',
          kind: 'local-body',
          country: 'KZ',
          region: ALMATY,
          title: { kk: 'к', ru: 'р', en: 'e' },
          contact: null,
        })
      ).statusCode,
    ).toBe(200)
    expect((await get('agencies?kind=local-body', employer)).json().items).toMatchObject([{ id: 'kz-local-75' }])
  })
  it('stands in the OpenAPI document', async () => {
    const { paths } = (await app.inject('/api/v1/openapi.json')).json()
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(
        ['/api/v1/applications/', '/api/v1/applications/{id}/decisions', '/api/v1/employers/{id}'].map((p) =>
          expect.stringContaining(p.replace(/\/$/, '')),
        ),
      ),
    )
  })
})

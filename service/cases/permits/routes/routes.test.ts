import type { FastifyInstance } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { addAccount, issueToken } from '../../../platform/access/index.ts'
import { act } from '../../../platform/act.ts'
import { makeCalendar } from '../../../platform/calendar.ts'
import { readConfig } from '../../../platform/config.ts'
import type { Role } from '../../../platform/context.ts'
import { createApp } from '../../../platform/http/index.ts'
import { makeLog } from '../../../platform/log.ts'
import { testCtx, testDb, testId, testNow } from '../../../platform/testing/index.ts'
import { assembleWeb } from '../../../web/assemble.ts'
import { issuePermit } from '../acts.ts'
import { addHolder, newPermit, permitLibrary } from '../testing.ts'
import { registerPermits } from './index.ts'

const database = await testDb()
const library = permitLibrary()
const ctx = testCtx({ db: database.db, library })
const holder = await addHolder(ctx)

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
registerPermits(app)
await app.ready()
afterAll(() => app.close())

const day = 24 * 3_600_000
async function tokenFor(role: Role, more: object = {}): Promise<Record<string, string>> {
  const id = testId()
  const account = {
    id,
    login: `${role}-${id}`,
    name: role,
    role,
    password: 'Көш-жол 2026',
    locale: 'en' as const,
    ...more,
  }
  await addAccount(ctx.db, testNow, account)
  const expires = new Date(testNow.getTime() + day)
  const token = await issueToken(ctx.db, { accountId: id, label: 'test', now: testNow, expires })
  return { authorization: `Bearer ${token}`, 'accept-language': 'en' }
}
const officer = await tokenFor('officer')
const employer = await tokenFor('employer', { employerId: holder.employerId })
const worker = await tokenFor('worker', { personId: holder.personId })
const stranger = await tokenFor('employer', { employerId: testId() })
const inspector = await tokenFor('inspector', { regions: ['KZ-71'] })
const analyst = await tokenFor('analyst')

async function issue() {
  const made = await act(ctx, 'case.decide', {}, (tx) =>
    issuePermit(tx, ctx, { ...newPermit(library, ctx.newId()), ...holder }),
  )
  if (!made.ok) throw new Error(made.problem.code)
  return made.value.number
}
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const post = (url: string, payload: object, headers: Record<string, string>) =>
  app.inject({ method: 'POST', url, payload, headers })
const reasons = 'The inspection of 4 May found it'

test('a permit is shown to its employer, its worker and the officers, and to nobody else', async () => {
  const number = await issue()
  const url = `/api/v1/permits/${number}`
  for (const who of [officer, employer, worker]) {
    const reply = await get(url, who)
    expect([reply.statusCode, reply.json().person?.family]).toEqual([200, 'Әбдірәсіл'])
  }
  for (const who of [stranger, inspector]) {
    for (const address of [url, `/permits/${number}`, `/permits/${number}/permit.pdf`, `/permits/${number}/copy`]) {
      expect((await get(address, who)).statusCode).toBe(404)
    }
  }
  expect((await get(url)).statusCode).toBe(401)
  const seen = (await get(url, analyst)).body
  expect(seen).not.toMatch(/Әбдірәсіл|Qurylys/)
  expect((await get(`/permits/${number}/permit.pdf`, analyst)).statusCode).toBe(403)
})

test('the list has pages and filters', async () => {
  await issue()
  const first = (await get('/api/v1/permits?limit=1&state=valid', employer)).json()
  expect([first.items.length, first.items[0].standing]).toEqual([1, 'valid'])
  expect((await get(`/api/v1/permits?limit=1&after=${first.next}`, employer)).json().items[0].id).not.toBe(
    first.items[0].id,
  )
  expect((await get('/api/v1/permits?state=lapsed', employer)).json()).toEqual({ items: [], next: null })
  expect((await get('/api/v1/permits?after=x', employer)).statusCode).toBe(422)
  expect((await get('/api/v1/permits', stranger)).json().items).toEqual([])
})

test('a change by the API needs a key, an officer, a ground and reasons', async () => {
  const url = `/api/v1/permits/${await issue()}/suspend`
  const key = { 'idempotency-key': 'suspend-0001' }
  const good = { ground: 'FEE', reasons }
  expect((await post(url, good, officer)).statusCode).toBe(428)
  expect((await post(url, good, { ...employer, ...key })).statusCode).toBe(403)
  expect((await post(url, { ...good, ground: 'NONE' }, { ...officer, ...key })).json()).toMatchObject({
    code: 'permit-ground',
  })
  expect((await post(url, { ground: 'FEE', reasons: 'short' }, { ...officer, ...key })).statusCode).toBe(422)
  const done = await post(url, good, { ...officer, ...key })
  expect(done.json()).toMatchObject({ state: 'suspended', version: 2 })
  expect((await post(url, good, { ...officer, ...key })).json()).toEqual(done.json())
  expect((await post(url, good, { ...officer, 'idempotency-key': 'suspend-0002' })).json()).toMatchObject({
    status: 409,
    code: 'permit-state',
    detail: expect.stringContaining('is suspended now'),
  })
})

test('keys and status list are for everybody and answer 304 to who has them', async () => {
  for (const name of ['keys', 'status-list']) {
    const reply = await get(`/api/v1/permits/${name}`)
    expect(reply.statusCode).toBe(200)
    expect(reply.body).not.toContain('"d"')
    const again = await get(`/api/v1/permits/${name}`, { 'if-none-match': reply.headers['etag'] as string })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  expect((await get('/api/v1/permits/names')).json()).toMatchObject({
    timeZone: 'Asia/Almaty',
    regions: { 'KZ-75': { ru: 'город Алматы' } },
  })
})

test('everybody may ask for the state by number and is told no name', async () => {
  const number = await issue()
  for (const url of [`/api/v1/permits/${number}/standing`, `/check?number=${number}`]) {
    const reply = await get(url, { 'accept-language': 'en' })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toMatch(/valid/i)
    expect(reply.body).not.toMatch(/Әбдірәсіл|Qurylys/)
  }
})

test('without script the form of the check names the holder of a code, and says what is wrong with another', async () => {
  const number = await issue()
  const { code } = (await get(`/api/v1/permits/${number}`, officer)).json()
  const blank = await get('/check', { 'accept-language': 'en' })
  const cookie = String(blank.headers['set-cookie']).split(';')[0]!
  const csrf = /name="_csrf" value="([^"]+)"/.exec(blank.body)![1]!
  const check = (text: string) =>
    app.inject({
      method: 'POST',
      url: '/check',
      headers: { cookie, 'accept-language': 'en', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ _csrf: csrf, code: text }).toString(),
    })
  expect((await check(code)).body).toContain('Әбдірәсіл Ғани')
  expect((await check(`${code.slice(0, -4)}AAAA`)).body).toContain('changed after it was signed')
  expect((await check('KZ-P-0000001-0')).body).toContain('typing slip')
  expect((await check('')).body).toContain('govuk-error-summary')
})

test('an officer changes the state on a page; what was typed is kept when a ground is missing', async () => {
  const number = await issue()
  const page = await get(`/permits/${number}/annul`, officer)
  expect(page.body).toContain('False papers')
  const bad = await post(`/permits/${number}/annul`, { reasons }, officer)
  expect([bad.statusCode, bad.body.includes(reasons), bad.body.includes('No ground chosen')]).toEqual([422, true, true])
  const done = await post(`/permits/${number}/annul`, { reasons, ground: 'FALSE', key: 'key-annul-1' }, officer)
  expect([done.statusCode, done.headers['location']]).toEqual([303, `/permits/${number}`])
  const seen = (await get(`/permits/${number}`, employer)).body
  expect(seen).toMatch(/Annulled/)
  expect(seen).toContain(reasons)
})

test('list, copy, offline page, worker script and PDF are there', async () => {
  const number = await issue()
  expect((await get('/permits', employer)).body).toContain(number)
  expect((await get(`/permits/${number}/copy`, worker)).body).toContain('class="kosh-qr"')
  const offline = await get('/check/offline/kk')
  expect(offline.body).toContain('lang="kk"')
  expect(offline.body).not.toContain('_csrf')
  expect(offline.headers['set-cookie']).toBeUndefined()
  expect((await get('/check-sw.js')).headers['content-type']).toContain('text/javascript')
  const pdf = await get(`/permits/${number}/permit.pdf?language=kk`, employer)
  expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 8).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-1.7',
  ])
})

import type { Scheme } from '@kosh/law'
import { describe, expect, it } from 'vitest'
import { madeLibrary, madeScheme } from '../cases/applications/testing/law.ts'
import { set } from '../instruments/quota/index.ts'
import { testApp } from '../platform/testing/app.ts'
import { testActor, testCtx, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'

const made: Scheme = structuredClone(madeScheme())
for (const edition of made.editions) edition.quota = { ...edition.quota!, order: 'ballot' }
const { app, setNow, kosh } = await testApp({ library: madeLibrary(made) })
const desk = await signedIn(app, 'quota-officer')
const officer = await signedIn(app, 'officer')
const get = (url: string, headers: Record<string, string> = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const post = (url: string, payload: object, headers = desk, key: string | undefined = testId()) =>
  app.inject({ method: 'POST', url, headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) }, payload })
const announced = {
  series: 'kz.made.quota',
  period: '2026',
  method: 'uniform',
  places: 2,
  opens: '2026-05-01T00:00:00Z',
  closes: '2026-05-04T12:00:00Z',
  publicSource: 'Lottery of 1 June, first draw',
  reason: 'More wish to come',
  act: 'Made act, art. 3',
}
const form = (fields: Record<string, string>) => ({
  method: 'POST' as const,
  headers: { ...desk, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
  payload: new URLSearchParams(fields).toString(),
})

describe('draws', () => {
  let number = ''
  it('are empty, with a word of why, and a door for who may announce', async () => {
    expect((await get('/draws')).body).toContain('There has been no draw yet')
    expect((await get('/draws')).body).not.toContain('/draws/new')
    expect((await get('/draws', desk)).body).toContain('/draws/new')
  })

  it('are announced by quota officers only, with everything that makes them checkable', async () => {
    expect((await post('/api/v1/draws', announced, officer)).statusCode).toBe(403)
    expect((await post('/api/v1/draws', announced, desk, '')).statusCode).toBe(428)
    const bad = await post('/api/v1/draws', { ...announced, places: 0 })
    expect(bad.statusCode).toBe(422)
    const regional = await signedIn(app, 'quota-officer', ['KZ-75'])
    expect((await post('/api/v1/draws', announced, regional)).json()).toMatchObject({ code: 'draw-not-yours' })
    const empty = await post('/api/v1/draws', { ...announced, reason: ' ' })
    expect(empty.json()).toMatchObject({ status: 422, code: 'draw-input', fields: [{ path: 'reason' }] })
    const done = await post('/api/v1/draws', announced)
    expect(done.statusCode).toBe(201)
    number = done.json().number
    const one = (await get(`/api/v1/draws/${number}`)).json()
    expect(one).toMatchObject({ number, secret: null, seed: null, commitment: done.json().commitment })
    expect((await get(`/api/v1/draws/${number}/log`)).statusCode).toBe(404)
  })

  it('by form: what was typed stays beside its faults, and a whole form announces', async () => {
    const fields = { series: 'kz.made.quota', period: '2027', places: 'many', 'opens-day': '31', 'opens-month': '2' }
    const faulty = await app.inject({ url: '/draws', ...form({ ...fields, key: testId() }) })
    expect(faulty.statusCode).toBe(422)
    for (const text of ['Choose the method', 'Write a whole number', 'Write the whole day', 'value="many"'])
      expect(faulty.body).toContain(text)
    const whole = {
      ...{ series: 'kz.made.quota', period: '2027', method: 'weighted', places: '10', reason: 'r', act: 'a' },
      ...{ 'opens-day': '1', 'opens-month': '6', 'opens-year': '2026' },
      ...{ 'closes-day': '30', 'closes-month': '6', 'closes-year': '2026' },
      publicSource: 'Lottery',
      key: testId(),
    }
    const done = await app.inject({ url: '/draws', ...form(whole) })
    expect(done.statusCode).toBe(303)
    const page = await get(String(done.headers['location']))
    expect(page.body).toContain('weighted ballot')
    expect(page.body).toContain('announced')
  })

  it('show what is promised before they are held, and everything after', async () => {
    const ctx = testCtx({ db: kosh.database.db, library: kosh.library, actor: testActor('quota-officer') })
    const ground = { reason: 'made', act: 'made' }
    await set(ctx, { series: 'kz.made.quota', period: '2026', dims: {}, places: 5, ...ground })
    const before = await get(`/draws/${number}`)
    expect(before.body).toContain('open')
    expect(before.body).not.toContain('The secret')
    const early = await app.inject({ url: `/draws/${number}/hold`, ...form({ publicValue: '7', key: testId() }) })
    expect(early.statusCode).toBe(409)
    expect(early.body).toContain('The draw is held after the window closes')
    setNow(new Date('2026-05-04T13:00:00Z'))
    expect((await get(`/draws/${number}`, officer)).body).not.toContain('/hold"')
    const without = await app.inject({ url: `/draws/${number}/hold`, ...form({ publicValue: '', key: testId() }) })
    expect(without.statusCode).toBe(422)
    expect(without.body).toContain('Write the public value')
    const held = await app.inject({ url: `/draws/${number}/hold`, ...form({ publicValue: '4 8 15', key: testId() }) })
    expect(held.statusCode).toBe(303)
    const after = await get(`/draws/${number}?entry=KZ-26-1-1-1`)
    for (const text of ['held', 'The secret', '4 8 15', 'This draw has no such number', 'recompute-draw.mjs'])
      expect(after.body).toContain(text)
    const log = (await get(`/api/v1/draws/${number}/log`)).json()
    expect(log).toMatchObject({ number, publicValue: '4 8 15', entries: [], selected: [] })
    expect((await post(`/api/v1/draws/${number}/hold`, { publicValue: '1' })).json()).toMatchObject({
      status: 409,
      code: 'draw-held',
    })
    expect((await get('/draws/KZ-D-nothing')).statusCode).toBe(404)
    for (const lang of ['kk', 'ru']) expect((await get(`/draws/${number}`, {}, lang)).statusCode).toBe(200)
  })
})

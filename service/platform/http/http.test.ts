import { request as httpRequest } from 'node:http'
import { Type } from 'typebox'
import { afterAll, describe, expect, test } from 'vitest'
import { makeCalendar } from '../calendar.ts'
import { readConfig } from '../config.ts'
import { ok, refuse } from '../context.ts'
import { makeLog } from '../log.ts'
import { emptyLibrary, testDb, testId, testNow } from '../testing/index.ts'
import {
  type App,
  createApp,
  idempotencyKey,
  page,
  pageQuery,
  sendProblem,
  sendResult,
  serve,
  setProblemHandlers,
} from './index.ts'

const database = await testDb()
const lines: string[] = []

async function makeApp(env = {}): Promise<App> {
  const app = await createApp({
    database,
    library: emptyLibrary(),
    config: readConfig({ PORT: '0', ...env }),
    calendar: async () => makeCalendar('KZ', []),
    clock: () => testNow,
    newId: testId,
    log: makeLog('info', { write: (line) => lines.push(line) }),
  })
  setProblemHandlers(app)
  const config = { roles: 'public' as const }
  app.post(
    '/api/v1/things',
    {
      config,
      schema: {
        body: Type.Object({ name: Type.String({ minLength: 2 }), n: Type.Integer() }, { additionalProperties: false }),
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const { name, n } = request.body
      return sendResult(reply, n > 9 ? refuse('file-too-large', { params: { limit: n } }) : ok({ name, n }), 201)
    },
  )
  app.get(
    '/api/v1/things',
    { config, schema: { querystring: pageQuery, response: { 200: page(Type.Object({ n: Type.Integer() })) } } },
    async () => ({ items: [{ n: 1 }], next: null }),
  )
  app.get('/slow', { config }, () => new Promise((resolve) => setTimeout(() => resolve('done'), 300)))
  app.get('/broken', { config }, async () => {
    throw new Error('detail: "Akhmetov"')
  })
  await app.ready()
  return app
}

const app = await makeApp()
afterAll(() => app.close())
const post = (payload: object, headers = {}) => app.inject({ method: 'POST', url: '/api/v1/things', payload, headers })

describe('problem details', () => {
  test('every fault of an input is told at once, and nothing is coerced or dropped', async () => {
    const reply = await post({ name: 'a', n: '1', extra: 1 })
    expect(reply.statusCode).toBe(422)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    const { code, fields } = reply.json()
    expect([code, fields.map((f: { path: string; code: string }) => `${f.path} ${f.code}`).sort()]).toEqual([
      'input-invalid',
      ['/extra additionalProperties', '/n type', '/name minLength'],
    ])
  })

  test('a change without key is 428, a refusal has its status and words, a success its value', async () => {
    expect((await post({ name: 'ab', n: 1 })).statusCode).toBe(428)
    const key = { 'idempotency-key': 'abcdefgh' }
    expect((await post({ name: 'ab', n: 10 }, key)).json()).toMatchObject({
      status: 413,
      code: 'file-too-large',
      detail: 'A file may have 10 MB at most.',
    })
    const done = await post({ name: 'ab', n: 1 }, key)
    expect([done.statusCode, done.json()]).toEqual([201, { name: 'ab', n: 1 }])
  })

  test('unreadable JSON, an unknown address and a fault are told without detail', async () => {
    const bad = await app.inject({
      method: 'POST',
      url: '/api/v1/things',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    })
    expect(bad.json()).toMatchObject({ status: 400, code: 'request-unreadable' })
    expect((await app.inject('/nothing')).json()).toMatchObject({ status: 404, code: 'not-found' })
    const broken = await app.inject('/broken')
    expect(broken.json()).toMatchObject({ status: 500, code: 'fault', instance: broken.headers['x-request-id'] })
    expect(broken.body + lines.join()).not.toContain('Akhmetov')
  })
})

test('every answer carries the security headers', async () => {
  for (const url of ['/health', '/nothing', '/broken', '/api/v1/openapi.json']) {
    const { headers } = await app.inject(url)
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    expect(headers['strict-transport-security']).toBeUndefined()
  }
  const secure = await makeApp({ KOSH_ORIGIN: 'https://kosh.example' })
  expect((await secure.inject('/health')).headers['strict-transport-security']).toContain('max-age')
  await secure.close()
})

test('health, readiness and the API document', async () => {
  expect((await app.inject('/health')).json()).toEqual({ status: 'ok' })
  expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' })
  const document = (await app.inject('/api/v1/openapi.json')).json()
  expect([document.openapi, Object.keys(document.paths)]).toEqual(['3.1.0', ['/api/v1/things']])
})

test('a limit out of bounds is refused', async () => {
  expect((await app.inject('/api/v1/things?limit=200')).json()).toEqual({ items: [{ n: 1 }], next: null })
  for (const limit of ['0', '201', '-1', 'x'])
    expect((await app.inject(`/api/v1/things?limit=${limit}`)).statusCode).toBe(422)
})

test('a stop answers what has begun and then runs what comes afterwards', async () => {
  const served = await makeApp()
  const order: string[] = []
  const { address, stop } = await serve(served, async () => void order.push('afterwards'))
  const answered = new Promise<void>((resolve, reject) => {
    httpRequest(`${address}/slow`, (response) => {
      response.resume()
      response.on('end', () => {
        order.push(`answered ${response.statusCode}`)
        resolve()
      })
    })
      .on('error', reject)
      .end()
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await Promise.all([stop(), answered])
  expect(order).toEqual(['answered 200', 'afterwards'])
})

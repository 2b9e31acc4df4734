import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../app.ts'
import type { UploadedFile } from '../../web/uploads.ts'
import { makeCalendar } from '../calendar.ts'
import { readConfig } from '../config.ts'
import type { Role } from '../context.ts'
import type { App, Kosh } from '../http/index.ts'
import { makeLog } from '../log.ts'
import { emptyLibrary, testDb, testId, testNow } from '../testing/index.ts'
import { accessTable } from './access-table.ts'
import { addAccount, roles } from './accounts.ts'
import { refreshWeb } from './hooks.ts'
import { setHome } from './request.ts'
import { issueToken } from './tokens.ts'

const database = await testDb()
const { db } = database
let now = testNow
const later = (ms: number) => {
  now = new Date(now.getTime() + ms)
}
const minute = 60_000
const password = 'Көш-жол 2026'

const accountIds = new Map<string, string>()

const kosh: Kosh = {
  database,
  library: emptyLibrary(),
  config: readConfig({}),
  calendar: async () => makeCalendar('KZ', []),
  clock: () => now,
  newId: testId,
  log: makeLog('silent'),
}

async function makeApp(): Promise<App> {
  return buildApp(kosh, [addProbes])
}

async function addProbes(app: App): Promise<void> {
  setHome(app, 'officer', '/made-queue')
  app.get('/made-queue', { config: { roles: ['officer'] } }, async (request) => request.access.actor.id)
  app.post('/made-queue', { config: { roles: ['officer'] } }, async (request) => ({ got: request.body }))
  app.get('/api/v1/queue', { config: { roles: ['officer'] } }, async (request) => ({ actor: request.access.actor.id }))
  app.post('/api/v1/queue', { config: { roles: ['officer'] } }, async () => ({ done: true }))
  app.get('/broken', { config: { roles: 'public' } }, async () => {
    throw new Error('secret detail of the database')
  })
  app.post('/paper', { config: { roles: ['officer'], files: true } }, async (request) => {
    const { paper, note } = request.body as { paper: UploadedFile; note: string }
    return { name: paper.name, size: paper.bytes.length, note }
  })
}

const app = await makeApp()

beforeAll(async () => {
  for (const role of roles) {
    const id = testId()
    accountIds.set(role, id)
    await addAccount(db, now, {
      id,
      login: role,
      name: `Т. ${role}`,
      role,
      password,
      tries: { kk: 'к', ru: 'р', en: `Try ${role}` },
    })
  }
  await app.ready()
})

/** A browser as far as access can tell: keeps cookies, sends forms with the token of the page. */
function browser() {
  const jar = new Map<string, string>()
  const send = async (options: InjectOptions) => {
    const reply = await app.inject({ ...options, cookies: Object.fromEntries(jar) })
    for (const cookie of reply.cookies) {
      if (cookie.value === '') jar.delete(cookie.name)
      else jar.set(cookie.name, cookie.value)
    }
    return reply
  }
  const get = (url: string, headers = {}) => send({ method: 'GET', url, headers })
  const csrfOf = async (url: string) => /name="_csrf" value="([^"]+)"/.exec((await get(url)).body)?.[1] ?? ''
  const post = (url: string, fields: Record<string, string>, headers = {}) =>
    send({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'kosh.test', ...headers },
    })
  const signIn = async (login: string, secret = password, next = '/') =>
    post('/sign-in', { login, password: secret, next, _csrf: await csrfOf('/sign-in') })
  return { jar, send, get, post, csrfOf, signIn }
}

describe('signing in', () => {
  it('leads to the home of the role, with a cookie no script can read', async () => {
    const user = browser()
    const reply = await user.signIn('Officer ')
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/made-queue'])
    const cookie = reply.cookies.find(({ name }) => name === 'kosh_session')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect((await user.get('/made-queue')).body).toBe(accountIds.get('officer'))
  })

  it('keeps only the hash of the token, and the password as scrypt with its own salt', async () => {
    const user = browser()
    await user.signIn('officer')
    const token = user.jar.get('kosh_session')!
    const { rows } = await sql<{
      all: string
    }>`SELECT string_agg(encode(token_hash, 'hex'), ' ') AS all FROM session`.execute(db)
    expect(rows[0]!.all).not.toContain(Buffer.from(token).toString('hex'))
    const stored = await sql<{ password: string }>`SELECT password FROM account`.execute(db)
    expect(new Set(stored.rows.map((row) => row.password)).size).toBe(roles.length)
    for (const row of stored.rows) expect(row.password).toMatch(/^scrypt\$32768\$8\$1\$/)
  })

  it('says the same for an unknown login and a wrong password, keeps the login and never the password', async () => {
    const pages = []
    for (const login of ['nobody', 'analyst']) {
      const reply = await browser().signIn(login, 'wrong')
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(`value="${login}"`)
      expect(reply.body).not.toContain('value="wrong"')
      pages.push(reply.body.replaceAll(login, '').replaceAll(/value="[\w-]{30,}"/g, ''))
    }
    expect(pages[0]).toBe(pages[1])
  })

  it('gives a new token at each sign-in and ends the one before', async () => {
    const user = browser()
    await user.signIn('officer')
    const first = user.jar.get('kosh_session')!
    await user.post('/sign-in', { login: 'officer', password, _csrf: await user.csrfOf('/about') })
    expect(user.jar.get('kosh_session')).not.toBe(first)
    const old = await app.inject({ url: '/made-queue', cookies: { kosh_session: first } })
    expect(old.statusCode).toBe(303)
  })

  it('ends on sign-out, after two idle hours, and after twelve hours at the latest', async () => {
    const user = browser()
    await user.signIn('officer')
    const token = user.jar.get('kosh_session')!
    await user.post('/sign-out', { _csrf: await user.csrfOf('/about') })
    expect((await app.inject({ url: '/made-queue', cookies: { kosh_session: token } })).statusCode).toBe(303)

    await user.signIn('officer')
    for (let hour = 0; hour < 11; hour++) {
      later(61 * minute)
      expect((await user.get('/made-queue')).statusCode).toBe(200)
    }
    later(61 * minute)
    expect((await user.get('/made-queue')).statusCode).toBe(303)

    await user.signIn('officer')
    later(121 * minute)
    expect((await user.get('/made-queue')).statusCode).toBe(303)
  })

  it('waits after five failures, whatever the password, and lets the right one in after the pause', async () => {
    for (let n = 0; n < 5; n++) expect((await browser().signIn('inspector', 'x')).statusCode).toBe(422)
    const waiting = await browser().signIn('inspector')
    expect(waiting.statusCode).toBe(429)
    expect(waiting.body).toContain('1 мин')
    later(minute)
    expect((await browser().signIn('inspector')).statusCode).toBe(303)
  })

  it('does not let tries sent at once pass the limit', async () => {
    const user = browser()
    const _csrf = await user.csrfOf('/sign-in')
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => user.post('/sign-in', { login: 'auditor', password: 'x', _csrf })),
    )
    expect(replies.filter((reply) => reply.statusCode === 422).length).toBeLessThanOrEqual(6)
    later(30 * minute)
  })

  it('writes sign-ins into the journal of the account', async () => {
    await browser().signIn('admin')
    const { rows } = await sql<{
      act: string
    }>`SELECT act FROM journal WHERE chain = ${accountIds.get('admin')}`.execute(db)
    expect(rows.map((row) => row.act)).toEqual(['account.sign-in'])
  })

  it('goes back only to addresses of this site', async () => {
    for (const next of ['https://evil.test/', '//evil.test', '/\\evil.test', 'javascript:alert(1)']) {
      expect((await browser().signIn('officer', password, next)).headers.location).toBe('/made-queue')
    }
    expect((await browser().signIn('officer', password, '/made-queue?after=1')).headers.location).toBe(
      '/made-queue?after=1',
    )
  })

  it('offers made accounts only in a demonstration', async () => {
    const account = accountIds.get('worker')!
    const user = browser()
    const tryMade = async () => user.post('/sign-in/made', { account, _csrf: await user.csrfOf('/sign-in') })
    expect((await tryMade()).statusCode).toBe(422)
    expect((await user.get('/sign-in')).body).not.toContain('Try worker')
    await sql`INSERT INTO setting (key, value) VALUES ('demo', 'true')`.execute(db)
    await refreshWeb(app)
    expect((await user.get('/sign-in', { 'accept-language': 'en' })).body).toContain('Try worker')
    expect((await tryMade()).statusCode).toBe(303)
  })
})

describe('forms', () => {
  it('need the token of their session; without it nothing runs, and what was typed can be sent again', async () => {
    const user = browser()
    await user.signIn('officer')
    const refused = await user.post('/made-queue', { note: 'Ә', _csrf: 'of-yesterday' })
    expect(refused.statusCode).toBe(403)
    expect(refused.body).toContain('name="note" value="Ә"')
    const _csrf = await user.csrfOf('/about')
    expect((await user.post('/made-queue', { note: 'Ә', _csrf })).json()).toEqual({ got: { note: 'Ә' } })
  })

  it('of another site are refused even with the token', async () => {
    const user = browser()
    await user.signIn('officer')
    const _csrf = await user.csrfOf('/about')
    for (const headers of [{ origin: 'https://evil.test' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await user.post('/made-queue', { _csrf }, headers)).statusCode).toBe(403)
    }
    expect((await user.post('/made-queue', { _csrf }, { origin: 'http://kosh.test' })).statusCode).toBe(200)
  })

  it('of a visitor are bound to the cookie of the visit', async () => {
    const other = await browser().csrfOf('/sign-in')
    const user = browser()
    await user.get('/sign-in')
    const reply = await user.post('/sign-in', { login: 'officer', password, _csrf: other })
    expect(reply.statusCode).toBe(403)
  })
})

describe('files', () => {
  const send = async (url: string, shown?: string) => {
    const user = browser()
    await user.signIn('officer')
    const _csrf = shown ?? (await user.csrfOf('/about'))
    const parts = [
      `Content-Disposition: form-data; name="_csrf"\r\n\r\n${_csrf}`,
      `Content-Disposition: form-data; name="note"\r\n\r\nӘ`,
      `Content-Disposition: form-data; name="paper"; filename="диплом.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-`,
    ]
    const payload = `${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`
    return user.send({ method: 'POST', url, payload, headers: { 'content-type': 'multipart/form-data; boundary=x' } })
  }

  it('come with their form token and reach the route as one record', async () => {
    expect((await send('/paper')).json()).toEqual({ name: 'диплом.pdf', size: 5, note: 'Ә' })
    expect((await send('/paper', 'wrong')).statusCode).toBe(403)
  })

  it('are taken only where a route says so', async () => {
    expect((await send('/made-queue')).statusCode).toBe(400)
  })
})

describe('routes', () => {
  it('are closed to every role that is not declared, and say who may', async () => {
    for (const role of roles.filter((role): role is Role => role !== 'officer')) {
      const user = browser()
      await user.signIn(role)
      const reply = await user.get('/made-queue', { 'accept-language': 'en' })
      expect([role, reply.statusCode]).toEqual([role, 403])
      expect(reply.body).toMatch(/Migration officer|Еңбек көші-қоны маманы/)
    }
  })

  it('lead a visitor to the sign-in and back', async () => {
    const reply = await browser().get('/made-queue?after=1')
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/sign-in?next=%2Fmade-queue%3Fafter%3D1'])
  })

  it('of the API answer programs with problem details and take bearer tokens without a form token', async () => {
    const none = await app.inject({ url: '/api/v1/queue' })
    expect([none.statusCode, none.headers['content-type']]).toEqual([401, 'application/problem+json; charset=utf-8'])
    const token = await issueToken(db, {
      accountId: accountIds.get('officer')!,
      label: 'test',
      now,
      expires: new Date(now.getTime() + minute),
    })
    const headers = { authorization: `Bearer ${token}` }
    expect((await app.inject({ url: '/api/v1/queue', headers })).statusCode).toBe(200)
    expect((await app.inject({ method: 'POST', url: '/api/v1/queue', headers })).statusCode).toBe(200)
    later(2 * minute)
    expect((await app.inject({ url: '/api/v1/queue', headers })).json()).toMatchObject({
      status: 401,
      code: 'token-unknown',
    })
  })

  it('of the API with a cookie need the token as a header', async () => {
    const user = browser()
    await user.signIn('officer')
    const send = (headers: Record<string, string>) => user.send({ method: 'POST', url: '/api/v1/queue', headers })
    expect((await send({})).statusCode).toBe(403)
    expect((await send({ 'x-csrf-token': await user.csrfOf('/about') })).statusCode).toBe(200)
  })

  it('without a declaration stop the start', async () => {
    const forgetful = (other: App) => void other.get('/forgotten', async () => 'x')
    await expect(buildApp(kosh, [forgetful])).rejects.toThrow('does not declare who may use it')
  })

  it('stand in one table', () => {
    expect(accessTable(app).split('\n')).toContain('POST /made-queue\tofficer')
    expect(accessTable(app).split('\n')).toContain('GET /about\tpublic')
  })
})

describe('pages of the frame', () => {
  it('switch the language, keep the address and remember the choice', async () => {
    const user = browser()
    const reply = await user.get('/about?x=1&lang=ru')
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/about?x=1'])
    expect((await user.get('/about')).body).toContain('<html class="govuk-template" lang="ru">')
  })

  it('follow the language the browser asks for', async () => {
    const lang = async (header: string) =>
      /lang="(\w+)"/.exec((await app.inject({ url: '/about', headers: { 'accept-language': header } })).body)?.[1]
    expect(await lang('en-GB,en;q=0.9')).toBe('en')
    expect(await lang('de,ru;q=0.5,kk;q=0.9')).toBe('kk')
    expect(await lang('uz')).toBe('ru')
    expect(await lang('vi')).toBe('en')
  })

  it('answer an unknown address with 404 and a fault with a number, never with its detail', async () => {
    expect((await app.inject({ url: '/nowhere' })).statusCode).toBe(404)
    expect((await app.inject({ method: 'POST', url: '/nowhere' })).statusCode).toBe(404)
    const fault = await app.inject({ url: '/broken' })
    expect(fault.statusCode).toBe(500)
    expect(fault.body).toContain(String(fault.headers['x-request-id']))
    expect(fault.body).not.toContain('secret')
  })

  it('send the style sheet once: compressed, kept for a year by its mark, under the weight of the first view', async () => {
    const href = /href="(\/public\/kosh\.css[^"]+)"/.exec((await app.inject({ url: '/about' })).body)![1]!
    const reply = await app.inject({ url: href, headers: { 'accept-encoding': 'gzip' } })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(reply.headers['cache-control']).toContain('immutable')
    expect(reply.rawPayload.length).toBeLessThan(60 * 1024)
  })

  it('set no cookie on a visitor who only reads', async () => {
    expect((await app.inject({ url: '/about' })).cookies).toEqual([])
  })
})

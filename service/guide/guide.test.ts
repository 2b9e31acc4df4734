import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testApp } from '../platform/testing/app.ts'
import { dictionaries, languages } from './languages/index.ts'

const { app, kosh, log } = await testApp({ library: await loadLibrary() })

const get = (url: string, lang = 'en') => app.inject({ url, headers: { 'accept-language': lang } })
const start = await get('/guide')
const cookie = String(start.headers['set-cookie']).split(';')[0]!
const csrf = /name="_csrf" value="([^"]+)"/.exec(start.body)![1]!

/** Sends the form of a page by one of its buttons. */
const post = (button: string, fields: Record<string, string> | [string, string][] = {}) =>
  app.inject({
    method: 'POST',
    url: '/guide',
    headers: { cookie, 'accept-language': 'en', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams([
      ['_csrf', csrf],
      ...(Array.isArray(fields) ? fields : Object.entries(fields)),
      ['then', button],
    ]).toString(),
  })
const kz = { whom: 'worker', country: 'KZ' }
const hidden = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]),
  )
const heading = (body: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(body)?.[1]
    ?.replaceAll(/<[^>]+>/g, '')
    .trim()

describe('the first page', () => {
  it('offers the countries whose law is in force, the own one first, and takes the choice of a link', async () => {
    const { body } = await get('/guide?for=employer')
    expect(body).toMatch(/name="whom"[^>]*value="employer"[^>]*checked|checked[^>]*value="employer"/)
    expect([...body.matchAll(/<option value="(\w\w)"/g)].map((m) => m[1])[0]).toBe('KZ')
    expect(start.body).not.toContain('checked')
  })

  it('keeps what was chosen when something is missing, and names it', async () => {
    const reply = await post('begin', { country: 'DE' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Choose what you need')
    expect(reply.body).toMatch(/<option value="DE" selected/)
    const nowhere = await post('begin', { ...kz, country: 'XX' })
    expect(nowhere.statusCode).toBe(422)
    expect(nowhere.body).toContain('Choose a country from the list')
  })
})

describe('questions', () => {
  it('an empty answer is refused beside its question; an answer moves on and stays in the page', async () => {
    const first = await post('begin', { ...kz })
    const { asks } = hidden(first.body)
    expect(asks).toBeTruthy()
    const empty = await post('next', { ...kz, asks: asks! })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Answer this, or press')
    const next = await post('next', { ...kz, asks: 'citizenship', answer: 'KG' })
    expect(next.statusCode).toBe(200)
    expect(hidden(next.body)['a.citizenship']).toBe('KG')
    expect(next.body).toContain('Kyrgyzstan')
  })

  it('keeps what was typed when it cannot be read', async () => {
    const reply = await post('next', {
      ...kz,
      asks: 'contractDate',
      'answer-day': '31',
      'answer-month': '2',
      'answer-year': '1990',
    })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toMatch(/name="answer-day"[^>]*value="31"/)
  })

  it('"back" and "change" bring a question back with its answer and keep the others', async () => {
    const told = { ...kz, 'a.citizenship': 'KG', 'a.contractKind': 'employment' }
    const back = await post('back', { ...told, asks: 'contractDate' })
    expect(hidden(back.body)['asks']).toBe('contractKind')
    expect(hidden(back.body)['a.contractKind']).toBeUndefined()
    expect(back.body).toMatch(/value="employment"[^>]*checked|checked[^>]*value="employment"/)
    const change = await post('change:citizenship', { ...told })
    expect(hidden(change.body)['asks']).toBe('citizenship')
    expect(hidden(change.body)['a.contractKind']).toBe('employment')
    expect(change.body).toMatch(/<option value="KG" selected/)
  })

  it('"I do not know" is an answer, and the result says what depends on it', async () => {
    const reply = await post('unknown', { ...kz, asks: 'citizenship' })
    expect(hidden(reply.body)['a.citizenship']).toBe('?')
    const result = await post('result', { ...kz, 'a.citizenship': '?' })
    expect(result.body).toContain('It depends on')
  })

  it.each(languages)('in %s the question stays and the page says its language', async (language) => {
    const reply = await post(`language:${language}`, { ...kz, 'a.citizenship': 'KG', asks: 'contractKind' })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain(` lang="${language}"><head>`)
    expect(hidden(reply.body)).toMatchObject({ asks: 'contractKind', language, 'a.citizenship': 'KG' })
    const start = await post(`language:${language}`)
    expect(start.statusCode).toBe(200)
    expect(start.body).toContain(` lang="${language}"><head>`)
  })
})

describe('the result', () => {
  const welder = {
    ...kz,
    'a.citizenship': 'KG',
    'a.contractKind': 'employment',
    'a.contractDate': '2026-06-01',
    'a.profession': 'other',
  }

  it('leads to a leaflet with papers, fees, rights, and what was not checked', async () => {
    const result = await post('result', { ...welder })
    expect(heading(result.body)).toContain('way fits you')
    expect(result.body).toContain('Not checked here')
    const leaflet = await post('leaflet:kz/eaeu-national', { ...welder })
    for (const part of ['Papers you need', 'Rights', 'Not checked here', 'print this leaflet'])
      expect(leaflet.body).toContain(part)
    expect(leaflet.body).toContain('href="/law/kz/')
  })

  it('says why in the language of the reader, with the values met', async () => {
    const result = await post('result', { ...welder, 'a.citizenship': 'UZ', language: 'uz' })
    const reason = dictionaries.uz.get(
      'On the day of the contract only nationals of these states needed no permit: {kz.free-movement.states} (your citizenship: {citizenship}). The employer needs a permit.',
    )!
    const [before, , after] = reason.split(/\{[^}]+\}/)
    expect(result.body).toContain(before!.trim())
    expect(result.body).toContain(after!.trim().slice(0, 20))
    expect(result.body).not.toContain('{citizenship}')
  })

  it('says why a way does not fit, with its place in the law', async () => {
    const result = await post('result', { ...welder, 'a.citizenship': 'UZ' })
    expect(result.body).toContain('Ways that do not fit')
    expect(result.body).toContain('only nationals of these states')
  })
})

describe('what comes from elsewhere', () => {
  it('fields that no page sends are left out, and answer no fault', async () => {
    const hostile: [string, string][] = [
      ['whom', 'worker'],
      ['country', 'KZ'],
      ['a.__proto__', 'x'],
      ['a.citizenship', '<script>alert(1)</script>'],
      ['a.contractDate', '9999-99-99'],
      ['shown', '-5e9'],
      ['language', 'xx'],
      ['asks', 'toString'],
    ]
    const reply = await post('change:__proto__', hostile)
    expect(reply.statusCode).toBe(200)
    expect(reply.body).not.toContain('<script>alert')
    expect((await post('result', hostile)).statusCode).toBe(200)
    expect((await post('leaflet:../../etc', { ...kz })).statusCode).toBe(200)
    const many = Array.from({ length: 400 }, (_, n): [string, string] => [`a.q${n}`, 'x'])
    expect((await post('next', [['whom', 'worker'], ['country', 'KZ'], ...many])).statusCode).toBe(200)
  })

  it('nothing told is stored or logged', async () => {
    const marked = { ...kz, 'a.citizenship': 'KG', 'a.birth': '1987-03-14' }
    expect((await post('result', marked)).statusCode).toBe(200)
    expect(log.join('\n')).not.toContain('1987-03-14')
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from journal`.execute(kosh.database.db)
    expect(rows[0]!.n).toBe(0)
    const reply = await post('result', marked)
    expect(String(reply.headers['set-cookie'] ?? '')).not.toContain('1987')
    expect(reply.headers['cache-control']).toContain('no-store')
  })
})

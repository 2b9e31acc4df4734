import { loadLibrary } from '@kosh/law'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAccount, issueToken, openSession } from '../../../platform/access/index.ts'
import { makeCalendar } from '../../../platform/calendar.ts'
import { readConfig } from '../../../platform/config.ts'
import type { Role } from '../../../platform/context.ts'
import { createApp } from '../../../platform/http/index.ts'
import { makeLog } from '../../../platform/log.ts'
import { testDb, testId, testNow } from '../../../platform/testing/index.ts'
import { assembleWeb } from '../../../web/assemble.ts'
import { submit } from '../filing.ts'
import { registerApplicationPages } from '../index.ts'
import { take } from '../officer.ts'
import { ALMATY, ASTANA, good, makeCast, value, worker } from '../testing/cast.ts'
import { judged, madeEdition, madeLibrary, madeScheme } from '../testing/law.ts'

const database = await testDb()
const edition = madeEdition()
const scheme = madeScheme([{ ...edition, criteria: [...edition.criteria, judged] }])
// The citations of the made scheme are of a made act; the real acts stand beside them, for the pages that name them.
const library = { ...madeLibrary(scheme), acts: new Map([...(await loadLibrary()).acts, ...madeLibrary(scheme).acts]) }
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
registerApplicationPages(app)
await app.ready()
afterAll(() => app.close())

type Headers = Record<string, string>
async function account(role: Role, more: object = {}) {
  const id = testId()
  const known = {
    id,
    login: `${role}-${id}`,
    name: `A ${role}`,
    role,
    password: 'Көш-жол 2026',
    locale: 'en' as const,
    ...more,
  }
  await addAccount(database.db, testNow, known)
  const token = await issueToken(database.db, {
    accountId: id,
    label: 'test',
    now: testNow,
    expires: new Date(testNow.getTime() + 86_400_000),
  })
  return { id, headers: { authorization: `Bearer ${token}` } as Headers }
}
const firm = await account('employer', { employerId: cast.employerId })
const officer = await account('officer', { regions: [ALMATY] })
const elsewhere = await account('officer', { regions: [ASTANA] })
const others = await Promise.all((['inspector', 'analyst', 'admin', 'quota-officer'] as const).map((r) => account(r)))

const get = (url: string, who: Headers, lang = 'en') =>
  app.inject({ url, headers: { ...who, cookie: `kosh_lang=${lang}` } })
const post = (url: string, fields: Record<string, string | string[]>, who: Headers) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...who, cookie: 'kosh_lang=en', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries({ key: testId(), ...fields }).flatMap(([name, x]) =>
        [x].flat().map((y): [string, string] => [name, y]),
      ),
    ).toString(),
  })
const leadsTo = (answer: { statusCode: number; headers: Record<string, unknown> }): string => {
  expect(answer.statusCode).toBe(303)
  return String(answer.headers['location'])
}
const person = {
  'person.family': 'Каримов',
  'person.given': 'Азиз',
  'person.birth-day': '1',
  'person.birth-month': '1',
  'person.birth-year': '1990',
  'person.sex': '1',
  'person.citizenship': 'UZ',
  'person.paper.kind': 'passport',
  'person.paper.issuer': 'UZ',
  'person.paper.number': 'FA0009001',
}
/** Begins a draft through the page; gives its address. */
const begin = async (): Promise<string> =>
  /^\/apply\/[0-9a-f-]{36}/.exec(leadsTo(await post('/apply', { scheme: scheme.id }, firm.headers)))![0]
const low = worker({ facts: { ...good, wage: 5_000_000 } })

describe('pages on which an application is written', () => {
  it('lead from the list of schemes through questions, workers and the check to a receipt', async () => {
    expect((await get('/apply', firm.headers)).body).toContain('Made work')
    const at = await begin()
    const asked = await get(`${at}/questions/case-offer`, firm.headers)
    expect(asked.body).toContain('Where is the work?')
    // The article that makes it a question stands under it.
    expect(asked.body).toContain('Made act')
    leadsTo(await post(`${at}/questions/case-offer`, { region: ALMATY }, firm.headers))
    const offer = leadsTo(await post(`${at}/lines/new`, person, firm.headers))
    expect(offer).toBe(`${at}/questions/line-1-offer`)
    const answers = { category: '1', wage: '200000', months: '6', post: 'cook' }
    expect(leadsTo(await post(offer, answers, firm.headers))).toBe(`${at}/lines`)
    const left = (await get(at, firm.headers)).body.match(/questions\/(case-[a-z]+)/g) ?? []
    for (const group of new Set(left))
      await post(`${at}/${group}`, { region: ALMATY, small: 'yes', sector: 'F', citizens: '5' }, firm.headers)
    const check = await get(`${at}/check`, firm.headers)
    expect(check.body).toContain('200,000')
    expect(check.body).toContain('What has not been checked yet')
    const version = /name="version" value="(\d+)"/.exec(check.body)![1]!
    const receipt = leadsTo(await post(`${at}/check`, { version }, firm.headers))
    expect((await get(receipt, firm.headers)).body).toMatch(/KZ-26-\d{7}-\d/)
    // Filed twice by a double click: the form is gone, and leads to the case.
    expect(leadsTo(await get(`${at}/check`, firm.headers))).toBe(at.replace('/apply/', '/cases/'))
  })

  it('keep what was typed, name the fault by its question, and lead to its box', async () => {
    const at = await begin()
    const sent = { ...person, 'person.birth-month': '13', 'person.citizenship': '' }
    const page = await post(`${at}/lines/new`, sent, firm.headers)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<a href="#f-person-citizenship">Citizenship: answer the question</a>')
    expect(page.body).toContain('name="person.family" type="text" value="Каримов"')
    expect(page.body).toContain('<a href="#f-person-birth">Date of birth: write a day of the calendar')
    expect(page.body).toContain('autocomplete="bday-month" value="13"')
    expect(page.body).toMatch(/<title>Error:/)
  })

  it('keep an answer that cannot be read, and show it again as typed', async () => {
    const at = await begin()
    const made = leadsTo(await post(`${at}/lines/new`, person, firm.headers))
    const page = await post(made, { category: '1', wage: 'many', months: '6', post: 'cook' }, firm.headers)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('value="many"')
    expect((await get(made, firm.headers)).body).toContain('value="many"')
    expect((await get(`${at}/check`, firm.headers)).body).toContain('could not be read: many')
  })

  it('tell every row of a table that was not added, with the row', async () => {
    const at = await begin()
    const header = (await get(`${at}/lines/table.csv`, firm.headers)).body.replace('\ufeff', '').trim()
    expect(header.split(';')).toContain('Family name')
    const csv =
      'family;given;birth;citizenship;paper-kind;paper-issuer;paper-number;wage\nЮсупов;Али;1985-02-03;UZ;passport;UZ;AB1;200000\nБезымянный;;31.02.1990;??;passport;UZ;AB2;x\n'
    const form = new FormData()
    form.set('key', testId())
    form.set('table', new Blob([csv], { type: 'text/csv' }), 'people.csv')
    const sent = new Response(form)
    const answer = await app.inject({
      method: 'POST',
      url: `${at}/lines/table`,
      headers: { ...firm.headers, cookie: 'kosh_lang=en', 'content-type': sent.headers.get('content-type')! },
      payload: Buffer.from(await sent.arrayBuffer()),
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('1 worker added')
    expect(answer.body).toContain('Безымянный;;31.02.1990')
    expect((await get(`${at}/lines`, firm.headers)).body).toContain('Юсупов Али')
  })

  it('refuse a form without its token, and change nothing', async () => {
    const session = await openSession(database.db, firm.id, testNow)
    const answer = await app.inject({
      method: 'POST',
      url: '/apply',
      headers: { cookie: `kosh_session=${session.token}`, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ scheme: scheme.id, key: testId() }).toString(),
    })
    expect(answer.statusCode).toBe(403)
  })

  it('show a draft to nobody else', async () => {
    const at = await begin()
    const stranger = await account('worker')
    for (const who of [officer, elsewhere, stranger]) expect((await get(at, who.headers)).statusCode).toBe(404)
  })
})

describe("pages of the officer's desk", () => {
  let id = ''
  beforeAll(async () => {
    id = (await cast.file([worker(), low])).id
  })

  it('show the case with the acts open now, and no others', async () => {
    const before = await get(`/queue/${id}`, officer.headers)
    expect(before.body).toContain(`action="/queue/${id}/take"`)
    expect(before.body).not.toContain(`href="/queue/${id}/decide"`)
    leadsTo(await post(`/queue/${id}/take`, {}, officer.headers))
    const after = await get(`/queue/${id}?done=take`, officer.headers)
    expect(after.body).not.toContain(`action="/queue/${id}/take"`)
    expect(after.body).toContain(`href="/queue/${id}/decide"`)
    expect(after.body).toContain('The case is yours.')
  })

  it('show the conditions in the order of the law with fact, value, outcome and article', async () => {
    const page = (await get(`/queue/${id}/lines/2`, officer.headers)).body
    const order = ['A place is free', 'Wage floor', 'Adult', 'No finding', 'Fit'].map((title) =>
      page.indexOf(`>${title}<br`),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(Math.min(...order)).toBeGreaterThan(0)
    for (const said of ['50,000', '100,000', 'not met', 'href="/law/kz/made"', 'What would change it'])
      expect(page).toContain(said)
  })

  it('ask for written reasons of a judgement and keep the answer', async () => {
    const page = await post(`/queue/${id}/lines/1/judge`, { fact: 'fit', 'value.fit': 'yes' }, officer.headers)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('value="yes" checked')
    leadsTo(
      await post(
        `/queue/${id}/lines/1/judge`,
        { fact: 'fit', 'value.fit': 'yes', 'reasons.fit': 'Seen.', 'all.fit': 'yes' },
        officer.headers,
      ),
    )
    for (const no of [1, 2]) expect((await get(`/queue/${id}/lines/${no}`, officer.headers)).body).toContain('Seen.')
  })

  it('take no decision against the assessment without reasons, and keep what was chosen', async () => {
    const at = `/queue/${id}/lines/1/decide`
    const page = await post(at, { outcome: 'refused', reasons: ['WAGE'], freeText: '' }, officer.headers)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('value="refused" checked')
    expect(page.body).toContain('value="WAGE" checked')
    expect(page.body).toContain('href="#f-freeText"')
  })

  it('confirm first, then decide, and tell the reason with its article', async () => {
    const at = `/queue/${id}/lines/2/decide`
    expect((await get(at, officer.headers)).body).toContain('value="WAGE" checked')
    const form = { outcome: 'refused', reasons: ['WAGE'], freeText: '' }
    const confirm = await post(at, form, officer.headers)
    expect(confirm.statusCode).toBe(200)
    expect(confirm.body).toContain('Confirm the decision')
    expect((await get(`/queue/${id}/lines/2`, officer.headers)).body).toContain('Decide')
    expect(leadsTo(await post(`${at}/confirm`, form, officer.headers))).toBe(`/queue/${id}/lines/1?done=decide`)
    const rest = await post(`/queue/${id}/decide`, { line: '1' }, officer.headers)
    expect(rest.body).toContain('Confirm the decision')
    leadsTo(await post(`/queue/${id}/decide/confirm`, { line: '1' }, officer.headers))
    const told = await get(`/cases/${id}`, firm.headers)
    for (const said of ['refused', '50,000', 'Made act', 'appeal']) expect(told.body).toContain(said)
  })

  it('record the payment that issues the permit', async () => {
    const fee = /\/queue\/[0-9a-f-]+\/fees\/[0-9a-f-]+/.exec((await get(`/queue/${id}`, officer.headers)).body)![0]
    const empty = await post(fee, { reference: '' }, officer.headers)
    expect(empty.statusCode).toBe(422)
    const form = { reference: 'PAY-1', 'paidOn-day': '4', 'paidOn-month': '5', 'paidOn-year': '2026' }
    expect(leadsTo(await post(fee, form, officer.headers))).toBe(`/queue/${id}?done=pay`)
    expect((await get(`/queue/${id}`, officer.headers)).body).toMatch(/href="\/permits\/KZ-P/)
  })

  it('let the employer extend that permit without typing the worker again', async () => {
    const at = await begin()
    const list = await get(`${at}/permits`, firm.headers)
    const number = /name="permit" value="([^"]+)"/.exec(list.body)![1]!
    expect(leadsTo(await post(`${at}/permits`, { permit: number }, firm.headers))).toBe(`${at}/questions/line-1-offer`)
    expect((await get(`${at}/lines`, firm.headers)).body).toContain('Каримов Азиз (extension)')
    expect((await get(`${at}/permits`, firm.headers)).body).toContain('in the application')
    expect((await post(`${at}/permits`, { permit: 'KZ-P-0000000-0' }, firm.headers)).statusCode).toBe(404)
  })

  it('keep filters in the address, find by number, and lead to the next case', async () => {
    const [first, second] = [await cast.file(), await cast.file()]
    const page = await get('/queue?state=filed', officer.headers)
    expect(page.body).toContain(first.number)
    expect(page.body).toContain('href="/queue/next?state=filed" data-key="n"')
    expect((await get('/queue?mine=yes', officer.headers)).body).not.toContain(first.number)
    expect(leadsTo(await get(`/queue?number=${second.number}`, officer.headers))).toBe(`/queue/${second.id}`)
    expect((await get('/queue?number=KZ-26-0000000-0', officer.headers)).statusCode).toBe(404)
    expect(leadsTo(await get(`/queue/next?state=filed&skip=${first.id}`, officer.headers))).toBe(`/queue/${second.id}`)
  })

  it('send what is asked to the applicant', async () => {
    const asked = (await cast.file([low])).id
    value(await take({ ...cast.officer, actor: { ...cast.officer.actor, id: officer.id } }, asked))
    expect((await post(`/queue/${asked}/ask`, { text: ' ' }, officer.headers)).statusCode).toBe(422)
    const form = { text: 'Show the {contract.', criteria: ['floor'] }
    expect(leadsTo(await post(`/queue/${asked}/ask`, form, officer.headers))).toBe(`/queue/${asked}?done=ask`)
    expect((await get(`/cases/${asked}`, firm.headers)).body).toContain('Show the {contract.')
  })

  it('are not for other regions and other roles', async () => {
    expect((await get(`/queue/${id}`, elsewhere.headers)).statusCode).toBe(404)
    expect((await post(`/queue/${id}/take`, {}, elsewhere.headers)).statusCode).toBe(404)
    for (const { headers } of [firm, ...others])
      for (const url of ['/queue', `/queue/${id}`, `/queue/${id}/lines/1`, `/queue/${id}/decide`])
        expect(`${(await get(url, headers)).statusCode} ${url}`).toBe(`403 ${url}`)
    for (const { headers } of others) expect((await get('/apply', headers)).statusCode).toBe(403)
  })

  it('let an auditor read and act on nothing', async () => {
    const auditor = await account('auditor')
    const page = await get(`/queue/${id}`, auditor.headers)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Nothing is open to you now.')
    expect((await post(`/queue/${id}/take`, {}, auditor.headers)).statusCode).toBe(403)
  })
})

describe('the counter', () => {
  it('lets an officer write an application down for an employer of the register, and nobody unknown', async () => {
    const at = `/apply/counter?scheme=${encodeURIComponent(scheme.id)}`
    const unknown = await post(at, { scheme: scheme.id, number: '1' }, officer.headers)
    expect(unknown.statusCode).toBe(422)
    expect(unknown.body).toContain('name="number" type="text" value="1"')
    const { number } = (await database.db
      .selectFrom('employer' as never)
      .selectAll()
      .executeTakeFirst()) as { number: string }
    const draft = leadsTo(await post(at, { scheme: scheme.id, number }, officer.headers))
    const id = /\/apply\/([0-9a-f-]{36})/.exec(draft)![1]!
    expect((await get(`/apply/${id}`, officer.headers)).statusCode).toBe(200)
    expect((await get(`/apply/${id}`, elsewhere.headers)).statusCode).toBe(404)
    const early = await submit({ ...cast.officer, actor: { ...cast.officer.actor, id: officer.id } }, id, {})
    expect(early.ok).toBe(false)
  })
})

describe('every page', () => {
  it.each(['kk', 'ru', 'en'] as const)('is there in %s', async (lang) => {
    const at = await begin()
    await post(`${at}/lines/new`, person, firm.headers)
    const { id } = await cast.file([worker(), low])
    await post(`/queue/${id}/take`, {}, officer.headers)
    const pages: [string, Headers][] = [
      ...[
        '/apply',
        at,
        `${at}/lines`,
        `${at}/lines/new`,
        `${at}/lines/1/remove`,
        `${at}/permits`,
        `${at}/documents`,
        `${at}/check`,
        `${at}/discard`,
      ].map((url): [string, Headers] => [url, firm.headers]),
      ...['case-offer', 'line-1-person', 'line-1-offer'].map((g): [string, Headers] => [
        `${at}/questions/${g}`,
        firm.headers,
      ]),
      ...['', '/lines/1', '/lines/2', '/lines/1/decide', '/decide', '/ask'].map((end): [string, Headers] => [
        `/queue/${id}${end}`,
        officer.headers,
      ]),
      ['/queue', officer.headers],
      ['/apply', officer.headers],
    ]
    for (const [url, headers] of pages) {
      const answer = await get(url, headers, lang)
      expect(`${answer.statusCode} ${url}`).toBe(`200 ${url}`)
      expect(answer.body).toContain(`lang="${lang}"`)
      // No name of a fact or code of a state shows through where words should be.
      expect(answer.body).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})

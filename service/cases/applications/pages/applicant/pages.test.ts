import type { FastifyInstance } from 'fastify'
import { afterAll, describe, expect, it } from 'vitest'
import { addAccount, issueToken } from '../../../../platform/access/index.ts'
import { makeCalendar } from '../../../../platform/calendar.ts'
import { readConfig } from '../../../../platform/config.ts'
import type { Role } from '../../../../platform/context.ts'
import { createApp } from '../../../../platform/http/index.ts'
import { makeLog } from '../../../../platform/log.ts'
import { testDb, testId, testNow } from '../../../../platform/testing/index.ts'
import { assembleWeb } from '../../../../web/assemble.ts'
import { decide } from '../../decide.ts'
import { registerApplicationPages, registerApplications } from '../../index.ts'
import { askApplicant, take } from '../../officer.ts'
import { ALMATY, good, makeCast, value, worker } from '../../testing/cast.ts'
import { madeLibrary, madeScheme } from '../../testing/law.ts'

const database = await testDb()
const library = madeLibrary(madeScheme())
const cast = await makeCast(database.db, 1000, library)
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
registerApplications(app)
registerApplicationPages(app)
await app.ready()
afterAll(() => app.close())

type Headers = Record<string, string>
async function sign(role: Role, more: object = {}): Promise<Headers> {
  const id = testId()
  const login = `${role}-${id}`
  const account = { id, login, name: `A ${role}`, role, password: 'Көш-жол 2026', locale: 'en' as const, ...more }
  await addAccount(database.db, testNow, account)
  const expires = new Date(testNow.getTime() + 86_400_000)
  const token = await issueToken(database.db, { accountId: id, label: 'test', now: testNow, expires })
  return { authorization: `Bearer ${token}`, 'accept-language': 'en' }
}
const employer = await sign('employer', { employerId: cast.employerId })
const get = (url: string, who: Headers = employer) => app.inject({ url, headers: who })
const post = (url: string, fields: Record<string, string>, who: Headers = employer) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...who, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ key: testId(), ...fields }).toString(),
  })
/** The page of an address, which must be there. */
const page = async (url: string, who: Headers = employer): Promise<string> => {
  const answer = await get(url, who)
  expect(`${answer.statusCode} ${url}`).toBe(`200 ${url}`)
  return answer.body
}
const leadsTo = (answer: { statusCode: number; headers: Record<string, unknown> }): string => {
  expect(answer.statusCode).toBe(303)
  return String(answer.headers['location'])
}
const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)![1]!
const low = { ...good, wage: 5_000_000 }
const grantOne = async (id: string) => {
  value(await take(cast.officer, id))
  return value(await decide(cast.officer, id, { lines: [{ no: 1, outcome: 'granted' }] }))
}

const person = {
  'person.family': 'Каримов',
  'person.given': 'Азиз',
  'person.birth-day': '1',
  'person.birth-month': '2',
  'person.birth-year': '1990',
  'person.sex': '1',
  'person.citizenship': 'UZ',
  'person.paper.kind': 'passport',
  'person.paper.issuer': 'UZ',
  'person.paper.number': 'FB7654321',
}

describe('an application through its pages', () => {
  it('goes from the list of schemes to the receipt, which is told in three languages', async () => {
    expect(await page('/apply')).toContain('Made work')
    const first = leadsTo(await post('/apply', { scheme: 'kz/made-work' }))
    const id = /apply\/([^/]+)/.exec(first)![1]!
    expect(await page('/cases')).toContain(`/apply/${id}`)
    expect(leadsTo(await get(`/cases/${id}`))).toBe(`/apply/${id}`)
    const wrong = await post(first, { region: 'KZ-99' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#f-region"')
    const answers: Record<string, string> = { region: ALMATY, sector: 'F', citizens: '10', wage: '200000', months: '6' }
    Object.assign(answers, { category: '1', post: 'cook' }, person)
    leadsTo(await post(`/apply/${id}/lines/new`, person))
    // Each page asks what is still open, as a person would go through them.
    for (let n = 0; n < 12; n++) {
      const overview = await page(`/apply/${id}`)
      const open = [...overview.matchAll(/href="(\/apply\/[^"]+\/questions\/[^"]+)"/g)].map((m) => m[1]!)
      const lines = await page(`/apply/${id}/lines`)
      open.push(...[...lines.matchAll(/href="(\/apply\/[^"]+\/questions\/[^"]+)"/g)].map((m) => m[1]!))
      for (const url of new Set(open)) {
        const html = await page(url)
        const names = [...html.matchAll(/ name="([^"]+)"/g)].map((m) => m[1]!)
        const fields = Object.fromEntries(names.filter((x) => answers[x]).map((x) => [x, answers[x]!]))
        leadsTo(await post(url, fields))
      }
      if ((await page(`/apply/${id}/check`)).includes('File the application')) break
    }
    const check = await page(`/apply/${id}/check`)
    expect(check).toContain('Каримов')
    const receipt = leadsTo(await post(`/apply/${id}/check`, { version: versionIn(check) }))
    expect(receipt).toBe(`/cases/${id}/receipt`)
    const titles = { kk: 'Өтінішіңіз қабылданды', ru: 'Ваше заявление принято', en: 'Your application is received' }
    for (const [lang, title] of Object.entries(titles)) {
      const html = await page(receipt, { ...employer, 'accept-language': lang })
      expect(html).toContain(`<html class="govuk-template" lang="${lang}">`)
      expect(html).toContain(title)
      expect(html).toMatch(/KZ-26-\d{7}-\d/)
      expect(html).toContain(`datetime="${testNow.toISOString()}"`)
    }
  })
})

describe('the pages of a filed case', () => {
  it('are closed to other roles, to other employers and to visitors', async () => {
    const { id } = await cast.file()
    const fee = testId()
    const addresses = ['', '/receipt', '/withdraw', '/answer', `/fees/${fee}`].map((rest) => `/cases/${id}${rest}`)
    const others = { admin: 403, inspector: 403, analyst: 403, 'quota-officer': 403, auditor: 403 } as const
    const strangers: [Headers, number][] = [
      [await sign('worker'), 404],
      [await sign('employer'), 404],
    ]
    for (const [role, status] of Object.entries(others)) strangers.push([await sign(role as Role), status])
    for (const url of addresses) {
      for (const [who, status] of strangers)
        expect(`${(await get(url, who)).statusCode} ${url}`).toBe(`${status} ${url}`)
      expect(leadsTo(await app.inject({ url }))).toMatch(/^\/sign-in/)
    }
    const [foreign] = strangers
    expect((await post(`/cases/${id}/withdraw`, {}, foreign![0])).statusCode).toBe(404)
    expect((await get('/cases/none')).statusCode).toBe(404)
  })

  it('tell a refusal with reason, fact, article, what would change it, and the appeal', async () => {
    const { id } = await cast.file([worker({ facts: low })])
    value(await take(cast.officer, id))
    value(await decide(cast.officer, id, { lines: [{ no: 1, outcome: 'refused' }] }))
    expect(await page('/cases')).toContain('kosh-status--fail')
    const html = await page(`/cases/${id}`)
    const section = /<section id="refusal-1"[\s\S]*?<\/section>/.exec(html)![0]
    expect(section).toMatch(/50.000.KZT is below 100.000.KZT/)
    expect(section).toMatch(/Wage: 50.000.KZT/)
    expect(section).toMatch(/Wage floor: 100.000.KZT/)
    expect(section).toContain('Made act')
    expect(section).toMatch(/Ministry: until \d+ \w+ 2026/)
    expect(section).toContain('What would change it')
  })

  it('show long lists of workers in pages of 50', async () => {
    const { id } = await cast.file(Array.from({ length: 51 }, () => worker()))
    const first = await page(`/cases/${id}`)
    expect(first).toContain(`href="/cases/${id}?from=50"`)
    const second = await page(`/cases/${id}?from=50`)
    const conditions = (html: string) => [...html.matchAll(/<details/g)].length
    expect([conditions(first), conditions(second)]).toEqual([50, 1])
  })

  it('take a payment, keep what was typed with faults, and lead to the permit', async () => {
    const { id } = await cast.file()
    await grantOne(id)
    const url = /href="(\/cases\/[^"]+\/fees\/[^"]+)"/.exec(await page(`/cases/${id}`))![1]!
    const version = versionIn(await page(url))
    const day = { 'paidOn-day': '31', 'paidOn-month': '2', 'paidOn-year': '2026' }
    const wrong = await post(url, { version, reference: 'PAY-77', ...day })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="PAY-77"')
    expect(wrong.body).toContain('value="31"')
    expect(wrong.body).toContain('href="#f-paidOn"')
    expect((await post(url, { version, reference: ' ' })).body).toContain('href="#f-reference"')
    expect((await post(url, { version: '999', reference: 'PAY-77' })).statusCode).toBe(409)
    expect(leadsTo(await post(url, { version, reference: 'PAY-77' }))).toBe(`/cases/${id}?done=1`)
    const paid = await page(`/cases/${id}`)
    expect(paid).toContain('paid: PAY-77')
    expect(paid).toMatch(/href="\/permits\/[^"]+\/permit\.pdf"/)
    expect((await get(url)).statusCode).toBe(404)
  })

  it('ask for what the body asked for, and send the case back when it is answered', async () => {
    const { id } = await cast.file([worker({ facts: low }), worker()])
    value(await take(cast.officer, id))
    value(await askApplicant(cast.officer, id, { text: 'Please correct the wage', criteria: ['floor'] }))
    expect(await page(`/cases/${id}`)).toContain('Please correct the wage')
    const html = await page(`/cases/${id}/answer`)
    // Only the fact of the criterion, and only on the line that does not meet it.
    expect(html).toContain('name="lines.1.facts.wage" type="text" value="50000"')
    expect(html).not.toContain('lines.2.facts.wage')
    expect(html).not.toContain('facts.months')
    const version = versionIn(html)
    const wrong = await post(`/cases/${id}/answer`, { version, 'lines.1.facts.wage': 'much' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="much"')
    expect(wrong.body).toContain('href="#f-lines-1-facts-wage"')
    leadsTo(await post(`/cases/${id}/answer`, { version, 'lines.1.facts.wage': '150000' }))
    expect(await page(`/cases/${id}`)).toContain('being considered')
    expect(leadsTo(await get(`/cases/${id}/answer`))).toBe(`/cases/${id}`)
  })

  it('withdraw after one more question, once', async () => {
    const { id } = await cast.file()
    const version = versionIn(await page(`/cases/${id}/withdraw`))
    const key = testId()
    leadsTo(await post(`/cases/${id}/withdraw`, { version, key }))
    leadsTo(await post(`/cases/${id}/withdraw`, { version, key }))
    expect(await page(`/cases/${id}`)).toContain('withdrawn')
    expect(leadsTo(await get(`/cases/${id}/withdraw`))).toBe(`/cases/${id}`)
    expect((await post(`/cases/${id}/withdraw`, { version })).statusCode).toBe(409)
  })
})

describe('my cases', () => {
  it('say what will come here when there is none', async () => {
    const html = await page('/cases', await sign('worker'))
    expect(html).toContain('kosh-empty')
    expect(html).toContain('href="/apply"')
  })

  it('come in pages of 50, and the address keeps the place', async () => {
    for (let n = 0; n < 51; n++) await cast.file()
    const first = await page('/cases')
    const next = /href="(\/cases\?after=[^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    const rows = (html: string) => [...html.matchAll(/<th scope="row"/g)].length
    expect(rows(first)).toBe(50)
    expect(rows(await page(next))).toBeGreaterThan(0)
  })
})

describe('an appeal on its pages', () => {
  const refused = async (): Promise<string> => {
    const { id } = await cast.file([worker({ facts: low })])
    value(await take(cast.officer, id))
    value(await decide(cast.officer, id, { lines: [{ no: 1, outcome: 'refused' }] }))
    return id
  }
  it('is offered beside the refusal, keeps what was typed, and shows where it stands', async () => {
    const id = await refused()
    expect(await page(`/cases/${id}`)).toContain(`href="/cases/${id}/appeal"`)
    const form = await page(`/cases/${id}/appeal`)
    expect(form).toContain('The last day: 3 June 2026')
    const empty = await post(`/cases/${id}/appeal`, { grounds: '  ' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Write why you disagree')
    expect(leadsTo(await post(`/cases/${id}/appeal`, { grounds: 'The pay <b>was</b> raised.' }))).toContain(
      `/cases/${id}`,
    )
    const shown = await page(`/cases/${id}`)
    expect(shown).toContain('pending')
    expect(shown).not.toContain(`href="/cases/${id}/appeal"`)
    expect(leadsTo(await get(`/cases/${id}/appeal`))).toBe(`/cases/${id}`)
    expect((await post(`/cases/${id}/appeal`, { grounds: 'Again' })).statusCode).toBe(409)

    // The desk of the higher body: what is contested, what the applicant says, and what changed since.
    const higher = await sign('officer')
    const number = /([\w-]+-A1)</.exec(shown)![1]!
    expect(await page('/appeals', higher)).toContain(number)
    const desk = await page(`/appeals/${number}`, higher)
    for (const text of ['The pay &lt;b&gt;was&lt;/b&gt; raised.', 'is below', 'as they were at the decision'])
      expect(desk).toContain(text)
    const faulty = await post(`/appeals/${number}`, { outcome: 'upheld', reasons: '' }, higher)
    expect(faulty.statusCode).toBe(422)
    expect(faulty.body).toContain('Write the reasons')
    expect(faulty.body).toMatch(/value="upheld"[^>]*checked|checked[^>]*value="upheld"/)
    expect(leadsTo(await post(`/appeals/${number}`, { outcome: 'upheld', reasons: 'The floor binds.' }, higher))).toBe(
      '/appeals?done=1',
    )
    const after = await page(`/cases/${id}`)
    expect(after).toContain('The floor binds.')
    expect(after).toContain('The decision stands.')
    for (const lang of ['kk', 'ru'])
      expect((await get(`/appeals/${number}`, { ...higher, 'accept-language': lang })).statusCode).toBe(200)
  })

  it('is read and decided by programs', async () => {
    const id = await refused()
    const send = (url: string, payload: object, who: Headers) =>
      app.inject({ method: 'POST', url, headers: { ...who, 'idempotency-key': testId() }, payload })
    const filed = await send(`/api/v1/applications/${id}/appeals`, { grounds: 'We disagree.' }, employer)
    expect(filed.statusCode).toBe(200)
    const { number } = filed.json()
    const higher = await sign('officer')
    const pending = (await get('/api/v1/appeals', higher)).json()
    expect(pending.items.map((a: { number: string }) => a.number)).toContain(number)
    const done = await send(
      `/api/v1/appeals/${number}/outcome`,
      { outcome: 'overturned', reasons: 'Another floor.' },
      higher,
    )
    expect(done.json()).toEqual({ outcome: 'overturned' })
    const listed = (await get(`/api/v1/applications/${id}/appeals`)).json()
    expect(listed.items).toMatchObject([{ number, outcome: 'overturned', grounds: 'We disagree.', rung: 0 }])
    expect((await get(`/api/v1/applications/${testId()}/appeals`)).statusCode).toBe(404)
  })
})

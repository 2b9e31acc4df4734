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
import { registerApplicationPages, registerApplications } from '../../index.ts'
import { ALMATY, ASTANA, good, makeCast, worker } from '../../testing/cast.ts'
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
  const account = {
    id,
    login: `${role}-${id}`,
    name: `A ${role}`,
    role,
    password: 'Көш-жол 2026',
    locale: 'en' as const,
  }
  await addAccount(database.db, testNow, { ...account, ...more })
  const expires = new Date(testNow.getTime() + 86_400_000)
  const token = await issueToken(database.db, { accountId: id, label: 'test', now: testNow, expires })
  return { authorization: `Bearer ${token}`, 'accept-language': 'en' }
}
const officer = await sign('officer', { regions: [ALMATY] })
const inLanguage = (lang: string): Headers => ({ ...officer, 'accept-language': lang })
const get = (url: string, who: Headers = officer) => app.inject({ url, headers: who })
const post = (url: string, fields: Record<string, string>, who: Headers = officer) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...who, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ key: testId(), ...fields }).toString(),
  })
/** The page of an address, which must be there. */
const page = async (url: string, who: Headers = officer): Promise<string> => {
  const answer = await get(url, who)
  expect(`${answer.statusCode} ${url}`).toBe(`200 ${url}`)
  return answer.body
}
const leadsTo = (answer: { statusCode: number; headers: Record<string, unknown> }): string => {
  expect(answer.statusCode).toBe(303)
  return String(answer.headers['location'])
}
const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)![1]!
const low = worker({ facts: { ...good, wage: 5_000_000 } })
const taken = async (lines = [worker()]) => {
  const { id, number } = await cast.file(lines)
  expect(leadsTo(await post(`/queue/${id}/take`, {}))).toBe(`/queue/${id}?done=take`)
  return { id, number }
}

describe('from the queue to the decision', () => {
  it('grants two lines and refuses one, with the reason in three languages', async () => {
    const { id, number } = await cast.file([worker(), worker(), worker({ facts: { ...good, wage: 5_000_000 } })])
    expect(await page('/queue')).toContain(`href="/queue/${id}"`)
    expect(leadsTo(await get(`/queue?number=${number}`))).toBe(`/queue/${id}`)
    const filed = await page(`/queue/${id}`)
    expect(filed).toContain(`action="/queue/${id}/take"`)
    expect(filed).not.toContain(`href="/queue/${id}/decide"`)
    leadsTo(await post(`/queue/${id}/take`, {}))
    expect(await page(`/queue/${id}`)).toContain(`href="/queue/${id}/decide"`)
    const form = await page(`/queue/${id}/decide`)
    expect([...form.matchAll(/name="line"[^>]*checked/g)]).toHaveLength(3)
    const fields = `line=1&line=2&line=3&version=${versionIn(form)}`
    const send = (url: string, key: string) =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...officer, 'content-type': 'application/x-www-form-urlencoded' },
        payload: `${fields}&key=${key}`,
      })
    const preview = await send(`/queue/${id}/decide`, testId())
    expect(preview.statusCode).toBe(200)
    const key = testId()
    expect(leadsTo(await send(`/queue/${id}/decide/confirm`, key))).toBe(`/queue/${id}?done=decide`)
    const words = {
      kk: ['рұқсат берілді', 'бас тартылды', 'Негізі: 50', ' kk (Made act kk, 5)'],
      ru: ['разрешено', 'отказано', 'Основание: 50', ' ru (Made act ru, 5)'],
      en: ['granted', 'refused', 'Ground: 50', '(Made act, 5)'],
    }
    for (const [lang, told] of Object.entries(words)) {
      const notices = /<h2[^>]*>(?:Хабарламалар|Уведомления|Notices)[\s\S]*$/.exec(
        await page(`/queue/${id}`, inLanguage(lang)),
      )![0]
      for (const word of told) {
        expect(notices).toContain(word)
        // The officer saw before what the applicant reads now, in every language.
        expect(preview.body).toContain(word)
      }
    }
    expect(preview.body).toContain('To get the permit pay: Levy')
    const decided = await page(`/queue/${id}`)
    expect([...decided.matchAll(/kosh-status--pass/g)].length).toBeGreaterThan(1)
    expect(decided).not.toContain(`action="/queue/${id}/assess"`)
  })

  it('shows on the file of the case everything that the decision stands on, for print', async () => {
    const { id } = await taken([worker(), low])
    const html = await page(`/queue/${id}/file`)
    for (const said of [
      'Wage: 50',
      'Wage floor: 100',
      '(since 1 January 2020)',
      '(read in the act)',
      'What would change it',
    ])
      expect(html).toContain(said)
    expect(html).toContain('An officer took the case')
    expect([...html.matchAll(/<section aria-labelledby="line-\d"/g)]).toHaveLength(2)
    expect(html).not.toContain('<form method="post" action="/queue')
  })

  it('takes nothing against the assessment without written reasons, and keeps what was typed', async () => {
    const { id } = await taken([low])
    const at = `/queue/${id}/lines/1/decide`
    const version = versionIn(await page(at))
    const typed = { version, outcome: 'granted', 'validTo-day': '31', 'validTo-month': '12', 'validTo-year': '2026' }
    for (const url of [at, `${at}/confirm`]) {
      const refused = await post(url, typed)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('href="#f-freeText"')
      expect(refused.body).toMatch(/value="granted"[^>]*checked/)
      expect(refused.body).toContain('value="2026"')
    }
    const confirm = await post(at, { ...typed, freeText: 'A treaty sets another floor.' })
    expect(confirm.body).toContain('The officer explains: A treaty sets another floor.')
    expect(confirm.body).toContain('against the assessment')
  })

  it('is the same once and twice under one key', async () => {
    const { id } = await taken()
    const at = `/queue/${id}/lines/1/decide`
    const fields = { version: versionIn(await page(at)), outcome: 'granted', key: testId() }
    leadsTo(await post(`${at}/confirm`, fields))
    const again = await post(`${at}/confirm`, fields)
    expect([303, 409]).toContain(again.statusCode)
    expect([...(await page(`/queue/${id}`)).matchAll(/Decision taken/g)]).toHaveLength(1)
  })
})

describe('who sees the desk', () => {
  it('is the officer of the region: for others the case is not there', async () => {
    const { id } = await taken()
    const stranger = await sign('officer', { regions: [ASTANA] })
    for (const rest of ['', '/file', '/lines/1', '/lines/1/decide', '/decide', '/ask', `/fees/${testId()}`])
      expect(`${(await get(`/queue/${id}${rest}`, stranger)).statusCode} ${rest}`).toBe(`404 ${rest}`)
    for (const rest of ['/take', '/assess', '/decide/confirm', '/lines/1/judge', '/ask'])
      expect(`${(await post(`/queue/${id}${rest}`, {}, stranger)).statusCode} ${rest}`).toBe(`404 ${rest}`)
    expect(await page('/queue', stranger)).not.toContain(id)
  })

  it('is nobody of another role', async () => {
    const { id } = await taken()
    for (const role of ['worker', 'employer', 'quota-officer', 'inspector', 'analyst', 'admin'] as const) {
      const who = await sign(role, role === 'employer' ? { employerId: cast.employerId } : {})
      for (const url of ['/queue', `/queue/${id}`, `/queue/${id}/file`, `/queue/${id}/decide`])
        expect(`${role} ${(await get(url, who)).statusCode}`).toBe(`${role} 403`)
    }
    expect(leadsTo(await app.inject({ url: `/queue/${id}` }))).toMatch(/^\/sign-in/)
  })
})

describe('the queue', () => {
  it('says why a case is here, what to do and until when; counts follow the other filters', async () => {
    const { id } = await taken([worker(), low])
    const html = await page('/queue?mine=yes')
    expect(html).toContain(`/queue/${id}`)
    expect(html).toContain('yours to decide')
    expect(html).toContain('Clock decide')
    const count = (of: string, text: string) =>
      new RegExp(`${text}<span class="kosh-filters__count"> (\\d+)`).exec(of)?.[1]
    expect(count(html, 'received')).toBe('0')
    expect(Number(count(html, 'being considered'))).toBeGreaterThan(0)
    expect(await page('/queue?mine=yes&clock=overdue')).toContain('Show the whole queue')
    expect(html).toContain('href="/queue/next?mine=yes" data-key="n"')
  })

  it('comes in pages of 50 that keep their filters', async () => {
    for (let n = 0; n < 51; n++) await cast.file()
    const first = await page('/queue?state=filed')
    const next = /href="(\/queue\?[^"]*after=[^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    expect(next).toContain('state=filed')
    const rows = (html: string) => [...html.matchAll(/<th scope="row"/g)].length
    expect(rows(first)).toBe(50)
    expect(rows(await page(next))).toBeGreaterThan(0)
  }, 60_000)
})

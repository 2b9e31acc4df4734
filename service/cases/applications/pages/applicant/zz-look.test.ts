import type { FastifyInstance } from 'fastify'
import { afterAll, describe, expect, it } from 'vitest'
import { axeFaults, newPage, openBrowser, overflowing } from '../../../../../checks/browser/harness.ts'
import { addAccount, issueToken } from '../../../../platform/access/index.ts'
import { openSession } from '../../../../platform/access/sessions.ts'
import { makeCalendar } from '../../../../platform/calendar.ts'
import { readConfig } from '../../../../platform/config.ts'
import type { Role } from '../../../../platform/context.ts'
import { createApp } from '../../../../platform/http/index.ts'
import { makeLog } from '../../../../platform/log.ts'
import { testDb, testId, testNow } from '../../../../platform/testing/index.ts'
import { assembleWeb } from '../../../../web/assemble.ts'
import { decide } from '../../decide.ts'
import { registerApplications, registerApplicationPages } from '../../index.ts'
import { askApplicant, take } from '../../officer.ts'
import { ALMATY, good, makeCast, value, worker } from '../../testing/cast.ts'
import { madeLibrary, madeScheme } from '../../testing/law.ts'
import { registerApplyPages } from '../apply-routes.ts'
import { registerCheckPages } from '../check-routes.ts'
import { registerDocumentPages } from '../documents-routes.ts'
import { registerLinePages } from '../lines-routes.ts'
import { registerApplicantCases } from './routes.tsx'

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
registerApplications(app)
registerApplicationPages(app)
await app.ready()
await app.listen({ host: '127.0.0.1', port: 0 })
const base = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`
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

it('looks', async () => {
  const id = testId()
  await addAccount(database.db, testNow, {
    id,
    login: 'emp',
    name: 'ЖШС «Алтын дән»',
    role: 'employer',
    password: 'Көш-жол 2026',
    locale: 'kk',
    employerId: cast.employerId,
  } as never)
  const session = await openSession(database.db, id, testNow)
  const refused = await cast.file([worker({ facts: low }), worker()])
  value(await take(cast.officer, refused.id))
  value(
    await decide(cast.officer, refused.id, {
      lines: [
        { no: 1, outcome: 'refused', freeText: 'Жалақы төмен' },
        { no: 2, outcome: 'granted' },
      ],
    }),
  )
  const feeUrl = /href="(\/cases\/[^"]+\/fees\/[^"]+)"/.exec(await page(`/cases/${refused.id}`))![1]!
  const asked = await cast.file([worker({ facts: low })])
  value(await take(cast.officer, asked.id))
  value(await askApplicant(cast.officer, asked.id, { text: 'Жалақыны түзетіңіз', criteria: ['floor'] }))
  const paid = await cast.file()
  await grantOne(paid.id)
  const url2 = /href="(\/cases\/[^"]+\/fees\/[^"]+)"/.exec(await page(`/cases/${paid.id}`))![1]!
  await post(url2, { version: versionIn(await page(url2)), reference: 'PAY-1' })
  const filed = await cast.file([worker(), worker(), worker()])
  const first = leadsTo(await post('/apply', { scheme: 'kz/made-work' }))
  const draft = /apply\/([^/]+)/.exec(first)![1]!
  leadsTo(await post(`/apply/${draft}/lines/new`, person))
  const urls: Record<string, string> = {
    cases: '/cases',
    refused: `/cases/${refused.id}`,
    fee: feeUrl,
    asked: `/cases/${asked.id}`,
    answer: `/cases/${asked.id}/answer`,
    paid: `/cases/${paid.id}?done=1`,
    receipt: `/cases/${filed.id}/receipt`,
    withdraw: `/cases/${filed.id}/withdraw`,
    apply: '/apply',
    draft: `/apply/${draft}`,
    question: first,
    lines: `/apply/${draft}/lines`,
    newline: `/apply/${draft}/lines/new`,
    documents: `/apply/${draft}/documents`,
    check: `/apply/${draft}/check`,
    papers: `/cases/${filed.id}/papers`,
  }
  const browser = await openBrowser()
  for (const width of [320, 1280]) {
    const { page: p, context, faults } = await newPage(browser, { base, width, lang: 'kk' })
    await context.addCookies([{ name: 'kosh_session', value: (session as { token: string }).token, url: base }])
    for (const [name, url] of Object.entries(urls)) {
      const r = await p.goto(url)
      console.log(
        name,
        width,
        r!.status(),
        (await axeFaults(p)).slice(0, 5),
        (await overflowing(p)).slice(0, 3),
        faults.splice(0),
      )
      await p.screenshot({ path: `/tmp/kosh/applicant/shots/${name}-${width}.png`, fullPage: true })
    }
    if (width === 1280) {
      await p.goto(urls['refused']!)
      await p.emulateMedia({ media: 'print' })
      await p.screenshot({ path: '/tmp/kosh/applicant/shots/refused-print.png', fullPage: true })
    }
    await context.close()
  }
  await browser.close()
}, 280_000)

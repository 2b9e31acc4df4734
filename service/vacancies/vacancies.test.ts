import type { Scheme } from '@kosh/law'
import { atLeast, cited, code, date, daysBetween, must, no, on, yesNo } from '@kosh/law/language'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { registerReader } from '../cases/applications/register-facts.ts'
import { madeLibrary, madeScheme } from '../cases/applications/testing/law.ts'
import { searchJobs } from '../instruments/search/index.ts'
import { runDueJobs } from '../platform/jobs.ts'
import { testApp } from '../platform/testing/app.ts'
import { testActor, testCtx, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'
import { createEmployer } from '../registers/employers/index.ts'

/** The made scheme, asking for a search of fifteen days. */
function searching(): Scheme {
  const made = madeScheme()
  const cite = made.editions[0]!.law[0]!
  const label = { kk: 'x', ru: 'x', en: 'x' }
  const own = { level: 'line', source: 'register', label, cite } as const
  const days = cited(15, 'day', cite)
  const refuse = { code: 'SEARCH', text: label }
  return {
    ...made,
    facts: {
      ...made.facts,
      occupation: code('isco', { ...own, source: 'employer' }),
      published: date({ ...own, register: 'vacancy.published' }),
      found: yesNo({ ...own, register: 'vacancy.local-found' }),
    },
    editions: made.editions.map((e) => ({
      ...e,
      marketTest: {
        days,
        unit: 'calendar-day' as const,
        channel: { kk: 'Еңбек биржасы', ru: 'Биржа труда', en: 'Labour exchange' },
        ...{ occupation: 'occupation', region: 'region' },
        cite,
      },
      criteria: [
        ...e.criteria,
        must('search', label, atLeast(daysBetween('published', on('filing')), days), cite, { refuse }),
        must('local', label, no('found'), cite, { refuse }),
      ],
    })),
  }
}
const scheme = searching()
const { app, setNow, kosh } = await testApp({ library: madeLibrary(scheme) })
const { db } = kosh.database
const almaty = await signedIn(app, 'officer', ['KZ-75'])
const atyrau = await signedIn(app, 'officer', ['KZ-23'])
const analyst = await signedIn(app, 'analyst')
async function firm(name: string) {
  const made = await createEmployer(testCtx({ db, actor: testActor('officer') }), {
    ...{ name, kind: 'legal-person', country: 'KZ', region: 'KZ-75', sector: 'F', source: 'test' },
  })
  if (!made.ok) throw new Error(made.problem.code)
  return { id: made.value.id, headers: await signedIn(app, 'employer', null, { employerId: made.value.id }) }
}
const builder = await firm('Builder <b>')
const rival = await firm('Rival')

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers, key: string | undefined = testId()) =>
  app.inject({
    ...{ method: 'POST' as const, url: `/api/v1/vacancies${url}`, payload },
    headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) },
  })
const form = (url: string, values: Record<string, string>, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url, payload: new URLSearchParams(values).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
  })
const welder = {
  ...{ scheme: scheme.id, region: 'KZ-75', occupation: '7212', title: 'Welder </script>', town: 'Almaty' },
  ...{ schedule: 'full-time', duties: 'Welds.\nAlso cuts.', requirements: 'Three years', contact: '+7 700 000 00 00' },
}
const posted = { ...welder, places: 2, payFrom: 40_000_000, payTo: 50_000_000 }
const typed = { ...welder, places: '2', payFrom: '400 000', payTo: '500000' }

describe('the search on the home market', () => {
  let number = ''

  it('begins with a vacancy: what is wrong is named, what was typed stays', async () => {
    expect((await get('/vacancies')).body).toContain('No such vacancies')
    expect((await get('/vacancies/new', almaty)).statusCode).toBe(403)
    const page = (await get('/vacancies/new', builder.headers)).body
    expect(page).toContain('15 calendar days')
    expect(page).toContain('Labour exchange')
    const bad = await form('/vacancies', { ...typed, occupation: '72', payTo: '5', town: '' }, builder.headers)
    expect(bad.statusCode).toBe(422)
    for (const said of ['four digits', 'The most is not below', 'Fill this in', 'Also cuts.'])
      expect(bad.body).toContain(said)
    expect((await api('', { ...posted, region: 'XX' }, builder.headers)).json()).toMatchObject({
      fields: [{ path: 'region' }],
    })
    expect((await api('', { ...posted, scheme: 'x' }, builder.headers)).json()).toMatchObject({
      fields: [{ path: 'scheme' }],
    })
    expect((await api('', posted, builder.headers, '')).statusCode).toBe(428)
    const done = await form('/vacancies', typed, builder.headers)
    expect(done.statusCode).toBe(303)
    number = decodeURIComponent(/\/vacancies\/([^?]+)/.exec(String(done.headers['location']))![1]!)
    expect(number).toMatch(/^KZ-V-\d{4}-\d+-\d$/)
  })

  it('is public and open data; no text of it is markup', async () => {
    const page = (await get(`/vacancies/${number}`)).body
    expect(page).toContain('Welder &lt;/script&gt;')
    expect(page).not.toContain('Welder </script>')
    expect(page).toContain('<script type="application/ld+json">')
    expect(page).toContain('19 May 2026')
    expect(page).not.toContain('id="refer"')
    const json = (await get(`/api/v1/vacancies/${number}`)).json()
    expect(json).toMatchObject({
      ...{ '@type': 'JobPosting', datePosted: '2026-05-04', totalJobOpenings: 2, occupationalCategory: 'ISCO-08 7212' },
      baseSalary: { currency: 'KZT', value: { minValue: 400_000, maxValue: 500_000, unitText: 'MONTH' } },
      search: { state: 'open', days: 15, earliest: '2026-05-19' },
    })
    const found = async (query: string) =>
      (await get(`/api/v1/vacancies?${query}`)).json<{ items: unknown[] }>().items.length
    expect(await found('region=KZ-75&occupation=72&words=weld')).toBe(1)
    expect(await found('limit=1')).toBe(1)
    expect(await found('words=100%25')).toBe(0)
    expect(await found('region=KZ-23')).toBe(0)
    expect((await get('/vacancies?words=builder')).body).toContain('Builder &lt;b&gt;')
    expect((await get(`/vacancies/${number}`, {}, 'kk')).body).toContain('толық күн')
    expect((await get('/vacancies/KZ-V-0-0')).statusCode).toBe(404)
    expect((await get('/api/v1/vacancies/KZ-V-0-0')).statusCode).toBe(404)
  })

  it('takes candidates of the job centre of its region alone, seen by nobody else', async () => {
    const candidate = { candidate: 'Aliya Omarova, +7 701', note: 'Grade five' }
    expect((await api(`/${number}/refer`, candidate, atyrau)).json()).toMatchObject({ code: 'vacancy-not-yours' })
    expect((await form(`/vacancies/${number}/refer`, candidate, atyrau)).statusCode).toBe(403)
    expect((await api(`/${number}/refer`, { ...candidate, candidate: ' ' }, almaty)).json()).toMatchObject({
      fields: [{ path: 'candidate' }],
    })
    expect((await form(`/vacancies/${number}/refer`, candidate, almaty)).statusCode).toBe(303)
    expect((await api(`/${number}/refer`, { candidate: 'Second', note: '' }, almaty)).json()).toEqual({ no: 2 })
    for (const headers of [almaty, builder.headers])
      expect((await get(`/vacancies/${number}`, headers)).body).toContain('Aliya Omarova')
    for (const headers of [atyrau, rival.headers, analyst, {}])
      expect((await get(`/vacancies/${number}`, headers)).body).not.toContain('Aliya')
    expect((await get(`/api/v1/vacancies/${number}/referrals`, rival.headers)).statusCode).toBe(403)
    expect(
      (await get(`/api/v1/vacancies/${number}/referrals`, builder.headers)).json<{ items: unknown[] }>().items,
    ).toHaveLength(2)
    const { rows } = await sql`select * from journal where act like 'vacancy.%'`.execute(db)
    expect(JSON.stringify(rows)).not.toContain('Aliya')
    expect((await get('/vacancies?which=mine', builder.headers)).body).toContain('open')
    expect((await get('/vacancies?which=regions', almaty)).body).toContain('Welder')
    expect((await get('/vacancies?which=regions', atyrau)).body).not.toContain('Welder')
  })

  const reader = (day: string) =>
    registerReader(db, scheme, scheme.editions[0]!, { employerId: builder.id, facts: { region: 'KZ-75' } }, day)
  const line = { personId: null, person: null, facts: { occupation: '7212' } }

  it('wants the outcome of each with a reason, and no certificate before its day or with an outcome open', async () => {
    expect((await api(`/${number}/certify`, {}, builder.headers)).json()).toMatchObject({ code: 'vacancy-too-early' })
    setNow(new Date('2026-05-19T06:00:00Z'))
    expect((await api(`/${number}/certify`, {}, builder.headers)).json()).toMatchObject({
      code: 'vacancy-outcomes-open',
    })
    expect(await reader('2026-05-19').ofLine(line)).toMatchObject({ published: '2026-05-04' })
    expect(await reader('2026-05-19').ofLine(line)).not.toHaveProperty('found')
    expect(await reader('2026-05-03').ofLine(line)).not.toHaveProperty('published')
    expect(await reader('2026-05-19').ofLine({ ...line, facts: { occupation: '7112' } })).not.toHaveProperty(
      'published',
    )
    const told = { no: '1', 'outcome-1': 'unsuitable', 'reason-1': '' }
    const bad = await form(`/vacancies/${number}/outcome`, told, builder.headers)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('Write the reason')
    expect(
      (await api(`/${number}/outcome`, { no: 1, outcome: 'hired', reason: '' }, rival.headers)).json(),
    ).toMatchObject({
      code: 'vacancy-not-yours',
    })
    expect((await api(`/${number}/outcome`, { no: 9, outcome: 'hired', reason: '' }, builder.headers)).statusCode).toBe(
      422,
    )
    expect((await api(`/${number}/review`, { no: 1, verdict: 'disputed', reason: 'x' }, almaty)).json()).toMatchObject({
      code: 'vacancy-nothing-to-review',
    })
    expect(
      (await form(`/vacancies/${number}/outcome`, { ...told, 'reason-1': 'No grade' }, builder.headers)).statusCode,
    ).toBe(303)
    expect(
      (await api(`/${number}/outcome`, { no: 1, outcome: 'hired', reason: '' }, builder.headers)).json(),
    ).toMatchObject({
      code: 'vacancy-told-already',
    })
    expect(
      (await form(`/vacancies/${number}/review`, { no: '1', verdict: 'disputed', 'review-1': '' }, almaty)).body,
    ).toContain('Write the reason')
    expect(
      (await api(`/${number}/review`, { no: 1, verdict: 'disputed', reason: 'Has grade five' }, almaty)).statusCode,
    ).toBe(200)
    expect(await reader('2026-05-19').ofLine(line)).toMatchObject({ found: true })
    expect(
      (await api(`/${number}/outcome`, { no: 2, outcome: 'absent', reason: 'Did not come' }, builder.headers)).json(),
    ).toEqual({
      filled: false,
    })
    expect((await api(`/${number}/certify`, {}, builder.headers)).json()).toMatchObject({
      ...{ referred: 2, unsuitable: 1, absent: 1, disputed: 1, localFound: true },
    })
    const page = (await get(`/vacancies/${number}/certificate`)).body
    expect(page).toContain('Certificate of the search')
    expect(page).not.toContain('Aliya')
    expect((await api(`/${number}/withdraw`, { reason: 'x' }, builder.headers)).json()).toMatchObject({
      code: 'vacancy-ended',
    })
    expect((await get('/vacancies')).body).not.toContain('Welder')
    expect(await reader('2026-05-19').ofLine(line)).toMatchObject({ published: '2026-05-04', found: true })
  })

  it('finds nobody where nobody is sent; ends when every place is filled; a withdrawn one counts for nothing', async () => {
    const again = (await api('', { ...posted, places: 1 }, builder.headers)).json<{ number: string }>().number
    expect(await reader('2026-05-19').ofLine(line)).toMatchObject({ published: '2026-05-19', found: false })
    await api(`/${again}/refer`, { candidate: 'Third', note: '' }, almaty)
    expect((await api(`/${again}/outcome`, { no: 1, outcome: 'hired', reason: '' }, builder.headers)).json()).toEqual({
      filled: true,
    })
    expect((await get(`/vacancies/${again}`)).body).toContain('filled')
    expect(await reader('2026-05-19').ofLine(line)).toMatchObject({ published: '2026-05-04' })
    const third = (await api('', posted, builder.headers)).json<{ number: string }>().number
    expect((await form(`/vacancies/${third}/withdraw`, { withdrawReason: '' }, builder.headers)).statusCode).toBe(422)
    expect(
      (await form(`/vacancies/${third}/withdraw`, { withdrawReason: 'Changed' }, builder.headers)).statusCode,
    ).toBe(303)
    expect((await get(`/vacancies/${third}`)).body).toContain('Changed')
    expect(await reader('2026-05-19').ofLine(line)).toMatchObject({ published: '2026-05-04' })
  })

  it('wipes the names of candidates a year after', async () => {
    const run = (at: string) => runDueJobs(testCtx({ db, actor: testActor('system') }), searchJobs, new Date(at), 50)
    await run('2027-05-18T06:00:00Z')
    expect((await get(`/vacancies/${number}`, builder.headers)).body).toContain('Aliya')
    await run('2027-05-20T06:00:00Z')
    expect((await get(`/vacancies/${number}`, builder.headers)).body).not.toContain('Aliya')
    expect((await get(`/vacancies/${number}`, builder.headers)).body).toContain('wiped')
  })
})

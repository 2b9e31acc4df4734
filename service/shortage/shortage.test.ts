import type { Scheme } from '@kosh/law'
import { describe, expect, it } from 'vitest'
import { registerReader } from '../cases/applications/register-facts.ts'
import { madeLibrary, madeScheme } from '../cases/applications/testing/law.ts'
import { isListed } from '../instruments/shortage/index.ts'
import { testApp } from '../platform/testing/app.ts'
import { testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'

/** The made scheme, reading a list of occupations. */
function reading(): Scheme {
  const made = madeScheme()
  const cite = made.editions[0]!.law[0]!
  const label = { kk: 'x', ru: 'x', en: 'x' }
  const occupation = { type: 'code', list: 'isco', level: 'line', source: 'employer', label, cite } as never
  const listed = { type: 'one-of', options: { yes: label, no: label }, register: 'occupation.listed' }
  const inDemand = { ...listed, level: 'line', source: 'officer', label, cite } as never
  return {
    ...made,
    facts: { ...made.facts, occupation, inDemand },
    editions: made.editions.map((e) => ({
      ...e,
      occupations: {
        id: 'made.demand',
        title: { kk: 'Тізім', ru: 'Перечень', en: 'List' },
        occupation: 'occupation',
        region: 'region',
        cite,
      },
      criteria: [
        ...e.criteria,
        { id: 'demand', title: label, must: { c: 'in', fact: 'inDemand', values: ['yes'] }, cite } as never,
      ],
    })),
  }
}
const scheme = reading()
const { app, setNow, kosh } = await testApp({ library: madeLibrary(scheme) })
const { db } = kosh.database
const ministry = await signedIn(app, 'quota-officer')
const almaty = await signedIn(app, 'quota-officer', ['KZ-75'])
const officer = await signedIn(app, 'officer')

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers, key: string | undefined = testId()) =>
  app.inject({
    ...{ method: 'POST' as const, url: `/api/v1/shortage${url}`, payload },
    headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) },
  })
const form = (url: string, values: Record<string, string>, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url, payload: new URLSearchParams(values).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
  })
const date = (name: string, iso: string) => {
  const [year, month, day] = iso.split('-')
  return { [`${name}-year`]: year!, [`${name}-month`]: month!, [`${name}-day`]: day! }
}
const opening = { series: 'made.demand', year: 2027, proposalsBy: '2026-06-01', reason: 'Yearly', act: 'Made act' }
const vote = { region: 'KZ-75', occupation: '7212', for: 5, against: 1, abstained: 1, reason: 'Nobody to be found' }
const publication = { act: 'Order 1 of 2026-06-10', reason: 'Vote', from: '2026-07-01', to: '2026-12-31' }
const listedOn = (day: string, occupation: string, region?: string) =>
  isListed(db, { country: 'KZ', list: 'made.demand', day, occupation, region })

describe('the list of occupations in demand', () => {
  let number = ''

  it('is opened by the ministry alone, once for a year', async () => {
    expect((await get('/shortage')).body).toContain('No list has been opened')
    expect((await get('/shortage')).body).not.toContain('/shortage/new')
    expect((await get('/shortage/new', almaty)).statusCode).toBe(403)
    expect((await get('/shortage/new', officer)).statusCode).toBe(403)
    expect((await api('', opening, almaty)).json()).toMatchObject({ code: 'shortage-not-yours' })
    expect((await api('', opening, ministry, '')).statusCode).toBe(428)
    expect((await api('', { ...opening, series: 'x' }, ministry)).json()).toMatchObject({
      fields: [{ path: 'series' }],
    })
    expect((await api('', { ...opening, proposalsBy: '2020-01-01', act: ' ' }, ministry)).json()).toMatchObject({
      fields: [{ path: 'proposalsBy' }, { path: 'act' }],
    })
    const faulty = await form('/shortage', { series: 'made.demand', year: '27', reason: 'Kept <b>' }, ministry)
    expect(faulty.statusCode).toBe(422)
    expect(faulty.body).toContain('Write the year in four digits')
    expect(faulty.body).toContain('Kept &lt;b&gt;')
    const asked = { ...opening, year: '2027', ...date('proposalsBy', '2026-06-01') }
    const done = await form('/shortage', asked as never, ministry)
    expect(done.statusCode).toBe(303)
    number = decodeURIComponent(/\/shortage\/([^?]+)/.exec(String(done.headers['location']))![1]!)
    expect((await api('', opening, ministry)).json()).toMatchObject({ code: 'shortage-open-already' })
    expect((await get(`/shortage/${number}`)).body).toContain('taking proposals until 1 June 2026')
  })

  it('takes proposals of a region until the last day; the new replaces the old, bad lines are named and kept', async () => {
    expect((await get(`/shortage/${number}/propose/KZ-71`, almaty)).statusCode).toBe(403)
    expect((await get(`/shortage/${number}/propose/KZ-75`, almaty)).body).toContain('Code of ISCO-08')
    const lines = {
      'lines.0.occupation': '7212',
      'lines.0.verdict': 'list',
      'lines.0.reason': 'Welders leave',
      'lines.2.occupation': '9999',
      'lines.2.verdict': 'unlist',
      'lines.2.reason': 'Enough',
    }
    const bad = await form(`/shortage/${number}/propose/KZ-75`, lines, almaty)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('An ISCO-08 code of two to four digits')
    expect(bad.body).toContain('Welders leave')
    expect(
      (await form(`/shortage/${number}/propose/KZ-75`, { ...lines, 'lines.2.verdict': '' }, almaty)).body,
    ).toContain('Choose what you propose')
    const added = await form(`/shortage/${number}/propose/KZ-75`, { ...lines, action: 'add' }, almaty)
    expect(added.body).toContain('lines.3.occupation')
    const good = { ...lines, 'lines.2.occupation': '7112' }
    expect((await form(`/shortage/${number}/propose/KZ-75`, good, almaty)).statusCode).toBe(303)
    expect((await get(`/shortage/${number}`)).body).toContain('not to list: Enough')
    const again = { region: 'KZ-75', lines: [{ occupation: '7212', verdict: 'list', reason: 'Welders leave' }] }
    expect((await api(`/${number}/propose`, again, almaty)).json()).toEqual({ proposed: 1 })
    expect((await get(`/shortage/${number}`)).body).not.toContain('Enough')
    expect((await api(`/${number}/propose`, { ...again, region: 'KZ-71' }, almaty)).json()).toMatchObject({
      code: 'shortage-not-yours',
    })
    expect((await api(`/${number}/propose`, { ...again, region: 'XX' }, ministry)).json()).toMatchObject({
      fields: [{ path: 'region' }],
    })
    const twice = { ...again, lines: [...again.lines, ...again.lines] }
    expect((await api(`/${number}/propose`, twice, almaty)).json()).toMatchObject({
      fields: [{ path: 'lines/1/occupation' }],
    })
    expect((await api(`/${number}/vote`, { votes: [vote] }, ministry)).json()).toMatchObject({
      code: 'shortage-still-open',
    })
  })

  it('is voted on with reasons, and published when every occupation has its vote', async () => {
    setNow(new Date('2026-06-05T06:00:00Z'))
    const late = { region: 'KZ-75', lines: [] }
    expect((await api(`/${number}/propose`, late, almaty)).json()).toMatchObject({ code: 'shortage-closed' })
    expect((await get(`/shortage/${number}/vote`, almaty)).statusCode).toBe(403)
    expect((await api(`/${number}/publish`, publication, ministry)).json()).toMatchObject({
      ...{ code: 'shortage-not-voted', detail: expect.stringContaining('1') },
    })
    expect((await api(`/${number}/vote`, { votes: [vote] }, almaty)).json()).toMatchObject({
      code: 'shortage-not-yours',
    })
    expect(
      (
        await api(`/${number}/vote`, { votes: [{ ...vote, for: 0, against: 0, abstained: 0, reason: '' }] }, ministry)
      ).json(),
    ).toMatchObject({ fields: [{ path: 'votes/0/for' }, { path: 'votes/0/reason' }] })
    expect((await get(`/shortage/${number}/vote`, ministry)).body).toContain('Welders leave')
    const named = { 'for-KZ-75.7212': '5', 'against-KZ-75.7212': 'x', 'reason-KZ-75.7212': 'Nobody to be found' }
    const bad = await form(`/shortage/${number}/vote`, named, ministry)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('Nobody to be found')
    const other = {
      'occupation-other': '83',
      'region-other': '*',
      'for-other': '2',
      'against-other': '2',
      'reason-other': 'A tie',
    }
    const said = await form(`/shortage/${number}/vote`, { ...named, 'against-KZ-75.7212': '1', ...other }, ministry)
    expect(said.statusCode).toBe(303)
    const page = (await get(`/shortage/${number}`)).body
    expect(page).toContain('for 5, against 1, abstained 0')
    expect(page).toContain('Not listed')
    expect((await api(`/${number}/publish`, { ...publication, from: '2026-06-01' }, ministry)).json()).toMatchObject({
      fields: [{ path: 'from' }],
    })
    const asked = { ...publication, ...date('from', '2026-07-01'), ...date('to', '2026-12-31') }
    expect((await form(`/shortage/${number}/publish`, asked, ministry)).headers['location']).toContain('published&n=1')
    expect((await api(`/${number}/vote`, { votes: [vote] }, ministry)).json()).toMatchObject({
      code: 'shortage-published',
    })
    expect((await get(`/shortage/${number}/list.csv`)).body).toContain('KZ-75,7212,yes,5,1,0,Nobody to be found')
  })

  it('answers for its days, its regions and the groups above an occupation', async () => {
    expect(await listedOn('2026-06-30', '7212', 'KZ-75')).toBeUndefined()
    expect(await listedOn('2027-01-01', '7212', 'KZ-75')).toBeUndefined()
    expect(await listedOn('2026-07-01', '7212', 'KZ-75')).toBe(true)
    expect(await listedOn('2026-07-01', '7212', 'KZ-71')).toBe(false)
    expect(await listedOn('2026-07-01', '8332', 'KZ-75')).toBe(false)
    const of = { employerId: null, facts: { region: 'KZ-75' } }
    const reader = registerReader(db, scheme, scheme.editions[0]!, of, '2026-07-01')
    const line = { personId: null, person: null }
    expect(await reader.ofLine({ ...line, facts: { occupation: '7212' } })).toMatchObject({ inDemand: 'yes' })
    expect(await reader.ofLine({ ...line, facts: { occupation: '7112' } })).toMatchObject({ inDemand: 'no' })
    expect(await reader.ofLine({ ...line, facts: {} })).not.toHaveProperty('inDemand')
    const early = registerReader(db, scheme, scheme.editions[0]!, of, '2026-06-01')
    expect(await early.ofLine({ ...line, facts: { occupation: '7212' } })).not.toHaveProperty('inDemand')
  })

  it('is revised within the year: what nobody touched is taken over with its vote', async () => {
    const opened = await api('', { ...opening, proposalsBy: '2026-08-01' }, ministry)
    const next = opened.json<{ number: string }>().number
    await api(
      `/${next}/propose`,
      { region: 'KZ-75', lines: [{ occupation: '8332', verdict: 'list', reason: 'Drivers' }] },
      almaty,
    )
    setNow(new Date('2026-08-02T06:00:00Z'))
    expect((await get(`/shortage/${next}`)).body).toContain('for 5, against 1, abstained 0')
    expect((await api(`/${next}/publish`, { ...publication, from: '2026-08-10' }, ministry)).json()).toMatchObject({
      code: 'shortage-not-voted',
    })
    const both = [
      { ...vote, region: '*', occupation: '83', reason: 'Drivers everywhere' },
      { ...vote, occupation: '8332', for: 0, reason: 'The group covers it' },
    ]
    expect((await api(`/${next}/vote`, { votes: both }, ministry)).json()).toEqual({ listed: 1, not: 1 })
    expect((await api(`/${next}/publish`, { ...publication, from: '2026-08-10' }, ministry)).json()).toEqual({
      listed: 2,
    })
    expect(await listedOn('2026-08-09', '8332', 'KZ-71')).toBe(false)
    expect(await listedOn('2026-08-10', '8332', 'KZ-71')).toBe(true)
    expect(await listedOn('2026-08-10', '7212', 'KZ-75')).toBe(true)
    const seen = (await get(`/api/v1/shortage/${next}`)).json<{
      occupations: { occupation: string; vote: unknown }[]
    }>()
    expect(seen.occupations.find((o) => o.occupation === '7212')?.vote).toMatchObject({ for: 5, listed: true })
    setNow(new Date('2026-08-11T06:00:00Z'))
    expect((await get('/shortage', {}, 'kk')).body).toContain('Қазір қолданылады')
    expect((await get(`/shortage/${next}`, {}, 'ru')).body).toContain('действует с 10 августа 2026')
  })

  it('of another country or number is not there', async () => {
    expect((await get('/shortage/KZ-D-0-0')).statusCode).toBe(404)
    expect((await get('/shortage/KZ-D-0-0/list.csv')).statusCode).toBe(404)
    expect((await get('/api/v1/shortage/KZ-D-0-0')).statusCode).toBe(404)
    expect((await api('/KZ-D-0-0/publish', publication, ministry)).statusCode).toBe(404)
  })
})

import { loadLibrary } from '@kosh/law'
import { describe, expect, it } from 'vitest'
import { testApp } from '../platform/testing/app.ts'
import { testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'

const { app } = await testApp({ library: await loadLibrary() })
const ministry = await signedIn(app, 'officer')
const officer = await signedIn(app, 'officer', ['KZ-75'])
type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url: `/api/v1${url}`, payload },
    headers: { ...headers, 'idempotency-key': testId() },
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

describe('licences of recruiters', () => {
  const licence = {
    ...{ number: 'L 1', holder: 'Fair Hands', holderCountry: 'UZ', contact: 'Tashkent', kind: 'recruiter' },
    ...{ validFrom: '2026-01-01', validTo: '2026-12-31', conditions: '' },
  }
  const on = async (day: string) =>
    (await get(`/api/v1/recruiters/L%201?on=${day}`)).json<{ standing: string; holds: boolean }>()

  it('are entered by the ministry alone; what is wrong is named and what was typed stays', async () => {
    expect((await api('/recruiters', licence, officer)).json()).toMatchObject({ code: 'recruitment-not-yours' })
    expect((await get('/recruiters/new', officer)).statusCode).toBe(403)
    expect((await api('/recruiters', { ...licence, kind: 'x', validTo: '2025-01-01' }, ministry)).json()).toMatchObject(
      {
        fields: [{ path: 'kind' }, { path: 'validTo' }],
      },
    )
    const typed = {
      'enter-number': 'L 1',
      'enter-holder': '',
      'enter-holderCountry': 'UZ',
      'enter-contact': 'Tashkent <b>',
    }
    const dates = { ...date('enter-validFrom', '2026-01-01'), ...date('enter-validTo', '2026-12-31') }
    const bad = await form('/recruiters', { ...typed, 'enter-kind': 'recruiter', ...dates }, ministry)
    expect(bad.statusCode).toBe(422)
    for (const said of ['Tashkent &lt;b&gt;', 'Fill in this field']) expect(bad.body).toContain(said)
    const good = { ...typed, 'enter-holder': 'Fair Hands', 'enter-kind': 'recruiter', ...dates }
    expect((await form('/recruiters', good, ministry)).statusCode).toBe(303)
    expect((await api('/recruiters', licence, ministry)).json()).toMatchObject({ fields: [{ path: 'number' }] })
  })

  it('are looked up without an account, by number or name, for any day, with what is said of fees', async () => {
    const found = (await get('/api/v1/recruiters?asked=fair')).json<{ items: { number: string }[] }>()
    expect(found.items.map((l) => l.number)).toEqual(['L 1'])
    expect((await get('/api/v1/recruiters?asked=unfair')).json()).toEqual({ items: [], next: null })
    expect((await get('/recruiters?asked=unfair')).body).toContain('The register has no such licence')
    expect(await on('2025-12-31')).toMatchObject({ standing: 'not-yet', holds: false })
    expect(await on('2026-12-31')).toMatchObject({ standing: 'valid', holds: true })
    expect(await on('2027-01-01')).toMatchObject({ standing: 'expired' })
    const page = (await get('/recruiters/L%201?on=2026-03-01')).body
    for (const said of ['On 1 March 2026 this licence holds', 'By itself it binds no state'])
      expect(page).toContain(said)
    expect(page).not.toContain('Change the state')
  })

  it('are suspended, restored and withdrawn from a day on, each with its ground', async () => {
    const change = (body: object, headers = ministry) => api('/recruiters/L%201/change', body, headers)
    const suspend = { kind: 'suspend', fromDay: '2026-05-10', toDay: '2026-05-20', ground: 'Fees taken' }
    expect((await change(suspend, officer)).statusCode).toBe(403)
    expect((await change({ ...suspend, ground: ' ' })).json()).toMatchObject({ fields: [{ path: 'ground' }] })
    expect((await change({ kind: 'restore', fromDay: '2026-05-10', ground: 'x' })).json()).toMatchObject({
      code: 'recruitment-state',
    })
    expect((await change(suspend)).json()).toEqual({ standing: 'suspended' })
    expect([await on('2026-05-09'), await on('2026-05-20'), await on('2026-05-21')].map((x) => x.standing)).toEqual([
      'valid',
      'suspended',
      'valid',
    ])
    expect((await change({ kind: 'restore', fromDay: '2026-05-15', ground: 'Paid back' })).statusCode).toBe(200)
    expect((await on('2026-05-16')).standing).toBe('valid')
    const typed = { 'change-kind': 'withdraw', 'change-ground': 'Again', ...date('change-fromDay', '2026-06-01') }
    expect((await form('/recruiters/L%201/change', typed, ministry)).statusCode).toBe(303)
    expect((await on('2026-06-01')).standing).toBe('withdrawn')
    expect((await on('2026-05-31')).standing).toBe('valid')
    expect((await change(suspend)).json()).toMatchObject({ code: 'recruitment-state' })
    const page = (await get('/recruiters/L%201?on=2026-06-01', {}, 'kk')).body
    for (const said of ['қайтарып алынған', 'Again']) expect(page).toContain(said)
  })
})

describe('agreements with states', () => {
  const agreement = {
    ...{ partner: 'UZ', titleKk: 'Келісім', titleRu: 'Соглашение', titleEn: 'Agreement', act: 'Act 1' },
    ...{
      schemes: 'kz/seasonal-worker',
      validFrom: '2026-01-01',
      validTo: '2027-12-31',
      body: 'Agency',
      contact: 'Tashkent',
    },
    ...{ numbers: '2026; A; 500\n2026;;900', reason: 'Signed' },
  }
  it('are entered and changed by the ministry, version by version, and read by everybody', async () => {
    expect((await api('/agreements', agreement, officer)).statusCode).toBe(403)
    expect((await api('/agreements', { ...agreement, numbers: '2026 A 5' }, ministry)).json()).toMatchObject({
      fields: [{ path: 'numbers' }],
    })
    expect(
      (await api('/agreements', { ...agreement, titleRu: ' ', schemes: 'zz/none' }, ministry)).json(),
    ).toMatchObject({
      fields: [{ path: 'titleRu' }, { path: 'schemes' }],
    })
    const { number } = (await api('/agreements', agreement, ministry)).json<{ number: string }>()
    const page = await get(`/agreements/${number}`)
    for (const said of ['Uzbekistan', 'Agency', '900', 'Signed']) expect(page.body).toContain(said)
    expect((await get(`/agreements/${number}/change`, ministry)).body).toContain('2026; A; 500')
    const { partner: _, ...next } = agreement
    const changed = { ...next, numbers: '2026; A; 700', reason: 'Protocol 2' }
    expect((await api(`/agreements/${number}/change`, changed, ministry)).json()).toEqual({ number, version: 2 })
    expect((await get(`/api/v1/agreements/${number}`)).json()).toMatchObject({
      ...{ partner: 'UZ', version: 2, numbers: [{ year: 2026, sector: 'A', places: 700, used: 0 }] },
      changes: [
        { version: 2, reason: 'Protocol 2' },
        { version: 1, reason: 'Signed' },
      ],
    })
    expect((await get('/api/v1/agreements?scheme=kz/employer-permit')).json()).toMatchObject({ items: [] })
    expect((await get('/agreements', ministry, 'kk')).body).toContain('Келісім')
    expect((await get('/agreements/none')).statusCode).toBe(404)
  })
})

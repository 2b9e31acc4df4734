import { schemeFromJson } from '@kosh/law'
import { afterAll, describe, expect, it } from 'vitest'
import { set, split, verifyLedger } from '../instruments/quota/index.ts'
import { testActor, testCtx, testDb } from '../platform/testing/index.ts'
import { quotaSeries } from './law/published.ts'
import { publicApp, signedIn } from './testing.ts'

const database = await testDb()
const app = await publicApp(database)
afterAll(() => app.close())
const ctx = testCtx({ db: database.db, library: app.kosh.library, actor: testActor('quota-officer') })
const ground = { reason: 'Decision of the year', act: 'Order 1' }
const series = quotaSeries(app.kosh.library, 'KZ')
const withRegion = series.find(({ use }) => use.split.length === 2)!.use
const dims = (region: string, category = '3') => ({ region, category })

const get = (url: string, lang = 'en', headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { 'accept-language': lang, ...headers } })

describe('before anything is entered', () => {
  it('the front page says so instead of showing zeros', async () => {
    const page = await get('/')
    expect(page.body).toContain('The quota of this year has not been entered yet')
    expect(page.body).toContain('no decision yet this year')
  })
})

describe('with a quota of the year', () => {
  it('is entered', async () => {
    const whole = { series: withRegion.id, period: '2026', dims: {} }
    expect((await set(ctx, { ...whole, places: 1000, ...ground })).ok).toBe(true)
    const parts = [
      { dims: dims('KZ-75'), places: 600 },
      { dims: dims('KZ-71', '1'), places: 150 },
    ]
    expect((await split(ctx, { from: whole, parts, ...ground })).ok).toBe(true)
  })

  it('the front page shows the figures of the ledger', async () => {
    const page = await get('/')
    expect(page.body).toContain('1,000')
    expect(page.body).toContain('places set')
  })

  it('the quota page shows region and category, says what its charts say, and keeps period and measure in the address', async () => {
    const { body } = await get(`/quota?series=${withRegion.id}&period=2026&show=set`)
    expect(body).toContain('Set: most in Almaty (600), least in Astana (150).')
    expect(body).toContain('id="by-category"')
    expect(body).toContain('Divided among 2 cells')
    expect(body).toContain('Decision of the year. Order 1')
    expect(body).toContain('not divided yet')
    expect(body).toContain('56,000 places set, 40,900 used (73 %)')
    const outlines = await get(`/quota?series=${withRegion.id}&map=outlines`)
    expect(outlines.body).toContain('GeoNames, CC BY 4.0')
  })

  it('gives the same cells as CSV and as JSON', async () => {
    const csv = await get(`/quota.csv?series=${withRegion.id}&period=2026`)
    expect(csv.body.replace('\ufeff', '').split('\r\n')).toEqual([
      'series,period,category,region,set,reserved,used,free',
      `${withRegion.id},2026,,,250,0,0,250`,
      `${withRegion.id},2026,1,KZ-71,150,0,0,150`,
      `${withRegion.id},2026,3,KZ-75,600,0,0,600`,
      '',
    ])
    const json = (await get('/api/v1/quota')).json()
    expect(json.sums).toEqual({ set: 1000, reserved: 0, used: 0, free: 1000 })
    const ledger = (await get(`/api/v1/quota/cells/${encodeURIComponent(json.items[0].id)}/movements`)).json()
    expect(ledger.items.map((m: { kind: string }) => m.kind)).toEqual(['split', 'set'])
  })
})

describe('what changed between two days', () => {
  const address = '/schemes/kz/seasonal-worker/changes'
  it('tells rules and values before and after, in each language, with their places', async () => {
    const { body, statusCode } = await get(`${address}?from=2025-06-01&to=2026-06-01`)
    expect(statusCode).toBe(200)
    expect(body).toContain('1 difference. Unchanged:')
    expect(body).toMatch(/3,932\s+KZT[\s\S]*4,325\s+KZT/)
    expect(body).toContain('href="/law/kz/')
    expect((await get(`${address}?from=2025-06-01&to=2026-06-01`, 'kk')).body).toContain('1 айырмашылық')
    expect((await get(`${address}?from=2026-06-01&to=2026-06-01`)).body).toContain('Nothing changed between these days')
  })
  it('without days compares the edition in force with the one before, and the scheme leads to it', async () => {
    const { body, statusCode } = await get('/schemes/kz/employer-permit/changes')
    expect(statusCode).toBe(200)
    expect(body).toMatch(/\d+ differences/)
    expect((await get('/schemes/kz/employer-permit')).body).toMatch(
      /href="\/schemes\/kz\/employer-permit\/changes\?from=/,
    )
  })
  it('keeps a wrong day on the page and says what is wrong with it', async () => {
    const { body, statusCode } = await get(`${address}?from=2026-02-30&to=1990-01-01`)
    expect(statusCode).toBe(422)
    expect(body).toContain('value="2026-02-30"')
    expect(body).toContain('Write the day like 2026-05-04')
    expect(body).toContain('Not in force on this day')
    expect((await get('/schemes/kz/nothing/changes')).statusCode).toBe(404)
  })
  it('is given to programs, with problem details for what can not be compared', async () => {
    const api = `/api/v1${address}`
    const told = (await get(`${api}?from=2025-06-01&to=2026-06-01`)).json()
    expect(told).toMatchObject({
      scheme: 'kz/seasonal-worker',
      from: { day: '2025-06-01' },
      differences: [{ part: 'value' }],
    })
    expect((await get(`${api}?from=x`)).json()).toMatchObject({ status: 422, code: 'day-invalid' })
    expect((await get(`${api}?from=1990-01-01`)).json()).toMatchObject({ status: 409, code: 'scheme-not-in-force' })
  })
})

describe('the primitives of the language', () => {
  it('stand on a page with the ways that use them, and as data', async () => {
    const { body } = await get('/schemes/primitives')
    expect(body).toContain('103 notions')
    expect(body.match(/>P\d+</g)!.length).toBe(103)
    expect(body).toContain('href="/schemes/us/h-2b"')
    expect((await get('/schemes')).body).toContain('href="/schemes/primitives"')
    const { items } = (await get('/api/v1/primitives')).json()
    expect(items.length).toBe(103)
    expect(items.find((p: { id: string }) => p.id === 'P14').schemes).toEqual(['us/h-2b'])
  })
})

describe('every public page', () => {
  const pages = [
    '/',
    '/schemes',
    '/schemes?for=worker',
    '/schemes/primitives',
    '/schemes/kz/employer-permit/changes',
    '/schemes/kz/seasonal-worker/changes',
    ...[...app.kosh.library.schemes.keys()].map((id) => `/schemes/${id}`),
    '/law',
    ...[...app.kosh.library.acts.keys()].map((id) => `/law/${id}`),
    ...series.map(({ use }) => `/quota?series=${use.id}`),
    '/quota?period=2019',
    '/statistics',
  ]
  for (const lang of ['kk', 'ru', 'en']) {
    it(`is whole in ${lang}`, async () => {
      for (const url of pages) {
        const page = await get(url, lang)
        expect([url, page.statusCode]).toEqual([url, 200])
        expect(page.body).toContain(`lang="${lang}"`)
        expect(page.body, url).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
        expect(page.body.match(/<h1/g), url).toHaveLength(1)
      }
    })
  }

  it('answers what does not exist with 404', async () => {
    for (const url of ['/schemes/kz/nothing', '/law/kz/nothing', '/quota?series=none', '/api/v1/schemes/kz/nothing'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404])
    expect((await get('/schemes?on=2026-02-30')).statusCode).toBe(422)
  })
})

describe('the page of a scheme', () => {
  const many = [...app.kosh.library.schemes.values()].find((s) => s.country === 'KZ' && s.editions.length > 3)!
  it('shows the edition of the day asked for, with its own articles', async () => {
    for (const edition of many.editions) {
      const { body } = await get(`/schemes/${many.id}?on=${edition.from}`)
      expect(body).toContain(edition.title.en)
      for (const criterion of edition.criteria) expect(body).toContain(criterion.refuse.code)
      for (const gap of edition.gaps) expect(body).toContain(gap.id ? 'What no source gives' : '')
    }
  })
  it('says when it was not in force', async () => {
    const { body } = await get(`/schemes/${many.id}?on=1950-01-01`)
    expect(body).toContain('On 1 January 1950 this way was not in force.')
  })
})

describe('the desk', () => {
  it('is closed to visitors and to other roles', async () => {
    expect((await get('/quota/desk')).statusCode).toBe(303)
    expect((await get('/quota/desk', 'en', await signedIn(app, 'officer'))).statusCode).toBe(403)
  })

  it('previews a move, does it, and shows it to everybody', async () => {
    const headers = await signedIn(app, 'quota-officer')
    const form = await get(`/quota/desk/move?series=${withRegion.id}`, 'en', headers)
    expect(form.body).toContain('Almaty')
    const typed = {
      series: withRegion.id,
      period: '2026',
      from: `${withRegion.id}|2026|category=3;region=KZ-75`,
      'to-period': '2026',
      'to-dim-category': '3',
      'to-dim-region': 'KZ-23',
      places: '40',
      kind: 'move',
      reason: 'Oil field',
      act: 'Order 7, par. 2',
    }
    const post = (url: string, payload: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(payload).toString(),
      })
    const preview = await post('/quota/desk/move/preview', typed)
    expect(preview.statusCode).toBe(200)
    expect(preview.body).toMatch(/600<\/td>.*560<\/td>/s)
    const key = /name="key" value="([^"]+)"/.exec(preview.body)![1]!
    const done = await post('/quota/desk/move', { ...typed, key })
    expect(done.statusCode).toBe(303)
    await post('/quota/desk/move', { ...typed, key })
    const page = await get(`/quota?series=${withRegion.id}`)
    expect(page.body.match(/Oil field\. Order 7, par\. 2/g)).toHaveLength(1)
    expect((await get('/api/v1/quota')).json().sums.set).toBe(1000)
    expect((await verifyLedger(database.db)).faults).toEqual([])
  })

  it('keeps what was typed and names every fault', async () => {
    const headers = await signedIn(app, 'quota-officer')
    const reply = await app.inject({
      method: 'POST',
      url: '/quota/desk/set/preview',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `series=${withRegion.id}&period=20x6&places=many&reason=Because`,
    })
    expect(reply.statusCode).toBe(422)
    for (const text of [
      'Write the period, like “2026”.',
      'Write a whole number of places.',
      'Write the act.',
      'Because',
      '20x6',
    ])
      expect(reply.body).toContain(text)
  })
})

describe('the API of the quota', () => {
  const cell = (region: string) => ({ series: withRegion.id, period: '2026', dims: dims(region) })
  const post = (headers: Record<string, string>, action: string, payload: object, key?: string) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/quota/${action}`,
      headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) },
      payload,
    })
  it('asks for a key, knows the law’s codes, and keeps a regional officer in the region', async () => {
    const headers = await signedIn(app, 'quota-officer', ['KZ-75'])
    const mine = { from: cell('KZ-75'), to: { ...cell('KZ-75'), dims: dims('KZ-75', '2') }, places: 5, ...ground }
    expect((await post(headers, 'move', mine)).statusCode).toBe(428)
    const abroad = await post(headers, 'move', { ...mine, to: cell('KZ-71') }, 'abroad-1')
    expect(abroad.json()).toMatchObject({ status: 403, code: 'quota-not-yours' })
    const unknown = await post(headers, 'move', { ...mine, to: cell('KZ-00') }, 'unknown-1')
    expect(unknown.json()).toMatchObject({ status: 404, code: 'quota-unknown' })
    expect((await post(headers, 'move', mine, 'mine-0001')).statusCode).toBe(200)
    expect((await post(headers, 'move', { ...mine, places: 900_000 }, 'mine-0002')).json()).toMatchObject({
      status: 409,
      code: 'quota-too-few',
    })
    expect((await post(await signedIn(app, 'analyst'), 'move', mine, 'mine-0003')).statusCode).toBe(403)
  })
})

describe('the API of the law', () => {
  it('assesses for anybody and stores nothing', async () => {
    const scheme = app.kosh.library.schemes.get('kz/employer-permit')!
    const asked = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/assess', payload })
    const reply = await asked({ scheme: scheme.id, asOf: '2026-05-04', facts: {} })
    expect(reply.statusCode).toBe(200)
    const body = reply.json()
    expect(body.outcome).toBe('unknown')
    expect(body.criteria.length).toBeGreaterThan(3)
    expect(body.missing.length).toBeGreaterThan(0)
    expect((await asked({ scheme: scheme.id, asOf: '1900-01-01', facts: {} })).statusCode).toBe(409)
    expect((await asked({ scheme: 'kz/none', asOf: '2026-05-04', facts: {} })).statusCode).toBe(404)
    const wrong = await asked({ scheme: scheme.id, asOf: '2026-05-04', facts: { nothing: 1 } })
    expect(wrong.json()).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(reply.headers['set-cookie']).toBeUndefined()
  })
  it('gives schemes, their facts as JSON Schema, and acts', async () => {
    const list = (await get('/api/v1/schemes')).json().items
    expect(list).toHaveLength(app.kosh.library.schemes.size)
    const own = list.find((s: { country: string }) => s.country === 'KZ')
    const facts = (await get(`/api/v1/schemes/${own.id}/facts?on=2026-05-04`)).json()
    expect(Object.keys(facts.properties).length).toBeGreaterThan(3)
    expect((await get(`/api/v1/schemes/${own.id}`)).json().edition.criteria.length).toBeGreaterThan(0)
    expect((await get('/api/v1/acts')).json().items).toHaveLength(app.kosh.library.acts.size)
  })
  it('gives a scheme as a file that reads back as the same scheme', async () => {
    const [id, scheme] = [...app.kosh.library.schemes][0]!
    expect((await get(`/schemes/${id}`)).body).toContain(`href="/api/v1/schemes/${id}/file"`)
    const file = await get(`/api/v1/schemes/${id}/file`)
    expect(file.headers['content-disposition']).toBe(`attachment; filename="${id.replace('/', '-')}.json"`)
    expect(schemeFromJson(file.body).scheme).toEqual(scheme)
    expect((await get('/api/v1/schemes/kz/none/file')).statusCode).toBe(404)
  })
})

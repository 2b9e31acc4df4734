import { describe, expect, it } from 'vitest'
import { madeLibrary, madeScheme } from '../cases/applications/testing/law.ts'
import { cells } from '../instruments/quota/index.ts'
import { testApp } from '../platform/testing/app.ts'
import { testActor, testCtx, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'
import { createEmployer } from '../registers/employers/index.ts'

const { app, setNow, kosh } = await testApp({ library: madeLibrary(madeScheme()) })
const { db } = kosh.database
const ministry = await signedIn(app, 'quota-officer')
const almaty = await signedIn(app, 'quota-officer', ['KZ-75'])
const atyrau = await signedIn(app, 'quota-officer', ['KZ-23'])
const officer = await signedIn(app, 'officer')

async function firm(name: string) {
  const made = await createEmployer(testCtx({ db, actor: testActor('officer') }), {
    ...{ name, kind: 'legal-person', country: 'KZ', region: 'KZ-75', sector: 'F', source: 'test' },
  })
  if (!made.ok) throw new Error(made.problem.code)
  return signedIn(app, 'employer', null, { employerId: made.value.id })
}
const builder = await firm('Builder')
const rival = await firm('Rival')

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers, key: string | undefined = testId()) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/needs${url}`,
    headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) },
    payload,
  })
const form = (url: string, values: Record<string, string>, headers: Headers) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
    payload: new URLSearchParams(values).toString(),
  })
const date = (name: string, iso: string) => {
  const [year, month, day] = iso.split('-')
  return { [`${name}-year`]: year!, [`${name}-month`]: month!, [`${name}-day`]: day! }
}

describe('needs', () => {
  let number = ''
  const opening = {
    series: 'kz.made.quota',
    period: '2027',
    statementsBy: '2026-06-01',
    proposalsBy: '2026-07-01',
    reason: 'Call',
    act: 'Made act',
  }
  const line = {
    'lines.0.occupation': '7212',
    'lines.0.category': '2',
    'lines.0.places': '12',
    'lines.0.months': '12',
    'lines.0.pay': '420 000',
    'lines.0.why': 'Nobody came <b>',
  }

  it('are empty with a word of what comes, and open for the ministry alone', async () => {
    expect((await get('/needs')).body).toContain('No cycle has been opened')
    expect((await get('/needs')).body).not.toContain('/needs/new')
    expect((await get('/needs/new', almaty)).statusCode).toBe(403)
    expect((await get('/needs/new', officer)).statusCode).toBe(403)
    expect((await get('/needs/KZ-N-0-0')).statusCode).toBe(404)
    expect((await api('', opening, almaty)).json()).toMatchObject({ code: 'need-not-yours' })
    expect((await api('', opening, ministry, '')).statusCode).toBe(428)
    expect((await api('', { ...opening, series: 'no' }, ministry)).json()).toMatchObject({
      code: 'need-input',
      fields: [{ path: 'series' }],
    })
    expect((await api('', { ...opening, period: '27' }, ministry)).json()).toMatchObject({
      fields: [{ path: 'period' }],
    })
  })

  it('a cycle opens by form; faults stand beside their fields and what was typed stays', async () => {
    const typed = {
      series: 'kz.made.quota',
      period: 'next',
      ...date('statementsBy', '2026-06-01'),
      reason: 'Call of the year',
      act: '',
    }
    const bad = await form('/needs', typed, ministry)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('Call of the year')
    expect(bad.body).toContain('Write the period, for example 2026')
    expect(bad.body).toContain('Write the whole day')
    const good = await form(
      '/needs',
      { ...typed, period: '2027', ...date('proposalsBy', '2026-07-01'), act: 'Made act, art. 1' },
      ministry,
    )
    expect(good.statusCode).toBe(303)
    number = decodeURIComponent(good.headers.location!.split('/').at(-1)!)
    expect((await get('/needs', {}, 'kk')).body).toContain(number)
    expect((await get(`/api/v1/needs/${number}`)).json()).toMatchObject({ number, period: '2027', decision: null })
  })

  it('an employer files by form, sees what could not be read, adds lines, changes and withdraws', async () => {
    const address = `/needs/${number}/statement`
    expect((await get(address, ministry)).statusCode).toBe(403)
    expect((await get(address, builder)).body).toContain('Line 3')
    const added = await form(address, { ...line, region: 'KZ-75', rows: '3', action: 'add' }, builder)
    expect(added.body).toContain('Line 4')
    expect(added.body).toContain('Nobody came &lt;b&gt;')
    const bad = await form(
      address,
      { ...line, region: '', 'lines.0.occupation': '9999', 'lines.1.places': 'x' },
      builder,
    )
    expect(bad.statusCode).toBe(422)
    for (const said of ['No such code', 'Choose the region', 'Write a whole number']) expect(bad.body).toContain(said)
    const skipped = await form(
      address,
      Object.fromEntries([
        ...Object.entries(line).map(([k, v]) => [k.replace('.0.', '.2.'), k.endsWith('months') ? '99' : v]),
        ['region', 'KZ-75'],
      ]),
      builder,
    )
    expect(skipped.statusCode).toBe(422)
    expect(skipped.body).toMatch(/href="#f-lines-2-months"/)
    expect((await form(address, { ...line, region: 'KZ-75' }, builder)).statusCode).toBe(303)
    const again = await get(`${address}?region=KZ-75`, builder)
    expect(again.body).toContain('value="420000"')
    expect((await get(`/needs/${number}`, builder)).body).toContain('being reviewed')
    expect((await form(`/needs/${number}/withdraw`, { region: 'KZ-75' }, rival)).statusCode).toBe(404)
    expect((await form(`/needs/${number}/withdraw`, { region: 'KZ-75' }, builder)).statusCode).toBe(303)
    const input = {
      region: 'KZ-75',
      lines: [
        { dims: { category: '2' }, occupation: '7212', places: 12, months: 12, pay: 42_000_000, why: 'Nobody came' },
      ],
    }
    expect((await api(`/${number}/statement`, input, builder)).json()).toMatchObject({ version: 2 })
    expect(
      (
        await api(
          `/${number}/statement`,
          { ...input, lines: [{ ...input.lines[0]!, dims: { held: 'reserve' } }] },
          rival,
        )
      ).json(),
    ).toMatchObject({
      code: 'need-input',
      fields: [{ path: 'lines/0/dims' }],
    })
    expect(
      (await api(`/${number}/statement`, { ...input, lines: [{ ...input.lines[0]!, places: 5 }] }, rival)).statusCode,
    ).toBe(200)
  })

  it('nobody sees who needs what, but the employer itself and the officers of its region', async () => {
    for (const headers of [{}, officer, atyrau] as Headers[]) {
      const page = await get(`/needs/${number}`, headers)
      expect(page.body).not.toContain('Builder')
      expect(page.body).not.toContain('Nobody came')
    }
    expect((await get(`/needs/${number}`, rival)).body).not.toContain('Builder')
    const items = (headers: Headers) => get(`/api/v1/needs/${number}/statements`, headers).then((r) => r.json().items)
    expect(await items(atyrau)).toEqual([])
    expect((await items(builder)).map((s: { employer: string }) => s.employer)).toEqual(['Builder'])
    expect((await items(almaty)).map((s: { employer: string }) => s.employer).sort()).toEqual(['Builder', 'Rival'])
    expect((await get(`/api/v1/needs/${number}/statements`)).statusCode).toBe(401)
    // Two employers: a mean wage would tell one of them the wage of the other.
    expect((await get(`/api/v1/needs/${number}`)).json().occupations).toMatchObject([
      { occupation: '7212', asked: 17, pay: null },
    ])
  })

  it('a region reviews and proposes, its own lines only', async () => {
    const review = `/needs/${number}/review/KZ-75`
    expect((await get(review, atyrau)).statusCode).toBe(403)
    expect((await get(`/needs/${number}/review/ZZ-1`, ministry)).statusCode).toBe(403)
    const page = (await get(review, almaty)).body
    expect(page).toContain('Builder')
    expect(page).toContain('The proposal is sent after the last day of employers')
    const field = /name="accepted-([^"]+)"/.exec(page)![1]!
    const bad = await form(review, { [`accepted-${field}`]: '3' }, almaty)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('Write the reason where less is accepted')
    expect(
      (
        await form(
          review,
          { [`accepted-${field}`]: '3', [`reason-${field}`]: 'The rest is found here', action: 'rest' },
          almaty,
        )
      ).statusCode,
    ).toBe(303)
    expect((await get(`/needs/${number}`, builder)).body).toContain('The rest is found here')
    expect((await form(`/needs/${number}/propose/KZ-75`, {}, almaty)).statusCode).toBe(409)
    setNow(new Date('2026-06-02T06:00:00Z'))
    expect((await form(`/needs/${number}/propose/KZ-75`, { 'proposed-0': '9' }, almaty)).statusCode).toBe(422)
    expect((await form(`/needs/${number}/propose/KZ-75`, { 'proposed-0': '8', note: 'Plan' }, almaty)).statusCode).toBe(
      303,
    )
    expect((await get(review, almaty)).body).toContain('sent 2 June 2026')
    expect((await api(`/${number}/propose`, { region: 'KZ-99', note: '', other: [] }, ministry)).json()).toMatchObject({
      code: 'need-input',
    })
  })

  it('the ministry drafts from the proposals, decides, and opens the second part', async () => {
    const address = `/needs/${number}/draft`
    expect((await get(address, almaty)).statusCode).toBe(403)
    const page = (await get(`${address}?basis=proposals&percent=50`, ministry)).body
    expect(page).toMatch(/name="cell-category=2;region=KZ-75"[^>]*value="4"/)
    const draft = {
      'cell-category=2;region=KZ-75': '8',
      reserve: '2',
      ...date('opens1', '2026-06-01'),
      share1: '50',
      ...date('opens2', '2027-06-01'),
    }
    const bad = await form(address, { ...draft, share2: '40' }, ministry)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('come to 100 per cent')
    expect((await form(address, { ...draft, share2: '50' }, ministry)).statusCode).toBe(303)
    expect((await get(`/needs/${number}`, almaty)).body).not.toContain('Draft of the decision')
    expect((await get(`/api/v1/needs/${number}`)).json().decision).toBeNull()
    expect((await form(`/needs/${number}/decide`, { version: '1', act: '', reason: '' }, ministry)).statusCode).toBe(
      422,
    )
    const done = await form(`/needs/${number}/decide`, { version: '1', act: 'Order 5', reason: 'Decision' }, ministry)
    expect(done.headers.location).toContain('places=10&open=4')
    expect((await cells(db, 'kz.made.quota', '2027')).map((c) => [c.dims['held'] ?? '', c.allotted])).toEqual([
      ['round-2', 4],
      ['', 4],
      ['reserve', 2],
    ])
    expect((await get('/quota?series=kz.made.quota&period=2027')).body).toContain(
      'Of the free places 6 are not open yet',
    )
    expect((await get('/quota/desk?series=kz.made.quota&period=2027', ministry)).body).toContain(
      'reserve of the country',
    )
    expect((await form(`/needs/${number}/release`, { round: '2', reason: ' ' }, ministry)).statusCode).toBe(422)
    const opened = await form(`/needs/${number}/release`, { round: '2', reason: 'The season begins' }, ministry)
    expect(opened.headers.location).toContain('done=released&n=4')
    expect((await get(`/api/v1/needs/${number}`)).json().rounds[1].releasedAt).toBeTruthy()
  })

  it('the reserve moves to a cell at the quota desk, with its reason', async () => {
    const base = { series: 'kz.made.quota', period: '2027' }
    const moved = await app.inject({
      method: 'POST',
      url: '/api/v1/quota/move',
      headers: { ...ministry, 'idempotency-key': testId() },
      payload: {
        from: { ...base, dims: { held: 'reserve' } },
        to: { ...base, dims: { category: '2', region: 'KZ-75' } },
        places: 2,
        reason: 'Flood',
        act: 'Order 6',
      },
    })
    expect(moved.statusCode).toBe(200)
    expect((await cells(db, base.series, base.period)).find((c) => c.dims['held'] === 'reserve')!.allotted).toBe(0)
  })
})

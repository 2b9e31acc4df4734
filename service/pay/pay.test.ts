import { yesNo } from '@kosh/law/language'
import { describe, expect, it } from 'vitest'
import { decide, findCaseView, payFee, take } from '../cases/applications/index.ts'
import { registerReader } from '../cases/applications/register-facts.ts'
import { good, makeCast, value, worker } from '../cases/applications/testing/cast.ts'
import { madeEdition, madeLibrary, madeScheme } from '../cases/applications/testing/law.ts'
import { daysOf, moneyOf, readPayroll } from '../instruments/pay/csv.ts'
import { findingsOf, partOf } from '../instruments/pay/model.ts'
import { testApp } from '../platform/testing/app.ts'
import { testDb, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'

const plain = madeEdition()
const cite = plain.law[0]!
const made = madeScheme([madeEdition({ pay: { wage: 'wage', criteria: ['floor'], cite } })])
const label = { kk: 'x', ru: 'x', en: 'x' }
const scheme = {
  ...made,
  facts: { ...made.facts, full: yesNo({ level: 'line', source: 'register', register: 'pay.in-full', label, cite }) },
}
const library = madeLibrary(scheme)
const database = await testDb()
const { app, setNow, kosh } = await testApp({ library, database })
const { db } = kosh.database
const cast = await makeCast(db, 200, library)
const officer = await signedIn(app, 'officer', ['KZ-75'])
const inspector = await signedIn(app, 'inspector', ['KZ-75'])
const there = await signedIn(app, 'inspector', ['KZ-23'])
const employer = await signedIn(app, 'employer', null, { employerId: cast.employerId })
const rival = await signedIn(app, 'employer', null, { employerId: testId() })

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers) =>
  app.inject({ ...{ method: 'POST' as const, url, payload }, headers: { ...headers, 'idempotency-key': testId() } })
const form = (url: string, values: Record<string, string>, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url, payload: new URLSearchParams(values).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
  })
const upload = (month: string, csv: string | undefined, headers: Headers) => {
  const part = (head: string, body: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const file = csv === undefined ? '' : part('name="csv"; filename="p.csv"', csv)
  return app.inject({
    ...{ method: 'POST' as const, url: '/pay', payload: `${part('name="month"', month)}${file}--x--\r\n` },
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x', 'accept-language': 'en' },
  })
}

const filed = await cast.file([worker(), worker(), worker({ facts: { ...good, wage: 10_000_000 } })])
value(await take(cast.officer, filed.id))
value(await decide(cast.officer, filed.id, { lines: [1, 2, 3].map((no) => ({ no, outcome: 'granted' as const })) }))
for (const fee of (await findCaseView(cast.employer, filed.id))!.fees)
  value(await payFee(cast.employer, filed.id, { feeId: fee.id, reference: 'P' }))
const lines = (await findCaseView(cast.employer, filed.id))!.lines
const [first, second, third] = lines.map((l) => l.permit!.number) as [string, string, string]
const personId = lines[0]!.personId!
const mine = await signedIn(app, 'worker', null, { personId })
const head = 'permit;contract;worked;norm;gross;withheld;paid'
const file = (...rows: string[]) => [head, ...rows].join('\n')
const fullOn = async (day: string) =>
  (
    await registerReader(
      db,
      scheme,
      {
        ...scheme.editions[0]!,
        criteria: [...plain.criteria, { ...plain.criteria[0]!, id: 'full', must: { c: 'yes', fact: 'full' } }],
      },
      { employerId: cast.employerId, facts: {} },
      day,
    ).ofCase()
  )['full']

describe('the arithmetic of a payroll', () => {
  it('reads money and days as people write them, and nothing else', () => {
    expect(['1 234,5', '1234.50', '0', '12345678901234', '1,234,5', '-1', 'x', ''].map(moneyOf)).toEqual([
      ...[123_450, 123_450, 0, undefined, undefined, undefined, undefined, undefined],
    ])
    expect(['22', '10,5', '31', '32', '1.25', ''].map(daysOf)).toEqual([220, 105, 310, undefined, undefined, undefined])
  })
  it('takes the part of the month that was worked, and never more than the whole', () => {
    expect(partOf(100, { worked: 110, norm: 220 })).toBe(50)
    expect(partOf(100, { worked: 300, norm: 220 })).toBe(100)
    expect(partOf(100, { worked: 1, norm: 3 })).toBe(33)
  })
  it('finds each kind of shortfall with its amount', () => {
    const row = { permitId: 'p', contract: 100, worked: 220, norm: 220, gross: 90, withheld: 10, paid: 70 }
    const kinds = findingsOf(row, { floor: 95, offer: 120, before: 110 }).map((f) => [f.kind, f.due, f.got])
    expect(kinds).toEqual([
      ['below-floor', 95, 90],
      ['below-contract', 100, 90],
      ['below-offer', 120, 100],
      ['unpaid', 90, 80],
      ['contract-lowered', 110, 100],
    ])
    expect(findingsOf({ ...row, gross: 100, paid: 90 }, { floor: 100, offer: 100, before: 100 })).toEqual([])
  })
  it('reads comma, semicolon and tab, with names of columns in three languages', () => {
    const kk = 'рұқсат\tшарт\tістелген күн\tнорма\tесептелді\tұсталды\tтөленді\nP1\t10\t1\t2\t5\t0\t5\n'
    expect(readPayroll(kk)).toMatchObject({
      lines: [{ permit: 'P1', contract: 1_000, worked: 10, norm: 20, gross: 500 }],
    })
    expect(readPayroll('permit,contract\nP1,10')).toEqual({ why: 'worked, norm, gross, withheld, paid' })
    expect(readPayroll('')).toHaveProperty('why')
    expect(readPayroll(`${head}\n"P1;1`)).toHaveProperty('why')
  })
})

describe('a payroll', () => {
  const url = `/pay/${cast.employerId}/2026-05`

  it('is filed for a month that has ended, from a sample with the permits; what is wrong is said', async () => {
    expect((await get('/pay', employer)).body).toContain('No payrolls yet')
    expect(
      (await api('/api/v1/pay', { month: '2026-05', csv: file(`${first};1;1;1;1;0;1`) }, employer)).json(),
    ).toMatchObject({
      code: 'pay-month-ahead',
    })
    setNow(new Date('2026-06-03T06:00:00Z'))
    expect((await get('/pay/sample.csv', employer)).body).toContain(`${first},,,,,,`)
    expect((await get('/pay/sample.csv', officer)).statusCode).toBe(403)
    expect((await upload('2026-05', undefined, employer)).body).toContain('Choose the file')
    const odd = await upload('2026-05', 'a;b\n1;2', employer)
    expect(odd.statusCode).toBe(422)
    expect(odd.body).toContain('could not be read: permit, contract')
    expect((await api('/api/v1/pay', { month: 'May', csv: 'x' }, employer)).json()).toMatchObject({
      fields: [{ path: 'month' }],
    })
  })

  it('keeps what it can read, gives the rest back, and lists who is short of what', async () => {
    // Half of the month worked for the contract of 200 000; the second earns below the floor of 100 000; one is missing.
    const rows = [
      `${first};200000;10;20;90 000,00;9000;70000`,
      `${second};200000;20;20;80000;8000;72000`,
      'KZ-P-1;1;1;1;1;1;1',
      `${first};1;1;1;1;1;1`,
      'x;y',
    ]
    const done = await upload('2026-05', file(...rows), employer)
    expect(done.headers['location']).toBe(`${url}?done=filed&workers=2&bad=3&findings=5`)
    const page = (await get(`${url}?done=filed&workers=2&bad=3&findings=5`, employer)).body
    for (const said of [
      'Kept: 2 workers, 3 lines not read, 5 shortfalls',
      'below the floor',
      '20,000 KZT',
      'not in the payroll',
      'no such permit in this month',
      'given twice',
    ])
      expect(page.replaceAll('\u00a0', ' ')).toContain(said)
    const { items } = (await get('/api/v1/pay/findings', employer)).json<{
      items: { permitNumber: string; kind: string; due: number; got: number }[]
    }>()
    expect(items.map((f) => [f.permitNumber, f.kind, f.due, f.got])).toEqual([
      [first, 'below-contract', 10_000_000, 9_000_000],
      [first, 'unpaid', 9_000_000, 7_900_000],
      [second, 'below-contract', 20_000_000, 8_000_000],
      [second, 'below-floor', 10_000_000, 8_000_000],
      [third, 'missing', null, null],
    ])
    expect((await get(`${url}/bad.csv`, employer)).body).toContain('KZ-P-1')
    expect((await get(`${url}/bad.csv`, officer)).statusCode).toBe(403)
    expect(await fullOn('2026-06-10')).toBe(false)
  })

  it('is seen by the employer, the officers and inspectors of the region, and each worker the own rows alone', async () => {
    for (const headers of [rival, there]) expect((await get(url, headers)).statusCode).toBe(404)
    for (const headers of [officer, inspector]) expect((await get(url, headers)).body).toContain('below the floor')
    expect((await get('/pay?open=1', inspector)).body).toContain('05.2026')
    expect((await get('/pay', there)).body).toContain('No payrolls yet')
    expect((await get('/pay/x/2026-05', officer)).statusCode).toBe(404)
    const own = (await get('/pay', mine, 'kk')).body
    expect(own).toContain('шарттан төмен')
    expect(
      (await get('/api/v1/pay/mine', mine))
        .json<{ items: { permitNumber: string }[] }>()
        .items.map((r) => r.permitNumber),
    ).toEqual([first])
    expect((await get('/api/v1/pay/findings', mine)).json<{ items: unknown[] }>().items).toHaveLength(2)
    expect((await get('/api/v1/pay?limit=1&after=0', officer)).json()).toMatchObject({
      items: [{ open: 5 }],
      next: null,
    })
    expect((await get('/api/v1/pay', mine)).statusCode).toBe(403)
    expect((await get('/pay')).statusCode).toBe(303)
  })

  it('keeps the state of an unchanged shortfall when filed again, and lets go what it no longer shows', async () => {
    const name = `${second}.below-floor`
    const told = { finding: name, [`reference-${name}`]: '' }
    const bad = await form(`${url}/told`, told, employer)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('Write the number of the payment')
    const at = { month: '2026-05', permit: second, kind: 'below-floor' }
    expect(
      (await api('/api/v1/pay/told', { ...at, paidOn: '2026-06-02', reference: 'PAY 7' }, rival)).json(),
    ).toMatchObject({
      code: 'pay-no-finding',
    })
    const date = { [`paidOn-${name}-day`]: '2', [`paidOn-${name}-month`]: '6', [`paidOn-${name}-year`]: '2026' }
    expect((await form(`${url}/told`, { ...told, ...date, [`reference-${name}`]: 'PAY 7' }, employer)).statusCode).toBe(
      303,
    )
    const rows = [
      `${first};200000;10;20;100000;10000;90000`,
      `${second};200000;20;20;80000;8000;72000`,
      `${third};100000;20;20;100000;10000;90000`,
    ]
    expect((await api('/api/v1/pay', { month: '2026-05', csv: file(...rows) }, employer)).json()).toMatchObject({
      ...{ version: 2, workers: 3, bad: [], findings: 2, short: 14_000_000 },
    })
    const page = (await get(url, inspector)).body
    expect(page).toContain('paid on 2 June 2026: PAY 7')
    expect((await api('/api/v1/pay/close', { ...at, as: 'settled', reason: '' }, there)).json()).toMatchObject({
      code: 'pay-no-finding',
    })
    expect(
      (await form(`${url}/close`, { finding: `${second}.below-contract`, as: 'excused' }, inspector)).body,
    ).toContain('Write the reason')
    expect((await api('/api/v1/pay/close', { ...at, as: 'settled', reason: '' }, inspector)).json()).toEqual({
      state: 'settled',
    })
    expect(
      (
        await api(
          '/api/v1/pay/close',
          { ...at, kind: 'below-contract', as: 'excused', reason: 'Sick leave' },
          inspector,
        )
      ).statusCode,
    ).toBe(200)
    expect((await api('/api/v1/pay/close', { ...at, as: 'settled', reason: '' }, inspector)).json()).toMatchObject({
      code: 'pay-no-finding',
    })
    expect(await fullOn('2026-06-10')).toBe(true)
    // June unfiled counts from August on: July may still be coming then.
    expect(await fullOn('2026-07-10')).toBe(true)
    expect(await fullOn('2026-08-10')).toBe(false)
  })

  it('tells a contract wage that was lowered', async () => {
    setNow(new Date('2026-07-03T06:00:00Z'))
    const rows = [first, second, third].map((p) => `${p};100000;20;20;100000;0;100000`)
    await api('/api/v1/pay', { month: '2026-06', csv: file(...rows) }, employer)
    const june = (await get(`/pay/${cast.employerId}/2026-06`, officer, 'ru')).body
    expect(june).toContain('плата в договоре снижена')
  })
})

import { yesNo } from '@kosh/law/language'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { decide, findCaseView, payFee, take } from '../cases/applications/index.ts'
import { registerReader } from '../cases/applications/register-facts.ts'
import { makeCast, value, worker } from '../cases/applications/testing/cast.ts'
import { madeEdition, madeLibrary, madeProcess, madeScheme } from '../cases/applications/testing/law.ts'
import { auditBooks } from '../instruments/money/index.ts'
import { testApp } from '../platform/testing/app.ts'
import { testActor, testCtx, testDb, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'
import { remindAll } from './index.ts'

const plain = madeProcess()
const base = plain.fees.find((f) => f.due === 'before-permit')!
const label = { kk: 'Кепіл', ru: 'Депозит', en: 'Deposit' }
const deposit = {
  ...base,
  id: 'deposit',
  level: 'line' as const,
  title: label,
  deposit: { release: label, cite: base.cite },
}
const made = madeScheme([madeEdition({ process: madeProcess({ fees: [...plain.fees, deposit] }) })])
const edition = made.editions[0]!
const inTime = yesNo({ level: 'line', source: 'register', register: 'return.in-time', label, cite: base.cite })
const scheme = { ...made, facts: { ...made.facts, inTime } }
const library = madeLibrary(scheme)
const database = await testDb()
const { app, setNow, kosh } = await testApp({ library, database })
const { db } = kosh.database
const cast = await makeCast(db, 200, library)
const officer = await signedIn(app, 'officer', ['KZ-75'])
const there = await signedIn(app, 'officer', ['KZ-23'])
const employer = await signedIn(app, 'employer', null, { employerId: cast.employerId })

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers, key = testId()) =>
  app.inject({ ...{ method: 'POST' as const, url, payload }, headers: { ...headers, 'idempotency-key': key } })
const form = (url: string, values: Record<string, string>, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url, payload: new URLSearchParams(values).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
  })
const date = (name: string, iso: string) => {
  const [year, month, day] = iso.split('-')
  return { [`${name}-year`]: year!, [`${name}-month`]: month!, [`${name}-day`]: day! }
}
const at = (iso: string) => setNow(new Date(`${iso}T06:00:00Z`))
/** Two workers with a permit of six months from 4 May. */
const { id } = await cast.file([worker(), worker()])
value(await take(cast.officer, id))
value(await decide(cast.officer, id, { lines: [1, 2].map((no) => ({ no, outcome: 'granted' as const })) }))
for (const fee of (await findCaseView(cast.employer, id))!.fees)
  value(await payFee(cast.employer, id, { feeId: fee.id, reference: 'P' }))
const [first, second] = (await findCaseView(cast.employer, id))!.lines.map((l) => ({
  permit: l.permit!,
  personId: l.personId!,
}))
const END = (
  await sql<{ to: string }>`select valid_to::text as to from permit where id = ${first!.permit.id}`.execute(db)
).rows[0]!.to
const mine = await signedIn(app, 'worker', null, { personId: first!.personId })
const other = await signedIn(app, 'worker', null, { personId: testId() })
const remind = (iso: string) =>
  remindAll(testCtx({ db, library, actor: testActor('system'), now: new Date(`${iso}T06:00:00Z`) }))
const notices = async () => (await findCaseView(cast.employer, id))!.notices.filter((n) => n.kind === 'remind')
const standingOf = async (number: string) =>
  (await get('/api/v1/returns', officer))
    .json<{ items: { number: string; standing: string }[] }>()
    .items.find((r) => r.number === number)?.standing
const factOn = async (personId: string, day: string) =>
  (
    await registerReader(
      db,
      scheme,
      {
        ...edition,
        criteria: [...edition.criteria, { ...edition.criteria[0]!, id: 'x', must: { c: 'yes', fact: 'inTime' } }],
      },
      { employerId: cast.employerId, facts: {} },
      day,
    ).ofLine({ personId, person: null, facts: {} })
  )['inTime']

describe('the way home', () => {
  it('reminds once for each step, the applicant and the worker', async () => {
    expect(END).toBe('2026-11-03')
    expect(await remind('2026-05-05')).toBe(0)
    expect(await remind('2026-08-06')).toBe(2)
    expect(await remind('2026-08-20')).toBe(0)
    expect(await remind('2026-10-25')).toBe(2)
    // A service that slept over a step gives the nearest one alone.
    expect(await remind('2026-10-30')).toBe(2)
    expect(await remind('2026-10-30')).toBe(0)
    const texts = (await notices()).map((n) => n.text.title.en)
    expect(texts.filter((t) => t.includes(first!.permit.number))).toHaveLength(3)
    expect(texts[0]).toContain('ends on 3 November 2026')
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from notice x join account a on a.id = x.to_account
      where a.person_id = ${first!.personId} and x.kind = 'remind'`.execute(db)
    expect(rows[0]!.n).toBe(3)
    const inbox = (await get('/inbox', mine)).body
    expect(inbox).toContain(`${first!.permit.number} ends on`)
    expect(inbox).not.toContain(second!.permit.number)
    // The employer's case is not the worker's to open.
    expect(inbox).not.toContain(`/cases/${id}`)
    expect((await get('/inbox', other)).body).toContain('No notices')
    expect((await get('/inbox', employer)).body).not.toContain(`${first!.permit.number} ends on`)
  })

  it('is seen by the worker, the employer and the officers of the region; the sheet says what is due', async () => {
    at('2026-10-20')
    expect(await standingOf(first!.permit.number)).toBe('ending')
    const sheet = (await get(`/returns/${first!.permit.number}`, mine)).body
    for (const said of ['Settlement sheet', 'take your papers and passport', 'KZ-G-2026', 'No payroll was filed'])
      expect(sheet).toContain(said)
    expect(sheet).not.toContain('Record the departure')
    expect((await get('/returns', mine, 'kk')).body).toContain('бітіп жатыр')
    expect((await get('/returns', employer)).body).toContain(second!.permit.number)
    for (const headers of [there, other])
      expect((await get(`/returns/${first!.permit.number}`, headers)).statusCode).toBe(404)
    expect((await get('/returns')).statusCode).toBe(303)
  })

  it('releases the deposit of the worker who leaves in time, in the act that records it, once', async () => {
    const url = `/returns/${first!.permit.number}/exit`
    const bad = await form(url, { ...date('onDay', '2026-12-01'), post: '' }, officer)
    expect(bad.statusCode).toBe(422)
    for (const said of ['A day not after today', 'Write the border post']) expect(bad.body).toContain(said)
    expect((await form(url, {}, employer)).statusCode).toBe(403)
    expect((await form(url, { ...date('onDay', '2026-10-19'), post: 'Qorgas' }, there)).statusCode).toBe(404)
    const done = await form(url, { ...date('onDay', '2026-10-19'), post: 'Qorgas' }, officer)
    expect(done.statusCode).toBe(303)
    expect((await get(String(done.headers['location']), officer)).body).toContain('Deposit to come back')
    expect(
      (
        await api(`/api/v1/returns/${first!.permit.number}/exit`, { onDay: '2026-10-19', post: 'qorgas' }, officer)
      ).json(),
    ).toEqual({ inTime: true, released: 0 })
    const items = (await get(`/returns/${first!.permit.number}`, employer)).body
    expect(items).toContain('KZ-R-2026')
    expect(await auditBooks(db, 'KZ')).toEqual([])
    expect(await standingOf(first!.permit.number)).toBe('left')
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from money_item where kind = 'refund'`.execute(
      db,
    )
    expect(rows[0]!.n).toBe(1)
  })

  it('tells of a departure that is not known, once, and leaves a late one to the ministry', async () => {
    expect(await remind('2026-11-05')).toBe(1)
    expect(await remind('2026-11-06')).toBe(0)
    expect((await notices()).at(0)!.text.title.en).toContain(`${second!.permit.number} ended on`)
    at('2026-11-20')
    expect(await standingOf(second!.permit.number)).toBe('overdue')
    expect((await get('/returns?standing=overdue', officer)).body).toContain(second!.permit.number)
    const crossing = { direction: 'out', onDay: '2026-11-10', post: 'Aktau' }
    const path = `/api/v1/persons/${second!.personId}/crossings`
    expect((await api(path, crossing, there)).statusCode).toBe(404)
    expect((await api(path, { ...crossing, onDay: '2026-12-24' }, officer)).statusCode).toBe(422)
    expect((await api(path, crossing, officer)).json()).toMatchObject({ existing: false })
    expect((await api(path, crossing, officer)).json()).toMatchObject({ existing: true })
    expect((await get(path, officer)).json<{ items: unknown[] }>().items).toHaveLength(1)
    expect(await standingOf(second!.permit.number)).toBe('left-late')
    expect((await get(`/returns/${second!.permit.number}`, officer)).body).toContain(
      'the ministry decides about the deposit',
    )
  })

  it('is a fact of the register: left in time, left late, nothing told', async () => {
    expect(await factOn(first!.personId, '2026-11-20')).toBe(true)
    expect(await factOn(second!.personId, '2026-11-20')).toBe(false)
    expect(await factOn(first!.personId, '2026-10-01')).toBeUndefined()
    // Back again after the end: what counts is where the person was on the last day.
    await api(
      `/api/v1/persons/${first!.personId}/crossings`,
      { direction: 'in', onDay: '2026-11-15', post: 'Qorgas' },
      officer,
    )
    expect(await factOn(first!.personId, '2026-11-20')).toBe(true)
  })
})

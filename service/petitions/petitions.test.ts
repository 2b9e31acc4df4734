import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { runDueJobs } from '../platform/jobs.ts'
import { testApp } from '../platform/testing/app.ts'
import { testActor, testCtx, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'
import { petitionJobs } from './index.ts'

const library = await loadLibrary()
const { app, setNow, kosh } = await testApp({ library })
const { db } = kosh.database
const asker = await signedIn(app, 'worker', null, { personId: testId() })
const other = await signedIn(app, 'employer', null, { employerId: testId() })
const almaty = await signedIn(app, 'officer', ['KZ-75'])
const almaty2 = await signedIn(app, 'officer', ['KZ-75'])
const atyrau = await signedIn(app, 'officer', ['KZ-23'])
const analyst = await signedIn(app, 'analyst')

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url: `/api/v1/petitions${url}`, payload },
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
const jobs = (iso: string) =>
  runDueJobs(testCtx({ db, library, actor: testActor('system') }), petitionJobs, new Date(iso), 50)
const question = { kind: 'enquiry', region: 'KZ-75', subject: 'When <b>', words: 'When does it open?\nAnd where?' }

describe('petitions', () => {
  let number = ''

  it('are asked by a person and answered within fifteen working days; what is wrong is named and kept', async () => {
    expect((await get('/petitions', asker)).body).toContain('Nothing yet')
    expect((await get('/petitions', analyst)).statusCode).toBe(403)
    expect((await get('/petitions')).statusCode).toBe(303)
    const bad = await form('/petitions', { ...question, region: 'XX', subject: '' }, asker)
    expect(bad.statusCode).toBe(422)
    for (const said of ['Choose the region', 'Fill this in', 'And where?']) expect(bad.body).toContain(said)
    expect((await api('', { ...question, kind: 'x' }, asker)).json()).toMatchObject({ fields: [{ path: 'kind' }] })
    const done = await form('/petitions', question, asker)
    expect(done.statusCode).toBe(303)
    number = decodeURIComponent(/\/petitions\/([^?]+)/.exec(String(done.headers['location']))![1]!)
    const page = (await get(String(done.headers['location']), asker)).body
    // Fifteen working days from Monday, 4 May 2026; no holiday was adopted.
    for (const said of [`Its number: ${number}`, '25 May 2026', 'When &lt;b&gt;']) expect(page).toContain(said)
  })

  it('are seen by whoever asked and by the officers of the region alone', async () => {
    for (const headers of [asker, almaty]) expect((await get(`/petitions/${number}`, headers)).statusCode).toBe(200)
    for (const headers of [other, atyrau]) {
      expect((await get(`/petitions/${number}`, headers)).statusCode).toBe(404)
      expect((await get(`/api/v1/petitions/${number}`, headers)).statusCode).toBe(404)
      expect((await get('/api/v1/petitions', headers)).json()).toMatchObject({ items: [] })
    }
    expect((await get('/petitions?open=1', almaty, 'kk')).body).toContain('түсті')
  })

  it('are answered by the officer who took them, put off once with a reason within the limit of the law', async () => {
    expect((await api(`/${number}/answer`, { answer: 'x' }, almaty)).json()).toMatchObject({
      code: 'petition-not-taken',
    })
    expect((await form(`/petitions/${number}/take`, {}, almaty)).statusCode).toBe(303)
    expect((await form(`/petitions/${number}/answer`, { answer: ' ' }, almaty)).body).toContain('Fill this in')
    expect((await api(`/${number}/extend`, { until: '2026-12-01', reason: 'x' }, almaty)).json()).toMatchObject({
      fields: [{ path: 'until' }],
    })
    expect((await api(`/${number}/extend`, { until: '2026-06-20', reason: ' ' }, almaty)).json()).toMatchObject({
      fields: [{ path: 'reason' }],
    })
    expect(
      (
        await form(
          `/petitions/${number}/extend`,
          { ...date('until', '2026-06-20'), reason: 'Asked the ministry' },
          almaty,
        )
      ).statusCode,
    ).toBe(303)
    expect((await api(`/${number}/extend`, { until: '2026-06-25', reason: 'x' }, almaty)).json()).toMatchObject({
      code: 'petition-no-extension',
    })
    expect((await get(`/petitions/${number}`, asker, 'ru')).body).toContain('Продлено: Asked the ministry')
    // The day of before passes: it was put off, so nothing is late and no job fails.
    await jobs('2026-05-26T06:00:00Z')
    await jobs('2026-06-21T06:00:00Z')
    const { rows } = await sql<{ late: Date | null; failed: number }>`
      select late_at as late, (select count(*)::int from job where kind = 'petition.late' and last_error is not null) as failed
      from petition where number = ${number}`.execute(db)
    expect(rows[0]!.late?.toISOString()).toBe('2026-06-21T06:00:00.000Z')
    expect(rows[0]!.failed).toBe(0)
    setNow(new Date('2026-06-22T06:00:00Z'))
    expect((await get('/petitions', asker)).body).toContain('20 June 2026, late')
    expect((await api(`/${number}/take`, {}, almaty2)).json()).toEqual({ state: 'taken' })
    expect((await api(`/${number}/answer`, { answer: 'x' }, almaty)).json()).toMatchObject({
      code: 'petition-not-taken',
    })
    expect((await form(`/petitions/${number}/answer`, { answer: 'In June.\nHere.' }, almaty2)).statusCode).toBe(303)
    expect((await get(`/petitions/${number}`, asker)).body).toContain('In June.')
    expect((await api(`/${number}/withdraw`, {}, asker)).json()).toMatchObject({ code: 'petition-ended' })
  })

  it('are written down at the counter in the own region, with who said it; passed on to the body whose they are', async () => {
    expect((await api('', { ...question, region: 'KZ-23', name: 'A' }, almaty)).json()).toMatchObject({
      fields: [{ path: 'region' }],
    })
    expect((await form('/petitions', { ...question, name: '' }, almaty)).body).toContain('Fill this in')
    const spoken = (await api('', { ...question, kind: 'petition', name: 'Visitor', contact: '+7' }, almaty)).json<{
      number: string
    }>().number
    expect((await get(`/petitions/${spoken}`, almaty)).body).toContain('spoken')
    expect((await form(`/petitions/${spoken}/forward`, { body: '' }, almaty)).statusCode).toBe(422)
    expect((await api(`/${spoken}/forward`, { body: 'Labour inspection' }, almaty)).json()).toEqual({
      state: 'forwarded',
    })
    const own = (await api('', question, other)).json<{ number: string }>().number
    expect((await api(`/${own}/withdraw`, {}, asker)).statusCode).toBe(404)
    expect((await form(`/petitions/${own}/withdraw`, {}, other)).statusCode).toBe(303)
    const { rows } = await sql<object>`select * from journal where act like 'petition.%'`.execute(db)
    expect(JSON.stringify(rows)).not.toContain('Visitor')
  })
})

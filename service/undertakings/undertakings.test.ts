import { cited, type Duty, yesNo } from '@kosh/law/language'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { decide, findCaseView, payFee, take } from '../cases/applications/index.ts'
import { registerReader } from '../cases/applications/register-facts.ts'
import { type Cast, makeCast, value, worker } from '../cases/applications/testing/cast.ts'
import { madeEdition, madeLibrary, madeScheme } from '../cases/applications/testing/law.ts'
import { runDueJobs } from '../platform/jobs.ts'
import { testApp } from '../platform/testing/app.ts'
import { testActor, testCtx, testDb, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'
import { undertakingJobs } from './index.ts'

const t = (said: string) => ({ kk: said, ru: said, en: said })
const plain = madeEdition()
const cite = plain.law[0]!
const duty = (more: Partial<Duty>): Duty => ({
  ...{ id: 'train', title: t('Train citizens'), actor: 'employer', trigger: 'permit-issued', cite },
  undertaking: { kinds: ['train', 'retrain'] },
  effect: t('No new permit'),
  ...more,
})
/** One duty whose time the law gives, for the post of cook; one without. */
const replace = duty({
  id: 'replace',
  title: t('Replace'),
  days: cited(2, 'month', cite),
  unit: 'month',
  undertaking: { kinds: ['replace'] },
})
const made = madeScheme([madeEdition({ duties: [replace] })])
const scheme = {
  ...made,
  facts: {
    ...made.facts,
    met: yesNo({ level: 'case', source: 'register', register: 'undertakings.met', label: t('Met'), cite }),
  },
}
const library = madeLibrary(scheme)
const database = await testDb()
const { app, setNow, kosh } = await testApp({ library, database })
const { db } = kosh.database
const cast = await makeCast(db, 200, library)
const officer = await signedIn(app, 'officer', ['KZ-75'])
const there = await signedIn(app, 'officer', ['KZ-23'])
const employer = await signedIn(app, 'employer', null, { employerId: cast.employerId })
const rival = await signedIn(app, 'employer', null, { employerId: testId() })

/** A permit for some workers, paid and issued. */
async function permitFor(of: Cast, workers = 1): Promise<string> {
  const { id } = await of.file(Array.from({ length: workers }, () => worker()))
  value(await take(of.officer, id))
  const lines = Array.from({ length: workers }, (_, i) => ({ no: i + 1, outcome: 'granted' as const }))
  value(await decide(of.officer, id, { lines }))
  for (const fee of (await findCaseView(of.employer, id))!.fees)
    value(await payFee(of.employer, id, { feeId: fee.id, reference: 'P' }))
  return id
}

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers) =>
  app.inject({
    ...{ method: 'POST' as const, url: `/api/v1/undertakings${url}`, payload },
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
const listed = async (headers: Headers, query = '') =>
  (await get(`/api/v1/undertakings${query}`, headers)).json<{ items: { number: string; standing: string }[] }>().items
const metOn = async (day: string) =>
  (
    await registerReader(
      db,
      scheme,
      {
        ...scheme.editions[0]!,
        criteria: [...plain.criteria, { id: 'met', title: t('x'), must: { c: 'is-true', fact: 'met' }, cite } as never],
      },
      { employerId: cast.employerId, facts: {} },
      day,
    ).ofCase()
  )['met']
const jobs = (at: string) =>
  runDueJobs(testCtx({ db, library, actor: testActor('system') }), undertakingJobs, new Date(at), 50)

describe('undertakings for nationals', () => {
  let number = ''
  let caseId = ''

  it('are opened with the permit, with the last day of the law, and seen by those whose they are', async () => {
    expect((await get('/undertakings', employer)).body).toContain('No such undertakings')
    caseId = await permitFor(cast)
    const [own] = await listed(employer)
    number = own!.number
    expect(own).toMatchObject({
      duty: 'replace',
      kind: 'replace',
      lawDue: '2026-07-04',
      due: '2026-07-04',
      places: 1,
      standing: 'no-plan',
    })
    expect(await listed(officer)).toHaveLength(1)
    for (const headers of [there, rival]) {
      expect(await listed(headers)).toHaveLength(0)
      expect((await get(`/undertakings/${number}`, headers)).statusCode).toBe(404)
      expect((await get(`/api/v1/undertakings/${number}`, headers)).statusCode).toBe(404)
    }
    expect((await get('/undertakings')).statusCode).toBe(303)
    const page = (await get(`/undertakings/${number}`, employer)).body
    for (const said of ['No new permit', '4 July 2026', 'Make the plan', 'Made act']) expect(page).toContain(said)
    expect((await get('/undertakings?standing=no-plan', officer, 'kk')).body).toContain('жоспар жоқ')
  })

  it('are planned by the employer alone: what is wrong is named, what was typed stays', async () => {
    const typed = {
      kind: 'replace',
      plan: 'Hire <b>',
      'steps.0.what': 'Cook from the college',
      ...date('steps.0.until', '2026-08-01'),
    }
    expect((await form(`/undertakings/${number}/plan`, typed, officer)).statusCode).toBe(403)
    expect((await form(`/undertakings/${number}/plan`, typed, rival)).statusCode).toBe(404)
    const bad = await form(`/undertakings/${number}/plan`, typed, employer)
    expect(bad.statusCode).toBe(422)
    for (const said of ['Hire &lt;b&gt;', 'not after 2026-07-04', 'Cook from the college'])
      expect(bad.body).toContain(said)
    expect((await form(`/undertakings/${number}/plan`, { plan: 'x' }, employer)).body).toContain('At least 1 nationals')
    expect((await form(`/undertakings/${number}/plan`, { ...typed, action: 'add' }, employer)).body).toContain(
      'steps.1.what',
    )
    expect((await api(`/${number}/plan`, { kind: 'train', plan: 'x', steps: [] }, employer)).json()).toMatchObject({
      fields: [{ path: 'kind' }, { path: 'steps' }],
    })
    expect(
      (await api(`/${number}/report`, { no: 1, person: 'x', doneOn: '2026-05-04', proof: 'x' }, employer)).json(),
    ).toMatchObject({
      code: 'undertaking-no-plan',
    })
    const good = { ...typed, ...date('steps.0.until', '2026-06-20') }
    expect((await form(`/undertakings/${number}/plan`, good, employer)).statusCode).toBe(303)
    expect((await get(`/undertakings/${number}/plan`, employer)).body).toContain('Cook from the college')
    expect((await listed(officer))[0]).toMatchObject({ standing: 'under-way' })
  })

  it('are reminded of before the last day and told late on the day after it; then they count as not met', async () => {
    expect(await metOn('2026-07-04')).toBe(true)
    expect(await metOn('2026-07-05')).toBe(false)
    await jobs('2026-06-04T06:00:00Z')
    await jobs('2026-06-27T06:00:00Z')
    await jobs('2026-07-04T06:00:00Z')
    const notices = async () => (await findCaseView(cast.employer, caseId))!.notices.filter((n) => n.kind === 'remind')
    expect(await notices()).toHaveLength(2)
    expect((await notices())[0]!.text.title.en).toContain(number)
    await jobs('2026-07-05T00:00:00Z')
    await jobs('2026-07-06T00:00:00Z')
    expect(await notices()).toHaveLength(3)
    expect((await notices()).map((n) => n.text.paragraphs[0]!.en).join()).toContain('was not proven until 4 July 2026')
    setNow(new Date('2026-07-06T06:00:00Z'))
    expect(await listed(officer, '?standing=late')).toHaveLength(1)
  })

  it('are proven by the employer and judged by an officer; a returned report is made again', async () => {
    const report = { no: '1', 'person-1': 'Aliya', 'proof-1': '', ...date('doneOn-1', '2026-07-05') }
    const bad = await form(`/undertakings/${number}/report`, report, employer)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('Describe the proof or add a file')
    expect(
      (await api(`/${number}/report`, { no: 1, person: '', doneOn: '2026-12-01', proof: 'x' }, employer)).json(),
    ).toMatchObject({
      fields: [{ path: 'person' }, { path: 'doneOn' }],
    })
    expect(
      (await api(`/${number}/report`, { no: 7, person: 'x', doneOn: '2026-07-01', proof: 'x' }, employer)).json(),
    ).toMatchObject({
      code: 'undertaking-no-step',
    })
    expect((await api(`/${number}/judge`, { no: 1, verdict: 'accepted', reason: '' }, officer)).json()).toMatchObject({
      code: 'undertaking-nothing-to-judge',
    })
    const file = { name: 'contract.pdf', content: Buffer.from('%PDF-1 contract').toString('base64') }
    const withFile = { no: 1, person: 'Aliya', doneOn: '2026-07-05', proof: '', file }
    expect(
      (await api(`/${number}/report`, { ...withFile, file: { ...file, content: 'eHh4' } }, employer)).json(),
    ).toMatchObject({
      code: 'file-type',
    })
    expect((await api(`/${number}/report`, withFile, employer)).statusCode).toBe(200)
    expect((await get(`/undertakings/${number}/files/1`, officer)).body).toBe('%PDF-1 contract')
    expect((await get(`/undertakings/${number}/files/1`, rival)).statusCode).toBe(404)
    expect((await get(`/undertakings/${number}/files/2`, officer)).statusCode).toBe(404)
    expect((await listed(officer))[0]).toMatchObject({ standing: 'to-judge' })
    expect(
      (await form(`/undertakings/${number}/judge`, { no: '1', verdict: 'returned', 'reason-1': '' }, officer)).body,
    ).toContain('Write the reason')
    expect(
      (await form(`/undertakings/${number}/judge`, { no: '1', verdict: 'returned', 'reason-1': 'Not signed' }, officer))
        .statusCode,
    ).toBe(303)
    expect((await get(`/undertakings/${number}`, employer, 'ru')).body).toContain('возвращено: Not signed')
    expect((await api(`/${number}/report`, withFile, employer)).statusCode).toBe(200)
    expect((await api(`/${number}/judge`, { no: 1, verdict: 'accepted', reason: '' }, officer)).json()).toEqual({
      met: true,
    })
    expect((await listed(employer))[0]).toMatchObject({ standing: 'met' })
    expect((await get('/undertakings', employer)).body).toContain('after its day')
    expect(await metOn('2026-07-06')).toBe(true)
    expect((await api(`/${number}/close`, { as: 'lifted', reason: 'x' }, officer)).json()).toMatchObject({
      code: 'undertaking-closed',
    })
    const { rows } = await sql<object>`select * from journal where act like 'undertaking.%'`.execute(db)
    expect(rows.length).toBeGreaterThan(5)
    expect(JSON.stringify(rows)).not.toContain('Aliya')
  })

  it('are found broken after the last day only, or lifted with the reason', async () => {
    setNow(new Date('2026-05-04T06:00:00Z'))
    await permitFor(cast, 2)
    const open = (await listed(officer, '?standing=no-plan')).map((u) => u.number)
    expect(open).toHaveLength(2)
    const first = (await get('/api/v1/undertakings?limit=1', officer)).json<{ items: unknown[]; next: string }>()
    expect(first).toMatchObject({ items: [{}], next: '1' })
    expect(await listed(officer, `?limit=1&after=${first.next}`)).toHaveLength(1)
    expect((await api(`/${open[0]}/close`, { as: 'broken', reason: 'x' }, officer)).json()).toMatchObject({
      code: 'undertaking-not-late',
    })
    expect((await form(`/undertakings/${open[0]}/close`, { as: 'lifted', closeReason: '' }, officer)).statusCode).toBe(
      422,
    )
    expect(
      (await form(`/undertakings/${open[0]}/close`, { as: 'lifted', closeReason: 'Never came' }, there)).statusCode,
    ).toBe(404)
    expect(
      (await form(`/undertakings/${open[0]}/close`, { as: 'lifted', closeReason: 'Never came' }, officer)).statusCode,
    ).toBe(303)
    expect((await get(`/undertakings/${open[0]}`, employer)).body).toContain('Never came')
    // The day comes for the lifted one too: nothing is left to do, and no job fails.
    await jobs('2026-07-05T08:00:00Z')
    const { rows: failed } = await sql<{
      n: number
    }>`select count(*)::int as n from job where kind like 'undertaking.%' and last_error is not null`.execute(db)
    expect(failed[0]!.n).toBe(0)
    setNow(new Date('2026-10-01T06:00:00Z'))
    expect((await api(`/${open[1]}/close`, { as: 'broken', reason: 'No plan' }, officer)).json()).toEqual({
      state: 'broken',
    })
    expect(await metOn('2026-10-01')).toBe(false)
  })
})

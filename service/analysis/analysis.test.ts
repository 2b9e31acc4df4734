import { gzipSync } from 'node:zlib'
import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyJournal } from '../platform/act.ts'
import { systemActor } from '../platform/actors.ts'
import { runLongJob } from '../platform/jobs.ts'
import { testApp } from '../platform/testing/app.ts'
import { testId, testNow } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'
import { analysisJobs } from './index.ts'
import { MOST_RUNS } from './model.ts'

const library = await loadLibrary()
const { app } = await testApp({ library })
const { db } = app.kosh.database
const grid = 'ca/federal-skilled-worker'
const mine = await signedIn(app, 'analyst')
const others = await signedIn(app, 'analyst')
const going = new AbortController().signal
const base = { db, library, newId: testId, actor: systemActor('KZ'), locale: 'kk' as const }
const work = (stopping = going, now = testNow) => runLongJob(base, analysisJobs, () => now, stopping)

const get = (url: string, headers = mine, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const post = (payload: object, key = testId(), headers = mine) =>
  app.inject({ method: 'POST', url: '/api/v1/simulations', headers: { ...headers, 'idempotency-key': key }, payload })
const question = (more: object = {}) => ({
  scheme: grid,
  asOf: '2026-05-04',
  changes: ['pass=75'],
  population: { kind: 'made', persons: 400, seed: 1 },
  ...more,
})
const asked = async (more: object = {}): Promise<string> => (await post(question(more))).json().id
const stateOf = async (id: string) => (await get(`/api/v1/simulations/${id}`)).json()
const day = { 'day-day': '4', 'day-month': '5', 'day-year': '2026' }
const typed = (more: Record<string, string> = {}) => ({
  scheme: grid,
  ...day,
  people: 'made',
  persons: '400',
  seed: '1',
  ...more,
})

/** Sends the second step as a browser does, with a file where one is given. */
async function send(fields: Record<string, string>, file?: { name: string; bytes: Buffer }) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = file
    ? `--x\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: text/csv\r\n\r\n`
    : ''
  const payload = Buffer.concat([
    Buffer.from(parts.join('') + head),
    file?.bytes ?? Buffer.alloc(0),
    Buffer.from(`${file ? '\r\n' : ''}--x--\r\n`),
  ])
  const headers = { ...mine, 'content-type': 'multipart/form-data; boundary=x' }
  return app.inject({ method: 'POST', url: '/simulations', headers, payload })
}
const idOf = (reply: { headers: Record<string, unknown> }): string =>
  String(reply.headers['location']).split('/').at(-1)!

beforeEach(async () => {
  await sql`update simulation set state = 'cancelled', ended_at = ${testNow} where state in ('waiting', 'running')`.execute(
    db,
  )
  await sql`delete from job`.execute(db)
})

describe('the form of a question', () => {
  it('begins with an empty list that says what will stand there', async () => {
    const { body } = await get('/simulations')
    expect(body).toContain('You have asked nothing yet')
    expect(body).toContain('href="/simulations/new"')
  })
  it('asks for schemes and days first, and names the field that is wrong', async () => {
    expect((await get('/simulations/new')).body).toContain('value="2026"')
    const wrong = await get('/simulations/new?scheme=&day-day=31&day-month=2&day-year=2026')
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#f-scheme"')
    expect(wrong.body).toContain('href="#f-day"')
    const early = await get(`/simulations/new?scheme=${grid}&day-day=1&day-month=1&day-year=1950`)
    expect(early.body).toContain('not in force on this day')
  })
  it('offers every scheme of the library and the values of the one chosen as the law has them', async () => {
    const first = (await get('/simulations/new')).body
    for (const id of library.schemes.keys()) expect(first).toContain(`value="${id}"`)
    const { body } = await get(`/simulations/new?${new URLSearchParams({ scheme: grid, ...day })}`)
    expect(body).toMatch(/name="pass"[^>]*value="67"/)
    for (const { id } of library.schemes.get(grid)!.editions.at(-1)!.criteria) expect(body).toContain(`value="${id}"`)
  })
  it('shows a second step for every scheme in force', async () => {
    const found: string[] = []
    for (const scheme of library.schemes.values()) {
      const to = scheme.editions.at(-1)!
      const [year, month, d] = (to.to ?? '2026-05-04').split('-') as [string, string, string]
      const on = { 'day-day': d, 'day-month': month, 'day-year': year }
      const { statusCode } = await get(`/simulations/new?${new URLSearchParams({ scheme: scheme.id, ...on })}`)
      if (statusCode !== 200) found.push(`${scheme.id}: ${statusCode}`)
    }
    expect(found).toEqual([])
  })
  it('keeps what was typed and names each field that is wrong', async () => {
    const reply = await send(typed({ pass: 'many', places: '-1', persons: '0', seed: '7' }))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('href="#f-pass"')
    expect(reply.body).toMatch(/name="pass"[^>]*value="many"/)
    expect(reply.body).toMatch(/name="seed"[^>]*value="7"/)
    const numbers = await send(typed({ pass: '75', places: '-1', persons: '0' }))
    expect(numbers.body).toContain('href="#f-places"')
    expect(numbers.body).toContain('href="#f-persons"')
  })
  it('says so where nothing is changed', async () => {
    const reply = await send(typed({ pass: '67' }))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Nothing is changed in the second variant')
    expect(reply.body).toContain('id="f-changes"')
  })
  it('becomes one run, however often it is sent', async () => {
    const key = testId()
    const once = await send({ ...typed({ pass: '75', places: '1 000', placesThen: '2000' }), key })
    const twice = await send({ ...typed({ pass: '75', places: '1 000', placesThen: '2000' }), key })
    expect([once.statusCode, twice.statusCode]).toEqual([303, 303])
    expect(idOf(once)).toBe(idOf(twice))
    const { request } = await stateOf(idOf(once))
    expect(request).toMatchObject({ changes: ['pass=75', 'places=2000'], places: 1000 })
    const { rows } = await sql`select 1 from job where kind = 'simulation.run'`.execute(db)
    expect(rows.length).toBe(1)
  })
  it('writes values in the units that people use', async () => {
    const scheme = 'de/blue-card'
    const { body } = await get(`/simulations/new?${new URLSearchParams({ scheme, ...day })}`)
    const [, field, now] = /name="(value de\.[^"]*)"[^>]*value="(\d{4,})(?:\.\d+)?"/.exec(body)!
    const reply = await send({ ...typed({ [field!]: '50 000,50' }), scheme })
    const { request } = await stateOf(idOf(reply))
    expect(request.changes).toEqual([`${field!.replace('value ', '')}=5000050`])
    const page = await get(`/simulations/${idOf(reply)}`)
    expect(page.body).toMatch(new RegExp(`${now}.*→ 50000.5`))
  })
})

describe('a question over the API', () => {
  it('is refused field by field', async () => {
    const fields = async (more: object) =>
      ((await post(question(more))).json() as { fields: { path: string }[] }).fields.map((f) => f.path)
    expect(await fields({ scheme: 'xx/none' })).toEqual(['/scheme'])
    expect(await fields({ asOf: '1950-01-01' })).toEqual(['/asOf'])
    expect(await fields({ other: { scheme: 'xx/none' } })).toEqual(['/other/scheme'])
    expect(await fields({ changes: ['pass=75', 'without=none', 'x'] })).toEqual(['/changes/1', '/changes/2'])
    expect(await fields({ changes: [] })).toEqual(['/changes'])
    const content = Buffer.from('colour\nred\n').toString('base64')
    expect(await fields({ population: { kind: 'file', content } })).toEqual(['/population/file'])
  })
  it('needs a key, and gives no more runs at once than one analyst may have', async () => {
    expect(
      (await app.inject({ method: 'POST', url: '/api/v1/simulations', headers: mine, payload: question() })).statusCode,
    ).toBe(428)
    for (let n = 0; n < MOST_RUNS; n++) expect((await post(question())).statusCode).toBe(202)
    const more = await post(question())
    expect([more.statusCode, more.json().code]).toEqual([409, 'simulation-too-many'])
    expect((await post(question(), testId(), others)).statusCode).toBe(202)
  })
  it('lists own runs page by page and shows them to nobody else', async () => {
    const id = await asked()
    const first = (await get('/api/v1/simulations?limit=1')).json()
    expect(first.items.map((r: { id: string }) => r.id)).toEqual([id])
    const next = (await get(`/api/v1/simulations?limit=1&after=${first.next}`)).json()
    expect(next.items[0].id).not.toBe(id)
    for (const url of [`/simulations/${id}`, `/api/v1/simulations/${id}`, `/api/v1/simulations/${id}/report.csv`])
      expect((await get(url, others)).statusCode).toBe(404)
    expect((await get('/simulations', others)).body).not.toContain(id)
    expect((await get(`/simulations/${id}`, await signedIn(app, 'officer'))).statusCode).toBe(403)
    expect((await get('/simulations/x')).statusCode).toBe(404)
  })
})

describe('a run', () => {
  it('waits, is done by its job, and tells its report in words, tables, charts, CSV and JSON', async () => {
    const id = await asked({ changes: ['pass=75', 'places=20'], places: 60 })
    const waiting = await get(`/simulations/${id}`)
    expect(waiting.headers['refresh']).toBe('3')
    expect(waiting.body).toContain('waiting for its turn')
    expect((await get(`/simulations/${id}?still=1`)).headers['refresh']).toBeUndefined()
    expect((await get(`/api/v1/simulations/${id}/report.csv`)).json().code).toBe('simulation-not-done')
    expect(await work()).toBe(true)
    const { state, persons, report } = await stateOf(id)
    expect([state, persons]).toEqual(['done', 400])
    const { a, b } = report.comparison
    expect([a.counts.pass, b.counts.pass]).toEqual([60, 20])
    const page = await get(`/simulations/${id}`)
    expect(page.headers['refresh']).toBeUndefined()
    expect(page.body).toContain('40 fewer persons are granted under the second variant: 20 instead of 60, of 400.')
    expect(page.body).toContain('pass mark: 67 → 75')
    expect(page.body).toContain('Points below the pass mark')
    expect(page.body).toMatch(/<figure class="kosh-chart"/)
    expect(page.body).toContain('no forecast')
    const csv = (await get(`/api/v1/simulations/${id}/report.csv`)).body.replace('\ufeff', '').split('\r\n')
    expect(csv[0]).toBe('part,within,code,name,persons,first,second')
    expect(csv).toContain('outcome,,pass,granted,,60,20')
    expect(csv.filter((l) => l.startsWith('group,')).length).toBe(
      report.comparison.groups.reduce((n: number, g: { rows: unknown[] }) => n + g.rows.length, 0),
    )
    expect((await get('/simulations')).body).toContain(id)
  })
  it('is told in three languages', async () => {
    const id = await asked({
      population: { kind: 'made', persons: 100 },
      scheme: 'kz/employer-permit',
      changes: ['places=10'],
    })
    await work()
    expect((await get(`/simulations/${id}`, mine, 'kk')).body).toContain('Екінші нұсқада')
    const ru = (await get(`/simulations/${id}`, mine, 'ru')).body
    expect(ru).toMatch(/Во втором варианте выдаётся на \d+ человек/)
    expect(ru).toContain('Китай')
    expect(ru).toContain('публикация Министерства труда за 2025 год')
  })
  it('compares another scheme', async () => {
    const id = await asked({ scheme: 'kz/employer-permit', changes: [], other: { scheme: 'kz/reform-worker-permit' } })
    await work()
    const { report } = await stateOf(id)
    expect(report.comparison.b.scheme).toBe('kz/reform-worker-permit')
    expect((await get(`/simulations/${id}`)).statusCode).toBe(200)
  })
  it('reads a file, names its bad lines, loses none, and keeps no file', async () => {
    const csv = Buffer.from('age,sex,=note\n30,F,a\nold,M,b\n41,M\n41,M,=1+1\n')
    for (const bytes of [csv, gzipSync(csv)]) {
      const reply = await send(typed({ pass: '75', people: 'file' }), { name: 'persons.csv', bytes })
      const id = idOf(reply)
      const kept = () => sql`select 1 from simulation_file where simulation_id = ${id}`.execute(db)
      expect((await kept()).rows.length).toBe(1)
      await work()
      const { report } = await stateOf(id)
      expect(report.population).toMatchObject({ persons: 2, badCount: 2, bad: [{ line: 3 }, { line: 4 }] })
      const { body } = await get(`/simulations/${id}`)
      expect(body).toContain('2 lines with faults are left out')
      expect(body).toContain('The line has 2 fields, the first line names 3')
      expect((await get(`/api/v1/simulations/${id}/report.csv`)).body).toContain("'=1+1")
      expect((await kept()).rows).toEqual([])
    }
    const { rows } = await sql<{ payload: string }>`select payload from journal where act = 'simulation.ask'`.execute(
      db,
    )
    expect(rows.some((r) => r.payload.includes('persons.csv'))).toBe(false)
  })
  it('refuses a file that is no list of persons at its field, and one that is missing', async () => {
    const bad = await send(typed({ pass: '75', people: 'file' }), {
      name: 'x.csv',
      bytes: Buffer.from('colour\nred\n'),
    })
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('href="#f-file"')
    expect(bad.body).toContain('No column of the first line is a fact')
    expect((await send(typed({ pass: '75', people: 'file' }))).body).toContain('Choose a CSV file')
  })
  it('fails with what to do where the file turns out to be damaged, or to hold nobody', async () => {
    const whole = gzipSync(Buffer.from(`age\n${'30\n41\n57\n'.repeat(200_000)}`), { level: 1 })
    const cut = await send(typed({ pass: '75', people: 'file' }), {
      name: 'x.gz',
      bytes: whole.subarray(0, whole.length - 20),
    })
    await work()
    const { state, problem } = await stateOf(idOf(cut))
    expect([state, problem.code]).toEqual(['failed', 'simulation-refused'])
    const { body } = await get(`/simulations/${idOf(cut)}`)
    expect(body).toContain('damaged or cut short')
    expect(body).toContain('Correct what is named and ask again')
    const empty = await asked({ population: { kind: 'register' } })
    await work()
    expect((await get(`/simulations/${empty}`)).body).toContain('nobody to decide')
  })
})

describe('a run that does not go through', () => {
  const cancel = (id: string, headers = mine) =>
    app.inject({ method: 'POST', url: `/simulations/${id}/cancel`, headers, payload: {} })
  const jobs = async () =>
    (
      await sql<{ done: boolean; locked: boolean }>`
      select done_at is not null as done, locked_until is not null as locked from job`.execute(db)
    ).rows

  it('is stopped before it begins, by its owner alone and once', async () => {
    const id = await asked()
    expect((await cancel(id, others)).statusCode).toBe(404)
    expect((await cancel(id)).statusCode).toBe(303)
    expect((await cancel(id)).statusCode).toBe(409)
    expect(await work()).toBe(true)
    expect((await stateOf(id)).state).toBe('cancelled')
    expect((await get(`/simulations/${id}`)).body).toContain('You stopped this run')
  })
  it('is stopped at work, tells meanwhile how far it is, and leaves its job done', async () => {
    const id = await asked({ population: { kind: 'made', persons: 4_000_000 } })
    const at = work()
    await expect.poll(async () => (await stateOf(id)).progress, { timeout: 20_000 }).not.toBeNull()
    expect((await get(`/simulations/${id}`)).headers['refresh']).toBe('3')
    expect((await cancel(id)).statusCode).toBe(303)
    await at
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled', report: null })
    expect(await jobs()).toEqual([{ done: true, locked: false }])
  })
  it('waits for the next process when the service stops, and is done by it', async () => {
    const id = await asked({ population: { kind: 'made', persons: 1_000_000 } })
    const stop = new AbortController()
    const at = work(stop.signal)
    await expect.poll(async () => (await stateOf(id)).progress, { timeout: 20_000 }).not.toBeNull()
    stop.abort(new Error('stopping'))
    await at
    expect((await stateOf(id)).state).toBe('waiting')
    expect(await jobs()).toEqual([{ done: false, locked: false }])
    expect(await work()).toBe(true)
    expect((await stateOf(id)).state).toBe('done')
  })
  it('is taken up again after its process was killed', async () => {
    const id = await asked()
    await sql`update simulation set state = 'running', starts = 1, started_at = ${testNow} where id = ${id}`.execute(db)
    await sql`update job set locked_until = ${new Date(testNow.getTime() + 60_000)}, attempts = 1`.execute(db)
    expect(await work()).toBe(false)
    expect(await work(going, new Date(testNow.getTime() + 61_000))).toBe(true)
    expect((await stateOf(id)).state).toBe('done')
  })
  it('is not taken up for ever where it kills each process', async () => {
    const id = await asked()
    await sql`update simulation set state = 'running', starts = 3, started_at = ${testNow} where id = ${id}`.execute(db)
    expect(await work()).toBe(true)
    expect((await stateOf(id)).problem).toEqual({ code: 'simulation-interrupted' })
    expect((await get(`/simulations/${id}`)).body).toContain('Ask again with fewer persons')
  })
  it('that meets a fault of the program says so and keeps the fault with its job', async () => {
    const id = await asked({ population: { kind: 'file', content: Buffer.from('age\n30\n').toString('base64') } })
    await sql`delete from simulation_file`.execute(db)
    await work()
    expect((await stateOf(id)).problem).toEqual({ code: 'simulation-fault' })
    const { rows } = await sql<{ last_error: string }>`select last_error from job`.execute(db)
    expect(rows[0]!.last_error).toContain('is gone')
    expect((await get(`/simulations/${id}`)).statusCode).toBe(200)
  })
  it('leaves a journal that is whole', async () => {
    expect((await verifyJournal(db)).faults).toEqual([])
    const { rows } = await sql<{
      act: string
    }>`select distinct act from journal where act like 'simulation.%' order by act`.execute(db)
    expect(rows.map((r) => r.act)).toEqual(['simulation.ask', 'simulation.cancel', 'simulation.end'])
  })
})

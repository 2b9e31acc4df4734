import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../platform/testing/app.ts'
import { testActor, testCtx, testId } from '../../platform/testing/index.ts'
import { signedIn } from '../../public/testing.ts'
import { createPerson } from '../../registers/persons/index.ts'
import * as door from './index.ts'

/** No way leads from a complaint to whoever could act against the worker. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const own = join('service', 'control', 'complaints') + sep
const sources = ['law', 'names', 'service', 'refuge']
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  .filter((e) => e.isFile() && /\.(ts|tsx|js)$/.test(e.name) && !e.parentPath.includes('node_modules'))
  .map((e) => relative(root, join(e.parentPath, e.name)))
  .filter((f) => !f.startsWith(own))
const text = (f: string) => readFileSync(join(root, f), 'utf8')

describe('the sources', () => {
  it('outside of this room name none of its tables', () => {
    expect(sources.length).toBeGreaterThan(300)
    const tables = /\b(from|join|into|update|table|truncate)\s+(only\s+)?"?(complaint(_\w+)?|protection)\b/i
    expect(sources.filter((f) => tables.test(text(f)))).toEqual([])
    expect(sources.filter((f) => /\bcomplaint_(entry|consent|seq)\b/.test(text(f)))).toEqual([])
  })

  it('come in by the door alone, and only for what is named here', () => {
    const users = sources.flatMap((f) =>
      [...text(f).matchAll(/import \{([^}]*)\} from '[^']*control\/complaints\/([^']+)'/g)].map(
        ([, names, file]) =>
          [
            f.split(sep).join('/'),
            file!,
            ...names!
              .split(',')
              .map((n) => n.trim())
              .filter(Boolean),
          ] as const,
      ),
    )
    /** Facts of an employer and protection without a reason are open to every room; these know more, and why. */
    const facts = ['complaintsUpheld', 'holdOn', 'changeUncountedOn', 'type Shelter']
    const more: Record<string, readonly string[]> = {
      'service/app.ts': ['complaintJobs', 'complaintRecurring', 'registerComplaints'],
      // Made complaints of a made country.
      'service/demo/complaints.ts': [
        ...['addToComplaint', 'askWorker', 'closeComplaint', 'extendComplaint', 'fileComplaint', 'recordStep'],
        'takeComplaint',
      ],
    }
    for (const [file, target, ...names] of users) {
      expect([file, target]).toEqual([file, 'index.ts'])
      expect(
        names.filter((n) => !facts.includes(n) && !more[file]?.includes(n)),
        file,
      ).toEqual([])
    }
    expect(users.map(([file]) => file)).toContain('service/app.ts')
  })

  it('find behind the door acts and bare facts, and no read of what was told', () => {
    expect(Object.keys(door).sort()).toEqual(
      [
        ...['addToComplaint', 'askWorker', 'changeUncountedOn', 'closeComplaint', 'complaintErrors', 'complaintJobs'],
        ...['complaintRecurring', 'complaintsUpheld', 'extendComplaint', 'fileComplaint', 'holdOn', 'recordStep'],
        ...['registerComplaints', 'takeComplaint'],
      ].sort(),
    )
  })
})

const { app, kosh, log } = await testApp({ library: await loadLibrary() })
const { db } = kosh.database
const api = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/complaints${url}`,
    headers: { 'idempotency-key': testId(), ...headers },
    payload,
  })

/** Words that stand nowhere else. */
const secret = {
  what: 'zzwhat the foreman beat us',
  employer: 'zzfirm of the complaint',
  place: 'zzplace',
  contact: 'zz+77000000001',
  time: 'zztime',
  more: 'zzmore said later',
  asked: 'zzasked by the inspector',
  step: 'zzstep of the inspectorate',
  reasons: 'zzreasons in words',
  body: 'zzbody named',
}
let number = ''
let code = ''
let personId = ''
let inspector: Record<string, string> = {}
let far: Record<string, string> = {}

beforeAll(async () => {
  const officer = testCtx({ db, actor: testActor('officer') })
  const made = await createPerson(officer, {
    ...{ family: 'Zzperson', given: 'Made', birth: '1990-01-01', sex: 1, citizenship: 'UZ', source: 'test' },
    papers: [{ kind: 'passport', issuer: 'UZ', number: 'AA7654321' }],
  })
  if (!made.ok) throw new Error(made.problem.code)
  personId = made.value.id
  inspector = await signedIn(app, 'inspector', ['KZ-75'])
  far = await signedIn(app, 'inspector', ['KZ-23'])
  const worker = await signedIn(app, 'worker', null, { personId })
  // Sent by a browser in which the worker is signed in: nobody looks.
  const { more: _, asked: __, step: ___, reasons: ____, body: _____, ...told } = secret
  const filed = await api('', { kinds: ['violence', 'unpaid'], region: 'KZ-75', way: 'phone', ...told }, worker)
  expect(filed.statusCode).toBe(201)
  ;({ number, code } = filed.json())
  const shown = { number, code }
  const desk = (act: string, payload?: object) => api(`/${number}/${act}`, payload ?? {}, inspector)
  for (const reply of [
    await api('/add', { ...shown, text: secret.more }),
    await api('/consent', shown),
    await desk('take'),
    await desk('ask', { text: secret.asked }),
    await desk('step', { text: secret.step, shown: false }),
    await desk('refer', { body: secret.body, reason: secret.reasons }),
    await desk('protect', { kinds: ['hold', 'change'], until: '2026-10-01', person: personId }),
    await desk('close', { outcome: 'upheld', reasons: secret.reasons }),
  ])
    expect([reply.statusCode, reply.body]).toEqual([200, reply.body])
})

/** Every row of every table as text. */
async function rowsOf(): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(db)
  const found = new Map<string, string>()
  for (const { name } of rows) {
    const all = await sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(name)} t`.execute(db)
    found.set(name, all.rows.map((r) => r.row).join('\n'))
  }
  return found
}

describe('what was told', () => {
  it('stands in the tables of this room and in no other: not in the journal, the outbox, the keys, the jobs, the log', async () => {
    const rows = await rowsOf()
    for (const [name, word] of Object.entries(secret)) {
      const where = [...rows].filter(([, all]) => all.includes(word)).map(([table]) => table)
      expect(
        where.filter((table) => !['complaint', 'complaint_entry'].includes(table)),
        name,
      ).toEqual([])
      expect(where, name).not.toEqual([])
      expect(log.join('\n')).not.toContain(word)
    }
    const holding = (word: string) => [...rows].filter(([, all]) => all.includes(word)).map(([table]) => table)
    expect(holding(code)).toEqual([])
    expect(holding(code.replaceAll('-', ''))).toEqual([])
    expect(holding(number).filter((t) => t !== 'complaint')).toEqual(['request_key'])
  })

  it('leaves in journal and outbox that something was done, and nothing of it', async () => {
    const { rows } = await sql<{ act: string; payload: string; actor: string }>`
      select act, payload, actor::text from journal where act like 'complaint.%' or act like 'protection.%'`.execute(db)
    expect(rows.length).toBeGreaterThanOrEqual(9)
    for (const { act, payload } of rows) {
      const { data } = JSON.parse(payload) as { data: object }
      expect([act, data]).toEqual([act, act === 'protection.give' ? { until: '2026-10-01' } : {}])
    }
    // Who filed is the visitor of the country, whoever was signed in.
    const filers = rows.filter((r) => ['complaint.file', 'complaint.add', 'complaint.consent'].includes(r.act))
    expect(new Set(filers.map((r) => r.actor))).toEqual(new Set(['00000000-0000-7000-8000-000000000002']))
    const outbox = await sql<{ topic: string; payload: unknown }>`
      select topic, payload from outbox where topic like 'complaint%' or topic like 'protection%'`.execute(db)
    expect(outbox.rows.map((r) => r.payload)).toEqual(outbox.rows.map(() => ({})))
  })

  it('protects without leading back: no column of a protection holds the complaint, none of the complaint the person', async () => {
    const rows = await rowsOf()
    const { rows: ids } = await sql<{ id: string }>`select id::text from complaint where number = ${number}`.execute(db)
    expect(rows.get('protection')).not.toContain(ids[0]!.id)
    for (const table of ['complaint', 'complaint_entry', 'complaint_consent'])
      expect(rows.get(table)).not.toContain(personId)
    const journal = [...rows.get('journal')!.split('\n')].filter((row) => /"act":"(protection|complaint)\./.test(row))
    expect(journal.filter((row) => row.includes(personId))).toEqual([])
  })
})

describe('other roles and regions', () => {
  it('are refused alike, whether there is such a complaint or not', async () => {
    const none = 'KZ-C-26-9999999-1'
    for (const role of ['worker', 'employer', 'officer', 'quota-officer', 'analyst', 'auditor', 'admin'] as const) {
      const headers = await signedIn(app, role)
      for (const path of ['/api/v1/complaints/', '/complaints/']) {
        const [real, made] = await Promise.all([number, none].map((n) => app.inject({ url: path + n, headers })))
        expect([role, path, real!.statusCode, made!.statusCode]).toEqual([role, path, 403, 403])
        expect(real!.body.replaceAll(number, '').length).toBe(made!.body.replaceAll(none, '').length)
      }
      for (const url of ['/complaints', '/api/v1/complaints'])
        expect([role, (await app.inject({ url, headers })).statusCode]).toEqual([role, 403])
    }
    const [real, made] = await Promise.all(
      [number, none].map((n) => app.inject({ url: `/api/v1/complaints/${n}`, headers: far })),
    )
    expect(real!.statusCode).toBe(404)
    expect(real!.body).toBe(made!.body)
    expect((await app.inject({ url: '/api/v1/complaints?view=ended', headers: far })).json()).toEqual({
      items: [],
      next: null,
    })
    expect((await app.inject({ url: '/api/v1/complaints?view=ended', headers: inspector })).body).toContain(number)
  })

  it('meet nothing of it on any page or list they may open', async () => {
    const words = [...Object.values(secret), number, code]
    const pages = app.web.routes.filter(
      (r) => r.method === 'GET' && !r.url.includes(':') && !/complaints?\b/.test(r.url),
    )
    expect(pages.length).toBeGreaterThan(30)
    for (const role of ['officer', 'quota-officer', 'inspector', 'analyst', 'auditor', 'admin', 'worker'] as const) {
      const headers = await signedIn(app, role, null, role === 'worker' ? { personId } : {})
      for (const { url } of pages) {
        const { body } = await app.inject({ url, headers })
        expect(
          words.filter((word) => body.includes(word)),
          `${role} ${url}`,
        ).toEqual([])
      }
      const { body } = await app.inject({ url: `/api/v1/persons/${personId}`, headers })
      expect(body).not.toMatch(/protection|complaint|hold/)
    }
  })

  it('an inspector, who reads complaints, holds no act against a worker', () => {
    const writes = app.web.routes
      .filter((r) => !['GET', 'HEAD'].includes(r.method) && r.roles !== 'public' && r.roles.includes('inspector'))
      .map((r) => r.url.replace(/^\/api\/v1/, ''))
      .filter((url) => !url.startsWith('/complaints/'))
    expect(writes).toContain('/employers/:id/findings')
    // Acts on employers only. Whoever adds an act against workers gives it to another role: that is the wall.
    const workers = /person|permit|application|case|queue|appeal|border|offence|fine|ban|expel|expulsion|deport|enforce/
    expect(writes.filter((url) => workers.test(url))).toEqual([])
  })
})

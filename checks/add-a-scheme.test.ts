import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@kosh/law'
import { checkLaw } from '@kosh/law/check'
import { describe, expect, it } from 'vitest'
import { fileApplication, take } from '../service/cases/applications/index.ts'
import { addAccount, issueToken } from '../service/platform/access/index.ts'
import { readConfig } from '../service/platform/config.ts'
import type { Ctx, Result, Role } from '../service/platform/context.ts'
import { testApp } from '../service/platform/testing/app.ts'
import { testActor, testCtx, testId, testNow } from '../service/platform/testing/index.ts'
import { createEmployer } from '../service/registers/employers/index.ts'

// The small scheme of docs/add-a-scheme.md lies in one folder; nothing in the service knows it.
const library = await loadLibrary([fileURLToPath(new URL('made-country/', import.meta.url))])
const { app, kosh, log } = await testApp({ library, config: readConfig({ PORT: '0', KOSH_COUNTRY: 'ZZ' }) })
const { db } = kosh.database
const value = <T>(r: Result<T>): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.problem))
  return r.value
}
const account = async (role: Role, more: { employerId?: string; regions?: string[] } = {}) => {
  const id = testId()
  await addAccount(db, testNow, {
    id,
    login: `${role}-${id}`,
    name: role,
    role,
    country: 'ZZ',
    password: 'Көш-жол 2026',
    locale: 'en',
    regions: null,
    ...more,
  })
  const token = await issueToken(db, {
    accountId: id,
    label: 'test',
    now: testNow,
    expires: new Date(testNow.getTime() + 86_400_000),
  })
  const ctx: Ctx = testCtx({
    db,
    library,
    actor: testActor(role, { id, country: 'ZZ', regions: more.regions ?? null, ...more }),
  })
  return { ctx, headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' } }
}
const get = async (url: string, headers: Record<string, string> = { 'accept-language': 'en' }) => {
  const reply = await app.inject({ url, headers })
  expect(reply.statusCode, `${url}: ${reply.body.slice(0, 200)}`).toBe(200)
  return reply.body
}

describe('a scheme added in one folder', () => {
  it('is in the library, and its law and cases hold', () => {
    expect(library.schemes.get('zz/beekeeper')).toBeDefined()
    expect(checkLaw(library).findings.filter((f) => f.where.includes('zz'))).toEqual([])
  })

  it('appears in the list of schemes, on its own page, in the register of acts and in the API', async () => {
    expect(await get('/schemes')).toContain('Beekeeper permit')
    const page = await get('/schemes/zz/beekeeper')
    for (const words of ['Pay not below the lowest', 's. 4', 'Act on beekeeping']) expect(page).toContain(words)
    expect(await get('/law')).toContain('Act on beekeeping')
    expect(await get('/api/v1/schemes')).toContain('zz/beekeeper')
    expect(JSON.parse(await get('/api/v1/schemes/zz/beekeeper/facts')).properties.hives).toMatchObject({
      type: 'integer',
    })
  })

  it('is applied for, assessed, decided, permitted and counted', async () => {
    const admin = await account('admin')
    const maker = { ...admin.ctx, actor: testActor('officer', { country: 'ZZ' }) }
    const employer = value(
      await createEmployer(maker, {
        name: 'Made Apiary',
        kind: 'legal-person',
        country: 'KZ',
        region: 'KZ-23',
        sector: 'A',
        source: 'test',
      }),
    )
    const applicant = await account('employer', { employerId: employer.id })
    const officer = await account('officer', { regions: ['KZ-23'] })
    expect(await get('/apply', applicant.headers)).toContain('Beekeeper permit')

    const person = (n: number) => ({
      family: 'Made',
      given: `Worker ${n}`,
      birth: '1990-01-01',
      sex: 1 as const,
      citizenship: 'UZ',
      paper: { kind: 'passport' as const, issuer: 'UZ', number: `FA000000${n}` },
    })
    const filed = value(
      await fileApplication(applicant.ctx, {
        scheme: 'zz/beekeeper',
        facts: { region: 'KZ-23', hives: 40 },
        lines: [
          { person: person(1), facts: { wage: 12_000_000 } },
          { person: person(2), facts: { wage: 9_000_000 } },
        ],
        key: `key-${testId()}`,
      }),
    )
    expect(filed.lines.map((l) => l.outcome)).toEqual(['pass', 'fail'])
    expect(await get(`/cases/${filed.id}/receipt`, applicant.headers)).toContain(filed.number)
    expect(await get('/queue', officer.headers)).toContain(filed.number)
    const file = await get(`/queue/${filed.id}/lines/2`, officer.headers)
    for (const words of ['Pay not below the lowest', 'the lowest allowed is']) expect(file).toContain(words)

    value(await take(officer.ctx, filed.id))
    const decided = await app.inject({
      method: 'POST',
      url: `/api/v1/applications/${filed.id}/decisions`,
      headers: { ...officer.headers, 'idempotency-key': `key-${testId()}` },
      payload: {
        lines: [
          { no: 1, outcome: 'granted' },
          { no: 2, outcome: 'refused' },
        ],
      },
    })
    expect(decided.statusCode, decided.body + log.filter((l) => l.includes('rror')).join('')).toBe(200)
    const [permit] = decided.json().permits as { number: string; from: string; to: string }[]
    expect(permit).toMatchObject({ from: '2026-05-04', to: '2026-11-03' })
    expect(await get(`/permits/${permit!.number}`, applicant.headers)).toContain('Beekeeper permit')
    expect(
      (await app.inject({ url: `/permits/${permit!.number}/permit.pdf?language=en`, headers: applicant.headers }))
        .headers['content-type'],
    ).toBe('application/pdf')
    expect(await get(`/api/v1/permits/${permit!.number}/standing`)).toContain('valid')
    expect(await get('/statistics')).toContain('Beekeeper permit')
    expect(await get('/api/v1/statistics')).toContain('zz/beekeeper')
  })
})

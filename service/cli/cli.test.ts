import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { act, journal } from '../platform/act.ts'
import { ok } from '../platform/context.ts'
import { openDatabase } from '../platform/db/index.ts'
import { testCtx, testId, testNow } from '../platform/testing/index.ts'
import { main } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'kosh-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const data = join(folder, 'data')

async function kosh(args: string[], more: { env?: Record<string, string>; stdin?: string } = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, {
    env: { KOSH_DATA: data, ...more.env },
    stdin: Readable.from([more.stdin ?? '']),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: testNow,
  })
  return { code, out: out.join('\n'), err: err.join('\n'), json: () => out.map((line) => JSON.parse(line)) }
}

const library = await loadLibrary()
const scheme = [...library.schemes.values()].find((s) =>
  s.editions.some((e) => e.from <= '2026-05-04' && !(e.to && e.to < '2026-05-04')),
)!

describe('kosh', () => {
  test('helps', async () => {
    expect(await kosh(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('backup') })
    expect(await kosh(['assess', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--facts FILE') })
    expect((await kosh([])).code).toBe(2)
  })

  test('simulates a change, and says what it does not understand', async () => {
    const asked = ['simulate', '--scheme', 'ca/federal-skilled-worker', '--as-of', '2026-05-04', '--persons', '200']
    const done = await kosh([...asked, '--change', 'pass=75', '--json'])
    expect(done.code).toBe(0)
    expect(done.json()[0].comparison.persons).toBe(200)
    expect(await kosh(asked)).toMatchObject({ code: 2, err: expect.stringContaining('--change') })
    expect(await kosh([...asked, '--change', 'nothing'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"nothing"'),
    })
    const file = join(folder, 'persons.csv')
    writeFileSync(file, 'age\n30\nold\n')
    const partly = await kosh([...asked, '--change', 'pass=75', '--population', file])
    expect(partly).toMatchObject({ code: 2, err: expect.stringContaining('line 3: age') })
  })

  test('checks the law, and tells what differs between two readings of it', async () => {
    expect(await kosh(['law', 'check'])).toMatchObject({ code: 0, out: expect.stringContaining('; 0 findings') })
    const levy = await kosh(['law', 'diff', 'kz/seasonal-worker@2025-06-01', '2026-06-01'])
    expect(levy).toMatchObject({ code: 0, out: expect.stringContaining('3,932') })
    expect(levy.out).toContain('4,325')
    const [told] = (await kosh(['law', 'diff', 'kz/seasonal-worker@2026-06-01', '2026-06-01', '--json'])).json()
    expect(told.differences).toEqual([])
    expect(told.same).toBeGreaterThan(20)
  })

  test.each([
    [['nonsense'], 'no command "nonsense"'],
    [['schemes', 'x'], '"x" is one argument too many'],
    [['backup'], 'FILE is needed'],
    [['facts'], '--scheme is needed'],
    [['facts', '--nope'], "Unknown option '--nope'"],
    [['facts', '--scheme', 'x/y'], 'there is no scheme "x/y"'],
    [['facts', '--scheme', scheme.id, '--as-of', '2026-02-30'], '--as-of must be a day'],
    [['facts', '--scheme', scheme.id, '--as-of', '1850-01-01'], '1850-01-01'],
    [['assess', '--scheme', scheme.id, '--facts', '/no/such/file'], '--facts: there is no file /no/such/file'],
    [['scheme', 'export', 'x/y'], 'no scheme x/y'],
    [['scheme', 'read', '/no/such/file'], 'FILE: there is no file /no/such/file'],
    [['scheme', 'burn', 'x'], '"burn" is neither export nor read'],
    [['law', 'burn'], '"burn" is neither check nor diff'],
    [['law', 'diff', scheme.id], 'diff takes two readings'],
    [['law', 'diff', 'x/y@2026-05-04', '2026-05-04'], 'there is no scheme "x/y"'],
    [['law', 'diff', `${scheme.id}@2026-05-04`, '2026-13-04'], 'write the day after @'],
    [['law', 'diff', `${scheme.id}@1850-01-01`, '2026-05-04'], '1850-01-01'],
    [['restore', '/no/such/file'], 'FILE: there is no file /no/such/file'],
  ])('%j is refused with a sentence and exit 2', async (args, sentence) => {
    expect(await kosh(args)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) })
  })

  test('a half setting is refused with its name', async () => {
    expect(await kosh(['verify'], { env: { PGHOST: 'x' } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('PGHOST is set without DATABASE_URL'),
    })
  })

  test('lists schemes and facts', async () => {
    expect((await kosh(['schemes', '--json'])).json().map((s) => s.id)).toEqual([...library.schemes.keys()].sort())
    const facts = await kosh(['facts', '--scheme', scheme.id, '--as-of', '2026-05-04', '--json'])
    expect(facts.json().length).toBeGreaterThan(0)
  })

  test('gives a scheme as a file, reads it back, and names what is wrong with another', async () => {
    const given = await kosh(['scheme', 'export', scheme.id])
    const file = join(folder, 'scheme.json')
    writeFileSync(file, given.out)
    expect((await kosh(['scheme', 'read', file, '--json'])).json()).toMatchObject([
      { id: scheme.id, status: scheme.status, editions: scheme.editions.length },
    ])
    expect((await kosh(['scheme', 'read', file])).out).toContain(scheme.title.en)
    writeFileSync(file, given.out.replace('"kind":"act"', '"kind":"fact"'))
    expect(await kosh(['scheme', 'read', file])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^\/acts\/0\/kind: /),
    })
  })

  test('assesses one object over several lines, and lines of objects; wrong lines are named', async () => {
    const args = ['assess', '--scheme', scheme.id, '--as-of', '2026-05-04', '--facts', '-', '--json']
    const whole = await kosh(args, { stdin: '{\n}\n' })
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.json()).toMatchObject([{ scheme: scheme.id, asOf: '2026-05-04' }])
    const lines = await kosh(args, { stdin: '{}\n\n{"noSuchFact": 1}\n{"a":\n{}\n' })
    expect(lines.json()).toHaveLength(2)
    expect(lines.code).toBe(2)
    expect(lines.err.split('\n')).toEqual([
      expect.stringContaining('line 3: /noSuchFact'),
      expect.stringContaining('line 4: not JSON'),
    ])
    const file = join(folder, 'facts.json')
    writeFileSync(file, '{}')
    expect((await kosh(['assess', '--scheme', scheme.id, '--as-of', '2026-05-04', '--facts', file])).out).toContain(
      scheme.id,
    )
    expect(await kosh(args, { stdin: '' })).toMatchObject({ code: 2, err: expect.stringContaining('no facts') })
  })

  test('backup, restore, verify; and verify finds what was tampered with', async () => {
    const work = async (body: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<unknown>) => {
      const database = await openDatabase({ data })
      await body(database.db).finally(() => database.close())
    }
    expect((await kosh(['verify'])).code).toBe(0)
    await work(async (db) => {
      const ctx = testCtx({ db })
      await act(ctx, 'case.note', {}, async (tx) => {
        await journal(tx, ctx, { chain: testId(), kind: 'case', act: 'case.note', data: 1 })
        return ok(1)
      })
    })
    const file = join(folder, 'kosh.backup')
    expect((await kosh(['backup', file, '--json'])).json()).toMatchObject([{ rows: 2 }])
    expect(await kosh(['backup', file])).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
    expect(await kosh(['restore', file])).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') })
    expect(await kosh(['restore', file], { env: { KOSH_DATA: join(folder, 'other') } })).toMatchObject({ code: 0 })
    await work((db) => sql`update journal set act = 'case.forge'`.execute(db))
    expect(await kosh(['verify'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('its act differs from its payload'),
    })
    expect(await kosh(['quota', '--json'])).toMatchObject({ code: 0, out: '' })
  }, 120_000)
})

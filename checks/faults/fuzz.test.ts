import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sealJournal } from '../../service/platform/act.ts'
import { testDb, testNow } from '../../service/platform/testing/index.ts'
import { fuzz } from './fuzz.ts'
import { judgeAnswer } from './judge.ts'
import type { Asked } from './operations.ts'
import { judgeWrites, takeWrites, watchWrites } from './watch.ts'

// A few hundred of the requests of `npm run check:fuzz`, each time the same.
test('hostile requests are refused in order and change nothing unseen', async () => {
  const report = await fuzz({ requests: 600, seed: 7, database: await testDb(), pages: 1 })
  expect(report.findings).toEqual([])
  expect(Object.entries(report.verified).filter(([, faults]) => faults > 0)).toEqual([])
  expect(report.answers['5xx']).toBeUndefined()
  // Some reach the acts themselves; a check that is turned away at the door would prove nothing.
  expect(report.changes).toBeGreaterThan(10)
  expect(report.entries).toBeGreaterThanOrEqual(report.changes)
})

test('the watch finds a change without journal entry, and not one that was undone', async () => {
  const { db } = await testDb()
  await watchWrites(db)
  await sql`insert into setting (key, value) values ('a', '1')`.execute(db)
  expect(judgeWrites(await takeWrites(db)).faults).toEqual(['changed without journal entry: setting insert'])
  await expect(
    db.transaction().execute(async (tx) => {
      await sql`update setting set value = '2'`.execute(tx)
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(judgeWrites(await takeWrites(db))).toEqual({ changed: false, entries: 0, faults: [] })
  await sealJournal(db, testNow)
  await sql`delete from setting where key = 'a'`.execute(db)
  expect(judgeWrites(await takeWrites(db)).changed).toBe(true)
})

test('a bad answer is told from a good one', () => {
  const none = { changed: false, entries: 0, faults: [] }
  const good: Asked = {
    options: { method: 'POST', url: '/api/v1/x' },
    sender: 'officer',
    route: 'POST /api/v1/x',
    standing: 'good',
    via: 'token',
    mayUse: true,
    computes: false,
  }
  const json = { 'content-type': 'application/json' }
  const problem = { 'content-type': 'application/problem+json; charset=utf-8' }
  const said = (
    status: number,
    headers: Record<string, unknown>,
    body: unknown,
    asked: Partial<Asked> = {},
    writes = none,
  ) => judgeAnswer({ ...good, ...asked }, { statusCode: status, headers, body: JSON.stringify(body) }, writes)
  const words = { type: '/errors/x', title: 'x', detail: 'x', next: 'x' }
  expect(said(200, json, {})).toEqual([])
  expect(said(500, problem, {})).toEqual(['answer 500'])
  expect(said(404, json, {})).toEqual(['refusal as "application/json" instead of problem details'])
  expect(said(404, problem, { ...words, status: 404, code: 'not-found' })).toEqual([])
  expect(said(422, problem, { ...words, status: 422, code: 'input-invalid' })).toEqual([
    'input-invalid that names no field',
  ])
  expect(said(200, json, {}, { standing: 'expired' })).toHaveLength(1)
  expect(said(200, json, {}, { mayUse: false })).toHaveLength(1)
  expect(said(404, problem, { ...words, status: 404, code: 'x' }, {}, { ...none, changed: true })).toHaveLength(1)
})

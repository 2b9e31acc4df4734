import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { enqueue, type JobHandlers, type LongJobHandlers, runDueJobs, runLongJob, startJobLoop } from './jobs.ts'
import { testCtx, testDb } from './testing/index.ts'

const { db } = await testDb()
const ctx = testCtx({ db })
const later = (seconds: number): Date => new Date(ctx.now.getTime() + seconds * 1000)
const add = (kind: string, more = {}) => enqueue(db, ctx, { kind, payload: { a: 1 }, runAt: ctx.now, ...more })
const state = async () =>
  (
    await sql<{ attempts: number; done: boolean; failed: boolean; last_error: string | null }>`
    select attempts, done_at is not null as done, failed_at is not null as failed, last_error from job`.execute(db)
  ).rows

beforeEach(() => sql`delete from job`.execute(db))

test('a job runs once it is due, with its payload, and not again', async () => {
  const seen: unknown[] = []
  const handlers: JobHandlers = { 'test.run': async (c, payload) => void seen.push([c.now, payload]) }
  await add('test.run', { runAt: later(60) })
  expect(await runDueJobs(ctx, handlers, later(59), 10)).toBe(0)
  expect(await runDueJobs(ctx, handlers, later(60), 10)).toBe(1)
  expect(await runDueJobs(ctx, handlers, later(999), 10)).toBe(0)
  expect(seen).toEqual([[later(60), { a: 1 }]])
})

test('a job that fails waits longer each time and is kept when it fails for good', async () => {
  const handlers: JobHandlers = { 'test.fail': () => Promise.reject(new Error('no: "Akhmetov"')) }
  await add('test.fail')
  expect(await runDueJobs(ctx, handlers, ctx.now, 10)).toBe(1)
  expect(await runDueJobs(ctx, handlers, later(19), 10)).toBe(0)
  let runs = 1
  for (let s = 20; s < 10_000; s += 10) runs += await runDueJobs(ctx, handlers, later(s), 10)
  expect(runs).toBe(8)
  expect(await state()).toEqual([{ attempts: 8, done: false, failed: true, last_error: 'Error: no: "…"' }])
})

test('one job waits for a key; when it is done the key is free', async () => {
  const handlers: JobHandlers = { 'test.run': async () => {} }
  await add('test.run', { uniqueKey: 'k' })
  await add('test.run', { uniqueKey: 'k' })
  expect(await runDueJobs(ctx, handlers, ctx.now, 10)).toBe(1)
  await add('test.run', { uniqueKey: 'k' })
  expect(await runDueJobs(ctx, handlers, ctx.now, 10)).toBe(1)
})

test('two takers never take the same job', async () => {
  const seen: unknown[] = []
  const handlers: JobHandlers = { 'test.run': async (_, payload) => void seen.push((payload as { n: number }).n) }
  for (let n = 0; n < 20; n++) await add('test.run', { payload: { n } })
  await Promise.all([1, 2, 3].map(() => runDueJobs(ctx, handlers, ctx.now, 20)))
  expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('a job of a process that died is taken again after five minutes', async () => {
  await add('test.run')
  await sql`update job set locked_until = ${later(300)}, attempts = 1`.execute(db)
  expect(await runDueJobs(ctx, { 'test.run': async () => {} }, later(299), 10)).toBe(0)
  expect(await runDueJobs(ctx, { 'test.run': async () => {} }, later(301), 10)).toBe(1)
})

test('a job without handler is kept as failed', async () => {
  await add('test.unknown')
  await runDueJobs(ctx, {}, ctx.now, 10)
  expect(await state()).toMatchObject([{ failed: true, last_error: 'Error: No handler for jobs of kind test.unknown' }])
})

test('the loop runs recurring work and stops', async () => {
  let runs = 0
  const errors: unknown[] = []
  let now = ctx.now.getTime()
  const loop = startJobLoop({
    base: ctx,
    handlers: { 'test.tick': async () => void runs++ },
    recurring: [{ kind: 'test.tick', everyMs: 1000 }],
    clock: () => {
      now += 400
      return new Date(now)
    },
    onError: (error) => errors.push(error),
    pauseMs: 5,
  })
  while (runs < 3) await new Promise((r) => setTimeout(r, 5))
  await loop.stop()
  expect(errors).toEqual([])
})

const going = new AbortController().signal
const clockAt = (seconds: number) => () => later(seconds)

test('a long job is left to its lane, and other jobs are left to theirs', async () => {
  const seen: string[] = []
  const short: JobHandlers = { 'test.run': async () => void seen.push('short') }
  const long: LongJobHandlers = { 'test.long': async () => void seen.push('long') }
  await add('test.long')
  await add('test.run')
  expect(await runDueJobs(ctx, short, ctx.now, 10, ['test.long'])).toBe(1)
  expect(await runLongJob(ctx, long, clockAt(0), going)).toBe(true)
  expect(await runLongJob(ctx, long, clockAt(0), going)).toBe(false)
  expect(seen).toEqual(['short', 'long'])
})

test('a long job of a process that died is taken again after a minute', async () => {
  await add('test.long')
  await sql`update job set locked_until = ${later(60)}, attempts = 1`.execute(db)
  expect(await runLongJob(ctx, { 'test.long': async () => {} }, clockAt(59), going)).toBe(false)
  expect(await runLongJob(ctx, { 'test.long': async () => {} }, clockAt(61), going)).toBe(true)
})

test('a long job that the stop of the service ends is free at once, and no attempt is counted', async () => {
  const stop = new AbortController()
  await add('test.long')
  const handler: LongJobHandlers = {
    'test.long': (_ctx, _payload, stopping) =>
      new Promise((_, reject) => {
        stopping.addEventListener('abort', () => reject(new Error('stopped')))
        stop.abort()
      }),
  }
  expect(await runLongJob(ctx, handler, clockAt(0), stop.signal)).toBe(true)
  expect(await state()).toEqual([{ attempts: 0, done: false, failed: false, last_error: null }])
  expect(await runLongJob(ctx, { 'test.long': async () => {} }, clockAt(0), going)).toBe(true)
})

test('a long job that fails waits and is kept as others are', async () => {
  await add('test.long')
  await runLongJob(ctx, { 'test.long': () => Promise.reject(new Error('no')) }, clockAt(0), going)
  expect(await state()).toEqual([{ attempts: 1, done: false, failed: false, last_error: 'Error: no' }])
  expect(await runLongJob(ctx, { 'test.long': async () => {} }, clockAt(19), going)).toBe(false)
})

test('the loop does short work while a long job lasts, and its stop ends the long one', async () => {
  let ticks = 0
  let ended = false
  await add('test.long')
  const loop = startJobLoop({
    base: ctx,
    handlers: { 'test.run': async () => void ticks++ },
    long: {
      'test.long': (_ctx, _payload, stopping) =>
        new Promise((_, reject) => {
          stopping.addEventListener('abort', () => {
            ended = true
            reject(new Error('stopped'))
          })
        }),
    },
    recurring: [],
    clock: () => ctx.now,
    onError: (error) => {
      throw error
    },
    pauseMs: 5,
  })
  for (let n = 0; n < 3; n++) {
    await add('test.run')
    await expect.poll(() => ticks).toBe(n + 1)
  }
  expect(ended).toBe(false)
  await loop.stop()
  expect(ended).toBe(true)
})

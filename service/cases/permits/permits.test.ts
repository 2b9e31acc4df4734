import { text } from '@kosh/law'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { act } from '../../platform/act.ts'
import { testActor, testCtx, testDb } from '../../platform/testing/index.ts'
import { annul, issuePermit, reinstate, suspend } from './acts.ts'
import { checkPermit } from './check.ts'
import { lapseEnded } from './jobs.ts'
import { rotateSigningKey } from './keys.ts'
import { findPermit, listEvents, listPermits } from './queries.ts'
import { decodeList, getStatusList, stateAt } from './status-list.ts'
import { addHolder, newPermit, permitLibrary } from './testing.ts'
import { verifyPermits } from './verify.ts'

const { db } = await testDb()
const library = permitLibrary()
const ctx = testCtx({ db, library })
const holder = await addHolder(ctx)

const issue = async (more: Partial<Parameters<typeof issuePermit>[2]> = {}) => {
  const result = await act(ctx, 'case.decide', {}, (tx) =>
    issuePermit(tx, ctx, { ...newPermit(library, ctx.newId()), ...holder, ...more }),
  )
  if (!result.ok) throw new Error(result.problem.code)
  return (await findPermit(ctx, result.value.number))!
}

test('a permit is issued with number, frozen terms, signed code, journal and outbox', async () => {
  const permit = await issue()
  expect(permit.number).toMatch(/^KZ-P-\d{7}-\d$/)
  expect(permit.code.length).toBeLessThan(700)
  expect(permit.terms.work).toEqual([
    { label: text('Occupation', 'Occupation', 'Occupation'), value: text('7112', '7112', '7112') },
  ])
  expect(permit.person).toMatchObject({ family: 'Әбдірәсіл', given: 'Ғани' })
  const { rows } = await sql<{ act: string }>`select act from journal where chain = ${permit.id} order by seq`.execute(
    db,
  )
  expect(rows.map((row) => row.act)).toEqual(['permit.issue'])
  const out = await sql<{ topic: string }>`select topic from outbox where payload->>'id' = ${permit.id}`.execute(db)
  expect(out.rows).toEqual([{ topic: 'permit.issued' }])
})

test('neither journal nor outbox names the holder', async () => {
  const permit = await issue()
  const { rows } = await sql<{ all: string }>`
    select (select string_agg(payload, '') from journal where chain = ${permit.id})
      || (select string_agg(payload::text, '') from outbox where payload->>'id' = ${permit.id}) as all`.execute(db)
  expect(rows[0]!.all).not.toContain('Әбдірәсіл')
})

test('dates that do not fit and a missing holder are refused, and nothing is written', async () => {
  const bad = (more: object) =>
    act(ctx, 'case.decide', {}, (tx) =>
      issuePermit(tx, ctx, { ...newPermit(library, ctx.newId()), ...holder, ...more }),
    )
  expect(await bad({ validTo: '2026-01-01' })).toMatchObject({ ok: false, problem: { code: 'permit-dates' } })
  expect(await bad({ personId: null, employerId: null })).toMatchObject({
    ok: false,
    problem: { code: 'permit-holder-missing' },
  })
})

const why = 'The inspection of 4 May found it'

test('a permit is suspended, reinstated and annulled, each with ground, reasons and a link of its journal', async () => {
  const { id, number } = await issue()
  expect(await suspend(ctx, { permit: number, ground: 'FEE', reasons: why })).toMatchObject({
    ok: true,
    value: { state: 'suspended' },
  })
  expect(await reinstate(ctx, { permit: number, reasons: why })).toMatchObject({ ok: true, value: { state: 'valid' } })
  expect(await annul(ctx, { permit: id, ground: 'FALSE', reasons: why })).toMatchObject({
    ok: true,
    value: { state: 'annulled', version: 4 },
  })
  const permit = (await findPermit(ctx, number))!
  expect((await listEvents(ctx, permit)).map((e) => [e.n, e.act, e.ground])).toEqual([
    [1, 'issue', null],
    [2, 'suspend', 'FEE'],
    [3, 'reinstate', null],
    [4, 'annul', 'FALSE'],
  ])
  expect(await reinstate(ctx, { permit: number, reasons: why })).toMatchObject({
    ok: false,
    problem: { code: 'permit-state' },
  })
})

test('no ground of the scheme, no reasons, or no right: refused', async () => {
  const { number } = await issue()
  const code = async (result: ReturnType<typeof annul>) => {
    const r = await result
    return r.ok ? 'ok' : r.problem.code
  }
  expect(await code(annul(ctx, { permit: number, ground: 'FEE', reasons: why }))).toBe('permit-ground')
  expect(await code(annul(ctx, { permit: number, ground: 'term-ended', reasons: why }))).toBe('permit-ground')
  expect(await code(annul(ctx, { permit: number, ground: 'FALSE', reasons: 'short' }))).toBe('permit-reasons')
  const as = (role: 'inspector' | 'employer', more = {}) => ({
    ...ctx,
    actor: testActor(role, { ...more }),
  })
  expect(await code(annul(as('inspector'), { permit: number, ground: 'FALSE', reasons: why }))).toBe('permit-not-yours')
  const elsewhere = { ...ctx, actor: testActor('officer', { regions: ['KZ-71'] }) }
  expect(await code(annul(elsewhere, { permit: number, ground: 'FALSE', reasons: why }))).toBe('permit-not-found')
})

test('the same key gives the same answer and changes once', async () => {
  const { id, number } = await issue()
  const once = () => annul(ctx, { permit: number, ground: 'FALSE', reasons: why }, 'key-12345678')
  const first = await once()
  expect(await once()).toEqual(first)
  expect((await listEvents(ctx, { id })).length).toBe(2)
})

test('the check tells the state at once; by number it names nobody, by code it does', async () => {
  const { number, code } = await issue()
  const byNumber = await checkPermit(ctx, ` ${number.toLowerCase()} `)
  expect(byNumber).toMatchObject({ found: true, standing: 'valid' })
  expect(JSON.stringify(byNumber)).not.toMatch(/Әбдірәсіл|Qurylys/)
  expect(await checkPermit(ctx, code)).toMatchObject({
    found: true,
    standing: 'valid',
    content: { family: 'Әбдірәсіл', employer: 'Qurylys' },
  })
  await suspend(ctx, { permit: number, ground: 'FEE', reasons: why })
  expect(await checkPermit(ctx, `https://kosh.example/check#${code}`)).toMatchObject({ standing: 'suspended' })
})

test('a changed code, a strange key and a mistyped number are told apart', async () => {
  const { number, code } = await issue()
  const [head, payload, signature] = code.split('.') as [string, string, string]
  const other = (await issue()).code.split('.')[1]!
  expect(await checkPermit(ctx, `${head}.${other}.${signature}`)).toMatchObject({ found: false, why: 'bad-signature' })
  const strange = Buffer.from('{"alg":"ES256","kid":"stranger","zip":"DEF"}').toString('base64url')
  expect(await checkPermit(ctx, `${strange}.${payload}.${signature}`)).toMatchObject({ why: 'unknown-key' })
  const none = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(head, 'base64url').toString()), alg: 'none' }),
  ).toString('base64url')
  expect(await checkPermit(ctx, `${none}.${payload}.`)).toMatchObject({ found: false })
  expect(
    await checkPermit(
      ctx,
      number.replace(/\d$/, (d) => String((Number(d) + 1) % 10)),
    ),
  ).toMatchObject({ why: 'bad-number' })
})

test('a code of a retired key stays checkable, and new codes carry the new key', async () => {
  const old = await issue()
  const admin = { ...ctx, actor: testActor('admin') }
  expect(await rotateSigningKey(ctx)).toMatchObject({ ok: false, problem: { code: 'signing-key-not-yours' } })
  const rotated = await rotateSigningKey(admin)
  const young = await issue()
  expect(rotated.ok && JSON.parse(Buffer.from(young.code.split('.')[0]!, 'base64url').toString()).kid).toBe(
    rotated.ok && rotated.value.kid,
  )
  expect(await checkPermit(ctx, old.code)).toMatchObject({ found: true })
  expect(await checkPermit(ctx, young.code)).toMatchObject({ found: true })
})

test('the status list follows each change of state', async () => {
  const permit = await issue()
  const stateNow = async () => {
    const { jws } = await getStatusList(db, 'KZ', ctx.now)
    const { status_list } = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString())
    return stateAt(decodeList(status_list.lst), permit.statusIndex)
  }
  expect(await stateNow()).toBe('valid')
  await suspend(ctx, { permit: permit.id, ground: 'FEE', reasons: why })
  expect(await stateNow()).toBe('suspended')
  await annul(ctx, { permit: permit.id, ground: 'FALSE', reasons: why })
  expect(await stateNow()).toBe('annulled')
  const again = await getStatusList(db, 'KZ', ctx.now)
  expect(await getStatusList(db, 'KZ', new Date(ctx.now.getTime() + 10_000))).toBe(again)
  expect((await getStatusList(db, 'KZ', new Date(ctx.now.getTime() + 61_000))).iat).toBe(again.iat + 61)
})

test('permits lapse when their last day has passed in the country, not before', async () => {
  const given = await act(ctx, 'case.decide', {}, (tx) =>
    issuePermit(tx, ctx, {
      ...newPermit(library, ctx.newId()),
      ...holder,
      validFrom: '2026-05-04',
      validTo: '2026-05-10',
    }),
  )
  const number = given.ok ? given.value.number : ''
  // 10 May 23:59 and 11 May 00:01 in Almaty (UTC+5).
  expect(await lapseEnded({ ...ctx, now: new Date('2026-05-10T18:59:00Z') })).toBe(0)
  expect((await findPermit(ctx, number))!.state).toBe('valid')
  expect(await lapseEnded({ ...ctx, now: new Date('2026-05-10T19:01:00Z') })).toBe(1)
  expect(await findPermit(ctx, number)).toMatchObject({ state: 'lapsed', ground: 'term-ended' })
  expect(await lapseEnded({ ...ctx, now: new Date('2026-05-10T19:01:00Z') })).toBe(0)
})

test('a list gives what is in scope, in pages; an analyst sees no names', async () => {
  for (let i = 0; i < 3; i++) await issue({ region: 'KZ-71' })
  const first = await listPermits(ctx, { region: 'KZ-71', limit: 2 })
  const second = await listPermits(ctx, { region: 'KZ-71', limit: 2, after: first.next! })
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null])
  const analyst = await listPermits({ ...ctx, actor: testActor('analyst', { regions: ['KZ-71'] }) })
  expect(analyst.items.map((p) => [p.person, p.employer, p.code])).toEqual(Array(3).fill([null, null, '']))
  const stranger = await listPermits({ ...ctx, actor: testActor('employer', { employerId: ctx.newId() }) })
  expect(stranger.items).toEqual([])
})

test('verify finds a permit whose dates, state or number were changed behind the back of the service', async () => {
  const before = await verifyPermits(db)
  expect([before.permits > 5, before.faults]).toEqual([true, []])
  const [longer, revived, moved] = [await issue(), await issue(), await issue()]
  await annul(ctx, { permit: revived.id, ground: 'FALSE', reasons: why })
  await sql`update permit set valid_to = '2030-01-01' where id = ${longer.id}`.execute(db)
  await sql`update permit set state = 'valid' where id = ${revived.id}`.execute(db)
  await sql`delete from number_claim where number = ${moved.number}`.execute(db)
  expect((await verifyPermits(db)).faults).toEqual([
    { place: `permit ${longer.number}`, what: 'its code carries other dates' },
    { place: `permit ${revived.number}`, what: 'its state does not follow from its history' },
    { place: `permit ${moved.number}`, what: 'its number is not claimed' },
  ])
})

import { sql } from 'kysely'
import { forgetTries, isPassword, noteTry, pretendCheck } from '../../platform/access/index.ts'
import { act, journal } from '../../platform/act.ts'
import { publicActor } from '../../platform/actors.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { readNumber } from '../../platform/numbers.ts'
import { digestOf, keptKey, readCode } from './code.ts'
import { words } from './messages.ts'
import { type Complaint, type Entry, isOpen, LONGEST, SHORT } from './model.ts'
import { addEntry, consentOf, entriesOf, findByNumber, lockById } from './store.ts'

/** The worker comes back: by the number and the code, and by nothing else. */

export interface Shown {
  number: string
  code: string
}

/** What a worker sees of the own complaint. */
export interface Seen
  extends Pick<Complaint, 'number' | 'state' | 'kinds' | 'outcome' | 'dueOn' | 'danger' | 'filedAt'> {
  late: boolean
  wiped: boolean
  entries: Entry[]
  consent: boolean
}

/**
 * The complaint of a number and a code. A wrong number, a wrong code and an erased complaint are answered alike, and in
 * the same time; tries are counted by the number as it was typed, whether there is one or not.
 */
async function opened(ctx: Ctx, shown: Shown): Promise<Result<Complaint>> {
  const number = readNumber(shown.number)
  // A number that is none has no queue of tries: there is nothing to be found by trying.
  const until = number && (await noteTry(ctx.db, `complaint ${number}`, ctx.now, ctx.newId()))
  if (until)
    return refuse('complaint-wait', { params: { minutes: Math.ceil((until.getTime() - ctx.now.getTime()) / 60_000) } })
  const found = number ? await findByNumber(ctx.db, ctx.actor.country, number) : undefined
  const code = readCode(shown.code)
  const fits = found?.code ? await isPassword(found.code, code) : await pretendCheck(code)
  if (!found || !fits)
    return refuse('complaint-not-found', { fields: [{ path: 'code', code: 'wrong', text: words.badCode }] })
  await forgetTries(ctx.db, `complaint ${number}`)
  return ok(found)
}

const asVisitor = (ctx: Ctx): Ctx => ({ ...ctx, actor: publicActor(ctx.actor.country) })

/** What the worker may know of the own complaint. */
export async function openComplaint(given: Ctx, shown: Shown): Promise<Result<Seen>> {
  const ctx = asVisitor(given)
  const found = await opened(ctx, shown)
  if (!found.ok) return found
  const { id, number, state, kinds, outcome, dueOn, danger, filedAt, lateAt, wipedAt } = found.value
  const consent = await consentOf(ctx.db, id)
  return ok({
    ...{ number, state, kinds, outcome, dueOn, danger, filedAt },
    ...{ late: lateAt !== null && isOpen(state), wiped: wipedAt !== null, consent: consent !== undefined },
    entries: await entriesOf(ctx.db, id, false),
  })
}

type Keyed = Shown & { key?: string | undefined }

/** One act of the worker on an open complaint. The key is kept as a hash, what was sent as a keyed digest. */
async function workerAct(
  given: Ctx,
  name: string,
  asked: Keyed,
  sent: unknown,
  body: (tx: Tx, ctx: Ctx, complaint: Complaint) => Promise<void>,
): Promise<Result<{ number: string }>> {
  const ctx = asVisitor(given)
  const found = await opened(ctx, asked)
  if (!found.ok) return found
  const { key = ctx.newId() } = asked
  const kept = { key: keptKey(key), input: digestOf(key, sent) }
  return act(ctx, name, kept, async (tx) => {
    const complaint = await lockById(tx, found.value.id)
    if (!complaint || !isOpen(complaint.state)) return refuse('complaint-ended')
    await body(tx, ctx, complaint)
    await journal(tx, ctx, { chain: complaint.id, kind: 'complaint', act: name, data: {} })
    return ok({ number: complaint.number })
  })
}

const faulty = (path: string, text: FieldError['text']) =>
  refuse('complaint-input', { fields: [{ path, code: 'invalid', text }] })

/** The worker tells more, or answers what the inspector asked. */
export async function addToComplaint(ctx: Ctx, asked: Keyed & { text: string }): Promise<Result<{ number: string }>> {
  const text = asked.text.trim()
  if (text === '') return faulty('text', words.needWords)
  if (text.length > LONGEST) return faulty('text', words.tooLong)
  return workerAct(ctx, 'complaint.add', asked, { ...asked, key: undefined }, (tx, by, { id }) =>
    addEntry(tx, by, id, { side: 'worker', kind: 'added', shown: true, words: text }),
  )
}

/** The worker takes the complaint back; nothing is asked, nobody is told why. */
export const withdrawComplaint = (ctx: Ctx, asked: Keyed): Promise<Result<{ number: string }>> =>
  workerAct(ctx, 'complaint.withdraw', asked, { ...asked, key: undefined }, async (tx, by, { id }) => {
    await sql`update complaint set state = 'withdrawn', ended_at = ${by.now} where id = ${id}`.execute(tx)
    await addEntry(tx, by, id, { side: 'worker', kind: 'withdrawn', shown: true })
  })

/** The worker agrees to be protected by name. Only this makes a protection possible: no officer can say it for the worker. */
export async function agreeToProtection(
  ctx: Ctx,
  asked: Keyed & { permit: string },
): Promise<Result<{ number: string }>> {
  const permit = asked.permit.trim()
  if (permit.length > SHORT) return faulty('permit', words.tooLong)
  return workerAct(ctx, 'complaint.consent', asked, { ...asked, key: undefined }, async (tx, by, { id }) => {
    await sql`
      insert into complaint_consent (complaint_id, permit, given_at) values (${id}, ${permit || null}, ${by.now})
      on conflict (complaint_id) do update set permit = excluded.permit, given_at = excluded.given_at`.execute(tx)
    await addEntry(tx, by, id, { side: 'worker', kind: 'consent', shown: true })
  })
}

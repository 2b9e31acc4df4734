import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { endOfDay, localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { latestDay } from '../../public/index.ts'
import { employerRecord, holderOf } from '../../registers/employers/index.ts'
import { digestOf, keptKey } from './code.ts'
import { deskWords as words } from './desk-messages.ts'
import { LATE, regionsOf } from './filing.ts'
import {
  type Complaint,
  type ComplaintOutcome,
  type ComplaintState,
  isOpen,
  LONGEST,
  outcomes,
  SHORT,
} from './model.ts'
import { addEntry, lockComplaint, setState } from './store.ts'

/** What an inspector does with a complaint. Every act is in the scope of the own regions, and on the worker's side of the wall. */

type Keyed = { key?: string | undefined; number: string }
type Done = { number: string; state: ComplaintState }
const fault = (path: string, text: FieldError['text']): FieldError => ({ path, code: 'invalid', text })
const faulty = (fields: FieldError[]) => refuse('complaint-input', { fields })

/** A text that must be there and not be longer than is kept. */
const faultOf = (path: string, said: string, longest = LONGEST): FieldError[] =>
  said.trim() === '' ? [fault(path, words.needWords)] : said.length > longest ? [fault(path, words.tooLong)] : []

/**
 * One act of an inspector on an open complaint in scope; `own`: only of whoever took it. A complaint out of scope is not
 * there. Journal and idempotency keep no word of it.
 */
export function deskAct(
  ctx: Ctx,
  name: string,
  asked: Keyed,
  own: boolean,
  body: (tx: Tx, complaint: Complaint) => Promise<Result<ComplaintState | undefined>>,
): Promise<Result<Done>> {
  const { key, ...sent } = asked
  const kept = key === undefined ? {} : { key: keptKey(key), input: digestOf(key, sent) }
  return act(ctx, name, kept, async (tx) => {
    const complaint = await lockComplaint(tx, ctx, asked.number)
    if (!complaint) return refuse('complaint-not-found')
    if (!isOpen(complaint.state)) return refuse('complaint-ended')
    if (own && complaint.officerId !== ctx.actor.id) return refuse('complaint-not-taken')
    const done = await body(tx, complaint)
    if (!done.ok) return done
    await journal(tx, ctx, { chain: complaint.id, kind: 'complaint', act: name, data: {} })
    return ok({ number: complaint.number, state: done.value ?? complaint.state })
  })
}

/** Takes a complaint; a colleague of the region may take it over. */
export const takeComplaint = (ctx: Ctx, asked: Keyed): Promise<Result<Done>> =>
  deskAct(ctx, 'complaint.take', asked, false, async (tx, c) => {
    const state = c.state === 'filed' ? 'taken' : c.state
    await sql`update complaint set state = ${state}, officer_id = ${ctx.actor.id}, taken_at = ${ctx.now} where id = ${c.id}`.execute(
      tx,
    )
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'taken', shown: true })
    return ok(state)
  })

/** Asks the worker; the question waits on the worker's page. */
export async function askWorker(ctx: Ctx, asked: Keyed & { text: string }): Promise<Result<Done>> {
  const fields = faultOf('text', asked.text)
  return deskAct(ctx, 'complaint.ask', asked, true, async (tx, c) => {
    if (fields.length > 0) return faulty(fields)
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'asked', shown: true, words: asked.text.trim() })
    return ok(undefined)
  })
}

/** Records a step: for the inspectorate alone, or shown to the worker. */
export async function recordStep(ctx: Ctx, asked: Keyed & { text: string; shown: boolean }): Promise<Result<Done>> {
  const fields = faultOf('text', asked.text)
  return deskAct(ctx, 'complaint.step', asked, true, async (tx, c) => {
    if (fields.length > 0) return faulty(fields)
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'step', shown: asked.shown, words: asked.text.trim() })
    return ok(undefined)
  })
}

/** Names the employer of the register whom the complaint is about, by number; an empty one takes the name away. */
export const nameEmployer = (ctx: Ctx, asked: Keyed & { employer: string }): Promise<Result<Done>> =>
  deskAct(ctx, 'complaint.employer', asked, true, async (tx, c) => {
    const plain = asked.employer.replaceAll(/[\s-]/g, '')
    const found = plain === '' ? null : ((await holderOf(tx, 'BIN', plain)) ?? (await holderOf(tx, 'IIN', plain)))
    if (found === undefined) return faulty([fault('employer', words.noEmployer)])
    await sql`update complaint set employer_id = ${found?.id ?? null} where id = ${c.id}`.execute(tx)
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'step', shown: false, words: `${found?.name ?? '—'}` })
    return ok(undefined)
  })

/** The employer that a complaint in scope names. */
export const employerOf = async (ctx: Ctx, c: Complaint) =>
  c.employerId ? employerRecord(ctx.db, c.employerId) : undefined

/** Passes a complaint to the inspectorate of another region: it leaves this scope, and the time to answer runs on. */
export const moveComplaint = (ctx: Ctx, asked: Keyed & { region: string; reason: string }): Promise<Result<Done>> =>
  deskAct(ctx, 'complaint.move', asked, true, async (tx, c) => {
    const fields = faultOf('reason', asked.reason)
    if (asked.region === c.region || !regionsOf(c.country).includes(asked.region))
      fields.unshift(fault('region', words.chooseRegion))
    if (fields.length > 0) return faulty(fields)
    await sql`update complaint set region = ${asked.region}, state = 'filed', officer_id = null, taken_at = null where id = ${c.id}`.execute(
      tx,
    )
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'moved', shown: true, words: asked.reason.trim() })
    return ok('filed')
  })

/**
 * Tells the worker which other body can help, and with what. Nothing is sent to that body: only the worker can carry the
 * complaint there.
 */
export const referComplaint = (ctx: Ctx, asked: Keyed & { body: string; reason: string }): Promise<Result<Done>> =>
  deskAct(ctx, 'complaint.refer', asked, true, async (tx, c) => {
    const fields = [...faultOf('body', asked.body, SHORT), ...faultOf('reason', asked.reason)]
    if (fields.length > 0) return faulty(fields)
    await setState(tx, c.id, 'referred')
    const said = `${asked.body.trim()}: ${asked.reason.trim()}`
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'referred', shown: true, words: said })
    return ok('referred')
  })

/** Puts the answer off, once, before its day and as far as the law allows; the worker reads why at once. */
export const extendComplaint = (ctx: Ctx, asked: Keyed & { until: IsoDate; reason: string }): Promise<Result<Done>> =>
  deskAct(ctx, 'complaint.extend', asked, true, async (tx, c) => {
    const today = localDate(ctx.now, c.country)
    const latest = latestDay(ctx.library, c.country, localDate(new Date(c.filedAt), c.country))
    if (!c.dueOn || !latest || c.extendedAt || today > c.dueOn) return refuse('complaint-no-clock')
    const fields = faultOf('reason', asked.reason)
    if (!(asked.until > c.dueOn && asked.until <= latest)) fields.unshift(fault('until', words.badUntil))
    if (fields.length > 0) return faulty(fields)
    await sql`update complaint set due_on = ${asked.until}, extended_at = ${ctx.now} where id = ${c.id}`.execute(tx)
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'extended', shown: true, words: asked.reason.trim() })
    await enqueue(tx, ctx, {
      ...{ kind: LATE, payload: { id: c.id }, uniqueKey: `${LATE} ${c.id} ${asked.until}` },
      runAt: new Date(endOfDay(asked.until, c.country).getTime() + 1),
    })
    return ok(undefined)
  })

/** Settles a complaint: the outcome, and the reasons in words the worker can read. */
export const closeComplaint = (
  ctx: Ctx,
  asked: Keyed & { outcome: ComplaintOutcome; reasons: string },
): Promise<Result<Done>> =>
  deskAct(ctx, 'complaint.close', asked, true, async (tx, c) => {
    const fields = faultOf('reasons', asked.reasons)
    if (!outcomes.includes(asked.outcome)) fields.unshift(fault('outcome', words.chooseOutcome))
    if (fields.length > 0) return faulty(fields)
    await sql`
      update complaint set state = 'closed', outcome = ${asked.outcome}, ended_at = ${ctx.now} where id = ${c.id}`.execute(
      tx,
    )
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'closed', shown: true, words: asked.reasons.trim() })
    await publish(tx, ctx, 'complaint.closed', {})
    return ok('closed')
  })

import { addTime, type IsoDate, type UndertakingKind, undertakingKinds } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate, startOfDay } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { saveFile, typeOf } from '../../platform/files.ts'
import { fillText } from '../../platform/i18n/index.ts'
import { enqueue } from '../../platform/jobs.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { undertakingWords as words } from './messages.ts'
import { isMet, MOST_STEPS, REMIND_DAYS, type Undertaking } from './model.ts'
import { findUndertaking, lockUndertaking, stepsOf } from './store.ts'

/** Work on the day after the last one, and reminders before it; `payload` names number and country. */
export const UNDERTAKING_DUE = 'undertaking.due'
export const UNDERTAKING_REMIND = 'undertaking.remind'

const calendarDays = { isWorkingDay: () => true }
const plusDays = (day: IsoDate, n: number): IsoDate => addTime(day, Math.abs(n), 'calendar-day', calendarDays, n < 0)

/** What a permit that was just issued binds its employer to. */
export interface NewUndertaking {
  employerId: string
  caseId: string
  permitId: string
  permitNumber: string
  /** The permit that this one extends; its undertaking goes on. */
  extensionOf: string | null
  region: string | null
  scheme: string
  edition: string
  duty: string
  /** The kind, where the law leaves only one. */
  kind: UndertakingKind | null
  places: number
  lawDue: IsoDate | null
  permitTo: IsoDate
}

/** Opens an undertaking in the act that issues the permit; an extension whose permit has one opens none. */
export async function openUndertaking(tx: Tx, ctx: Ctx, of: NewUndertaking): Promise<void> {
  const { country } = ctx.actor
  if (of.extensionOf) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from undertaking where permit_id = ${of.extensionOf} and duty = ${of.duty}`.execute(tx)
    if (rows[0]!.n > 0) {
      await sql`
        update undertaking set permit_id = ${of.permitId}, permit_number = ${of.permitNumber}, permit_to = ${of.permitTo}
        where permit_id = ${of.extensionOf} and duty = ${of.duty}`.execute(tx)
      return
    }
  }
  const { rows: seq } = await sql<{ n: number }>`select nextval('undertaking_seq')::int as n`.execute(tx)
  const number = makeNumber(`${country}-U-${localDate(ctx.now, country).slice(0, 4)}`, seq[0]!.n)
  const id = ctx.newId()
  await sql`
    insert into undertaking (id, number, country, region, employer_id, case_id, permit_id, permit_number, scheme, edition,
      duty, kind, places, law_due, due, permit_to, state, opened_at)
    values (${id}, ${number}, ${country}, ${of.region}, ${of.employerId}, ${of.caseId}, ${of.permitId}, ${of.permitNumber},
      ${of.scheme}, ${of.edition}, ${of.duty}, ${of.kind}, ${of.places}, ${of.lawDue}, ${of.lawDue}, ${of.permitTo},
      'open', ${ctx.now})`.execute(tx)
  if (of.lawDue) await schedule(tx, ctx, { id, number, country, due: of.lawDue })
  const data = { number, permit: of.permitNumber, duty: of.duty, places: of.places, due: of.lawDue }
  await journal(tx, ctx, { chain: id, kind: 'undertaking', act: 'undertaking.open', data })
  await publish(tx, ctx, 'undertaking.opened', data)
}

/** Reminders before the last day, and the look on the day after; a day that has gone by is left out. */
async function schedule(
  tx: Tx,
  ctx: Ctx,
  u: { id: string; number: string; country: string; due: IsoDate },
): Promise<void> {
  const payload = { number: u.number, country: u.country, due: u.due }
  const later = plusDays(u.due, 1)
  await enqueue(tx, ctx, {
    ...{ kind: UNDERTAKING_DUE, payload, runAt: startOfDay(later, u.country) },
    uniqueKey: `${UNDERTAKING_DUE} ${u.id} ${u.due}`,
  })
  for (const days of REMIND_DAYS) {
    const runAt = startOfDay(plusDays(u.due, -days), u.country)
    if (runAt > ctx.now)
      await enqueue(tx, ctx, {
        ...{ kind: UNDERTAKING_REMIND, payload: { ...payload, days }, runAt },
        uniqueKey: `${UNDERTAKING_REMIND} ${u.id} ${u.due} ${days}`,
      })
  }
}

const isOpen = (u: Undertaking): boolean => u.state === 'open' || u.state === 'planned'

/** The undertaking, locked, if the actor may see it and it is not closed; otherwise why not. */
async function opened(tx: Tx, ctx: Ctx, number: string): Promise<Result<Undertaking>> {
  const u = await lockUndertaking(tx, ctx.actor, number)
  if (!u) return refuse('undertaking-not-found')
  return isOpen(u) ? ok(u) : refuse('undertaking-closed')
}

export interface PlanInput {
  key?: string | undefined
  number: string
  kind: UndertakingKind
  plan: string
  steps: { person: string; what: string; until: IsoDate }[]
}

/**
 * The employer's plan: which nationals, what, until when. It may be made again until a proof was accepted. The last day is
 * that of the law; where the law gives none, the latest day of the plan, within the term of the permit.
 */
export function planUndertaking(
  ctx: Ctx,
  kinds: readonly UndertakingKind[],
  input: PlanInput,
): Promise<Result<{ due: IsoDate }>> {
  const { key, ...rest } = input
  return act(ctx, 'undertaking.plan', { key, input: rest as never }, async (tx) => {
    const found = await opened(tx, ctx, input.number)
    if (!found.ok) return found
    const u = found.value
    if ((await stepsOf(tx, u.id)).some((s) => s.verdict === 'accepted')) return refuse('undertaking-proven')
    const today = localDate(ctx.now, u.country)
    const last = u.lawDue ?? u.permitTo
    const fields: FieldError[] = []
    const fault = (path: string, text: FieldError['text'], code = 'required') => fields.push({ path, code, text })
    if (!undertakingKinds.includes(input.kind) || !kinds.includes(input.kind)) fault('kind', words.badKind)
    if (input.plan.trim() === '') fault('plan', words.needPlan)
    if (input.steps.length < u.places) fault('steps', fillText(words.tooFew, { n: u.places }))
    if (input.steps.length > MOST_STEPS) fault('steps', words.tooMany, 'invalid')
    for (const [i, step] of input.steps.entries()) {
      if (step.what.trim() === '') fault(`steps/${i}/what`, words.needWhat)
      if (!(step.until >= today && step.until <= last))
        fault(`steps/${i}/until`, fillText(words.badUntil, { day: last }), 'invalid')
    }
    if (fields.length > 0) return refuse('undertaking-input', { fields })
    const due = u.lawDue ?? input.steps.map((s) => s.until).reduce((a, b) => (a > b ? a : b))
    await sql`delete from undertaking_step where undertaking_id = ${u.id}`.execute(tx)
    for (const [i, step] of input.steps.entries())
      await sql`
        insert into undertaking_step (undertaking_id, no, person, what, until)
        values (${u.id}, ${i + 1}, ${step.person.trim()}, ${step.what.trim()}, ${step.until})`.execute(tx)
    await sql`
      update undertaking set state = 'planned', kind = ${input.kind}, plan = ${input.plan.trim()}, due = ${due},
        planned_at = ${ctx.now} where id = ${u.id}`.execute(tx)
    if (due !== u.due) await schedule(tx, ctx, { id: u.id, number: u.number, country: u.country, due })
    const data = { number: u.number, kind: input.kind, steps: input.steps.length, due }
    await journal(tx, ctx, { chain: u.id, kind: 'undertaking', act: 'undertaking.plan', data })
    return ok({ due })
  })
}

export interface ReportInput {
  key?: string | undefined
  number: string
  no: number
  person: string
  doneOn: IsoDate
  proof: string
  file?: { name: string; bytes: Uint8Array } | undefined
}

/** The employer reports a line of the plan as done, with proof in words or as a file. */
export function reportStep(ctx: Ctx, input: ReportInput): Promise<Result<{ no: number }>> {
  const { key, file, ...rest } = input
  return act(ctx, 'undertaking.report', { key, input: { ...rest, file: file?.name ?? null } }, async (tx) => {
    const found = await opened(tx, ctx, input.number)
    if (!found.ok) return found
    const u = found.value
    if (u.state === 'open') return refuse('undertaking-no-plan')
    const step = (await stepsOf(tx, u.id)).find((s) => s.no === input.no)
    if (!step || step.verdict === 'accepted') return refuse('undertaking-no-step')
    const fields: FieldError[] = []
    if (input.person.trim() === '') fields.push({ path: 'person', code: 'required', text: words.needPerson })
    if (!input.doneOn || input.doneOn > localDate(ctx.now, u.country))
      fields.push({ path: 'doneOn', code: 'invalid', text: words.badDone })
    if (input.proof.trim() === '' && !file) fields.push({ path: 'proof', code: 'required', text: words.needProof })
    if (fields.length > 0) return refuse('undertaking-input', { fields })
    let hash: string | null = null
    if (file) {
      const saved = await saveFile(tx, ctx.now, file.bytes, typeOf(file.bytes) ?? '')
      if (!saved.ok) return saved
      hash = saved.value
    }
    await sql`
      update undertaking_step set person = ${input.person.trim()}, done_on = ${input.doneOn}, proof = ${input.proof.trim()},
        file_hash = ${hash}, file_name = ${file ? file.name.slice(0, 200) : null}, reported_at = ${ctx.now},
        verdict = null, verdict_reason = null, judged_at = null, judged_by = null
      where undertaking_id = ${u.id} and no = ${input.no}`.execute(tx)
    const data = { number: u.number, no: input.no, doneOn: input.doneOn, file: hash }
    await journal(tx, ctx, { chain: u.id, kind: 'undertaking', act: 'undertaking.report', data })
    await publish(tx, ctx, 'undertaking.reported', { number: u.number, no: input.no })
    return ok({ no: input.no })
  })
}

export interface JudgeStep {
  key?: string | undefined
  number: string
  no: number
  verdict: 'accepted' | 'returned'
  reason: string
}

/** An officer accepts a report or sends it back with the reason; the last one needed closes the undertaking as met. */
export function judgeStep(ctx: Ctx, input: JudgeStep): Promise<Result<{ met: boolean }>> {
  const { key, ...rest } = input
  return act(ctx, 'undertaking.judge', { key, input: rest }, async (tx) => {
    const found = await opened(tx, ctx, input.number)
    if (!found.ok) return found
    const u = found.value
    const steps = await stepsOf(tx, u.id)
    const step = steps.find((s) => s.no === input.no)
    if (!step) return refuse('undertaking-no-step')
    if (!step.reportedAt || step.verdict) return refuse('undertaking-nothing-to-judge')
    if (input.verdict !== 'accepted' && input.reason.trim() === '')
      return refuse('undertaking-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    const verdict = input.verdict === 'accepted' ? 'accepted' : 'returned'
    await sql`
      update undertaking_step set verdict = ${verdict}, verdict_reason = ${input.reason.trim() || null},
        judged_at = ${ctx.now}, judged_by = ${ctx.actor.id} where undertaking_id = ${u.id} and no = ${input.no}`.execute(
      tx,
    )
    const data = { number: u.number, no: input.no, verdict }
    await journal(tx, ctx, { chain: u.id, kind: 'undertaking', act: 'undertaking.judge', data })
    const met = isMet(
      u.places,
      steps.map((s) => (s.no === input.no ? { verdict } : s)),
    )
    if (met) await close(tx, ctx, u, 'met', null)
    return ok({ met })
  })
}

async function close(
  tx: Tx,
  ctx: Ctx,
  u: Undertaking,
  state: 'met' | 'broken' | 'lifted',
  reason: string | null,
): Promise<void> {
  await sql`
    update undertaking set state = ${state}, closed_at = ${ctx.now}, close_reason = ${reason} where id = ${u.id}`.execute(
    tx,
  )
  const data = { number: u.number, state, late: u.lateAt !== null }
  await journal(tx, ctx, { chain: u.id, kind: 'undertaking', act: `undertaking.${state}`, data: { ...data, reason } })
  await publish(tx, ctx, 'undertaking.closed', data)
}

export interface CloseInput {
  key?: string | undefined
  number: string
  as: 'broken' | 'lifted'
  reason: string
}

/** An officer finds it broken, after its last day, or lifts it (the permit was not used, the worker left), with the reason. */
export function closeUndertaking(ctx: Ctx, input: CloseInput): Promise<Result<{ state: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'undertaking.close', { key, input: rest }, async (tx) => {
    const found = await opened(tx, ctx, input.number)
    if (!found.ok) return found
    const u = found.value
    if (input.reason.trim() === '')
      return refuse('undertaking-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    const state = input.as === 'lifted' ? 'lifted' : 'broken'
    if (state === 'broken' && !(u.due && u.due < localDate(ctx.now, u.country))) return refuse('undertaking-not-late')
    await close(tx, ctx, u, state, input.reason.trim())
    return ok({ state })
  })
}

const isLateOn = (u: Undertaking, due: IsoDate): boolean => isOpen(u) && u.due === due && !u.lateAt

/** Its last day has passed: marks it late, unless it was met, closed or given another day. Gives it where it is late now. */
export async function markLate(ctx: Ctx, of: { number: string; due: IsoDate }): Promise<Undertaking | undefined> {
  const known = await findUndertaking(ctx.db, ctx.actor, of.number)
  if (!known || !isLateOn(known, of.due)) return undefined
  const result = await act(ctx, 'undertaking.late', { input: of }, async (tx) => {
    const u = await lockUndertaking(tx, ctx.actor, of.number)
    if (!u || !isLateOn(u, of.due)) return refuse('undertaking-closed')
    await sql`update undertaking set late_at = ${ctx.now} where id = ${u.id}`.execute(tx)
    const data = { number: u.number, due: u.due }
    await journal(tx, ctx, { chain: u.id, kind: 'undertaking', act: 'undertaking.late', data })
    await publish(tx, ctx, 'undertaking.late', data)
    return ok(u)
  })
  return result.ok ? result.value : undefined
}

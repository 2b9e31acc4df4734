import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { announce } from '../instruments/notifications/index.ts'
import { act, journal, publish } from '../platform/act.ts'
import { systemActor } from '../platform/actors.ts'
import { endOfDay, loadCalendar, localDate } from '../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../platform/context.ts'
import { regionCodes } from '../platform/i18n/index.ts'
import { enqueue, type JobHandlers } from '../platform/jobs.ts'
import { makeNumber } from '../platform/numbers.ts'
import { answerDay, latestDay } from '../public/index.ts'
import { words } from './messages.ts'
import { lockPetition, type Petition } from './store.ts'

/** Looks whether the answer is late; `payload` names number and country. */
const LATE = 'petition.late'
const LONGEST = 10_000

export interface NewPetition {
  key?: string | undefined
  kind: 'enquiry' | 'petition'
  region: string
  subject: string
  words: string
  /** Of who came to the counter; an account speaks for itself. */
  name?: string | undefined
  contact?: string | undefined
}

function faultsOf(ctx: Ctx, input: NewPetition, spoken: boolean): FieldError[] {
  const fields: FieldError[] = []
  const fault = (path: string, text: FieldError['text']) => fields.push({ path, code: 'invalid', text })
  if (input.kind !== 'enquiry' && input.kind !== 'petition') fault('kind', words.chooseKind)
  const { regions, country } = ctx.actor
  const own = spoken && regions !== null ? regions : regionCodes(country)
  if (!own.includes(input.region)) fault('region', words.chooseRegion)
  for (const name of ['subject', 'words'] as const)
    if (input[name].trim() === '' || input[name].length > LONGEST) fault(name, words.need)
  if (spoken && !input.name?.trim()) fault('name', words.need)
  return fields
}

/** A person asks; an officer writes down what was said at the counter. The legal time to answer runs from today. */
export function filePetition(ctx: Ctx, input: NewPetition): Promise<Result<{ number: string; dueOn: IsoDate | null }>> {
  const { key, ...rest } = input
  return act(ctx, 'petition.file', { key, input: rest as never }, async (tx) => {
    const spoken = ctx.actor.role === 'officer'
    const fields = faultsOf(ctx, input, spoken)
    if (fields.length > 0) return refuse('petition-input', { fields })
    const { country } = ctx.actor
    const today = localDate(ctx.now, country)
    const dueOn = answerDay(ctx.library, await loadCalendar(tx, country), today) ?? null
    const { rows } = await sql<{ n: number }>`select nextval('petition_seq')::int as n`.execute(tx)
    const number = makeNumber(`${country}-Q-${today.slice(0, 4)}`, rows[0]!.n)
    const id = ctx.newId()
    const name = (spoken ? input.name! : ctx.actor.name || '—').trim().slice(0, 200)
    await sql`
      insert into petition (id, number, country, region, channel, kind, account_id, name, contact, subject, words, filed_at,
        due_on, first_due_on, state, officer_id)
      values (${id}, ${number}, ${country}, ${input.region}, ${spoken ? 'spoken' : 'written'}, ${input.kind},
        ${spoken ? null : ctx.actor.id}, ${name}, ${(input.contact ?? '').trim().slice(0, 200)},
        ${input.subject.trim().slice(0, 300)}, ${input.words.trim()}, ${ctx.now}, ${dueOn}, ${dueOn},
        ${spoken ? 'taken' : 'filed'}, ${spoken ? ctx.actor.id : null})`.execute(tx)
    if (dueOn) await schedule(tx, ctx, { id, number, country, dueOn })
    const data = { number, region: input.region, kind: input.kind, spoken, dueOn }
    await journal(tx, ctx, { chain: id, kind: 'petition', act: 'petition.file', data })
    await publish(tx, ctx, 'petition.filed', data)
    return ok({ number, dueOn })
  })
}

const schedule = (
  tx: Tx,
  ctx: Ctx,
  p: { id: string; number: string; country: string; dueOn: IsoDate },
): Promise<void> =>
  enqueue(tx, ctx, {
    kind: LATE,
    payload: { number: p.number, country: p.country, dueOn: p.dueOn },
    runAt: new Date(endOfDay(p.dueOn, p.country).getTime() + 1),
    uniqueKey: `${LATE} ${p.id} ${p.dueOn}`,
  })

interface Of {
  key?: string | undefined
  number: string
}

/** An act on an open petition that the actor sees; `own` where only who has taken it may. */
function onOpen(
  ctx: Ctx,
  name: string,
  input: Of & Record<string, unknown>,
  own: boolean,
  body: (tx: Tx, p: Petition) => Promise<Result<Record<string, string | null>>>,
): Promise<Result<{ state: string }>> {
  const { key, ...rest } = input
  return act(ctx, name, { key, input: rest as never }, async (tx) => {
    const p = await lockPetition(tx, ctx.actor, input.number)
    if (!p) return refuse('petition-not-found')
    if (p.endedAt) return refuse('petition-ended')
    if (own && p.officerId !== ctx.actor.id) return refuse('petition-not-taken')
    const done = await body(tx, p)
    if (!done.ok) return done
    await journal(tx, ctx, { chain: p.id, kind: 'petition', act: name, data: { number: p.number, ...done.value } })
    await publish(tx, ctx, name, { number: p.number, region: p.region })
    return ok({ state: done.value['state'] ?? p.state })
  })
}
const missing = (path: string) => refuse('petition-input', { fields: [{ path, code: 'required', text: words.need }] })

/** An officer takes it, from a colleague too: the last to take it answers. */
export const takePetition = (ctx: Ctx, input: Of): Promise<Result<{ state: string }>> =>
  onOpen(ctx, 'petition.take', { ...input }, false, async (tx, p) => {
    await sql`update petition set state = 'taken', officer_id = ${ctx.actor.id} where id = ${p.id}`.execute(tx)
    return ok({ state: 'taken' })
  })

/** Who asked hears outside the service that there is something to read; what was asked at the counter has no account. */
async function tellAsker(tx: Tx, ctx: Ctx, id: string): Promise<void> {
  const { rows } = await sql<{ account: string | null }>`
    select account_id::text as account from petition where id = ${id}`.execute(tx)
  if (rows[0]?.account) await announce(tx, ctx, rows[0].account)
}

export const answerPetition = (ctx: Ctx, input: Of & { answer: string }): Promise<Result<{ state: string }>> =>
  onOpen(ctx, 'petition.answer', { ...input }, true, async (tx, p) => {
    if (input.answer.trim() === '') return missing('answer')
    await sql`
      update petition set state = 'answered', answer = ${input.answer.trim().slice(0, LONGEST)}, ended_at = ${ctx.now}
      where id = ${p.id}`.execute(tx)
    await tellAsker(tx, ctx, p.id)
    return ok({ state: 'answered' })
  })

export const forwardPetition = (ctx: Ctx, input: Of & { body: string }): Promise<Result<{ state: string }>> =>
  onOpen(ctx, 'petition.forward', { ...input }, true, async (tx, p) => {
    if (input.body.trim() === '') return missing('body')
    await sql`
      update petition set state = 'forwarded', forwarded_to = ${input.body.trim().slice(0, 300)}, ended_at = ${ctx.now}
      where id = ${p.id}`.execute(tx)
    await tellAsker(tx, ctx, p.id)
    return ok({ state: 'forwarded' })
  })

/** The answer is put off once, with the reason, within the limit of the law. */
export const extendPetition = (
  ctx: Ctx,
  input: Of & { until: IsoDate; reason: string },
): Promise<Result<{ state: string }>> =>
  onOpen(ctx, 'petition.extend', { ...input }, true, async (tx, p) => {
    const last = p.firstDueOn && latestDay(ctx.library, p.country, localDate(p.filedAt, p.country))
    if (!last || p.extendedBecause) return refuse('petition-no-extension')
    if (input.reason.trim() === '') return missing('reason')
    if (!(input.until > p.dueOn! && input.until <= last))
      return refuse('petition-input', { fields: [{ path: 'until', code: 'invalid', text: words.badUntil }] })
    await sql`
      update petition set due_on = ${input.until}, extended_because = ${input.reason.trim().slice(0, 2_000)}, late_at = null
      where id = ${p.id}`.execute(tx)
    await schedule(tx, ctx, { ...p, dueOn: input.until })
    await tellAsker(tx, ctx, p.id)
    return ok({ until: input.until, state: p.state })
  })

export const withdrawPetition = (ctx: Ctx, input: Of): Promise<Result<{ state: string }>> =>
  onOpen(ctx, 'petition.withdraw', { ...input }, false, async (tx, p) => {
    await sql`update petition set state = 'withdrawn', ended_at = ${ctx.now} where id = ${p.id}`.execute(tx)
    return ok({ state: 'withdrawn' })
  })

export const petitionJobs: JobHandlers = {
  [LATE]: async (ctx, payload) => {
    const { number, country, dueOn } = payload as { number: string; country: string; dueOn: IsoDate }
    const at = { ...ctx, actor: systemActor(country) }
    const result = await onOpen(at, 'petition.late', { number }, false, async (tx, p) => {
      // Put off, or told already: nothing is left to do.
      if (p.dueOn !== dueOn || p.lateAt) return refuse('petition-ended')
      await sql`update petition set late_at = ${ctx.now} where id = ${p.id}`.execute(tx)
      return ok({ state: p.state })
    })
    if (!result.ok && result.problem.code !== 'petition-ended') throw new Error(`${number}: ${result.problem.code}`)
  },
}

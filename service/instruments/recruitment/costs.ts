import { type Bearer, bearers, type CostItem, costItems, type FeeMoment, feeMoments, type IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { saveFile, typeOf } from '../../platform/files.ts'
import { recruitmentWords as words } from './messages.ts'
import { type CostLine, refundOf } from './model.ts'
import { lockOffer, type Offer } from './offer-store.ts'
import { Faults, isDay, type Keyed, todayOf } from './shared.ts'

/** The offer, locked, if the actor sees it, has one of the roles and the worker took it. */
async function taken(tx: Tx, ctx: Ctx, number: string, roles: readonly string[]): Promise<Result<Offer>> {
  const o = await lockOffer(tx, ctx, number)
  if (!o || !roles.includes(ctx.actor.role)) return refuse('recruitment-not-found')
  return o.state === 'taken' ? ok(o) : refuse('recruitment-state')
}

/** The employer declares that the worker was and will be charged nothing for the recruitment. */
export function declareNoFee(ctx: Ctx, input: { number: string } & Keyed): Promise<Result<{ number: string }>> {
  const { key, ...of } = input
  return act(ctx, 'recruitment.declare', { key, input: of }, async (tx) => {
    const found = await taken(tx, ctx, of.number, ['employer'])
    if (!found.ok) return found
    const o = found.value
    if (o.declaredAt) return refuse('recruitment-state')
    await sql`update recruit_offer set declared_at = ${ctx.now} where id = ${o.id}`.execute(tx)
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'recruitment.declare', data: { number: o.number } })
    return ok({ number: o.number })
  })
}

export interface FeeAnswer {
  moment: FeeMoment
  paid: boolean
  words: string
  at: Date
}

/** The worker says whether anything was paid for the place; an officer may write it down. It may be said again. */
export function answerFee(
  ctx: Ctx,
  input: { number: string; moment: FeeMoment; paid: boolean; words: string } & Keyed,
): Promise<Result<{ moment: FeeMoment }>> {
  const { key, ...of } = input
  return act(ctx, 'recruitment.fee-answer', { key, input: of }, async (tx) => {
    const found = await taken(tx, ctx, of.number, ['worker', 'officer'])
    if (!found.ok) return found
    const faults = new Faults()
    faults.ask('moment', feeMoments.includes(of.moment), words.badKind)
    if (of.paid) faults.told('words', of.words)
    if (faults.refusal) return faults.refusal
    const o = found.value
    await sql`
      insert into recruit_fee_answer (offer_id, moment, paid, words, at, by)
      values (${o.id}, ${of.moment}, ${of.paid}, ${of.words.trim()}, ${ctx.now}, ${ctx.actor.id})
      on conflict (offer_id, moment) do update set paid = excluded.paid, words = excluded.words, at = excluded.at,
        by = excluded.by`.execute(tx)
    // Whether anything was paid stays out of the journal: its readers may be more than those of the answer.
    const data = { number: o.number, moment: of.moment }
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'recruitment.fee-answer', data })
    return ok({ moment: of.moment })
  })
}

/** What the worker answered; nothing for an employer, whatever is asked. */
export async function answersOf(ctx: Pick<Ctx, 'db' | 'actor'>, offerId: string): Promise<FeeAnswer[]> {
  if (!['worker', 'officer', 'system'].includes(ctx.actor.role)) return []
  const { rows } = await sql<FeeAnswer>`
    select moment, paid, words, at from recruit_fee_answer where offer_id = ${offerId}`.execute(ctx.db)
  return feeMoments.flatMap((m) => rows.filter((r) => r.moment === m))
}

export interface CostInput extends Keyed {
  number: string
  item: CostItem
  what: string
  /** Minor units. */
  amount: number
  currency: string
  /** Who is to bear it by the contract; the law goes before. */
  bearer: Bearer
  payer: Bearer
  onDay: IsoDate
  file?: { name: string; bytes: Uint8Array } | undefined
}

/** Enters a cost. `byLaw` is who bears it by the law, where a source says so: nothing else may be entered. */
export function addCost(
  ctx: Ctx,
  byLaw: Bearer | undefined,
  input: CostInput,
): Promise<Result<{ no: number; owed: boolean }>> {
  const { key, file, ...of } = input
  return act(ctx, 'recruitment.cost', { key, input: of as never }, async (tx) => {
    const found = await taken(tx, ctx, of.number, ['worker', 'employer', 'officer'])
    if (!found.ok) return found
    const o = found.value
    const bearer = byLaw ?? of.bearer
    const faults = new Faults()
    faults.ask('item', costItems.includes(of.item), words.badKind)
    faults.ask('amount', Number.isInteger(of.amount) && of.amount > 0 && of.amount <= 1_000_000_000_000, words.badPay)
    faults.ask('currency', /^[A-Z]{3}$/.test(of.currency), words.badCurrency)
    faults.ask('bearer', bearers.includes(bearer), words.badKind)
    faults.ask('payer', bearers.includes(of.payer), words.badKind)
    faults.ask('onDay', isDay(of.onDay) && of.onDay <= todayOf(ctx), words.future)
    if (faults.refusal) return faults.refusal
    const stored = await keep(tx, ctx, file)
    if (!stored.ok) return stored
    const { rows } = await sql<{ no: number }>`
      insert into recruit_cost (offer_id, no, item, what, amount, currency, bearer, by_law, payer, on_day, file_hash, file_name,
        at, by_role)
      select ${o.id}, coalesce(max(no), 0) + 1, ${of.item}::text, ${of.what.trim()}::text, ${of.amount}::bigint,
        ${of.currency}::text, ${bearer}::text, ${byLaw !== undefined}::boolean, ${of.payer}::text, ${of.onDay}::date,
        ${stored.value}::text, ${file ? file.name : null}::text, ${ctx.now}::timestamptz, ${ctx.actor.role}::text
      from recruit_cost where offer_id = ${o.id} returning no`.execute(tx)
    const { no } = rows[0]!
    const owed = refundOf({ payer: of.payer, bearer, refundedOn: null }) === 'owed'
    const data = {
      number: o.number,
      no,
      item: of.item,
      amount: of.amount,
      currency: of.currency,
      bearer,
      payer: of.payer,
    }
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'recruitment.cost', data })
    if (owed) await publish(tx, ctx, 'recruitment.refund-owed', data)
    return ok({ no, owed })
  })
}

async function keep(tx: Tx, ctx: Ctx, file: CostInput['file']): Promise<Result<string | null>> {
  return file ? saveFile(tx, ctx.now, file.bytes, typeOf(file.bytes) ?? '') : ok(null)
}

export interface RefundInput extends Keyed {
  number: string
  no: number
  onDay: IsoDate
  proof: string
  file?: { name: string; bytes: Uint8Array } | undefined
}

/** What the worker paid for another was given back, with the proof. Nothing waives it. */
export function recordRefund(ctx: Ctx, input: RefundInput): Promise<Result<{ no: number }>> {
  const { key, file, ...of } = input
  return act(ctx, 'recruitment.refund', { key, input: of }, async (tx) => {
    const found = await taken(tx, ctx, of.number, ['employer', 'officer'])
    if (!found.ok) return found
    const o = found.value
    const cost = (await costsOf(tx, o.id)).find((c) => c.no === of.no)
    if (!cost || refundOf(cost) !== 'owed') return refuse('recruitment-state')
    const faults = new Faults()
    faults.told('proof', of.proof)
    faults.ask('onDay', isDay(of.onDay) && of.onDay >= cost.onDay && of.onDay <= todayOf(ctx), words.badDay)
    if (faults.refusal) return faults.refusal
    const stored = await keep(tx, ctx, file)
    if (!stored.ok) return stored
    await sql`
      update recruit_cost set refunded_on = ${of.onDay}, refund_proof = ${of.proof.trim()}, refund_hash = ${stored.value}
      where offer_id = ${o.id} and no = ${of.no}`.execute(tx)
    const data = { number: o.number, no: of.no, onDay: of.onDay, amount: cost.amount, currency: cost.currency }
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'recruitment.refund', data })
    await publish(tx, ctx, 'recruitment.refunded', data)
    return ok({ no: of.no })
  })
}

/** The ledger of one recruitment. */
export async function costsOf(db: Db | Tx, offerId: string): Promise<CostLine[]> {
  const { rows } = await sql<CostLine>`
    select no, item, what, amount::float8 as amount, currency, bearer, by_law as "byLaw", payer, on_day::text as "onDay",
      file_hash as "fileHash", file_name as "fileName", refunded_on::text as "refundedOn", refund_proof as "refundProof"
    from recruit_cost where offer_id = ${offerId} order by no`.execute(db)
  return rows
}

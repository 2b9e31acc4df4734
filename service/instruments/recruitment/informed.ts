import type { Locale } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { recruitmentWords as words } from './messages.ts'
import { lockOffer } from './offer-store.ts'
import { Faults, type Keyed } from './shared.ts'

export interface Informed {
  locale: Locale
  pieces: number
  /** SHA-256 of the text that was read. */
  hash: string
  at: Date
  atCounter: boolean
}

/**
 * The worker confirms to have read what is told before leaving, in the own language; an officer may record it at the counter.
 * `shown` is the fingerprint of the text that was shown: a text that has changed meanwhile is read again.
 */
export function confirmInformed(
  ctx: Ctx,
  input: { number: string; locale: Locale; pieces: number; hash: string; shown: string } & Keyed,
): Promise<Result<{ hash: string }>> {
  const { key, ...of } = input
  return act(ctx, 'recruitment.informed', { key, input: of }, async (tx) => {
    const o = await lockOffer(tx, ctx, of.number)
    if (!o || !['worker', 'officer'].includes(ctx.actor.role)) return refuse('recruitment-not-found')
    if (o.state !== 'taken' || (await informedOf(tx, o.id))) return refuse('recruitment-state')
    const faults = new Faults()
    faults.ask('shown', of.shown === of.hash, words.changedText)
    if (faults.refusal) return faults.refusal
    const counter = ctx.actor.role === 'officer'
    await sql`
      insert into recruit_informed (offer_id, locale, pieces, hash, at, by, at_counter)
      values (${o.id}, ${of.locale}, ${of.pieces}, ${of.hash}, ${ctx.now}, ${ctx.actor.id}, ${counter})`.execute(tx)
    const data = { number: o.number, locale: of.locale, hash: of.hash, counter }
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'recruitment.informed', data })
    return ok({ hash: of.hash })
  })
}

export async function informedOf(db: Db | Tx, offerId: string): Promise<Informed | undefined> {
  const { rows } = await sql<Informed>`
    select locale, pieces, hash, at, at_counter as "atCounter" from recruit_informed where offer_id = ${offerId}`.execute(
    db,
  )
  return rows[0]
}

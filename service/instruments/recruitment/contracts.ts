import type { Locale } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { canonicalJson, type Json, sha256 } from '../../platform/canonical.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { recruitmentWords as words } from './messages.ts'
import { findOffer, lockOffer } from './offer-store.ts'
import { Faults, type Keyed, nextNumber } from './shared.ts'

export interface ContractLine {
  id: string
  /** In both languages of the contract. */
  title: string[]
  text: string[]
}
/** What the parties agreed, as printed: frozen when the contract is made. */
export interface ContractTerms {
  scheme: string
  edition: string
  employer: string
  worker: string
  heads: { title: string[]; value: string[] }[]
  clauses: ContractLine[]
}

export interface Contract {
  id: string
  number: string
  offerId: string
  firstLocale: Locale
  secondLocale: Locale
  terms: ContractTerms
  hash: string
  madeAt: Date
  employerSignedAt: Date | null
  workerSignedAt: Date | null
  workerAtCounter: boolean
}

/** Fingerprint of frozen terms, for the paper and for whoever checks it. */
export const hashOfTerms = (terms: unknown): string => sha256(canonicalJson(terms as Json)).toString('hex')

const columns = sql`c.id::text, c.number, c.offer_id::text as "offerId", c.first_locale as "firstLocale",
  c.second_locale as "secondLocale", c.terms, c.hash, c.made_at as "madeAt", c.employer_signed_at as "employerSignedAt",
  c.worker_signed_at as "workerSignedAt", c.worker_at_counter as "workerAtCounter"`

/** The contract of an offer; whoever sees the offer sees it. */
export async function contractOf(db: Db | Tx, offerId: string): Promise<Contract | undefined> {
  const { rows } = await sql<Contract>`
    select ${columns} from recruit_contract c where c.offer_id = ${offerId}`.execute(db)
  return rows[0]
}

/** What anybody may know of a contract by its number: its fingerprint and whether both have signed; no name. */
export async function checkContract(
  db: Db,
  country: string,
  number: string,
): Promise<Pick<Contract, 'number' | 'hash' | 'madeAt' | 'employerSignedAt' | 'workerSignedAt'> | undefined> {
  const { rows } = await sql<Contract>`
    select ${columns} from recruit_contract c join recruit_offer o on o.id = c.offer_id
      join recruit_request q on q.id = o.request_id where q.country = ${country} and c.number = ${number.trim()}`.execute(
    db,
  )
  const c = rows[0]
  // Terms that were changed behind the back of the register do not give the fingerprint any more.
  if (!c || hashOfTerms(c.terms) !== c.hash) return undefined
  const { hash, madeAt, employerSignedAt, workerSignedAt } = c
  return { number: c.number, hash, madeAt, employerSignedAt, workerSignedAt }
}

/** Makes the standard contract of an offer that was taken; its terms are frozen. */
export function makeContract(
  ctx: Ctx,
  input: { number: string; first: Locale; second: Locale; terms: ContractTerms } & Keyed,
): Promise<Result<{ number: string; hash: string }>> {
  const { key, ...of } = input
  return act(ctx, 'contract.make', { key, input: of as never }, async (tx) => {
    const o = await lockOffer(tx, ctx, of.number)
    if (!o || !['employer', 'officer', 'system'].includes(ctx.actor.role)) return refuse('recruitment-not-found')
    const faults = new Faults()
    faults.ask('second', of.first !== of.second, words.sameLocale)
    if (faults.refusal) return faults.refusal
    if (o.state !== 'taken' || (await contractOf(tx, o.id))) return refuse('recruitment-state')
    const id = ctx.newId()
    const number = await nextNumber(tx, ctx, 'RC')
    const hash = hashOfTerms(of.terms)
    await sql`
      insert into recruit_contract (id, number, offer_id, first_locale, second_locale, terms, hash, made_at)
      values (${id}, ${number}, ${o.id}, ${of.first}, ${of.second}, ${JSON.stringify(of.terms)}::jsonb, ${hash},
        ${ctx.now})`.execute(tx)
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'contract.make', data: { number, hash } })
    await publish(tx, ctx, 'contract.made', { number, hash })
    return ok({ number, hash })
  })
}

/**
 * A party signs in its own account; for a worker an officer records at the counter that the worker signed. `hash` is what
 * was shown: other terms are not signed.
 */
export function signContract(
  ctx: Ctx,
  input: { number: string; hash: string } & Keyed,
): Promise<Result<{ both: boolean }>> {
  const { key, ...of } = input
  return act(ctx, 'contract.sign', { key, input: of }, async (tx) => {
    const o = await lockOffer(tx, ctx, of.number)
    const c = o && (await contractOf(tx, o.id))
    if (!c) return refuse('recruitment-not-found')
    const employer = ctx.actor.role === 'employer'
    if (c.hash !== of.hash || (employer ? c.employerSignedAt : c.workerSignedAt)) return refuse('recruitment-state')
    await (employer
      ? sql`update recruit_contract set employer_signed_at = ${ctx.now} where id = ${c.id}`
      : sql`update recruit_contract set worker_signed_at = ${ctx.now}, worker_at_counter = ${ctx.actor.role === 'officer'}
          where id = ${c.id}`
    ).execute(tx)
    const side = employer ? 'employer' : 'worker'
    const data = { number: c.number, side, hash: c.hash, counter: ctx.actor.role === 'officer' }
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'contract.sign', data })
    const both = (employer ? c.workerSignedAt : c.employerSignedAt) !== null
    if (both) await publish(tx, ctx, 'contract.signed', { number: c.number, hash: c.hash })
    return ok({ both })
  })
}

/** The contract of an offer by the offer's number, for an actor who sees the offer. */
export async function findContract(ctx: Ctx, offer: string): Promise<Contract | undefined> {
  const o = await findOffer(ctx.db, ctx.actor, offer)
  return o && contractOf(ctx.db, o.id)
}

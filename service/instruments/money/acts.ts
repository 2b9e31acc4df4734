import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { sha256 } from '../../platform/canonical.ts'
import { type Ctx, ok, type Problem, type Result, refuse, type Tx } from '../../platform/context.ts'
import { type BankEntry, readStatements, type Statement } from './camt.ts'
import { confirm, keepDeposit, owe, payOut, receive } from './ledger.ts'
import { moneyActWords as words } from './messages.ts'
import { type Item, returnable } from './model.ts'
import { findItem, lockItem } from './store.ts'

/** Who keeps the money: an officer of the whole country. */
export const isTreasury = ({ actor }: Pick<Ctx, 'actor'>): boolean =>
  actor.role === 'system' || (actor.role === 'officer' && actor.regions === null)

/** Pays a claim in the name of the system, as its payer would have told it; tells whether that could be. */
export type PayClaim = (
  ctx: Ctx,
  item: Item,
  payment: { reference: string; on: string; amount: number },
) => Promise<Result<unknown>>

export type Outcome = 'confirmed' | 'paid' | 'unallocated' | 'paid-out' | 'unknown-debit'
export type Loaded = { statements: number; known: number; gap: boolean } & Record<Outcome, number>

/** Document numbers that a payer wrote, in any case and with any dashes. */
const numbersIn = (text: string): string[] => [
  ...new Set(
    (
      text
        .toUpperCase()
        .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
        .match(/[A-Z]{2}-[FGRB]-\d{4}-\d{7}-\d/g) ?? []
    ).slice(0, 20),
  ),
]

/** A claim whose told payment an entry is: by its number, or by the reference told, and the sum. */
async function toldClaim(
  tx: Tx,
  country: string,
  numbers: readonly string[],
  entry: BankEntry,
): Promise<Item | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from money_item where country = ${country} and kind in ('fee', 'deposit') and pending = ${entry.amount}
      and (number = any(${[...numbers]}::text[])
        or (length(reference) >= 4 and position(lower(reference) in lower(${`${entry.text} | ${entry.reference}`})) > 0))
    order by number = any(${[...numbers]}::text[]) desc, created_at limit 1`.execute(tx)
  return rows[0] && lockItem(tx, rows[0])
}

async function byNumber(
  tx: Tx,
  country: string,
  numbers: readonly string[],
  fits: (item: Item) => boolean,
): Promise<Item | undefined> {
  for (const number of numbers) {
    const item = await lockItem(tx, { country, number })
    if (item && fits(item)) return item
  }
  return undefined
}

/** What becomes of one entry of the bank. */
async function take(
  tx: Tx,
  ctx: Ctx,
  statement: Statement,
  entry: BankEntry,
  pay: PayClaim,
): Promise<{ outcome: Outcome; item: string | null }> {
  const { country } = ctx.actor
  const { currency } = statement
  const numbers = numbersIn(entry.text)
  if (entry.amount < 0) {
    const refund = await byNumber(
      tx,
      country,
      numbers,
      (i) => i.kind === 'refund' && i.open >= -entry.amount && i.currency === currency,
    )
    if (!refund) return { outcome: 'unknown-debit', item: null }
    await payOut(tx, ctx, refund, -entry.amount, entry.reference)
    return { outcome: 'paid-out', item: refund.id }
  }
  const told = await toldClaim(tx, country, numbers, entry)
  if (told && told.currency === currency) {
    await confirm(tx, ctx, told, entry.amount)
    return { outcome: 'confirmed', item: told.id }
  }
  // Not locked here: a payment locks its case first, and then the claim.
  for (const number of numbers) {
    const owed = await findItem(tx, country, number)
    if (!owed || (owed.kind !== 'fee' && owed.kind !== 'deposit') || owed.open === 0 || owed.currency !== currency)
      continue
    const payment = { reference: entry.reference, on: entry.bookedOn, amount: entry.amount }
    const paid = await pay({ ...ctx, db: tx }, owed, payment)
    const now = (await lockItem(tx, { id: owed.id }))!
    if (!paid.ok || now.pending !== entry.amount) continue
    await confirm(tx, ctx, now, entry.amount)
    return { outcome: 'paid', item: now.id }
  }
  const name = [entry.party, entry.text]
    .filter((t) => t !== '')
    .join(' · ')
    .slice(0, 300)
  const receipt = await receive(tx, ctx, {
    ...{ country, currency, amount: entry.amount, reference: entry.reference.slice(0, 200) },
    name: name || entry.reference,
  })
  return { outcome: 'unallocated', item: receipt.id }
}

/**
 * Loads a bank statement: told payments are confirmed, claims whose number the payer wrote are paid, refunds are marked as
 * paid out; what nothing explains becomes a receipt to allocate. An entry counts once, whatever file it comes in.
 */
export function loadStatement(
  ctx: Ctx,
  input: { key?: string | undefined; xml: string },
  pay: PayClaim,
): Promise<Result<Loaded>> {
  const { key, xml } = input
  const hash = sha256(Buffer.from(xml)).toString('hex')
  return act(ctx, 'money.statement', { key, input: { hash } }, async (tx) => {
    if (!isTreasury(ctx)) return refuse('money-not-yours')
    const { country } = ctx.actor
    const read = readStatements(xml)
    if ('why' in read) return refuse('money-statement', { params: { why: read.why } })
    const loaded: Loaded = {
      ...{ statements: 0, known: 0, gap: false },
      ...{ confirmed: 0, paid: 0, unallocated: 0, 'paid-out': 0, 'unknown-debit': 0 },
    }
    for (const statement of read.statements) {
      const problem = await loadOne(tx, ctx, statement, hash, loaded, pay)
      if (problem) return { ok: false, problem }
    }
    await journal(tx, ctx, {
      chain: await booksChain(tx, ctx),
      kind: 'money',
      act: 'money.statement',
      data: { hash, ...loaded },
    })
    await publish(tx, ctx, 'money.statement', { country, ...loaded })
    return ok(loaded)
  })
}

async function loadOne(
  tx: Tx,
  ctx: Ctx,
  statement: Statement,
  hash: string,
  loaded: Loaded,
  pay: PayClaim,
): Promise<Problem | undefined> {
  const { country } = ctx.actor
  const { account, number, currency, opening, closing, closedOn } = statement
  // One statement of an account after the other, or two at once would both look for the same claim.
  await sql`select pg_advisory_xact_lock(hashtext(${`bank ${country} ${account}`}))`.execute(tx)
  const { rows: before } = await sql<{ closing: number }>`
    select closing::float8 as closing from bank_statement where country = ${country} and account = ${account}
      and closed_on <= ${closedOn}::date order by closed_on desc, loaded_at desc limit 1`.execute(tx)
  const gap = before[0] ? opening - before[0].closing : 0
  const id = ctx.newId()
  const { rows } = await sql<{ id: string }>`
    insert into bank_statement (id, country, account, number, hash, currency, opening, closing, gap, closed_on, loaded_at, loaded_by)
    values (${id}, ${country}, ${account}, ${number}, ${hash}, ${currency}, ${opening}, ${closing}, ${gap}, ${closedOn},
      ${ctx.now}, ${ctx.actor.id}) on conflict do nothing returning id`.execute(tx)
  if (!rows[0]) return { code: 'money-statement-known', params: { number } }
  loaded.statements++
  if (gap !== 0) loaded.gap = true
  for (const entry of statement.entries) {
    const { rows: seen } = await sql<{ n: number }>`
      select count(*)::int as n from bank_line where country = ${country} and account = ${account}
        and reference = ${entry.reference}`.execute(tx)
    if (seen[0]!.n > 0) {
      loaded.known++
      continue
    }
    const { outcome, item } = await take(tx, ctx, statement, entry, pay)
    loaded[outcome]++
    await sql`
      insert into bank_line (country, account, reference, id, statement_id, booked_on, amount, party, text, outcome, item_id)
      values (${country}, ${account}, ${entry.reference}, ${ctx.newId()}, ${id}, ${entry.bookedOn}, ${entry.amount},
        ${entry.party}, ${entry.text}, ${outcome}, ${item})`.execute(tx)
  }
  return undefined
}

/** The journal chain of the books of a country. */
async function booksChain(tx: Tx, ctx: Ctx): Promise<string> {
  const key = `books ${ctx.actor.country}`
  await sql`insert into setting (key, value) values (${key}, to_jsonb(${ctx.newId()}::text)) on conflict do nothing`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string }>`select value #>> '{}' as id from setting where key = ${key}`.execute(tx)
  return rows[0]!.id
}

async function keepJournal(tx: Tx, ctx: Ctx, name: string, data: Record<string, string | number>): Promise<void> {
  await journal(tx, ctx, { chain: await booksChain(tx, ctx), kind: 'money', act: name, data })
  await publish(tx, ctx, name, data)
}

export interface Allocate {
  key?: string | undefined
  /** Number of the receipt, and of the claim it pays. */
  receipt: string
  claim: string
}

/** A receipt pays a claim that the payer did not name; the sum must be that of the claim, what is over stays. */
export function allocate(ctx: Ctx, input: Allocate, pay: PayClaim): Promise<Result<{ left: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'money.allocate', { key, input: rest }, async (tx) => {
    if (!isTreasury(ctx)) return refuse('money-not-yours')
    const { country } = ctx.actor
    const receipt = await lockItem(tx, { country, number: input.receipt })
    if (receipt?.kind !== 'receipt') return refuse('money-not-found')
    if (receipt.open === 0) return refuse('money-nothing-there')
    const wrong = refuse('money-input', { fields: [{ path: 'claim', code: 'unknown', text: words.noClaim }] })
    let claim = await findItem(tx, country, input.claim)
    if (!claim || (claim.kind !== 'fee' && claim.kind !== 'deposit') || claim.currency !== receipt.currency)
      return wrong
    if (claim.pending === 0 && claim.open > 0 && claim.open <= receipt.open) {
      const on = new Date(receipt.createdAt).toISOString().slice(0, 10)
      const payment = { reference: receipt.reference ?? receipt.number, on, amount: claim.open }
      const paid = await pay({ ...ctx, db: tx }, claim, payment)
      if (!paid.ok) return { ok: false, problem: paid.problem }
    }
    claim = (await lockItem(tx, { id: claim.id }))!
    if (claim.pending === 0 || claim.pending > receipt.open) return wrong
    await confirm(tx, ctx, claim, claim.pending, receipt)
    await keepJournal(tx, ctx, 'money.allocate', {
      receipt: receipt.number,
      claim: claim.number,
      amount: claim.pending,
    })
    return ok({ left: receipt.open - claim.pending })
  })
}

export interface Refund {
  key?: string | undefined
  /** Number of the claim that was paid, of the deposit, or of the receipt. */
  number: string
  /** Minor units; all there is unless said. */
  amount?: number | undefined
  reason: string
}

/** Money is owed back, with the reason: of a paid claim, of a deposit on its release, or of a receipt. It leaves with the bank's entry. */
export function orderRefund(ctx: Ctx, input: Refund): Promise<Result<{ refund: string; amount: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'money.refund', { key, input: rest as never }, async (tx) => {
    if (!isTreasury(ctx)) return refuse('money-not-yours')
    const item = await lockItem(tx, { country: ctx.actor.country, number: input.number })
    if (!item || item.kind === 'refund') return refuse('money-not-found')
    if (input.reason.trim() === '')
      return refuse('money-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    const there = item.kind === 'receipt' ? item.open : returnable(item)
    if (there === 0) return refuse('money-nothing-there')
    const amount = input.amount ?? there
    if (!Number.isSafeInteger(amount) || amount <= 0 || amount > there)
      return refuse('money-input', { fields: [{ path: 'amount', code: 'invalid', text: words.badAmount }] })
    const refund = await owe(tx, ctx, item, amount, input.reason.trim())
    await keepJournal(tx, ctx, 'money.refund', { of: item.number, refund: refund.number, amount })
    return ok({ refund: refund.number, amount })
  })
}

/** A deposit is kept, with the reason: what it secured did not happen. */
export function forfeitDeposit(
  ctx: Ctx,
  input: { key?: string | undefined; number: string; reason: string },
): Promise<Result<{ amount: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'money.forfeit', { key, input: rest }, async (tx) => {
    if (!isTreasury(ctx)) return refuse('money-not-yours')
    const item = await lockItem(tx, { country: ctx.actor.country, number: input.number })
    if (item?.kind !== 'deposit') return refuse('money-not-found')
    if (input.reason.trim() === '')
      return refuse('money-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    const amount = returnable(item)
    if (amount === 0) return refuse('money-nothing-there')
    await keepDeposit(tx, ctx, item, amount, input.reason.trim())
    await keepJournal(tx, ctx, 'money.forfeit', { deposit: item.number, amount })
    return ok({ amount })
  })
}

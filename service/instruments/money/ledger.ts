import { sql } from 'kysely'
import { localDate } from '../../platform/calendar.ts'
import type { Ctx, Tx } from '../../platform/context.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { type Account, type Item, type ItemKind, isBalanced, type Posting } from './model.ts'
import { itemsOfCase, lockItem } from './store.ts'

/** The movements of money. Each is one entry whose postings add up to nothing; items never go below zero. */

/** Writes an entry. Throws where it does not balance: that is a fault of the house, not of anybody's input. */
export async function post(
  tx: Tx,
  ctx: Ctx,
  of: { country: string; currency: string; act: string; note?: string },
  postings: readonly Posting[],
): Promise<void> {
  const moved = postings.filter((p) => (p.debit ?? 0) + (p.credit ?? 0) > 0)
  if (!isBalanced(moved)) throw new Error(`entry ${of.act} does not balance`)
  const id = ctx.newId()
  await sql`
    insert into money_entry (id, country, at, actor, act, note)
    values (${id}, ${of.country}, ${ctx.now}, ${ctx.actor.id}, ${of.act}, ${of.note ?? ''})`.execute(tx)
  for (const [i, p] of moved.entries())
    await sql`
      insert into money_posting (entry_id, no, account, item_id, currency, debit, credit)
      values (${id}, ${i + 1}, ${p.account}, ${p.item}, ${of.currency}, ${p.debit ?? 0}, ${p.credit ?? 0})`.execute(tx)
}

type Change = Partial<Pick<Item, 'amount' | 'open' | 'pending' | 'settled' | 'returned'>>

/** Changes an item by differences; its checks in the database refuse what would go below zero. */
async function change(tx: Tx, item: Pick<Item, 'id'>, by: Change, reference?: string): Promise<void> {
  await sql`
    update money_item set amount = amount + ${by.amount ?? 0}, open = open + ${by.open ?? 0},
      pending = pending + ${by.pending ?? 0}, settled = settled + ${by.settled ?? 0},
      returned = returned + ${by.returned ?? 0}, reference = coalesce(${reference ?? null}, reference)
    where id = ${item.id}`.execute(tx)
}

const letters: Record<ItemKind, string> = { fee: 'F', deposit: 'G', refund: 'R', receipt: 'B' }

async function addItem(
  tx: Tx,
  ctx: Ctx,
  of: {
    kind: ItemKind
    country: string
    currency: string
    amount: number
    name: string
    caseId?: string | null
    feeId?: string | null
    ofItem?: string | null
    reference?: string | null
    reason?: string | null
  },
): Promise<Item> {
  const { rows: seq } = await sql<{ n: number }>`select nextval('money_seq')::int as n`.execute(tx)
  const year = localDate(ctx.now, of.country).slice(0, 4)
  const number = makeNumber(`${of.country}-${letters[of.kind]}-${year}`, seq[0]!.n)
  const id = ctx.newId()
  await sql`
    insert into money_item (id, number, country, kind, case_id, fee_id, of_item, name, currency, amount, open, pending,
      settled, reference, reason, created_at)
    values (${id}, ${number}, ${of.country}, ${of.kind}, ${of.caseId ?? null}, ${of.feeId ?? null}, ${of.ofItem ?? null},
      ${of.name}, ${of.currency}, ${of.amount}, ${of.amount}, 0, 0, ${of.reference ?? null}, ${of.reason ?? null},
      ${ctx.now})`.execute(tx)
  return (await lockItem(tx, { id }))!
}

/** The account that a claim of a kind is earned on: income, or the deposits held for their payers. */
const earned = (item: Pick<Item, 'kind'>): Account => (item.kind === 'deposit' ? 'deposits' : 'income')

export interface Claim {
  feeId: string
  caseId: string
  country: string
  kind: 'fee' | 'deposit'
  name: string
  currency: string
  amount: number
}

/** Claims a fee: the invoice. */
export async function claim(tx: Tx, ctx: Ctx, of: Claim): Promise<Item> {
  const item = await addItem(tx, ctx, of)
  if (of.amount > 0)
    await post(tx, ctx, { ...of, act: 'claim' }, [
      { account: 'receivable', item: item.id, debit: of.amount },
      { account: earned(of), item: item.id, credit: of.amount },
    ])
  return item
}

/** Brings what is open of a claim to another amount: the rate of the day of payment, or nothing where it falls away. */
async function adjust(tx: Tx, ctx: Ctx, item: Item, open: number): Promise<void> {
  const by = open - item.open
  if (by === 0) return
  const more = Math.max(by, 0)
  const less = Math.max(-by, 0)
  await change(tx, item, { amount: by, open: by })
  await post(tx, ctx, { ...item, act: by > 0 ? 'raise' : 'cancel' }, [
    { account: 'receivable', item: item.id, debit: more, credit: less },
    { account: earned(item), item: item.id, debit: less, credit: more },
  ])
}

/** A payment that the payer tells of, at the amount of its day: it waits to be seen at the bank. */
export async function tellPayment(tx: Tx, ctx: Ctx, of: Claim & { reference: string }): Promise<void> {
  const item = (await lockItem(tx, { feeId: of.feeId })) ?? (await claim(tx, ctx, of))
  await adjust(tx, ctx, item, of.amount)
  await change(tx, item, { open: -of.amount, pending: of.amount }, of.reference.slice(0, 200))
  if (of.amount > 0)
    await post(tx, ctx, { ...item, act: 'told', note: of.reference.slice(0, 200) }, [
      { account: 'clearing', item: item.id, debit: of.amount },
      { account: 'receivable', item: item.id, credit: of.amount },
    ])
}

/** What is still open of the claims of a case falls away: withdrawn, refused, lapsed. */
export async function cancelClaims(tx: Tx, ctx: Ctx, caseId: string): Promise<void> {
  for (const { id, kind, open } of await itemsOfCase(tx, caseId))
    if ((kind === 'fee' || kind === 'deposit') && open > 0) await adjust(tx, ctx, (await lockItem(tx, { id }))!, 0)
}

/** Money at the bank that stands behind a payment that was told; `from` is the receipt that held it, where one did. */
export async function confirm(tx: Tx, ctx: Ctx, item: Item, amount: number, from?: Item): Promise<void> {
  await change(tx, item, { pending: -amount, settled: amount })
  if (from) await change(tx, from, { open: -amount, settled: amount })
  await post(tx, ctx, { ...item, act: from ? 'allocate' : 'confirm' }, [
    { account: from ? 'unallocated' : 'bank', item: from?.id ?? item.id, debit: amount },
    { account: 'clearing', item: item.id, credit: amount },
  ])
}

/** Money at the bank that no claim explains. */
export async function receive(
  tx: Tx,
  ctx: Ctx,
  of: { country: string; currency: string; amount: number; name: string; reference: string },
): Promise<Item> {
  const item = await addItem(tx, ctx, { ...of, kind: 'receipt' })
  await post(tx, ctx, { ...of, act: 'receive' }, [
    { account: 'bank', item: item.id, debit: of.amount },
    { account: 'unallocated', item: item.id, credit: of.amount },
  ])
  return item
}

/** Owes money back: of a claim that was paid, of a deposit that is released, or of a receipt that belongs to nobody here. */
export async function owe(tx: Tx, ctx: Ctx, of: Item, amount: number, reason: string): Promise<Item> {
  const { country, currency, caseId, name } = of
  const refund = await addItem(tx, ctx, {
    kind: 'refund',
    country,
    currency,
    amount,
    name,
    caseId,
    ofItem: of.id,
    reason,
  })
  if (of.kind === 'receipt') await change(tx, of, { open: -amount, settled: amount })
  else await change(tx, of, { returned: amount })
  await post(tx, ctx, { ...of, act: 'refund', note: reason.slice(0, 500) }, [
    { account: of.kind === 'receipt' ? 'unallocated' : earned(of), item: of.id, debit: amount },
    { account: 'payable', item: refund.id, credit: amount },
  ])
  return refund
}

/** A refund has left the bank. */
export async function payOut(tx: Tx, ctx: Ctx, refund: Item, amount: number, reference: string): Promise<void> {
  await change(tx, refund, { open: -amount, settled: amount }, reference.slice(0, 200))
  await post(tx, ctx, { ...refund, act: 'pay-out', note: reference.slice(0, 200) }, [
    { account: 'payable', item: refund.id, debit: amount },
    { account: 'bank', item: refund.id, credit: amount },
  ])
}

/** A deposit is kept: it becomes income. */
export async function keepDeposit(tx: Tx, ctx: Ctx, deposit: Item, amount: number, reason: string): Promise<void> {
  await change(tx, deposit, { returned: amount })
  await post(tx, ctx, { ...deposit, act: 'forfeit', note: reason.slice(0, 500) }, [
    { account: 'deposits', item: deposit.id, debit: amount },
    { account: 'income', item: deposit.id, credit: amount },
  ])
}

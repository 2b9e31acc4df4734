import type { FeeDue } from '@kosh/law'
import { sql } from 'kysely'
import { type Claim, claim, tellPayment } from '../../instruments/money/index.ts'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import type { Case } from './model.ts'

export interface FeeRow {
  id: string
  fee: string
  lineNo: number | null
  /** Minor units; null where the law's rate was not found. */
  amount: number | null
  currency: string
  computed: Pick<FeeDue, 'title' | 'payer' | 'citation' | 'values'> & { on?: string }
  paidAt: Date | null
  reference: string | null
  /** Number of its invoice; null where the rate is not known before payment. */
  invoice: string | null
}

/** Fees of a case that was read in scope. */
export async function feesOfCase(db: Db, caseId: string): Promise<FeeRow[]> {
  const { rows } = await sql<FeeRow>`
    select id, fee, line_no as "lineNo", amount, currency, computed, paid_at as "paidAt", payment_reference as reference,
      (select i.number from money_item i where i.fee_id = case_fee.id) as invoice
    from case_fee where case_id = ${caseId} order by line_no nulls first, fee, id`.execute(db)
  return rows
}

export const computedOf = (fee: FeeDue, on?: string): FeeRow['computed'] => ({
  title: fee.title,
  payer: fee.payer,
  citation: fee.citation,
  values: fee.values,
  ...(on ? { on } : {}),
})

/** A fee as the books know it. */
export const claimOf = (c: Pick<Case, 'id' | 'country'>, fee: FeeDue, id: string, amount: number): Claim => ({
  feeId: id,
  caseId: c.id,
  country: c.country,
  kind: fee.deposit ? 'deposit' : 'fee',
  name: fee.id,
  currency: fee.currency,
  amount,
})

/** Writes a fee that is due, with the values and the citation it was computed from, and claims it in the books. */
export async function addFee(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  fee: FeeDue,
  lineNo: number | null,
  paid?: { paidAt: Date; reference: string },
): Promise<void> {
  const id = ctx.newId()
  await sql`
    insert into case_fee (case_id, id, fee, line_no, amount, currency, computed, paid_at, payment_reference)
    values (${c.id}, ${id}, ${fee.id}, ${lineNo}, ${fee.amount ?? null}, ${fee.currency},
      ${JSON.stringify(computedOf(fee))}::jsonb, ${paid?.paidAt ?? null}, ${paid?.reference ?? null})`.execute(tx)
  // A rate that no source gives is claimed with its payment.
  if (fee.amount === undefined) return
  const of = claimOf(c, fee, id, fee.amount)
  if (paid) await tellPayment(tx, ctx, { ...of, reference: paid.reference })
  else await claim(tx, ctx, of)
}

import type { FeeDue } from '@kosh/law'
import { sql } from 'kysely'
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
}

/** Fees of a case that was read in scope. */
export async function feesOfCase(db: Db, caseId: string): Promise<FeeRow[]> {
  const { rows } = await sql<FeeRow>`
    select id, fee, line_no as "lineNo", amount, currency, computed, paid_at as "paidAt", payment_reference as reference
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

/** Writes a fee that is due, with the values and the citation it was computed from. */
export async function addFee(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  fee: FeeDue,
  lineNo: number | null,
  paid?: { paidAt: Date; reference: string },
): Promise<void> {
  await sql`
    insert into case_fee (case_id, id, fee, line_no, amount, currency, computed, paid_at, payment_reference)
    values (${c.id}, ${ctx.newId()}, ${fee.id}, ${lineNo}, ${fee.amount ?? null}, ${fee.currency},
      ${JSON.stringify(computedOf(fee))}::jsonb, ${paid?.paidAt ?? null}, ${paid?.reference ?? null})`.execute(tx)
}

import type { FieldError } from '../../../../platform/context.ts'
import { readDate } from '../../../../web/index.ts'
import { words } from '../../messages.ts'
import { caseWords } from '../case-messages.ts'
import { typed, type Values } from '../kit.ts'
import { applyWords } from '../messages.ts'

/** What was typed on the page of a payment. */

/** Whole units with at most two decimals as minor units; undefined where nothing was typed. */
export function readAmount(input: string): number | 'wrong' | undefined {
  const plain = input.replace(/[\s\u00a0\u202f]/g, '')
  if (plain === '') return undefined
  const m = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(plain)
  return m ? Number(m[1]) * 100 + Number((m[2] ?? '').padEnd(2, '0')) : 'wrong'
}

export const amountFault: FieldError = { path: 'amount', code: 'bad-amount', text: caseWords.badAmount }

/** The day of payment for the act; none typed is today. */
export function dayPaid(body: Values): { paidOn?: string } {
  const read = readDate(body, 'paidOn')
  return read.kind === 'date' ? { paidOn: read.date } : {}
}

/** Everything on the page that cannot be read or is missing, at once and in its order. */
export function faultsOfPayment(body: Values): FieldError[] {
  const errors: FieldError[] = []
  if (typed(body, 'reference').trim() === '')
    errors.push({ path: 'reference', code: 'required', text: words.feeNeeded })
  if (readDate(body, 'paidOn').kind === 'wrong')
    errors.push({ path: 'paidOn', code: 'bad-date', text: applyWords.badDate })
  if (readAmount(typed(body, 'amount')) === 'wrong') errors.push(amountFault)
  return errors
}

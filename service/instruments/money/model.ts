import type { Text } from '@kosh/law'

/** Money in double entry: accounts, items, entries. Pure. Amounts in minor units, whole and never negative. */

export const accounts = ['receivable', 'clearing', 'bank', 'unallocated', 'deposits', 'payable', 'income'] as const
/**
 * Claims not paid; payments told and not yet seen at the bank; the bank; receipts that no claim explains; deposits held;
 * refunds to be paid out; income.
 */
export type Account = (typeof accounts)[number]

export type ItemKind = 'fee' | 'deposit' | 'refund' | 'receipt'

export interface Item {
  id: string
  number: string
  country: string
  kind: ItemKind
  caseId: string | null
  feeId: string | null
  /** Of a refund: the claim whose money it gives back, or the receipt. */
  ofItem: string | null
  name: string
  currency: string
  amount: number
  open: number
  pending: number
  settled: number
  returned: number
  reference: string | null
  reason: string | null
  createdAt: Date
  /** Of a claim, or of the claim that a refund gives back. */
  title: Text | null
}

export interface Posting {
  account: Account
  item: string
  debit?: number
  credit?: number
}

/** Do the postings of an entry add up to nothing, each on one side only. */
export const isBalanced = (postings: readonly Posting[]): boolean =>
  postings.length > 1 &&
  postings.every(
    ({ debit = 0, credit = 0 }) =>
      Number.isSafeInteger(debit) &&
      Number.isSafeInteger(credit) &&
      debit >= 0 &&
      credit >= 0 &&
      (debit === 0) !== (credit === 0),
  ) &&
  postings.reduce((sum, { debit = 0, credit = 0 }) => sum + debit - credit, 0) === 0

/** What can still be given back of a claim. */
export const returnable = (item: Pick<Item, 'pending' | 'settled' | 'returned'>): number =>
  item.pending + item.settled - item.returned

import type { Citation } from './act.ts'
import type { Condition, Term } from './terms.ts'
import type { IsoDate, Text } from './text.ts'

/** A labelled exception: where it holds, the criterion is met by it. An exception may have exceptions. */
export interface Exception {
  id: string
  when: Condition
  cite: Citation
  unless?: Exception[]
}

/** One condition of the scheme, in the order of the act. Failing it is a possible reason for refusal. */
export interface Criterion {
  id: string
  title: Text
  must: Condition
  cite: Citation
  /** The criterion binds only where this holds. */
  when?: Condition
  unless?: Exception[]
  /** Event whose date picks the values and decides whether the criterion is in force; `filing` unless said. */
  governs?: string
  from?: IsoDate
  to?: IsoDate
  /** Reason for refusal: code and sentence; `{fact}` and `{table}` are filled with the values met. */
  refuse: { code: string; text: Text }
  /** A defect that the applicant may cure, with the days the act gives; otherwise incurable. */
  curable?: { days: Term; cite: Citation }
}

/** A source of points. */
export type PointItem =
  | { p: 'bands'; id: string; title: Text; of: Term; table: string; when?: Condition; cite: Citation }
  | { p: 'values'; id: string; title: Text; fact: string; table: string; by?: Term[]; when?: Condition; cite: Citation }
  | { p: 'flag'; id: string; title: Text; if: Condition; worth: Term; cite: Citation }
  /** Sum of the parts, not above the limit. */
  | { p: 'cap'; id: string; title: Text; limit: Term; of: PointItem[]; cite: Citation }
  /** The best of the parts only. */
  | { p: 'best'; id: string; title: Text; of: PointItem[]; cite: Citation }

/** The points test of a scheme: it is met when the sum reaches the pass mark. */
export interface Points {
  id: string
  title: Text
  items: PointItem[]
  pass: Term
  cite: Citation
  when?: Condition
  refuse: { code: string; text: Text }
}

/** Declares a criterion: the condition that must hold, its citation, and the refusal where it does not. */
export const must = (
  id: string,
  title: Text,
  condition: Condition,
  cite: Citation,
  more: Omit<Criterion, 'id' | 'title' | 'must' | 'cite'>,
): Criterion => ({ id, title, must: condition, cite, ...more })

/** Declares an exception to a criterion; `unless` takes exceptions to the exception. */
export const except = (id: string, when: Condition, cite: Citation, unless?: Exception[]): Exception => ({
  id,
  when,
  cite,
  ...(unless ? { unless } : {}),
})

type ItemBody = { title: Text; cite: Citation; when?: Condition }
/** Points by interval: the table gives points for the interval in which the term falls. */
export const bands = (id: string, of: Term, table: string, body: ItemBody): PointItem => ({
  p: 'bands',
  id,
  of,
  table,
  ...body,
})
/** Points by code or option: the table gives points for the value of the fact. */
export const values = (id: string, factName: string, table: string, body: ItemBody & { by?: Term[] }): PointItem => ({
  p: 'values',
  id,
  fact: factName,
  table,
  ...body,
})
/** Points for a condition that holds. */
export const flag = (id: string, condition: Condition, worth: Term, body: Omit<ItemBody, 'when'>): PointItem => ({
  p: 'flag',
  id,
  if: condition,
  worth,
  ...body,
})
/** The sum of several sources of points, never above the limit. */
export const cap = (id: string, limit: Term, of: PointItem[], body: Omit<ItemBody, 'when'>): PointItem => ({
  p: 'cap',
  id,
  limit,
  of,
  ...body,
})
/** The best of several sources of points. */
export const best = (id: string, of: PointItem[], body: Omit<ItemBody, 'when'>): PointItem => ({
  p: 'best',
  id,
  of,
  ...body,
})

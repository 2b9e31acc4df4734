import type { Citation } from './act.ts'
import type { IsoDate, Text } from './text.ts'

/** Points by interval: from `min` (included) to `max` (excluded; open when null). */
export type Band = [min: number, max: number | null, points: number]

/** What a table can hold: a number in its unit, a list of codes, points by band, points by code, or a date `MM-DD`/ISO. */
export type TableValue = number | string | string[] | Band[] | Record<string, number>

/** One value in force from `from` up to and including `to`. Without `value` it is *not found* and the rule is incomplete. */
export interface TableRow {
  from: IsoDate
  to?: IsoDate
  /** Day on which the value became known, where it differs (retroactive acts). */
  enacted?: IsoDate
  /** Position in a keyed table, one code per key of {@link Table.keys}; `*` matches any code. */
  key?: string[]
  value?: TableValue
  /** Why there is no value. */
  missing?: string
  cite: Citation
}

/** A dated parameter of the law with unit and citation. */
export interface Table {
  kind: 'table'
  id: string
  title: Text
  /** Unit of the values: `MCI`, `KZT-minor`, `day`, `working-day`, `month`, `percent`, `persons`, `list`, `points`, `date` ... */
  unit: string
  keys?: string[]
  rows: TableRow[]
  /** Two sources disagree: what the other says and why the chosen one was chosen. */
  conflict?: string
}

/** Declares a table. Its id begins with the country: `kz.mci`. Rows may stand in any order. */
export const table = (id: string, body: Omit<Table, 'kind' | 'id'>): Table => ({ kind: 'table', id, ...body })

/** A value in force between two dates (both included). */
export const row = (
  from: IsoDate,
  to: IsoDate | null,
  value: TableValue,
  cite: Citation,
  more: { key?: string[]; enacted?: IsoDate } = {},
): TableRow => ({ from, ...(to ? { to } : {}), value, cite, ...more })

/** A value that no source gives for these dates: rules that need it are incomplete and say so. */
export const notFound = (
  from: IsoDate,
  to: IsoDate | null,
  missing: string,
  cite: Citation,
  more: { key?: string[] } = {},
): TableRow => ({
  from,
  ...(to ? { to } : {}),
  missing,
  cite: { ...cite, mark: cite.mark === 'G' ? 'G' : 'NF' },
  ...more,
})

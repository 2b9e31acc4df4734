import { dayOf } from '../engine/dates.ts'
import { getEdition, schemeOf } from '../engine/law-book.ts'
import { resolve } from '../engine/tables.ts'
import type { Citation } from '../language/act.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { Band, Table, TableRow, TableValue } from '../language/table.ts'
import type { Term } from '../language/terms.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'

/** One thing that a proposal would change; everything else stays as the law has it. */
export type LawChange =
  /** The value of a table on the day, for one key where the table has keys. */
  | { kind: 'value'; table: string; key?: readonly string[]; to: TableValue }
  /** The pass mark of a points test. */
  | { kind: 'pass'; to: number }
  /** A criterion is dropped. */
  | { kind: 'without'; criterion: string }

/** A change that cannot be made: it names what is not there. */
export class ChangeError extends Error {}

const PROPOSAL = (c: Citation): Citation => ({ ...c, mark: 'P' })

/**
 * The library as it would be under a proposal, for one scheme on one day. What is changed carries the mark P (proposal,
 * not law); the library given is not touched.
 */
export function changed(library: Library, schemeId: string, asOf: IsoDate, changes: readonly LawChange[]): Library {
  const scheme = schemeOf(library, schemeId)
  let edition = getEdition(scheme, asOf)
  const tables = new Map(library.tables)
  for (const change of changes) {
    if (change.kind === 'value') tables.set(change.table, tableWith(tables, change, asOf))
    else edition = editionWith(edition, change)
  }
  const was = getEdition(scheme, asOf)
  const own: Scheme = { ...scheme, editions: scheme.editions.map((e) => (e === was ? edition : e)) }
  return { ...library, tables, schemes: new Map(library.schemes).set(schemeId, own) }
}

function tableWith(tables: Map<string, Table>, change: LawChange & { kind: 'value' }, asOf: IsoDate): Table {
  const table = tables.get(change.table)
  if (!table) throw new ChangeError(`There is no table ${change.table}`)
  const { row } = resolve(table, dayOf(asOf), change.key)
  if (table.keys && change.key?.length !== table.keys.length)
    throw new ChangeError(`Table ${table.id} has keys (${table.keys.join(', ')}): name one of each`)
  if (!row)
    throw new ChangeError(
      `Table ${table.id} has no value on ${asOf}${change.key ? ` for ${change.key.join(', ')}` : ''}`,
    )
  if (row.value !== undefined && kindOf(row.value) !== kindOf(change.to))
    throw new ChangeError(`Table ${table.id} holds ${kindOf(row.value)}, not ${kindOf(change.to)}`)
  const { missing: _, ...rest } = row
  const own: TableRow = { ...rest, value: change.to, cite: PROPOSAL(row.cite) }
  // A row for any key stays for the others: the changed one stands beside it, and the nearer key wins.
  const general = change.key !== undefined && row.key?.some((k, i) => k === '*' && change.key![i] !== '*')
  const rows = general
    ? [...table.rows, { ...own, key: [...change.key!] }]
    : table.rows.map((r) => (r === row ? own : r))
  return { ...table, rows }
}

const kindOf = (v: TableValue): string =>
  typeof v === 'number'
    ? 'a number'
    : typeof v === 'string'
      ? 'a date'
      : !Array.isArray(v)
        ? 'points by code'
        : v.some((x: string | Band) => Array.isArray(x))
          ? 'points by band'
          : 'a list'

function editionWith(edition: Edition, change: Exclude<LawChange, { kind: 'value' }>): Edition {
  if (change.kind === 'without') {
    if (!edition.criteria.some((c) => c.id === change.criterion))
      throw new ChangeError(
        `Edition ${edition.id} has no criterion ${change.criterion}; it has ${edition.criteria.map((c) => c.id).join(', ')}`,
      )
    return { ...edition, criteria: edition.criteria.filter((c) => c.id !== change.criterion) }
  }
  const { points } = edition
  if (!points) throw new ChangeError(`Edition ${edition.id} has no points test`)
  const pass: Term = { t: 'const', n: change.to, unit: 'points', cite: PROPOSAL(points.cite) }
  return { ...edition, points: { ...points, pass } }
}

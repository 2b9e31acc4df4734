import { dayOf } from '../engine/dates.ts'
import { getEdition, schemeOf } from '../engine/law-book.ts'
import { resolve } from '../engine/tables.ts'
import type { Citation } from '../language/act.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { Band, Table, TableRow, TableValue } from '../language/table.ts'
import type { Term } from '../language/terms.ts'
import { type IsoDate, type Text, text } from '../language/text.ts'
import type { Library } from '../library.ts'
import { Told } from './told.ts'

/** One thing that a proposal would change; everything else stays as the law has it. */
export type LawChange =
  /** The value of a table on the day, for one key where the table has keys. */
  | { kind: 'value'; table: string; key?: readonly string[]; to: TableValue }
  /** The pass mark of a points test. */
  | { kind: 'pass'; to: number }
  /** A criterion is dropped. */
  | { kind: 'without'; criterion: string }

/** A change that cannot be made: it names what is not there. */
export class ChangeError extends Told {}

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
  if (!table)
    throw new ChangeError(
      text(`${change.table} кестесі жоқ`, `Таблицы ${change.table} нет`, `There is no table ${change.table}`),
    )
  const { row } = resolve(table, dayOf(asOf), change.key)
  if (table.keys && change.key?.length !== table.keys.length) {
    const keys = table.keys.join(', ')
    throw new ChangeError(
      text(
        `${table.id} кестесінің кілттері бар (${keys}): әрқайсысын атаңыз`,
        `У таблицы ${table.id} есть ключи (${keys}): назовите каждый`,
        `Table ${table.id} has keys (${keys}): name one of each`,
      ),
    )
  }
  if (!row) {
    const place = change.key ? ` (${change.key.join(', ')})` : ''
    throw new ChangeError(
      text(
        `${table.id} кестесінде ${asOf} күнге мән жоқ${place}`,
        `В таблице ${table.id} нет значения на ${asOf}${place}`,
        `Table ${table.id} has no value on ${asOf}${place}`,
      ),
    )
  }
  if (row.value !== undefined && kindOf(row.value) !== kindOf(change.to)) {
    const [is, not] = [kinds[kindOf(row.value)], kinds[kindOf(change.to)]]
    throw new ChangeError(
      text(
        `${table.id} кестесінде басқа мән тұрады: ${is.kk} керек, ${not.kk} берілді`,
        `В таблице ${table.id} другое значение: нужно ${is.ru}, дано ${not.ru}`,
        `Table ${table.id} holds ${is.en}, not ${not.en}`,
      ),
    )
  }
  const { missing: _, ...rest } = row
  const own: TableRow = { ...rest, value: change.to, cite: PROPOSAL(row.cite) }
  // A row for any key stays for the others: the changed one stands beside it, and the nearer key wins.
  const general = change.key !== undefined && row.key?.some((k, i) => k === '*' && change.key![i] !== '*')
  const rows = general
    ? [...table.rows, { ...own, key: [...change.key!] }]
    : table.rows.map((r) => (r === row ? own : r))
  return { ...table, rows }
}

const kinds = {
  number: text('сан', 'число', 'a number'),
  date: text('күн', 'дата', 'a date'),
  codes: text('код бойынша балл', 'баллы по кодам', 'points by code'),
  bands: text('аралық бойынша балл', 'баллы по интервалам', 'points by band'),
  list: text('тізім', 'список', 'a list'),
} satisfies Record<string, Text>

const kindOf = (v: TableValue): keyof typeof kinds =>
  typeof v === 'number'
    ? 'number'
    : typeof v === 'string'
      ? 'date'
      : !Array.isArray(v)
        ? 'codes'
        : v.some((x: string | Band) => Array.isArray(x))
          ? 'bands'
          : 'list'

function editionWith(edition: Edition, change: Exclude<LawChange, { kind: 'value' }>): Edition {
  if (change.kind === 'without') {
    if (!edition.criteria.some((c) => c.id === change.criterion)) {
      const known = edition.criteria.map((c) => c.id).join(', ')
      throw new ChangeError(
        text(
          `${edition.id} редакциясында ${change.criterion} шарты жоқ; барлары: ${known}`,
          `В редакции ${edition.id} нет условия ${change.criterion}; есть: ${known}`,
          `Edition ${edition.id} has no criterion ${change.criterion}; it has ${known}`,
        ),
      )
    }
    return { ...edition, criteria: edition.criteria.filter((c) => c.id !== change.criterion) }
  }
  const { points } = edition
  if (!points)
    throw new ChangeError(
      text(
        `${edition.id} редакциясында балл жүйесі жоқ`,
        `В редакции ${edition.id} нет балльной системы`,
        `Edition ${edition.id} has no points test`,
      ),
    )
  const pass: Term = { t: 'const', n: change.to, unit: 'points', cite: PROPOSAL(points.cite) }
  return { ...edition, points: { ...points, pass } }
}

import {
  type Citation,
  candidates,
  dayOf,
  type Edition,
  getEdition,
  type IsoDate,
  type Library,
  lists,
  reads,
  resolve,
  type Scheme,
  type Table,
  type TableRow,
  type TableValue,
  type Text,
  text,
  usable,
} from '@kosh/law'
import { keyWords } from './messages.ts'

/** One value of the law that a variant may change, as it stands on the day. */
export interface Offer {
  /** Left side of the change: `TABLE` or `TABLE[KEY,KEY]`. */
  left: string
  title: Text
  /** What its keys stand for; empty for a table without keys. */
  keys: Text[]
  /** The value as a person types it: money in whole units of its currency. */
  now: string
  unit: string
  /** Numbers typed are multiplied by this. */
  scale: number
  citation: Citation
}

/** The values of one table. */
export interface OfferGroup {
  table: string
  title: Text
  unit: string
  offers: Offer[]
}

export interface Offers {
  /** The pass mark of a points test; `now` is empty where it hangs on answers. */
  pass: { now: string; citation: Citation } | undefined
  groups: OfferGroup[]
  criteria: { id: string; title: Text; citation: Citation }[]
}

/** Minor units of one whole unit. */
const MINOR = 100
const scaleOf = (unit: string): number => (unit.endsWith('-minor') ? MINOR : 1)

/** What a change calls a value. */
const leftOf = (table: string, key: readonly string[] | undefined): string =>
  key === undefined ? table : `${table}[${key.join(',')}]`

/** A value as it is typed; undefined for what no single line holds (points by band or by code). */
function typed(value: TableValue, unit: string): string | undefined {
  if (typeof value === 'number') return String(value / scaleOf(unit))
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || value.some((v) => typeof v !== 'string')) return undefined
  return value.join(' ')
}

function keyText(scheme: Scheme, name: string, code: string): Text {
  if (code === '*') return keyWords.others
  const fact = scheme.facts[name]
  const known =
    fact?.type === 'one-of'
      ? fact.options[code]
      : fact?.type === 'code'
        ? lists[fact.list]?.label(code)
        : lists[name]?.label(code)
  return known ?? text(code, code, code)
}

function offersOf(scheme: Scheme, table: Table, rows: readonly TableRow[]): Offer[] {
  const found = new Map<string, Offer>()
  for (const row of rows) {
    const now = usable(row) ? typed(row.value!, table.unit) : undefined
    if (now === undefined) continue
    const left = leftOf(table.id, row.key)
    const keys = (row.key ?? []).map((code, i) => keyText(scheme, table.keys?.[i] ?? '', code))
    found.set(left, {
      left,
      title: table.title,
      keys,
      now,
      unit: table.unit,
      scale: scaleOf(table.unit),
      citation: row.cite,
    })
  }
  return [...found.values()]
}

/** The rows that count on a day: of two for one key the one that the engine would read. */
function rowsOn(table: Table, day: number): TableRow[] {
  const rows = candidates(
    table,
    day,
    (table.keys ?? []).map(() => undefined),
  )
  return rows.filter((row) => resolve(table, day, row.key).row === row)
}

function passOf(library: Library, edition: Edition, day: number): Offers['pass'] {
  const { points } = edition
  if (!points) return undefined
  const { pass } = points
  const table = pass.t === 'value' && !pass.by?.length ? library.tables.get(pass.table) : undefined
  const value = pass.t === 'const' || pass.t === 'unit' ? pass.n : table && resolve(table, day).value
  return { now: typeof value === 'number' ? String(value) : '', citation: points.cite }
}

/** What the edition of a day offers for change: only what decides, no fees and no clocks. */
export function offersFor(library: Library, scheme: Scheme, asOf: IsoDate): Offers {
  const edition = getEdition(scheme, asOf)
  const day = dayOf(asOf)
  const passTable = edition.points?.pass.t === 'value' ? edition.points.pass.table : undefined
  const { tables } = reads([edition.criteria, edition.exemptions, edition.points ?? []])
  const groups = [...tables].flatMap((id) => {
    const table = library.tables.get(id)
    if (!table || id === passTable) return []
    const offers = offersOf(scheme, table, rowsOn(table, day))
    return offers.length > 0 ? [{ table: id, title: table.title, unit: table.unit, offers }] : []
  })
  const criteria = edition.criteria.map(({ id, title, cite }) => ({ id, title, citation: cite }))
  return { pass: passOf(library, edition, day), groups, criteria }
}

/** The offer that a change was written for, and what it is changed to, as it was typed. */
export function offerOf(offers: Offers, change: string): { offer: Offer; to: string } | undefined {
  const at = change.indexOf('=')
  const left = change.slice(0, at)
  const offer = offers.groups.flatMap((g) => g.offers).find((o) => o.left === left)
  if (!offer) return undefined
  const value = change.slice(at + 1)
  return { offer, to: offer.scale === 1 ? value : String(Number(value) / offer.scale) }
}

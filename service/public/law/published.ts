import { type Citation, dayOf, type IsoDate, type Library, type QuotaUse, resolve, type Scheme } from '@kosh/law'

/** Figures of past years as the law's own tables have them. Pure. */

export interface PublishedYear {
  year: string
  /** Places set and used; null where no source read gives the figure. */
  set: number | null
  used: number | null
  setCite: Citation | undefined
  usedCite: Citation | undefined
}

/** Quota series of a country, each once, with the schemes that draw on it; the use is that of the newest edition. */
export function quotaSeries(library: Library, country: string): { use: QuotaUse; schemes: Scheme[] }[] {
  const found = new Map<string, { use: QuotaUse; schemes: Scheme[] }>()
  for (const scheme of library.schemes.values()) {
    if (scheme.country !== country || scheme.status !== 'law') continue
    const use = scheme.editions.findLast((edition) => edition.quota)?.quota
    if (!use) continue
    const known = found.get(use.id)
    if (known) known.schemes.push(scheme)
    else found.set(use.id, { use, schemes: [scheme] })
  }
  return [...found.values()]
}

function valueAt(library: Library, table: string | undefined, day: IsoDate): { n: number | null; cite?: Citation } {
  const known = table === undefined ? undefined : library.tables.get(table)
  if (!known) return { n: null }
  const { value, row } = resolve(known, dayOf(day))
  return typeof value === 'number' ? { n: value, cite: row!.cite } : { n: null, cite: row?.cite }
}

/** One row a calendar year, from the first year of the tables to the year of `today`; at the end of the year, or today. */
export function publishedYears(library: Library, use: QuotaUse, today: IsoDate): PublishedYear[] {
  const tables = [use.published?.set, use.published?.used].flatMap((id) => library.tables.get(id ?? '') ?? [])
  const first = Math.min(...tables.flatMap((table) => table.rows.map((row) => Number(row.from.slice(0, 4)))))
  if (!Number.isFinite(first)) return []
  const last = Number(today.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n): PublishedYear => {
    const year = String(first + n)
    const day = first + n === last ? today : `${year}-12-31`
    const set = valueAt(library, use.published?.set, day)
    const used = valueAt(library, use.published?.used, day)
    return { year, set: set.n, used: used.n, setCite: set.cite, usedCite: used.cite }
  })
}

/** Places used per hundred set; null where one of the two is not known. */
export const shareUsed = (row: { set: number | null; used: number | null }): number | null =>
  row.set === null || row.used === null || row.set === 0 ? null : Math.round((row.used / row.set) * 1000) / 10

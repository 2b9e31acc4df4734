import type { IsoDate, Library, OccupationList, Scheme } from '@kosh/law'
import { type Candidate, type Demand, type List, WHOLE } from '../instruments/shortage/index.ts'
import { localDate } from '../platform/calendar.ts'
import { formatDate, formatMoney, formatNumber, regionCodes, regionName } from '../platform/i18n/index.ts'
import type { View } from '../web/index.ts'
import { words } from './messages.ts'

/** A list of occupations with the schemes that read it. */
export interface Series {
  use: OccupationList
  schemes: readonly Scheme[]
}

/** What every page has at hand. */
export interface Around {
  view: View
  country: string
  series: readonly Series[]
}

export interface OfList extends Around {
  list: List
  of: Series
  candidates: readonly Candidate[]
  done: string | undefined
}

export const listAddress = (number: string, more = ''): string => `/shortage/${encodeURIComponent(number)}${more}`

/** The lists that any edition of the country's schemes reads. */
export function seriesOf(library: Library, country: string): Series[] {
  const found = new Map<string, { use: OccupationList; schemes: Scheme[] }>()
  for (const scheme of library.schemes.values()) {
    const use = scheme.editions.findLast((e) => e.occupations)?.occupations
    if (scheme.country !== country || !use) continue
    const of = found.get(use.id) ?? { use, schemes: [] }
    of.schemes.push(scheme)
    found.set(use.id, of)
  }
  return [...found.values()]
}

/** The currency that the schemes of a list ask their fees in. */
const currencyOf = (schemes: readonly Scheme[]): string =>
  schemes.flatMap((s) => s.editions.at(-1)?.process.fees ?? []).find((fee) => fee.currency)?.currency ?? ''

export const n = ({ view }: Pick<Around, 'view'>, value: number): string => formatNumber(view.locale, value)
export const day = ({ view }: Pick<Around, 'view'>, date: IsoDate): string => formatDate(view.locale, date)
export const regionText = ({ view }: Pick<Around, 'view'>, code: string): string =>
  code === WHOLE ? view.t(words.whole) : regionName(view.locale, code)
export const todayOf = ({ view, country }: Pick<Around, 'view' | 'country'>): IsoDate => localDate(view.now, country)

/** May the reader open, record and publish for the whole country. */
export const mayPublish = ({ actor }: View): boolean => actor.role === 'quota-officer' && actor.regions === null
/** The regions that the reader proposes for. */
export const ownRegions = ({ actor }: View, country: string): string[] =>
  actor.role !== 'quota-officer' ? [] : (actor.regions ?? regionCodes(country))

/** What the registers know of an occupation, in a sentence of figures. */
export function demandText(props: Pick<OfList, 'view' | 'of'>, demand: Demand): string {
  const { view, of } = props
  const { t, locale } = view
  const parts = [
    ...(demand.asked > 0 ? [t(words.asked, { n: demand.asked }), t(words.employersN, { n: demand.employers })] : []),
    ...(demand.pay === null ? [] : [t(words.payN, { pay: formatMoney(locale, demand.pay, currencyOf(of.schemes)) })]),
    ...(demand.filed > 0 ? [t(words.filed, { n: n(props, demand.filed) })] : []),
    ...(demand.refused > 0 ? [t(words.refused, { n: n(props, demand.refused) })] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : t(words.noFigures)
}

import type { IsoDate, Library, QuotaUse, Scheme } from '@kosh/law'
import type { Cycle } from '../instruments/need/index.ts'
import { localDate } from '../platform/calendar.ts'
import {
  formatDate,
  formatNumber,
  occupationName as occupationText,
  regionCodes,
  regionName,
} from '../platform/i18n/index.ts'
import { cellText, dimensionCodes, type Series } from '../public/index.ts'
import type { View } from '../web/index.ts'
import { words } from './messages.ts'

/** What every page of needs has at hand. */
export interface Around {
  view: View
  country: string
  library: Library
  series: readonly Series[]
}

export interface OfCycle extends Around {
  cycle: Cycle
  use: QuotaUse
  schemes: readonly Scheme[]
}

export const cycleAddress = (number: string, more = ''): string => `/needs/${encodeURIComponent(number)}${more}`

/** The region of a cell is that of the statement; the other dimensions are asked line by line. */
export const REGION = 'region'
export const lineDimensions = (use: QuotaUse): string[] =>
  use.split.map(({ dimension }) => dimension).filter((dimension) => dimension !== REGION)
export const isRegional = (use: QuotaUse): boolean => use.split.some(({ dimension }) => dimension === REGION)

/** The cell that a line of a region asks for. */
export const cellOf = (use: QuotaUse, region: string, dims: Record<string, string>): Record<string, string> =>
  isRegional(use) ? { ...dims, [REGION]: region } : dims

export const regionsOf = regionCodes

export const codesOf = (props: Pick<OfCycle, 'use' | 'schemes' | 'country'>, dimension: string): string[] =>
  dimensionCodes(props.schemes[0]!, props.use, dimension, props.country)

export const cellName = (props: OfCycle, dims: Record<string, string>): string => {
  const said = cellText(props.schemes[0]!, props.use, dims)
  return said ? props.view.t(said) : props.view.t(words.every)
}

/** The currency that the schemes of a quota ask their fees in. */
export const currencyOf = (schemes: readonly Scheme[]): string =>
  schemes.flatMap((s) => s.editions.at(-1)?.process.fees ?? []).find((fee) => fee.currency)?.currency ?? ''

export const occupationName = ({ view }: Pick<Around, 'view'>, code: string): string =>
  occupationText(view.locale, code)

export const n = ({ view }: Pick<Around, 'view'>, value: number): string => formatNumber(view.locale, value)
export const day = ({ view }: Pick<Around, 'view'>, date: IsoDate): string => formatDate(view.locale, date)
export const dayOfTime = ({ view, country }: Pick<Around, 'view' | 'country'>, at: Date | string): string =>
  formatDate(view.locale, localDate(new Date(at), country))
export const region = ({ view }: Pick<Around, 'view'>, code: string): string => regionName(view.locale, code)
export const todayOf = ({ view, country }: Pick<Around, 'view' | 'country'>): IsoDate => localDate(view.now, country)

/** May the reader decide for the whole country. */
export const mayDecide = ({ actor }: View): boolean => actor.role === 'quota-officer' && actor.regions === null
/** The regions whose statements the reader reviews. */
export const ownRegions = ({ actor }: View, country: string): string[] =>
  actor.role !== 'quota-officer' ? [] : (actor.regions ?? regionsOf(country))

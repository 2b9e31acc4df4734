import {
  type Edition,
  type IsoDate,
  type Library,
  noFeePrinciple,
  type Recruitment,
  type Scheme,
  type Text,
} from '@kosh/law'
import type { FastifyRequest } from 'fastify'
import type { AgreedNumber } from '../instruments/recruitment/index.ts'
import { localDate } from '../platform/calendar.ts'
import { said, wholeOf } from '../web/index.ts'

/** What the law says about recruitment, and small readings of addresses and texts. */

export const PAGE = 50

/** The place in a list that `?after=` names. */
export const offsetOf = (query: unknown): number =>
  Math.min(100_000, Number(/^\d{1,9}$/.exec(said(query, 'after'))?.[0] ?? 0))

/** A page of a list: one more than shown tells whether there is more. */
export function paged<T>(rows: readonly T[], limit: number, offset: number): { items: T[]; next: string | null } {
  return { items: rows.slice(0, limit), next: rows.length > limit ? String(offset + limit) : null }
}

export const todayFor = (request: FastifyRequest): IsoDate => {
  const { kosh } = request.server
  return localDate(kosh.clock(), kosh.config.country)
}

/** The edition of a scheme on a day, or the last one. */
export const editionOn = (scheme: Scheme | undefined, day: IsoDate): Edition | undefined =>
  scheme?.editions.find((e) => e.from <= day && (e.to === undefined || e.to >= day)) ?? scheme?.editions.at(-1)

export const recruitmentOf = (library: Library, scheme: string, day: IsoDate): Recruitment | undefined =>
  editionOn(library.schemes.get(scheme), day)?.recruitment

/** That the worker is charged nothing: by the law of the schemes of a country, or as a principle. */
export function noFeeOf(
  library: Library,
  country: string,
  day: IsoDate,
): { scheme?: Scheme; text: Text; cite: typeof noFeePrinciple.cite }[] {
  const own = [...library.schemes.values()].flatMap((scheme) => {
    const said = scheme.country === country ? editionOn(scheme, day)?.recruitment?.noFee : undefined
    return said ? [{ scheme, ...said }] : []
  })
  return own.length > 0 ? own : [noFeePrinciple]
}

/** `2026; A; 500` on each line; undefined where a line is none. */
export function numbersOfText(typed: string): AgreedNumber[] | undefined {
  const lines = typed
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)
  const read = lines.map((line) => {
    const [year = '', sector = '', places = '', ...more] = line.split(';').map((x) => x.trim())
    const [y, n] = [wholeOf(year), wholeOf(places)]
    return y === undefined || n === undefined || more.length > 0 ? undefined : { year: y, sector, places: n }
  })
  return read.every((r) => r !== undefined) ? read : undefined
}

export const textOfNumbers = (numbers: readonly AgreedNumber[]): string =>
  numbers.map((n) => `${n.year}; ${n.sector}; ${n.places}`).join('\n')

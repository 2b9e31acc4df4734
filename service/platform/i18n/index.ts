import {
  formatIso,
  formatMinor,
  formatWhole,
  type IsoDate,
  type Locale,
  lists,
  nameCodesWith,
  type Text,
} from '@kosh/law'
import { IntlMessageFormat } from 'intl-messageformat'
import { countryName } from './countries.ts'

export { articleText } from './article.ts'
export { countryCodes, countryName } from './countries.ts'

export const locales: readonly Locale[] = ['kk', 'ru', 'en']
export type Params = Record<string, string | number>

/** A catalogue of one module: every text complete in three languages, which the type demands. */
export const messages = <T extends Record<string, Text>>(catalogue: T): T => catalogue

const patterns = new Map<string, IntlMessageFormat>()

/** The text in a language, with ICU parameters. A text without braces costs nothing. */
export function t(locale: Locale, text: Text, params?: Params): string {
  const pattern = text[locale]
  if (!pattern.includes('{')) return pattern
  const key = `${locale} ${pattern}`
  let format = patterns.get(key)
  if (!format) {
    format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true })
    patterns.set(key, format)
  }
  return String(format.format(params))
}

/** A finished text, written so that `t` gives it back as it is: braces that somebody typed are no parameters. */
export function verbatim(said: string): string {
  if (!said.includes('{')) return said
  const from = said.search(/[{}]/)
  const doubled = (part: string): string => part.replaceAll("'", "''")
  // Quoted from the first brace on; between two quoted pieces an apostrophe would be read as their seam.
  return `${doubled(said.slice(0, from))}'${doubled(said.slice(from))}'`
}

/** The text in all three languages with the same parameters, to be shown by `t` later. */
export const fillText = (text: Text, params?: Params): Text => ({
  kk: verbatim(t('kk', text, params)),
  ru: verbatim(t('ru', text, params)),
  en: verbatim(t('en', text, params)),
})

/** A calendar day: `2026 жылғы` forms are left to texts; `5 мамыр 2026 ж.`, `5 мая 2026 г.`, `5 May 2026`. */
export const formatDate = (locale: Locale, date: IsoDate): string => formatIso(locale, date)

const clocks = new Map<string, Intl.DateTimeFormat>()

/** An instant on the wall clock of a time zone: `5 May 2026, 14:05`. */
export function formatDateTime(locale: Locale, at: Date, timeZone: string): string {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    clocks.set(timeZone, clock)
  }
  const [date = '', time = ''] = clock.format(at).split(' ')
  return `${formatIso(locale, date)}, ${time}`
}

/** Digits in groups of three; at most two decimals. */
export function formatNumber(locale: Locale, n: number): string {
  if (Number.isInteger(n)) return formatWhole(locale, n)
  const [whole = '0', decimals = ''] = Math.abs(n).toFixed(2).split('.')
  const rest = decimals.replace(/0+$/, '')
  const sign = n < 0 ? '−' : ''
  return `${sign}${formatWhole(locale, Number(whole))}${rest ? (locale === 'en' ? '.' : ',') + rest : ''}`
}

/** Minor units with the code of the currency: `4 325 KZT`. */
export const formatMoney = (locale: Locale, minor: number, currency: string): string =>
  formatMinor(locale, minor, currency)

const label = (list: string, locale: Locale, code: string): string => lists[list]?.label(code)?.[locale] ?? code

/** Name of an ISO 3166-2 region; the code itself where it is not known. */
export const regionName = (locale: Locale, code: string): string => label('region', locale, code)
/** Name of an ISIC rev. 4 section; the code itself where it is not known. */
export const sectorName = (locale: Locale, code: string): string => label('sector', locale, code)

/** Regions of a country (ISO 3166-2), in the order of the list. */
export const regionCodes = (country: string): string[] =>
  (lists['region']?.codes() ?? []).filter((code) => code.startsWith(`${country}-`))
/** An occupation by its code of ISCO-08 and, where the list has it, its name. */
export const occupationName = (locale: Locale, code: string): string => {
  const name = lists['isco']?.label(code)?.[locale]
  return name ? `${code} ${name}` : code
}

// The law package holds country codes without names: here are the names.
nameCodesWith((list, code, locale) => (list === 'country' ? countryName(locale, code) : undefined))

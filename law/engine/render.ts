import { lists } from '../codes/index.ts'
import type { Citation } from '../language/act.ts'
import type { Fact } from '../language/facts.ts'
import type { Table, TableValue } from '../language/table.ts'
import type { Locale, Text } from '../language/text.ts'
import { text } from '../language/text.ts'
import { civil, parseDay } from './dates.ts'
import { type FactValue, NONE } from './facts.ts'

/** Writing values for people, in three languages. Pure: no system locale is read. */

const months: Record<Locale, string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
const suffix: Record<Locale, string> = { kk: ' ж.', ru: ' г.', en: '' }

/** `5 мамыр 2026 ж.`, `5 мая 2026 г.`, `5 May 2026`. */
export function formatDay(locale: Locale, day: number): string {
  const [y, m, d] = civil(day)
  return `${d} ${months[locale][m - 1]} ${y}${suffix[locale]}`
}

const NARROW_SPACE = '\u00a0'
/** Digits in groups of three: a no-break space in Kazakh and Russian, a comma in English. */
export function formatWhole(locale: Locale, n: number): string {
  const s = String(Math.abs(n)).replace(/\B(?=(\d{3})+(?!\d))/g, locale === 'en' ? ',' : NARROW_SPACE)
  return n < 0 ? `−${s}` : s
}

/** Money of minor units: `4 325 KZT`, `9.50 USD`. */
export function formatMinor(locale: Locale, minor: number, currency: string): string {
  const whole = Math.trunc(minor / 100)
  const rest = Math.abs(minor % 100)
  const cents = rest === 0 ? '' : `${locale === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`
  return `${formatWhole(locale, whole)}${cents}${NARROW_SPACE}${currency}`
}

const yesNo: Record<'yes' | 'no', Text> = { yes: text('иә', 'да', 'yes'), no: text('жоқ', 'нет', 'no') }
const none = text('жоқ', 'нет', 'none')

/** Names of codes kept outside the law package (countries), supplied once by the caller. */
export type CodeNames = (list: string, code: string, locale: Locale) => string | undefined
let codeNames: CodeNames = () => undefined
/** Lets the service name codes that the law package holds without labels. */
export const nameCodesWith = (names: CodeNames): void => {
  codeNames = names
}

/** A fact's value in words. */
export function formatFact(locale: Locale, fact: Fact, value: FactValue): string {
  if (value === NONE && fact.orNone) return none[locale]
  if (typeof value === 'boolean') return yesNo[value ? 'yes' : 'no'][locale]
  if (Array.isArray(value)) {
    return value.length === 0
      ? none[locale]
      : value.map((p) => `${formatIso(locale, p.from)} – ${formatIso(locale, p.to)}`).join('; ')
  }
  switch (fact.type) {
    case 'money':
      return formatMinor(locale, value as number, fact.currency)
    case 'int':
      return formatWhole(locale, value as number)
    case 'date':
      return formatIso(locale, value as string)
    case 'one-of':
      return fact.options[value as string]?.[locale] ?? String(value)
    case 'code':
      return (
        lists[fact.list]?.label(value as string)?.[locale] ??
        codeNames(fact.list, value as string, locale) ??
        String(value)
      )
    default:
      return String(value)
  }
}

/** A calendar date in words of a language. */
export const formatIso = (locale: Locale, iso: string): string => {
  const day = parseDay(iso)
  return day === undefined ? iso : formatDay(locale, day)
}

const moneyUnit = /^([A-Z]{3})-minor$/
/** A table's value in words, with its unit. */
export function formatValue(locale: Locale, value: TableValue, unit: string): string {
  if (typeof value === 'number') {
    const currency = moneyUnit.exec(unit)?.[1]
    if (currency) return formatMinor(locale, value, currency)
    const name = units[unit]
    return unit === 'percent'
      ? `${value}${NARROW_SPACE}%`
      : `${formatWhole(locale, value)}${name ? NARROW_SPACE + name[locale] : ''}`
  }
  if (typeof value === 'string') return formatIso(locale, value)
  if (Array.isArray(value)) {
    return value
      .map((v) => (Array.isArray(v) ? `${v[0]}${v[1] === null ? '+' : `–${v[1] - 1}`}: ${v[2]}` : v))
      .join(', ')
  }
  return Object.entries(value)
    .map(([k, n]) => `${k}: ${n}`)
    .join(', ')
}

const units: Record<string, Text> = {
  day: text('күн', 'дн.', 'days'),
  'calendar-day': text('күнтізбелік күн', 'календ. дн.', 'calendar days'),
  'working-day': text('жұмыс күні', 'раб. дн.', 'working days'),
  month: text('ай', 'мес.', 'months'),
  year: text('жыл', 'лет', 'years'),
  MCI: text('АЕК', 'МРП', 'MCI'),
  points: text('балл', 'балл.', 'points'),
  persons: text('адам', 'чел.', 'persons'),
}

/** Fills `{name}` in all three languages. */
export function fill(template: Text, param: (name: string, locale: Locale) => string | undefined): Text {
  const one = (locale: Locale) =>
    template[locale].replace(/\{([\w.-]+)\}/g, (all, name: string) => param(name, locale) ?? all)
  return { kk: one('kk'), ru: one('ru'), en: one('en') }
}

/** A value of the law as it was used: table, value, unit, citation. */
export interface ValueUsed {
  table?: string
  title?: Text
  value?: TableValue
  unit: string
  citation: Citation
  missing?: string
}

export const tableTitle = (table: Table): Text => table.title

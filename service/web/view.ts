import type { Locale, Text } from '@kosh/law/language'
import type { Actor } from '../platform/context.ts'

/** One entry of the service navigation or of the footer. */
export interface NavItem {
  href: string
  text: Text
}

/** What every page knows about its request. `viewOf(request)` in `platform/access` makes it. */
export interface View {
  locale: Locale
  actor: Actor
  /** Path and query of the request, for the language switch and "sign in and come back". */
  address: string
  /** True when the installation holds made data; every page then says so. */
  demo: boolean
  now: Date
  /** Entries of the service navigation this actor may use. */
  navigation: NavItem[]
  /** The hidden `_csrf` of forms. */
  csrf: () => string
  /** A fresh idempotency key, the hidden `key` of forms that start an act. */
  newKey: () => string
  /** The text in the language of the page, with ICU parameters. */
  t: (text: Text, params?: Record<string, string | number>) => string
}

export const locales: readonly Locale[] = ['kk', 'ru', 'en']

export const isLocale = (value: unknown): value is Locale => value === 'kk' || value === 'ru' || value === 'en'

/** The names of the languages, each in itself. */
export const localeNames: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

/** The address with one query parameter set (or removed with `undefined`); all others stay. */
export function withParam(address: string, name: string, value: string | undefined): string {
  const [path = '/', query = ''] = address.split('#', 1)[0]!.split('?', 2)
  const params = new URLSearchParams(query)
  if (value === undefined) params.delete(name)
  else params.set(name, value)
  const rest = params.toString()
  return rest === '' ? path : `${path}?${rest}`
}

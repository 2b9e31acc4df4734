import { createRequire } from 'node:module'
import type { Locale } from '@kosh/law/language'
import countries, { type LocaleData } from 'i18n-iso-countries'

// A CommonJS module whose names Node does not see: they are taken from its default.
const { getAlpha2Codes, getName, registerLocale } = countries
const require = createRequire(import.meta.url)
for (const locale of ['kk', 'ru', 'en'])
  registerLocale(require(`i18n-iso-countries/langs/${locale}.json`) as LocaleData)

/** Name of a country by its ISO 3166-1 alpha-2 code; the code itself where it is not known. */
export const countryName = (locale: Locale, code: string): string => getName(code, locale) ?? code

/** All alpha-2 codes, by their names in a language. */
export function countryCodes(locale: Locale): { code: string; name: string }[] {
  const order = new Intl.Collator(locale)
  return Object.keys(getAlpha2Codes())
    .map((code) => ({ code, name: countryName(locale, code) }))
    .sort((a, b) => order.compare(a.name, b.name))
}

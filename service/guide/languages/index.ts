import { readFileSync } from 'node:fs'
import type { Locale, Text } from '@kosh/law'
import { t } from '../../platform/i18n/index.ts'
import { isLocale, localeNames, type View } from '../../web/index.ts'

/** Languages of countries of origin: a text that is not translated is read in Russian, which more of their readers know. */
export type Origin = 'uz' | 'ky' | 'tg'
export type Language = Locale | Origin

export const origins: readonly Origin[] = ['uz', 'ky', 'tg']
export const languages: readonly Language[] = ['kk', 'ru', 'en', ...origins]
export const languageNames: Record<Language, string> = { ...localeNames, uz: 'O‘zbekcha', ky: 'Кыргызча', tg: 'Тоҷикӣ' }

export const isOrigin = (value: unknown): value is Origin => origins.includes(value as Origin)
export const isLanguage = (value: unknown): value is Language => isLocale(value) || isOrigin(value)

/** Translations by the English text. */
export const dictionaries: Record<Origin, ReadonlyMap<string, string>> = {
  uz: read('uz'),
  ky: read('ky'),
  tg: read('tg'),
}

function read(language: Origin): ReadonlyMap<string, string> {
  const file = new URL(`./${language}.json`, import.meta.url)
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
}

/** The view of a page in one of the languages of the guide. */
export function inLanguage(view: View, language: Language): View {
  if (!isOrigin(language)) return { ...view, locale: language, t: (text, params) => t(language, text, params) }
  const own = dictionaries[language]
  return {
    ...view,
    locale: 'ru',
    t: (text: Text, params) => {
      const said = own.get(text.en)
      return said === undefined ? t('ru', text, params) : t('ru', { kk: said, ru: said, en: said }, params)
    },
  }
}

/** A sentence of the law with names in braces, in one of the languages of the guide as far as it is translated. */
export function wordedIn(language: Language): (sentence: Text) => Text {
  if (!isOrigin(language)) return (sentence) => sentence
  const own = dictionaries[language]
  return (sentence) => {
    const said = own.get(sentence.en)
    return said === undefined ? sentence : { kk: said, ru: said, en: said }
  }
}

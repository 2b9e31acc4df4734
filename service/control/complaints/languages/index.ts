import { readFileSync } from 'node:fs'
import { helplines, rightsStanding, type Text, workerRights } from '@kosh/law'
import { inLanguage as inGuideLanguage, isOrigin, type Language, type Origin } from '../../../guide/languages/index.ts'
import { t } from '../../../platform/i18n/index.ts'
import type { View } from '../../../web/index.ts'
import { complaintErrors } from '../errors.ts'
import { outcomeNames, stateNames, wayNames, words, wrongNames } from '../messages.ts'

export { isLanguage, isOrigin, type Language, languageNames, languages } from '../../../guide/languages/index.ts'

/** Translations of what a worker reads, by the English text; the frame of the page is translated in the guide. */
export const dictionaries: Record<Origin, ReadonlyMap<string, string>> = {
  uz: read('uz'),
  ky: read('ky'),
  tg: read('tg'),
}

function read(language: Origin): ReadonlyMap<string, string> {
  const file = new URL(`./${language}.json`, import.meta.url)
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
}

/** The view of a page in one of the six languages; what is not translated is shown in Russian. */
export function inLanguage(view: View, language: Language): View {
  const guide = inGuideLanguage(view, language)
  if (!isOrigin(language)) return guide
  const own = dictionaries[language]
  return {
    ...guide,
    t: (text: Text, params) => {
      const said = own.get(text.en)
      return said === undefined ? guide.t(text, params) : t('ru', { kk: said, ru: said, en: said }, params)
    },
  }
}

/** Every English text of these pages. */
export function neededTexts(): Set<string> {
  const { 'complaint-not-found': none, 'complaint-wait': wait, 'complaint-ended': ended } = complaintErrors
  const texts: Text[] = [
    ...[words, wrongNames, stateNames, outcomeNames, wayNames].flatMap((names) => Object.values<Text>(names)),
    ...[none, wait, ended].flatMap(({ title, text, next }) => [title, text, next]),
    ...[...workerRights, ...rightsStanding].map((r) => r.text),
    ...helplines.map((line) => line.what),
  ]
  return new Set(texts.map((text) => text.en))
}

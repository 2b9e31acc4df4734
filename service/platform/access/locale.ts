import type { Locale } from '@kosh/law/language'

const ours: Record<string, Locale> = { kk: 'kk', ru: 'ru', en: 'en' }
// People of these languages more often read Russian than English or Kazakh.
const readRussian = new Set(['uz', 'ky', 'tg', 'tk', 'be', 'uk', 'hy', 'az', 'ka', 'mo', 'ro'])

/** The language of a page from `Accept-Language`; Kazakh where nothing is said, English where nothing fits. */
export function negotiateLocale(header: string | undefined): Locale {
  const wished = (header ?? '')
    .split(',')
    .map((part, place) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';')
      const quality = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find((q) => q !== undefined)
      return { language: tag.split('-')[0]!, weight: quality === undefined ? 1 : Number(quality), place }
    })
    .filter(({ language, weight }) => language !== '' && language !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
  if (wished.length === 0) return 'kk'
  const direct = wished.find(({ language }) => ours[language])
  if (direct) return ours[direct.language]!
  return wished.some(({ language }) => readRussian.has(language)) ? 'ru' : 'en'
}

/** An address of this site to go back to; anything else becomes the front page (no open redirect). */
export function safeReturn(address: unknown, otherwise = '/'): string {
  if (typeof address !== 'string' || address.length > 2000) return otherwise
  // `//host`, `/\host` and control signs lead elsewhere in some browsers.
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(address) ? address : otherwise
}

import { text } from '@kosh/law/language'
import { expect, test } from 'vitest'
import { countryName, fillText, formatDate, formatDateTime, formatMoney, formatNumber, regionName, t } from './index.ts'

test('numbers decline in Russian as people say them', () => {
  const places = text(
    '{n} орын',
    '{n, plural, one {# место} few {# места} many {# мест} other {# места}}',
    '{n} places',
  )
  expect([1, 2, 5, 21].map((n) => t('ru', places, { n }))).toEqual(['1 место', '2 места', '5 мест', '21 место'])
  expect(fillText(places, { n: 2 })).toEqual({ kk: '2 орын', ru: '2 места', en: '2 places' })
})

test('braces that somebody typed come out of a finished text as they went in', () => {
  const wrong = text('«{typed}» жоқ', 'Нет «{typed}»', 'No "{typed}"')
  for (const typed of ['{', '}', '{{7*7}}', "it's {n, plural, other {#}}", "'{", "{''}", 'plain'])
    expect(t('en', fillText(wrong, { typed }))).toBe(`No "${typed}"`)
})

test('days, hours, numbers and money', () => {
  expect(['kk', 'ru', 'en'].map((l) => formatDate(l as 'kk', '2026-05-05'))).toEqual([
    '5 мамыр 2026 ж.',
    '5 мая 2026 г.',
    '5 May 2026',
  ])
  expect(formatDateTime('en', new Date('2026-05-04T20:30:00Z'), 'Asia/Almaty')).toBe('5 May 2026, 01:30')
  expect(formatNumber('en', -1234567.5)).toBe('−1,234,567.5')
  expect(formatNumber('ru', 0.25)).toBe('0,25')
  expect(formatMoney('en', 432500, 'KZT').replaceAll('\u00a0', ' ')).toBe('4,325 KZT')
})

test('names of countries and regions', () => {
  expect(['kk', 'ru', 'en'].map((l) => countryName(l as 'kk', 'UZ'))).toEqual(['Өзбекстан', 'Узбекистан', 'Uzbekistan'])
  expect(countryName('en', 'XX')).toBe('XX')
  expect(regionName('en', 'KZ-75')).not.toBe('KZ-75')
})

import { loadLibrary } from '@kosh/law'
import { expect, it } from 'vitest'
import { dictionaries, origins } from './index.ts'
import { neededTexts } from './needed.ts'

/** People of the three countries go to these two above all: their law is translated whole. */
const WHOLE = ['KZ', 'RU']
const DAY = '2026-11-26'
const placeholders = (text: string) => [...text.matchAll(/\{[^{}]+\}/g)].map((m) => m[0]).sort()

it.each(origins)('%s has every text of the guide and of the law of Kazakhstan and Russia', async (language) => {
  const needed = neededTexts(await loadLibrary(), WHOLE, DAY)
  expect([...needed].filter((text) => !dictionaries[language].has(text))).toEqual([])
})

it.each(origins)('%s keeps what a text puts in, and says nothing twice empty', (language) => {
  for (const [text, said] of dictionaries[language]) {
    expect(said.trim(), text).not.toBe('')
    if (!text.includes('plural')) expect(placeholders(said), text).toEqual(placeholders(text))
  }
})

const digits = (text: string) =>
  [...text.replaceAll(/(?<=\d)[ ,\u00a0](?=\d{3})/g, '').matchAll(/\d+/g)].map((m) => m[0])
it.each(origins)('%s says the same figures', (language) => {
  for (const [text, said] of dictionaries[language]) {
    const figures = digits(said)
    expect(
      digits(text).filter((figure) => !figures.includes(figure)),
      text,
    ).toEqual([])
  }
})

it.each(origins)('%s holds no translation of a text that is gone', async (language) => {
  const library = await loadLibrary()
  const all = neededTexts(library, [...new Set([...library.schemes.values()].map((s) => s.country))], DAY)
  expect([...dictionaries[language].keys()].filter((text) => !all.has(text))).toEqual([])
})

import { expect, it } from 'vitest'
import { origins } from '../../../guide/languages/index.ts'
import { dictionaries, neededTexts } from './index.ts'

const needed = neededTexts()
const placeholders = (text: string) => [...text.matchAll(/\{[^{}]+\}/g)].map((m) => m[0]).sort()
const digits = (text: string) => [...text.matchAll(/\d+/g)].map((m) => m[0])

it.each(origins)('%s has every text that a worker reads, and none that is gone', (language) => {
  const own = dictionaries[language]
  expect([...needed].filter((text) => !own.has(text))).toEqual([])
  expect([...own.keys()].filter((text) => !needed.has(text))).toEqual([])
})

it.each(origins)('%s keeps figures and what a text puts in, and says nothing empty', (language) => {
  for (const [text, said] of dictionaries[language]) {
    expect(said.trim(), text).not.toBe('')
    expect(placeholders(said), text).toEqual(placeholders(text))
    expect(digits(said).sort(), text).toEqual(digits(text).sort())
  }
})

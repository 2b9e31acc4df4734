import { text } from '@kosh/law/language'
import { expect, test } from 'vitest'
import { allErrors, defineErrors, findError, getError } from './index.ts'
import './platform.ts'

const words = { status: 409, title: text('а', 'б', 'c'), text: text('а', 'б', 'c'), next: text('а', 'б', 'c') }

test('a code is defined once', () => {
  defineErrors({ 'test-once': words })
  expect(findError('test-once')).toBe(words)
  expect(() => defineErrors({ 'test-once': words })).toThrow('defined twice')
  expect(() => defineErrors({ Wrong_Code: words })).toThrow('is not a code')
})

test('an unknown code misses or throws', () => {
  expect(findError('nothing-like-it')).toBeUndefined()
  expect(() => getError('nothing-like-it')).toThrow('nothing-like-it')
})

test('every refusal has a status of 400 to 499 and all words', () => {
  for (const [code, { status, title, text, next }] of allErrors()) {
    expect({ code, status: status >= 400 && status < 500 }).toEqual({ code, status: true })
    for (const words of [title, text, next]) expect(Object.values(words).every((w) => w.trim() !== '')).toBe(true)
  }
})

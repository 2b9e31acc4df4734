import { expect, test } from 'vitest'
import { isWhole } from './gate.js'

const message = (type: string, body = ''): Buffer => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, Buffer.from(body)])
}
const [query, sync, execute] = [message('Q', 'commit\0'), message('S'), message('E', '\0\0\0\0\0')]
const [ready, complete] = [message('Z', 'I'), message('C', 'COMMIT\0')]

test('a reply without outcome or without end is never taken for success', () => {
  expect(isWhole(query, Buffer.concat([complete, ready]))).toBe(true)
  expect(isWhole(query, ready)).toBe(false)
  expect(isWhole(query, complete)).toBe(false)
  expect(isWhole(query, Buffer.alloc(0))).toBe(false)
  expect(isWhole(Buffer.concat([execute, sync]), ready)).toBe(false)
  expect(isWhole(sync, ready)).toBe(true)
})

test('an ordinary error is an outcome, a panic is the end of the engine', () => {
  expect(isWhole(query, Buffer.concat([message('E', 'SERROR\0VERROR\0\0'), ready]))).toBe(true)
  expect(isWhole(query, Buffer.concat([message('E', 'SPANIC\0VPANIC\0\0'), ready]))).toBe(false)
})

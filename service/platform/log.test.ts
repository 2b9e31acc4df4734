import { expect, test } from 'vitest'
import { makeLog } from './log.ts'

test('a log line is JSON without values of rows or queries of addresses', () => {
  const lines: string[] = []
  const log = makeLog('info', { write: (line) => lines.push(line) })
  const error = Object.assign(new Error('invalid input syntax for type date: "N1234567"'), {
    code: '22007',
    detail: 'Key (number)=(N1234567)',
  })
  log.error({ err: error, req: { method: 'GET', url: '/people?name=Akhmetov', id: 'r1' } }, 'fault')
  const line = JSON.parse(lines[0]!)
  expect(line).toMatchObject({ message: 'fault', err: { type: 'Error', code: '22007' }, req: { path: '/people' } })
  expect(lines[0]).not.toMatch(/N1234567|Akhmetov/)
})

import { expect, test } from 'vitest'
import { ok, refuse } from './context.ts'
import { transaction } from './db/index.ts'
import { fileLimit, findFile, saveFile } from './files.ts'
import { testDb, testNow } from './testing/index.ts'

const { db } = await testDb()
const save = (bytes: Uint8Array, type: string) => transaction(db, (tx) => saveFile(tx, testNow, bytes, type))
const pdf = Buffer.from('%PDF-1.7\nhello')

test('a file is kept once, by its hash, and comes back as it was', async () => {
  const [first, again] = [await save(pdf, 'application/pdf'), await save(pdf, 'application/pdf')]
  expect(again).toEqual(first)
  const found = await findFile(db, first.ok ? first.value : '')
  expect(found).toMatchObject({ type: 'application/pdf', size: pdf.length })
  expect(found!.bytes.equals(pdf)).toBe(true)
  expect(await findFile(db, '0'.repeat(64))).toBeUndefined()
})

test('a file that is not what it says, empty or too large is refused', async () => {
  expect(await save(Buffer.from('<html>'), 'application/pdf')).toEqual(refuse('file-type'))
  expect(await save(pdf, 'image/png')).toEqual(refuse('file-type'))
  expect(await save(pdf, 'text/html')).toEqual(refuse('file-type'))
  expect(await save(Buffer.alloc(0), 'application/pdf')).toEqual(refuse('file-empty'))
  const large = Buffer.concat([pdf, Buffer.alloc(fileLimit)])
  expect(await save(large, 'application/pdf')).toEqual(refuse('file-too-large', { params: { limit: 10 } }))
  expect(await save(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg')).toEqual(ok(expect.any(String)))
})

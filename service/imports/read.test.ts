import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { lastDayOf } from './ca-lmia.ts'
import { readDay, readMinor, readWhole } from './cells.ts'
import { ImportError } from './model.ts'
import { readCsv } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'kosh-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))
let n = 0
const file = (bytes: string | Buffer): string => {
  const path = join(folder, `${++n}.csv`)
  writeFileSync(path, bytes)
  return path
}

describe('a file', () => {
  it('is the same plain and packed', async () => {
    const text = 'a,b\n1,2\n'
    const [plain, packed] = [await readCsv(file(text)), await readCsv(file(gzipSync(text)))]
    expect(packed).toEqual(plain)
    expect(plain).toMatchObject({ header: ['a', 'b'], rows: [{ line: 2, raw: '1,2', cells: ['1', '2'] }] })
  })
  it('keeps the lines of its rows, over blank lines, breaks in cells and both ends of line', async () => {
    const { rows } = await readCsv(file('\ufeffa,b\r\n1,"x\r\ny"\r\n\r\n2,z\r\n3\r\n4,"say ""so"""\r\n'))
    expect(rows).toEqual([
      { line: 2, raw: '1,"x\ny"', cells: ['1', 'x\ny'] },
      { line: 5, raw: '2,z', cells: ['2', 'z'] },
      { line: 6, raw: '3', fault: '1 fields, where the first line of the file has 2' },
      { line: 7, raw: '4,"say ""so"""', cells: ['4', 'say "so"'] },
    ])
  })
  it('loses no line to a quotation mark that is not closed', async () => {
    const { rows } = await readCsv(file('a,b\n1,x\n2,"y\n3,z\n4,w\n'))
    expect(rows.map((r) => [r.line, r.raw, r.fault])).toEqual([
      [2, '1,x', undefined],
      [3, '2,"y', 'a quotation mark is opened and not closed'],
      [4, '3,z', undefined],
      [5, '4,w', undefined],
    ])
  })
  it('loses no line where a later quotation mark closes it', async () => {
    const { rows } = await readCsv(file('a,b\n2,"y\n3,z\n4,"w"\n5,v\n'))
    expect(rows.map((r) => [r.line, r.fault === undefined])).toEqual([
      [2, false],
      [3, true],
      [4, true],
      [5, true],
    ])
  })
  it('takes quotation marks inside a cell as they are', async () => {
    const { rows } = await readCsv(file('a,b\n5" pipe,x\na "so" b,y\n'))
    expect(rows.map((r) => r.cells)).toEqual([
      ['5" pipe', 'x'],
      ['a "so" b', 'y'],
    ])
  })
  it('in an old encoding is read as such', async () => {
    expect((await readCsv(file(Buffer.from('a\nCaf\u00e9\n', 'latin1')))).rows[0]!.cells).toEqual(['Café'])
    expect((await readCsv(file('a\nCafé Ұлы\n'))).rows[0]!.cells).toEqual(['Café Ұлы'])
  })
  it('that is missing, empty or broken off is refused', async () => {
    await expect(readCsv(join(folder, 'none'))).rejects.toThrow(ImportError)
    await expect(readCsv(file(''))).rejects.toThrow(/empty/)
    const packed = gzipSync('a,b\n1,2\n'.repeat(1000))
    await expect(readCsv(file(packed.subarray(0, packed.length - 12)))).rejects.toThrow(/can't be read/)
  })
  it('with a NUL in a line keeps the line as bad', async () => {
    expect((await readCsv(file('a,b\n1,x\0y\n2,z\n'))).rows).toMatchObject([
      { line: 2, fault: 'a NUL character' },
      { line: 3 },
    ])
  })
})

describe('cells', () => {
  it('are days in the ways files write them, and nothing else', () => {
    expect(['2010-03-04', '3/4/2010', '03/04/2010 00:00', '2010-3-4T00:00:00'].map(readDay)).toEqual(
      Array(4).fill('2010-03-04'),
    )
    expect(['2010-02-30', 'soon', '', '13/1/2010', '4.3.2010'].map(readDay)).toEqual(Array(5).fill(undefined))
  })
  it('are whole numbers and amounts without rounding', () => {
    expect(['12', '1,200', '12.0', '0'].map(readWhole)).toEqual([12, 1200, 12, 0])
    expect(['1.5', '-1', 'few', '', '1,2'].map(readWhole)).toEqual(Array(5).fill(undefined))
    expect(['9.68', '$9.68', '9.6', '9', '1,200.50', '.5', '9.680'].map(readMinor)).toEqual([
      968, 968, 960, 900, 120050, 50, 968,
    ])
    expect(['9.388', '-1', '', '.', 'nine'].map(readMinor)).toEqual(Array(5).fill(undefined))
  })
  it('are periods of a year, half-year or quarter', () => {
    expect(['2016', '2017Q1Q2', '2018Q3', '2019 Q4'].map(lastDayOf)).toEqual([
      '2016-12-31',
      '2017-06-30',
      '2018-09-30',
      '2019-12-31',
    ])
    expect(['2018Q5', 'spring', ''].map(lastDayOf)).toEqual([undefined, undefined, undefined])
  })
})

import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CsvError, parse } from 'csv-parse/sync'
import { ImportError } from './model.ts'

/** A record of a file: its cells, or what is wrong with it; `line` is the line on which it begins. */
export interface CsvRow {
  line: number
  raw: string
  cells?: string[]
  fault?: string
}
export interface CsvFile {
  /** SHA-256 of the text, the same for a plain and a packed file. */
  hash: string
  header: string[]
  rows: CsvRow[]
}

/** A cell that goes on over more lines than this is a quotation mark that was never closed. */
const longest = 50

/**
 * Reads a whole file of comma separated values (RFC 4180). Every record that is not blank is given, good or bad; a stray
 * quotation mark spoils its own line only. Throws {@link ImportError} where the file is missing, empty or broken off.
 */
export async function readCsv(path: string): Promise<CsvFile> {
  const { hash, encoding } = await look(path)
  const rows: CsvRow[] = []
  let header: string[] | undefined
  let held: string[] = []
  let line = 1
  /** Takes records from the lines held; keeps lines that may still be the beginning of one, unless it is the `end`. */
  const take = (end: boolean): void => {
    let i = 0
    while (i < held.length) {
      const found = recordAt(held, i, header?.length, end)
      if (!found) break
      if (found.row) {
        if (header) rows.push({ line: line + i, ...found.row })
        else header = (found.row.cells ?? []).map((name) => name.trim())
      }
      i += found.lines
    }
    held = held.slice(i)
    line += i
  }
  for await (const lines of linesOf(path, encoding)) {
    held = held.length > 0 ? held.concat(lines) : lines
    take(false)
  }
  take(true)
  if (!header || header.length === 0) throw new ImportError(`${path} is empty`)
  return { hash, header, rows }
}

interface Found {
  lines: number
  row?: Omit<CsvRow, 'line'>
}

/** The record that begins at a line. Undefined: more lines have to be seen first. */
function recordAt(held: readonly string[], at: number, width: number | undefined, end: boolean): Found | undefined {
  const first = held[at]!
  if (first.trim() === '') return { lines: 1 }
  if (first.includes('\0')) return { lines: 1, row: { raw: first, fault: 'a NUL character' } }
  let raw = first
  let open = quotes(first) % 2 === 1
  let lines = 1
  for (; open && lines < longest; lines++) {
    const next = held[at + lines]
    if (next === undefined) {
      if (!end) return undefined
      break
    }
    raw += `\n${next}`
    if (quotes(next) % 2 === 1) open = false
  }
  const cells = open ? undefined : cellsOf(raw)
  if (cells && (width === undefined || cells.length === width)) return { lines, row: { raw, cells } }
  // The line by itself: quotation marks inside a cell, as in 5" pipe, or one that is never closed.
  const alone = relaxedCells(first)
  if (!alone) return { lines: 1, row: { raw: first, fault: 'a quotation mark is opened and not closed' } }
  if (width === undefined || alone.length === width) return { lines: 1, row: { raw: first, cells: alone } }
  const fault = `${alone.length} fields, where the first line of the file has ${width}`
  return { lines: 1, row: { raw: first, fault } }
}

const quotes = (s: string): number => {
  let n = 0
  for (let i = s.indexOf('"'); i >= 0; i = s.indexOf('"', i + 1)) n++
  return n
}

/** A cell in quotation marks, a bare one, and what must follow. A parser of its own for each record takes three times as long. */
const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y
function cellsOf(raw: string): string[] | undefined {
  if (!raw.includes('"')) return raw.split(',')
  const cells: string[] = []
  cell.lastIndex = 0
  for (;;) {
    const found = cell.exec(raw)
    if (!found) return undefined
    cells.push(found[1] === undefined ? found[2]! : found[1].replaceAll('""', '"'))
    if (found[3] === '') return cells
  }
}

/** The cells of a line that is not written by the rules; undefined where a quotation mark stays open. */
function relaxedCells(raw: string): string[] | undefined {
  try {
    return (parse(raw, { relax_column_count: true, relax_quotes: true }) as string[][])[0]
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** Bytes of a plain or gzip file. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new ImportError(`there is no file ${path}`)
  let packed = false
  for await (const head of createReadStream(path, { end: 1 }))
    packed = (head as Buffer).equals(Buffer.from([0x1f, 0x8b]))
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  const stream: Readable = packed ? file.pipe(createGunzip()) : file
  if (packed) file.on('error', (error) => stream.destroy(error))
  try {
    for await (const bytes of stream) yield bytes as Buffer
  } catch (error) {
    throw new ImportError(`${path} can't be read: ${(error as Error).message}`)
  } finally {
    file.destroy()
  }
}

type Encoding = 'utf-8' | 'windows-1252'

async function* linesOf(path: string, encoding: Encoding): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding)
  let rest = ''
  for await (const bytes of bytesOf(path)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield lines.map(plainEnd)
  }
  rest += decoder.decode()
  if (rest !== '') yield [plainEnd(rest)]
}
const plainEnd = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** The hash of the text, and whether it is UTF-8; older files are not. */
async function look(path: string): Promise<{ hash: string; encoding: Encoding }> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: Encoding = 'utf-8'
  const check = (bytes?: Buffer): void => {
    if (encoding !== 'utf-8') return
    try {
      decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      encoding = 'windows-1252'
    }
  }
  for await (const bytes of bytesOf(path)) {
    hash.update(bytes)
    check(bytes)
  }
  check()
  return { hash: hash.digest('hex'), encoding }
}

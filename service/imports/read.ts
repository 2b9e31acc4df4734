import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Options, parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
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

const options: Options = {
  bom: true,
  info: true,
  raw: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
}
interface Parsed {
  record: string[]
  raw: string
  info: { lines: number; bytes: number }
}

/** Bytes of a plain or gzip file. Throws {@link ImportError} where there is no such file or it is broken off. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new ImportError(`there is no file ${path}`)
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  let packed: boolean | undefined
  const head = createReadStream(path, { end: 1 })
  for await (const bytes of head) packed = (bytes as Buffer).equals(Buffer.from([0x1f, 0x8b]))
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

/** Reads a whole file of comma separated values. Every record that is not blank is given, good or bad. */
export async function readCsv(path: string): Promise<CsvFile> {
  const { hash, encoding } = await look(path)
  const parser = parse({ ...options, encoding } as Options)
  const rows: CsvRow[] = []
  let header: string[] | undefined
  let [lines, bytes] = [0, 0]
  const feed = async (): Promise<void> => {
    for await (const chunk of bytesOf(path))
      if (!parser.write(chunk)) await new Promise((go) => parser.once('drain', go))
    parser.end()
  }
  const feeding = feed().catch((error: Error) => parser.destroy(error))
  try {
    for await (const p of parser as AsyncIterable<Parsed>) {
      if (header) for (const row of rowsOf(p.record, p.raw, lines + 1, header.length)) rows.push(row)
      else header = p.record.map((name) => name.trim())
      ;({ lines, bytes } = p.info)
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    // A quotation mark that is never closed has swallowed the rest: its lines are looked at one by one.
    const rest = await tailOf(path, bytes, encoding)
    rows.push(...singly(rest, lines + 1, header?.length ?? 0))
  }
  await feeding
  if (!header) throw new ImportError(`${path} is empty`)
  return { hash, header, rows }
}

async function look(path: string): Promise<{ hash: string; encoding: 'utf8' | 'latin1' }> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: 'utf8' | 'latin1' = 'utf8'
  const check = (bytes?: Buffer): void => {
    if (encoding === 'latin1') return
    try {
      decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      encoding = 'latin1'
    }
  }
  for await (const bytes of bytesOf(path)) {
    hash.update(bytes)
    check(bytes)
  }
  check()
  return { hash: hash.digest('hex'), encoding }
}

async function tailOf(path: string, from: number, encoding: BufferEncoding): Promise<string> {
  const parts: Buffer[] = []
  let at = 0
  for await (const bytes of bytesOf(path)) {
    if (at + bytes.length > from) parts.push(bytes.subarray(Math.max(0, from - at)))
    at += bytes.length
  }
  return Buffer.concat(parts).toString(encoding)
}

const wrongSize = (n: number, width: number): string => `${n} fields, where the first line of the file has ${width}`

function rowsOf(record: string[], raw: string, line: number, width: number): CsvRow[] {
  const text = raw.replace(/\r?\n$/, '')
  if (text.includes('\0')) return [{ line, raw: text, fault: 'a NUL character' }]
  if (record.length === width) return [{ line, raw: text, cells: record }]
  // A record over several lines with a wrong number of fields is a stray quotation mark.
  return text.includes('\n') ? singly(text, line, width) : [{ line, raw: text, fault: wrongSize(record.length, width) }]
}

/** Each line by itself. */
function singly(text: string, first: number, width: number): CsvRow[] {
  return text.split(/\r?\n/).flatMap((raw, i): CsvRow[] => {
    if (raw.trim() === '') return []
    const row = { line: first + i, raw }
    if (raw.includes('\0')) return [{ ...row, fault: 'a NUL character' }]
    try {
      const [cells] = parseNow(raw, { relax_column_count: true, relax_quotes: true }) as string[][]
      return [cells?.length === width ? { ...row, cells } : { ...row, fault: wrongSize(cells?.length ?? 0, width) }]
    } catch (error) {
      if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error
      return [{ ...row, fault: 'a quotation mark is opened and not closed' }]
    }
  })
}

import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Scheme, text } from '@kosh/law'
import { CsvError, CsvReader } from '@kosh/law/bulk'

/** Persons as CSV, plain or packed with gzip: a file of this machine, or what somebody sent. */
export type FileSource = { kind: 'file'; path: string } | { kind: 'bytes'; bytes: Uint8Array }

/** Persons decided in one run at most, made or read. */
export const MOST_PERSONS = 20_000_000
/** Bytes of the text of a file at most: a small packed file can hold very much. */
const MOST_BYTES = 4_000_000_000
/** Enough of a file to hold its first line. */
const HEAD_BYTES = 256 * 1024

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

async function* parts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
}

function open(source: FileSource): Readable {
  const raw =
    source.kind === 'file'
      ? createReadStream(source.path, { highWaterMark: 1 << 20 })
      : Readable.from(parts(source.bytes), { objectMode: false })
  const packed = source.kind === 'file' ? source.path.endsWith('.gz') : isPacked(source.bytes)
  if (!packed) return raw
  const unpacked = createGunzip({ chunkSize: 1 << 20 })
  raw.on('error', (error: Error) => unpacked.destroy(error))
  return raw.pipe(unpacked)
}

const unpackFault = text(
  'Файлды ашу мүмкін болмады: .gz файлы бүлінген немесе аяғына дейін жүктелмеген',
  'Файл не удалось распаковать: .gz повреждён или загружен не до конца',
  'The file could not be unpacked: the .gz is damaged or cut short',
)
const tooMany = text(
  `Файл тым үлкен: бір есепте ең көбі ${MOST_PERSONS} адам`,
  `Файл слишком велик: за один расчёт не больше ${MOST_PERSONS} человек`,
  `The file is too large: one run decides ${MOST_PERSONS} persons at most`,
)

/** What zlib says of a damaged file is told as a fault of the file. */
const told = (error: unknown): unknown =>
  ((error as { code?: unknown }).code ?? '').toString().startsWith('Z_') ? new CsvError(unpackFault) : error

/** Reads all persons of a file; the reader holds them and the lines left out. Throws CsvError for what is no list of persons. */
export async function readPersons(asked: Scheme, source: FileSource): Promise<CsvReader> {
  const reader = new CsvReader(asked)
  let size = 0
  try {
    for await (const chunk of open(source) as AsyncIterable<Buffer>) {
      size += chunk.length
      reader.push(chunk)
      if (size > MOST_BYTES || reader.rows > MOST_PERSONS) throw new CsvError(tooMany)
    }
  } catch (error) {
    throw told(error)
  }
  reader.end()
  return reader
}

/** Looks at the first line alone. Throws CsvError where the file cannot be read as persons. */
export async function checkHead(asked: Scheme, bytes: Uint8Array): Promise<void> {
  const reader = new CsvReader(asked)
  let size = 0
  const stream = open({ kind: 'bytes', bytes })
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const end = chunk.indexOf(10)
      reader.push(end < 0 ? chunk : chunk.subarray(0, end + 1))
      size += chunk.length
      if (end >= 0 || size > HEAD_BYTES) break
    }
  } catch (error) {
    throw told(error)
  }
  reader.end()
}

import { sql } from 'kysely'
import { sha256 } from './canonical.ts'
import { type Db, ok, type Result, refuse, type Tx } from './context.ts'

export interface StoredFile {
  hash: string
  type: string
  size: number
  bytes: Buffer
}

/** Bytes at most: 10 MB. */
export const fileLimit = 10 * 1024 * 1024

const magic: Record<string, string> = {
  'application/pdf': '255044462d', // %PDF-
  'image/png': '89504e470d0a1a0a',
  'image/jpeg': 'ffd8ff',
}

/** The types that are taken. */
export const fileTypes: readonly string[] = Object.keys(magic)

/** The type of a file by its first bytes, whatever its name says. */
export const typeOf = (bytes: Uint8Array): string | undefined =>
  fileTypes.find((type) => Buffer.from(bytes.subarray(0, 8)).toString('hex').startsWith(magic[type]!))

/** Keeps a file by the SHA-256 of its bytes, in the transaction of the act; the same bytes are kept once. */
export async function saveFile(tx: Tx, now: Date, bytes: Uint8Array, type: string): Promise<Result<string>> {
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > fileLimit) return refuse('file-too-large', { params: { limit: fileLimit / 1024 / 1024 } })
  if (typeOf(bytes) !== type) return refuse('file-type')
  const hash = sha256(bytes).toString('hex')
  await sql`
    insert into file (hash, type, size, bytes, created) values (${hash}, ${type}, ${bytes.length}, ${Buffer.from(bytes)}, ${now})
    on conflict (hash) do nothing
  `.execute(tx)
  return ok(hash)
}

export async function findFile(db: Db, hash: string): Promise<StoredFile | undefined> {
  const { rows } = await sql<StoredFile>`select hash, type, size, bytes from file where hash = ${hash}`.execute(db)
  return rows[0]
}

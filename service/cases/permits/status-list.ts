import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { CompactSign, importJWK } from 'jose'
import { sql } from 'kysely'
import type { Db } from '../../platform/context.ts'
import { ALGORITHM, getSigningKey } from './keys.ts'
import type { PermitState } from './model.ts'

/**
 * Two bits for each permit, first permit in the lowest bits: the Token Status List of the IETF OAuth group, so other
 * programs read it too. Its values: 0 valid, 1 invalid (annulled), 2 suspended, 3 left to the application (lapsed).
 */
export const statusBits: Record<PermitState, 0 | 1 | 2 | 3> = { valid: 0, annulled: 1, suspended: 2, lapsed: 3 }
const byBits: readonly PermitState[] = ['valid', 'annulled', 'suspended', 'lapsed']

/** Packs the states; places not named are valid. `size` = number of places. */
export function packStates(size: number, states: Iterable<{ index: number; state: PermitState }>): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(size / 4))
  for (const { index, state } of states) {
    if (index >= size) throw new RangeError(`Status ${index} lies outside of ${size} places`)
    const shift = (index % 4) * 2
    bytes[index >> 2] = (bytes[index >> 2]! & ~(3 << shift)) | (statusBits[state] << shift)
  }
  return bytes
}

/** The state at a place; undefined beyond the list (the permit is younger than the list). */
export function stateAt(bytes: Uint8Array, index: number): PermitState | undefined {
  const byte = bytes[index >> 2]
  return byte === undefined ? undefined : byBits[(byte >> ((index % 4) * 2)) & 3]
}

export const encodeList = (bytes: Uint8Array): string => deflateSync(bytes, { level: 9 }).toString('base64url')
export const decodeList = (text: string): Uint8Array => inflateSync(Buffer.from(text, 'base64url'))

/** The list that is sent: signed text, its tag for caches, and the second it was made. */
export interface StatusList {
  jws: string
  etag: string
  iat: number
}

interface Kept extends StatusList {
  mark: string
}

const kept = new WeakMap<object, Kept>()
/** A list is made anew after each change of state, and after a minute in any case: its age is what an inspector sees. */
const freshFor = 60

/** Moves with each permit issued and each change of state; reading it costs nothing however many permits there are. */
async function markOf(db: Db): Promise<{ mark: string; issued: number }> {
  const { rows } = await sql<{ mark: string; issued: number }>`
    select concat_ws('/', i.last_value, i.is_called, c.last_value, c.is_called) as mark,
      (case when i.is_called then i.last_value + 1 else 0 end)::integer as issued
    from revocation_seq i, permit_change_seq c`.execute(db)
  return rows[0]!
}

/** The status list of now, signed. `ttl` tells programs how long they may keep it; a person sees its age. `permits` = places, four to a byte. */
export async function getStatusList(db: Db, country: string, now: Date): Promise<StatusList> {
  const { mark, issued } = await markOf(db)
  const iat = Math.floor(now.getTime() / 1000)
  const before = kept.get(db)
  if (before && before.mark === mark && iat - before.iat < freshFor && iat >= before.iat) return before
  const { rows } = await sql<{ index: number; state: PermitState }>`
    select status_index as index, state from permit where state <> 'valid' order by status_index`.execute(db)
  const size = Math.max(issued, (rows.at(-1)?.index ?? -1) + 1)
  const lst = encodeList(packStates(size, rows))
  const key = await getSigningKey(db, now)
  const claims = { sub: `urn:kosh:permits:${country}`, iat, ttl: 3600, permits: size, status_list: { bits: 2, lst } }
  const jws = await new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: 'statuslist+jwt' })
    .sign(await importJWK(key.privateJwk, ALGORITHM))
  const etag = `"${createHash('sha256').update(jws).digest('base64url').slice(0, 22)}"`
  const list = { jws, etag, iat, mark }
  kept.set(db, list)
  return list
}

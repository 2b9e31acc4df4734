import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { IsoDate } from '@kosh/law'
import { CompactSign, compactVerify, decodeProtectedHeader, errors, importJWK } from 'jose'
import type { Db } from '../../platform/context.ts'
import { ALGORITHM, findPublicKey, type SigningKey } from './keys.ts'

/** What the code on the paper says by itself, without a network. */
export interface CodeContent {
  number: string
  scheme: string
  family: string
  given: string
  /** ISO 3166-1 alpha-2, or empty. */
  citizenship: string
  birthYear: number | null
  employer: string
  /** The work allowed, Kazakh and Russian (or Kazakh alone where both do not fit). */
  work: string[]
  regions: string[]
  places: number
  validFrom: IsoDate
  validTo: IsoDate
  statusIndex: number
}

/** A QR code of level M that a telephone still reads from paper holds less than this. */
export const LONGEST_CODE = 700

/** Cuts to bytes of UTF-8 without breaking a letter; control signs would cost six bytes each and say nothing. */
export function cutBytes(text: string, most: number): string {
  let left = most
  let cut = ''
  for (const letter of text
    .replace(/\p{Cc}|[\\"]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()) {
    left -= Buffer.byteLength(letter)
    if (left < 0) return cut.trimEnd()
    cut += letter
  }
  return cut
}

/** From roomy to tight: bytes for each name, for the employer, for each work text, and how many work texts. */
const fits = [
  { name: 80, employer: 120, work: 120, texts: 2 },
  { name: 80, employer: 100, work: 120, texts: 1 },
  { name: 60, employer: 60, work: 60, texts: 1 },
] as const

const short = (c: CodeContent, fit: (typeof fits)[number]) => ({
  n: c.number,
  s: c.scheme,
  f: cutBytes(c.family, fit.name),
  g: cutBytes(c.given, fit.name),
  c: c.citizenship,
  b: c.birthYear ?? 0,
  e: cutBytes(c.employer, fit.employer),
  w: c.work.slice(0, fit.texts).map((text) => cutBytes(text, fit.work)),
  r: c.regions,
  p: c.places,
  a: c.validFrom,
  z: c.validTo,
  i: c.statusIndex,
})

/** Reading a key costs more than a signature: one key object is read once. */
const importedKeys = new WeakMap<SigningKey, ReturnType<typeof importJWK>>()
const privateKeyOf = (key: SigningKey): ReturnType<typeof importJWK> => {
  const known = importedKeys.get(key) ?? importJWK(key.privateJwk, ALGORITHM)
  importedKeys.set(key, known)
  return known
}

/**
 * Signs the content as compact JWS (RFC 7515), the payload deflated as in SMART Health Cards (`zip: DEF`).
 * Long names are cut so that the text stays below {@link LONGEST_CODE} signs. Throws when even that does not do.
 */
export async function signCode(key: SigningKey, content: CodeContent): Promise<string> {
  const privateKey = await privateKeyOf(key)
  for (const fit of fits) {
    const payload = deflateRawSync(Buffer.from(JSON.stringify(short(content, fit))), { level: 9 })
    const code = await new CompactSign(payload)
      .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, zip: 'DEF' })
      .sign(privateKey)
    if (code.length < LONGEST_CODE) return code
  }
  throw new Error(`The code of ${content.number} does not fit`)
}

/** Thrown inside for a text that is not the payload of a code. */
class Unreadable extends Error {}

function read(bytes: Uint8Array): CodeContent {
  let p: Partial<ReturnType<typeof short>>
  try {
    // A signed payload is ours; the limit is for a code signed by mistake, never for a stranger's.
    p = JSON.parse(inflateRawSync(bytes, { maxOutputLength: 8_192 }).toString('utf8'))
  } catch (error) {
    throw new Unreadable((error as Error).message)
  }
  const { n, s, a, z, i } = p
  if (!n || !s || !a || !z || i === undefined) throw new Unreadable('a member is missing')
  return {
    number: n,
    scheme: s,
    family: p.f ?? '',
    given: p.g ?? '',
    citizenship: p.c ?? '',
    birthYear: p.b || null,
    employer: p.e ?? '',
    work: [...(p.w ?? [])],
    regions: p.r ?? [],
    places: p.p ?? 1,
    validFrom: a,
    validTo: z,
    statusIndex: i,
  }
}

export type CodeCheck =
  | { ok: true; content: CodeContent; kid: string }
  /** `unreadable`: no code at all. `unknown-key`: not of this office. `bad-signature`: changed after it was signed. */
  | { ok: false; why: 'unreadable' | 'unknown-key' | 'bad-signature' }

/** Checks the signature of a code with the keys of this office (retired ones too) and reads it. Never throws on input. */
export async function checkSignature(
  db: Db,
  code: string,
  findKey: (kid: string) => ReturnType<typeof findPublicKey> = (kid) => findPublicKey(db, kid),
): Promise<CodeCheck> {
  if (code.length > 4_000) return { ok: false, why: 'unreadable' }
  let kid: unknown
  try {
    kid = decodeProtectedHeader(code).kid
  } catch {
    // Text that is not a code: the person learns it from the answer.
    return { ok: false, why: 'unreadable' }
  }
  if (typeof kid !== 'string') return { ok: false, why: 'unreadable' }
  const key = await findKey(kid)
  if (!key) return { ok: false, why: 'unknown-key' }
  try {
    const { payload } = await compactVerify(code, key, { algorithms: [ALGORITHM] })
    return { ok: true, content: read(payload), kid }
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return { ok: false, why: 'bad-signature' }
    if (error instanceof errors.JOSEError || error instanceof Unreadable) return { ok: false, why: 'unreadable' }
    throw error
  }
}

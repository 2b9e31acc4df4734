import { createHash } from 'node:crypto'

/** What JSON can hold. Dates are written as ISO text, absent members are left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * One text for one value: members in order of their names (by UTF-16 units, as RFC 8785), no blanks, no `undefined`.
 * Throws TypeError on what JSON can't hold (NaN, bigint, functions).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`)
    return JSON.stringify(value)
  }
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no JSON form`)
  const names = Object.keys(value)
  if (!isSorted(names)) names.sort()
  let out = ''
  for (const name of names) {
    const member = (value as Record<string, unknown>)[name]
    if (member !== undefined) out += `${out === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(member)}`
  }
  return `{${out}}`
}

function isSorted(names: string[]): boolean {
  for (let i = 1; i < names.length; i++) if (names[i - 1]! > names[i]!) return false
  return true
}

/** SHA-256 as 32 bytes. */
export const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

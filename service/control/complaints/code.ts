import { createHash, createHmac } from 'node:crypto'
import { canonicalJson } from '../../platform/canonical.ts'

/** The follow-up code. It is told once; the table keeps a slow salted hash of it. Pure. */

/** Digits and letters without those that are read for each other (I L O U). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/**
 * The code of a complaint: made of the secret key of its form and of all that was told, so that a form sent twice, because
 * the line broke, gives the same code and nothing has to be kept for it. Sixty bits; nobody without the key can make it.
 */
export function codeOf(key: string, told: unknown): string {
  const bytes = createHmac('sha256', key)
    .update(`complaint-code|${canonicalJson(told)}`)
    .digest()
  return [...bytes.subarray(0, LENGTH)].map((byte) => letters[byte % letters.length]).join('')
}

/** How a code is shown: `7GHK-22QX-M0PD`. */
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

const cyrillic: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
}
/** What a person typed as a code: blanks, dashes, small letters, Cyrillic letters and O for 0 do no harm. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\u0410-\u042f]/g, (c) => cyrillic[c] ?? c)
    .replace(/[OО]/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')

/** The key as it is kept: who reads the table of keys cannot make the code with it. */
export const keptKey = (key: string): string => createHash('sha256').update(`complaint-key|${key}`).digest('base64url')

/** What was sent, so that a repeated request is known again, and nobody can guess it from what is kept. */
export const digestOf = (key: string, sent: unknown): string =>
  createHmac('sha256', key)
    .update(`complaint-sent|${canonicalJson(sent)}`)
    .digest('base64url')

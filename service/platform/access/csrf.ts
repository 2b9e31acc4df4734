import { createHash, timingSafeEqual } from 'node:crypto'

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
export const isUnsafe = (method: string): boolean => unsafe.has(method)

/** Compares two secrets in a time that does not tell where they differ. */
export function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(left, right)
}

/** The form token of a visitor without session: made from the visitor's own cookie, so nothing is stored. */
export const visitorCsrf = (visit: string): string => createHash('sha256').update(`form:${visit}`).digest('base64url')

interface Headers {
  origin?: string | undefined
  host?: string | undefined
  'sec-fetch-site'?: string | string[] | undefined
}

/** Did another site send this? Browsers say so themselves; what says nothing is judged by its form token. */
export function isForeign(headers: Headers): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return true
  const { origin } = headers
  if (!origin) return false
  if (origin === 'null') return true
  try {
    return new URL(origin).host !== headers.host
  } catch (error) {
    if (error instanceof TypeError) return true
    throw error
  }
}

/** The token a request shows: the header of programs, or the hidden field of forms (multipart fields are records). */
export function shownCsrf(headers: Record<string, unknown>, body: unknown): string | undefined {
  const header = headers['x-csrf-token']
  if (typeof header === 'string') return header
  if (typeof body !== 'object' || body === null) return undefined
  const field: unknown = (body as Record<string, unknown>)['_csrf']
  if (typeof field === 'string') return field
  const value = typeof field === 'object' && field !== null ? (field as { value?: unknown }).value : undefined
  return typeof value === 'string' ? value : undefined
}

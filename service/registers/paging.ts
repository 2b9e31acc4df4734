/** Keyset paging: a page ends with a cursor that says after which row the next one begins. */
export interface Page {
  after?: string | undefined
  /** 1 to 200; 50 unless said. */
  limit?: number | undefined
}

export interface Listed<T> {
  items: T[]
  /** Cursor of the next page; null on the last. */
  next: string | null
}

export type CursorPart = string | number | null

export const limitOf = (page: Page): number => Math.min(200, Math.max(1, Math.trunc(page.limit ?? 50)))

export const writeCursor = (...parts: CursorPart[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

const sound: Record<CursorKind, (part: unknown) => boolean> = {
  text: (p) => typeof p === 'string',
  uuid: (p) => typeof p === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(p),
  instant: (p) => typeof p === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(p) && !Number.isNaN(Date.parse(p)),
  'instant-or-none': (p) => p === null || sound.instant(p),
  int: (p) => Number.isSafeInteger(p),
}
export type CursorKind = 'text' | 'uuid' | 'instant' | 'instant-or-none' | 'int'

/** The parts of a cursor; undefined for one that this list has not given: the list then begins anew. */
export function readCursor(cursor: string | undefined, kinds: readonly CursorKind[]): CursorPart[] | undefined {
  if (!cursor) return undefined
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(parts) || parts.length !== kinds.length) return undefined
    return kinds.every((kind, i) => sound[kind](parts[i])) ? (parts as CursorPart[]) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Cuts one row too many off and makes the cursor of the next page from the last that stays. */
export function listed<T>(rows: T[], limit: number, cursor: (last: T) => string): Listed<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? cursor(last) : null }
}

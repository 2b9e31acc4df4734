import type { Db } from '../platform/context.ts'

const minute = 60_000
/** Answers kept for one database; far fewer are in use (years). */
const most = 50

interface Kept {
  from: number
  value: Promise<unknown>
}
const kept = new WeakMap<Db, Map<string, Kept>>()

/**
 * A count over all cases of the country. Everybody may ask for it and it reads hundreds of thousands of rows, so a large
 * one is kept for a minute; a small one is counted anew each time. Those who ask while it is counted wait for that count.
 */
export function lately<T>(
  db: Db,
  key: string,
  now: Date,
  count: () => Promise<T>,
  isLarge: (value: T) => boolean,
): Promise<T> {
  const own = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, own)
  const before = own.get(key)
  const age = before ? now.getTime() - before.from : -1
  if (before && age >= 0 && age < minute) return before.value as Promise<T>
  if (own.size >= most) own.clear()
  const value = count()
  own.set(key, { from: now.getTime(), value })
  const drop = (): void => void own.delete(key)
  // A count that failed is not kept; who asked is told by the answer itself.
  value.then((found) => isLarge(found) || drop(), drop)
  return value
}

/** Cases from which on a count is kept. */
export const LARGE = 10_000

/** Counts that could point at persons are not published. Pure. */

/** Smaller counts than this are hidden; zero says nothing about anybody. */
export const smallest = 5

/** A count as published: a number, or hidden because it is small (`small`) or would give a small one away (`guard`). */
export type Published = number | 'small' | 'guard'

const isSmall = (n: number): boolean => n > 0 && n < smallest

/**
 * Hides the small counts of a group whose sum is published elsewhere. Where only one would be hidden, it could be
 * computed from the sum, so the smallest other count is hidden with it.
 */
export function protect(counts: readonly number[]): Published[] {
  const out: Published[] = counts.map((n) => (isSmall(n) ? 'small' : n))
  if (out.filter((n) => typeof n !== 'number').length !== 1) return out
  let least = -1
  for (const [place, n] of counts.entries()) {
    if (n < smallest) continue
    if (least < 0 || n < counts[least]!) least = place
  }
  if (least >= 0) out[least] = 'guard'
  return out
}

/** As it is printed: `12`, `<5`; undefined for a guarded count, which the page names. */
export const printed = (n: Published): string | undefined =>
  n === 'small' ? `<${smallest}` : n === 'guard' ? undefined : String(n)

import type { Unit } from './plan.ts'
import { UNKNOWN } from './tri.ts'
import { triOf } from './units.ts'

/** In a points table: the law's own number was not found. */
export const NO_POINTS = -0x40000000

/** Fills the entries where some fact is unknown with what is certain over all its classes. */
export function joinUnknown(unit: Unit, sizes: number[], points: boolean): void {
  const table = unit.table!
  const high = unit.high
  const total = table.length
  for (let at = 0; at < total; at++) {
    let rest = at
    let open = -1
    for (let i = sizes.length - 1; i >= 0; i--) {
      const c = Math.floor(rest / unit.steps[i]!)
      rest -= c * unit.steps[i]!
      if (c === 0) open = i
    }
    if (open < 0) continue
    // Entries with fewer unknowns come from higher positions of the open fact: fill them first.
    fill(unit, sizes, at, open, points, table, high)
  }
}

function fill(
  unit: Unit,
  sizes: number[],
  at: number,
  open: number,
  points: boolean,
  table: Int32Array,
  high: Int32Array | undefined,
): void {
  const step = unit.steps[open]!
  let first = true
  let lo = 0
  let hi = 0
  let missing = 0
  for (let k = 1; k < sizes[open]!; k++) {
    const p = at + k * step
    const next = nextOpen(unit, sizes, p)
    if (next >= 0) fill(unit, sizes, p, next, points, table, high)
    const v = table[p]!
    if (points) {
      if (v === NO_POINTS) missing++
      else {
        lo = first ? v : Math.min(lo, v)
        hi = first ? high![p]! : Math.max(hi, high![p]!)
        first = false
      }
    } else if (first) {
      lo = v
      first = false
    } else if (v !== lo) lo = triOf(v) === triOf(lo) ? triOf(v) : UNKNOWN
  }
  if (points) {
    table[at] = missing > 0 ? NO_POINTS : lo
    high![at] = missing > 0 ? NO_POINTS : hi
  } else table[at] = lo
}

function nextOpen(unit: Unit, sizes: number[], at: number): number {
  let rest = at
  let open = -1
  for (let i = sizes.length - 1; i >= 0; i--) {
    const c = Math.floor(rest / unit.steps[i]!)
    rest -= c * unit.steps[i]!
    if (c === 0) open = i
  }
  return open
}

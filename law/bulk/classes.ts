import type { Slot } from '../engine/classes.ts'
import { parseDay } from '../engine/dates.ts'
import { type Column, FIRST_CELL, NONE_CELL, UNKNOWN_CELL } from './columns.ts'

/** Cells that a look-up table still holds; wider columns are searched. */
export const DIRECT = 70_000

/** Which class each cell of a column means for one slot: 0 where the cell is not known. */
export interface Classes {
  count: number
  /** Class by cell, for narrow columns. */
  direct?: Uint8Array
  /** For wide columns: cells at which the next class begins, and the class of `none`. */
  edges: Float64Array
  none: number
}

export function classesOf(slot: Slot, column: Column): Classes {
  const count = slot.samples.length
  if (column.size <= DIRECT) {
    const direct = new Uint8Array(column.size)
    for (let cell = NONE_CELL; cell < column.size; cell++) {
      const k = slot.encode(column.value(cell))
      direct[cell] = k < 0 ? 0 : k
    }
    return { count, direct, edges: new Float64Array(0), none: direct[NONE_CELL]! }
  }
  const numeric = slot.samples.slice(2).filter((s) => s !== 'none')
  const cellOf = (s: unknown): number => (typeof s === 'number' ? s : parseDay(String(s))!) - column.min + FIRST_CELL
  const none = slot.fact.orNone ? count - 1 : 0
  return { count, edges: Float64Array.from(numeric, cellOf), none }
}

/** The class of one cell. */
export function classAt(c: Classes, cell: number): number {
  if (c.direct) return c.direct[cell]!
  if (cell === UNKNOWN_CELL) return 0
  return cell === NONE_CELL ? c.none : 1 + upper(c.edges, cell)
}

/** How many edges lie at or below a number. */
export function upper(edges: Float64Array, n: number): number {
  let lo = 0
  let hi = edges.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (edges[mid]! <= n) lo = mid + 1
    else hi = mid
  }
  return lo
}

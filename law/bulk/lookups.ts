import { type Classes, classAt } from './classes.ts'
import type { Cells } from './columns.ts'

/** Rows that stay in the processor's cache while all rules pass over them. */
export const BLOCK = 4096

/** A column as one slot reads it. */
export interface Reading {
  cells: Cells
  classes: Classes
}

/** One thing to add for each row: a look-up by cell, or by class where the column is too wide for a table. */
export interface Adding {
  cells: Cells
  byCell?: Int32Array
  classes: Classes
  byClass: Int32Array
}

/** A look-up of one column, what it adds given by class. */
export function adding({ cells, classes }: Reading, byClass: Int32Array): Adding {
  const byCell = classes.direct && Int32Array.from(classes.direct, (k) => byClass[k]!)
  return { cells, classes, byClass, ...(byCell ? { byCell } : {}) }
}

/** The steps into a table over several facts; a fact without a column stays "not yet known". */
export const stepsInto = (
  slots: readonly number[],
  steps: readonly number[],
  readings: readonly (Reading | undefined)[],
): Adding[] =>
  slots.flatMap((slot, i) => {
    const r = readings[slot]
    return r
      ? [
          adding(
            r,
            Int32Array.from({ length: r.classes.count }, (_, k) => k * steps[i]!),
          ),
        ]
      : []
  })

/** Adds what a column says to each row of a block. */
export function add(acc: Int32Array, a: Adding, start: number, n: number): void {
  const { cells, byCell } = a
  if (!byCell) for (let i = 0; i < n; i++) acc[i]! += a.byClass[classAt(a.classes, cells[start + i]!)]!
  else if (cells instanceof Uint8Array) addBytes(acc, cells, byCell, start, n)
  else for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}

/** The commonest kind of column in a loop of its own, so that the machine code knows its type. */
function addBytes(acc: Int32Array, cells: Uint8Array, byCell: Int32Array, start: number, n: number): void {
  for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}

/** Fills in where in a table over several facts each row of a block stands. */
export function positions(into: Int32Array, steps: readonly Adding[], start: number, n: number): void {
  into.fill(0, 0, n)
  for (const s of steps) add(into, s, start, n)
}

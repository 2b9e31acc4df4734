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
  else if (cells instanceof Uint16Array) addShorts(acc, cells, byCell, start, n)
  else for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}

// Each kind of column has loops of its own, so that the machine code knows the type.
function addBytes(acc: Int32Array, cells: Uint8Array, byCell: Int32Array, start: number, n: number): void {
  for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}
function addShorts(acc: Int32Array, cells: Uint16Array, byCell: Int32Array, start: number, n: number): void {
  for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}

const isBytes = (a: Adding): a is Adding & { cells: Uint8Array; byCell: Int32Array } =>
  a.byCell !== undefined && a.cells instanceof Uint8Array

/** Puts columns of one kind beside each other, for {@link addAll}. */
export const inKinds = (list: readonly Adding[]): Adding[] => [
  ...list.filter(isBytes),
  ...list.filter((a) => !isBytes(a)),
]

/** Adds several columns: four narrow ones in one pass, the rest one by one. */
export function addAll(acc: Int32Array, list: readonly Adding[], start: number, n: number): void {
  let k = 0
  for (; k + 3 < list.length; k += 4) {
    const [a, b, c, d] = [list[k]!, list[k + 1]!, list[k + 2]!, list[k + 3]!]
    if (!isBytes(a) || !isBytes(b) || !isBytes(c) || !isBytes(d)) break
    addFour(acc, a.cells, a.byCell, b.cells, b.byCell, c.cells, c.byCell, d.cells, d.byCell, start, n)
  }
  for (; k < list.length; k++) add(acc, list[k]!, start, n)
}

function addFour(
  acc: Int32Array,
  a: Uint8Array,
  ta: Int32Array,
  b: Uint8Array,
  tb: Int32Array,
  c: Uint8Array,
  tc: Int32Array,
  d: Uint8Array,
  td: Int32Array,
  start: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const row = start + i
    acc[i]! += ta[a[row]!]! + tb[b[row]!]! + tc[c[row]!]! + td[d[row]!]!
  }
}

/** Fills in where in a table over several facts each row of a block stands. */
export function positions(into: Int32Array, steps: readonly Adding[], start: number, n: number): void {
  into.fill(0, 0, n)
  for (const s of steps) add(into, s, start, n)
}

import type { Cell } from '../instruments/quota/index.ts'

/** Places of cells, added up. */
export interface Sums {
  set: number
  reserved: number
  used: number
  free: number
}

export const noPlaces: Sums = { set: 0, reserved: 0, used: 0, free: 0 }

export const addSums = (a: Sums, b: Sums): Sums => ({
  set: a.set + b.set,
  reserved: a.reserved + b.reserved,
  used: a.used + b.used,
  free: a.free + b.free,
})

/** The sums of cells. A split takes places from the whole and gives them to its parts, so places count once. */
export const sumOf = (list: readonly Pick<Cell, 'allotted' | 'reserved' | 'used' | 'free'>[]): Sums =>
  list.reduce(
    (sum, { allotted, reserved, used, free }) => addSums(sum, { set: allotted, reserved, used, free }),
    noPlaces,
  )

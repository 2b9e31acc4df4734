/** Places of a quota: where they are counted, what moves them. Pure. */

/** Where a line counts: series, period and the codes of its split. */
export interface CellAddress {
  series: string
  period: string
  dims: Record<string, string>
}

export interface Cell extends CellAddress {
  id: string
  parent: string | null
  allotted: number
  reserved: number
  used: number
  free: number
  seq: number
}

export type MovementKind = 'set' | 'split' | 'move' | 'reserve' | 'use' | 'release' | 'expire' | 'return' | 'carry'

/** One entry of the ledger: what it changed, why, and who did it. */
export interface Movement {
  cellId: string
  seq: number
  at: Date
  kind: MovementKind
  allotted: number
  reserved: number
  used: number
  caseId: string | null
  payload: Record<string, unknown>
}

const part = /^[^|;=]+$/
/** `series|period|dimension=code;dimension=code`, dimensions in the order of their names. Throws on a code with `|`, `;` or `=`. */
export function cellId(cell: CellAddress): string {
  const dims = Object.keys(cell.dims)
    .sort()
    .map((d) => `${d}=${cell.dims[d]}`)
  for (const s of [cell.series, cell.period, ...Object.keys(cell.dims), ...Object.values(cell.dims)]) {
    if (!part.test(s)) throw new RangeError(`not a code of a quota cell: ${s}`)
  }
  return `${cell.series}|${cell.period}|${dims.join(';')}`
}

/**
 * The cells in which a line may count, most exact first: all its dimensions, then with one left out, and so on to the
 * cell of the whole period. The first that the decision of the year has made is the one.
 */
export function cellChoices(cell: CellAddress): string[] {
  const names = Object.keys(cell.dims).sort()
  const masks = Array.from({ length: 2 ** names.length }, (_, i) => i)
  const size = (mask: number) => names.filter((_, i) => mask & (1 << i)).length
  masks.sort((a, b) => size(b) - size(a) || a - b)
  return masks.map((mask) =>
    cellId({
      ...cell,
      dims: Object.fromEntries(names.filter((_, i) => mask & (1 << i)).map((n) => [n, cell.dims[n]!])),
    }),
  )
}

/** The lines that fit into the free places, in their order; a line that is too large does not stop a smaller one behind it. */
export function fitting<T extends { places: number }>(lines: readonly T[], free: number): T[] {
  let left = free
  return lines.filter((line) => {
    if (line.places > left) return false
    left -= line.places
    return true
  })
}

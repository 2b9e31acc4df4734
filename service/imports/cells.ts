import { createHash } from 'node:crypto'
import { dates, parseDay } from '@kosh/law'
import type { Cells, SourceMap } from './model.ts'

/** How names of columns and words of lists are compared: case, blanks and underscores do not count. */
export const plain = (s: string): string =>
  s
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, ' ')

/** Reads cells by the names of a map from rows of one file. Undefined where a column that is needed is missing. */
export function layoutOf(
  map: SourceMap,
  header: readonly string[],
): ((record: readonly string[]) => Cells) | undefined {
  const at = new Map(header.map((name, i) => [plain(name), i]))
  const places: Record<string, number[]> = Object.fromEntries(
    Object.entries(map.columns).map(([column, names]) => [
      column,
      // The name of the map itself is a name too: WORKSITE_CITY is worksiteCity.
      [...names, column.replace(/([A-Z])/g, ' $1')].flatMap((name) => at.get(plain(name)) ?? []),
    ]),
  )
  if (!map.needs.every((column) => places[column]!.length > 0)) return undefined
  const blank = new Set(map.blank.map(plain))
  return (record) => (column) => {
    for (const i of places[column] ?? []) {
      const cell = record[i]?.trim() ?? ''
      if (cell !== '' && !blank.has(plain(cell))) return cell
    }
    return ''
  }
}

/** A day as files write it: 2010-03-04, with or without an hour, or 3/4/2010. Undefined where it is none. */
export function readDay(cell: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell)
  const us = iso ? undefined : /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(cell)
  const parts = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : undefined
  if (!parts) return undefined
  const day = parts.map((p, i) => p!.padStart(i === 0 ? 4 : 2, '0')).join('-')
  return parseDay(day) === undefined ? undefined : day
}

/** Days from one day to another. */
export const daysFrom = (from: string, to: string): number => dates.dayOf(to) - dates.dayOf(from)

/** A whole number; 12.0 and 1,200 are written for whole numbers too. */
export function readWhole(cell: string): number | undefined {
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/.exec(cell)
  return parts ? Number(parts[1]!.replaceAll(',', '')) : undefined
}

/** An amount in minor units; no more than two places after the point, so nothing is rounded. */
export function readMinor(cell: string): number | undefined {
  const parts = /^\$?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{1,2})0*)?$/.exec(cell)
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return undefined
  return Number((parts[1] ?? '0').replaceAll(',', '')) * 100 + Number((parts[2] ?? '0').padEnd(2, '0'))
}

/** What tells a row from others, the same in each layout of the source. */
export function keyOf(map: SourceMap, cells: Cells): string {
  const values = map.key.map((column) => {
    const cell = cells(column)
    return readDay(cell) ?? plain(cell)
  })
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16)
}

import type { Cell } from '../instruments/quota/index.ts'

/** A field of a CSV file (RFC 4180). Text that a spreadsheet could take for a formula gets an apostrophe before it. */
export const csvField = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`

/** The cells of a quota with their counters, one line each. */
export function cellsCsv(cells: readonly Cell[], dimensions: readonly string[]): string {
  return csvOf([
    ['series', 'period', ...dimensions, 'set', 'reserved', 'used', 'free'],
    ...cells.map((cell) => [
      cell.series,
      cell.period,
      ...dimensions.map((dimension) => cell.dims[dimension] ?? ''),
      cell.allotted,
      cell.reserved,
      cell.used,
      cell.free,
    ]),
  ])
}

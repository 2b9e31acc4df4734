import { CsvError, parse } from 'csv-parse/sync'
import type { BadRow } from './model.ts'

/** The columns of a payroll file, in any order; names in three languages. */
export const payColumns = {
  permit: ['permit', 'рұқсат', 'разрешение'],
  contract: ['contract', 'шарт', 'договор'],
  worked: ['worked', 'істелген күн', 'отработано'],
  norm: ['norm', 'норма'],
  gross: ['gross', 'есептелді', 'начислено'],
  withheld: ['withheld', 'ұсталды', 'удержано'],
  paid: ['paid', 'төленді', 'выплачено'],
} as const
export type PayColumn = keyof typeof payColumns

/** A line of the file: the permit's number, money in minor units, days in tenths. */
export type PayLine = { line: number; raw: string; permit: string } & Record<Exclude<PayColumn, 'permit'>, number>

const plain = (s: string): string =>
  s
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
/** `1 234 567,89`, `1234567.89` in minor units; undefined for what is no amount of two decimals at most. */
export function moneyOf(typed: string): number | undefined {
  const clean = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d{1,13}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : undefined
}
/** Days with one decimal at most, in tenths. */
export function daysOf(typed: string): number | undefined {
  const clean = typed.trim().replace(',', '.')
  return /^\d{1,2}(\.\d)?$/.test(clean) && Number(clean) <= 31 ? Math.round(Number(clean) * 10) : undefined
}

export const MOST_LINES = 20_000

/** Reads a payroll (UTF-8; comma, semicolon or tab). Lines with a fault come back with it; a file without the columns does not read. */
export function readPayroll(csv: string): { lines: PayLine[]; bad: BadRow[] } | { why: string } {
  const text = csv.replace(/^\ufeff/, '')
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const delimiter = [';', '\t', ','].find((d) => first.includes(d)) ?? ','
  let rows: string[][]
  try {
    rows = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, to: MOST_LINES + 2 })
  } catch (error) {
    if (error instanceof CsvError) return { why: error.message.slice(0, 200) }
    throw error
  }
  const [header, ...body] = rows
  if (!header || body.length === 0) return { why: first.slice(0, 200) }
  if (body.length > MOST_LINES) return { why: `> ${MOST_LINES}` }
  const names = Object.keys(payColumns) as PayColumn[]
  const at = new Map(names.map((n) => [n, header.findIndex((h) => payColumns[n].some((said) => said === plain(h)))]))
  const missing = names.filter((n) => at.get(n)! < 0)
  if (missing.length > 0) return { why: missing.join(', ') }
  const lines: PayLine[] = []
  const bad: BadRow[] = []
  for (const [i, row] of body.entries()) {
    const cell = (n: PayColumn): string => row[at.get(n)!] ?? ''
    const line = i + 2
    const raw = row.join(delimiter).slice(0, 1_000)
    const faults: BadRow['faults'] = []
    const read = (n: PayColumn, of: (typed: string) => number | undefined): number => {
      const value = of(cell(n))
      if (value === undefined) faults.push({ column: n, code: cell(n).trim() === '' ? 'empty' : 'unreadable' })
      return value ?? 0
    }
    const permit = cell('permit').trim()
    if (permit === '') faults.push({ column: 'permit', code: 'empty' })
    const values = {
      contract: read('contract', moneyOf),
      worked: read('worked', daysOf),
      norm: read('norm', daysOf),
      gross: read('gross', moneyOf),
      withheld: read('withheld', moneyOf),
      paid: read('paid', moneyOf),
    }
    for (const n of ['contract', 'norm'] as const)
      if (values[n] === 0 && !faults.some((f) => f.column === n)) faults.push({ column: n, code: 'zero' })
    if (faults.length > 0) bad.push({ line, raw, faults })
    else lines.push({ line, raw, permit, ...values })
  }
  return { lines, bad }
}

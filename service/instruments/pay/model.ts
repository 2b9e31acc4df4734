import type { IsoDate } from '@kosh/law'

/** Payroll held against contract, offer and floor: rows, findings, arithmetic. Pure. Money in minor units of the currency. */

export interface PayRow {
  permitId: string
  /** Wage of the contract for a full month. */
  contract: number
  /** Tenths of days worked, and of those that a full month has. */
  worked: number
  norm: number
  gross: number
  withheld: number
  paid: number
}

export const findingKinds = [
  'missing',
  'below-floor',
  'below-contract',
  'below-offer',
  'unpaid',
  'contract-lowered',
] as const
/**
 * No row for a permit in force; pay below the floor of the law; below the contract; a contract below what the vacancy
 * offered (substitution); earned but not paid out; a contract wage lower than it was.
 */
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  permitId: string
  kind: FindingKind
  /** Absent for what has no amount. */
  due: number | null
  got: number | null
}

/** What a row is held against; undefined where there is nothing to hold it against. */
export interface Against {
  /** The floor of the law for a full month. */
  floor?: number | undefined
  /** The least that the vacancy offered for a full month. */
  offer?: number | undefined
  /** The contract wage of the month before. */
  before?: number | undefined
}

/** The part of a full month's amount for the days worked; at most all of it, the rest of a minor unit in favour of the employer. */
export const partOf = (full: number, { worked, norm }: Pick<PayRow, 'worked' | 'norm'>): number =>
  worked >= norm ? full : Math.floor((full * worked) / norm)

/** What is wrong with a row. */
export function findingsOf(row: PayRow, against: Against): Finding[] {
  const found: Finding[] = []
  const short = (kind: FindingKind, due: number, got: number) => {
    if (due > got) found.push({ permitId: row.permitId, kind, due, got })
  }
  if (against.floor !== undefined) short('below-floor', partOf(against.floor, row), row.gross)
  short('below-contract', partOf(row.contract, row), row.gross)
  if (against.offer !== undefined) short('below-offer', against.offer, row.contract)
  short('unpaid', row.gross, row.withheld + row.paid)
  if (against.before !== undefined) short('contract-lowered', against.before, row.contract)
  return found
}

export type FindingState = 'open' | 'told' | 'settled' | 'excused'

export interface KeptFinding extends Finding {
  month: IsoDate
  permitNumber: string
  /** The worker's name; absent for who may not see names. */
  worker: string | null
  region: string | null
  state: FindingState
  paidOn: IsoDate | null
  reference: string | null
  reason: string | null
}

export interface Month {
  employerId: string
  employer: string
  month: IsoDate
  version: number
  currency: string
  fileHash: string
  workers: number
  bad: BadRow[]
  filedAt: Date
}

/** A line of the file that could not be taken, as it stood. */
export interface BadRow {
  /** Line of the file, the header being 1. */
  line: number
  raw: string
  /** Columns with their faults. */
  faults: { column: string; code: string }[]
}

/** The first day of the month of a day, and of the months before it. */
export function monthOf(day: IsoDate, back = 0): IsoDate {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const at = year * 12 + month - 1 - back
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}
export const isMonth = (typed: string): boolean => /^2\d{3}-(0[1-9]|1[0-2])$/.test(typed)
/** The last day of a month named by its first. */
export function lastOf(month: IsoDate): IsoDate {
  const [year, no] = month.split('-').map(Number) as [number, number]
  return `${month.slice(0, 8)}${String(new Date(Date.UTC(year, no, 0)).getUTCDate()).padStart(2, '0')}`
}

import type { Library } from '@kosh/law'
import type { ImportedCase, LineOutcome } from '../cases/applications/index.ts'
import { Sentence } from '../platform/sentence.ts'
import type { EmployerKind, NumberedEmployer } from '../registers/employers/index.ts'

/** How the cells of one fact are read. A value that cannot be right is not yet known, and is kept as written. */
export interface FactRule {
  /** Columns by their names in the map; the first that is not blank counts. */
  from: string[]
  as: 'day' | 'whole' | 'minor' | 'word' | 'code' | 'region'
  /** The words of the source, in capitals, and their codes. */
  codes?: Record<string, string>
  /** What stands before the code of a region. */
  prefixes?: string[]
  /** Least whole number that can be right. */
  least?: number
  /** Days from another day (`received`) or fact within which a day can be right. */
  near?: { day?: 'received'; fact?: string; from: number; to: number }
  /** Amounts that can be right, by the unit that the fact `unit` names; null: no end. */
  within?: Record<string, [number, number | null]>
  unit?: string
}

/** What a kind of file says, kept as data: `maps/<kind>.json`. */
export interface SourceMap {
  kind: string
  country: string
  /** Columns without which the file is not of this kind. */
  needs: string[]
  /** Words that mean nothing is told. */
  blank: string[]
  /** Column by its name here, and how files call it. */
  columns: Record<string, string[]>
  /** Columns that tell one row from another, in every layout. */
  key: string[]
  /** Column with the number that the source gives a case. */
  number?: string
  /** Scheme of all rows, or by the word in the column `program`, or by how the number starts. */
  scheme?: string
  schemes?: Record<string, string>
  schemeByNumber?: { starts: string; program: string }[]
  employers: { state: string; regions?: string[]; kind: EmployerKind; address: string[] }
  label: string[]
  places: { fact: string; asked: string[]; granted: string }
  /** Fact that says where the case belongs. */
  region: string
  statuses?: Record<string, LineOutcome | null>
  /** Count the places where the scheme has a quota; `day` is the fact that picks the cell, `series` another series. */
  quota?: { day: string; series?: string }
  facts: Record<string, FactRule>
}

/** The cells of one row by the names of the map; blank where the file has no such column or tells nothing. */
export type Cells = (column: string) => string

/** Where a value of a row was not taken over, and why. */
export interface Note {
  field: string
  note: 'not-a-value' | 'implausible' | 'received-not-told' | 'places-not-told' | 'over-asked' | 'no-decision'
}

/** A row as a case, before it is numbered and its employer has a record. */
export interface Draft {
  case: Omit<ImportedCase, 'sourceKey' | 'employerId'>
  employer: NumberedEmployer
}
export interface Fault {
  field: string
  reason: string
}
export type Read = { ok: true; draft: Draft } | ({ ok: false } & Fault)

/** A kind of file: how its rows are ordered and become cases. */
export interface Source {
  map: SourceMap
  /** Day of receipt as far as told, else the last day on which it can have been; blank where the row tells no day. */
  dayOf(cells: Cells): string
  read(library: Library, cells: Cells): Read
}

/** Something in the file or around it that the person who imports can put right. */
export class ImportError extends Sentence {}

import type { CellAddress, Ground } from '../quota/index.ts'
import type { Method } from './draw.ts'

/** A draw: announced, and later held. */
export interface Selection extends CellAddress {
  id: string
  number: string
  country: string
  method: Method
  places: number
  opens: Date
  closes: Date
  ground: Ground
  commitment: string
  /** The named public value that is taken when it is known, like a lottery of a day after the close. */
  publicSource: string
  openedAt: Date
  drawnAt: Date | null
  publicValue: string | null
  listHash: string | null
  seed: string | null
  entries: number | null
  selected: number | null
  /** Published with the draw, never before. */
  secret: string | null
}

export const entryOutcomes = ['selected', 'waiting', 'not-selected', 'twice', 'left'] as const
export type EntryOutcome = (typeof entryOutcomes)[number]

/** A line that waits for a draw. */
export interface EntryInput extends CellAddress {
  caseId: string
  lineNo: number
  number: string
  personId: string | null
  places: number
  weight: number
  score: number
  receiptSeq: number
}

/** What became of a line. */
export interface Drawn {
  caseId: string
  lineNo: number
  number: string
  rank: number | null
  outcome: EntryOutcome
  selectionId: string
}

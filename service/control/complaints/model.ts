import { type IsoDate, type Wrong, wrongs } from '@kosh/law'

/** What a complaint holds, and what follows from it. Pure. */

export const isWrong = (value: unknown): value is Wrong => wrongs.includes(value as Wrong)

export const states = ['filed', 'taken', 'referred', 'closed', 'withdrawn'] as const
export type ComplaintState = (typeof states)[number]
export const isOpen = (state: ComplaintState): boolean => state !== 'closed' && state !== 'withdrawn'

export const outcomes = ['upheld', 'partly-upheld', 'not-upheld', 'not-settled'] as const
export type ComplaintOutcome = (typeof outcomes)[number]

export const answers = ['yes', 'no'] as const
export type Answer = (typeof answers)[number]
/** How the worker may be reached; `page`: only by the number and the code. */
export const contactWays = ['page', 'phone', 'message', 'email', 'other-person'] as const
export type ContactWay = (typeof contactWays)[number]

/** What a worker tells. Everything but what was done, where and what happened may be left out. */
export interface Told {
  what: string
  /** The employer as the worker names it; the number of its register, where known. */
  employer: string
  employerNumber: string
  place: string
  since: IsoDate | null
  workers: number | null
  still: Answer | null
  fears: Answer | null
  way: ContactWay
  contact: string
  time: string
}

export interface NewComplaint extends Told {
  kinds: Wrong[]
  region: string
  /** The language the worker writes and reads. */
  language: string
}

export type EntryKind =
  | 'filed'
  | 'added'
  | 'taken'
  | 'asked'
  | 'step'
  | 'referred'
  | 'moved'
  | 'extended'
  | 'late'
  | 'closed'
  | 'withdrawn'
  | 'consent'
  | 'protected'

export interface Entry {
  seq: number
  at: Date
  side: 'worker' | 'officer' | 'system'
  officer: string | null
  kind: EntryKind
  shown: boolean
  words: string | null
}

export interface Complaint {
  id: string
  number: string
  country: string
  region: string
  language: string
  kinds: Wrong[]
  told: Told | null
  danger: boolean
  employerId: string | null
  state: ComplaintState
  filedAt: Date
  dueOn: IsoDate | null
  firstDueOn: IsoDate | null
  extendedAt: Date | null
  lateAt: Date | null
  officerId: string | null
  outcome: ComplaintOutcome | null
  endedAt: Date | null
  wipedAt: Date | null
}

/** Letters that may be written in one field; more is told in parts. */
export const LONGEST = 5_000
export const SHORT = 300
/** Workers that one complaint can speak for. */
export const MOST_WORKERS = 100_000
/** A protection lasts at most this long; another one may follow. */
export const LONGEST_PROTECTION_MONTHS = 12

/** Does what was told speak of danger: violence, no way out, or papers kept from somebody who is there and afraid. */
export const isDanger = (c: Pick<NewComplaint, 'kinds' | 'still' | 'fears'>): boolean =>
  c.kinds.includes('violence') ||
  c.kinds.includes('hindered') ||
  (c.kinds.includes('passport') && c.still === 'yes' && c.fears === 'yes')

import type { Citation, Facts, FactValue, StoredRecord, Text } from '@kosh/law'
import type { Difference } from '../../registers/employers/index.ts'
import type { PersonInput } from '../../registers/persons/index.ts'

/** Cases as they are stored. */
export const caseStates = [
  'draft',
  'filed',
  'in-assessment',
  'awaiting-applicant',
  'awaiting-fee',
  'decided',
  'withdrawn',
  'lapsed',
] as const
export type CaseState = (typeof caseStates)[number]
export type Channel = 'online' | 'counter' | 'mission' | 'import'
export type Outcome = 'pass' | 'fail' | 'unknown' | 'incomplete'
export type LineOutcome = 'granted' | 'refused' | 'withdrawn' | 'not-needed' | 'lapsed'

/** What an officer judged, and why. */
export interface Judgement {
  value: FactValue
  reasons: string
  by: string
  at: string
}

export interface Case {
  id: string
  /** Human number; empty in a draft. */
  number: string
  scheme: string
  edition: string
  country: string
  state: CaseState
  channel: Channel
  region: string | null
  /** The mission abroad that has the case, and the time zone in which it counts its days. */
  mission: string | null
  zone: string | null
  accountId: string
  employerId: string | null
  personId: string | null
  /** Answers that hold for all lines. */
  facts: Facts
  /** Answers as typed that could not be read. */
  raw: Record<string, unknown>
  judgements: Record<string, Judgement>
  /** Day of filing, which picks the law. */
  asOf: string | null
  filedAt: Date | null
  receiptSeq: number | null
  officerId: string | null
  dueAt: Date | null
  decidedAt: Date | null
  sourceKey: string | null
  version: number
  created: Date
}

/** Where the days of a case are counted: at the mission that has it, or in the country that decides. */
export const placeOf = (c: Pick<Case, 'zone' | 'country'>): string => c.zone ?? c.country

/** Who a line is about, as given; at filing also what the register says against it. */
export type LinePerson = PersonInput & {
  /** Number of the permit that the line goes on from, as typed from the paper. */
  permit?: string | null
  contradicts?: string
  differences?: Difference[]
}

export interface Line {
  caseId: string
  no: number
  personId: string | null
  label: string
  person: LinePerson | null
  facts: Facts
  raw: Record<string, unknown>
  judgements: Record<string, Judgement>
  places: number
  outcome: Outcome | null
  exempt: string | null
  reservation: string | null
  cellId: string | null
  decision: LineOutcome | null
  grantedPlaces: number | null
  permitId: string | null
  /** The permit that the line asks to extend, and its last day. */
  extends: string | null
  extendsTo: string | null
  /** The permit that the line goes on from, its last day, by which rule of the scheme, and whether it counts as a change. */
  follows: string | null
  followsTo: string | null
  way: string | null
  counted: boolean | null
  validity: { from?: string; to?: string } | null
}

/** A stored assessment of one line. */
export interface AssessmentRow {
  lineNo: number
  n: number
  at: Date
  scheme: string
  edition: string
  asOf: string
  engine: string
  lawHash: string
  facts: Record<string, FactValue>
  outcome: Outcome
  record: StoredRecord
}

/** One reason of a decision as rendered on its day. */
export interface Reason {
  code: string
  title: Text
  text: Text
  citation: Citation | null
  /** The criterion it stands on. */
  criterion?: string
}

export interface NoticeText {
  title: Text
  paragraphs: Text[]
}

/** States in which the body has the file and nothing is decided yet. */
export const openStates: readonly CaseState[] = ['filed', 'in-assessment', 'awaiting-applicant']
export const isOpen = (state: CaseState): boolean => openStates.includes(state)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
export const isUuid = (id: string): boolean => uuid.test(id)

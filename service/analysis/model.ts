import type { IsoDate, Text } from '@kosh/law'
import type { Progress, Report } from '../simulation/index.ts'

/** Whose outcomes are asked for; a file is named, its persons are kept aside until the run ends. */
export type People =
  | { kind: 'made'; persons: number; seed: number }
  | { kind: 'register' }
  | { kind: 'file'; name: string; size: number; hash: string }

/** A question as it is stored: two variants and the persons. Changes are written as the command line takes them. */
export interface RunRequest {
  scheme: string
  asOf: IsoDate
  other?: { scheme?: string; asOf?: IsoDate }
  changes: string[]
  places?: number
  population: People
}

/** A question as it is asked, with the persons of a file. */
export type Asked = Omit<RunRequest, 'population'> & {
  population: Exclude<People, { kind: 'file' }> | { kind: 'file'; name: string; bytes: Buffer }
}

export type RunState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

export const isEnded = (state: RunState): boolean => state !== 'waiting' && state !== 'running'

/** Why a run failed: a refusal of this module, with what was wrong where the asker can put it right. */
export interface RunProblem {
  code: string
  text?: Text
}

export interface Run {
  id: string
  request: RunRequest
  state: RunState
  askedAt: Date
  startedAt: Date | null
  endedAt: Date | null
  progress: Progress | null
  problem: RunProblem | null
  /** Persons decided, once it is done. */
  persons: number | null
}

export type StoredReport = Omit<Report, 'request'>

/** The second variant: its scheme and its day. */
export const otherOf = ({ scheme, asOf, other }: Pick<RunRequest, 'scheme' | 'asOf' | 'other'>) => ({
  scheme: other?.scheme ?? scheme,
  asOf: other?.asOf ?? asOf,
})

/** Runs of one analyst that may wait or be at work at once. */
export const MOST_RUNS = 3
/** Largest seed of a made population. */
export const MOST_SEED = 2_147_483_647
/** Changes of one run. */
export const MOST_CHANGES = 100

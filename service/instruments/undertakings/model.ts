import type { IsoDate, UndertakingKind } from '@kosh/law'

/** Undertakings for nationals: plan, proof, state. Pure. */

export type UndertakingState = 'open' | 'planned' | 'met' | 'broken' | 'lifted'

export interface Undertaking {
  id: string
  number: string
  country: string
  region: string | null
  employerId: string
  employer: string
  caseId: string
  permitNumber: string
  scheme: string
  edition: string
  /** Id of the duty of the edition. */
  duty: string
  kind: UndertakingKind | null
  /** Nationals that it takes: as many as the permit has workers. */
  places: number
  lawDue: IsoDate | null
  due: IsoDate | null
  permitTo: IsoDate
  plan: string | null
  state: UndertakingState
  openedAt: Date
  lateAt: Date | null
  closedAt: Date | null
  closeReason: string | null
}

export interface Step {
  no: number
  /** A national; empty where the employer has yet to find one. */
  person: string
  what: string
  until: IsoDate
  doneOn: IsoDate | null
  proof: string | null
  fileHash: string | null
  fileName: string | null
  reportedAt: Date | null
  verdict: 'accepted' | 'returned' | null
  verdictReason: string | null
}

export type Standing = 'no-plan' | 'under-way' | 'to-judge' | 'late' | 'met' | 'broken' | 'lifted'

/** Where it stands on a day, as its readers see it. */
export function standingOf(
  u: Pick<Undertaking, 'state' | 'due'>,
  steps: readonly Pick<Step, 'reportedAt' | 'verdict'>[],
  today: IsoDate,
): Standing {
  if (u.state !== 'open' && u.state !== 'planned') return u.state
  if (steps.some((s) => s.reportedAt && !s.verdict)) return 'to-judge'
  if (u.due && u.due < today) return 'late'
  return u.state === 'open' ? 'no-plan' : 'under-way'
}

/** Are as many nationals proven as the permit has workers. */
export const isMet = (places: number, steps: readonly Pick<Step, 'verdict'>[]): boolean =>
  steps.filter((s) => s.verdict === 'accepted').length >= places

/** Days before the last one on which the employer is reminded. */
export const REMIND_DAYS = [30, 7] as const
export const MOST_STEPS = 200

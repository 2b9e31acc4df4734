import type { CaseState } from '../../model.ts'

/** Whose move it is in each state: the applicant's, the body's, nobody's. */
export const waitsFor: Record<CaseState, 'you' | 'body' | 'nobody'> = {
  draft: 'you',
  filed: 'body',
  'in-assessment': 'body',
  'awaiting-applicant': 'you',
  'awaiting-fee': 'you',
  decided: 'nobody',
  withdrawn: 'nobody',
  lapsed: 'nobody',
}

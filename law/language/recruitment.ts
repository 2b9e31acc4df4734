import type { Citation } from './act.ts'
import type { Text } from './text.ts'

/** What recruitment costs money for. */
export const costItems = [
  'agency',
  'travel',
  'medical',
  'visa',
  'training',
  'papers',
  'insurance',
  'lodging',
  'other',
] as const
/** One of {@link costItems}. */
export type CostItem = (typeof costItems)[number]

/** Who is to bear a cost of recruitment. */
export const bearers = ['employer', 'worker', 'state'] as const
/** One of {@link bearers}. */
export type Bearer = (typeof bearers)[number]

/** One thing that the standard contract has to say, or that a worker is told, in our own words. */
export interface RecruitmentText {
  id: string
  title: Text
  text: Text
  cite: Citation
}

/**
 * How workers are recruited under an edition: through an agreement between states, from a list of the sending state, on a
 * standard contract, at whose cost. Absent is what no source read says.
 */
export interface Recruitment {
  /** Only from states with an agreement; `states` names the table with their codes, where the law keeps one. */
  agreement?: { states?: string; cite: Citation }
  /** From a list that the sending state makes and the receiving one approves. */
  roster?: {
    /** How many times more names than places the list holds. */
    multiple?: { n: number; cite: Citation }
    /** How many candidates are proposed for a place. */
    proposals?: { n: number; cite: Citation }
    cite: Citation
  }
  contract?: { clauses: RecruitmentText[]; cite: Citation }
  /** The worker may be charged nothing for being recruited. */
  noFee?: { text: Text; cite: Citation }
  /** Who bears which cost; an item that is not here is borne as the contract says. */
  costs?: { item: CostItem; bearer: Bearer; cite: Citation }[]
  /** What the worker is told before leaving, beside the rights of the permit. */
  information?: RecruitmentText[]
  cite: Citation
}

import type { Actor } from '../../platform/context.ts'
import type { Case, CaseState } from './model.ts'

/** Which act is open to whom in which state: one table for the acts, the API and the pages. */
export type CaseAct =
  | 'answer'
  | 'add-line'
  | 'update-line'
  | 'remove-line'
  | 'add-document'
  | 'remove-document'
  | 'submit'
  | 'discard'
  | 'take'
  | 'assess'
  | 'judge'
  | 'ask'
  | 'cure'
  | 'decide'
  | 'hand-over'
  | 'put-off'
  | 'pay-fee'
  | 'withdraw'

export type Side = 'applicant' | 'officer' | 'system'

interface Rule {
  states: readonly CaseState[]
  who: readonly Side[]
  /** Only the officer who has taken the case. */
  taken?: boolean
}

const draft: Rule = { states: ['draft'], who: ['applicant', 'system'] }

export const rules: Record<CaseAct, Rule> = {
  answer: draft,
  'add-line': draft,
  'update-line': draft,
  'remove-line': draft,
  // A paper that is not required at filing may follow while the body has the file.
  'add-document': { states: ['draft', 'filed', 'in-assessment', 'awaiting-applicant'], who: ['applicant', 'system'] },
  'remove-document': { states: ['draft', 'awaiting-applicant'], who: ['applicant', 'system'] },
  submit: draft,
  discard: draft,
  take: { states: ['filed', 'in-assessment', 'awaiting-applicant'], who: ['officer', 'system'] },
  assess: { states: ['filed', 'in-assessment'], who: ['officer', 'system'] },
  judge: { states: ['in-assessment'], who: ['officer', 'system'], taken: true },
  ask: { states: ['in-assessment'], who: ['officer', 'system'], taken: true },
  cure: { states: ['awaiting-applicant'], who: ['applicant', 'system'] },
  decide: { states: ['in-assessment'], who: ['officer', 'system'], taken: true },
  'hand-over': { states: ['filed', 'in-assessment', 'awaiting-applicant', 'awaiting-fee'], who: ['officer', 'system'] },
  'put-off': { states: ['in-assessment', 'awaiting-applicant'], who: ['officer', 'system'], taken: true },
  'pay-fee': { states: ['awaiting-fee'], who: ['applicant', 'officer', 'system'] },
  withdraw: { states: ['filed', 'in-assessment', 'awaiting-applicant'], who: ['applicant', 'system'] },
}

type Standing = Pick<Case, 'state' | 'accountId' | 'officerId'>

/** On which sides of the case the actor stands. That the case is in the actor's scope is settled by the query. */
export function sidesOf(actor: Pick<Actor, 'id' | 'role'>, c: Pick<Case, 'accountId'>): Side[] {
  switch (actor.role) {
    case 'system':
      return ['system']
    case 'worker':
    case 'employer':
      return ['applicant']
    case 'officer':
      // A case written down at the counter: the officer acts for the applicant too.
      return c.accountId === actor.id ? ['officer', 'applicant'] : ['officer']
    default:
      return []
  }
}

export function isAllowed(actor: Pick<Actor, 'id' | 'role'>, c: Standing, act: CaseAct): boolean {
  const rule = rules[act]
  if (!rule.states.includes(c.state)) return false
  const sides = sidesOf(actor, c).filter((side) => rule.who.includes(side))
  if (sides.length === 0) return false
  return !rule.taken || sides.includes('system') || c.officerId === actor.id
}

/** The acts open now to the actor in a case that is in the actor's scope, in the order of the table. */
export const allowedActs = (ctx: { actor: Pick<Actor, 'id' | 'role'> }, c: Standing): CaseAct[] =>
  (Object.keys(rules) as CaseAct[]).filter((act) => isAllowed(ctx.actor, c, act))

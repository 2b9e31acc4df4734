import { describe, expect, it } from 'vitest'
import { allowedActs, type CaseAct } from './allowed.ts'
import { type CaseState, caseStates } from './model.ts'

const applicant = { id: 'a', role: 'employer' as const }
const taker = { id: 'o', role: 'officer' as const }
const other = { id: 'p', role: 'officer' as const }
const acts = (actor: { id: string; role: never } | typeof applicant | typeof taker, state: CaseState) =>
  allowedActs({ actor }, { state, accountId: 'a', officerId: 'o' })

const draft: CaseAct[] = [
  'answer',
  'add-line',
  'update-line',
  'remove-line',
  'add-document',
  'remove-document',
  'submit',
  'discard',
]

describe('what is open to whom', () => {
  const table: Record<CaseState, { applicant: CaseAct[]; taker: CaseAct[]; other: CaseAct[] }> = {
    draft: { applicant: draft, taker: [], other: [] },
    filed: {
      applicant: ['add-document', 'withdraw'],
      taker: ['take', 'assess', 'hand-over'],
      other: ['take', 'assess', 'hand-over'],
    },
    'in-assessment': {
      applicant: ['add-document', 'withdraw'],
      taker: ['take', 'assess', 'judge', 'ask', 'decide', 'hand-over', 'put-off'],
      other: ['take', 'assess', 'hand-over'],
    },
    'awaiting-applicant': {
      applicant: ['add-document', 'remove-document', 'cure', 'withdraw'],
      taker: ['take', 'hand-over', 'put-off'],
      other: ['take', 'hand-over'],
    },
    'awaiting-fee': {
      applicant: ['pay-fee'],
      taker: ['hand-over', 'pay-fee'],
      other: ['hand-over', 'pay-fee'],
    },
    decided: { applicant: [], taker: [], other: [] },
    withdrawn: { applicant: [], taker: [], other: [] },
    lapsed: { applicant: [], taker: [], other: [] },
  }
  for (const state of caseStates) {
    it(`is as the table says in the state ${state}`, () => {
      expect({ applicant: acts(applicant, state), taker: acts(taker, state), other: acts(other, state) }).toEqual(
        table[state],
      )
    })
    it(`is nothing for readers in the state ${state}`, () => {
      for (const role of ['quota-officer', 'inspector', 'analyst', 'auditor', 'admin', 'public'] as const)
        expect(allowedActs({ actor: { id: 'a', role } }, { state, accountId: 'a', officerId: 'a' })).toEqual([])
    })
  }
  it('lets an officer who wrote a case down at the counter act for the applicant', () => {
    expect(allowedActs({ actor: taker }, { state: 'draft', accountId: 'o', officerId: null })).toEqual(draft)
  })
})

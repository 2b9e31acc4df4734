import type { CaseState } from '../../model.ts'
import { draftAddress } from '../flow.ts'

/** Addresses of a case for its applicant. */
export const casePage = (id: string): string => `/cases/${id}`

/** A draft is opened where it is written, a filed case on its own page. */
export const caseAddress = (c: { id: string; state: CaseState }): string =>
  c.state === 'draft' ? draftAddress(c.id) : casePage(c.id)

export const feePage = (id: string, fee: string): string => `${casePage(id)}/fees/${fee}`
export const papersPage = (id: string): string => `${casePage(id)}/papers`
export const paperFile = (id: string, paper: string): string => `${casePage(id)}/documents/${paper}`
export const answerPage = (id: string): string => `${casePage(id)}/answer`

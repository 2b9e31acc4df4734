import type { IsoDate } from '@kosh/law'

/** Recruitment: licences, agreements, lists, offers, contracts, costs. Pure. */

export const licenceKinds = ['recruiter', 'sending-body', 'training', 'transport', 'other'] as const
export type LicenceKind = (typeof licenceKinds)[number]

export interface Licence {
  id: string
  number: string
  country: string
  holder: string
  holderCountry: string
  contact: string
  kind: LicenceKind
  validFrom: IsoDate
  validTo: IsoDate
  conditions: string
}

export const changeKinds = ['suspend', 'restore', 'withdraw'] as const
export interface LicenceChange {
  no: number
  kind: (typeof changeKinds)[number]
  fromDay: IsoDate
  toDay: IsoDate | null
  ground: string
}

export type LicenceStanding = 'not-yet' | 'valid' | 'suspended' | 'withdrawn' | 'expired'

/** How a licence stands on a day; a change counts from its first day on, the later one before the earlier. */
export function licenceOn(
  of: Pick<Licence, 'validFrom' | 'validTo'>,
  changes: readonly LicenceChange[],
  day: IsoDate,
): LicenceStanding {
  if (changes.some((c) => c.kind === 'withdraw' && c.fromDay <= day)) return 'withdrawn'
  if (day < of.validFrom) return 'not-yet'
  if (day > of.validTo) return 'expired'
  const last = changes.filter((c) => c.kind !== 'withdraw' && c.fromDay <= day).sort((a, b) => b.no - a.no)[0]
  return last?.kind === 'suspend' && (last.toDay === null || day <= last.toDay) ? 'suspended' : 'valid'
}

export type EntryState = 'waiting' | 'offered' | 'taken' | 'withdrawn'
export type OfferState = 'proposed' | 'offered' | 'taken' | 'refused' | 'declined' | 'lapsed'

export interface CostLine {
  no: number
  item: string
  what: string
  amount: number
  currency: string
  bearer: 'employer' | 'worker' | 'state'
  byLaw: boolean
  payer: 'employer' | 'worker' | 'state'
  onDay: IsoDate
  fileHash: string | null
  fileName: string | null
  refundedOn: IsoDate | null
  refundProof: string | null
}

/** The worker paid what another is to bear: it is owed until refunded, and never waived. */
export const refundOf = (cost: Pick<CostLine, 'payer' | 'bearer' | 'refundedOn'>): 'owed' | 'refunded' | undefined =>
  cost.payer !== 'worker' || cost.bearer === 'worker' ? undefined : cost.refundedOn ? 'refunded' : 'owed'

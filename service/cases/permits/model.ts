import type { Ground, IsoDate, Scheme, Text } from '@kosh/law'
import { editionById } from '@kosh/law'

/** States of a permit. `annulled` and `lapsed` are final. */
export type PermitState = 'valid' | 'suspended' | 'annulled' | 'lapsed'
export const permitStates: readonly PermitState[] = ['valid', 'suspended', 'annulled', 'lapsed']

export type ChangeKind = 'suspend' | 'reinstate' | 'annul' | 'lapse'
export const changeKinds: readonly ChangeKind[] = ['suspend', 'reinstate', 'annul', 'lapse']

/** What leads where; everything that is not here is refused. */
export const transitions: Record<ChangeKind, { from: readonly PermitState[]; to: PermitState }> = {
  suspend: { from: ['valid'], to: 'suspended' },
  reinstate: { from: ['suspended'], to: 'valid' },
  annul: { from: ['valid', 'suspended'], to: 'annulled' },
  lapse: { from: ['valid', 'suspended'], to: 'lapsed' },
}

/** The state after a change, or undefined where the change is not open. */
export const nextState = (state: PermitState, kind: ChangeKind): PermitState | undefined =>
  transitions[kind].from.includes(state) ? transitions[kind].to : undefined

/** Changes that are open in a state. */
export const openChanges = (state: PermitState): ChangeKind[] =>
  changeKinds.filter((kind) => nextState(state, kind) !== undefined)

/** The ground of a permit whose last day has passed: no rule of a scheme, the term itself. */
export const TERM_ENDED = 'term-ended'

/** The ground of a permit that another one of the same worker has taken the place of. */
export const REPLACED = 'replaced'

/**
 * Grounds on which a permit of an edition may be changed: those of the scheme, and its clocks that annul or suspend.
 * Reinstating needs none: the ground of the suspension has gone.
 */
export function groundsFor(scheme: Scheme, editionId: string, kind: ChangeKind): Ground[] {
  if (kind === 'reinstate') return []
  const edition = editionById(scheme, editionId)
  const expiry = { suspend: 'suspend-permit', annul: 'annul-permit', lapse: 'lapse' }[kind]
  const clocks = edition.process.clocks
    .filter((clock) => clock.onExpiry === expiry)
    .map((clock) => ({ code: `clock:${clock.id}`, title: clock.title, cite: clock.cite }))
  return [...edition.permit.grounds[kind], ...clocks]
}

/**
 * How a permit stands on a day: its state, and its dates where the state is `valid`. `kept`: its last day has passed, and the
 * work goes on until the extension asked in time is decided.
 */
export type Standing = PermitState | 'not-yet' | 'ended' | 'kept'

export function standingOn(
  permit: { state: PermitState; validFrom: IsoDate; validTo: IsoDate; kept?: boolean },
  day: IsoDate,
): Standing {
  if (permit.state === 'annulled' || permit.state === 'lapsed') return permit.state
  if (day > permit.validTo) return permit.kept && permit.state === 'valid' ? 'kept' : 'ended'
  if (permit.state === 'suspended') return 'suspended'
  return day < permit.validFrom ? 'not-yet' : 'valid'
}

/** A rule with the words that are printed: act, article, and how surely it is known. */
export interface PrintedCitation {
  act: string
  title: Text
  article: string
  mark: string
}

/** What is printed on the permit, frozen on the day of issue. */
export interface PrintedTerms {
  title: Text
  scheme: Text
  edition: Text
  holder: 'worker' | 'employer'
  work: { label: Text; value: Text }[]
  ties: { tie: string; citation: PrintedCitation }[]
  rights: { text: Text; citation: PrintedCitation }[]
  articles: PrintedCitation[]
  /** `yes`, `no`, or `unknown` where the law's content was not found. */
  renewable: 'yes' | 'no' | 'unknown'
  /** How often at most; null = without limit, absent = not said. */
  renewals?: number | null
  renewalCitations: PrintedCitation[]
  /** The days between which an extension may be asked. */
  renewalWindow?: { from: IsoDate; to: IsoDate; citation: PrintedCitation }
}

export interface PermitRow {
  id: string
  number: string
  caseId: string
  lineNo: number
  scheme: string
  edition: string
  country: string
  region: string | null
  employerId: string | null
  personId: string | null
  places: number
  validFrom: IsoDate
  validTo: IsoDate
  extensionOf: string | null
  /** An extension was asked in time, and the law lets the work go on until it is decided. */
  kept: boolean
  terms: PrintedTerms
  state: PermitState
  ground: string | null
  stateSince: Date
  code: string
  statusIndex: number
  issuedAt: Date
  version: number
}

/** A permit with the names that its reader may see. */
export interface Permit extends PermitRow {
  employer: string | null
  person: { family: string; given: string; birth: IsoDate | null; citizenship: string | null } | null
}

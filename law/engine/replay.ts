import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import { assess, type StoredRecord } from './assess.ts'
import type { Facts } from './facts.ts'

/** What was stored of an assessment. */
export interface StoredAssessment {
  scheme: string
  edition: string
  asOf: IsoDate
  facts: Facts
  outcome: string
  record: StoredRecord
  lawHash?: string
  engine?: string
}

/** Whether the same facts under the same edition give the same record today, and where not. */
export interface Replay {
  same: boolean
  /** The edition and its values are, word for word, those of the day. */
  sameLaw: boolean
  differences: { what: string; stored: unknown; now: unknown }[]
}

/** Computes a stored assessment again, as of its own day and edition, and compares. */
export function replay(library: Library, stored: StoredAssessment): Replay {
  const again = assess(library, stored.scheme, stored.facts, stored.asOf, { edition: stored.edition })
  const differences: Replay['differences'] = []
  const compare = (what: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) differences.push({ what, stored: a, now: b })
  }
  compare('outcome', stored.outcome, again.outcome)
  const now = again.stored
  for (const id of new Set([...Object.keys(stored.record.criteria), ...Object.keys(now.criteria)])) {
    compare(`criterion ${id}`, stored.record.criteria[id], now.criteria[id])
  }
  compare('points', stored.record.points, now.points)
  compare('exempt', stored.record.exempt, now.exempt)
  return {
    same: differences.length === 0,
    sameLaw: stored.lawHash === undefined || stored.lawHash === again.lawHash,
    differences,
  }
}

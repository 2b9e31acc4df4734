import type { IsoDate } from '@kosh/law'
import type { Ground } from '../quota/index.ts'

/** The list of occupations in demand: what is written on the way, and what follows from it. Pure. */

/** An entry for every region of the country. */
export const WHOLE = '*'

/** One making of the list of a year. */
export interface List {
  id: string
  number: string
  country: string
  series: string
  year: number
  /** Last day for the proposals of regions. */
  proposalsBy: IsoDate
  ground: Ground
  openedAt: Date
  publishedAt: Date | null
  act: string | null
  reason: string | null
  validFrom: IsoDate | null
  validTo: IsoDate | null
}

export type Verdict = 'list' | 'unlist'

export interface OccupationProposal {
  region: string
  occupation: string
  verdict: Verdict
  reason: string
  madeAt: Date
}

/** What the registers know of an occupation in a region, over the twelve months before the day. */
export interface Demand {
  /** Places that employers asked for in their statements of need, and how many employers. */
  asked: number
  employers: number
  /** Mean monthly pay offered, in hundredths of the currency; null where fewer than three employers would show it. */
  pay: number | null
  /** Workers applied for, and of those refused. */
  filed: number
  refused: number
}

export interface Vote {
  region: string
  occupation: string
  for: number
  against: number
  abstained: number
  reason: string
}

export interface Entry extends Vote {
  listed: boolean
  indicators: Demand
  votedAt: Date
}

/** An occupation that a vote is due on, in a region or (`*`) everywhere, with who proposed what. */
export interface Candidate {
  region: string
  occupation: string
  /** Stands on the list that this one follows. */
  before: boolean
  proposals: readonly OccupationProposal[]
  entry: Entry | undefined
}

/** More votes for than against; a tie does not list. */
export const isCarried = (vote: Pick<Vote, 'for' | 'against'>): boolean => vote.for > vote.against

/** The limits of what is sensible to type; more is a slip of the key. */
export const MOST_VOTES = 500
export const MOST_PROPOSALS = 100

const keyOf = (x: { region: string; occupation: string }): string => `${x.region} ${x.occupation}`

/**
 * What must be voted on before a list is published: what regions proposed, and what stood on the list before. Sorted by
 * occupation, then region.
 */
export function candidatesOf(
  proposals: readonly OccupationProposal[],
  entries: readonly Entry[],
  before: readonly Pick<Entry, 'region' | 'occupation'>[],
): Candidate[] {
  const all = new Map<string, Candidate & { proposals: OccupationProposal[] }>()
  const at = (x: { region: string; occupation: string }) => {
    const key = keyOf(x)
    const found = all.get(key)
    if (found) return found
    const made = { region: x.region, occupation: x.occupation, before: false, proposals: [], entry: undefined }
    all.set(key, made)
    return made as Candidate & { proposals: OccupationProposal[] }
  }
  for (const proposal of proposals) at(proposal).proposals.push(proposal)
  for (const old of before) at(old).before = true
  for (const entry of entries) at(entry).entry = entry
  const order = (c: Candidate) => `${c.occupation.padEnd(4)} ${c.region}`
  return [...all.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Entries that cover an occupation: its own code or a group above it (`72` covers `7212`). */
export const coveringCodes = (occupation: string): string[] =>
  Array.from({ length: occupation.length }, (_, i) => occupation.slice(0, i + 1))

/** Where a list stands on a day. */
export type Phase = 'proposals' | 'voting' | 'published'
export const phaseOf = (list: Pick<List, 'publishedAt' | 'proposalsBy'>, today: IsoDate): Phase =>
  list.publishedAt ? 'published' : today <= list.proposalsBy ? 'proposals' : 'voting'

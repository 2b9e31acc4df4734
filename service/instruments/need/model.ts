import type { IsoDate } from '@kosh/law'
import type { Ground } from '../quota/index.ts'

/** From need to quota: what is written on the way, and its arithmetic. Pure. */

/** One way from the needs of employers to the decision on a period. */
export interface Cycle {
  id: string
  number: string
  country: string
  series: string
  period: string
  /** Last day for employers, last day for the proposals of regions. */
  statementsBy: IsoDate
  proposalsBy: IsoDate
  ground: Ground
  openedAt: Date
  decidedVersion: number | null
  decidedAt: Date | null
  act: string | null
  rounds: HeldRound[] | null
}

/** Workers of one occupation that an employer needs; `pay` for a month, in hundredths of the currency. */
export interface NeedLine {
  dims: Record<string, string>
  occupation: string
  places: number
  months: number
  pay: number
  why: string
}

export interface ReviewedLine extends NeedLine {
  lineNo: number
  accepted: number | null
  reviewReason: string | null
}

export interface Statement {
  id: string
  number: string
  cycleId: string
  employerId: string
  employer: string
  region: string
  version: number
  filedAt: Date
  lines: ReviewedLine[]
}

/** Places of a cell in a proposal. */
export interface ProposedCell {
  dims: Record<string, string>
  asked: number
  accepted: number
  proposed: number
  reason: string
}

export interface Proposal {
  region: string
  version: number
  cells: ProposedCell[]
  note: string
  submittedAt: Date
  returnedAt: Date | null
  returnReason: string | null
}

export interface DraftCell {
  dims: Record<string, string>
  places: number
}

/** A part of the places that opens on a day. */
export interface Round {
  opens: IsoDate
  percent: number
}
export interface HeldRound extends Round {
  places: number
  releasedAt: string | null
}

export interface Draft {
  version: number
  cells: DraftCell[]
  reserve: number
  rounds: Round[]
  note: string
  madeAt: Date
}

/** The dimension of places that a decision holds back; no line of an application can ask for it. */
export const HELD = 'held'
export const RESERVE = 'reserve'
export const roundCode = (no: number): string => `round-${no}`
export const isHeldCode = (code: string): boolean => code === RESERVE || /^round-[1-9]\d?$/.test(code)

/** The limits of what is sensible to type; more is a slip of the key. */
export const MOST_PLACES = 1_000_000
export const MOST_LINES = 40
export const MOST_ROUNDS = 12

/**
 * The places of a cell in each round: cumulative shares, rounded down, so that no place is lost and the last round ends
 * at all of them.
 */
export function inRounds(places: number, rounds: readonly Pick<Round, 'percent'>[]): number[] {
  let percent = 0
  let before = 0
  return rounds.map((round) => {
    percent += round.percent
    const until = percent >= 100 ? places : Math.floor((places * percent) / 100)
    const here = until - before
    before = until
    return here
  })
}

/** Are these the rounds of a decision: days in order, shares above zero that come to a hundred. */
export const soundRounds = (rounds: readonly Round[]): boolean =>
  rounds.length > 0 &&
  rounds.length <= MOST_ROUNDS &&
  rounds.every((r, i) => Number.isInteger(r.percent) && r.percent > 0 && (i === 0 || r.opens > rounds[i - 1]!.opens)) &&
  rounds.reduce((sum, r) => sum + r.percent, 0) === 100

/** The cells of the ledger that a draft makes: open at once, held for its rounds, and the reserve. `today` opens what is due. */
export function targetsOf(draft: Pick<Draft, 'cells' | 'reserve' | 'rounds'>, today: IsoDate): DraftCell[] {
  const targets: DraftCell[] = []
  for (const cell of draft.cells) {
    let open = 0
    for (const [i, places] of inRounds(cell.places, draft.rounds).entries()) {
      if (draft.rounds[i]!.opens <= today) open += places
      else if (places > 0) targets.push({ dims: { ...cell.dims, [HELD]: roundCode(i + 1) }, places })
    }
    targets.push({ dims: cell.dims, places: open })
  }
  if (draft.reserve > 0) targets.push({ dims: { [HELD]: RESERVE }, places: draft.reserve })
  return targets
}

/** Two sets of codes are the same cell. */
export const sameDims = (a: Record<string, string>, b: Record<string, string>): boolean => dimsKey(a) === dimsKey(b)
export const dimsKey = (dims: Record<string, string>): string =>
  Object.keys(dims)
    .sort()
    .map((d) => `${d}=${dims[d]}`)
    .join(';')

/** What a region's lines come to, by cell: asked, accepted (a line not reviewed counts as nothing), proposed as accepted. */
export function proposalOf(lines: readonly Pick<ReviewedLine, 'dims' | 'places' | 'accepted'>[]): ProposedCell[] {
  const cells = new Map<string, ProposedCell>()
  for (const line of lines) {
    const key = dimsKey(line.dims)
    const cell = cells.get(key) ?? { dims: line.dims, asked: 0, accepted: 0, proposed: 0, reason: '' }
    cell.asked += line.places
    cell.accepted += line.accepted ?? 0
    cell.proposed = cell.accepted
    cells.set(key, cell)
  }
  return [...cells.values()].sort((a, b) => (dimsKey(a.dims) < dimsKey(b.dims) ? -1 : 1))
}

/** A cell's places by a percentage, rounded to the nearest place. */
export const scaled = (places: number, percent: number): number => Math.round((places * percent) / 100)

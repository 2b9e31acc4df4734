import type { Scheme } from '@kosh/law'
import {
  type Cycle,
  type Draft,
  dimsKey,
  findCycle,
  findDraft,
  HELD,
  indicatorsOf,
  needByOccupation,
  needByRegion,
  type Proposal,
  proposalsOf,
  statementsOf,
} from '../instruments/need/index.ts'
import { cells } from '../instruments/quota/index.ts'
import type { Db } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { quotaSeries, type Series } from '../public/index.ts'
import { cellOf } from './around.ts'
import type { DraftRow } from './pages/draft.tsx'

/** Reads that gather what a page or a program is shown. */

export const seriesOf = (app: App): Series[] => quotaSeries(app.kosh.library, app.kosh.config.country)

/** A cycle with its quota; undefined where there is none, or its quota has left the law. */
export async function findOf(
  app: App,
  number: string,
): Promise<{ cycle: Cycle; series: Series; schemes: readonly Scheme[] } | undefined> {
  const { database, config } = app.kosh
  const cycle = await findCycle(database.db, config.country, number)
  const series = cycle && seriesOf(app).find(({ use }) => use.id === cycle.series)
  return cycle && series ? { cycle, series, schemes: series.schemes } : undefined
}

/** Everything that anybody may see of a cycle. */
export async function publicView(db: Db, cycle: Cycle) {
  const needs = await needByRegion(db, cycle.id)
  const proposals = await proposalsOf(db, cycle.id)
  const occupations = await needByOccupation(db, cycle.id)
  const draft = await findDraft(db, cycle.id, cycle.decidedVersion)
  return { needs, proposals, occupations, draft }
}

export const indicatorsFor = (db: Db, schemes: readonly Scheme[], day: string) =>
  indicatorsOf(
    db,
    schemes.map((scheme) => scheme.id),
    day,
  )

/** The period before, as the calendar of the quota counts: `2026` of `2027`, `FY2026-H1` of `FY2027-H1`. */
export const periodBefore = (period: string): string => period.replace(/\d{4}/, (year) => String(Number(year) - 1))

/** The cells of a draft with what is known of each: what was asked and proposed, and the ledger of this period and the one before. */
export async function draftRows(db: Db, cycle: Cycle, series: Series, last: Draft | undefined): Promise<DraftRow[]> {
  const rows = new Map<string, DraftRow>()
  const row = (dims: Record<string, string>): DraftRow => {
    const key = dimsKey(dims)
    const found = rows.get(key)
    if (found) return found
    const none = { asked: 0, accepted: 0, proposed: 0, before: 0, beforeUsed: 0, now: 0, taken: 0 }
    const made = { key, dims, ...none }
    rows.set(key, made)
    return made
  }
  for (const s of await statementsOf(db, cycle.id))
    for (const line of s.lines) {
      const to = row(cellOf(series.use, s.region, line.dims))
      to.asked += line.places
      to.accepted += line.accepted ?? 0
    }
  for (const p of await proposalsOf(db, cycle.id))
    if (!p.returnedAt)
      for (const cell of p.cells) row(cellOf(series.use, p.region, cell.dims)).proposed += cell.proposed
  // What a decision holds back is part of its cell; the reserve is of no cell.
  const open = ({ [HELD]: _, ...dims }: Record<string, string>) => dims
  for (const cell of await cells(db, series.use.id, periodBefore(cycle.period))) {
    if (cell.dims[HELD] === 'reserve') continue
    const to = row(open(cell.dims))
    to.before += cell.allotted
    to.beforeUsed += cell.used
  }
  for (const cell of await cells(db, series.use.id, cycle.period)) {
    if (cell.dims[HELD] === 'reserve') continue
    const to = row(open(cell.dims))
    to.now += cell.allotted
    to.taken += cell.reserved + cell.used
  }
  for (const cell of last?.cells ?? []) row(cell.dims)
  return [...rows.values()].sort((a, b) => whole(a) - whole(b) || (a.key < b.key ? -1 : 1))
}

/** The cell of the whole country comes last. */
const whole = (row: DraftRow): number => (Object.keys(row.dims).length === 0 ? 1 : 0)

export const proposedSum = (proposals: readonly Proposal[]): number =>
  proposals.filter((p) => !p.returnedAt).reduce((sum, p) => sum + p.cells.reduce((n, c) => n + c.proposed, 0), 0)

import {
  type Candidate,
  candidatesOf,
  carriedOver,
  type Demand,
  demandOf,
  entriesOf,
  findList,
  type List,
  listBefore,
  NO_DEMAND,
  proposalsOf,
} from '../instruments/shortage/index.ts'
import type { Db } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { type Series, seriesOf } from './around.ts'

/** Reads that gather what a page or a program is shown. */

export const seriesOfApp = (app: App): Series[] => seriesOf(app.kosh.library, app.kosh.config.country)

/** A list with its schemes; undefined where there is none, or it has left the law. */
export async function findOf(app: App, number: string): Promise<{ list: List; of: Series } | undefined> {
  const { database, config } = app.kosh
  const list = await findList(database.db, config.country, number)
  const of = list && seriesOfApp(app).find(({ use }) => use.id === list.series)
  return list && of ? { list, of } : undefined
}

/**
 * Everything that a vote is due on or was taken on. What a revision takes over without a vote of its own is shown with
 * the vote it had.
 */
export async function candidatesFor(db: Db, list: List): Promise<Candidate[]> {
  const before = await listBefore(db, list)
  const old = before ? await entriesOf(db, before.id) : []
  const entries = await entriesOf(db, list.id)
  const proposals = await proposalsOf(db, list.id)
  if (list.publishedAt) return candidatesOf(proposals, entries, [])
  const carried = carriedOver(list, before, old)
  const known = candidatesOf(
    proposals,
    entries,
    old.filter((e) => e.listed || carried.length > 0),
  )
  return known.map((c) =>
    c.entry || c.proposals.length > 0
      ? c
      : { ...c, entry: carried.find((e) => e.region === c.region && e.occupation === c.occupation) },
  )
}

/** Figures for each candidate: those kept with its vote, else those of today. */
export async function figuresFor(
  db: Db,
  of: Series,
  list: List,
  candidates: readonly Candidate[],
  day: string,
): Promise<(c: Candidate) => Demand> {
  const schemes = of.schemes.map((scheme) => scheme.id)
  const open = candidates.filter((c) => !c.entry)
  const known = new Map<string, Map<string, Demand>>()
  for (const region of new Set(open.map((c) => c.region))) {
    const asked = { country: list.country, day, region, fact: of.use.occupation, schemes }
    known.set(region, await demandOf(db, asked))
  }
  return (c) => c.entry?.indicators ?? known.get(c.region)?.get(c.occupation) ?? NO_DEMAND
}

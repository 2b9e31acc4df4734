import { assess, type Facts, getEdition, type Library, quotaCell, type Scheme } from '@kosh/law'
import { sql } from 'kysely'
import type { Cycle, DraftCell } from '../instruments/need/index.ts'
import { cellChoices, cellId } from '../instruments/quota/index.ts'
import type { Db } from '../platform/context.ts'

/** So many lines are tried at most, the latest of the year. */
export const MOST_TRIED = 20_000

/** What a draft would have done in one of its cells: places drafted, asked for, held in the order of receipts, left without. */
export interface TriedCell extends DraftCell {
  asked: number
  held: number
  out: number
}

export interface Trial {
  cells: TriedCell[]
  /** Lines that asked for a place and that nothing but the quota could refuse. */
  lines: number
  /** Lines that the law refuses or exempts whatever the quota is. */
  aside: number
  /** Places that were asked for where the draft has no cell. */
  elsewhere: number
  /** There were more lines in the year than are tried. */
  more: boolean
}

interface Past {
  scheme: string
  edition: string
  asOf: string
  places: number
  facts: Facts
}

/**
 * A draft tried on the applications of the last twelve months: who asked then asks again, in the order of receipts, under the
 * law of that day, as if the places of the draft were the only thing that could run out. Nothing is written.
 */
export async function tryDraft(
  db: Db,
  library: Library,
  cycle: Pick<Cycle, 'country' | 'series' | 'period'>,
  schemes: readonly Scheme[],
  drafted: readonly DraftCell[],
  now: Date,
): Promise<Trial> {
  const since = new Date(now.getTime() - 365 * 86_400_000)
  const { rows } = await sql<Past>`
    select c.scheme, c.edition, c.as_of::text as "asOf", l.places, a.facts
    from application c join application_line l on l.case_id = c.case_id
      join lateral (select x.facts from assessment x where x.case_id = l.case_id and x.line_no = l.line_no
        order by x.n desc limit 1) a on true
    where c.country = ${cycle.country} and c.scheme = any(${schemes.map((s) => s.id)}::text[])
      and c.filed_at > ${since} and c.state not in ('draft', 'withdrawn')
    order by c.receipt_seq desc, l.line_no desc limit ${MOST_TRIED + 1}`.execute(db)
  const more = rows.length > MOST_TRIED
  const lines = rows.slice(0, MOST_TRIED).reverse()
  const tried = new Map(
    drafted.map((cell): [string, TriedCell] => [
      cellId({ series: cycle.series, period: cycle.period, dims: cell.dims }),
      { ...cell, asked: 0, held: 0, out: 0 },
    ]),
  )
  const out: Trial = { cells: [...tried.values()], lines: 0, aside: 0, elsewhere: 0, more }
  for (const [i, line] of lines.entries()) {
    // Others are served in between.
    if (i % 500 === 499) await new Promise(setImmediate)
    const asked = placesAsked(library, schemes, line)
    if (!asked) {
      out.aside++
      continue
    }
    out.lines++
    const { places, dims } = asked
    const id = cellChoices({ series: cycle.series, period: cycle.period, dims }).find((choice) => tried.has(choice))
    const cell = id === undefined ? undefined : tried.get(id)!
    if (!cell) {
      out.elsewhere += places
      continue
    }
    cell.asked += places
    if (cell.held + places <= cell.places) cell.held += places
    else cell.out += places
  }
  return out
}

/** The cell and the places that a line of the past would ask for; undefined where no place could help it or none is needed. */
function placesAsked(
  library: Library,
  schemes: readonly Scheme[],
  line: Past,
): { places: number; dims: Record<string, string> } | undefined {
  const scheme = schemes.find((s) => s.id === line.scheme)!
  const edition = getEdition(scheme, line.asOf, line.edition)
  const facts = { ...line.facts }
  for (const [name, fact] of Object.entries(scheme.facts)) {
    if (fact.register === 'quota.free' && fact.type === 'int') facts[name] = fact.max
    if (fact.register === 'quota.selected') facts[name] = true
  }
  const options = { edition: line.edition }
  const assessment = assess(library, scheme.id, facts, line.asOf, options)
  const cell = assessment.exempt ? undefined : quotaCell(library, scheme.id, facts, line.asOf, options)
  if (!cell || assessment.outcome === 'fail') return undefined
  const places = edition.quota?.places ? cell.places : line.places
  return places > 0 ? { places, dims: cell.dims } : undefined
}

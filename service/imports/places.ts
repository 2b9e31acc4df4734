import { dates, editionOn, type FactValue, resolve } from '@kosh/law'
import { type CellAddress, cellId, freePlaces, set } from '../instruments/quota/index.ts'
import type { Ctx, Tx } from '../platform/context.ts'
import type { Draft } from './model.ts'

/**
 * Sets the places of the cells that lines of a batch count in, where no decision has set them: as many as the law's own
 * table publishes for the day that picks the cell. Where the law has no figure nothing is set, and the lines are not
 * counted. Gives the ids that are looked after now.
 */
export async function openCells(
  tx: Tx,
  ctx: Ctx,
  drafts: readonly Draft[],
  day: string,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const seen = new Map<string, { cell: CellAddress; draft: Draft }>()
  for (const draft of drafts) {
    for (const { quota } of draft.case.lines) {
      const id = quota && cellId(quota.cell)
      if (quota && id && !known.has(id) && !seen.has(id)) seen.set(id, { cell: quota.cell, draft })
    }
  }
  for (const { cell, draft } of seen.values()) {
    if ((await freePlaces(tx, cell)) !== undefined) continue
    const figure = published(ctx, draft, day)
    if (!figure) continue
    const done = await set({ ...ctx, db: tx }, { ...cell, ...figure })
    if (!done.ok) throw new Error(`the places of ${cellId(cell)} can't be set: ${done.problem.code}`)
  }
  return [...seen.keys()]
}

function published(
  ctx: Ctx,
  { case: given }: Draft,
  day: string,
): { places: number; reason: string; act: string } | undefined {
  const scheme = ctx.library.schemes.get(given.scheme)
  const quota = scheme && editionOn(scheme, given.filedOn)?.quota
  const table = quota?.published && ctx.library.tables.get(quota.published.set)
  const on: FactValue | undefined = given.lines[0]?.facts[day] ?? given.facts[day]
  if (!table || typeof on !== 'string') return undefined
  const { row, value } = resolve(table, dates.dayOf(on))
  if (!row || typeof value !== 'number') return undefined
  return {
    places: value,
    reason: `published figure of the table ${table.id}, set for the import of past decisions`,
    act: `${row.cite.act} ${row.cite.article}`,
  }
}

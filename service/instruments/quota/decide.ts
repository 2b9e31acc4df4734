import { sql } from 'kysely'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import type { Ground } from './acts.ts'
import { makeCells, move } from './ledger.ts'
import { cellId } from './model.ts'

/** A decision over a whole period: how many places each cell has from now on, moves of before included. */
export interface WholeDecision {
  series: string
  period: string
  targets: readonly { dims: Record<string, string>; places: number }[]
}

/** A cell that holds more than a decision would leave it. */
export interface BelowHeld {
  cell: string
  dims: Record<string, string>
  held: number
  places: number
}

/**
 * Brings every cell of a period to the number of a decision, in the caller's transaction; a cell that the decision does
 * not name comes to nothing. Refuses as a whole where a cell has more places in use or reserved than it would keep:
 * `params.cells` names them. Rows are locked in the order of their ids, as every act on several cells does.
 */
export async function setAll(
  tx: Tx,
  ctx: Ctx,
  decision: WholeDecision,
  ground: Ground,
): Promise<Result<{ changed: number; places: number }>> {
  const { series, period } = decision
  const wanted = new Map<string, { dims: Record<string, string>; places: number }>()
  for (const target of decision.targets) {
    if (!Number.isInteger(target.places) || target.places < 0) return refuse('quota-bad-number')
    const id = cellId({ series, period, dims: target.dims })
    if (wanted.has(id)) return refuse('quota-same-cell')
    wanted.set(id, target)
  }
  await makeCells(
    tx,
    [...wanted.values()].filter((t) => t.places > 0).map(({ dims }) => ({ series, period, dims })),
    null,
  )
  const { rows } = await sql<{ id: string; dims: Record<string, string>; allotted: number; held: number }>`
    select id, dims, allotted, reserved + used as held from quota_cell
    where series = ${series} and period = ${period} order by id for update`.execute(tx)
  const below = rows.flatMap((row): BelowHeld[] => {
    const places = wanted.get(row.id)?.places ?? 0
    return row.held > places ? [{ cell: row.id, dims: row.dims, held: row.held, places }] : []
  })
  if (below.length > 0)
    return refuse('quota-below-held', {
      params: { cells: below.map((b) => `${b.cell} (${b.held} > ${b.places})`).join(', '), count: below.length },
    })
  let changed = 0
  for (const row of rows) {
    const to = wanted.get(row.id)?.places ?? 0
    if (to === row.allotted) continue
    const data = { to, from: row.allotted, reason: ground.reason, act: ground.act }
    const moved = await move(tx, ctx, row.id, { kind: 'set', allotted: to - row.allotted, data })
    if (!moved) throw new Error(`quota cell ${row.id} changed under its lock`)
    changed++
  }
  return ok({ changed, places: [...wanted.values()].reduce((n, t) => n + t.places, 0) })
}

/**
 * Opens the free places of held cells into their cells: what `held` = `code` keeps back goes to the cell without that
 * dimension. Gives how many places moved; done twice it moves nothing twice.
 */
export async function openHeld(
  tx: Tx,
  ctx: Ctx,
  asked: { series: string; period: string; dimension: string; code: string },
  ground: Ground,
): Promise<number> {
  const { series, period, dimension, code } = asked
  const part = JSON.stringify({ [dimension]: code })
  const { rows } = await sql<{ id: string; dims: Record<string, string> }>`
    select id, dims from quota_cell where series = ${series} and period = ${period} and dims @> ${part}::jsonb
    order by id`.execute(tx)
  const pairs = rows.map((row) => {
    const { [dimension]: _, ...dims } = row.dims
    return { from: row.id, to: cellId({ series, period, dims }), dims }
  })
  await makeCells(
    tx,
    pairs.map(({ dims }) => ({ series, period, dims })),
    null,
  )
  const ids = pairs.flatMap(({ from, to }) => [from, to])
  const { rows: locked } = await sql<{ id: string; free: number }>`
    select id, allotted - reserved - used as free from quota_cell where id = any(${ids}::text[])
    order by id for update`.execute(tx)
  const free = new Map(locked.map((row) => [row.id, row.free]))
  let opened = 0
  for (const { from, to } of pairs) {
    const places = free.get(from)!
    if (places === 0) continue
    for (const [id, allotted, other] of [[from, -places, to] as const, [to, places, from] as const]) {
      const moved = await move(tx, ctx, id, { kind: 'move', allotted, data: { other, ...ground } })
      if (!moved) throw new Error(`quota cell ${id} changed under its lock`)
    }
    opened += places
  }
  return opened
}

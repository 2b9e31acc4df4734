import type { QuotaUse, Scheme } from '@kosh/law'
import { HELD, isHeldCode } from '../instruments/need/index.ts'
import { type CellAddress, set, split, transfer } from '../instruments/quota/index.ts'
import { type Ctx, type Result, refuse } from '../platform/context.ts'
import './errors.ts'
import { dimensionCodes } from './law/cells.ts'
import { quotaSeries } from './law/published.ts'

/** A change of the quota as a quota officer asks for it, from a form or a program. */
export type Change =
  | { action: 'set'; cell: CellAddress; places: number; reason: string; act: string }
  | {
      action: 'split'
      from: CellAddress
      parts: { dims: Record<string, string>; places: number }[]
      reason: string
      act: string
    }
  | {
      action: 'move'
      from: CellAddress
      to: CellAddress
      places: number
      kind: 'move' | 'carry'
      reason: string
      act: string
    }
export type Action = Change['action']
export const actions: readonly Action[] = ['set', 'split', 'move']

/** Every cell that a change touches. */
export function touched(change: Change): CellAddress[] {
  switch (change.action) {
    case 'set':
      return [change.cell]
    case 'split':
      return [
        change.from,
        ...change.parts.map((part) => ({ ...change.from, dims: { ...change.from.dims, ...part.dims } })),
      ]
    case 'move':
      return [change.from, change.to]
  }
}

/** May this actor change the cell? A quota officer of some regions has the cells of these regions only. */
export const mayChange = (ctx: Pick<Ctx, 'actor'>, cell: CellAddress): boolean =>
  ctx.actor.role === 'quota-officer' &&
  (ctx.actor.regions === null || ctx.actor.regions.includes(cell.dims['region'] ?? ''))

export interface Series {
  use: QuotaUse
  schemes: Scheme[]
}

export const findSeries = (ctx: Pick<Ctx, 'library' | 'actor'>, series: string): Series | undefined =>
  quotaSeries(ctx.library, ctx.actor.country).find(({ use }) => use.id === series)

/** Periods as the calendar of the quota writes them: `2026`, `FY2026`, `FY2026-H1`. */
export const isPeriod = (use: QuotaUse, period: string): boolean => {
  if (use.calendar.kind === 'calendar-year') return /^\d{4}$/.test(period)
  return (use.calendar.halves ? /^FY\d{4}-H[12]$/ : /^FY\d{4}$/).test(period)
}

/** A cell that the law can have: a known quota, its kind of period, its dimensions and their codes. */
export function isLawful(ctx: Pick<Ctx, 'library' | 'actor'>, cell: CellAddress): boolean {
  const series = findSeries(ctx, cell.series)
  if (!series || !isPeriod(series.use, cell.period)) return false
  return Object.entries(cell.dims).every(([dimension, code]) =>
    dimension === HELD
      ? isHeldCode(code)
      : series.schemes.some((scheme) =>
          dimensionCodes(scheme, series.use, dimension, ctx.actor.country).includes(code),
        ),
  )
}

/** Does what a quota officer asks, after asking whether the law has such cells and whether they are this officer's. */
export async function change(ctx: Ctx, asked: Change, key?: string): Promise<Result<unknown>> {
  const cells = touched(asked)
  const unknown = cells.find((cell) => !isLawful(ctx, cell))
  if (unknown) return refuse('quota-unknown', { params: { series: unknown.series } })
  if (!cells.every((cell) => mayChange(ctx, cell))) return refuse('quota-not-yours')
  const { reason, act } = asked
  switch (asked.action) {
    case 'set':
      return set(ctx, { ...asked.cell, places: asked.places, reason, act, key })
    case 'split':
      return split(ctx, { from: asked.from, parts: asked.parts, reason, act, key })
    case 'move':
      return transfer(ctx, { from: asked.from, to: asked.to, places: asked.places, kind: asked.kind, reason, act, key })
  }
}

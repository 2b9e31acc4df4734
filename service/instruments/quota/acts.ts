import { act, journal } from '../../platform/act.ts'
import { sha256 } from '../../platform/canonical.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { existing, makeCells, move } from './ledger.ts'
import { type CellAddress, cellId } from './model.ts'
import { allottedByDecision } from './queries.ts'

/** Why the quota changes: reason in words, and the act with its article. */
export interface Ground {
  reason: string
  act: string
}
interface ActInput {
  key?: string | undefined
}

const MOST = 10_000_000
const soundNumber = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST
const grounded = (g: Ground): boolean => g.reason.trim() !== '' && g.act.trim() !== ''

/** Chain of a cell in the journal: a UUID made from its id. */
export function chainOf(id: string): string {
  const h = sha256(`quota|${id}`).toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

async function record(tx: Tx, ctx: Ctx, name: string, id: string, data: Record<string, unknown>): Promise<void> {
  await journal(tx, ctx, { chain: chainOf(id), kind: 'quota', act: name, data: { cell: id, ...data } as never })
}

/** The Government's decision: so many places for a cell. A later decision for the same cell replaces the number. */
export function set(
  ctx: Ctx,
  input: CellAddress & { places: number } & Ground & ActInput,
): Promise<Result<{ cell: string; free: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'quota.set', { key, input: rest }, async (tx) => {
    if (!soundNumber(input.places)) return refuse('quota-bad-number')
    if (!grounded(input)) return refuse('quota-reason-missing')
    const id = (await makeCells(tx, [input], null))[0]!
    const before = await allottedByDecision(tx, id)
    const moved = await move(tx, ctx, id, {
      kind: 'set',
      allotted: input.places - before,
      data: { to: input.places, from: before, reason: input.reason, act: input.act },
    })
    if (!moved) return tooFew(tx, id, before - input.places)
    await record(tx, ctx, 'quota.set', id, { places: input.places, reason: input.reason, act: input.act })
    return ok({ cell: id, free: moved.free })
  })
}

async function tooFew(tx: Tx, id: string, asked: number) {
  const free = (await existing(tx, [id])).get(id)
  return free === undefined
    ? refuse('quota-no-cell', { params: { cell: id } })
    : refuse('quota-too-few', { params: { cell: id, free, asked } })
}

/** Divides free places of a cell among finer cells: regions, categories, sectors, countries. */
export function split(
  ctx: Ctx,
  input: { from: CellAddress; parts: { dims: Record<string, string>; places: number }[] } & Ground & ActInput,
): Promise<Result<{ cells: string[]; free: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'quota.split', { key, input: rest }, async (tx) => {
    if (!grounded(input)) return refuse('quota-reason-missing')
    if (input.parts.length === 0 || !input.parts.every((p) => soundNumber(p.places))) return refuse('quota-bad-number')
    const parent = cellId(input.from)
    const targets = input.parts.map((p) => ({
      address: { ...input.from, dims: { ...input.from.dims, ...p.dims } },
      places: p.places,
    }))
    const ids = targets.map((t) => cellId(t.address))
    if (ids.includes(parent) || new Set(ids).size !== ids.length) return refuse('quota-same-cell')
    const total = targets.reduce((n, t) => n + t.places, 0)
    const moved = await move(tx, ctx, parent, {
      kind: 'split',
      allotted: -total,
      data: { to: targets.map((t, i) => ({ cell: ids[i], places: t.places })), reason: input.reason, act: input.act },
    })
    if (!moved) return tooFew(tx, parent, total)
    await makeCells(
      tx,
      targets.map((t) => t.address),
      parent,
    )
    for (const [i, t] of targets.entries()) {
      await move(tx, ctx, ids[i]!, {
        kind: 'split',
        allotted: t.places,
        data: { from: parent, reason: input.reason, act: input.act },
      })
    }
    await record(tx, ctx, 'quota.split', parent, {
      parts: targets.map((t, i) => ({ cell: ids[i], places: t.places })),
      reason: input.reason,
      act: input.act,
    })
    return ok({ cells: ids, free: moved.free })
  })
}

/** Moves free places between two cells, with its reason: between regions, or (`carry`) from one half of a year to the next. */
export function transfer(
  ctx: Ctx,
  input: { from: CellAddress; to: CellAddress; places: number; kind?: 'move' | 'carry' } & Ground & ActInput,
): Promise<Result<{ from: { cell: string; free: number }; to: { cell: string; free: number } }>> {
  const { key, ...rest } = input
  const kind = input.kind ?? 'move'
  return act(ctx, kind === 'move' ? 'quota.move' : 'quota.carry', { key, input: rest }, async (tx) => {
    if (!soundNumber(input.places) || input.places === 0) return refuse('quota-bad-number')
    if (!grounded(input)) return refuse('quota-reason-missing')
    const [from, to] = [cellId(input.from), cellId(input.to)]
    if (from === to) return refuse('quota-same-cell')
    await makeCells(tx, [input.to], null)
    const ground = { reason: input.reason, act: input.act }
    const steps = [
      { id: from, allotted: -input.places, other: to },
      { id: to, allotted: input.places, other: from },
    ].sort((a, b) => (a.id < b.id ? -1 : 1))
    const free = new Map<string, number>()
    for (const s of steps) {
      const moved = await move(tx, ctx, s.id, { kind, allotted: s.allotted, data: { other: s.other, ...ground } })
      if (!moved) return tooFew(tx, s.id, input.places)
      free.set(s.id, moved.free)
    }
    await record(tx, ctx, kind === 'move' ? 'quota.move' : 'quota.carry', from, { to, places: input.places, ...ground })
    return ok({ from: { cell: from, free: free.get(from)! }, to: { cell: to, free: free.get(to)! } })
  })
}

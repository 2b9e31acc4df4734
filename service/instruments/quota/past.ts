import { sql } from 'kysely'
import { sha256 } from '../../platform/canonical.ts'
import type { Ctx, Tx } from '../../platform/context.ts'
import { existing, payloadOf } from './ledger.ts'
import { type CellAddress, cellChoices, type MovementKind } from './model.ts'

/** A line of the past: how many places were asked for, how many were granted. */
export interface PastLine {
  cell: CellAddress
  caseId: string
  lineNo: number
  receiptSeq: number
  asked: number
  granted: number
  /** Why the places went back, where none were granted. */
  reason: string
}

/** What the ledger could take of it. */
export interface PastCount {
  /** Undefined where no decision has set places there. */
  cellId?: string
  reservation?: string
  held: number
  used: number
  /** Granted, but more than the cell had left. Not in the ledger. */
  over: number
}

interface Locked {
  id: string
  free: number
  seq: number
  hash: Buffer
  used: number
}
interface Moved {
  cell: string
  seq: number
  kind: MovementKind
  reserved: number
  used: number
  reservation: string | null
  caseId: string
  payload: string
  hash: Buffer
}
interface Kept {
  cell: string
  id: string
  line: PastLine
  places: number
  state: 'used' | 'released'
}

/**
 * Counts lines that were filed and decided in the past, in the order given, which is the order of their receipts. Each
 * holds what it asked for as far as places are left, and at once uses what was granted or gives all back: two movements,
 * as a case of today makes them. A cell is never overdrawn; what was granted beyond it is told as `over`. All that is
 * written goes in one statement.
 */
export async function countPast(
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor' | 'newId'>,
  lines: readonly PastLine[],
): Promise<PastCount[]> {
  if (lines.length === 0) return []
  const choices = lines.map((l) => cellChoices(l.cell))
  const there = await existing(tx, [...new Set(choices.flat())])
  const found = choices.map((list) => list.find((c) => there.has(c)))
  const cells = await lock(tx, [...new Set(found.flatMap((c) => c ?? []))])
  const moved: Moved[] = []
  const kept: Kept[] = []
  const out = lines.map((line, i): PastCount => {
    const cell = found[i] === undefined ? undefined : cells.get(found[i])
    if (!cell) return { held: 0, used: 0, over: line.granted }
    const held = Math.min(Math.max(line.asked, line.granted), cell.free)
    const used = Math.min(line.granted, held)
    const count = { cellId: cell.id, held, used, over: line.granted - used }
    if (held === 0) return count
    const id = ctx.newId()
    moved.push(
      step(ctx, cell, line, {
        kind: 'reserve',
        reserved: held,
        data: { receipt: line.receiptSeq, lines: [{ no: line.lineNo, places: held, reservation: id }] },
      }),
      step(ctx, cell, line, {
        kind: used > 0 ? 'use' : 'release',
        reserved: -held,
        used,
        reservation: id,
        data: { ...(used > 0 ? {} : { reason: line.reason }), line: line.lineNo, held, used },
      }),
    )
    kept.push({ cell: cell.id, id, line, places: used || held, state: used > 0 ? 'used' : 'released' })
    return { ...count, reservation: id }
  })
  if (moved.length > 0) await write(tx, ctx, [...cells.values()], moved, kept)
  return out
}

async function lock(tx: Tx, ids: readonly string[]): Promise<Map<string, Locked>> {
  const { rows } = await sql<Omit<Locked, 'used'>>`
    select id, allotted - reserved - used as free, seq, hash from quota_cell
    where id = any(${ids as string[]}::text[]) order by id for update
  `.execute(tx)
  return new Map(rows.map((r) => [r.id, { ...r, used: 0 }]))
}

/** One movement; the counters in memory go with it. */
function step(
  ctx: Pick<Ctx, 'now' | 'actor'>,
  cell: Locked,
  line: PastLine,
  c: { kind: MovementKind; reserved: number; used?: number; reservation?: string; data: Record<string, unknown> },
): Moved {
  const used = c.used ?? 0
  const payload = payloadOf(ctx, { ...c, used, caseId: line.caseId })
  cell.seq += 1
  cell.hash = sha256(cell.hash, payload)
  cell.free -= c.reserved + used
  cell.used += used
  return {
    cell: cell.id,
    seq: cell.seq,
    kind: c.kind,
    reserved: c.reserved,
    used,
    reservation: c.reservation ?? null,
    caseId: line.caseId,
    payload,
    hash: cell.hash,
  }
}

async function write(
  tx: Tx,
  ctx: Pick<Ctx, 'now'>,
  cells: readonly Locked[],
  moved: readonly Moved[],
  kept: readonly Kept[],
): Promise<void> {
  // Nothing stays reserved; the check of the table refuses the whole where a counter would pass what is allotted.
  await sql`
    with cell as (
      update quota_cell c set used = c.used + m.used, seq = m.seq, hash = m.hash
      from unnest(${cells.map((c) => c.id)}::text[], ${cells.map((c) => c.used)}::int[], ${cells.map((c) => c.seq)}::int[],
                  ${cells.map((c) => c.hash)}::bytea[]) as m (id, used, seq, hash)
      where c.id = m.id
    ), movement as (
      insert into quota_movement (cell_id, seq, at, kind, allotted, reserved, used, reservation, case_id, payload, hash)
      select m.cell, m.seq, ${ctx.now}::timestamptz, m.kind, 0, m.reserved, m.used, m.reservation, m.case_id, m.payload, m.hash
      from unnest(${moved.map((m) => m.cell)}::text[], ${moved.map((m) => m.seq)}::int[], ${moved.map((m) => m.kind)}::text[],
                  ${moved.map((m) => m.reserved)}::int[], ${moved.map((m) => m.used)}::int[], ${moved.map((m) => m.reservation)}::uuid[],
                  ${moved.map((m) => m.caseId)}::uuid[], ${moved.map((m) => m.payload)}::text[], ${moved.map((m) => m.hash)}::bytea[])
           as m (cell, seq, kind, reserved, used, reservation, case_id, payload, hash)
    )
    insert into quota_reservation (cell_id, id, case_id, line_no, places, state, receipt_seq, at)
    select r.cell, r.id, r.case_id, r.line_no, r.places, r.state, r.receipt, ${ctx.now}::timestamptz
    from unnest(${kept.map((k) => k.cell)}::text[], ${kept.map((k) => k.id)}::uuid[], ${kept.map((k) => k.line.caseId)}::uuid[],
                ${kept.map((k) => k.line.lineNo)}::int[], ${kept.map((k) => k.places)}::int[], ${kept.map((k) => k.state)}::text[],
                ${kept.map((k) => k.line.receiptSeq)}::bigint[]) as r (cell, id, case_id, line_no, places, state, receipt)
  `.execute(tx)
}

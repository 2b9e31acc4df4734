import { sql } from 'kysely'
import { canonicalJson } from '../../platform/canonical.ts'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import { genesis } from '../../platform/journal.ts'
import { type Cell, type CellAddress, cellChoices, cellId, fitting, type MovementKind } from './model.ts'

/** What a movement changes; each is written with its payload and hash in one statement with the counters. */
export interface Change {
  kind: MovementKind
  allotted?: number
  reserved?: number
  used?: number
  reservation?: string
  caseId?: string
  /** Who may read it: reason, act, other cell, lines. */
  data: Record<string, unknown>
}

const payloadOf = (ctx: Pick<Ctx, 'now' | 'actor'>, cell: string, c: Change): string =>
  canonicalJson({
    cell,
    at: ctx.now,
    actor: ctx.actor.id,
    kind: c.kind,
    allotted: c.allotted ?? 0,
    reserved: c.reserved ?? 0,
    used: c.used ?? 0,
    case: c.caseId,
    reservation: c.reservation,
    data: c.data as never,
  })

/**
 * Changes the counters of a cell and writes the movement, in one guarded statement: the row of the cell is locked by the
 * update, and a change that would break `0 <= reserved + used <= allotted` changes nothing and gives undefined.
 */
export async function move(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, cell: string, c: Change): Promise<Pick<Cell, 'seq' | 'free'> | undefined> {
  const payload = payloadOf(ctx, cell, c)
  const [allotted, reserved, used] = [c.allotted ?? 0, c.reserved ?? 0, c.used ?? 0]
  const { rows } = await sql<{ seq: number; free: number }>`
    with cell as (
      update quota_cell set
        allotted = allotted + ${allotted}::int, reserved = reserved + ${reserved}::int, used = used + ${used}::int,
        seq = seq + 1, hash = sha256(hash || ${Buffer.from(payload)}::bytea)
      where id = ${cell}
        and reserved + ${reserved}::int >= 0 and used + ${used}::int >= 0
        and reserved + used + ${reserved + used}::int <= allotted + ${allotted}::int
      returning id, seq, hash, allotted - reserved - used as free
    ), movement as (
      insert into quota_movement (cell_id, seq, at, kind, allotted, reserved, used, reservation, case_id, payload, hash)
      select id, seq, ${ctx.now}::timestamptz, ${c.kind}::text, ${allotted}::int, ${reserved}::int, ${used}::int,
             ${c.reservation ?? null}::uuid, ${c.caseId ?? null}::uuid, ${payload}::text, hash from cell
    )
    select seq, free from cell
  `.execute(tx)
  return rows[0]
}

/** Makes an empty cell if it is not there. */
export async function makeCell(tx: Tx, address: CellAddress, parent: string | null): Promise<string> {
  const id = cellId(address)
  await sql`
    insert into quota_cell (id, series, period, dims, parent, hash)
    values (${id}, ${address.series}, ${address.period}, ${JSON.stringify(address.dims)}::jsonb, ${parent}, ${genesis})
    on conflict do nothing
  `.execute(tx)
  return id
}

/** Of the cells in which lines may count, those that exist, with their free places. */
export async function existing(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; free: number }>`
    select id, allotted - reserved - used as free from quota_cell where id = any(${ids as string[]}::text[])
  `.execute(db)
  return new Map(rows.map((r) => [r.id, r.free]))
}

/** A line that asks for places. */
export interface ReserveRequest {
  cell: CellAddress
  caseId: string
  lineNo: number
  places: number
  receiptSeq: number
  expiresAt?: Date
}

/** What a line got: a reservation, or none and the places that are free. Without `cellId` no decision covers the line. */
export interface Reserved {
  lineNo: number
  reservation?: { id: string; cellId: string }
  cellId?: string
  free: number
}

/**
 * Reserves places for the lines of one application, in the transaction of its receipt. Lines that count in one cell are
 * summed and taken with one movement; where they do not all fit, those that fit are taken in their order. Cells are taken
 * in the order of their ids, so that two applications cannot wait for each other.
 */
export async function reserve(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor' | 'newId'>, requests: readonly ReserveRequest[]): Promise<Reserved[]> {
  const choices = requests.map((r) => cellChoices(r.cell))
  const there = await existing(tx, [...new Set(choices.flat())])
  const byCell = new Map<string, ReserveRequest[]>()
  const out = new Map<number, Reserved>()
  for (const [i, r] of requests.entries()) {
    const id = choices[i]!.find((c) => there.has(c))
    if (id) byCell.set(id, [...(byCell.get(id) ?? []), r])
    else out.set(r.lineNo, { lineNo: r.lineNo, free: 0 })
  }
  for (const id of [...byCell.keys()].sort()) {
    for (const r of await reserveIn(tx, ctx, id, byCell.get(id)!)) out.set(r.lineNo, r)
  }
  return requests.map((r) => out.get(r.lineNo)!)
}

async function reserveIn(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor' | 'newId'>, id: string, lines: ReserveRequest[]): Promise<Reserved[]> {
  const taken = await take(tx, ctx, id, lines)
  if (taken) return taken
  // Not all fit: hold the cell, see what is free, take what fits.
  const { rows } = await sql<{ free: number }>`
    select allotted - reserved - used as free from quota_cell where id = ${id} for update
  `.execute(tx)
  const free = rows[0]?.free ?? 0
  const some = fitting(lines, free)
  const got = some.length > 0 ? ((await take(tx, ctx, id, some)) ?? []) : []
  const left = got[0]?.free ?? free
  const reserved = new Map(got.map((r) => [r.lineNo, r]))
  return lines.map((l) => reserved.get(l.lineNo) ?? { lineNo: l.lineNo, cellId: id, free: left })
}

async function take(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor' | 'newId'>, id: string, lines: ReserveRequest[]): Promise<Reserved[] | undefined> {
  const [first] = lines
  if (!first) return []
  const held = lines.map((l) => ({ ...l, id: ctx.newId() }))
  const places = held.reduce((n, l) => n + l.places, 0)
  const moved = await move(tx, ctx, id, {
    kind: 'reserve',
    reserved: places,
    caseId: first.caseId,
    data: { receipt: first.receiptSeq, lines: held.map((l) => ({ no: l.lineNo, places: l.places, reservation: l.id })) },
  })
  if (!moved) return undefined
  await sql`
    insert into quota_reservation (cell_id, id, case_id, line_no, places, state, receipt_seq, at, expires_at)
    select ${id}, r.id, ${first.caseId}::uuid, r.line_no, r.places, 'reserved', ${first.receiptSeq}::bigint, ${ctx.now}::timestamptz, r.expires_at
    from unnest(${held.map((l) => l.id)}::uuid[], ${held.map((l) => l.lineNo)}::int[], ${held.map((l) => l.places)}::int[],
                ${held.map((l) => l.expiresAt ?? null)}::timestamptz[]) as r (id, line_no, places, expires_at)
  `.execute(tx)
  return held.map((l) => ({ lineNo: l.lineNo, reservation: { id: l.id, cellId: id }, cellId: id, free: moved.free }))
}

/** A reservation by its cell and id. */
export interface Held {
  cellId: string
  reservation: string
}

const ended = { use: 'used', release: 'released', expire: 'expired' } as const

/**
 * Ends a reservation: used (wholly, or with fewer places than were held), released, or expired. Gives the places that
 * came free; undefined when it was ended before, so that an act done twice moves nothing twice.
 */
async function end(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, held: Held, kind: keyof typeof ended, data: Record<string, unknown>, used?: number): Promise<number | undefined> {
  const { rows } = await sql<{ case_id: string; line_no: number; places: number }>`
    update quota_reservation set state = ${ended[kind]}, expires_at = null
    where cell_id = ${held.cellId} and id = ${held.reservation} and state = 'reserved'
    returning case_id, line_no, places
  `.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  const n = kind === 'use' ? Math.min(used ?? row.places, row.places) : 0
  if (kind === 'use' && n !== row.places) {
    await sql`update quota_reservation set places = greatest(${n}::int, 1), state = ${n === 0 ? 'released' : 'used'}
              where cell_id = ${held.cellId} and id = ${held.reservation}`.execute(tx)
  }
  const moved = await move(tx, ctx, held.cellId, {
    kind: kind === 'use' && n === 0 ? 'release' : kind,
    reserved: -row.places,
    used: n,
    reservation: held.reservation,
    caseId: row.case_id,
    data: { ...data, line: row.line_no, held: row.places, used: n },
  })
  if (!moved) throw new Error(`quota cell ${held.cellId} holds fewer places than its reservation ${held.reservation}`)
  return row.places - n
}

/** A reservation becomes use: by the decision or the permit, as the scheme counts. `places` fewer than held go back. */
export const use = (tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, held: Held & { places?: number }): Promise<number | undefined> =>
  end(tx, ctx, held, 'use', {}, held.places)
/** A reservation is given back: refusal, withdrawal. */
export const release = (tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, held: Held & { reason: string }): Promise<number | undefined> =>
  end(tx, ctx, held, 'release', { reason: held.reason })

/** Gives back the places of reservations whose time has run out. Returns how many ended. */
export async function expireDue(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, limit = 200): Promise<number> {
  const { rows } = await sql<{ cell_id: string; id: string }>`
    select cell_id, id from quota_reservation where state = 'reserved' and expires_at < ${ctx.now}
    order by cell_id, id limit ${limit}
  `.execute(tx)
  let n = 0
  for (const r of rows) if ((await end(tx, ctx, { cellId: r.cell_id, reservation: r.id }, 'expire', {})) !== undefined) n++
  return n
}

import { sql } from 'kysely'
import { canonicalJson, sha256 } from '../../platform/canonical.ts'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import { often } from '../../platform/db/index.ts'
import { type Cell, type CellAddress, cellId, type MovementKind } from './model.ts'

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

/** The hash before the first movement of a cell: it binds the chain to its cell. */
export const genesisOf = (id: string): Buffer => sha256(`quota|${id}`)

export const payloadOf = (ctx: Pick<Ctx, 'now' | 'actor'>, c: Change): string =>
  canonicalJson({
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
export async function move(
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor'>,
  cell: string,
  c: Change,
): Promise<Pick<Cell, 'seq' | 'free'> | undefined> {
  const payload = payloadOf(ctx, c)
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

/** Makes those of the empty cells that are not there. Gives their ids. */
export async function makeCells(tx: Tx, addresses: readonly CellAddress[], parent: string | null): Promise<string[]> {
  const ids = addresses.map(cellId)
  await sql`
    insert into quota_cell (id, series, period, dims, parent, hash)
    select m.id, m.series, m.period, m.dims::jsonb, ${parent}::text, m.hash
    from unnest(${ids}::text[], ${addresses.map((a) => a.series)}::text[], ${addresses.map((a) => a.period)}::text[],
                ${addresses.map((a) => JSON.stringify(a.dims))}::text[], ${ids.map(genesisOf)}::bytea[])
         as m (id, series, period, dims, hash)
    on conflict do nothing
  `.execute(tx)
  return ids
}

/** Of the cells in which lines may count, those that exist, with their free places. */
export async function existing(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await often(
    db,
    sql<{ id: string; free: number }>`
      select id, allotted - reserved - used as free from quota_cell where id = any(${ids as string[]}::text[])`,
  )
  return new Map(rows.map((r) => [r.id, r.free]))
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
async function end(
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor'>,
  held: Held,
  kind: keyof typeof ended,
  data: Record<string, unknown>,
  used?: number,
): Promise<number | undefined> {
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
export const use = (
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor'>,
  held: Held & { places?: number },
): Promise<number | undefined> => end(tx, ctx, held, 'use', {}, held.places)
/** A reservation is given back: refusal, withdrawal. */
export const release = (
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor'>,
  held: Held & { reason: string },
): Promise<number | undefined> => end(tx, ctx, held, 'release', { reason: held.reason })

/** Gives back the places of reservations whose time has run out. Returns how many ended. */
export async function expireDue(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, limit = 200): Promise<number> {
  const { rows } = await sql<{ cell_id: string; id: string }>`
    select cell_id, id from quota_reservation where state = 'reserved' and expires_at < ${ctx.now}
    order by cell_id, id limit ${limit}
  `.execute(tx)
  let n = 0
  for (const r of rows)
    if ((await end(tx, ctx, { cellId: r.cell_id, reservation: r.id }, 'expire', {})) !== undefined) n++
  return n
}

import { type RawBuilder, sql } from 'kysely'
import { atEnd, together } from '../../platform/act.ts'
import { sha256 } from '../../platform/canonical.ts'
import type { Ctx, Tx } from '../../platform/context.ts'
import { existing, payloadOf } from './ledger.ts'
import { type CellAddress, cellChoices, fitting } from './model.ts'

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
 * A receipt that is still to be numbered: its number is drawn once the cells it asks for are locked, so that whoever has the
 * earlier number was there first, also where many file at the same moment.
 */
export interface Receipt {
  draw: RawBuilder<{ seq: number }>
  take: (seq: number) => void
}

interface Locked {
  id: string
  free: number
  seq: number
  hash: Buffer
  taken: number
}
interface MovementRow {
  cell: string
  seq: number
  places: number
  caseId: string
  payload: string
  hash: Buffer
}
interface HeldRow extends ReserveRequest {
  cell_id: string
  id: string
}

/**
 * Reserves places for the lines of one application, in the transaction of its receipt. Lines that count in one cell are
 * summed and taken with one movement; where they do not all fit, those that fit are taken in their order.
 */
export const reserve = async (
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor' | 'newId'>,
  requests: readonly ReserveRequest[],
  receipt?: Receipt,
): Promise<Reserved[]> => (await reserveMany(tx, ctx, [requests], receipt))[0]!

/**
 * The same for many applications in the order given, which is the order of their receipts. Cells are locked in the order
 * of their ids, so that two batches cannot wait for each other; all that is written goes in one statement.
 */
export async function reserveMany(
  tx: Tx,
  ctx: Pick<Ctx, 'now' | 'actor' | 'newId'>,
  applications: readonly (readonly ReserveRequest[])[],
  receipt?: Receipt,
): Promise<Reserved[][]> {
  const choices = new Map<ReserveRequest, string[]>()
  const names = new Map<string, string[]>()
  for (const requests of applications) {
    for (const r of requests) {
      const name = JSON.stringify(r.cell)
      let list = names.get(name)
      if (!list) {
        list = cellChoices(r.cell)
        names.set(name, list)
      }
      choices.set(r, list)
    }
  }
  if (choices.size === 0) return applications.map(() => [])
  const there = await existing(tx, [...new Set([...names.values()].flat())])
  const cellOf = (r: ReserveRequest) => choices.get(r)!.find((c) => there.has(c))
  const cells = await lock(
    tx,
    [...new Set([...choices.keys()].flatMap((r) => cellOf(r) ?? []))],
    (seq) => {
      receipt?.take(seq)
      for (const r of choices.keys()) r.receiptSeq = seq
    },
    receipt,
  )
  const movements: MovementRow[] = []
  const held: HeldRow[] = []
  const out = applications.map((requests) => {
    const byCell = new Map<string, ReserveRequest[]>()
    for (const r of requests) {
      const id = cellOf(r)
      if (id) byCell.set(id, [...(byCell.get(id) ?? []), r])
    }
    const got = new Map<ReserveRequest, string>()
    for (const [id, lines] of byCell) {
      const cell = cells.get(id)!
      const rows = fitting(lines, cell.free).map((line) => ({ ...line, line, cell_id: id, id: ctx.newId() }))
      if (rows.length === 0) continue
      movements.push(moveLines(cell, rows, ctx))
      held.push(...rows)
      for (const r of rows) got.set(r.line, r.id)
    }
    return requests.map((r): Reserved => {
      const cellId = cellOf(r)
      if (cellId === undefined) return { lineNo: r.lineNo, free: 0 }
      const id = got.get(r)
      const free = cells.get(cellId)!.free
      return id ? { lineNo: r.lineNo, reservation: { id, cellId }, cellId, free } : { lineNo: r.lineNo, cellId, free }
    })
  })
  if (movements.length > 0) {
    const writing = written(ctx, cells, movements, held)
    // A receipt being filed leaves it to the end of its act: the lock is held no longer than it takes.
    if (receipt) atEnd(tx, writing)
    else await writing.execute(tx)
  }
  return out
}

/** Locks cells in the order of their ids, and numbers the receipt while it holds them. */
async function lock(
  tx: Tx,
  ids: readonly string[],
  number: (seq: number) => void,
  receipt?: Receipt,
): Promise<Map<string, Locked>> {
  const locking = sql<Omit<Locked, 'taken'>>`
    select id, allotted - reserved - used as free, seq, hash from quota_cell
    where id = any(${ids as string[]}::text[]) order by id for update
  `
  const [cells, drawn] = await together(tx, receipt ? [locking, receipt.draw] : [locking])
  if (drawn) number((drawn.rows[0] as { seq: number }).seq)
  return new Map((cells!.rows as Omit<Locked, 'taken'>[]).map((r) => [r.id, { ...r, taken: 0 }]))
}

/** One movement of a cell for the lines of one application: the counters in memory go with it. */
function moveLines(cell: Locked, rows: readonly HeldRow[], ctx: Pick<Ctx, 'now' | 'actor'>): MovementRow {
  const places = rows.reduce((n, r) => n + r.places, 0)
  const { caseId, receiptSeq } = rows[0]!
  const payload = payloadOf(ctx, {
    kind: 'reserve',
    reserved: places,
    caseId,
    data: { receipt: receiptSeq, lines: rows.map((r) => ({ no: r.lineNo, places: r.places, reservation: r.id })) },
  })
  cell.free -= places
  cell.taken += places
  cell.seq += 1
  cell.hash = sha256(cell.hash, payload)
  return { cell: cell.id, seq: cell.seq, places, caseId, payload, hash: cell.hash }
}

function written(
  ctx: Pick<Ctx, 'now'>,
  cells: Map<string, Locked>,
  movements: MovementRow[],
  held: HeldRow[],
): RawBuilder<unknown> {
  const moved = [...cells.values()].filter((c) => c.taken > 0)
  // The check of the table refuses the whole where a counter would pass what is allotted.
  return sql`
    with cell as (
      update quota_cell c set reserved = c.reserved + m.taken, seq = m.seq, hash = m.hash
      from unnest(${moved.map((c) => c.id)}::text[], ${moved.map((c) => c.taken)}::int[], ${moved.map((c) => c.seq)}::int[],
                  ${moved.map((c) => c.hash)}::bytea[]) as m (id, taken, seq, hash)
      where c.id = m.id
    ), movement as (
      insert into quota_movement (cell_id, seq, at, kind, allotted, reserved, used, case_id, payload, hash)
      select m.cell, m.seq, ${ctx.now}::timestamptz, 'reserve', 0, m.places, 0, m.case_id, m.payload, m.hash
      from unnest(${movements.map((m) => m.cell)}::text[], ${movements.map((m) => m.seq)}::int[], ${movements.map((m) => m.places)}::int[],
                  ${movements.map((m) => m.caseId)}::uuid[], ${movements.map((m) => m.payload)}::text[], ${movements.map((m) => m.hash)}::bytea[])
           as m (cell, seq, places, case_id, payload, hash)
    )
    insert into quota_reservation (cell_id, id, case_id, line_no, places, state, receipt_seq, at, expires_at)
    select r.cell, r.id, r.case_id, r.line_no, r.places, 'reserved', r.receipt, ${ctx.now}::timestamptz, r.expires_at
    from unnest(${held.map((r) => r.cell_id)}::text[], ${held.map((r) => r.id)}::uuid[], ${held.map((r) => r.caseId)}::uuid[],
                ${held.map((r) => r.lineNo)}::int[], ${held.map((r) => r.places)}::int[], ${held.map((r) => r.receiptSeq)}::bigint[],
                ${held.map((r) => r.expiresAt ?? null)}::timestamptz[])
         as r (cell, id, case_id, line_no, places, receipt, expires_at)
  `
}

interface Waiting {
  requests: readonly ReserveRequest[]
  done: (r: Reserved[]) => void
  failed: (e: unknown) => void
}

/**
 * Reserves for many clients at once: what arrives while one transaction runs goes together into the next, in the order
 * of its arrival. Each is answered after the commit that holds it. `run` opens the transaction.
 */
export class GroupReserver {
  private waiting: Waiting[] = []
  private running = false
  private readonly run: <T>(body: (tx: Tx) => Promise<T>) => Promise<T>
  private readonly ctx: () => Pick<Ctx, 'now' | 'actor' | 'newId'>
  private readonly most: number

  constructor(
    run: <T>(body: (tx: Tx) => Promise<T>) => Promise<T>,
    ctx: () => Pick<Ctx, 'now' | 'actor' | 'newId'>,
    most = 256,
  ) {
    this.run = run
    this.ctx = ctx
    this.most = most
  }

  reserve(requests: readonly ReserveRequest[]): Promise<Reserved[]> {
    return new Promise((done, failed) => {
      this.waiting.push({ requests, done, failed })
      if (!this.running) void this.drain()
    })
  }

  private async drain(): Promise<void> {
    this.running = true
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.most)
      try {
        const got = await this.run((tx) =>
          reserveMany(
            tx,
            this.ctx(),
            batch.map((w) => w.requests),
          ),
        )
        for (const [i, w] of batch.entries()) w.done(got[i]!)
      } catch (error) {
        for (const w of batch) w.failed(error)
      }
      // Those just answered may ask again at once: a turn of the loop lets them into the next commit.
      await new Promise(setImmediate)
    }
    this.running = false
  }
}

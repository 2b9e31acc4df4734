import { sql } from 'kysely'
import { type Cell, type CellAddress, type Change, cellChoices, payloadOf } from '../instruments/quota/index.ts'
import { sha256 } from '../platform/canonical.ts'
import type { Actor, Tx } from '../platform/context.ts'
import { bytes, insertRows, type Row } from './rows.ts'

interface Kept extends Pick<Cell, 'id' | 'allotted' | 'reserved' | 'used' | 'seq'> {
  hash: Buffer
  /** Places given away so far, whatever became of them: the made past never asks for more than there was. */
  taken: number
}

export interface TakenLine {
  no: number
  reservation: string
  /** What became of the place; absent while the case is open. */
  end?: { kind: 'use' | 'release'; at: Date; by: Actor; reason: string }
}

interface Movement {
  at: Date
  order: number
  actor: Actor
  cell: string
  change: Change
}

/** The past of the quota: movements gathered in any order, then linked in the order of time as the acts link them. */
export class PastLedger {
  private readonly cells: Map<string, Kept>
  private readonly movements: Movement[] = []
  private readonly reservations: Row[] = []

  private constructor(cells: Map<string, Kept>) {
    this.cells = cells
  }

  static async open(tx: Tx): Promise<PastLedger> {
    const { rows } = await sql<Omit<Kept, 'taken'>>`
      select id, allotted, reserved, used, seq, hash from quota_cell`.execute(tx)
    return new PastLedger(new Map(rows.map((row) => [row.id, { ...row, taken: 0 }])))
  }

  /** The cell in which a line counts and what was free in it; undefined where no decision covers it. */
  find(address: CellAddress): { id: string; free: number } | undefined {
    const id = cellChoices(address).find((choice) => this.cells.has(choice))
    if (id === undefined) return undefined
    const cell = this.cells.get(id)!
    return { id, free: cell.allotted - cell.reserved - cell.used - cell.taken }
  }

  /** Lines of one application that take places of a cell at their receipt, and what becomes of each. */
  take(input: { cell: string; caseId: string; receipt: number; at: Date; applicant: Actor; lines: TakenLine[] }): void {
    const { cell, caseId, receipt, at, lines } = input
    const kept = this.cells.get(cell)!
    kept.taken += lines.length
    this.add(at, input.applicant, cell, {
      kind: 'reserve',
      reserved: lines.length,
      caseId,
      data: { receipt, lines: lines.map(({ no, reservation }) => ({ no, places: 1, reservation })) },
    })
    for (const { no, reservation, end } of lines) {
      if (end) {
        const used = end.kind === 'use' ? 1 : 0
        const why = end.kind === 'use' ? {} : { reason: end.reason }
        this.add(end.at, end.by, cell, {
          kind: end.kind,
          reserved: -1,
          used,
          reservation,
          caseId,
          data: { ...why, line: no, held: 1, used },
        })
      }
      this.reservations.push({
        cell_id: cell,
        id: reservation,
        case_id: caseId,
        line_no: no,
        places: 1,
        state: end === undefined ? 'reserved' : end.kind === 'use' ? 'used' : 'released',
        receipt_seq: receipt,
        at,
        expires_at: null,
      })
    }
  }

  private add(at: Date, actor: Actor, cell: string, change: Change): void {
    this.movements.push({ at, order: this.movements.length, actor, cell, change })
  }

  async write(tx: Tx): Promise<void> {
    const rows: Row[] = []
    const touched = new Set<Kept>()
    for (const { at, actor, cell, change } of this.movements.sort(
      (a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order,
    )) {
      const kept = this.cells.get(cell)!
      touched.add(kept)
      const payload = payloadOf({ now: at, actor }, change)
      kept.seq += 1
      kept.hash = sha256(kept.hash, payload)
      kept.reserved += change.reserved ?? 0
      kept.used += change.used ?? 0
      rows.push({
        cell_id: cell,
        seq: kept.seq,
        at,
        kind: change.kind,
        allotted: 0,
        reserved: change.reserved ?? 0,
        used: change.used ?? 0,
        reservation: change.reservation ?? null,
        case_id: change.caseId ?? null,
        payload,
        hash: bytes(kept.hash),
      })
    }
    await insertRows(tx, 'quota_movement', rows)
    await insertRows(tx, 'quota_reservation', this.reservations)
    const changed = [...touched].map(({ id, reserved, used, seq, hash }) => ({
      id,
      reserved,
      used,
      seq,
      hash: bytes(hash),
    }))
    await sql`update quota_cell c set reserved = n.reserved, used = n.used, seq = n.seq, hash = n.hash
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as n (id text, reserved int, used int, seq int, hash bytea)
      where c.id = n.id`.execute(tx)
  }
}

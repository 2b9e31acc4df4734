import { sql } from 'kysely'
import { sha256 } from '../../platform/canonical.ts'
import type { Db } from '../../platform/context.ts'
import { genesisOf } from './ledger.ts'

/** What does not add up in the ledger of a cell. */
export interface LedgerFault {
  cell: string
  what: string
}
export interface LedgerReport {
  cells: number
  movements: number
  faults: LedgerFault[]
}

interface Row {
  cell_id: string
  seq: number
  allotted: number
  reserved: number
  used: number
  payload: string
  hash: Buffer
}

const PAGE = 5_000

/**
 * Proves the ledger: each cell's chain of hashes from its first movement to its head, the sums of its movements against its
 * counters, and its reservations against both.
 */
export async function verifyLedger(db: Db, onProgress: (movements: number) => void = () => {}): Promise<LedgerReport> {
  const { rows: cells } = await sql<{
    id: string
    allotted: number
    reserved: number
    used: number
    seq: number
    hash: Buffer
  }>`
    select id, allotted, reserved, used, seq, hash from quota_cell order by id
  `.execute(db)
  const { rows: held } = await sql<{ cell_id: string; reserved: number; used: number }>`
    select cell_id, coalesce(sum(places) filter (where state = 'reserved'), 0)::int as reserved,
           coalesce(sum(places) filter (where state = 'used'), 0)::int as used
    from quota_reservation group by cell_id
  `.execute(db)
  const reservations = new Map(held.map((h) => [h.cell_id, h]))
  const faults: LedgerFault[] = []
  const sums = new Map(cells.map((c) => [c.id, { seq: 0, allotted: 0, reserved: 0, used: 0, hash: genesisOf(c.id) }]))
  let movements = 0
  let after = { cell: '', seq: 0 }
  for (;;) {
    const { rows } = await sql<Row>`
      select cell_id, seq, allotted, reserved, used, payload, hash from quota_movement
      where (cell_id, seq) > (${after.cell}, ${after.seq}) order by cell_id, seq limit ${PAGE}
    `.execute(db)
    for (const r of rows) {
      const s = sums.get(r.cell_id)
      if (!s) {
        faults.push({ cell: r.cell_id, what: `movement ${r.seq} belongs to no cell` })
        continue
      }
      if (r.seq !== s.seq + 1) faults.push({ cell: r.cell_id, what: `movement ${s.seq + 1} is missing` })
      const hash = sha256(s.hash, r.payload)
      if (!hash.equals(r.hash)) faults.push({ cell: r.cell_id, what: `movement ${r.seq} was changed` })
      const p = JSON.parse(r.payload) as Row
      if (p.allotted !== r.allotted || p.reserved !== r.reserved || p.used !== r.used)
        faults.push({ cell: r.cell_id, what: `movement ${r.seq} does not say what it did` })
      s.seq = r.seq
      s.hash = r.hash
      s.allotted += r.allotted
      s.reserved += r.reserved
      s.used += r.used
    }
    movements += rows.length
    onProgress(movements)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) break
    after = { cell: last.cell_id, seq: last.seq }
  }
  for (const c of cells) {
    const s = sums.get(c.id)!
    if (s.seq !== c.seq || !s.hash.equals(c.hash))
      faults.push({ cell: c.id, what: 'the head of the chain is not its last movement' })
    for (const k of ['allotted', 'reserved', 'used'] as const) {
      if (s[k] !== c[k]) faults.push({ cell: c.id, what: `${k}: movements sum to ${s[k]}, the counter says ${c[k]}` })
    }
    const r = reservations.get(c.id) ?? { reserved: 0, used: 0 }
    if (r.reserved !== c.reserved)
      faults.push({ cell: c.id, what: `reservations hold ${r.reserved}, the counter says ${c.reserved}` })
    if (r.used > c.used) faults.push({ cell: c.id, what: `reservations used ${r.used}, the counter says ${c.used}` })
  }
  return { cells: cells.length, movements, faults }
}

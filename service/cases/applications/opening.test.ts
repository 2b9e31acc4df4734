import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDb } from '../../platform/testing/index.ts'
import { addLine, answer, start } from './draft.ts'
import { submit } from './filing.ts'
import { ALMATY, makeCast, value, worker } from './testing/cast.ts'
import { madeEdition, madeLibrary, madeProcess, madeScheme } from './testing/law.ts'

const { db } = await testDb()
const ASKED = 60
const PLACES = 25

describe('many who file at the same moment', () => {
  it('have their places in the order of their receipts, and not one is given too many', async () => {
    const library = madeLibrary(madeScheme([madeEdition({ process: madeProcess({ fees: [] }) })]))
    const cast = await makeCast(db, PLACES, library)
    const drafts: string[] = []
    for (let n = 0; n < ASKED; n++) {
      const { id } = value(await start(cast.employer, { scheme: 'kz/made-work' }))
      value(await answer(cast.employer, id, { facts: { region: ALMATY } }))
      value(await addLine(cast.employer, id, worker()))
      drafts.push(id)
    }
    const filed = await Promise.all(drafts.map(async (id) => value(await submit(cast.employer, id))))
    const order = [...filed].sort((a, b) => a.receiptSeq - b.receiptSeq)
    expect(new Set(order.map((f) => f.receiptSeq)).size).toBe(ASKED)
    expect(order.map((f) => f.lines[0]!.reserved)).toEqual(order.map((_, i) => i < PLACES))
    const { rows } = await sql<{ reserved: number }>`
      select sum(reserved)::int as reserved from quota_cell where series = 'kz.made.quota'`.execute(db)
    expect(rows[0]!.reserved).toBe(PLACES)
    // What was told is what is kept.
    const { rows: kept } = await sql<{ id: string; seq: number; number: string; version: number }>`
      select case_id::text as id, receipt_seq::int as seq, number, version from application where state = 'filed'
      order by receipt_seq`.execute(db)
    expect(kept).toEqual(order.map((f) => ({ id: f.id, seq: f.receiptSeq, number: f.number, version: f.version })))
  })
})

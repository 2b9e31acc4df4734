import { createHash } from 'node:crypto'
import { type Facts, type Library, replay, type StoredRecord } from '@kosh/law'
import { sql } from 'kysely'
import { verifyPermits } from '../cases/permits/index.ts'
import { verifyLedger } from '../instruments/quota/index.ts'
import type { Db } from '../platform/context.ts'
import { type Fault, verifyJournal } from '../platform/verify.ts'

export interface CheckReport {
  faults: Fault[]
  /** What was seen: numbers, and the newest seal. */
  seen: Record<string, unknown>
}

/** A part of `kosh verify`; each keeper of a proof adds its own. */
export interface Check {
  name: string
  run(db: Db, onProgress: (n: number) => void, library: Library): Promise<CheckReport>
}

const journal: Check = {
  name: 'journal',
  async run(db, onProgress) {
    const { faults, ok: _, ...seen } = await verifyJournal(db, onProgress)
    return { faults, seen }
  },
}

const quota: Check = {
  name: 'quota',
  async run(db, onProgress) {
    const { faults, ...seen } = await verifyLedger(db, onProgress)
    return { faults: faults.map((f) => ({ place: `quota ${f.cell}`, what: f.what })), seen: { ...seen } }
  },
}

const files: Check = {
  name: 'files',
  async run(db, onProgress) {
    const faults: Fault[] = []
    let count = 0
    for (let after = ''; ; ) {
      const { rows } = await sql<{ hash: string; bytes: Buffer }>`
        select hash, bytes from file where hash > ${after} order by hash limit 8`.execute(db)
      for (const { hash, bytes } of rows) {
        if (createHash('sha256').update(bytes).digest('hex') !== hash)
          faults.push({ place: `file ${hash}`, what: 'its bytes are not those of its hash' })
      }
      count += rows.length
      onProgress(count)
      const last = rows.at(-1)
      if (!last) return { faults, seen: { files: count } }
      after = last.hash
    }
  },
}

const permits: Check = {
  name: 'permits',
  async run(db, onProgress) {
    const { faults, ...seen } = await verifyPermits(db, onProgress)
    return { faults, seen: { ...seen } }
  },
}

/** Every stored assessment computed again, as of its own day and edition. Changed law is told, not called a fault. */
const assessments: Check = {
  name: 'assessments',
  async run(db, onProgress, library) {
    const faults: Fault[] = []
    let [count, otherLaw] = [0, 0]
    for (let after = { id: '00000000-0000-0000-0000-000000000000', line: 0, n: 0 }; ; ) {
      const { rows } = await sql<StoredRow>`
        select case_id::text as id, line_no as line, n, scheme, edition, to_char(as_of, 'YYYY-MM-DD') as "asOf", law_hash as "lawHash",
               facts, outcome, record
        from assessment where (case_id, line_no, n) > (${after.id}::uuid, ${after.line}::int, ${after.n}::int)
        order by case_id, line_no, n limit 1000`.execute(db)
      for (const row of rows) {
        const again = replay(library, row)
        if (!again.sameLaw) otherLaw++
        else if (!again.same)
          faults.push({
            place: `assessment ${row.id} ${row.line}.${row.n}`,
            what: again.differences.map((d) => d.what).join(', '),
          })
      }
      count += rows.length
      onProgress(count)
      const last = rows.at(-1)
      if (!last) return { faults, seen: { assessments: count, underChangedLaw: otherLaw } }
      after = { id: last.id, line: last.line, n: last.n }
    }
  },
}
interface StoredRow {
  id: string
  line: number
  n: number
  scheme: string
  edition: string
  asOf: string
  lawHash: string
  facts: Facts
  outcome: string
  record: StoredRecord
}

export const checks: readonly Check[] = [journal, quota, permits, assessments, files]

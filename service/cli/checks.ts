import { createHash } from 'node:crypto'
import { sql } from 'kysely'
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
  run(db: Db, onProgress: (n: number) => void): Promise<CheckReport>
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

export const checks: readonly Check[] = [journal, quota, files]

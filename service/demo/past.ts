import type { Assessment, Facts, WorkingDays } from '@kosh/law'
import type { signCode } from '../cases/permits/index.ts'
import type { Actor, Ctx, Tx } from '../platform/context.ts'
import type { PastLedger } from './ledger.ts'
import type { Random } from './random.ts'
import { insertRows, type Journal, type Row } from './rows.ts'
import type { Worker, World } from './world.ts'

/** The rows of the made past, table by table. */
export class Tables {
  private readonly tables = new Map<string, Row[]>()
  add(table: string, row: Row): void {
    const rows = this.tables.get(table)
    if (rows) rows.push(row)
    else this.tables.set(table, [row])
  }
  async write(tx: Tx): Promise<void> {
    for (const [table, rows] of this.tables) await insertRows(tx, table, rows)
  }
}

export interface Past {
  ctx: Ctx
  random: Random
  journal: Journal
  world: World
  tables: Tables
  ledger: PastLedger
  calendar: WorkingDays
  permits: { row: Row; content: Parameters<typeof signCode>[1] }[]
  persons: { person: Worker; at: Date }[]
  taken: Set<string>
  /** Numbers of cases and permits given so far. */
  cases: number
  serial: number
}

export interface PastLine {
  no: number
  worker: Worker
  own: Record<string, string | number | boolean>
  facts: Facts
  assessment: Assessment
  cell: string | undefined
  reservation: string
  /** Null while the case is open. */
  outcome: 'granted' | 'refused' | 'withdrawn' | 'lapsed' | 'not-needed' | null
}

export interface PastCase {
  id: string
  scheme: string
  edition: string
  asOf: string
  region: string
  employerId: string | null
  employerName: string
  applicant: Actor
  officer: Actor
  receipt: number
  number: string
  filedAt: Date
  decidedAt: Date
  endedAt: Date
  /** Not decided yet: `taken` by the officer or waiting in the queue. */
  open?: 'filed' | 'taken'
}

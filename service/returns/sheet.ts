import { type Item, itemsOfCase } from '../instruments/money/index.ts'
import { findingsFor, payOfWorker } from '../instruments/pay/index.ts'
import { systemActor } from '../platform/actors.ts'
import type { Ctx } from '../platform/context.ts'
import { type Crossing, crossingsOf } from '../registers/persons/index.ts'
import type { ReturnRow } from './store.ts'

/** What is due to a worker at the end of a permit. The row was read in scope. */
export interface Sheet {
  of: ReturnRow
  pay: Awaited<ReturnType<typeof payOfWorker>>
  short: Awaited<ReturnType<typeof findingsFor>>
  money: Item[]
  crossings: Crossing[]
}

export async function sheetOf(ctx: Ctx, of: ReturnRow): Promise<Sheet> {
  const pay = (await payOfWorker(ctx.db, of.personId)).filter((m) => m.permitId === of.permitId).slice(0, 3)
  const worker = { ...systemActor(ctx.actor.country), role: 'worker' as const, personId: of.personId }
  const short = (await findingsFor(ctx.db, worker, {})).filter(
    (f) => f.permitId === of.permitId && (f.state === 'open' || f.state === 'told') && f.due !== null,
  )
  const all = await itemsOfCase(ctx.db, of.caseId)
  const deposits = new Set(all.filter((i) => i.kind === 'deposit').map((i) => i.id))
  const money = all.filter((i) => i.kind === 'deposit' || (i.kind === 'refund' && i.ofItem && deposits.has(i.ofItem)))
  return { of, pay, short, money, crossings: (await crossingsOf(ctx.db, of.personId)).slice(0, 20) }
}

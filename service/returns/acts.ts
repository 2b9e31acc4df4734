import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { dayText, remindOf, render } from '../cases/applications/index.ts'
import { itemsOfCase, orderRefund, returnable } from '../instruments/money/index.ts'
import { act, journal, publish } from '../platform/act.ts'
import { systemActor } from '../platform/actors.ts'
import { localDate } from '../platform/calendar.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../platform/context.ts'
import { transaction } from '../platform/db/index.ts'
import type { JobHandlers } from '../platform/jobs.ts'
import { faultsOfCrossing, writeCrossing } from '../registers/persons/index.ts'
import { words } from './messages.ts'
import { dueFor, findReturn, type ReturnRow, type StepOf, steps } from './store.ts'

export interface ExitInput {
  key?: string | undefined
  /** Number of the permit. */
  permit: string
  onDay: IsoDate
  post: string
}

/**
 * Records that the worker of a permit has left. In time, the deposits that were paid for that worker are released in the
 * same act; later, the ministry decides about them.
 */
export function recordExit(ctx: Ctx, input: ExitInput): Promise<Result<{ inTime: boolean; released: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'return.exit', { key, input: rest }, async (tx) => {
    const today = localDate(ctx.now, ctx.actor.country)
    const of = await findReturn({ ...ctx, db: tx }, input.permit, today)
    if (!of) return refuse('return-not-found')
    const crossing = { direction: 'out' as const, onDay: input.onDay, post: input.post, source: 'officer' }
    const fields = faultsOfCrossing(ctx, crossing)
    if (fields.length > 0) return refuse('return-input', { fields })
    await writeCrossing(tx, ctx, of.personId, crossing)
    const inTime = input.onDay >= of.validFrom && input.onDay <= of.validTo
    const released = inTime ? await releaseDeposits(tx, ctx, of) : 0
    const data = { permit: of.number, onDay: input.onDay, inTime, released }
    await journal(tx, ctx, { chain: of.permitId, kind: 'permit', act: 'return.exit', data })
    await publish(tx, ctx, 'return.exit', data)
    return ok({ inTime, released })
  })
}

/** Deposits of the worker's line, or of a case with one worker. */
async function releaseDeposits(tx: Tx, ctx: Ctx, of: ReturnRow): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select i.id::text from money_item i join case_fee f on f.id = i.fee_id and f.case_id = i.case_id
    where i.case_id = ${of.caseId} and i.kind = 'deposit' and (f.line_no = ${of.lineNo}
      or (f.line_no is null and (select count(*) from application_line l where l.case_id = i.case_id) = 1))`.execute(tx)
  const own = new Set(rows.map((r) => r.id))
  let released = 0
  for (const item of await itemsOfCase(tx, of.caseId)) {
    if (!own.has(item.id) || returnable(item) === 0) continue
    const system = { ...ctx, db: tx, actor: systemActor(ctx.actor.country) }
    const reason = `${of.number}: ${words.release.kk} · ${words.release.ru} · ${words.release.en}`
    const result = await orderRefund(system, { number: item.number, reason })
    if (result.ok) released += result.value.amount
  }
  return released
}

export const RETURN_REMIND = 'return.remind'
const BATCH = 200

/** Gives every reminder that is due in a country. Safe to run at any time and again; gives how many. */
export async function remindAll(base: Ctx): Promise<number> {
  const { rows: countries } = await sql<{ country: string }>`select distinct country from permit`.execute(base.db)
  let given = 0
  for (const { country } of countries) {
    const ctx: Ctx = { ...base, actor: systemActor(country) }
    const today = localDate(ctx.now, country)
    for (const step of steps)
      for (;;) {
        const done = await transaction(ctx.db, (tx) => remindBatch({ ...ctx, db: tx }, step, today))
        given += done
        if (done < BATCH) break
      }
  }
  return given
}

async function remindBatch(ctx: Ctx, step: StepOf, today: IsoDate): Promise<number> {
  const due = await dueFor(ctx, step, today, BATCH)
  for (const of of due) {
    const parts = { permit: of.number, due: dayText(of.validTo) }
    const text =
      step === -1
        ? { title: render(words.overTitle, parts), paragraphs: [words.over] }
        : { title: render(words.remindTitle, parts), paragraphs: [words.todo] }
    await remindOf(ctx, of.caseId, text, of.personId)
    await sql`
      insert into return_notice (permit_id, days, at) values (${of.permitId}, ${step}, ${ctx.now})
      on conflict do nothing`.execute(ctx.db)
    const data = { permit: of.number, days: step }
    await journal(ctx.db as Tx, ctx, { chain: of.permitId, kind: 'permit', act: 'return.remind', data })
    if (step === -1)
      await publish(ctx.db as Tx, ctx, 'return.overdue', { permit: of.number, region: of.region, since: of.validTo })
  }
  return due.length
}

export const returnJobs: JobHandlers = {
  [RETURN_REMIND]: async (ctx) => {
    await remindAll(ctx)
  },
}
/** Each hour, because morning comes at another hour in each country. */
export const returnRecurring = [{ kind: RETURN_REMIND, everyMs: 3_600_000 }]

import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { systemActor } from '../../platform/actors.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, ok, type Result, refuse } from '../../platform/context.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { deskWords as words } from './desk-messages.ts'
import { LATE } from './filing.ts'
import { isOpen } from './model.ts'
import { addEntry, lockById } from './store.ts'

/** What time does: a late answer is told, an ended complaint is erased. */

const WIPE = 'complaint.wipe'
const SETTING = 'complaints.keep-days'
/** A year after its end, where the installation has set nothing else. */
export const KEEP_DAYS = 365
const dayMs = 86_400_000
const batch = 100

/** Days for which the content of an ended complaint is kept. */
export async function keepDays(db: Ctx['db']): Promise<number> {
  const { rows } = await sql<{ value: unknown }>`select value from setting where key = ${SETTING}`.execute(db)
  const value = Number(rows[0]?.value)
  return Number.isInteger(value) && value > 0 ? value : KEEP_DAYS
}

/** The administrator sets how long; it holds for what has ended already too. */
export async function setKeepDays(
  ctx: Ctx,
  input: { key?: string | undefined; days: number },
): Promise<Result<{ days: number }>> {
  const { key, days } = input
  return act(ctx, 'complaint.keep', { key, input: { days } }, async (tx) => {
    if (!Number.isInteger(days) || days < 30 || days > 3_650)
      return refuse('complaint-input', { fields: [{ path: 'days', code: 'invalid', text: words.badKeep }] })
    await sql`insert into setting (key, value) values (${SETTING}, to_jsonb(${days}::int))
      on conflict (key) do update set value = excluded.value`.execute(tx)
    await journal(tx, ctx, { chain: ctx.actor.id, kind: 'account', act: 'complaint.keep', data: { days } })
    return ok({ days })
  })
}

/** Tells that the day of the answer has passed, once; an extended complaint waits for its new day. */
export async function noteLate(base: Ctx, id: string): Promise<void> {
  const { rows } = await sql<{ country: string }>`select country from complaint where id = ${id}`.execute(base.db)
  if (!rows[0]) return
  const ctx: Ctx = { ...base, actor: systemActor(rows[0].country) }
  const today = localDate(ctx.now, rows[0].country)
  await act(ctx, 'complaint.late', {}, async (tx) => {
    const c = await lockById(tx, id)
    // Refused: it was answered, put off or told before; there is nothing to do.
    if (!c?.dueOn || c.dueOn >= today || c.lateAt || !isOpen(c.state)) return refuse('complaint-ended')
    await sql`update complaint set late_at = ${ctx.now} where id = ${id}`.execute(tx)
    await addEntry(tx, ctx, id, { side: 'system', kind: 'late', shown: true })
    await journal(tx, ctx, { chain: id, kind: 'complaint', act: 'complaint.late', data: {} })
    await publish(tx, ctx, 'complaint.late', {})
    return ok(undefined)
  })
}

/**
 * Erases what ended complaints say: what was told, every word of the talk, the consent, the code. What stays is that there
 * was one, when, where and how it ended; the employer stays named only where the complaint was upheld.
 */
export async function wipeEnded(base: Ctx): Promise<number> {
  const before = new Date(base.now.getTime() - (await keepDays(base.db)) * dayMs)
  let done = 0
  for (;;) {
    const { rows } = await sql<{ id: string; country: string }>`
      select id::text, country from complaint where ended_at < ${before} and wiped_at is null order by ended_at limit ${batch}
    `.execute(base.db)
    for (const { id, country } of rows) {
      const ctx: Ctx = { ...base, actor: systemActor(country) }
      const wiped = await act(ctx, 'complaint.wipe', {}, async (tx) => {
        await sql`
          update complaint set told = null, kinds = '{}', code = '', danger = false, wiped_at = ${ctx.now},
            employer_id = case when outcome in ('upheld', 'partly-upheld') then employer_id end
          where id = ${id} and wiped_at is null`.execute(tx)
        await sql`update complaint_entry set words = null where complaint_id = ${id}`.execute(tx)
        await sql`delete from complaint_consent where complaint_id = ${id}`.execute(tx)
        await journal(tx, ctx, { chain: id, kind: 'complaint', act: 'complaint.wipe', data: {} })
        return ok(undefined)
      })
      if (wiped.ok) done++
    }
    if (rows.length < batch) return done
  }
}

export const complaintJobs: JobHandlers = {
  [LATE]: async (ctx, payload) => noteLate(ctx, (payload as { id: string }).id),
  [WIPE]: async (ctx) => {
    await wipeEnded(ctx)
  },
}
export const complaintRecurring = [{ kind: WIPE, everyMs: dayMs }]

import { sql } from 'kysely'
import { act } from '../../platform/act.ts'
import { systemActor } from '../../platform/actors.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, ok } from '../../platform/context.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { changePermit } from './acts.ts'
import { REPLACED, TERM_ENDED } from './model.ts'

export const LAPSE_ENDED = 'permit.lapse-ended'
const batch = 200

/** Ends the permits whose last day has passed in their country, or in whose place another one has begun. Gives how many. Safe to run at any time and again. */
export async function lapseEnded(base: Ctx): Promise<number> {
  const { rows: countries } = await sql<{ country: string }>`
    select distinct country from permit where state in ('valid', 'suspended')`.execute(base.db)
  let done = 0
  for (const { country } of countries) {
    const ctx: Ctx = { ...base, actor: systemActor(country) }
    const today = localDate(ctx.now, country)
    for (;;) {
      const lapsed = await lapseBatch(ctx, country, today)
      done += lapsed
      if (lapsed < batch) break
    }
  }
  return done
}

async function lapseBatch(ctx: Ctx, country: string, today: string): Promise<number> {
  const { rows } = await sql<{ id: string; ground: string }>`
    (select id::text, ${TERM_ENDED} as ground from permit
      where state in ('valid', 'suspended') and valid_to < ${today}::date and country = ${country} and kept_by is null
      order by valid_to, id limit ${batch})
    union all
    (select p.id::text, ${REPLACED} from permit p join permit n on n.follows = p.id and n.counted is not null
      where p.state in ('valid', 'suspended') and p.country = ${country} and n.state = 'valid'
        and n.valid_from <= ${today}::date and p.valid_to >= ${today}::date
      order by p.id limit ${batch})
    limit ${batch}`.execute(ctx.db)
  if (rows.length === 0) return 0
  const result = await act(ctx, 'permit.lapse', {}, async (tx) => {
    for (const { id, ground } of rows) {
      const change = await changePermit(tx, ctx, { permit: id, kind: 'lapse', ground })
      if (!change.ok) return change
    }
    return ok(rows.length)
  })
  // A refusal here means that an official changed one of them in this second: the next run takes the rest.
  return result.ok ? result.value : 0
}

export const permitJobs: JobHandlers = {
  [LAPSE_ENDED]: async (ctx) => {
    await lapseEnded(ctx)
  },
}

/** Each hour, because midnight comes at another hour in each country. */
export const permitRecurring = [{ kind: LAPSE_ENDED, everyMs: 3_600_000 }]

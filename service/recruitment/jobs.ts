import { sql } from 'kysely'
import { lapseOffers } from '../instruments/recruitment/index.ts'
import { systemActor } from '../platform/actors.ts'
import type { JobHandlers } from '../platform/jobs.ts'

export const RECRUITMENT_LAPSE = 'recruitment.lapse'

/** Ends the offers whose last day has passed, in each country. */
export const recruitmentJobs: JobHandlers = {
  [RECRUITMENT_LAPSE]: async (ctx) => {
    const { rows } = await sql<{ country: string }>`select distinct country from recruit_request`.execute(ctx.db)
    for (const { country } of rows) await lapseOffers({ ...ctx, actor: systemActor(country) })
  },
}
/** Each hour, because the day changes at another hour in each country. */
export const recruitmentRecurring = [{ kind: RECRUITMENT_LAPSE, everyMs: 3_600_000 }]

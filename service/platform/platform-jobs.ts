import { sql } from 'kysely'
import type { JobHandlers } from './jobs.ts'
import { sealJournal } from './seals.ts'

const week = 7 * 24 * 3600_000

/** Work of the platform itself. */
export const platformJobs: JobHandlers = {
  'journal.seal': async (ctx) => {
    while ((await sealJournal(ctx.db, ctx.now)) > 0);
  },
  'job.sweep': async (ctx) => {
    await sql`delete from job where done_at < ${new Date(ctx.now.getTime() - week)}`.execute(ctx.db)
  },
}

export const platformRecurring = [
  { kind: 'journal.seal', everyMs: 10 * 60_000 },
  { kind: 'job.sweep', everyMs: 24 * 3600_000 },
]

import { transaction } from '../../platform/db/index.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { expireDue } from './ledger.ts'

const EXPIRE = 'quota.expire'

/** Gives back places whose reservation has run out of time. */
export const quotaJobs: JobHandlers = {
  [EXPIRE]: async (ctx) => {
    const jitter = (): number => Number.parseInt(ctx.newId().slice(-6), 16) / 0x1000000
    // In portions, each its own transaction, so that no cell is held long.
    while ((await transaction(ctx.db, (tx) => expireDue(tx, ctx), { jitter })) > 0);
  },
}
export const quotaRecurring = [{ kind: EXPIRE, everyMs: 60_000 }]

import { dayText, remindOf, render } from '../cases/applications/index.ts'
import { findUndertaking, markLate, UNDERTAKING_DUE, UNDERTAKING_REMIND } from '../instruments/undertakings/index.ts'
import type { Actor } from '../platform/context.ts'
import type { JobHandlers } from '../platform/jobs.ts'
import { words } from './messages.ts'

interface Of {
  number: string
  country: string
  due: string
}

/** Reminders before the last day of an undertaking, and what is told on the day after it. */
export const undertakingJobs: JobHandlers = {
  [UNDERTAKING_REMIND]: async (ctx, payload) => {
    const { number, country, due } = payload as Of
    const actor: Actor = { ...ctx.actor, country }
    const u = await findUndertaking(ctx.db, actor, number)
    if (!u || u.due !== due || (u.state !== 'open' && u.state !== 'planned')) return
    const parts = { number, permit: u.permitNumber, due: dayText(due) }
    await remindOf(ctx, u.caseId, {
      title: render(words.remindTitle, parts),
      paragraphs: [render(words.remind, parts)],
    })
  },
  [UNDERTAKING_DUE]: async (ctx, payload) => {
    const { number, country, due } = payload as Of
    const at = { ...ctx, actor: { ...ctx.actor, country } }
    const u = await markLate(at, { number, due })
    if (!u) return
    const parts = { number, permit: u.permitNumber, due: dayText(due) }
    await remindOf(at, u.caseId, { title: render(words.lateTitle, parts), paragraphs: [render(words.late, parts)] })
  },
}

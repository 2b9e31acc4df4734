import { addTime, weekdays } from '@kosh/law'
import { judgeStep, listUndertakings, planUndertaking, reportStep } from '../instruments/undertakings/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { sure } from './quota.ts'
import type { World } from './world.ts'

const day = 86_400_000
const made = 'Демонстрация · made up'

/** Plans and reports of the firms that undertook to take citizens: one proven, one reported, one without a plan. */
export async function makeUndertakings(ctx: Ctx, world: World): Promise<void> {
  const [builder] = world.firms
  if (!builder) return
  const at = (actor: Ctx['actor'], days: number): Ctx => ({
    ...ctx,
    actor,
    now: new Date(ctx.now.getTime() - days * day),
  })
  const employer = at(builder.account, 20)
  const today = localDate(employer.now, 'KZ')
  const own = await listUndertakings(ctx.db, builder.account, { today, limit: 10, offset: 0 })
  for (const [i, u] of own.entries()) {
    const until = addTime(today, 3, 'month', weekdays())
    const steps = Array.from({ length: u.places }, () => ({
      person: '',
      what: 'Колледж түлегін алу · принять выпускника колледжа',
      until,
    }))
    sure(await planUndertaking(employer, ['replace'], { number: u.number, kind: 'replace', plan: made, steps }))
    const file = { name: 'contract.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }
    const report = {
      number: u.number,
      no: 1,
      file,
      person: `Азамат ${i + 1} · Гражданин ${i + 1}`,
      proof: 'Еңбек шарты · трудовой договор',
    }
    sure(await reportStep(at(builder.account, 6), { ...report, doneOn: localDate(at(builder.account, 8).now, 'KZ') }))
    if (i > 0) continue
    const officer = at(world.officers.get(builder.region)!, 3)
    sure(await judgeStep(officer, { number: u.number, no: 1, verdict: 'accepted', reason: '' }))
  }
}

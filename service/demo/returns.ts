import { addTime, weekdays } from '@kosh/law'
import { sql } from 'kysely'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { recordExit } from '../returns/index.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

const posts = ['Қорғас', 'Қонысбаева', 'Жібек жолы', 'Ақтау', 'Алматы әуежайы']

/** Most workers whose permit has ended in the last year have left, some of them late; of a few nothing is known. */
export async function makeReturns(ctx: Ctx, random: Random, world: World): Promise<void> {
  const today = localDate(ctx.now, 'KZ')
  const { rows } = await sql<{ number: string; region: string; from: string; to: string }>`
    select number, region, valid_from::text as from, valid_to::text as to from permit p
    where person_id is not null and valid_to < ${today}::date and valid_to > ${today}::date - interval '300 days'
      and state <> 'annulled' and not exists (select 1 from permit q where q.person_id = p.person_id and q.valid_to > p.valid_to)
    order by number limit 400`.execute(ctx.db)
  for (const { number, region, from, to } of rows) {
    const officer = world.officers.get(region)
    if (!officer || random.chance(0.15)) continue
    const day = addTime(to, random.int(0, 12), 'calendar-day', weekdays(), true)
    const late = addTime(to, random.int(1, 9), 'calendar-day', weekdays())
    const onDay = random.chance(0.12) && late < today ? late : day < from ? to : day
    sure(await recordExit({ ...ctx, actor: officer }, { permit: number, onDay, post: random.pick(posts) }))
  }
}

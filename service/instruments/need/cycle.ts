import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { makeNumber } from '../../platform/numbers.ts'
import type { Ground } from '../quota/index.ts'
import { needWords as words } from './messages.ts'
import type { Cycle } from './model.ts'

/** The quota officer of the whole country: opens, returns, drafts, decides. */
export const isMinistry = (ctx: Pick<Ctx, 'actor'>): boolean =>
  ctx.actor.role === 'system' || (ctx.actor.role === 'quota-officer' && ctx.actor.regions === null)

/** The quota officer of a region, or of the whole country. */
export const hasRegion = (ctx: Pick<Ctx, 'actor'>, region: string): boolean =>
  ctx.actor.role === 'quota-officer' && (ctx.actor.regions === null || ctx.actor.regions.includes(region))

export interface OpenCycle {
  key?: string | undefined
  series: string
  period: string
  statementsBy: IsoDate
  proposalsBy: IsoDate
  ground: Ground
}

/** Calls for the needs of a period. One cycle at a time for a quota and period; a later one is a revision. */
export function openCycle(ctx: Ctx, input: OpenCycle): Promise<Result<{ number: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.open', { key, input: rest }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('need-not-yours')
    const fields: FieldError[] = []
    const fault = (path: string, text: FieldError['text']) => fields.push({ path, code: 'invalid', text })
    const today = localDate(ctx.now, ctx.actor.country)
    if (input.statementsBy < today) fault('statementsBy', words.dayPast)
    if (input.proposalsBy < input.statementsBy) fault('proposalsBy', words.badOrder)
    if (input.ground.reason.trim() === '') fault('reason', words.needReason)
    if (input.ground.act.trim() === '') fault('act', words.needAct)
    if (fields.length > 0) return refuse('need-input', { fields })
    const { country } = ctx.actor
    const { rows: seq } = await sql<{ n: number }>`select nextval('need_seq')::int as n`.execute(tx)
    const number = makeNumber(`${country}-N-${input.period.replaceAll(/[^A-Za-z0-9]/g, '')}`, seq[0]!.n)
    const id = ctx.newId()
    const { rows } = await sql<{ id: string }>`
      insert into need_cycle (id, number, country, series, period, statements_by, proposals_by, ground, opened_at)
      values (${id}, ${number}, ${country}, ${input.series}, ${input.period}, ${input.statementsBy}, ${input.proposalsBy},
        ${JSON.stringify(input.ground)}::jsonb, ${ctx.now})
      on conflict do nothing returning id`.execute(tx)
    if (!rows[0]) {
      const { rows: other } = await sql<{ number: string }>`
        select number from need_cycle where country = ${country} and series = ${input.series} and period = ${input.period}
          and decided_at is null`.execute(tx)
      return refuse('need-open-already', { params: { number: other[0]?.number ?? '' } })
    }
    const data = { number, ...rest, ground: { ...rest.ground } }
    await journal(tx, ctx, { chain: id, kind: 'need', act: 'need.open', data })
    await publish(tx, ctx, 'need.opened', data)
    return ok({ number })
  })
}

/** Where a cycle stands on a day. */
export type Phase = 'statements' | 'proposals' | 'drafting' | 'decided'
export const phaseOf = (cycle: Cycle, today: IsoDate): Phase =>
  cycle.decidedAt
    ? 'decided'
    : today <= cycle.statementsBy
      ? 'statements'
      : today <= cycle.proposalsBy
        ? 'proposals'
        : 'drafting'

import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { hasRegion, isMinistry, phaseOf } from './cycle.ts'
import { needWords as words } from './messages.ts'
import { MOST_PLACES, proposalOf, sameDims } from './model.ts'
import { lockCycle, proposalsOf, statementsOf } from './store.ts'

export interface Propose {
  key?: string | undefined
  cycle: string
  region: string
  note: string
  /** Where the region proposes another number than its accepted lines come to, with the reason. */
  other: { dims: Record<string, string>; places: number; reason: string }[]
}

/**
 * The proposal of a region: its accepted lines by cell, and where it proposes otherwise, why. Every line must have been
 * reviewed, and the last day of employers be over. After the region's own last day it is taken late: a region without a
 * proposal would leave its employers without a quota.
 */
export function propose(ctx: Ctx, input: Propose): Promise<Result<{ version: number; places: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.propose', { key, input: rest as never }, async (tx) => {
    if (!hasRegion(ctx, input.region)) return refuse('need-not-yours')
    const cycle = await lockCycle(tx, ctx.actor.country, input.cycle)
    if (!cycle) return refuse('need-not-found')
    const phase = phaseOf(cycle, localDate(ctx.now, ctx.actor.country))
    if (phase === 'decided') return refuse('need-decided')
    if (phase === 'statements') return refuse('need-still-open', { params: { day: cycle.statementsBy } })
    const before = (await proposalsOf(tx, cycle.id)).find((p) => p.region === input.region)
    if (before && !before.returnedAt) return refuse('need-proposed')
    const lines = (await statementsOf(tx, cycle.id, { region: input.region })).flatMap((s) => s.lines)
    const open = lines.filter((l) => l.accepted === null).length
    if (open > 0) return refuse('need-not-reviewed', { params: { count: open } })
    const cells = proposalOf(lines)
    const fields: FieldError[] = []
    for (const [i, other] of input.other.entries()) {
      const cell = cells.find((c) => sameDims(c.dims, other.dims))
      if (!Number.isInteger(other.places) || other.places < 0 || other.places > MOST_PLACES)
        fields.push({ path: `other/${i}/places`, code: 'invalid', text: words.badNumber })
      else if (other.places !== (cell?.accepted ?? 0) && other.reason.trim() === '')
        fields.push({ path: `other/${i}/reason`, code: 'required', text: words.needReason })
      const said = { proposed: other.places, reason: other.reason.trim() }
      if (cell) Object.assign(cell, said)
      else cells.push({ dims: other.dims, asked: 0, accepted: 0, ...said })
    }
    if (fields.length > 0) return refuse('need-input', { fields })
    const version = (before?.version ?? 0) + 1
    await sql`
      insert into need_proposal (cycle_id, region, version, cells, note, submitted_at, submitted_by)
      values (${cycle.id}, ${input.region}, ${version}, ${JSON.stringify(cells)}::jsonb, ${input.note.trim()}, ${ctx.now},
        ${ctx.actor.id})`.execute(tx)
    const places = cells.reduce((n, c) => n + c.proposed, 0)
    const data = { region: input.region, version, note: input.note.trim(), cells: cells as never }
    await journal(tx, ctx, { chain: cycle.id, kind: 'need', act: 'need.propose', data })
    await publish(tx, ctx, 'need.proposed', { number: cycle.number, region: input.region, version, places })
    return ok({ version, places })
  })
}

/** The ministry sends a proposal back to its region, with the reason. */
export function returnProposal(
  ctx: Ctx,
  input: { key?: string | undefined; cycle: string; region: string; reason: string },
): Promise<Result<{ version: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.return', { key, input: rest }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('need-not-yours')
    const cycle = await lockCycle(tx, ctx.actor.country, input.cycle)
    if (!cycle) return refuse('need-not-found')
    if (cycle.decidedAt) return refuse('need-decided')
    if (input.reason.trim() === '')
      return refuse('need-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    const proposal = (await proposalsOf(tx, cycle.id)).find((p) => p.region === input.region)
    if (!proposal || proposal.returnedAt) return refuse('need-no-proposal')
    await sql`
      update need_proposal set returned_at = ${ctx.now}, return_reason = ${input.reason.trim()}
      where cycle_id = ${cycle.id} and region = ${input.region} and version = ${proposal.version}`.execute(tx)
    const data = { region: input.region, version: proposal.version, reason: input.reason.trim() }
    await journal(tx, ctx, { chain: cycle.id, kind: 'need', act: 'need.return', data })
    return ok({ version: proposal.version })
  })
}

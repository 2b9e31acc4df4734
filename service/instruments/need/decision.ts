import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate, startOfDay } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { enqueue, type JobHandlers } from '../../platform/jobs.ts'
import { openHeld, setAll } from '../quota/index.ts'
import { isMinistry } from './cycle.ts'
import { needWords as words } from './messages.ts'
import {
  type DraftCell,
  dimsKey,
  HELD,
  type HeldRound,
  inRounds,
  MOST_PLACES,
  type Round,
  roundCode,
  soundRounds,
  targetsOf,
} from './model.ts'
import { findDraft, lockCycle } from './store.ts'

/** Work that opens a round on its day; `payload` names country, cycle and round. */
const RELEASE = 'need.release'

export interface SaveDraft {
  key?: string | undefined
  cycle: string
  cells: DraftCell[]
  reserve: number
  rounds: Round[]
  note: string
}

function faultsOf(input: SaveDraft): FieldError[] {
  const fields: FieldError[] = []
  const fault = (path: string, text: FieldError['text']) => fields.push({ path, code: 'invalid', text })
  const sound = (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST_PLACES
  for (const [i, cell] of input.cells.entries()) if (!sound(cell.places)) fault(`cells/${i}/places`, words.badNumber)
  if (new Set(input.cells.map((c) => dimsKey(c.dims))).size !== input.cells.length) fault('cells', words.badNumber)
  if (!sound(input.reserve)) fault('reserve', words.badNumber)
  if (!soundRounds(input.rounds)) fault('rounds', words.badRounds)
  if (input.reserve + input.cells.reduce((n, c) => n + c.places, 0) === 0) fault('cells', words.needCells)
  return fields
}

/** Keeps a draft of the decision; each saving is a version of its own. */
export function saveDraft(ctx: Ctx, input: SaveDraft): Promise<Result<{ version: number; places: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.draft', { key, input: rest as never }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('need-not-yours')
    const cycle = await lockCycle(tx, ctx.actor.country, input.cycle)
    if (!cycle) return refuse('need-not-found')
    if (cycle.decidedAt) return refuse('need-decided')
    const fields = faultsOf(input)
    if (fields.length > 0) return refuse('need-input', { fields })
    const version = ((await findDraft(tx, cycle.id))?.version ?? 0) + 1
    const cells = input.cells.filter((c) => c.places > 0)
    await sql`
      insert into need_draft (cycle_id, version, cells, reserve, rounds, note, made_at, made_by)
      values (${cycle.id}, ${version}, ${JSON.stringify(cells)}::jsonb, ${input.reserve}, ${JSON.stringify(input.rounds)}::jsonb,
        ${input.note.trim()}, ${ctx.now}, ${ctx.actor.id})`.execute(tx)
    const places = input.reserve + cells.reduce((n, c) => n + c.places, 0)
    const data = { version, places, reserve: input.reserve, rounds: input.rounds as never, cells: cells as never }
    await journal(tx, ctx, { chain: cycle.id, kind: 'need', act: 'need.draft', data })
    return ok({ version, places })
  })
}

export interface Decide {
  key?: string | undefined
  cycle: string
  /** The version that was looked at; a newer one refuses. */
  version: number
  /** The act that fixes the quota, with number, date and article. */
  act: string
  reason: string
}

/**
 * The decision of the period: the ledger is brought to the draft in one transaction, what opens later is held back by
 * round, and the reserve stands apart. Refuses where a cell has more places in use than the draft leaves it.
 */
export function decideCycle(ctx: Ctx, input: Decide): Promise<Result<{ places: number; open: number; held: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.decide', { key, input: rest }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('need-not-yours')
    const { country } = ctx.actor
    const cycle = await lockCycle(tx, country, input.cycle)
    if (!cycle) return refuse('need-not-found')
    if (cycle.decidedAt) return refuse('need-decided')
    const fields: FieldError[] = []
    if (input.act.trim() === '') fields.push({ path: 'act', code: 'required', text: words.needAct })
    if (input.reason.trim() === '') fields.push({ path: 'reason', code: 'required', text: words.needReason })
    if (fields.length > 0) return refuse('need-input', { fields })
    const draft = await findDraft(tx, cycle.id)
    if (!draft) return refuse('need-no-draft')
    if (draft.version !== input.version) return refuse('need-draft-old', { params: { version: draft.version } })
    const today = localDate(ctx.now, country)
    const targets = targetsOf(draft, today)
    const ground = { reason: input.reason.trim(), act: input.act.trim() }
    const { series, period } = cycle
    const set = await setAll(tx, ctx, { series, period, targets }, ground)
    if (!set.ok) return set
    const rounds = draft.rounds.map(
      (round, i): HeldRound => ({
        ...round,
        places: draft.cells.reduce((n, cell) => n + inRounds(cell.places, draft.rounds)[i]!, 0),
        releasedAt: round.opens <= today ? ctx.now.toISOString() : null,
      }),
    )
    await sql`
      update need_cycle set decided_version = ${draft.version}, decided_at = ${ctx.now}, decided_by = ${ctx.actor.id},
        act = ${ground.act}, rounds = ${JSON.stringify(rounds)}::jsonb where id = ${cycle.id}`.execute(tx)
    for (const [i, round] of rounds.entries())
      if (!round.releasedAt)
        await enqueue(tx, ctx, {
          kind: RELEASE,
          payload: { country, cycle: cycle.number, round: i + 1 },
          runAt: startOfDay(round.opens, country),
          uniqueKey: `${RELEASE} ${cycle.id} ${i + 1}`,
        })
    const open = targets.filter((t) => !(HELD in t.dims)).reduce((n, t) => n + t.places, 0)
    const said = { number: cycle.number, version: draft.version, places: set.value.places, open, ...ground }
    await journal(tx, ctx, {
      chain: cycle.id,
      kind: 'need',
      act: 'need.decide',
      data: { ...said, targets: targets as never },
    })
    await publish(tx, ctx, 'need.decided', said)
    return ok({ places: set.value.places, open, held: set.value.places - open })
  })
}

export interface Release {
  key?: string | undefined
  cycle: string
  round: number
  reason: string
}

/**
 * Opens a round: its places go from what is held back to their cells. On its day the system does it; the ministry may do
 * it before, with the reason. A round of a decision that a later one has replaced opens nothing.
 */
export function releaseRound(ctx: Ctx, input: Release): Promise<Result<{ places: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.release', { key, input: rest }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('need-not-yours')
    const cycle = await lockCycle(tx, ctx.actor.country, input.cycle)
    if (!cycle) return refuse('need-not-found')
    const round = cycle.rounds?.[input.round - 1]
    if (!cycle.act || !round || round.releasedAt) return refuse('need-no-round')
    if (input.reason.trim() === '')
      return refuse('need-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    const { series, period } = cycle
    const { rows: later } = await sql<{ n: number }>`
      select count(*)::int as n from need_cycle where country = ${ctx.actor.country} and series = ${series}
        and period = ${period} and decided_at > ${cycle.decidedAt}`.execute(tx)
    if (later[0]!.n > 0) return refuse('need-no-round')
    const asked = { series, period, dimension: HELD, code: roundCode(input.round) }
    const places = await openHeld(tx, ctx, asked, { reason: input.reason.trim(), act: cycle.act })
    const rounds = cycle.rounds!.map((r, i) =>
      i === input.round - 1 ? { ...r, releasedAt: ctx.now.toISOString() } : r,
    )
    await sql`update need_cycle set rounds = ${JSON.stringify(rounds)}::jsonb where id = ${cycle.id}`.execute(tx)
    const said = { number: cycle.number, round: input.round, places, reason: input.reason.trim() }
    await journal(tx, ctx, { chain: cycle.id, kind: 'need', act: 'need.release', data: said })
    await publish(tx, ctx, 'need.released', said)
    return ok({ places })
  })
}

export const needJobs: JobHandlers = {
  [RELEASE]: async (ctx, payload) => {
    const { country, cycle, round } = payload as { country: string; cycle: string; round: number }
    const at = { ...ctx, actor: { ...ctx.actor, country } }
    const result = await releaseRound(at, {
      cycle,
      round,
      reason: 'Бөліктің күні келді · Наступил день части · The day of the part has come',
    })
    // Opened by hand before, or replaced by a later decision: nothing is left to do.
    if (!result.ok && result.problem.code !== 'need-no-round')
      throw new Error(`round ${round} of ${cycle}: ${result.problem.code}`)
  },
}

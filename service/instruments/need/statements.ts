import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { hasRegion, phaseOf } from './cycle.ts'
import { needWords as words } from './messages.ts'
import { type Cycle, MOST_LINES, MOST_PLACES, type NeedLine } from './model.ts'
import { lockCycle, proposalsOf, statementsOf } from './store.ts'

export interface FileStatement {
  key?: string | undefined
  cycle: string
  region: string
  lines: NeedLine[]
}

const whole = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most

function faultsOf(lines: readonly NeedLine[]): FieldError[] {
  const fields: FieldError[] = []
  const fault = (path: string, text: FieldError['text']) => fields.push({ path, code: 'invalid', text })
  if (lines.length === 0) fault('lines', words.noLines)
  if (lines.length > MOST_LINES) fault('lines', words.tooManyLines)
  for (const [i, line] of lines.entries()) {
    if (!whole(line.places, MOST_PLACES)) fault(`lines/${i}/places`, words.badPlaces)
    if (!whole(line.months, 36)) fault(`lines/${i}/months`, words.badMonths)
    if (!whole(line.pay, 1e13)) fault(`lines/${i}/pay`, words.badPay)
    if (line.why.trim() === '') fault(`lines/${i}/why`, words.needWhy)
  }
  return fields
}

/** The cycle, locked, if employers may still write in it; otherwise why not. */
async function openFor(tx: Tx, ctx: Ctx, number: string): Promise<Result<Cycle>> {
  const cycle = await lockCycle(tx, ctx.actor.country, number)
  if (!cycle) return refuse('need-not-found')
  const phase = phaseOf(cycle, localDate(ctx.now, ctx.actor.country))
  if (phase === 'decided') return refuse('need-decided')
  if (phase !== 'statements') return refuse('need-closed', { params: { day: cycle.statementsBy } })
  return ok(cycle)
}

/** An employer says what it needs in a region. Until the last day it may be filed again: the new lines replace the old. */
export function fileStatement(ctx: Ctx, input: FileStatement): Promise<Result<{ number: string; version: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.file', { key, input: rest }, async (tx) => {
    const { employerId } = ctx.actor
    if (!employerId) return refuse('need-not-yours')
    const fields = faultsOf(input.lines)
    if (fields.length > 0) return refuse('need-input', { fields })
    const open = await openFor(tx, ctx, input.cycle)
    if (!open.ok) return open
    const cycle = open.value
    const { rows: before } = await sql<{ id: string; number: string; version: number }>`
      select id, number, version from need_statement
      where cycle_id = ${cycle.id} and employer_id = ${employerId} and region = ${input.region} for update`.execute(tx)
    const { rows: seq } = await sql<{ n: number }>`
      select case when ${before.length > 0} then 0 else nextval('need_seq')::int end as n`.execute(tx)
    const id = before[0]?.id ?? ctx.newId()
    const number = before[0]?.number ?? makeNumber(`${cycle.number.slice(0, -10)}-S`, seq[0]!.n)
    const version = (before[0]?.version ?? 0) + 1
    await sql`
      insert into need_statement (cycle_id, employer_id, region, id, number, account_id, version, filed_at)
      values (${cycle.id}, ${employerId}, ${input.region}, ${id}, ${number}, ${ctx.actor.id}, ${version}, ${ctx.now})
      on conflict (cycle_id, employer_id, region) do update set version = excluded.version, filed_at = excluded.filed_at,
        account_id = excluded.account_id, withdrawn_at = null`.execute(tx)
    await sql`delete from need_line where cycle_id = ${cycle.id} and statement_id = ${id}`.execute(tx)
    for (const [i, line] of input.lines.entries())
      await sql`
        insert into need_line (cycle_id, statement_id, line_no, dims, occupation, places, months, pay, why)
        values (${cycle.id}, ${id}, ${i + 1}, ${JSON.stringify(line.dims)}::jsonb, ${line.occupation}, ${line.places},
          ${line.months}, ${line.pay}, ${line.why.trim()})`.execute(tx)
    const data = { number, version, region: input.region, lines: input.lines as never }
    await journal(tx, ctx, { chain: id, kind: 'need', act: 'need.file', data })
    return ok({ number, version })
  })
}

/** Takes a statement back, until the last day; filing again brings it back with the next version. */
export function withdrawStatement(
  ctx: Ctx,
  input: { key?: string | undefined; cycle: string; region: string },
): Promise<Result<{ number: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'need.withdraw', { key, input: rest }, async (tx) => {
    const { employerId } = ctx.actor
    if (!employerId) return refuse('need-not-yours')
    const open = await openFor(tx, ctx, input.cycle)
    if (!open.ok) return open
    const { rows } = await sql<{ id: string; number: string }>`
      update need_statement set withdrawn_at = ${ctx.now} where cycle_id = ${open.value.id}
        and employer_id = ${employerId} and region = ${input.region} and withdrawn_at is null
      returning id, number`.execute(tx)
    if (!rows[0]) return refuse('need-no-statement')
    await journal(tx, ctx, {
      chain: rows[0].id,
      kind: 'need',
      act: 'need.withdraw',
      data: { number: rows[0].number },
    })
    return ok({ number: rows[0].number })
  })
}

export interface Review {
  statement: string
  lineNo: number
  accepted: number
  reason: string
}

/**
 * The region goes through the lines: how many places it takes over, and why where it is less than asked. `rest` accepts
 * every line that nobody has reviewed as it was asked.
 */
export function reviewLines(
  ctx: Ctx,
  input: { key?: string | undefined; cycle: string; region: string; lines: Review[]; rest?: boolean },
): Promise<Result<{ reviewed: number; open: number }>> {
  const { key, ...asked } = input
  return act(ctx, 'need.review', { key, input: asked as never }, async (tx) => {
    if (!hasRegion(ctx, input.region)) return refuse('need-not-yours')
    const cycle = await lockCycle(tx, ctx.actor.country, input.cycle)
    if (!cycle) return refuse('need-not-found')
    if (cycle.decidedAt) return refuse('need-decided')
    const proposal = (await proposalsOf(tx, cycle.id)).find((p) => p.region === input.region)
    if (proposal && !proposal.returnedAt) return refuse('need-proposed')
    const statements = await statementsOf(tx, cycle.id, { region: input.region })
    const lines = new Map(statements.flatMap((s) => s.lines.map((l) => [`${s.number} ${l.lineNo}`, { s, l }] as const)))
    const reviews = [...input.lines]
    const fields: FieldError[] = []
    for (const [i, review] of input.lines.entries()) {
      const found = lines.get(`${review.statement} ${review.lineNo}`)
      if (!found) return refuse('need-no-statement')
      const path = (name: string) => `lines/${i}/${name}`
      if (!Number.isInteger(review.accepted) || review.accepted < 0 || review.accepted > found.l.places)
        fields.push({ path: path('accepted'), code: 'invalid', text: words.badAccepted })
      else if (review.accepted < found.l.places && review.reason.trim() === '')
        fields.push({ path: path('reason'), code: 'required', text: words.needReviewReason })
    }
    if (fields.length > 0) return refuse('need-input', { fields })
    if (input.rest) {
      const named = new Set(input.lines.map((r) => `${r.statement} ${r.lineNo}`))
      for (const [name, { s, l }] of lines)
        if (l.accepted === null && !named.has(name))
          reviews.push({ statement: s.number, lineNo: l.lineNo, accepted: l.places, reason: '' })
    }
    for (const r of reviews) {
      const { s } = lines.get(`${r.statement} ${r.lineNo}`)!
      await sql`
        update need_line set accepted = ${r.accepted}, review_reason = ${r.reason.trim() || null}, reviewed_by = ${ctx.actor.id}
        where cycle_id = ${cycle.id} and statement_id = ${s.id} and line_no = ${r.lineNo}`.execute(tx)
    }
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from need_statement s join need_line l on l.cycle_id = s.cycle_id and l.statement_id = s.id
      where s.cycle_id = ${cycle.id} and s.region = ${input.region} and s.withdrawn_at is null and l.accepted is null
    `.execute(tx)
    const data = { region: input.region, lines: reviews as never }
    await journal(tx, ctx, { chain: cycle.id, kind: 'need', act: 'need.review', data })
    return ok({ reviewed: reviews.length, open: rows[0]!.n })
  })
}

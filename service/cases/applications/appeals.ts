import { type Citation, deadlines, type Facts, type Text } from '@kosh/law'
import { sql } from 'kysely'
import { caseScope } from '../../platform/access/index.ts'
import { act, journal, publish } from '../../platform/act.ts'
import { loadCalendar, localDate } from '../../platform/calendar.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { appealWords as words } from './appeal-messages.ts'
import { mergeFacts, readerOf } from './assessing.ts'
import { startClocks } from './clocks.ts'
import { citationText } from './law-facts.ts'
import type { Case, CaseState, Line } from './model.ts'
import { notify, render } from './notices.ts'
import {
  editionOfCase,
  findCase,
  latestAssessments,
  linesOf,
  saveCase,
  saveLine,
  schemeOfCase,
  today,
} from './store.ts'

/** The ladder of appeals: filed by the applicant, decided by an officer of the whole country who took no part before. */

export const appealOutcomes = ['upheld', 'overturned', 'inadmissible'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

export interface Appeal {
  caseId: string
  /** The how-manieth appeal of the case, from 0. */
  step: number
  /** Step of the scheme's ladder, from 0. */
  rung: number
  number: string
  filedAt: Date
  lines: number[]
  body: Text
  citation: Citation
  stays: boolean
  lastDay: string | null
  /** The law wants it heard before this day. */
  before: string | null
  grounds: string
  lateReason: string | null
  officerId: string | null
  decidedAt: Date | null
  outcome: AppealOutcome | 'withdrawn' | null
  reasons: string | null
}

const columns = sql`a.case_id as "caseId", a.step, a.rung, a.number, a.filed_at as "filedAt", a.lines, a.body, a.citation, a.stays,
  a.last_day as "lastDay", a.before, a.grounds, a.late_reason as "lateReason", a.officer_id as "officerId",
  a.decided_at as "decidedAt", a.outcome, a.reasons`

/** Appeals of a case, step by step. That the case is in scope is settled by who read it. */
export async function appealsOf(db: Db | Tx, caseId: string): Promise<Appeal[]> {
  const { rows } =
    await sql<Appeal>`select ${columns} from appeal a where a.case_id = ${caseId} order by a.step`.execute(db)
  return rows
}

/** What may be appealed now: the step of the ladder, the refused lines, and the last day where the law gives one. */
export interface Appealable {
  step: number
  rung: number
  lines: number[]
  body: Text
  citation: Citation
  stays: boolean
  lastDay: string | null
  before: string | null
}

const contested = (lines: readonly Line[]): number[] => lines.filter((l) => l.decision === 'refused').map((l) => l.no)

const appealStates: readonly CaseState[] = ['decided', 'awaiting-fee', 'lapsed']

async function refusedOn(db: Db | Tx, caseId: string, lines: readonly number[]): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select max(at) as at from decision
    where case_id = ${caseId} and line_no = any(${lines as number[]}::int[]) and outcome = 'refused'`.execute(db)
  return rows[0]!.at
}

/**
 * The step open to the applicant: the first after the decision, the next after an outcome that upheld it. None while an
 * appeal is pending, where nothing was refused, or where the ladder read has no further step.
 */
export async function appealable(db: Db | Tx, ctx: Ctx, c: Case): Promise<Appealable | undefined> {
  // A refused line need not wait for the fee of a granted one.
  if (!appealStates.includes(c.state)) return undefined
  const lines = await linesOf(db, c.id)
  const refused = contested(lines)
  if (refused.length === 0) return undefined
  const refusedAt = await refusedOn(db, c.id, refused)
  const before = (await appealsOf(db, c.id)).at(-1)
  if (before && before.outcome === null) return undefined
  // A decision that followed an annulled one, or a withdrawn appeal, stands at the foot of the ladder again.
  const above = before?.outcome === 'upheld' || before?.outcome === 'inadmissible' ? before : undefined
  if (before && !above && before.decidedAt! >= refusedAt) return undefined
  const rung = above ? above.rung + 1 : 0
  const edition = editionOfCase(ctx, c)!
  const route = edition.appeal[rung]
  if (!route) return undefined
  const day = localDate(above ? above.decidedAt! : refusedAt, c.country)
  const facts = (await latestAssessments(db, c.id)).get(refused[0]!)?.facts ?? {}
  const events = { notice: day, 'previous-outcome': day }
  const calendar = await loadCalendar(db, c.country)
  const all = deadlines(ctx.library, c.scheme, facts, c.asOf!, events, calendar, { edition: edition.id })
  const limit = all.find((d) => d.kind === 'appeal' && d.id === `appeal:${rung}`)
  return {
    step: (before?.step ?? -1) + 1,
    rung,
    lines: refused,
    body: route.body,
    citation: route.cite,
    stays: route.stays === true,
    lastDay: limit?.due ?? null,
    before: limit?.before ?? null,
  }
}

export interface AppealInput {
  key?: string | undefined
  grounds: string
  /** Why it is late, where the last day is over. */
  lateReason?: string | undefined
}

const LONGEST = 10_000

/** Files an appeal at the open step. A late one is taken with its reason: the body decides whether the reason is good. */
export function fileAppeal(
  ctx: Ctx,
  caseId: string,
  input: AppealInput,
): Promise<Result<{ number: string; step: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'appeal.file', { key, input: { caseId, ...rest } }, async (tx) => {
    const c = await findCase(tx, ctx, caseId, true)
    if (!c) return refuse('case-not-found')
    if (ctx.actor.role === 'officer' && c.accountId !== ctx.actor.id) return refuse('appeal-not-yours')
    const open = await appealable(tx, ctx, c)
    if (!open) return refuse('appeal-closed')
    const late = open.lastDay !== null && open.lastDay < today(ctx, c.country)
    const grounds = input.grounds.trim()
    const lateReason = input.lateReason?.trim() ?? ''
    const fields: FieldError[] = []
    if (grounds === '') fields.push({ path: 'grounds', code: 'required', text: words.needGrounds })
    if (grounds.length > LONGEST) fields.push({ path: 'grounds', code: 'too-long', text: words.tooLong })
    if (late && lateReason === '') fields.push({ path: 'lateReason', code: 'required', text: words.needLateReason })
    if (lateReason.length > LONGEST) fields.push({ path: 'lateReason', code: 'too-long', text: words.tooLong })
    if (fields.length > 0) return refuse('appeal-input', { fields })
    const number = `${c.number}-A${open.step + 1}`
    await sql`
      insert into appeal (case_id, step, rung, number, filed_at, filed_by, lines, body, citation, stays, last_day, before, grounds,
        late_reason)
      values (${c.id}, ${open.step}, ${open.rung}, ${number}, ${ctx.now}, ${ctx.actor.id}, ${open.lines}::int[],
        ${JSON.stringify(open.body)}::jsonb, ${JSON.stringify(open.citation)}::jsonb, ${open.stays}, ${open.lastDay}::date,
        ${open.before}::date, ${grounds}, ${late ? lateReason : null})`.execute(tx)
    await notify(tx, ctx, c, 'appeal', {
      title: render(words.filedTitle, { number }),
      paragraphs: [
        render(words.filed, { body: open.body, law: citationText(ctx.library, open.citation) }),
        ...(open.stays ? [words.filedStays] : []),
        ...(late ? [words.filedLate] : []),
      ],
    })
    const said = { number, step: open.step, lines: open.lines, late }
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'appeal.file', data: said })
    await publish(tx, ctx, 'appeal.filed', { case: c.id, scheme: c.scheme, country: c.country, ...said })
    return ok({ number, step: open.step })
  })
}

/** The applicant takes a pending appeal back; the decision stands. */
export function withdrawAppeal(
  ctx: Ctx,
  number: string,
  input: { key?: string | undefined } = {},
): Promise<Result<{ outcome: 'withdrawn' }>> {
  return act(ctx, 'appeal.withdraw', { key: input.key, input: { number } }, async (tx) => {
    const appeal = await findAppeal(tx, ctx, number)
    const c = appeal && (await findCase(tx, ctx, appeal.caseId, true))
    if (!c) return refuse('appeal-not-found')
    if (ctx.actor.role === 'officer' && c.accountId !== ctx.actor.id) return refuse('appeal-not-yours')
    const { rows } = await sql`
      update appeal set decided_at = ${ctx.now}, outcome = 'withdrawn' where number = ${number} and outcome is null
      returning 1`.execute(tx)
    if (rows.length === 0) return refuse('appeal-decided')
    await notify(tx, ctx, c, 'appeal', {
      title: render(words.outcomeTitle, { number }),
      paragraphs: [words.withdrawn],
    })
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'appeal.withdraw', data: { number } })
    await publish(tx, ctx, 'appeal.withdrawn', { case: c.id, scheme: c.scheme, country: c.country, number })
    return ok({ outcome: 'withdrawn' })
  })
}

export interface OutcomeInput {
  key?: string | undefined
  outcome: string
  reasons: string
}

/** Those who decided the lines or an earlier step may not decide the appeal. */
async function tookPart(tx: Tx, caseId: string, actor: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from decision where case_id = ${caseId} and decided_by = ${actor}
    union all select 1 from appeal where case_id = ${caseId} and officer_id = ${actor} limit 1`.execute(tx)
  return rows.length > 0
}

/**
 * Decides a pending appeal. Upheld or inadmissible: the decision stands, and the next step opens where there is one.
 * Overturned: the refusals are annulled and the case goes back to be decided anew, with its time limits from today.
 */
export function decideAppeal(
  ctx: Ctx,
  number: string,
  input: OutcomeInput,
): Promise<Result<{ outcome: AppealOutcome }>> {
  const { key, ...rest } = input
  return act(ctx, 'appeal.decide', { key, input: { number, ...rest } }, async (tx) => {
    if (ctx.actor.regions !== null) return refuse('appeal-other-body')
    const appeal = await findAppeal(tx, ctx, number)
    if (!appeal) return refuse('appeal-not-found')
    const c = (await findCase(tx, ctx, appeal.caseId, true))!
    const [current] = (await appealsOf(tx, c.id)).slice(-1)
    if (!current || current.number !== number || current.outcome !== null) return refuse('appeal-decided')
    if (await tookPart(tx, c.id, ctx.actor.id)) return refuse('appeal-took-part')
    if (c.state === 'awaiting-fee' && input.outcome === 'overturned') return refuse('appeal-fee-awaited')
    const outcome = appealOutcomes.find((o) => o === input.outcome)
    const reasons = input.reasons.trim()
    const fields: FieldError[] = []
    if (!outcome) fields.push({ path: 'outcome', code: 'required', text: words.needOutcome })
    if (reasons === '') fields.push({ path: 'reasons', code: 'required', text: words.needReasons })
    if (reasons.length > LONGEST) fields.push({ path: 'reasons', code: 'too-long', text: words.tooLong })
    if (!outcome || fields.length > 0) return refuse('appeal-input', { fields })
    await sql`
      update appeal set officer_id = ${ctx.actor.id}, decided_at = ${ctx.now}, outcome = ${outcome}, reasons = ${reasons}
      where case_id = ${c.id} and step = ${current.step}`.execute(tx)
    if (outcome === 'overturned') await reopen(tx, ctx, c, current.lines)
    const next = outcome === 'overturned' ? undefined : await appealable(tx, ctx, c)
    const written: Text = { kk: reasons, ru: reasons, en: reasons }
    await notify(tx, ctx, c, 'appeal', {
      title: render(words.outcomeTitle, { number }),
      paragraphs: [
        words[outcome],
        render(words.reasonsWere, { reasons: written }),
        ...(next
          ? [render(words.nextStep, { body: next.body, law: citationText(ctx.library, next.citation) })]
          : outcome === 'overturned'
            ? []
            : [words.noNextStep]),
      ],
    })
    const said = { number, step: current.step, outcome, lines: current.lines }
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'appeal.decide', data: { ...said, reasons } })
    await publish(tx, ctx, 'appeal.decided', { case: c.id, scheme: c.scheme, country: c.country, ...said })
    return ok({ outcome })
  })
}

/** The refusals fall; the case waits for a new decision as if received today, by another officer if need be. */
async function reopen(tx: Tx, ctx: Ctx, c: Case, lines: readonly number[]): Promise<void> {
  for (const line of await linesOf(tx, c.id)) {
    if (!lines.includes(line.no)) continue
    line.decision = null
    await saveLine(tx, line)
  }
  c.state = 'filed'
  c.officerId = null
  c.decidedAt = null
  const facts = [...(await latestAssessments(tx, c.id)).values()].map((a) => a.facts)
  const day = today(ctx, c.country)
  await startClocks(tx, ctx, c, editionOfCase(ctx, c)!, { starts: 'receipt', day, facts })
  await saveCase(tx, c)
}

/** An appeal by its number, within what the actor may meet. */
export async function findAppeal(db: Db | Tx, ctx: Pick<Ctx, 'actor'>, number: string): Promise<Appeal | undefined> {
  const { rows } = await sql<Appeal>`
    select ${columns} from appeal a join application on application.case_id = a.case_id
    where a.number = ${number} and ${caseScope(ctx)}`.execute(db)
  return rows[0]
}

export interface AppealItem extends Appeal {
  caseNumber: string
  scheme: string
  region: string | null
}

/** Pending appeals of the country: first those that the law wants heard before a day, by that day; then the oldest. */
export async function openAppeals(db: Db, ctx: Pick<Ctx, 'actor'>, limit = 200): Promise<AppealItem[]> {
  const { rows } = await sql<AppealItem>`
    select ${columns}, application.number as "caseNumber", application.scheme, application.region
    from appeal a join application on application.case_id = a.case_id
    where a.outcome is null and ${caseScope(ctx)} order by a.before nulls last, a.filed_at, a.number limit ${limit}`.execute(
    db,
  )
  return rows
}

/** The facts of lines as answers and registers give them today; places of quotas are left out, they are no fact of a line. */
export async function factsNow(ctx: Ctx, c: Case, lines: readonly number[]): Promise<Map<number, Facts>> {
  const scheme = schemeOfCase(ctx.library, c)
  const reader = readerOf(ctx.db, scheme, editionOfCase(ctx, c)!, c, today(ctx, c.country))
  const frozen = await latestAssessments(ctx.db, c.id)
  const found = new Map<number, Facts>()
  for (const line of await linesOf(ctx.db, c.id)) {
    if (!lines.includes(line.no)) continue
    const facts = mergeFacts(scheme, c, line, await reader.ofLine(line))
    for (const [name, fact] of Object.entries(scheme.facts)) {
      const kept = frozen.get(line.no)?.facts[name]
      if (fact.register?.startsWith('quota.') && kept !== undefined) facts[name] = kept
    }
    found.set(line.no, facts)
  }
  return found
}

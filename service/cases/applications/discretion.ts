import { assess, editionById, editionOn, type Facts, type Scheme } from '@kosh/law'
import { sql } from 'kysely'
import { caseScope } from '../../platform/access/index.ts'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { appealable, appealsOf } from './appeals.ts'
import { finish } from './deciding.ts'
import { discretionWords as w } from './discretion-messages.ts'
import { holdPlaces, usePlaces, validityOf } from './issue.ts'
import type { Case, Line } from './model.ts'
import { countryCodes } from './read-codes.ts'
import { failedReasons } from './reasons.ts'
import { editionOfCase, findCase, latestAssessments, linesOf, schemeOfCase, today } from './store.ts'
import { readFact } from './values.ts'

/**
 * A power to put a more favourable decision in the place of a refusal. Only the department brings a case, after the appeals;
 * its criteria are a scheme like any other. It can only help: where it is not used, the refusal stands as it was.
 */

export interface Discretion {
  id: string
  number: string
  caseId: string
  lineNo: number
  /** The scheme whose criteria bind the power. */
  scheme: string
  edition: string
  broughtAt: Date
  broughtBy: string
  why: string
  decidedAt: Date | null
  outcome: 'used' | 'not-used' | null
  reasons: string | null
}

const columns = sql`d.id::text, d.number, d.case_id::text as "caseId", d.line_no as "lineNo", d.scheme, d.edition,
  d.brought_at as "broughtAt", d.brought_by::text as "broughtBy", d.why, d.decided_at as "decidedAt", d.outcome, d.reasons`

/** The power over a refusal under a scheme on a day; undefined where the law knows none. */
export function powerOver(
  schemes: Iterable<Scheme>,
  of: Pick<Case, 'scheme' | 'country'>,
  day: string,
): Scheme | undefined {
  for (const scheme of schemes)
    if (scheme.country === of.country && editionOn(scheme, day)?.power?.over.includes(of.scheme)) return scheme
  return undefined
}

/** Lines whose refusal may be brought: refused, no appeal pending or open any more, nothing pending before the power. */
export async function bringable(db: Db, ctx: Ctx, c: Case): Promise<Line[]> {
  if (!powerOver(ctx.library.schemes.values(), c, today(ctx, c.country))) return []
  const appeals = await appealsOf(db, c.id)
  if (appeals.some((a) => a.outcome === null) || (await appealable(db, ctx, c))) return []
  const { rows } = await sql<{ line: number }>`
    select line_no as line from discretion where case_id = ${c.id} and outcome is null`.execute(db)
  const pending = new Set(rows.map((r) => r.line))
  return (await linesOf(db, c.id)).filter((l) => l.decision === 'refused' && !pending.has(l.no))
}

/** Brings a refusal before the holder of the power, with the reasons of the department. */
export function bring(
  ctx: Ctx,
  caseId: string,
  input: { lineNo: number; why: string; key?: string | undefined },
): Promise<Result<{ number: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'discretion.bring', { key, input: { caseId, ...rest } }, async (tx) => {
    const c = await findCase(tx, ctx, caseId, true)
    if (!c) return refuse('case-not-found')
    if (ctx.actor.role !== 'officer') return refuse('discretion-not-yours')
    const power = powerOver(ctx.library.schemes.values(), c, today(ctx, c.country))
    if (!power) return refuse('discretion-none')
    if (!(await bringable(tx, ctx, c)).some((l) => l.no === input.lineNo)) return refuse('discretion-closed')
    const why = input.why.trim()
    if (why === '') return refuse('case-input', { fields: [{ path: 'why', code: 'required', text: w.whyNeeded }] })
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from discretion where case_id = ${c.id}`.execute(tx)
    const number = `${c.number}-D${rows[0]!.n + 1}`
    const edition = editionOn(power, today(ctx, c.country))!
    await sql`
      insert into discretion (id, number, country, case_id, line_no, scheme, edition, brought_at, brought_by, why)
      values (${ctx.newId()}, ${number}, ${c.country}, ${c.id}, ${input.lineNo}, ${power.id}, ${edition.id}, ${ctx.now},
        ${ctx.actor.id}, ${why})`.execute(tx)
    const said = { number, line: input.lineNo, scheme: power.id }
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'discretion.bring', data: { ...said, why } })
    await publish(tx, ctx, 'discretion.brought', { case: c.id, country: c.country, ...said })
    return ok({ number })
  })
}

/** One matter within what the actor may meet. */
export async function findDiscretion(db: Db, ctx: Pick<Ctx, 'actor'>, number: string): Promise<Discretion | undefined> {
  const { rows } = await sql<Discretion>`
    select ${columns} from discretion d join application on application.case_id = d.case_id
    where d.number = ${number} and ${caseScope(ctx)}`.execute(db)
  return rows[0]
}

/** Matters in scope: those that wait, then the latest decided. */
export async function listDiscretion(db: Db, ctx: Pick<Ctx, 'actor'>, limit = 200): Promise<Discretion[]> {
  const { rows } = await sql<Discretion>`
    select ${columns} from discretion d join application on application.case_id = d.case_id
    where ${caseScope(ctx)} order by d.decided_at desc nulls first, d.brought_at, d.number limit ${limit}`.execute(db)
  return rows
}

export interface Count {
  year: number
  half: 1 | 2
  brought: number
  used: number
  notUsed: number
}

/** How often a power was asked of and used, by half-year of the decision: what anybody may know. */
export async function countDiscretion(db: Db, country: string): Promise<Count[]> {
  const { rows } = await sql<Count>`
    select extract(year from at)::int as year, (case when extract(month from at) <= 6 then 1 else 2 end)::int as half,
      count(*) filter (where what = 'brought')::int as brought, count(*) filter (where what = 'used')::int as used,
      count(*) filter (where what = 'not-used')::int as "notUsed"
    from (
      select brought_at as at, 'brought' as what from discretion where country = ${country}
      union all select decided_at, outcome from discretion where country = ${country} and outcome is not null
    ) d group by 1, 2 order by 1 desc, 2 desc`.execute(db)
  return rows
}

export interface PowerInput {
  key?: string | undefined
  /** Answers to the facts of the scheme that binds the power. */
  facts: Record<string, unknown>
  reasons: string
}

/** What the power was asked: its facts as typed, read, or what is wrong with them. */
function readPower(scheme: Scheme, given: Record<string, unknown>): { facts: Facts; errors: FieldError[] } {
  const facts: Facts = {}
  const errors: FieldError[] = []
  for (const [name, fact] of Object.entries(scheme.facts)) {
    const read = readFact(fact, given[name], countryCodes)
    if ('value' in read) facts[name] = read.value
    else if ('code' in read) errors.push({ path: `facts/${name}`, code: read.code, text: read.text })
  }
  return { facts, errors }
}

/** Who brought the case, refused the line or heard its appeal does not decide here. */
async function tookPart(tx: Tx, d: Discretion, actor: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from decision where case_id = ${d.caseId} and decided_by = ${actor}
    union all select 1 from appeal where case_id = ${d.caseId} and officer_id = ${actor} limit 1`.execute(tx)
  return rows.length > 0 || d.broughtBy === actor
}

/**
 * Decides by the power, with written reasons. Where its criteria are met the refusal is replaced by a grant; otherwise it
 * stands. Facts that are not told leave the power unused: it is nobody's right.
 */
export function decideDiscretion(
  ctx: Ctx,
  number: string,
  input: PowerInput,
): Promise<Result<{ outcome: 'used' | 'not-used' }>> {
  const { key, ...rest } = input
  return act(ctx, 'discretion.decide', { key, input: { number, ...rest } }, async (tx) => {
    if (ctx.actor.role !== 'officer' || ctx.actor.regions !== null) return refuse('discretion-not-yours')
    const found = await findDiscretion(tx, ctx, number)
    const c = found && (await findCase(tx, ctx, found.caseId, true))
    if (!c) return refuse('discretion-not-found')
    const d = (await findDiscretion(tx, ctx, number))!
    if (d.outcome) return refuse('discretion-decided')
    if (await tookPart(tx, d, ctx.actor.id)) return refuse('appeal-took-part')
    const power = ctx.library.schemes.get(d.scheme)!
    const { facts, errors } = readPower(power, input.facts)
    const reasons = input.reasons.trim()
    if (reasons === '') errors.push({ path: 'reasons', code: 'required', text: w.reasonsNeeded })
    if (errors.length > 0) return refuse('case-input', { fields: errors })
    const assessment = assess(ctx.library, power.id, facts, today(ctx, c.country), { edition: d.edition })
    const outcome = assessment.outcome === 'pass' ? 'used' : 'not-used'
    await sql`
      update discretion set decided_at = ${ctx.now}, decided_by = ${ctx.actor.id}, outcome = ${outcome}, reasons = ${reasons},
        facts = ${JSON.stringify(facts)}::jsonb, record = ${JSON.stringify(assessment.stored)}::jsonb
      where id = ${d.id}`.execute(tx)
    if (outcome === 'used') {
      const granted = await grant(tx, ctx, c, d, reasons)
      if (!granted.ok) return granted
    }
    const failed = failedReasons(assessment).map((r) => r.code)
    const said = { number, line: d.lineNo, scheme: d.scheme, outcome, failed }
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'discretion.decide', data: { ...said, reasons } })
    await publish(tx, ctx, 'discretion.decided', { case: c.id, country: c.country, ...said })
    return ok({ outcome })
  })
}

/** The more favourable decision takes the place of the refusal: fee or permit as after any grant. */
async function grant(tx: Tx, ctx: Ctx, c: Case, d: Discretion, reasons: string): Promise<Result<unknown>> {
  const edition = editionOfCase(ctx, c)!
  const scheme = schemeOfCase(ctx.library, c)
  const lines = await linesOf(tx, c.id)
  const frozen = await latestAssessments(tx, c.id)
  const line = lines.find((l) => l.no === d.lineNo)!
  const record = frozen.get(line.no)!
  line.grantedPlaces = line.places
  if (!(await holdPlaces(tx, ctx, c, edition, line, record)))
    return refuse('case-no-place', { params: { line: line.no } })
  const validity = validityOf(ctx, c, scheme, line, record)
  if (!validity.ok) return validity
  const { power } = editionById(ctx.library.schemes.get(d.scheme)!, d.edition)
  const reason = { code: 'POWER', title: power!.holder, text: power!.holder, citation: power!.cite }
  const settled = { line, outcome: 'granted' as const, reasons: [reason], freeText: reasons, against: true }
  const done = await finish(tx, ctx, { case: c, scheme, edition, lines, frozen }, [settled])
  if (done.ok && edition.quota?.counts === 'decision') await usePlaces(tx, ctx, edition, line)
  return done
}

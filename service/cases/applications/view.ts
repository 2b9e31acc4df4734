import { type Citation, deadlines, type Edition, type Replay, replay, type Scheme, type Text } from '@kosh/law'
import { sql } from 'kysely'
import { loadCalendar, localDate } from '../../platform/calendar.ts'
import type { Ctx, Db } from '../../platform/context.ts'
import { type Agency, decidingBody } from '../../registers/agencies/index.ts'
import { employerRecord } from '../../registers/employers/index.ts'
import { allowedActs, type CaseAct } from './allowed.ts'
import { clocksOf, type RunningClock } from './clocks.ts'
import { type FeeRow, feesOfCase } from './fees.ts'
import { buildForm, type DocumentQuestion } from './form.ts'
import { clockOf, judgementNames } from './law-facts.ts'
import { historyWords } from './messages.ts'
import type { AssessmentRow, Case, Line, LineOutcome, NoticeText, Reason } from './model.ts'
import { editionToDecide } from './officer.ts'
import { recompute } from './reasons.ts'
import { editionOfCase, findCase, latestAssessments, linesOf, schemeOfCase } from './store.ts'

/** An assessment as it stands in the record: computed again from the frozen facts, and compared with what was stored. */
export interface AssessmentView extends AssessmentRow {
  full: ReturnType<typeof recompute>
  /** Whether the computation gives today what was stored. */
  replay: Replay
}

export interface DecisionView {
  lineNo: number
  n: number
  at: Date
  by: string | null
  outcome: LineOutcome
  reasons: Reason[]
  freeText: string | null
  against: boolean
  assessmentN: number | null
}

export interface LineView extends Line {
  assessment?: AssessmentView
  decisions: DecisionView[]
  permit: { id: string; number: string } | null
  /** The permit that the line asks to extend, or goes on from. */
  earlier: { number: string; to: string; extended: boolean } | null
}

export interface ClockView extends RunningClock {
  title: Text
  citation: Citation | null
}

export interface NoticeView {
  id: string
  at: Date
  kind: string
  text: NoticeText
  readAt: Date | null
}

export interface HistoryEntry {
  seq: number
  at: Date
  act: string
  title: Text
  actor: { role: string; name: string | null }
  data: Record<string, unknown>
}

export interface CaseView {
  case: Case
  scheme: Scheme
  edition: Edition
  /** The body that decides, if the register of bodies has it. */
  body: Agency | null
  employer: { id: string; name: string } | null
  officer: { id: string; name: string } | null
  /** The mission abroad that has the case. */
  mission: Text | null
  lines: LineView[]
  documents: DocumentQuestion[]
  clocks: ClockView[]
  fees: FeeRow[]
  notices: NoticeView[]
  history: HistoryEntry[]
  /** Judgements that the law leaves to the officer, by fact. */
  judgements: string[]
  /** A new edition takes this case over: it must be assessed again before it is decided. */
  mustMove: boolean
  /** Acts open to the actor now. */
  acts: CaseAct[]
  /** Last day for an appeal, by step, where a line was refused. */
  appeal: { title: Text; due: string | null; citation: Citation }[]
}

/** A case in the actor's scope, whole. Undefined where there is none. */
export async function findCaseView(ctx: Ctx, caseId: string): Promise<CaseView | undefined> {
  const { db } = ctx
  const c = await findCase(db, ctx, caseId)
  if (!c) return undefined
  const scheme = schemeOfCase(ctx.library, c)
  const edition = editionOfCase(ctx, c) ?? scheme.editions.find((e) => e.id === c.edition)!
  // Side by side: a dozen answers waited for one after the other is what a reader would feel on a busy server.
  const [lines, frozen, decisions, permits, employer, body, officers, clocks, fees, notices, history] =
    await Promise.all([
      linesOf(db, c.id),
      latestAssessments(db, c.id),
      decisionsOf(db, c.id),
      permitsOf(db, c.id),
      c.employerId ? employerRecord(db, c.employerId) : undefined,
      decidingBody(db, c.country, c.region),
      c.officerId ? namesOf(db, [c.officerId]) : undefined,
      clocksOf(db, c.id),
      feesOfCase(db, c.id),
      noticesOf(db, c.id),
      historyOf(db, c.id),
    ])
  const named = ctx.actor.role !== 'analyst'
  const earlier = await earlierOf(db, lines)
  const view: CaseView = {
    case: c,
    scheme,
    edition,
    body: body ?? null,
    employer: named && employer ? { id: employer.id, name: employer.name } : null,
    mission: c.mission ? await missionName(db, c.mission) : null,
    officer: c.officerId ? { id: c.officerId, name: officers?.get(c.officerId) ?? '' } : null,
    lines: lines.map((line): LineView => {
      const row = frozen.get(line.no)
      return {
        ...line,
        ...(row ? { assessment: { ...row, full: recompute(ctx.library, row), replay: replay(ctx.library, row) } } : {}),
        decisions: decisions.filter((d) => d.lineNo === line.no),
        permit: permits.get(line.no) ?? null,
        earlier: earlier.get(line.extends ?? line.follows ?? '') ?? null,
      }
    }),
    documents: (await buildForm(db, ctx, c, lines, edition)).documents,
    clocks: clocks.map((k) => describe(k, scheme)),
    fees,
    notices,
    history,
    // What a register has answered is not left to anybody's judgement.
    judgements: judgementNames(scheme, edition).filter(
      (name) =>
        scheme.facts[name]!.register === undefined ||
        lines.some((l) => l.judgements[name] || c.judgements[name] || frozen.get(l.no)?.facts[name] === undefined),
    ),
    mustMove: c.asOf !== null && c.decidedAt === null && editionToDecide(ctx, c).moved,
    acts: allowedActs(ctx, c),
    appeal: await appealOf(ctx, c, edition, decisions, frozen),
  }
  return named ? view : withoutNames(view)
}

/** An analyst sees what happened, never to whom. */
function withoutNames(view: CaseView): CaseView {
  return {
    ...view,
    officer: null,
    lines: view.lines.map((l) => ({ ...l, label: '', person: null, personId: null, permit: null, earlier: null })),
    documents: view.documents.map((d) => ({ ...d, given: [] })),
    notices: [],
    history: view.history.map((h) => ({ ...h, actor: { ...h.actor, name: null } })),
  }
}

function describe(k: RunningClock, scheme: Scheme): ClockView {
  const known = clockOf(scheme, k.clock)
  return { ...k, title: known?.title ?? { kk: k.clock, ru: k.clock, en: k.clock }, citation: known?.citation ?? null }
}

async function decisionsOf(db: Db, caseId: string): Promise<DecisionView[]> {
  const { rows } = await sql<DecisionView>`
    select d.line_no as "lineNo", d.n, d.at, a.name as by, d.outcome, d.reasons, d.free_text as "freeText",
      d.against_assessment as against, d.assessment_n as "assessmentN"
    from decision d left join account a on a.id = d.decided_by
    where d.case_id = ${caseId} order by d.line_no, d.n`.execute(db)
  return rows
}

async function missionName(db: Db, code: string): Promise<Text | null> {
  const { rows } = await sql<{ name: Text }>`select name from mission where code = ${code}`.execute(db)
  return rows[0]?.name ?? null
}

/** The permits that lines extend or go on from, by id. */
async function earlierOf(db: Db, lines: readonly Line[]): Promise<Map<string, NonNullable<LineView['earlier']>>> {
  const ids = lines.flatMap((l) => l.extends ?? l.follows ?? [])
  if (ids.length === 0) return new Map()
  const extended = new Set(lines.map((l) => l.extends))
  const { rows } = await sql<{ id: string; number: string; to: string }>`
    select id::text, number, valid_to::text as "to" from permit where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...permit }) => [id, { ...permit, extended: extended.has(id) }]))
}

async function permitsOf(db: Db, caseId: string): Promise<Map<number, { id: string; number: string }>> {
  const { rows } = await sql<{ line_no: number; id: string; number: string }>`
    select line_no, id, number from permit where case_id = ${caseId}`.execute(db)
  return new Map(rows.map(({ line_no, ...permit }) => [line_no, permit]))
}

async function noticesOf(db: Db, caseId: string): Promise<NoticeView[]> {
  const { rows } = await sql<NoticeView>`
    select id, at, kind, text, read_at as "readAt" from notice n where case_id = ${caseId}
      and to_account = (select account_id from application a where a.case_id = n.case_id) order by at desc, id desc`.execute(
    db,
  )
  return rows
}

async function namesOf(db: Db, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name from account where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((r) => [r.id, r.name]))
}

/** What the journal holds of a case that was read in scope, oldest first. */
export async function historyOf(db: Db, caseId: string): Promise<HistoryEntry[]> {
  const { rows } = await sql<{ seq: number; at: Date; actor: string; act: string; payload: string }>`
    select seq, at, actor, act, payload from journal where chain = ${caseId} order by seq`.execute(db)
  const names = await namesOf(db, [...new Set(rows.map((r) => r.actor))])
  return rows.map((r) => {
    const { role, data } = JSON.parse(r.payload) as { role: string; data: Record<string, unknown> }
    const title = (historyWords as Record<string, Text>)[r.act] ?? { kk: r.act, ru: r.act, en: r.act }
    return { seq: r.seq, at: r.at, act: r.act, title, actor: { role, name: names.get(r.actor) ?? null }, data }
  })
}

async function appealOf(
  ctx: Ctx,
  c: Case,
  edition: Edition,
  decisions: DecisionView[],
  frozen: Map<number, AssessmentRow>,
): Promise<CaseView['appeal']> {
  const refused = decisions.filter((d) => d.outcome === 'refused').at(-1)
  const row = refused && frozen.get(refused.lineNo)
  if (!row) return []
  const calendar = await loadCalendar(ctx.db, c.country)
  const steps = deadlines(
    ctx.library,
    c.scheme,
    row.facts,
    c.asOf!,
    { notice: localDate(refused.at, c.country) },
    calendar,
    { edition: edition.id },
  )
  return steps
    .filter((s) => s.kind === 'appeal')
    .map((s) => ({ title: s.title, due: s.due ?? null, citation: s.citation }))
}

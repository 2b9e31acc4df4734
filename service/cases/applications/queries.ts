import type { Text } from '@kosh/law'
import { sql } from 'kysely'
import { caseScope } from '../../platform/access/scopes.ts'
import { endOfDay, localDate } from '../../platform/calendar.ts'
import type { Ctx } from '../../platform/context.ts'
import { readNumber } from '../../platform/numbers.ts'
import { type Listed, limitOf, listed, type Page, readCursor, writeCursor } from '../../registers/paging.ts'
import { clockOf } from './law-facts.ts'
import type { Case, CaseState, Channel, NoticeText } from './model.ts'
import { findCase } from './store.ts'

/** Lists of cases; each stands behind the actor's scope. */
export interface CaseItem {
  id: string
  /** Empty in a draft. */
  number: string
  scheme: string
  schemeTitle: Text
  state: CaseState
  channel: Channel
  region: string | null
  /** Employer, and the worker of the first line: empty for readers who see no names. */
  employer: string | null
  label: string | null
  lines: number
  /** Lines by decision or, while undecided, by outcome of the assessment. */
  counts: Record<string, number>
  filedAt: Date | null
  created: Date
  dueAt: Date | null
  overdue: boolean
  /** The limit that runs out first. */
  clock: Text | null
  officer: { id: string; name: string } | null
}

interface Row {
  id: string
  number: string
  scheme: string
  state: CaseState
  channel: Channel
  region: string | null
  employer: string | null
  label: string | null
  lines: number
  counts: Record<string, number> | null
  filed_at: Date | null
  created: Date
  due_at: Date | null
  overdue: boolean
  clock: string | null
  receipt_seq: number | null
  officer_id: string | null
  officer: string | null
}

const overdue = (ctx: Ctx) => sql<boolean>`(coalesce(c.due_at < ${ctx.now}, false) or exists (
  select 1 from case_clock k where k.case_id = c.case_id and k.state = 'expired' and k.actor = 'officer' and k.on_expiry = 'escalate'
    and c.decided_at is null))`

/** Names are looked up for the rows shown only: a join would be made for all rows before the first are picked. */
const columns = (ctx: Ctx) => sql`c.case_id as id, c.number, c.scheme, c.state, c.channel, c.region, c.created,
  c.filed_at, c.due_at, c.receipt_seq, c.officer_id, ${overdue(ctx)} as overdue,
  (select e.name from employer e where e.id = c.employer_id) as employer,
  (select o.name from account o where o.id = c.officer_id) as officer,
  (select l.label from application_line l where l.case_id = c.case_id order by l.line_no limit 1) as label,
  (select k.clock from case_clock k where k.case_id = c.case_id and k.state = 'running' order by k.due_at, k.clock limit 1) as clock,
  (select count(*)::int from application_line l where l.case_id = c.case_id) as lines,
  (select jsonb_object_agg(x.k, x.n) from (
    select coalesce(l.decision, l.outcome, 'draft') as k, count(*)::int as n from application_line l where l.case_id = c.case_id group by 1) x) as counts`

function itemOf(ctx: Ctx, r: Row): CaseItem {
  const named = ctx.actor.role !== 'analyst'
  const scheme = ctx.library.schemes.get(r.scheme)
  const title = scheme?.title ?? { kk: r.scheme, ru: r.scheme, en: r.scheme }
  return {
    id: r.id,
    number: r.number,
    scheme: r.scheme,
    schemeTitle: title,
    state: r.state,
    channel: r.channel,
    region: r.region,
    employer: named ? r.employer : null,
    label: named ? r.label : null,
    lines: r.lines,
    counts: r.counts ?? {},
    filedAt: r.filed_at,
    created: r.created,
    dueAt: r.due_at,
    overdue: r.overdue,
    clock: (scheme && r.clock && clockOf(scheme, r.clock)?.title) || null,
    officer: r.officer_id && named ? { id: r.officer_id, name: r.officer ?? '' } : null,
  }
}

export interface QueueFilter extends Page {
  scheme?: string
  region?: string
  /** One state; all in which the body has the file unless said. */
  state?: CaseState
  /** `overdue`: a limit has run out. `today`, `soon` (three days), `week`: it runs out until then. `none`: no limit runs. */
  clock?: 'overdue' | 'today' | 'soon' | 'week' | 'none'
  /** Only cases that the actor has taken. */
  mine?: boolean
}

const day = 86_400_000
/** The end of a window of limits: of today in the country of the body, or of so many days of 24 hours. */
export const untilOf = (ctx: Pick<Ctx, 'now' | 'actor'>, clock: 'today' | 'soon' | 'week'): Date =>
  clock === 'today'
    ? endOfDay(localDate(ctx.now, ctx.actor.country), ctx.actor.country)
    : new Date(ctx.now.getTime() + (clock === 'soon' ? 3 : 7) * day)

/** A case that a mission has stands in the queue of that mission alone. */
const filters = (ctx: Ctx, f: QueueFilter) => sql`
  and c.mission is not distinct from ${ctx.actor.mission ?? null}
  ${f.state ? sql`and c.state = ${f.state}` : sql`and c.state in ('filed','in-assessment','awaiting-applicant','awaiting-fee')`}
  ${f.scheme ? sql`and c.scheme = ${f.scheme}` : sql``}
  ${f.region ? sql`and c.region = ${f.region}` : sql``}
  ${f.mine ? sql`and c.officer_id = ${ctx.actor.id}` : sql``}
  ${f.clock === 'overdue' ? sql`and ${overdue(ctx)}` : sql``}
  ${f.clock === 'today' || f.clock === 'soon' || f.clock === 'week' ? sql`and c.due_at >= ${ctx.now} and c.due_at <= ${untilOf(ctx, f.clock)}` : sql``}
  ${f.clock === 'none' ? sql`and c.due_at is null` : sql``}`

/** Cases of the body, the most urgent limit first, then in the order of receipt. */
export async function officerQueue(ctx: Ctx, filter: QueueFilter = {}): Promise<Listed<CaseItem>> {
  const limit = limitOf(filter)
  const after = readCursor(filter.after, ['instant-or-none', 'int'])
  const due = sql`coalesce(c.due_at, 'infinity'::timestamptz)`
  const { rows } = await sql<Row>`
    select ${columns(ctx)} from application c
    where ${caseScope(ctx, 'c')} and c.state <> 'draft' ${filters(ctx, filter)}
      ${after ? sql`and (${due}, c.receipt_seq) > (${after[0] ?? 'infinity'}::timestamptz, ${after[1]}::bigint)` : sql``}
    order by ${due}, c.receipt_seq limit ${limit + 1}`.execute(ctx.db)
  const page = listed(rows, limit, (last) => writeCursor(last.due_at?.toISOString() ?? null, last.receipt_seq))
  return { items: page.items.map((r) => itemOf(ctx, r)), next: page.next }
}

export interface QueueCounts {
  total: number
  overdue: number
  mine: number
  byState: Record<string, number>
  byScheme: Record<string, number>
  byRegion: Record<string, number>
}

/** How many cases of the queue there are, by state, scheme and region. */
export async function queueCounts(ctx: Ctx, filter: QueueFilter = {}): Promise<QueueCounts> {
  const { rows } = await sql<{
    state: string
    scheme: string
    region: string | null
    n: number
    overdue: number
    mine: number
  }>`
    select c.state, c.scheme, c.region, count(*)::int as n, (count(*) filter (where ${overdue(ctx)}))::int as overdue,
      (count(*) filter (where c.officer_id = ${ctx.actor.id}))::int as mine
    from application c where ${caseScope(ctx, 'c')} and c.state <> 'draft' ${filters(ctx, filter)}
    group by c.state, c.scheme, c.region`.execute(ctx.db)
  const counts: QueueCounts = { total: 0, overdue: 0, mine: 0, byState: {}, byScheme: {}, byRegion: {} }
  for (const r of rows) {
    counts.total += r.n
    counts.overdue += r.overdue
    counts.mine += r.mine
    counts.byState[r.state] = (counts.byState[r.state] ?? 0) + r.n
    counts.byScheme[r.scheme] = (counts.byScheme[r.scheme] ?? 0) + r.n
    if (r.region) counts.byRegion[r.region] = (counts.byRegion[r.region] ?? 0) + r.n
  }
  return counts
}

export interface QueueFacets {
  all: number
  mine: number
  clock: Record<'overdue' | 'today' | 'week', number>
  state: Record<string, number>
  scheme: Record<string, number>
  region: Record<string, number>
}

/** For each filter of the queue, how many cases each of its values would show while the other filters stay. */
export async function queueFacets(ctx: Ctx, filter: QueueFilter = {}): Promise<QueueFacets> {
  const { rows } = await sql<{
    state: string
    scheme: string
    region: string | null
    mine: boolean
    overdue: boolean
    today: boolean
    week: boolean
    n: number
  }>`
    select q.state, q.scheme, q.region, q.mine, q.overdue, q.today, q.week, count(*)::int as n from (
      select c.state, c.scheme, c.region, coalesce(c.officer_id = ${ctx.actor.id}, false) as mine, ${overdue(ctx)} as overdue,
        coalesce(c.due_at >= ${ctx.now} and c.due_at <= ${untilOf(ctx, 'today')}, false) as today,
        coalesce(c.due_at >= ${ctx.now} and c.due_at <= ${untilOf(ctx, 'week')}, false) as week
      from application c where ${caseScope(ctx, 'c')} and c.state <> 'draft' ${filters(ctx, {})}) q
    group by 1, 2, 3, 4, 5, 6, 7`.execute(ctx.db)
  const facets: QueueFacets = {
    all: 0,
    mine: 0,
    clock: { overdue: 0, today: 0, week: 0 },
    state: {},
    scheme: {},
    region: {},
  }
  const { clock } = filter
  for (const r of rows) {
    const fits = {
      state: !filter.state || r.state === filter.state,
      scheme: !filter.scheme || r.scheme === filter.scheme,
      region: !filter.region || r.region === filter.region,
      mine: !filter.mine || r.mine,
      clock: clock === 'overdue' || clock === 'today' || clock === 'week' ? r[clock] : true,
    }
    const but = (name: keyof typeof fits) => Object.entries(fits).every(([key, ok]) => ok || key === name)
    const add = (to: Record<string, number>, key: string) => {
      to[key] = (to[key] ?? 0) + r.n
    }
    if (but('state')) add(facets.state, r.state)
    if (but('scheme')) add(facets.scheme, r.scheme)
    if (but('region') && r.region) add(facets.region, r.region)
    if (but('mine')) facets.all += r.n
    if (but('mine') && r.mine) facets.mine += r.n
    if (but('clock')) for (const k of ['overdue', 'today', 'week'] as const) if (r[k]) facets.clock[k] += r.n
  }
  return facets
}

/** Cases of the actor, the newest first: an applicant's own and those of the applicant's employer; drafts are among them. */
export async function myCases(
  ctx: Ctx,
  filter: { state?: CaseState; scheme?: string } & Page = {},
): Promise<Listed<CaseItem>> {
  const limit = limitOf(filter)
  const after = readCursor(filter.after, ['instant', 'uuid'])
  const own = ctx.actor.role === 'officer' ? sql`and c.account_id = ${ctx.actor.id}` : sql``
  const { rows } = await sql<Row>`
    select ${columns(ctx)} from application c
    where ${caseScope(ctx, 'c')} ${own}
      ${filter.state ? sql`and c.state = ${filter.state}` : sql``} ${filter.scheme ? sql`and c.scheme = ${filter.scheme}` : sql``}
      ${after ? sql`and (c.created, c.case_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by c.created desc, c.case_id desc limit ${limit + 1}`.execute(ctx.db)
  const page = listed(rows, limit, (last) => writeCursor(last.created.toISOString(), last.id))
  return { items: page.items.map((r) => itemOf(ctx, r)), next: page.next }
}

/** A case in scope by the number a person typed. */
export async function findCaseByNumber(ctx: Ctx, typed: string): Promise<Case | undefined> {
  const number = readNumber(typed)
  if (!number) return undefined
  const { rows } = await sql<{
    id: string
  }>`select id from number_claim where number = ${number} and kind = 'case'`.execute(ctx.db)
  return rows[0] && findCase(ctx.db, ctx, rows[0].id)
}

/** An imported case by the key of its source. */
export async function findCaseBySource(ctx: Ctx, sourceKey: string): Promise<Case | undefined> {
  const { rows } = await sql<{
    id: string
  }>`select id from number_claim where number = ${`source:${sourceKey}`} and kind = 'source'`.execute(ctx.db)
  return rows[0] && findCase(ctx.db, ctx, rows[0].id)
}

export interface NoticeItem {
  id: string
  caseId: string
  number: string
  at: Date
  kind: string
  text: NoticeText
  readAt: Date | null
  /** May the reader open the case: a worker is told of a permit whose case is the employer's. */
  open: boolean
}

/** Notices to the account of the actor, the newest first. */
export async function myNotices(ctx: Ctx, filter: { unread?: boolean } & Page = {}): Promise<Listed<NoticeItem>> {
  const limit = limitOf(filter)
  const after = readCursor(filter.after, ['instant', 'uuid'])
  const { rows } = await sql<NoticeItem>`
    select n.id, n.case_id as "caseId", c.number, n.at, n.kind, n.text, n.read_at as "readAt",
      ${caseScope(ctx, 'c')} as open
    from notice n join application c on c.case_id = n.case_id
    where n.to_account = ${ctx.actor.id} ${filter.unread ? sql`and n.read_at is null` : sql``}
      ${after ? sql`and (n.at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by n.at desc, n.id desc limit ${limit + 1}`.execute(ctx.db)
  const page = listed(rows, limit, (last) => writeCursor(last.at.toISOString(), last.id))
  return page
}

/** Marks notices of the account as read, those that were just shown. */
export async function markShown(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await sql`update notice set read_at = ${ctx.now} where id = any(${[...ids]}::uuid[]) and to_account = ${ctx.actor.id}
    and read_at is null`.execute(ctx.db)
}

/** Marks the notices of a case as read by the account they went to. */
export async function markRead(ctx: Ctx, caseId: string): Promise<void> {
  await sql`update notice set read_at = ${ctx.now} where case_id = ${caseId} and to_account = ${ctx.actor.id} and read_at is null`.execute(
    ctx.db,
  )
}

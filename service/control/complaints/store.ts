import { type RawBuilder, sql } from 'kysely'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import type { Complaint, ComplaintState, Entry, EntryKind } from './model.ts'

/** The tables of complaints. Nothing outside this room reads them, and no read of content leaves by its door. */

const columns = sql`c.id::text, c.number, c.country, c.region, c.language, c.kinds, c.told, c.danger,
  c.employer_id::text as "employerId", c.state, c.filed_at as "filedAt", c.due_on::text as "dueOn",
  c.first_due_on::text as "firstDueOn", c.extended_at as "extendedAt", c.late_at as "lateAt",
  c.officer_id::text as "officerId", c.outcome, c.ended_at as "endedAt", c.wiped_at as "wipedAt"`

/** Complaints an inspector may meet: those of the own regions. Nobody else meets any; there is no case for the rest. */
export const complaintScope = ({ actor }: Pick<Ctx, 'actor'>): RawBuilder<boolean> =>
  actor.role !== 'inspector'
    ? sql<boolean>`false`
    : actor.regions === null
      ? sql<boolean>`c.country = ${actor.country}`
      : sql<boolean>`(c.country = ${actor.country} and c.region = any(${actor.regions}::text[]))`

export type QueueView = 'open' | 'mine' | 'late' | 'danger' | 'ended'

export interface QueueItem
  extends Pick<Complaint, 'number' | 'region' | 'kinds' | 'danger' | 'state' | 'filedAt' | 'dueOn' | 'outcome'> {
  officer: string | null
  /** The worker wrote after the inspector last did. */
  unread: boolean
}

const viewOf = (ctx: Ctx, view: QueueView, today: string): RawBuilder<boolean> => {
  const open = sql<boolean>`c.ended_at is null`
  switch (view) {
    case 'mine':
      return sql<boolean>`(${open} and c.officer_id = ${ctx.actor.id})`
    case 'late':
      return sql<boolean>`(${open} and c.due_on < ${today}::date)`
    case 'danger':
      return sql<boolean>`(${open} and c.danger)`
    case 'ended':
      return sql<boolean>`c.ended_at is not null`
    default:
      return open
  }
}

/** Complaints in scope: danger first, then by the day of the answer. */
export async function listComplaints(
  ctx: Ctx,
  asked: { view: QueueView; today: string; after?: string | undefined; limit: number },
): Promise<{ items: QueueItem[]; next: string | null }> {
  const offset = Math.min(Math.max(Number.parseInt(asked.after ?? '0', 10) || 0, 0), 100_000)
  const { rows } = await sql<QueueItem>`
    select c.number, c.region, c.kinds, c.danger, c.state, c.filed_at as "filedAt", c.due_on::text as "dueOn", c.outcome,
      (select a.name from account a where a.id = c.officer_id) as officer,
      c.officer_id is not null and coalesce((select e.side = 'worker' from complaint_entry e where e.complaint_id = c.id and e.side <> 'system'
        order by e.seq desc limit 1), false) as unread
    from complaint c where ${complaintScope(ctx)} and ${viewOf(ctx, asked.view, asked.today)}
    order by c.ended_at desc nulls first, c.danger desc, c.due_on nulls last, c.filed_at, c.id
    limit ${asked.limit + 1} offset ${offset}`.execute(ctx.db)
  const items = rows.slice(0, asked.limit)
  return { items, next: rows.length > asked.limit ? String(offset + asked.limit) : null }
}

export async function countComplaints(ctx: Ctx, today: string): Promise<Record<QueueView, number>> {
  const of = (view: QueueView) => sql`count(*) filter (where ${viewOf(ctx, view, today)})::int`
  const { rows } = await sql<Record<QueueView, number>>`
    select ${of('open')} as open, ${of('mine')} as mine, ${of('late')} as late, ${of('danger')} as danger,
      ${of('ended')} as ended
    from complaint c where ${complaintScope(ctx)}`.execute(ctx.db)
  return rows[0]!
}

/** A complaint in the scope of an inspector. */
export async function findComplaint(ctx: Ctx, number: string): Promise<Complaint | undefined> {
  const { rows } = await sql<Complaint>`
    select ${columns} from complaint c where c.number = ${number} and ${complaintScope(ctx)}`.execute(ctx.db)
  return rows[0]
}

/** The same, locked until the act ends. */
export async function lockComplaint(tx: Tx, ctx: Ctx, number: string): Promise<Complaint | undefined> {
  const { rows } = await sql<Complaint>`
    select ${columns} from complaint c where c.number = ${number} and ${complaintScope(ctx)} for update`.execute(tx)
  return rows[0]
}

/** A complaint with the hash of its code, for the one check of it; never for a page. */
export async function findByNumber(db: Db, country: string, number: string) {
  const { rows } = await sql<Complaint & { code: string }>`
    select ${columns}, c.code from complaint c where c.number = ${number} and c.country = ${country}`.execute(db)
  return rows[0]
}

/** A complaint by id, locked; for acts whose sender was checked by the code, and for the clockwork. */
export async function lockById(tx: Tx, id: string): Promise<Complaint | undefined> {
  const { rows } = await sql<Complaint>`select ${columns} from complaint c where c.id = ${id} for update`.execute(tx)
  return rows[0]
}

/** What was said and done; only what the worker sees, or all of it. */
export async function entriesOf(db: Db, id: string, all: boolean): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select e.seq, e.at, e.side, ${all ? sql`a.name` : sql`null`} as officer, e.kind, e.shown, e.words
    from complaint_entry e left join account a on a.id = e.account_id
    where e.complaint_id = ${id} and (${all} or e.shown) order by e.seq`.execute(db)
  return rows
}

export interface NewEntry {
  side: Entry['side']
  kind: EntryKind
  shown: boolean
  words?: string
}

/** Writes the next entry of a complaint whose row is locked. */
export async function addEntry(tx: Tx, ctx: Pick<Ctx, 'now' | 'actor'>, id: string, entry: NewEntry): Promise<void> {
  const account = entry.side === 'officer' ? ctx.actor.id : null
  await sql`
    insert into complaint_entry (complaint_id, seq, at, side, account_id, kind, shown, words)
    select ${id}, coalesce(max(seq), 0) + 1, ${ctx.now}, ${entry.side}, ${account}::uuid, ${entry.kind}, ${entry.shown},
      ${entry.words ?? null}
    from complaint_entry where complaint_id = ${id}`.execute(tx)
}

export async function setState(tx: Tx, id: string, state: ComplaintState): Promise<void> {
  await sql`update complaint set state = ${state} where id = ${id}`.execute(tx)
}

export interface Consent {
  permit: string | null
  givenAt: Date
  usedAt: Date | null
}

export async function consentOf(db: Db | Tx, id: string): Promise<Consent | undefined> {
  const { rows } = await sql<Consent>`
    select permit, given_at as "givenAt", used_at as "usedAt" from complaint_consent where complaint_id = ${id}`.execute(
    db,
  )
  return rows[0]
}

import { type RawBuilder, sql } from 'kysely'
import { permitScope } from '../../platform/access/index.ts'
import type { Ctx, Db } from '../../platform/context.ts'
import type { Permit, PermitState } from './model.ts'

const day = (column: string) => sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`

/** Analysts count permits and see no names: the columns are not asked for. */
const mayName = (ctx: Ctx): boolean => ctx.actor.role !== 'analyst' && ctx.actor.role !== 'quota-officer'

const columns = (ctx: Ctx): RawBuilder<unknown> => sql`
  p.id::text, p.number, p.case_id::text as "caseId", p.line_no as "lineNo", p.scheme, p.edition, p.country, p.region,
  p.employer_id::text as "employerId", p.person_id::text as "personId", p.places, ${day('p.valid_from')} as "validFrom",
  ${day('p.valid_to')} as "validTo", p.extension_of::text as "extensionOf",
  p.kept_by is not null as kept, p.terms, p.state, p.ground,
  p.state_since as "stateSince", ${mayName(ctx) ? sql`p.code` : sql`''`} as code, p.status_index as "statusIndex",
  p.issued_at as "issuedAt", p.version,
  ${
    mayName(ctx)
      ? sql`(select e.name from employer e where e.id = p.employer_id) as employer,
        (select json_build_object('family', h.family, 'given', h.given, 'birth', ${day('h.birth')},
          'citizenship', h.citizenship) from person h where h.id = p.person_id) as person`
      : sql`null::text as employer, null::json as person`
  }`

export interface PermitFilter {
  state?: PermitState | undefined
  scheme?: string | undefined
  /** Only those that nothing in force extends. */
  last?: boolean | undefined
  region?: string | undefined
  /** Key of the last row of the page before. */
  after?: string | undefined
  limit?: number | undefined
}

/** Nothing in force extends the permit `p`. */
export const isLast = sql`not exists (
  select 1 from permit q where q.extension_of = p.id and q.state in ('valid', 'suspended'))`

/** Permits in scope, newest first, by pages. Ids are UUIDv7, so their order is that of issue. */
export async function listPermits(
  ctx: Ctx,
  filter: PermitFilter = {},
): Promise<{ items: Permit[]; next: string | null }> {
  const limit = Math.min(filter.limit ?? 50, 200)
  const { rows } = await sql<Permit>`
    select ${columns(ctx)} from permit p
    where ${permitScope(ctx, 'p')}
      ${filter.state ? sql`and p.state = ${filter.state}` : sql``}
      ${filter.scheme ? sql`and p.scheme = ${filter.scheme}` : sql``}
      ${filter.last ? sql`and ${isLast}` : sql``}
      ${filter.region ? sql`and p.region = ${filter.region}` : sql``}
      ${filter.after ? sql`and p.id < ${filter.after}::uuid` : sql``}
    order by p.id desc limit ${limit + 1}`.execute(ctx.db)
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

/** How many permits in scope are in each state. */
export async function countPermits(ctx: Ctx): Promise<Partial<Record<PermitState, number>>> {
  const { rows } = await sql<{ state: PermitState; n: number }>`
    select p.state, count(*)::integer as n from permit p where ${permitScope(ctx, 'p')} group by p.state`.execute(
    ctx.db,
  )
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

/** Numbers are typed from paper: letters in any case, blanks, long dashes and Cyrillic look-alikes do no harm. */
export const cleanNumber = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('К', 'K')
    .replaceAll('Р', 'P')

/** One permit in scope by its number. */
export async function findPermit(ctx: Ctx, number: string): Promise<Permit | undefined> {
  const { rows } = await sql<Permit>`
    select ${columns(ctx)} from permit p
    where p.id = (select c.id from number_claim c where c.number = ${cleanNumber(number)} and c.kind = 'permit')
      and ${permitScope(ctx, 'p')}`.execute(ctx.db)
  return rows[0]
}

export interface PermitEvent {
  n: number
  at: Date
  act: 'issue' | 'suspend' | 'reinstate' | 'annul' | 'lapse' | 'cure'
  ground: string | null
  /** Free text that may name persons: null for readers who see no names. */
  reasons: string | null
}

/** What happened to a permit. The permit itself must come from {@link findPermit}, which holds the scope. */
export async function listEvents(ctx: Ctx, permit: Pick<Permit, 'id'>): Promise<PermitEvent[]> {
  const { rows } = await sql<PermitEvent>`
    select n, at, act, ground, ${mayName(ctx) ? sql`reasons` : sql`null::text as reasons`} from permit_event
    where permit_id = ${permit.id} order by n`.execute(ctx.db)
  return rows
}

/** What anybody may know by the number alone: no names. */
export type PublicPermit = Pick<
  Permit,
  | 'id'
  | 'number'
  | 'scheme'
  | 'country'
  | 'region'
  | 'places'
  | 'validFrom'
  | 'validTo'
  | 'kept'
  | 'terms'
  | 'state'
  | 'statusIndex'
>

/** A permit by its number, for the public check. */
export async function findPublicPermit(db: Db, number: string): Promise<PublicPermit | undefined> {
  const { rows } = await sql<PublicPermit>`
    select p.id::text, p.number, p.scheme, p.country, p.region, p.places, ${day('p.valid_from')} as "validFrom",
      ${day('p.valid_to')} as "validTo", p.kept_by is not null as kept, p.terms, p.state, p.status_index as "statusIndex"
    from permit p
    where p.id = (select c.id from number_claim c where c.number = ${cleanNumber(number)} and c.kind = 'permit')`.execute(
    db,
  )
  return rows[0]
}

import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Actor, Db, Tx } from '../../platform/context.ts'
import type { Standing, Step, Undertaking } from './model.ts'

const columns = sql`u.id, u.number, u.country, u.region, u.employer_id as "employerId", e.name as employer,
  u.case_id as "caseId", u.permit_number as "permitNumber", u.scheme, u.edition, u.duty, u.kind, u.places,
  u.law_due::text as "lawDue", u.due::text as due, u.permit_to::text as "permitTo", u.plan, u.state,
  u.opened_at as "openedAt", u.late_at as "lateAt", u.closed_at as "closedAt", u.close_reason as "closeReason"`

/** Whose undertakings an actor sees: an employer its own, officers and inspectors those of their regions. */
const scope = ({ role, employerId, regions }: Pick<Actor, 'role' | 'employerId' | 'regions'>) =>
  role === 'system'
    ? sql`true`
    : role === 'employer'
      ? sql`u.employer_id = ${employerId ?? '00000000-0000-0000-0000-000000000000'}::uuid`
      : sql`(${regions}::text[] is null or u.region = any(${regions}::text[]))`

/** One of those that the actor sees. */
export async function findUndertaking(
  db: Db | Tx,
  actor: Pick<Actor, 'role' | 'employerId' | 'regions' | 'country'>,
  number: string,
): Promise<Undertaking | undefined> {
  const { rows } = await sql<Undertaking>`
    select ${columns} from undertaking u join employer e on e.id = u.employer_id
    where u.country = ${actor.country} and u.number = ${number} and ${scope(actor)}`.execute(db)
  return rows[0]
}

/** The same, locked against every other act on it until the transaction ends. */
export async function lockUndertaking(
  tx: Tx,
  actor: Pick<Actor, 'role' | 'employerId' | 'regions' | 'country'>,
  number: string,
): Promise<Undertaking | undefined> {
  await sql`select 1 from undertaking where country = ${actor.country} and number = ${number} for update`.execute(tx)
  return findUndertaking(tx, actor, number)
}

export async function stepsOf(db: Db | Tx, id: string): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select no, person, what, until::text as until, done_on::text as "doneOn", proof, file_hash as "fileHash",
      file_name as "fileName", reported_at as "reportedAt", verdict, verdict_reason as "verdictReason"
    from undertaking_step where undertaking_id = ${id} order by no`.execute(db)
  return rows
}

export interface ListedUndertaking extends Undertaking {
  accepted: number
  waiting: number
  standing: Standing
}

const standing = (today: IsoDate) => sql<Standing>`
  case when u.state not in ('open', 'planned') then u.state when s.waiting > 0 then 'to-judge'
    when u.due < ${today}::date then 'late' when u.state = 'open' then 'no-plan' else 'under-way' end`

/** Those that the actor sees, the most urgent first: to judge, late, by their last day, then the closed ones. */
export async function listUndertakings(
  db: Db,
  actor: Pick<Actor, 'role' | 'employerId' | 'regions' | 'country'>,
  of: { today: IsoDate; standing?: Standing | undefined; limit: number; offset: number },
): Promise<ListedUndertaking[]> {
  const { rows } = await sql<ListedUndertaking>`
    select * from (
      select ${columns}, s.accepted, s.waiting, ${standing(of.today)} as standing
      from undertaking u join employer e on e.id = u.employer_id
        join lateral (
          select (count(*) filter (where verdict = 'accepted'))::int as accepted,
            (count(*) filter (where reported_at is not null and verdict is null))::int as waiting
          from undertaking_step where undertaking_id = u.id) s on true
      where u.country = ${actor.country} and ${scope(actor)}) all_of_them
    where ${of.standing ?? null}::text is null or standing = ${of.standing ?? null}
    order by case standing when 'to-judge' then 0 when 'late' then 1 when 'no-plan' then 2 when 'under-way' then 3 else 4 end,
      due nulls last, number limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

/**
 * Has an employer met every undertaking whose last day has passed? Undefined where the register knows of none: there may
 * have been some before it began.
 */
export async function areMet(db: Db | Tx, employerId: string, day: IsoDate): Promise<boolean | undefined> {
  const { rows } = await sql<{ known: number; unmet: number }>`
    select count(*)::int as known, (count(*) filter (where (state = 'broken')
      or (state in ('open', 'planned') and due < ${day}::date)))::int as unmet
    from undertaking where employer_id = ${employerId} and opened_at < ${day}::date + interval '1 day'`.execute(db)
  const { known, unmet } = rows[0]!
  return known === 0 ? undefined : unmet === 0
}

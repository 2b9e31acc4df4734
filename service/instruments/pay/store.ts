import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Actor, Db, Tx } from '../../platform/context.ts'
import { type KeptFinding, type Month, monthOf, type PayRow } from './model.ts'

type Reader = Pick<Actor, 'role' | 'employerId' | 'regions' | 'country' | 'personId'>

/** Permits whose pay an actor sees: an employer its own, officers and inspectors those of their regions, a worker the own. */
const scope = ({ role, employerId, regions, personId }: Reader) =>
  role === 'system'
    ? sql`true`
    : role === 'employer'
      ? sql`p.employer_id = ${employerId ?? null}::uuid`
      : role === 'worker'
        ? sql`p.person_id = ${personId ?? null}::uuid`
        : sql`(${regions}::text[] is null or p.region = any(${regions}::text[]))`

const monthColumns = sql`m.employer_id as "employerId", e.name as employer, m.month::text as month, m.version, m.currency,
  m.file_hash as "fileHash", m.workers, m.bad, m.filed_at as "filedAt"`

export interface ListedMonth extends Month {
  open: number
  /** What is short in all open findings together. */
  short: number
}

/** Months with their open findings as far as the actor sees them, the latest first. */
export async function listMonths(
  db: Db,
  actor: Reader,
  of: { employerId?: string | undefined; month?: IsoDate; openOnly?: boolean; limit: number; offset: number },
): Promise<ListedMonth[]> {
  const { rows } = await sql<ListedMonth>`
    select ${monthColumns}, f.open, f.short::float8 as short
    from pay_month m join employer e on e.id = m.employer_id
      join lateral (
        select (count(*) filter (where f.state in ('open', 'told')))::int as open,
          coalesce(sum(f.due - f.got) filter (where f.state in ('open', 'told')), 0) as short
        from pay_finding f join permit p on p.id = f.permit_id
        where f.employer_id = m.employer_id and f.month = m.month and ${scope(actor)}) f on true
    where m.country = ${actor.country}
      and (${of.employerId ?? null}::uuid is null or m.employer_id = ${of.employerId ?? null}::uuid)
      and (${of.month ?? null}::date is null or m.month = ${of.month ?? null}::date)
      and exists (select 1 from pay_row r join permit p on p.id = r.permit_id
        where r.employer_id = m.employer_id and r.month = m.month and ${scope(actor)}
        union all select 1 from permit p where p.employer_id = m.employer_id and ${scope(actor)} limit 1)
      and (${of.openOnly ?? false} is false or f.open > 0)
    order by m.month desc, e.name, m.employer_id limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

export async function findMonth(db: Db | Tx, employerId: string, month: IsoDate): Promise<Month | undefined> {
  const { rows } = await sql<Month>`
    select ${monthColumns} from pay_month m join employer e on e.id = m.employer_id
    where m.employer_id = ${employerId} and m.month = ${month}::date`.execute(db)
  return rows[0]
}

export interface ShownRow extends PayRow {
  permitNumber: string
  worker: string | null
}

const workerName = sql`coalesce(nullif(trim(concat_ws(' ', pe.family, pe.given)), ''), null)`

/** Rows of a month that the actor sees, with the worker's name. */
export async function rowsOf(db: Db, actor: Reader, employerId: string, month: IsoDate): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`
    select r.permit_id as "permitId", p.number as "permitNumber", ${workerName} as worker, r.contract::float8 as contract,
      r.worked, r.norm, r.gross::float8 as gross, r.withheld::float8 as withheld, r.paid::float8 as paid
    from pay_row r join permit p on p.id = r.permit_id left join person pe on pe.id = p.person_id
    where r.employer_id = ${employerId} and r.month = ${month}::date and ${scope(actor)}
    order by p.number`.execute(db)
  return rows
}

/** Findings that the actor sees: of a month, or all of an employer or worker, the latest first. */
export async function findingsFor(
  db: Db,
  actor: Reader,
  of: { employerId?: string; month?: IsoDate },
): Promise<(KeptFinding & { employerId: string })[]> {
  const { rows } = await sql<KeptFinding & { employerId: string }>`
    select f.employer_id as "employerId", f.month::text as month, f.permit_id as "permitId", p.number as "permitNumber",
      ${workerName} as worker, p.region, f.kind, f.due::float8 as due, f.got::float8 as got, f.state,
      f.paid_on::text as "paidOn", f.reference, f.reason
    from pay_finding f join permit p on p.id = f.permit_id left join person pe on pe.id = p.person_id
    where p.country = ${actor.country} and ${scope(actor)}
      and (${of.employerId ?? null}::uuid is null or f.employer_id = ${of.employerId ?? null}::uuid)
      and (${of.month ?? null}::date is null or f.month = ${of.month ?? null}::date)
    order by f.month desc, p.number, f.kind limit 5000`.execute(db)
  return rows
}

/** Months of a worker: what was earned and paid. */
export async function payOfWorker(
  db: Db,
  personId: string,
): Promise<(ShownRow & { month: IsoDate; employer: string; currency: string })[]> {
  const { rows } = await sql<ShownRow & { month: IsoDate; employer: string; currency: string }>`
    select r.month::text as month, e.name as employer, m.currency, r.permit_id as "permitId", p.number as "permitNumber",
      null as worker, r.contract::float8 as contract, r.worked, r.norm, r.gross::float8 as gross,
      r.withheld::float8 as withheld, r.paid::float8 as paid
    from pay_row r join permit p on p.id = r.permit_id join employer e on e.id = r.employer_id
      join pay_month m on m.employer_id = r.employer_id and m.month = r.month
    where p.person_id = ${personId} order by r.month desc, p.number limit 240`.execute(db)
  return rows
}

/**
 * Were wages paid in full over the twelve months before a day: no shortfall open, and a payroll for every month with permits
 * that bind the pay (the month that has just ended may still be coming). Undefined where no permit bound it.
 */
export async function isPaidInFull(
  db: Db | Tx,
  of: { employerId: string; schemes: readonly string[]; day: IsoDate },
): Promise<boolean | undefined> {
  const { rows } = await sql<{ bound: number; unfiled: number; open: number }>`
    with months as (
      select generate_series(${monthOf(of.day, 12)}::date, ${monthOf(of.day, 1)}::date, interval '1 month')::date as month
    ), bound as (
      select m.month from months m where exists (
        select 1 from permit p where p.employer_id = ${of.employerId} and p.scheme = any(${[...of.schemes]}::text[])
          and p.state in ('valid', 'suspended') and p.valid_from < m.month + interval '1 month' and p.valid_to >= m.month)
    )
    select (select count(*)::int from bound) as bound,
      (select count(*)::int from bound b where b.month < ${monthOf(of.day, 1)}::date and not exists (
        select 1 from pay_month x where x.employer_id = ${of.employerId} and x.month = b.month)) as unfiled,
      (select count(*)::int from pay_finding f where f.employer_id = ${of.employerId} and f.state in ('open', 'told')
        and f.month >= ${monthOf(of.day, 12)}::date and f.month < ${monthOf(of.day)}::date) as open`.execute(db)
  const { bound, unfiled, open } = rows[0]!
  if (bound === 0 && open === 0) return undefined
  return unfiled === 0 && open === 0
}

import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/context.ts'
import { coveringCodes, type Demand, type Entry, type List, type OccupationProposal, WHOLE } from './model.ts'

const columns = sql`id, number, country, series, year, proposals_by::text as "proposalsBy", ground,
  opened_at as "openedAt", published_at as "publishedAt", act, reason, valid_from::text as "validFrom",
  valid_to::text as "validTo"`

/** Lists of a country, the newest first. */
export async function listLists(db: Db, country: string): Promise<List[]> {
  const { rows } = await sql<List>`
    select ${columns} from shortage_list where country = ${country}
    order by year desc, opened_at desc, id desc limit 200`.execute(db)
  return rows
}

export async function findList(db: Db | Tx, country: string, number: string): Promise<List | undefined> {
  const { rows } = await sql<List>`
    select ${columns} from shortage_list where country = ${country} and number = ${number}`.execute(db)
  return rows[0]
}

/** The list, locked against every other act on it until the transaction ends. */
export async function lockList(tx: Tx, country: string, number: string): Promise<List | undefined> {
  const { rows } = await sql<List>`
    select ${columns} from shortage_list where country = ${country} and number = ${number} for update`.execute(tx)
  return rows[0]
}

/** The list that holds on a day: of those published whose term covers it, the one that began last. */
export async function listOn(
  db: Db | Tx,
  of: { country: string; list: string; day: IsoDate },
): Promise<List | undefined> {
  const { rows } = await sql<List>`
    select ${columns} from shortage_list where country = ${of.country} and series = ${of.list}
      and published_at is not null and valid_from <= ${of.day}::date and valid_to >= ${of.day}::date
    order by valid_from desc, published_at desc limit 1`.execute(db)
  return rows[0]
}

/** The list that a new one follows: the last that was published before it. */
export async function listBefore(db: Db | Tx, list: List): Promise<List | undefined> {
  const { rows } = await sql<List>`
    select ${columns} from shortage_list where country = ${list.country} and series = ${list.series}
      and published_at is not null and id <> ${list.id}
      and (${list.publishedAt}::timestamptz is null or published_at < ${list.publishedAt}::timestamptz)
    order by published_at desc limit 1`.execute(db)
  return rows[0]
}

export async function proposalsOf(db: Db | Tx, listId: string, region?: string): Promise<OccupationProposal[]> {
  const { rows } = await sql<OccupationProposal>`
    select region, occupation, verdict, reason, made_at as "madeAt" from shortage_proposal
    where list_id = ${listId} and (${region ?? null}::text is null or region = ${region ?? null})
    order by occupation, region`.execute(db)
  return rows
}

export async function entriesOf(db: Db | Tx, listId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select region, occupation, votes_for as for, votes_against as against, abstained, reason, listed, indicators,
      voted_at as "votedAt" from shortage_entry where list_id = ${listId} order by occupation, region`.execute(db)
  return rows
}

/**
 * Does an occupation (ISCO-08) stand on the list that holds on a day, for a region or the whole country? An entry for a
 * group covers what is under it. Undefined where no list holds that day.
 */
export async function isListed(
  db: Db | Tx,
  of: { country: string; list: string; day: IsoDate; occupation: string; region?: string | undefined },
): Promise<boolean | undefined> {
  const list = await listOn(db, of)
  if (!list) return undefined
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from shortage_entry where list_id = ${list.id} and listed
      and occupation = any(${coveringCodes(of.occupation)}::text[])
      and (region = ${WHOLE} or region = ${of.region ?? WHOLE})`.execute(db)
  return rows[0]!.n > 0
}

/** What the registers know of each occupation in a region (`*`: everywhere) over the twelve months before a day. */
export async function demandOf(
  db: Db | Tx,
  of: { country: string; day: IsoDate; region: string; fact: string; schemes: readonly string[] },
): Promise<Map<string, Demand>> {
  const region = of.region === WHOLE ? null : of.region
  const { rows } = await sql<Demand & { occupation: string }>`
    with need as (
      select l.occupation, sum(l.places)::int as asked, count(distinct s.employer_id)::int as employers,
        (sum(l.pay * l.places) / sum(l.places))::float8 as pay
      from need_cycle c join need_statement s on s.cycle_id = c.id
        join need_line l on l.cycle_id = s.cycle_id and l.statement_id = s.id
      where c.country = ${of.country} and s.withdrawn_at is null
        and s.filed_at >= ${of.day}::date - interval '12 months' and s.filed_at < ${of.day}::date + interval '1 day'
        and (${region}::text is null or s.region = ${region}) group by l.occupation
    ), lines as (
      select coalesce(l.facts ->> ${of.fact}, a.facts ->> ${of.fact}) as occupation, sum(l.places)::int as filed,
        coalesce(sum(l.places) filter (where l.decision = 'refused'), 0)::int as refused
      from application a join application_line l on l.case_id = a.case_id
      where a.country = ${of.country} and a.scheme = any(${of.schemes as string[]}::text[]) and a.state <> 'draft'
        and a.filed_at >= ${of.day}::date - interval '12 months' and a.filed_at < ${of.day}::date + interval '1 day'
        and (${region}::text is null or a.region = ${region}) group by 1
    )
    select coalesce(n.occupation, l.occupation) as occupation, coalesce(n.asked, 0) as asked,
      coalesce(n.employers, 0) as employers, case when n.employers >= 3 then round(n.pay) end as pay,
      coalesce(l.filed, 0) as filed, coalesce(l.refused, 0) as refused
    from need n full join lines l on l.occupation = n.occupation
    where coalesce(n.occupation, l.occupation) is not null order by 1`.execute(db)
  return new Map(rows.map(({ occupation, ...demand }) => [occupation, demand]))
}

export const NO_DEMAND: Demand = { asked: 0, employers: 0, pay: null, filed: 0, refused: 0 }

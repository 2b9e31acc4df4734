import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { permitScope } from '../platform/access/index.ts'
import type { Ctx } from '../platform/context.ts'
import type { Standing } from './messages.ts'

export interface ReturnRow {
  permitId: string
  number: string
  caseId: string
  lineNo: number
  personId: string
  worker: string
  employer: string | null
  region: string | null
  validFrom: IsoDate
  validTo: IsoDate
  leftOn: IsoDate | null
  standing: Standing
}

/** Permits of named workers with where they stand on the way home, in scope. A later crossing of an earlier stay does not count. */
const rowsOf = (ctx: Ctx, today: IsoDate) => sql`
  select p.id::text as "permitId", p.number, p.case_id::text as "caseId", p.line_no as "lineNo",
    p.person_id::text as "personId", trim(concat_ws(' ', h.family, h.given)) as worker,
    (select e.name from employer e where e.id = p.employer_id) as employer, p.region,
    p.valid_from::text as "validFrom", p.valid_to::text as "validTo",
    case when x.direction = 'out' then x.on_day::text end as "leftOn",
    case when x.direction = 'out' and x.on_day <= p.valid_to then 'left'
      when exists (select 1 from permit q where q.person_id = p.person_id and q.id <> p.id and q.state in ('valid', 'suspended')
        and q.valid_to > p.valid_to and q.valid_to >= ${today}::date) then 'stays'
      when exists (select 1 from application_line l join application a on a.case_id = l.case_id
        where l.extends = p.id and l.decision is null and a.state in ('filed', 'in-assessment', 'awaiting-applicant', 'awaiting-fee'))
        then 'extending'
      when x.direction = 'out' then 'left-late'
      when p.valid_to >= ${today}::date then 'ending' else 'overdue' end as standing
  from permit p join person h on h.id = p.person_id
    left join lateral (select c.direction, c.on_day from person_crossing c
      where c.person_id = p.person_id and c.on_day >= p.valid_from and c.on_day <= ${today}::date
      order by c.on_day desc, c.recorded_at desc limit 1) x on true
  where p.state <> 'annulled' and ${permitScope(ctx, 'p')}`

/** Permits that end within ninety days or ended within a year, the first to end first; those that are overdue before all. */
export async function listReturns(
  ctx: Ctx,
  of: { today: IsoDate; standing?: Standing | undefined; limit: number; offset: number },
): Promise<ReturnRow[]> {
  const { rows } = await sql<ReturnRow>`
    select * from (${rowsOf(ctx, of.today)}
      and p.valid_to >= ${of.today}::date - interval '365 days' and p.valid_to <= ${of.today}::date + interval '90 days') r
    where ${of.standing ?? null}::text is null or standing = ${of.standing ?? null}
    order by case standing when 'overdue' then 0 when 'ending' then 1 when 'extending' then 2 else 3 end, "validTo", number
    limit ${of.limit} offset ${of.offset}`.execute(ctx.db)
  return rows
}

export async function findReturn(ctx: Ctx, number: string, today: IsoDate): Promise<ReturnRow | undefined> {
  const { rows } = await sql<ReturnRow>`${rowsOf(ctx, today)} and p.number = ${number}`.execute(ctx.db)
  return rows[0]
}

/** Steps of the reminders: so many days before the end, or -1 once it has passed. */
export const steps = [90, 30, 14, 7, -1] as const
export type StepOf = (typeof steps)[number]

/**
 * Permits of a country that are due for a step on a day and have not had it: the nearest step only, so that a permit of a
 * month is not told of ninety days. Whoever has left, stays or has asked for more is left in peace.
 */
export async function dueFor(
  ctx: Ctx,
  step: StepOf,
  today: IsoDate,
  limit: number,
): Promise<(ReturnRow & { caseId: string })[]> {
  const next = step === -1 ? 0 : (steps.find((s) => s < step && s > 0) ?? -1)
  const range =
    step === -1
      ? sql`p.valid_to < ${today}::date and p.valid_to >= ${today}::date - interval '60 days'`
      : sql`p.valid_to <= ${today}::date + ${step}::int and p.valid_to > ${today}::date + ${next}::int
          and p.valid_to - p.valid_from > ${step}::int`
  const { rows } = await sql<ReturnRow>`
    select * from (${rowsOf(ctx, today)} and p.country = ${ctx.actor.country} and ${range}
      and not exists (select 1 from return_notice n where n.permit_id = p.id and n.days = ${step})) r
    where standing in ('ending', 'overdue') order by number limit ${limit}`.execute(ctx.db)
  return rows
}

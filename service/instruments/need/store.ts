import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/context.ts'
import { type Cycle, type Draft, dimsKey, type Proposal, type ProposedCell, type Statement } from './model.ts'

const columns = sql`id, number, country, series, period, statements_by::text as "statementsBy",
  proposals_by::text as "proposalsBy", ground, opened_at as "openedAt", decided_version as "decidedVersion",
  decided_at as "decidedAt", act, rounds`

/** Cycles of a country, the newest first. */
export async function listCycles(db: Db, country: string): Promise<Cycle[]> {
  const { rows } = await sql<Cycle>`
    select ${columns} from need_cycle where country = ${country} order by opened_at desc, id desc limit 200`.execute(db)
  return rows
}

export async function findCycle(db: Db | Tx, country: string, number: string): Promise<Cycle | undefined> {
  const { rows } = await sql<Cycle>`
    select ${columns} from need_cycle where country = ${country} and number = ${number}`.execute(db)
  return rows[0]
}

/** The cycle, locked against every other act on it until the transaction ends. */
export async function lockCycle(tx: Tx, country: string, number: string): Promise<Cycle | undefined> {
  const { rows } = await sql<Cycle>`
    select ${columns} from need_cycle where country = ${country} and number = ${number} for update`.execute(tx)
  return rows[0]
}

type Which = { region?: string | undefined; employerId?: string | undefined; id?: string }

/** Statements of a cycle that were not withdrawn, with their lines: of a region, of an employer, or all. */
export async function statementsOf(db: Db | Tx, cycleId: string, which: Which = {}): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select s.id, s.number, s.cycle_id as "cycleId", s.employer_id as "employerId", e.name as employer, s.region, s.version,
      s.filed_at as "filedAt", (
        select coalesce(json_agg(json_build_object('lineNo', l.line_no, 'dims', l.dims, 'occupation', l.occupation,
          'places', l.places, 'months', l.months, 'pay', l.pay, 'why', l.why, 'accepted', l.accepted,
          'reviewReason', l.review_reason) order by l.line_no), '[]')
        from need_line l where l.cycle_id = s.cycle_id and l.statement_id = s.id) as lines
    from need_statement s join employer e on e.id = s.employer_id
    where s.cycle_id = ${cycleId} and s.withdrawn_at is null
      and (${which.region ?? null}::text is null or s.region = ${which.region ?? null})
      and (${which.employerId ?? null}::uuid is null or s.employer_id = ${which.employerId ?? null}::uuid)
      and (${which.id ?? null}::uuid is null or s.id = ${which.id ?? null}::uuid)
    order by s.filed_at, s.id`.execute(db)
  return rows
}

/** The latest proposal of each region; one that was returned is among them. */
export async function proposalsOf(db: Db | Tx, cycleId: string): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    select distinct on (region) region, version, cells, note, submitted_at as "submittedAt", returned_at as "returnedAt",
      return_reason as "returnReason"
    from need_proposal where cycle_id = ${cycleId} order by region, version desc`.execute(db)
  return rows
}

/** The newest draft of a cycle, or one by its version. */
export async function findDraft(db: Db | Tx, cycleId: string, version?: number | null): Promise<Draft | undefined> {
  const { rows } = await sql<Draft>`
    select version, cells, reserve, rounds, note, made_at as "madeAt" from need_draft
    where cycle_id = ${cycleId} and (${version ?? null}::int is null or version = ${version ?? null}::int)
    order by version desc limit 1`.execute(db)
  return rows[0]
}

export interface RegionNeed {
  region: string
  statements: number
  asked: number
  accepted: number
  open: number
}

/** What was asked, by region; `open` are the lines that nobody has reviewed yet. */
export async function needByRegion(db: Db, cycleId: string): Promise<RegionNeed[]> {
  const { rows } = await sql<RegionNeed>`
    select s.region, count(distinct s.id)::int as statements, coalesce(sum(l.places), 0)::int as asked,
      coalesce(sum(l.accepted), 0)::int as accepted, (count(*) filter (where l.accepted is null))::int as open
    from need_statement s join need_line l on l.cycle_id = s.cycle_id and l.statement_id = s.id
    where s.cycle_id = ${cycleId} and s.withdrawn_at is null group by s.region order by s.region`.execute(db)
  return rows
}

/** What was asked, by occupation, the most wanted first. */
export async function needByOccupation(
  db: Db,
  cycleId: string,
  limit = 15,
): Promise<{ occupation: string; asked: number; employers: number; pay: number }[]> {
  const { rows } = await sql<{ occupation: string; asked: number; employers: number; pay: number }>`
    select l.occupation, sum(l.places)::int as asked, count(distinct s.employer_id)::int as employers,
      (sum(l.pay * l.places) / sum(l.places))::float8 as pay
    from need_statement s join need_line l on l.cycle_id = s.cycle_id and l.statement_id = s.id
    where s.cycle_id = ${cycleId} and s.withdrawn_at is null
    group by l.occupation order by sum(l.places) desc, l.occupation limit ${limit}`.execute(db)
  return rows
}

export interface Indicator {
  region: string
  /** Lines filed and refused in the twelve months before the day. */
  filed: number
  refused: number
  /** Permits valid on the day. */
  inForce: number
}

/** What the register knows beside the wishes: filings, refusals and permits in force of the schemes of a quota, by region. */
export async function indicatorsOf(db: Db, schemes: readonly string[], day: string): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`
    with lines as (
      select a.region, count(*)::int as filed, (count(*) filter (where l.decision = 'refused'))::int as refused
      from application a join application_line l on l.case_id = a.case_id
      where a.scheme = any(${schemes as string[]}::text[]) and a.state <> 'draft' and a.region is not null
        and a.filed_at >= ${day}::date - interval '12 months' and a.filed_at < ${day}::date + interval '1 day'
      group by a.region
    ), permits as (
      select p.region, coalesce(sum(p.places), 0)::int as "inForce" from permit p
      where p.scheme = any(${schemes as string[]}::text[]) and p.state = 'valid'
        and p.valid_from <= ${day}::date and p.valid_to >= ${day}::date and p.region is not null group by p.region
    )
    select coalesce(l.region, p.region) as region, coalesce(l.filed, 0) as filed, coalesce(l.refused, 0) as refused,
      coalesce(p."inForce", 0) as "inForce"
    from lines l full join permits p on p.region = l.region order by 1`.execute(db)
  return rows
}

/** Proposals that count, by cell of the whole country. */
export function proposedCells(proposals: readonly Proposal[]): ProposedCell[] {
  const cells = proposals.filter((p) => !p.returnedAt).flatMap((p) => p.cells)
  return cells.sort((a, b) => (dimsKey(a.dims) < dimsKey(b.dims) ? -1 : 1))
}

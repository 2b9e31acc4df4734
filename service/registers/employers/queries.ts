import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import { employerScope } from '../../platform/access/scopes.ts'
import type { Ctx, Db } from '../../platform/context.ts'
import { type Listed, limitOf, listed, type Page, readCursor, writeCursor } from '../paging.ts'
import { type Employer, type EmployerKind, type Finding, plainNumber, type Workforce, type Workplace } from './model.ts'

interface Row {
  id: string
  name: string
  sort_key: string
  kind: EmployerKind
  country: string
  region: string | null
  sector: string | null
  address: string | null
  number_kind: string | null
  number: string | null
  source: string
  created: Date
  version: number
}

export const columns = sql`employer.id, employer.name, employer.sort_key, employer.kind, employer.country, employer.region,
  employer.sector, employer.address, employer.number_kind, employer.number, employer.source, employer.created, employer.version`

export const employerOf = ({ sort_key, number_kind, ...row }: Row): Employer => ({ ...row, numberKind: number_kind })

/** An employer the actor may see. */
export async function findEmployer(ctx: Ctx, id: string): Promise<Employer | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from employer where id = ${id} and ${employerScope(ctx, 'employer')}`.execute(ctx.db)
  return rows[0] && employerOf(rows[0])
}

/** The same; throws where there is none: for ids that another record holds. */
export async function getEmployer(ctx: Ctx, id: string): Promise<Employer> {
  const employer = await findEmployer(ctx, id)
  if (!employer) throw new Error(`No employer ${id} in scope of ${ctx.actor.role}`)
  return employer
}

/** The holder of a register number, whoever asks: for the acts of this and other rooms, never for a page. */
export async function holderOf(db: Db, kind: string, number: string): Promise<Employer | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from employer_claim claim join employer on employer.id = claim.employer_id
    where claim.kind = ${kind} and claim.number = ${plainNumber(number)}`.execute(db)
  return rows[0] && employerOf(rows[0])
}

/** A record by id, whoever asks: for register facts of a case that is in scope. */
export async function employerRecord(db: Db, id: string): Promise<Employer | undefined> {
  const { rows } = await sql<Row>`select ${columns} from employer where id = ${id}`.execute(db)
  return rows[0] && employerOf(rows[0])
}

/** Employers in the order of names; `number` finds exactly, `name` by its beginning. Never both in one box. */
export async function listEmployers(
  ctx: Ctx,
  filter: { name?: string; number?: string; region?: string; sector?: string } & Page = {},
): Promise<Listed<Employer>> {
  const limit = limitOf(filter)
  const after = readCursor(filter.after, ['text', 'uuid'])
  const key = filter.name ? sortKey(filter.name) : ''
  const { rows } = await sql<Row>`
    select ${columns} from employer
    where ${employerScope(ctx, 'employer')}
      ${key ? sql`and employer.sort_key >= ${key} and employer.sort_key < ${`${key}~`}` : sql``}
      ${filter.number ? sql`and employer.number = ${plainNumber(filter.number)}` : sql``}
      ${filter.region ? sql`and employer.region = ${filter.region}` : sql``}
      ${filter.sector ? sql`and employer.sector = ${filter.sector}` : sql``}
      ${after ? sql`and (employer.sort_key, employer.id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    order by employer.sort_key, employer.id limit ${limit + 1}`.execute(ctx.db)
  const page = listed(rows, limit, (last) => writeCursor(last.sort_key, last.id))
  return { items: page.items.map(employerOf), next: page.next }
}

/** Staff as last reported on or before a day; undefined where nothing was reported. */
export async function workforceOn(
  db: Db,
  employerId: string,
  day: string,
): Promise<{ asOf: string; rows: Workforce[] } | undefined> {
  const { rows } = await sql<Workforce & { as_of: string }>`
    select as_of, category, citizens, foreigners, eaeu from employer_workforce
    where employer_id = ${employerId} and as_of = (
      select max(as_of) from employer_workforce where employer_id = ${employerId} and as_of <= ${day}::date)
    order by category`.execute(db)
  return rows[0] && { asOf: rows[0].as_of, rows: rows.map(({ as_of, ...row }) => row) }
}

/** Workplaces of an employer in scope. */
export async function listWorkplaces(ctx: Ctx, employerId: string): Promise<Workplace[]> {
  const { rows } = await sql<Workplace>`
    select w.id, w.region, w.address, w.sector from employer_workplace w join employer on employer.id = w.employer_id
    where w.employer_id = ${employerId} and ${employerScope(ctx, 'employer')} order by w.region, w.address`.execute(
    ctx.db,
  )
  return rows
}

/** Findings of inspections against an employer in scope, newest first. */
export async function listFindings(ctx: Ctx, employerId: string): Promise<Finding[]> {
  const { rows } = await sql<Omit<Finding, 'foundOn'> & { found_on: string }>`
    select f.id, f.kind, f.found_on, f.note, f.source from employer_finding f join employer on employer.id = f.employer_id
    where f.employer_id = ${employerId} and ${employerScope(ctx, 'employer')} order by f.found_on desc, f.id`.execute(
    ctx.db,
  )
  return rows.map(({ found_on, ...row }) => ({ ...row, foundOn: found_on }))
}

/** The day of the latest finding of a kind on or before a day, if any. */
export async function latestFinding(
  db: Db,
  employerId: string,
  kind: string,
  day: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ found_on: string | null }>`
    select max(found_on) as found_on from employer_finding
    where employer_id = ${employerId} and kind = ${kind} and found_on <= ${day}::date`.execute(db)
  return rows[0]?.found_on ?? undefined
}

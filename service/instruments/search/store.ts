import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/context.ts'
import { isLocalFound, type Referral, resultOf, type SearchResult, type Vacancy, type VacancyState } from './model.ts'

const columns = sql`v.id, v.number, v.country, v.region, v.employer_id as "employerId", e.name as employer, v.scheme, v.edition,
  v.occupation, v.post, v.places, v.pay_from::float8 as "payFrom", v.pay_to::float8 as "payTo", v.currency,
  v.published_at as "publishedAt", v.published_on::text as "publishedOn", v.days, v.unit, v.earliest::text as earliest,
  v.state, v.ended_at as "endedAt", v.end_reason as "endReason", v.result`

export async function findVacancy(db: Db | Tx, country: string, number: string): Promise<Vacancy | undefined> {
  const { rows } = await sql<Vacancy>`
    select ${columns} from vacancy v join employer e on e.id = v.employer_id
    where v.country = ${country} and v.number = ${number}`.execute(db)
  return rows[0]
}

/** The vacancy, locked against every other act on it until the transaction ends. */
export async function lockVacancy(tx: Tx, country: string, number: string): Promise<Vacancy | undefined> {
  await sql`select 1 from vacancy where country = ${country} and number = ${number} for update`.execute(tx)
  return findVacancy(tx, country, number)
}

export interface VacancyFilter {
  country: string
  states?: readonly VacancyState[]
  employerId?: string | undefined
  region?: string | undefined
  /** Regions that the list stays within. */
  within?: readonly string[]
  /** The occupation, or a group above it. */
  occupation?: string | undefined
  /** Words of the title or the employer's name. */
  words?: string | undefined
  limit: number
  /** Publication and id of the last row of the page before. */
  after?: readonly [at: string, id: string] | undefined
}

const escaped = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Vacancies, the newest first. */
export async function listVacancies(db: Db, f: VacancyFilter): Promise<Vacancy[]> {
  const like = f.words ? escaped(f.words) : null
  const { rows } = await sql<Vacancy>`
    select ${columns} from vacancy v join employer e on e.id = v.employer_id
    where v.country = ${f.country}
      and (${f.states ? [...f.states] : null}::text[] is null or v.state = any(${f.states ? [...f.states] : null}::text[]))
      and (${f.employerId ?? null}::uuid is null or v.employer_id = ${f.employerId ?? null}::uuid)
      and (${f.region ?? null}::text is null or v.region = ${f.region ?? null})
      and (${f.within ? [...f.within] : null}::text[] is null or v.region = any(${f.within ? [...f.within] : null}::text[]))
      and (${f.occupation ?? null}::text is null or starts_with(v.occupation, ${f.occupation ?? null}))
      and (${like}::text is null or v.post ->> 'title' ilike ${like} or e.name ilike ${like})
      and (${f.after?.[0] ?? null}::timestamptz is null
        or (v.published_at, v.id) < (${f.after?.[0] ?? null}::timestamptz, ${f.after?.[1] ?? null}::uuid))
    order by v.published_at desc, v.id desc limit ${f.limit}`.execute(db)
  return rows
}

export async function referralsOf(db: Db | Tx, vacancyId: string): Promise<Referral[]> {
  const { rows } = await sql<Referral>`
    select no, candidate, note, referred_at as "referredAt", outcome, reason, outcome_at as "outcomeAt", review,
      review_reason as "reviewReason" from vacancy_referral where vacancy_id = ${vacancyId} order by no`.execute(db)
  return rows
}

/** Referrals that wait for the employer or for the job centre, by vacancy. */
export async function waitingOf(db: Db, ids: readonly string[]): Promise<Map<string, SearchResult>> {
  const { rows } = await sql<{ id: string } & Pick<Referral, 'outcome' | 'review'>>`
    select vacancy_id as id, outcome, review from vacancy_referral
    where vacancy_id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(ids.map((id) => [id, resultOf(rows.filter((r) => r.id === id))]))
}

/** The least pay for a month that an employer's latest vacancy before a day offered at home; undefined where it had none. */
export async function offerOf(
  db: Db | Tx,
  of: {
    country: string
    employerId: string
    occupation?: string | undefined
    region?: string | undefined
    day: IsoDate
  },
): Promise<number | undefined> {
  const { rows } = await sql<{ pay: number }>`
    select pay_from::float8 as pay from vacancy
    where employer_id = ${of.employerId} and country = ${of.country} and state <> 'withdrawn'
      and published_on <= ${of.day}::date
      and (${of.occupation ?? null}::text is null or occupation = ${of.occupation ?? null})
      and (${of.region ?? null}::text is null or region = ${of.region ?? null})
    order by published_on desc, id desc limit 1`.execute(db)
  return rows[0]?.pay
}

/** What the register says of the search of an employer. */
export interface SearchFact {
  number: string
  published: IsoDate
  localFound: boolean | undefined
}

/**
 * The search that counts on a day for an employer, by occupation and region where the law names them: of the vacancies
 * neither withdrawn nor filled the one published last. Undefined where the register has none.
 */
export async function searchFact(
  db: Db | Tx,
  of: {
    country: string
    employerId: string
    occupation?: string | undefined
    region?: string | undefined
    day: IsoDate
  },
): Promise<SearchFact | undefined> {
  const { rows } = await sql<{ id: string; number: string; places: number; published: IsoDate }>`
    select id, number, places, published_on::text as published from vacancy
    where employer_id = ${of.employerId} and country = ${of.country} and state in ('open', 'certified')
      and published_on <= ${of.day}::date
      and (${of.occupation ?? null}::text is null or occupation = ${of.occupation ?? null})
      and (${of.region ?? null}::text is null or region = ${of.region ?? null})
    order by published_on desc, id desc limit 1`.execute(db)
  const found = rows[0]
  if (!found) return undefined
  const result = resultOf(await referralsOf(db, found.id))
  return { number: found.number, published: found.published, localFound: isLocalFound(result, found.places) }
}

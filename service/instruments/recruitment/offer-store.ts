import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Actor, Ctx, Db, Tx } from '../../platform/context.ts'
import type { OfferState } from './model.ts'

export interface CandidateRequest {
  id: string
  number: string
  employer: string
  roster: string
  scheme: string
  licence: string | null
  occupation: string
  job: string
  region: string
  workplace: string
  hours: string
  rest: string
  pay: number
  currency: string
  workFrom: IsoDate
  workTo: IsoDate
  places: number
  candidates: number
  answerBy: IsoDate
  taken: number
}

export interface Offer {
  id: string
  number: string
  request: string
  employerId: string
  employer: string
  personId: string
  person: string
  citizenship: string | null
  /** Place on the list of the sending body, and the list. */
  no: number
  roster: string
  partner: string
  body: string
  locale: string
  scheme: string
  occupation: string
  job: string
  region: string
  workplace: string
  hours: string
  rest: string
  pay: number
  currency: string
  workFrom: IsoDate
  workTo: IsoDate
  answerBy: IsoDate
  licence: string | null
  state: OfferState
  reason: string | null
  at: Date
  offeredAt: Date | null
  endedAt: Date | null
  declaredAt: Date | null
}

const nobody = '00000000-0000-0000-0000-000000000000'
type Who = Pick<Actor, 'role' | 'employerId' | 'personId' | 'regions' | 'country'>

/** Whose recruitments an actor sees: an employer its own, a worker the own once offered, officers those of their regions. */
const scope = ({ role, employerId, personId, regions }: Who) =>
  role === 'system'
    ? sql`true`
    : role === 'employer'
      ? sql`q.employer_id = ${employerId ?? nobody}::uuid`
      : role === 'worker'
        ? sql`(o.person_id = ${personId ?? nobody}::uuid and o.offered_at is not null)`
        : sql`(${regions}::text[] is null or q.region = any(${regions}::text[]))`

const requestColumns = sql`q.id::text, q.number, em.name as employer, r.number as roster, r.scheme, l.number as licence,
  q.occupation, q.job, q.region, q.workplace, q.hours, q.rest, q.pay::float8 as pay, q.currency,
  q.work_from::text as "workFrom", q.work_to::text as "workTo", q.places, q.candidates, q.answer_by::text as "answerBy",
  (select count(*)::int from recruit_offer t where t.request_id = q.id and t.state = 'taken') as taken`
const requestFrom = sql`recruit_request q join employer em on em.id = q.employer_id join recruit_roster r on r.id = q.roster_id
  left join recruit_licence l on l.id = q.licence_id`

/** A request of an employer, or one of an officer's regions. */
export async function findRequest(db: Db | Tx, actor: Who, number: string): Promise<CandidateRequest | undefined> {
  const { rows } = await sql<CandidateRequest>`
    select ${requestColumns} from ${requestFrom}
    where q.country = ${actor.country} and q.number = ${number} and ${scope(actor)}`.execute(db)
  return rows[0]
}

export async function listRequests(
  db: Db,
  actor: Who,
  of: { limit: number; offset: number },
): Promise<CandidateRequest[]> {
  const { rows } = await sql<CandidateRequest>`
    select ${requestColumns} from ${requestFrom} where q.country = ${actor.country} and ${scope(actor)}
    order by q.at desc, q.number desc limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

const offerColumns = sql`o.id::text, o.number, q.number as request, q.employer_id::text as "employerId", em.name as employer,
  o.person_id::text as "personId", trim(concat_ws(' ', p.family, p.given)) as person, p.citizenship, e.no, r.number as roster,
  a.partner, v.body, e.locale, r.scheme, q.occupation, q.job, q.region, q.workplace, q.hours, q.rest, q.pay::float8 as pay,
  q.currency, q.work_from::text as "workFrom", q.work_to::text as "workTo", q.answer_by::text as "answerBy",
  l.number as licence, o.state, o.reason, o.at, o.offered_at as "offeredAt", o.ended_at as "endedAt",
  o.declared_at as "declaredAt"`
const offerFrom = sql`recruit_offer o join recruit_request q on q.id = o.request_id join recruit_entry e on e.id = o.entry_id
  join recruit_roster r on r.id = e.roster_id join recruit_agreement a on a.id = r.agreement_id
  join recruit_agreement_version v on v.agreement_id = a.id
    and v.version = (select max(w.version) from recruit_agreement_version w where w.agreement_id = a.id)
  join person p on p.id = o.person_id join employer em on em.id = q.employer_id
  left join recruit_licence l on l.id = q.licence_id`

/** One of those that the actor sees. */
export async function findOffer(db: Db | Tx, actor: Who, number: string): Promise<Offer | undefined> {
  const { rows } = await sql<Offer>`
    select ${offerColumns} from ${offerFrom} where q.country = ${actor.country} and o.number = ${number}
      and ${scope(actor)}`.execute(db)
  return rows[0]
}

/** The same, locked against every other act on it until the transaction ends. */
export async function lockOffer(tx: Tx, ctx: Ctx, number: string): Promise<Offer | undefined> {
  await sql`select 1 from recruit_offer where number = ${number} for update`.execute(tx)
  return findOffer(tx, ctx.actor, number)
}

/** Offers that the actor sees, those that wait for an answer first; `request` keeps those of one. */
export async function listOffers(
  db: Db,
  actor: Who,
  of: { request?: string | undefined; state?: OfferState | undefined; limit: number; offset: number },
): Promise<Offer[]> {
  const { rows } = await sql<Offer>`
    select ${offerColumns} from ${offerFrom} where q.country = ${actor.country} and ${scope(actor)}
      and (${of.request ?? null}::text is null or q.number = ${of.request ?? null})
      and (${of.state ?? null}::text is null or o.state = ${of.state ?? null})
    order by case o.state when 'offered' then 0 when 'proposed' then 1 when 'taken' then 2 else 3 end, o.at desc, e.no
    limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

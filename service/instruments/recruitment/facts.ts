import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import { localDate } from '../../platform/calendar.ts'
import type { Db } from '../../platform/context.ts'
import { changesOf, findLicence } from './licences.ts'
import { licenceOn } from './model.ts'

export interface RecruitmentAsked {
  country: string
  scheme: string
  personId: string | undefined
  citizenship: string | null | undefined
  employerId: string | null
  day: IsoDate
}

interface OfferRow {
  id: string
  licence: string | null
  declared: boolean
  made: Date | null
  signed: boolean | null
  informed: boolean
}

/**
 * What the register of recruitment knows of a worker on a day. What it does not hold stays unknown: a scheme without any
 * agreement or list in it says nothing, and of a worker whom the employer did not recruit here only the list is known.
 */
export async function recruitmentFacts(db: Db, of: RecruitmentAsked): Promise<Map<string, boolean>> {
  const facts = new Map<string, boolean>()
  if (of.citizenship) {
    const { rows } = await sql<{ known: number; inForce: number }>`
      select count(*)::int as known, (count(*) filter (where a.partner = ${of.citizenship} and v.valid_from <= ${of.day}::date
        and (v.valid_to is null or v.valid_to >= ${of.day}::date)))::int as "inForce"
      from recruit_agreement a join recruit_agreement_version v on v.agreement_id = a.id
        and v.version = (select max(w.version) from recruit_agreement_version w where w.agreement_id = a.id)
      where a.country = ${of.country} and ${of.scheme} = any(v.schemes)`.execute(db)
    if (rows[0]!.known > 0) facts.set('recruitment.agreement', rows[0]!.inForce > 0)
  }
  if (!of.personId) return facts
  const { rows: lists } = await sql<{ known: number; on: number }>`
    select count(*)::int as known, (count(*) filter (where exists (select 1 from recruit_entry e
      where e.roster_id = r.id and e.person_id = ${of.personId} and e.state <> 'withdrawn')))::int as on
    from recruit_roster r where r.country = ${of.country} and r.scheme = ${of.scheme} and r.act is not null
      and ${of.day}::date between r.valid_from and r.valid_to`.execute(db)
  if (lists[0]!.known > 0) facts.set('recruitment.on-roster', lists[0]!.on > 0)
  const o = of.employerId ? await recruitedBy(db, of, of.employerId) : undefined
  if (!o) return facts
  facts.set('recruitment.no-fee-declared', o.declared)
  facts.set('recruitment.informed', o.informed)
  if (o.signed !== null) facts.set('recruitment.standard-contract', o.signed)
  if (o.licence) {
    const licence = await findLicence(db, of.country, o.licence)
    if (licence)
      facts.set(
        'recruitment.recruiter-licensed',
        licenceOn(licence, await changesOf(db, licence.id), o.made ? localDate(o.made, of.country) : of.day) ===
          'valid',
      )
  }
  return facts
}

/** The latest recruitment of a worker by an employer under a scheme that the worker took. */
async function recruitedBy(db: Db, of: RecruitmentAsked, employerId: string): Promise<OfferRow | undefined> {
  const { rows } = await sql<OfferRow>`
    select o.id::text, l.number as licence, o.declared_at is not null as declared, c.made_at as made,
      case when c.id is not null then c.employer_signed_at is not null and c.worker_signed_at is not null end as signed,
      exists (select 1 from recruit_informed i where i.offer_id = o.id) as informed
    from recruit_offer o join recruit_request q on q.id = o.request_id join recruit_roster r on r.id = q.roster_id
      left join recruit_licence l on l.id = q.licence_id left join recruit_contract c on c.offer_id = o.id
    where o.person_id = ${of.personId} and q.employer_id = ${employerId} and r.scheme = ${of.scheme} and o.state = 'taken'
    order by o.ended_at desc limit 1`.execute(db)
  return rows[0]
}

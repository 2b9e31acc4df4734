import { type IsoDate, type Library, lists, type Text } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { recruitmentWords as words } from './messages.ts'
import { Faults, isDay, isMinistry, type Keyed, nextNumber } from './shared.ts'

/** Agreed places of a year; `sector` is a section of ISIC, empty for all. */
export interface AgreedNumber {
  year: number
  sector: string
  places: number
}

export interface AgreementInput {
  partner: string
  title: Text
  act: string
  schemes: string[]
  validFrom: IsoDate
  validTo: IsoDate | null
  reviewOn: IsoDate | null
  /** The sending body and how to reach it. */
  body: string
  contact: string
  numbers: AgreedNumber[]
  reason: string
}

export interface Agreement extends Omit<AgreementInput, 'numbers'> {
  id: string
  number: string
  country: string
  version: number
  at: Date
}

const MOST = 200

function faultsOf(library: Library, of: AgreementInput): Faults {
  const faults = new Faults()
  faults.ask('partner', lists['country']!.has(of.partner), words.badCountry)
  for (const locale of ['kk', 'ru', 'en'] as const) faults.told(`title/${locale}`, of.title[locale])
  faults.told('act', of.act)
  faults.told('body', of.body)
  faults.told('contact', of.contact)
  faults.told('reason', of.reason)
  faults.ask('schemes', of.schemes.length > 0 && of.schemes.every((s) => library.schemes.has(s)), words.badScheme)
  faults.period(['validFrom', of.validFrom], ['validTo', of.validTo])
  faults.ask('reviewOn', of.reviewOn === null || isDay(of.reviewOn), words.badDay)
  const keys = of.numbers.map((n) => `${n.year} ${n.sector}`)
  faults.ask(
    'numbers',
    of.numbers.length <= MOST &&
      new Set(keys).size === keys.length &&
      of.numbers.every(
        (n) =>
          n.year >= 1990 &&
          n.year < 2200 &&
          n.places >= 0 &&
          n.places <= 100_000_000 &&
          (n.sector === '' || lists['sector']!.has(n.sector)),
      ),
    words.badYear,
  )
  return faults
}

/** Enters an agreement with a state, or changes it: each change is a version of its own, with the reason. */
export function saveAgreement(
  ctx: Ctx,
  input: AgreementInput & Keyed & { number?: string | undefined },
): Promise<Result<{ number: string; version: number }>> {
  const { key, ...of } = input
  return act(ctx, 'agreement.save', { key, input: of as never }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('recruitment-not-yours')
    const { country } = ctx.actor
    if (of.number)
      await sql`select 1 from recruit_agreement where country = ${country} and number = ${of.number} for update`.execute(
        tx,
      )
    const before = of.number ? await findAgreement(tx, country, of.number) : undefined
    if (of.number && !before) return refuse('recruitment-not-found')
    // The state of an agreement never changes: another state is another agreement.
    const faults = faultsOf(ctx.library, { ...of, partner: before?.partner ?? of.partner })
    if (faults.refusal) return faults.refusal
    const id = before?.id ?? ctx.newId()
    const number = before?.number ?? (await nextNumber(tx, ctx, 'RA'))
    const version = (before?.version ?? 0) + 1
    if (!before)
      await sql`insert into recruit_agreement (id, number, country, partner, created_at)
        values (${id}, ${number}, ${country}, ${of.partner}, ${ctx.now})`.execute(tx)
    await sql`
      insert into recruit_agreement_version (agreement_id, version, title, act, schemes, valid_from, valid_to, review_on,
        body, contact, reason, at, by)
      values (${id}, ${version}, ${JSON.stringify(of.title)}::jsonb, ${of.act.trim()}, ${of.schemes}::text[], ${of.validFrom},
        ${of.validTo}, ${of.reviewOn}, ${of.body.trim()}, ${of.contact.trim()}, ${of.reason.trim()}, ${ctx.now},
        ${ctx.actor.id})`.execute(tx)
    for (const n of of.numbers)
      await sql`insert into recruit_agreement_number (agreement_id, version, year, sector, places)
        values (${id}, ${version}, ${n.year}, ${n.sector}, ${n.places})`.execute(tx)
    const data = {
      number,
      version,
      partner: before?.partner ?? of.partner,
      schemes: of.schemes,
      reason: of.reason.trim(),
    }
    await journal(tx, ctx, { chain: id, kind: 'agreement', act: 'agreement.save', data })
    await publish(tx, ctx, 'agreement.saved', data)
    return ok({ number, version })
  })
}

const columns = sql`a.id::text, a.number, a.country, a.partner, v.version, v.title, v.act, v.schemes,
  v.valid_from::text as "validFrom", v.valid_to::text as "validTo", v.review_on::text as "reviewOn", v.body, v.contact,
  v.reason, v.at`
const latest = sql`v.version = (select max(w.version) from recruit_agreement_version w where w.agreement_id = a.id)`

export async function findAgreement(db: Db | Tx, country: string, number: string): Promise<Agreement | undefined> {
  const { rows } = await sql<Agreement>`
    select ${columns} from recruit_agreement a join recruit_agreement_version v on v.agreement_id = a.id
    where a.country = ${country} and a.number = ${number} and ${latest}`.execute(db)
  return rows[0]
}

/** Agreements as they stand, by partner; `scheme` keeps those that serve it. */
export async function listAgreements(
  db: Db | Tx,
  of: { country: string; scheme?: string | undefined; limit: number; offset: number },
): Promise<Agreement[]> {
  const { rows } = await sql<Agreement>`
    select ${columns} from recruit_agreement a join recruit_agreement_version v on v.agreement_id = a.id
    where a.country = ${of.country} and ${latest} and (${of.scheme ?? null}::text is null or ${of.scheme ?? ''} = any(v.schemes))
    order by a.partner, a.number limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

/** What was changed in an agreement, the latest first. */
export async function versionsOf(db: Db, id: string): Promise<Agreement[]> {
  const { rows } = await sql<Agreement>`
    select ${columns} from recruit_agreement a join recruit_agreement_version v on v.agreement_id = a.id
    where a.id = ${id} order by v.version desc`.execute(db)
  return rows
}

export interface UsedNumber extends AgreedNumber {
  /** Workers taken from lists of the agreement in that year (and sector). */
  used: number
}

/** Agreed places with those used: workers taken from the lists of the agreement. */
export async function numbersOf(db: Db, of: Pick<Agreement, 'id' | 'version'>): Promise<UsedNumber[]> {
  const { rows } = await sql<UsedNumber>`
    select n.year, n.sector, n.places, (select count(*)::int from recruit_entry e join recruit_roster r on r.id = e.roster_id
      where r.agreement_id = n.agreement_id and r.year = n.year and (n.sector = '' or r.sector = n.sector)
        and e.state = 'taken') as used
    from recruit_agreement_number n where n.agreement_id = ${of.id} and n.version = ${of.version}
    order by n.year desc, n.sector`.execute(db)
  return rows
}

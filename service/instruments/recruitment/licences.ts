import { type IsoDate, lists } from '@kosh/law'
import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { recruitmentWords as words } from './messages.ts'
import {
  changeKinds,
  type Licence,
  type LicenceChange,
  type LicenceStanding,
  licenceKinds,
  licenceOn,
} from './model.ts'
import { Faults, isMinistry, type Keyed } from './shared.ts'

const columns = sql`id::text, number, country, holder, holder_country as "holderCountry", contact, kind,
  valid_from::text as "validFrom", valid_to::text as "validTo", conditions`

export type LicenceInput = Omit<Licence, 'id' | 'country'>

/** The ministry enters a licence that was given. */
export function enterLicence(ctx: Ctx, input: LicenceInput & Keyed): Promise<Result<{ number: string }>> {
  const { key, ...of } = input
  return act(ctx, 'licence.enter', { key, input: of }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('recruitment-not-yours')
    const number = of.number.trim()
    const faults = new Faults()
    faults.told('number', number)
    faults.told('holder', of.holder)
    faults.told('contact', of.contact)
    faults.ask('kind', licenceKinds.includes(of.kind), words.badKind)
    faults.ask('holderCountry', lists['country']!.has(of.holderCountry), words.badCountry)
    faults.period(['validFrom', of.validFrom], ['validTo', of.validTo])
    if (await findLicence(tx, ctx.actor.country, number)) faults.ask('number', false, words.takenNumber)
    if (faults.refusal) return faults.refusal
    const id = ctx.newId()
    await sql`
      insert into recruit_licence (id, number, country, holder, holder_key, holder_country, contact, kind, valid_from,
        valid_to, conditions, issued_at)
      values (${id}, ${number}, ${ctx.actor.country}, ${of.holder.trim()}, ${sortKey(of.holder)}, ${of.holderCountry},
        ${of.contact.trim()}, ${of.kind}, ${of.validFrom}, ${of.validTo}, ${of.conditions.trim()}, ${ctx.now})`.execute(
      tx,
    )
    const data = { number, kind: of.kind, from: of.validFrom, to: of.validTo }
    await journal(tx, ctx, { chain: id, kind: 'licence', act: 'licence.enter', data })
    await publish(tx, ctx, 'licence.entered', data)
    return ok({ number })
  })
}

export interface LicenceChangeInput extends Keyed {
  number: string
  kind: LicenceChange['kind']
  fromDay: IsoDate
  /** Last day of a suspension; open until restored where there is none. */
  toDay: IsoDate | null
  ground: string
}

/** Suspends, restores or withdraws a licence from a day on, with the ground. A withdrawn one changes no more. */
export function changeLicence(ctx: Ctx, input: LicenceChangeInput): Promise<Result<{ standing: LicenceStanding }>> {
  const { key, ...of } = input
  return act(ctx, 'licence.change', { key, input: of }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('recruitment-not-yours')
    await sql`select 1 from recruit_licence where country = ${ctx.actor.country} and number = ${of.number} for update`.execute(
      tx,
    )
    const licence = await findLicence(tx, ctx.actor.country, of.number)
    if (!licence) return refuse('recruitment-not-found')
    const faults = new Faults()
    faults.ask('kind', changeKinds.includes(of.kind), words.badKind)
    faults.told('ground', of.ground)
    faults.period(['fromDay', of.fromDay], ['toDay', of.kind === 'suspend' ? of.toDay : null])
    if (faults.refusal) return faults.refusal
    const changes = await changesOf(tx, licence.id)
    const standing = licenceOn(licence, changes, of.fromDay)
    const fits = of.kind === 'restore' ? standing === 'suspended' : of.kind === 'suspend' ? standing === 'valid' : true
    if (!fits || changes.some((c) => c.kind === 'withdraw')) return refuse('recruitment-state')
    await sql`
      insert into recruit_licence_change (licence_id, no, kind, from_day, to_day, ground, at, by)
      values (${licence.id}, ${changes.length + 1}, ${of.kind}, ${of.fromDay}, ${of.kind === 'suspend' ? of.toDay : null},
        ${of.ground.trim()}, ${ctx.now}, ${ctx.actor.id})`.execute(tx)
    const data = { number: licence.number, change: of.kind, from: of.fromDay, ground: of.ground.trim() }
    await journal(tx, ctx, { chain: licence.id, kind: 'licence', act: 'licence.change', data })
    await publish(tx, ctx, 'licence.changed', data)
    return ok({ standing: licenceOn(licence, await changesOf(tx, licence.id), of.fromDay) })
  })
}

/** A licence of a country by its number. */
export async function findLicence(db: Db | Tx, country: string, number: string): Promise<Licence | undefined> {
  const { rows } = await sql<Licence>`
    select ${columns} from recruit_licence where country = ${country} and number = ${number.trim()}`.execute(db)
  return rows[0]
}

export async function changesOf(db: Db | Tx, id: string): Promise<LicenceChange[]> {
  const { rows } = await sql<LicenceChange>`
    select no, kind, from_day::text as "fromDay", to_day::text as "toDay", ground
    from recruit_licence_change where licence_id = ${id} order by no`.execute(db)
  return rows
}

export interface ListedLicence extends Licence {
  changes: LicenceChange[]
  standing: LicenceStanding
}

/** Licences by number or by the beginning of the holder's name, each with how it stands on a day. */
export async function searchLicences(
  db: Db,
  of: { country: string; asked: string; day: IsoDate; limit: number; offset: number },
): Promise<ListedLicence[]> {
  const key = sortKey(of.asked)
  const { rows } = await sql<Licence>`
    select ${columns} from recruit_licence where country = ${of.country}
      and (${of.asked} = '' or number = ${of.asked.trim()} or (${key} <> '' and holder_key >= ${key} and holder_key < ${`${key}~`}))
    order by holder_key, number limit ${of.limit} offset ${of.offset}`.execute(db)
  return Promise.all(
    rows.map(async (licence) => {
      const changes = await changesOf(db, licence.id)
      return { ...licence, changes, standing: licenceOn(licence, changes, of.day) }
    }),
  )
}

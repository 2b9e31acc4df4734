import { type IsoDate, lists } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { findAgreement } from './agreements.ts'
import { recruitmentWords as words } from './messages.ts'
import type { EntryState } from './model.ts'
import { Faults, isMinistry, type Keyed, nextNumber, todayOf } from './shared.ts'

export interface Roster {
  id: string
  number: string
  country: string
  agreement: string
  partner: string
  body: string
  scheme: string
  year: number
  sector: string
  places: number
  /** Names at most: places times the multiple of the law; null where no source gives one. */
  most: number | null
  validFrom: IsoDate | null
  validTo: IsoDate | null
  act: string | null
  entries: number
  /** Lines of the last file that were not taken, with why. */
  bad: BadEntry[]
}
/** A line of a file that was not taken; no name of a person is kept. */
export interface BadEntry {
  line: number
  why: { field: string; kk: string; ru: string; en: string }[]
}

export interface RosterInput {
  agreement: string
  scheme: string
  year: number
  sector: string
  places: number
}

/** The ministry opens a list for a scheme, year and sector of an agreement. `multiple` is that of the law, where it is known. */
export function openRoster(
  ctx: Ctx,
  multiple: number | undefined,
  input: RosterInput & Keyed,
): Promise<Result<{ number: string }>> {
  const { key, ...of } = input
  return act(ctx, 'roster.open', { key, input: of }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('recruitment-not-yours')
    const agreement = await findAgreement(tx, ctx.actor.country, of.agreement)
    if (!agreement) return refuse('recruitment-not-found')
    const faults = new Faults()
    faults.ask('scheme', agreement.schemes.includes(of.scheme), words.badScheme)
    faults.ask('year', Number.isInteger(of.year) && of.year >= 1990 && of.year < 2200, words.badYear)
    faults.ask('sector', of.sector === '' || lists['sector']!.has(of.sector), words.badKind)
    faults.ask('places', Number.isInteger(of.places) && of.places > 0 && of.places <= 1_000_000, words.badPlaces)
    if (faults.refusal) return faults.refusal
    const id = ctx.newId()
    const number = await nextNumber(tx, ctx, 'RL')
    await sql`
      insert into recruit_roster (id, number, country, agreement_id, scheme, year, sector, places, most, opened_at)
      values (${id}, ${number}, ${ctx.actor.country}, ${agreement.id}, ${of.scheme}, ${of.year}, ${of.sector}, ${of.places},
        ${multiple ? multiple * of.places : null}, ${ctx.now})`.execute(tx)
    await journal(tx, ctx, { chain: id, kind: 'roster', act: 'roster.open', data: { number, ...of } })
    await publish(tx, ctx, 'roster.opened', { number, ...of })
    return ok({ number })
  })
}

export interface NewEntry {
  personId: string
  occupation: string
  locale: string
}

/** The list, locked, if it can still be filled; the room records the persons in the same transaction. */
export async function rosterToFill(tx: Tx, ctx: Ctx, number: string): Promise<Result<Roster>> {
  if (!isMinistry(ctx)) return refuse('recruitment-not-yours')
  await sql`select 1 from recruit_roster where country = ${ctx.actor.country} and number = ${number} for update`.execute(
    tx,
  )
  const roster = await findRoster(tx, ctx.actor.country, number)
  if (!roster) return refuse('recruitment-not-found')
  return roster.act ? refuse('recruitment-state') : ok(roster)
}

/** Adds candidates in the order of the list; who is on it already stays where they are. Gives how many were added. */
export async function addEntries(
  tx: Tx,
  ctx: Ctx,
  roster: Roster,
  entries: readonly NewEntry[],
  bad: readonly BadEntry[],
): Promise<Result<{ added: number }>> {
  let no = await lastNo(tx, roster.id)
  let added = 0
  for (const e of entries) {
    const { rows } = await sql`
      insert into recruit_entry (id, roster_id, no, person_id, occupation, locale, state)
      values (${ctx.newId()}, ${roster.id}, ${no + 1}, ${e.personId}, ${e.occupation}, ${e.locale}, 'waiting')
      on conflict (roster_id, person_id) do nothing returning id`.execute(tx)
    if (rows.length === 0) continue
    no++
    added++
  }
  if (roster.most !== null && roster.entries + added > roster.most)
    return refuse('recruitment-full', { params: { n: roster.most } })
  await sql`update recruit_roster set bad = ${JSON.stringify(bad)}::jsonb where id = ${roster.id}`.execute(tx)
  const data = { number: roster.number, added, bad: bad.length }
  await journal(tx, ctx, { chain: roster.id, kind: 'roster', act: 'roster.fill', data })
  return ok({ added })
}

async function lastNo(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(no), 0)::int as n from recruit_entry where roster_id = ${id}`.execute(tx)
  return rows[0]!.n
}

export interface ApproveInput extends Keyed {
  number: string
  act: string
  validFrom: IsoDate
  validTo: IsoDate
}

/** The ministry approves a list by an act: from then on its candidates are proposed, in its order, until its last day. */
export function approveRoster(ctx: Ctx, input: ApproveInput): Promise<Result<{ entries: number }>> {
  const { key, ...of } = input
  return act(ctx, 'roster.approve', { key, input: of }, async (tx) => {
    const found = await rosterToFill(tx, ctx, of.number)
    if (!found.ok) return found
    const roster = found.value
    const faults = new Faults()
    faults.told('act', of.act)
    faults.period(['validFrom', of.validFrom], ['validTo', of.validTo])
    if (faults.refusal) return faults.refusal
    if (roster.entries === 0) return refuse('recruitment-state')
    await sql`
      update recruit_roster set act = ${of.act.trim()}, valid_from = ${of.validFrom}, valid_to = ${of.validTo},
        approved_at = ${ctx.now} where id = ${roster.id}`.execute(tx)
    const data = {
      number: roster.number,
      act: of.act.trim(),
      from: of.validFrom,
      to: of.validTo,
      entries: roster.entries,
    }
    await journal(tx, ctx, { chain: roster.id, kind: 'roster', act: 'roster.approve', data })
    await publish(tx, ctx, 'roster.approved', data)
    return ok({ entries: roster.entries })
  })
}

/** The sending body takes a candidate off the list, while nobody has taken or is being offered that candidate. */
export function withdrawEntry(
  ctx: Ctx,
  input: { number: string; no: number; reason: string } & Keyed,
): Promise<Result<{ no: number }>> {
  const { key, ...of } = input
  return act(ctx, 'roster.withdraw', { key, input: of }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('recruitment-not-yours')
    const roster = await findRoster(tx, ctx.actor.country, of.number)
    if (!roster) return refuse('recruitment-not-found')
    const faults = new Faults()
    faults.told('reason', of.reason)
    if (faults.refusal) return faults.refusal
    const { rows } = await sql`
      update recruit_entry set state = 'withdrawn' where roster_id = ${roster.id} and no = ${of.no} and state = 'waiting'
      returning id`.execute(tx)
    if (rows.length === 0) return refuse('recruitment-state')
    const data = { number: roster.number, no: of.no, reason: of.reason.trim() }
    await journal(tx, ctx, { chain: roster.id, kind: 'roster', act: 'roster.withdraw', data })
    return ok({ no: of.no })
  })
}

const columns = sql`r.id::text, r.number, r.country, a.number as agreement, a.partner, v.body, r.scheme, r.year, r.sector, r.places,
  r.most, r.valid_from::text as "validFrom", r.valid_to::text as "validTo", r.act, r.bad,
  (select count(*)::int from recruit_entry e where e.roster_id = r.id) as entries`
const from = sql`recruit_roster r join recruit_agreement a on a.id = r.agreement_id
  join recruit_agreement_version v on v.agreement_id = a.id
    and v.version = (select max(w.version) from recruit_agreement_version w where w.agreement_id = a.id)`

export async function findRoster(db: Db | Tx, country: string, number: string): Promise<Roster | undefined> {
  const { rows } = await sql<Roster>`
    select ${columns} from ${from} where r.country = ${country} and r.number = ${number}`.execute(db)
  return rows[0]
}

/** Lists of a country, the latest first; `openOn` keeps those approved and in force on a day. */
export async function listRosters(
  db: Db,
  of: { country: string; openOn?: IsoDate | undefined; limit: number; offset: number },
): Promise<Roster[]> {
  const open = of.openOn ?? null
  const { rows } = await sql<Roster>`
    select ${columns} from ${from} where r.country = ${of.country}
      and (${open}::date is null or (r.act is not null and ${open}::date between r.valid_from and r.valid_to))
    order by r.year desc, r.number desc limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

export type ShownState = EntryState | 'expired'
export interface Entry {
  no: number
  person: string
  occupation: string
  locale: string
  /** Who waits on a list past its last day is expired. */
  state: ShownState
}

export async function entriesOf(
  ctx: Pick<Ctx, 'now' | 'actor' | 'db'>,
  roster: Roster,
  of: { limit: number; offset: number },
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select e.no, trim(concat_ws(' ', p.family, p.given)) as person, e.occupation, e.locale,
      case when e.state = 'waiting' and r.valid_to < ${todayOf(ctx)}::date then 'expired' else e.state end as state
    from recruit_entry e join person p on p.id = e.person_id join recruit_roster r on r.id = e.roster_id
    where e.roster_id = ${roster.id} order by e.no limit ${of.limit} offset ${of.offset}`.execute(ctx.db)
  return rows
}

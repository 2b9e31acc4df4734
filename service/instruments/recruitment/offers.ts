import { type IsoDate, lists } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { regionCodes } from '../../platform/i18n/index.ts'
import { changesOf, findLicence } from './licences.ts'
import { recruitmentWords as words } from './messages.ts'
import { licenceOn } from './model.ts'
import { findOffer, lockOffer, type Offer } from './offer-store.ts'
import { findRoster } from './rosters.ts'
import { Faults, type Keyed, nextNumber, todayOf } from './shared.ts'

export interface RequestInput {
  roster: string
  /** Number of the licence of the recruiter; empty where there is none. */
  licence: string
  occupation: string
  job: string
  region: string
  workplace: string
  hours: string
  rest: string
  /** Minor units for a month. */
  pay: number
  currency: string
  workFrom: IsoDate
  workTo: IsoDate
  places: number
  /** Candidates for a place, where the law gives no number. */
  candidates: number
  answerBy: IsoDate
}

const MOST = 1_000
const whole = (n: number, most: number): boolean => Number.isInteger(n) && n > 0 && n <= most

/**
 * An employer asks for candidates of a list: those of the occupation who wait are proposed, in the order of the list, as many
 * for each place as the law says (`byLaw`), or as asked. Who is proposed to one employer is proposed to no other meanwhile.
 */
export function askCandidates(
  ctx: Ctx,
  byLaw: number | undefined,
  input: RequestInput & Keyed,
): Promise<Result<{ number: string; proposed: number }>> {
  const { key, ...of } = input
  return act(ctx, 'recruitment.ask', { key, input: { ...of, byLaw: byLaw ?? null } }, async (tx) => {
    const { country, employerId } = ctx.actor
    if (ctx.actor.role !== 'employer' || !employerId) return refuse('recruitment-not-found')
    const today = todayOf(ctx)
    await sql`select 1 from recruit_roster where country = ${country} and number = ${of.roster} for update`.execute(tx)
    const roster = await findRoster(tx, country, of.roster)
    const licence = of.licence.trim() === '' ? undefined : await findLicence(tx, country, of.licence)
    const perPlace = byLaw ?? of.candidates
    const faults = new Faults()
    faults.ask('roster', roster !== undefined, words.badKind)
    faults.ask('licence', of.licence.trim() === '' || licence !== undefined, words.badLicence)
    if (licence) {
      const holds = licenceOn(licence, await changesOf(tx, licence.id), today) === 'valid'
      faults.ask('licence', holds, words.notLicensed)
    }
    faults.ask('occupation', /^\d{4}$/.test(of.occupation) && lists['isco']!.has(of.occupation), words.badOccupation)
    // A country whose regions are not listed has none to choose from.
    const regions = regionCodes(country)
    faults.ask('region', regions.length === 0 || regions.includes(of.region), words.badRegion)
    for (const field of ['job', 'workplace', 'hours', 'rest'] as const) faults.told(field, of[field])
    faults.ask('pay', whole(of.pay, 1_000_000_000_000), words.badPay)
    faults.ask('currency', /^[A-Z]{3}$/.test(of.currency), words.badCurrency)
    faults.ask('places', whole(of.places, MOST), words.badPlaces)
    faults.ask('candidates', whole(perPlace, MOST), words.badPlaces)
    faults.period(['workFrom', of.workFrom], ['workTo', of.workTo])
    faults.period(['answerBy', today], ['answerBy', of.answerBy])
    if (faults.refusal) return faults.refusal
    if (!roster!.act || today < roster!.validFrom! || of.answerBy > roster!.validTo!) return refuse('recruitment-state')
    const id = ctx.newId()
    const number = await nextNumber(tx, ctx, 'RR')
    await sql`
      insert into recruit_request (id, number, country, employer_id, roster_id, licence_id, occupation, job, region, workplace,
        hours, rest, pay, currency, work_from, work_to, places, candidates, answer_by, at)
      values (${id}, ${number}, ${country}, ${employerId}, ${roster!.id}, ${licence?.id ?? null}, ${of.occupation},
        ${of.job.trim()}, ${of.region}, ${of.workplace.trim()}, ${of.hours.trim()}, ${of.rest.trim()}, ${of.pay},
        ${of.currency}, ${of.workFrom}, ${of.workTo}, ${of.places}, ${perPlace}, ${of.answerBy}, ${ctx.now})`.execute(
      tx,
    )
    const proposed = await propose(tx, ctx, {
      id,
      roster: roster!.id,
      occupation: of.occupation,
      n: of.places * perPlace,
    })
    if (proposed === 0) return refuse('recruitment-none-left')
    const data = {
      number,
      roster: of.roster,
      occupation: of.occupation,
      region: of.region,
      places: of.places,
      proposed,
    }
    await journal(tx, ctx, { chain: id, kind: 'recruitment', act: 'recruitment.ask', data })
    await publish(tx, ctx, 'recruitment.asked', data)
    return ok({ number, proposed })
  })
}

/** Proposes those who wait, in the order of the list. Whoever is being offered work from another list is passed over. */
async function propose(
  tx: Tx,
  ctx: Ctx,
  of: { id: string; roster: string; occupation: string; n: number },
): Promise<number> {
  const { rows } = await sql<{ id: string; person: string }>`
    select e.id::text, e.person_id::text as person from recruit_entry e
    where e.roster_id = ${of.roster} and e.occupation = ${of.occupation} and e.state = 'waiting'
      and not exists (select 1 from recruit_offer o where o.person_id = e.person_id and o.state in ('proposed', 'offered'))
    order by e.no limit ${of.n}`.execute(tx)
  for (const { id, person } of rows) {
    const number = await nextNumber(tx, ctx, 'RO')
    await sql`
      insert into recruit_offer (id, number, request_id, entry_id, person_id, state, at)
      values (${ctx.newId()}, ${number}, ${of.id}, ${id}, ${person}, 'proposed', ${ctx.now})`.execute(tx)
    await sql`update recruit_entry set state = 'offered' where id = ${id}`.execute(tx)
  }
  return rows.length
}

/** Ends an offer; a candidate who was not taken waits again at the old place of the list. */
async function end(
  tx: Tx,
  ctx: Ctx,
  o: Offer,
  state: 'taken' | 'refused' | 'declined' | 'lapsed',
  reason: string | null,
) {
  await sql`
    update recruit_offer set state = ${state}, reason = ${reason}, ended_at = ${ctx.now} where id = ${o.id}`.execute(tx)
  await sql`
    update recruit_entry set state = ${state === 'taken' ? 'taken' : 'waiting'}
    where id = (select entry_id from recruit_offer where id = ${o.id})`.execute(tx)
  const data = { number: o.number, request: o.request, state, reason }
  await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: `recruitment.${state}`, data })
  await publish(tx, ctx, 'recruitment.ended', data)
}

export interface AnswerInput extends Keyed {
  number: string
  accept: boolean
  /** Why not; needed where it is not accepted. */
  reason: string
}

/** The employer chooses a proposed candidate, who is then offered the place, or refuses with the reason. */
export function chooseCandidate(ctx: Ctx, input: AnswerInput): Promise<Result<{ state: string }>> {
  const { key, ...of } = input
  return act(ctx, 'recruitment.choose', { key, input: of }, async (tx) => {
    const o = await lockOffer(tx, ctx, of.number)
    if (!o || ctx.actor.role !== 'employer') return refuse('recruitment-not-found')
    if (o.state !== 'proposed' || todayOf(ctx) > o.answerBy) return refuse('recruitment-state')
    if (!of.accept) return refuseWith(tx, ctx, o, 'refused', of.reason)
    // No more are offered a place at once than there are places.
    const { rows } = await sql<{ n: number; places: number }>`
      select (select count(*)::int from recruit_offer x where x.request_id = q.id and x.state in ('offered', 'taken')) as n,
        q.places from recruit_request q where q.number = ${o.request} for update`.execute(tx)
    if (rows[0]!.n >= rows[0]!.places) return refuse('recruitment-state')
    await sql`update recruit_offer set state = 'offered', offered_at = ${ctx.now} where id = ${o.id}`.execute(tx)
    const data = { number: o.number, request: o.request }
    await journal(tx, ctx, { chain: o.id, kind: 'recruitment', act: 'recruitment.offer', data })
    await publish(tx, ctx, 'recruitment.offered', data)
    return ok({ state: 'offered' })
  })
}

async function refuseWith(tx: Tx, ctx: Ctx, o: Offer, state: 'refused' | 'declined', reason: string) {
  const faults = new Faults()
  faults.told('reason', reason)
  if (faults.refusal) return faults.refusal
  await end(tx, ctx, o, state, reason.trim())
  return ok({ state })
}

/** The worker takes the place or declines it with the reason. Once all places are taken the other candidates wait again. */
export function answerOffer(ctx: Ctx, input: AnswerInput): Promise<Result<{ state: string }>> {
  const { key, ...of } = input
  return act(ctx, 'recruitment.answer', { key, input: of }, async (tx) => {
    const o = await lockOffer(tx, ctx, of.number)
    if (!o || ctx.actor.role !== 'worker') return refuse('recruitment-not-found')
    if (o.state !== 'offered' || todayOf(ctx) > o.answerBy) return refuse('recruitment-state')
    if (!of.accept) return refuseWith(tx, ctx, o, 'declined', of.reason)
    await end(tx, ctx, o, 'taken', null)
    const { rows } = await sql<{ number: string }>`
      select o.number from recruit_offer o join recruit_request q on q.id = o.request_id
      where q.number = ${o.request} and o.state = 'proposed'
        and (select count(*) from recruit_offer t where t.request_id = q.id and t.state = 'taken') >= q.places
      order by o.number`.execute(tx)
    for (const { number } of rows) await lapse(tx, ctx, number)
    return ok({ state: 'taken' })
  })
}

async function lapse(tx: Tx, ctx: Ctx, number: string): Promise<boolean> {
  await sql`select 1 from recruit_offer where number = ${number} for update`.execute(tx)
  const o = await findOffer(tx, { ...ctx.actor, role: 'system' }, number)
  if (!o || (o.state !== 'proposed' && o.state !== 'offered')) return false
  await end(tx, ctx, o, 'lapsed', null)
  return true
}

const BATCH = 200

/** Ends the offers of a country whose last day has passed without an answer; gives how many. Safe to run again. */
export async function lapseOffers(ctx: Ctx): Promise<number> {
  const today = localDate(ctx.now, ctx.actor.country)
  const { rows } = await sql<{ number: string }>`
    select o.number from recruit_offer o join recruit_request q on q.id = o.request_id
    where q.country = ${ctx.actor.country} and o.state in ('proposed', 'offered') and q.answer_by < ${today}::date
    order by o.number limit ${BATCH}`.execute(ctx.db)
  let ended = 0
  for (const { number } of rows) {
    const result = await act(ctx, 'recruitment.lapse', { input: { number } }, async (tx) =>
      (await lapse(tx, ctx, number)) ? ok(number) : refuse('recruitment-state'),
    )
    if (result.ok) ended++
  }
  return ended
}

import { addTime, lists } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { loadCalendar, localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { enqueue, type JobHandlers } from '../../platform/jobs.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { searchWords as words } from './messages.ts'
import {
  isLocalFound,
  MOST_PAY,
  MOST_PLACES,
  type Outcome,
  outcomes,
  type Post,
  resultOf,
  type SearchResult,
  schedules,
  type Vacancy,
} from './model.ts'
import { lockVacancy, referralsOf } from './store.ts'

/** Work that wipes the names of candidates; `payload` names the vacancy. */
const WIPE = 'vacancy.wipe'
/** How long the names of candidates are kept after the search has ended. */
const KEPT_MS = 365 * 86_400_000

/** What the law asks of the search on the day of publication, as its caller read it from the scheme. */
export interface AskedSearch {
  scheme: string
  edition: string
  days: number | null
  unit: 'calendar-day' | 'working-day'
}

export interface PublishVacancy {
  key?: string | undefined
  region: string
  occupation: string
  post: Post
  places: number
  payFrom: number
  payTo: number
  currency: string
  asked: AskedSearch
}

const whole = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most

function faultsOf(input: PublishVacancy): FieldError[] {
  const fields: FieldError[] = []
  const fault = (path: string, text: FieldError['text'], code = 'invalid') => fields.push({ path, code, text })
  const { post } = input
  if (!/^\d{4}$/.test(input.occupation) || !lists['isco']?.has(input.occupation))
    fault('occupation', words.badOccupation)
  for (const name of ['title', 'town', 'duties', 'requirements', 'contact'] as const) {
    if (post[name].trim() === '') fault(name, words.need, 'required')
    if (post[name].length > 4_000) fault(name, words.tooLong)
  }
  if (!schedules.includes(post.schedule)) fault('schedule', words.badSchedule)
  if (!whole(input.places, MOST_PLACES)) fault('places', words.badPlaces)
  if (!whole(input.payFrom, MOST_PAY)) fault('payFrom', words.badPay)
  if (!whole(input.payTo, MOST_PAY)) fault('payTo', words.badPay)
  else if (input.payTo < input.payFrom) fault('payTo', words.badRange)
  return fields
}

/**
 * Publishes a vacancy; its number is the publication code. From the day of publication the days of the search run; the
 * text does not change afterwards.
 */
export function publishVacancy(ctx: Ctx, input: PublishVacancy): Promise<Result<{ number: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'vacancy.publish', { key, input: rest as never }, async (tx) => {
    const { employerId, country } = ctx.actor
    if (!employerId) return refuse('vacancy-not-yours')
    const fields = faultsOf(input)
    if (fields.length > 0) return refuse('vacancy-input', { fields })
    const today = localDate(ctx.now, country)
    const { asked } = input
    const earliest =
      asked.days === null ? null : addTime(today, asked.days, asked.unit, await loadCalendar(tx, country))
    const { rows: seq } = await sql<{ n: number }>`select nextval('vacancy_seq')::int as n`.execute(tx)
    const number = makeNumber(`${country}-V-${today.slice(0, 4)}`, seq[0]!.n)
    const id = ctx.newId()
    const post = Object.fromEntries(Object.entries(input.post).map(([name, value]) => [name, value.trim()]))
    await sql`
      insert into vacancy (id, number, country, region, employer_id, account_id, scheme, edition, occupation, post, places,
        pay_from, pay_to, currency, published_at, published_on, days, unit, earliest, state)
      values (${id}, ${number}, ${country}, ${input.region}, ${employerId}, ${ctx.actor.id}, ${asked.scheme},
        ${asked.edition}, ${input.occupation}, ${JSON.stringify(post)}::jsonb, ${input.places}, ${input.payFrom},
        ${input.payTo}, ${input.currency}, ${ctx.now}, ${today}, ${asked.days}, ${asked.unit}, ${earliest}, 'open')
    `.execute(tx)
    const { region, occupation, places } = input
    const data = { number, region, occupation, places, scheme: asked.scheme, earliest }
    await journal(tx, ctx, { chain: id, kind: 'vacancy', act: 'vacancy.publish', data })
    await publish(tx, ctx, 'vacancy.published', data)
    return ok({ number })
  })
}

type Who = 'employer' | 'officer'

/** May the actor act on it: its employer, or an officer of its region. */
const isTheirs = ({ actor }: Pick<Ctx, 'actor'>, v: Vacancy, who: Who): boolean =>
  who === 'employer'
    ? actor.employerId === v.employerId
    : actor.role === 'officer' && (actor.regions === null || actor.regions.includes(v.region))

async function open(tx: Tx, ctx: Ctx, number: string, who: Who): Promise<Result<Vacancy>> {
  const v = await lockVacancy(tx, ctx.actor.country, number)
  if (!v) return refuse('vacancy-not-found')
  if (!isTheirs(ctx, v, who)) return refuse('vacancy-not-yours')
  return v.state === 'open' ? ok(v) : refuse('vacancy-ended')
}

export interface Refer {
  key?: string | undefined
  number: string
  /** Name and contact of the candidate. */
  candidate: string
  note: string
}

/** A job centre sends a candidate. */
export function refer(ctx: Ctx, input: Refer): Promise<Result<{ no: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'vacancy.refer', { key, input: rest }, async (tx) => {
    const opened = await open(tx, ctx, input.number, 'officer')
    if (!opened.ok) return opened
    const v = opened.value
    if (input.candidate.trim() === '')
      return refuse('vacancy-input', { fields: [{ path: 'candidate', code: 'required', text: words.need }] })
    const no = (await referralsOf(tx, v.id)).length + 1
    await sql`
      insert into vacancy_referral (vacancy_id, no, candidate, note, referred_at, referred_by)
      values (${v.id}, ${no}, ${input.candidate.trim()}, ${input.note.trim()}, ${ctx.now}, ${ctx.actor.id})`.execute(tx)
    await journal(tx, ctx, { chain: v.id, kind: 'vacancy', act: 'vacancy.refer', data: { number: v.number, no } })
    await publish(tx, ctx, 'vacancy.referred', { number: v.number, no })
    return ok({ no })
  })
}

export interface Tell {
  key?: string | undefined
  number: string
  no: number
  outcome: Outcome
  reason: string
}

/** The employer tells what came of a referral. When every place is filled the search ends. */
export function tellOutcome(ctx: Ctx, input: Tell): Promise<Result<{ filled: boolean }>> {
  const { key, ...rest } = input
  return act(ctx, 'vacancy.outcome', { key, input: rest }, async (tx) => {
    const opened = await open(tx, ctx, input.number, 'employer')
    if (!opened.ok) return opened
    const v = opened.value
    const referrals = await referralsOf(tx, v.id)
    const referral = referrals.find((r) => r.no === input.no)
    if (!referral) return refuse('vacancy-no-referral')
    if (referral.outcome) return refuse('vacancy-told-already')
    const fields: FieldError[] = []
    if (!outcomes.includes(input.outcome)) fields.push({ path: 'outcome', code: 'invalid', text: words.need })
    else if (input.outcome !== 'hired' && input.reason.trim() === '')
      fields.push({ path: 'reason', code: 'required', text: words.needReason })
    if (fields.length > 0) return refuse('vacancy-input', { fields })
    await sql`
      update vacancy_referral set outcome = ${input.outcome}, reason = ${input.reason.trim() || null},
        outcome_at = ${ctx.now}, outcome_by = ${ctx.actor.id} where vacancy_id = ${v.id} and no = ${input.no}`.execute(
      tx,
    )
    const data = { number: v.number, no: input.no, outcome: input.outcome }
    await journal(tx, ctx, { chain: v.id, kind: 'vacancy', act: 'vacancy.outcome', data })
    const after = referrals.map((r) => (r.no === input.no ? { ...r, outcome: input.outcome } : r))
    const filled = resultOf(after).hired >= v.places
    if (filled) await end(tx, ctx, v, 'filled', resultOf(after), null)
    return ok({ filled })
  })
}

export interface ReviewOutcome {
  key?: string | undefined
  number: string
  no: number
  verdict: 'accepted' | 'disputed'
  reason: string
}

/** The job centre says whether an employer had ground to turn a candidate down; what it disputes counts as found. */
export function reviewOutcome(ctx: Ctx, input: ReviewOutcome): Promise<Result<{ verdict: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'vacancy.review', { key, input: rest }, async (tx) => {
    const opened = await open(tx, ctx, input.number, 'officer')
    if (!opened.ok) return opened
    const v = opened.value
    const referral = (await referralsOf(tx, v.id)).find((r) => r.no === input.no)
    if (!referral) return refuse('vacancy-no-referral')
    if (referral.outcome !== 'unsuitable') return refuse('vacancy-nothing-to-review')
    if (input.verdict !== 'accepted' && input.verdict !== 'disputed')
      return refuse('vacancy-input', { fields: [{ path: 'verdict', code: 'invalid', text: words.need }] })
    if (input.verdict === 'disputed' && input.reason.trim() === '')
      return refuse('vacancy-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    await sql`
      update vacancy_referral set review = ${input.verdict}, review_reason = ${input.reason.trim() || null},
        reviewed_at = ${ctx.now}, reviewed_by = ${ctx.actor.id} where vacancy_id = ${v.id} and no = ${input.no}
    `.execute(tx)
    const data = { number: v.number, no: input.no, verdict: input.verdict }
    await journal(tx, ctx, { chain: v.id, kind: 'vacancy', act: 'vacancy.review', data })
    return ok({ verdict: input.verdict })
  })
}

async function end(
  tx: Tx,
  ctx: Ctx,
  v: Vacancy,
  state: 'certified' | 'filled' | 'withdrawn',
  result: SearchResult | null,
  reason: string | null,
): Promise<void> {
  await sql`
    update vacancy set state = ${state}, ended_at = ${ctx.now}, end_reason = ${reason},
      result = ${result ? JSON.stringify(result) : null}::jsonb where id = ${v.id}`.execute(tx)
  const data = { number: v.number, state, ...(result ? { result: { ...result } } : {}), reason }
  await journal(tx, ctx, { chain: v.id, kind: 'vacancy', act: `vacancy.${state}`, data })
  await publish(tx, ctx, 'vacancy.ended', data)
  await enqueue(tx, ctx, {
    kind: WIPE,
    payload: { id: v.id },
    runAt: new Date(ctx.now.getTime() + KEPT_MS),
    uniqueKey: `${WIPE} ${v.id}`,
  })
}

/** The certificate of the search: given when its days have run and every outcome is told. Ends the search. */
export function certify(
  ctx: Ctx,
  input: { key?: string | undefined; number: string },
): Promise<Result<SearchResult & { localFound: boolean }>> {
  const { key, ...rest } = input
  return act(ctx, 'vacancy.certify', { key, input: rest }, async (tx) => {
    const opened = await open(tx, ctx, input.number, 'employer')
    if (!opened.ok) return opened
    const v = opened.value
    if (v.earliest && localDate(ctx.now, v.country) < v.earliest)
      return refuse('vacancy-too-early', { params: { day: v.earliest } })
    const result = resultOf(await referralsOf(tx, v.id))
    if (result.open > 0) return refuse('vacancy-outcomes-open', { params: { count: result.open } })
    await end(tx, ctx, v, 'certified', result, null)
    return ok({ ...result, localFound: isLocalFound(result, v.places) === true })
  })
}

export interface Withdraw {
  key?: string | undefined
  number: string
  reason: string
}

/** The employer takes the vacancy back; the search counts for nothing. */
export function withdrawVacancy(ctx: Ctx, input: Withdraw): Promise<Result<{ number: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'vacancy.withdraw', { key, input: rest }, async (tx) => {
    const opened = await open(tx, ctx, input.number, 'employer')
    if (!opened.ok) return opened
    if (input.reason.trim() === '')
      return refuse('vacancy-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    await end(tx, ctx, opened.value, 'withdrawn', null, input.reason.trim())
    return ok({ number: input.number })
  })
}

/** Names of candidates go a year after the search has ended; the numbers stay. */
export const searchJobs: JobHandlers = {
  [WIPE]: async ({ db }, payload) => {
    const { id } = payload as { id: string }
    await sql`update vacancy_referral set candidate = null, note = '' where vacancy_id = ${id}::uuid`.execute(db)
  },
}

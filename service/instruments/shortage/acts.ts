import { type IsoDate, lists } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { makeNumber } from '../../platform/numbers.ts'
import type { Ground } from '../quota/index.ts'
import { shortageWords as words } from './messages.ts'
import {
  candidatesOf,
  type Demand,
  type Entry,
  isCarried,
  type List,
  MOST_PROPOSALS,
  MOST_VOTES,
  phaseOf,
  type Verdict,
  type Vote,
} from './model.ts'
import { demandOf, entriesOf, listBefore, lockList, NO_DEMAND, proposalsOf } from './store.ts'

/** The quota officer of the whole country: opens, records votes, publishes. */
const isMinistry = (ctx: Pick<Ctx, 'actor'>): boolean =>
  ctx.actor.role === 'system' || (ctx.actor.role === 'quota-officer' && ctx.actor.regions === null)
const hasRegion = (ctx: Pick<Ctx, 'actor'>, region: string): boolean =>
  ctx.actor.role === 'quota-officer' && (ctx.actor.regions === null || ctx.actor.regions.includes(region))

/** A code of ISCO-08 below the ten major groups. */
export const isOccupation = (code: string): boolean => code.length > 1 && (lists['isco']?.has(code) ?? false)

class Faults {
  readonly list: FieldError[] = []
  add(path: string, text: FieldError['text']): void {
    this.list.push({ path, code: 'invalid', text })
  }
  /** Text that must be there. */
  need(path: string, said: string, text: FieldError['text']): void {
    if (said.trim() === '') this.list.push({ path, code: 'required', text })
  }
}

export interface OpenList {
  key?: string | undefined
  series: string
  year: number
  proposalsBy: IsoDate
  ground: Ground
}

/** Calls on the regions for the list of a year. One at a time for a year; a later one is a revision. */
export function openList(ctx: Ctx, input: OpenList): Promise<Result<{ number: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'shortage.open', { key, input: rest }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('shortage-not-yours')
    const faults = new Faults()
    if (input.proposalsBy < localDate(ctx.now, ctx.actor.country)) faults.add('proposalsBy', words.dayPast)
    faults.need('reason', input.ground.reason, words.needReason)
    faults.need('act', input.ground.act, words.needAct)
    if (faults.list.length > 0) return refuse('shortage-input', { fields: faults.list })
    const { country } = ctx.actor
    const { rows: seq } = await sql<{ n: number }>`select nextval('shortage_seq')::int as n`.execute(tx)
    const number = makeNumber(`${country}-D-${input.year}`, seq[0]!.n)
    const id = ctx.newId()
    const { rows } = await sql<{ id: string }>`
      insert into shortage_list (id, number, country, series, year, proposals_by, ground, opened_at)
      values (${id}, ${number}, ${country}, ${input.series}, ${input.year}, ${input.proposalsBy},
        ${JSON.stringify(input.ground)}::jsonb, ${ctx.now}) on conflict do nothing returning id`.execute(tx)
    if (!rows[0]) {
      const { rows: other } = await sql<{ number: string }>`
        select number from shortage_list where country = ${country} and series = ${input.series}
          and year = ${input.year} and published_at is null`.execute(tx)
      return refuse('shortage-open-already', { params: { number: other[0]?.number ?? '' } })
    }
    const data = { number, ...rest, ground: { ...rest.ground } }
    await journal(tx, ctx, { chain: id, kind: 'shortage', act: 'shortage.open', data })
    await publish(tx, ctx, 'shortage.opened', data)
    return ok({ number })
  })
}

export interface ProposeOccupations {
  key?: string | undefined
  list: string
  region: string
  lines: { occupation: string; verdict: Verdict; reason: string }[]
}

/** A region says which occupations should stand on its list and which should not. The whole proposal replaces the one before. */
export function proposeOccupations(ctx: Ctx, input: ProposeOccupations): Promise<Result<{ proposed: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'shortage.propose', { key, input: rest as never }, async (tx) => {
    if (!hasRegion(ctx, input.region)) return refuse('shortage-not-yours')
    const list = await lockList(tx, ctx.actor.country, input.list)
    if (!list) return refuse('shortage-not-found')
    const phase = phaseOf(list, localDate(ctx.now, ctx.actor.country))
    if (phase === 'published') return refuse('shortage-published')
    if (phase !== 'proposals') return refuse('shortage-closed', { params: { day: list.proposalsBy } })
    const faults = new Faults()
    if (input.lines.length > MOST_PROPOSALS) faults.add('lines', words.tooMany)
    const seen = new Set<string>()
    for (const [i, line] of input.lines.entries()) {
      if (!isOccupation(line.occupation)) faults.add(`lines/${i}/occupation`, words.badOccupation)
      else if (seen.has(line.occupation)) faults.add(`lines/${i}/occupation`, words.twice)
      seen.add(line.occupation)
      faults.need(`lines/${i}/reason`, line.reason, words.needReason)
    }
    if (faults.list.length > 0) return refuse('shortage-input', { fields: faults.list })
    await sql`delete from shortage_proposal where list_id = ${list.id} and region = ${input.region}`.execute(tx)
    for (const line of input.lines)
      await sql`
        insert into shortage_proposal (list_id, region, occupation, verdict, reason, made_at, made_by)
        values (${list.id}, ${input.region}, ${line.occupation}, ${line.verdict}, ${line.reason.trim()}, ${ctx.now},
          ${ctx.actor.id})`.execute(tx)
    const data = { region: input.region, lines: input.lines as never }
    await journal(tx, ctx, { chain: list.id, kind: 'shortage', act: 'shortage.propose', data })
    await publish(tx, ctx, 'shortage.proposed', {
      number: list.number,
      region: input.region,
      lines: input.lines.length,
    })
    return ok({ proposed: input.lines.length })
  })
}

export interface RecordVotes {
  key?: string | undefined
  list: string
  votes: Vote[]
  /** What the indicators are read from: the fact with the occupation, and the schemes that read the list. */
  fact: string
  schemes: readonly string[]
}

const count = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 10_000

function faultsOfVotes(votes: readonly Vote[]): FieldError[] {
  const faults = new Faults()
  if (votes.length === 0) faults.add('votes', words.noLines)
  if (votes.length > MOST_VOTES) faults.add('votes', words.tooMany)
  const seen = new Set<string>()
  for (const [i, vote] of votes.entries()) {
    const key = `${vote.region} ${vote.occupation}`
    if (!isOccupation(vote.occupation)) faults.add(`votes/${i}/occupation`, words.badOccupation)
    else if (seen.has(key)) faults.add(`votes/${i}/occupation`, words.twice)
    seen.add(key)
    const numbers = ['for', 'against', 'abstained'] as const
    for (const name of numbers) if (!count(vote[name])) faults.add(`votes/${i}/${name}`, words.badVotes)
    if (vote.for + vote.against + vote.abstained === 0) faults.add(`votes/${i}/for`, words.noVotes)
    faults.need(`votes/${i}/reason`, vote.reason, words.needReason)
  }
  return faults.list
}

/** The vote on occupations, with reasons; what the registers knew of each is kept with it. A new vote replaces the old. */
export function recordVotes(ctx: Ctx, input: RecordVotes): Promise<Result<{ listed: number; not: number }>> {
  const { key, votes, list: number } = input
  return act(ctx, 'shortage.vote', { key, input: { list: number, votes: votes as never } }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('shortage-not-yours')
    const { country } = ctx.actor
    const day = localDate(ctx.now, country)
    const list = await lockList(tx, country, number)
    if (!list) return refuse('shortage-not-found')
    const phase = phaseOf(list, day)
    if (phase === 'published') return refuse('shortage-published')
    if (phase !== 'voting') return refuse('shortage-still-open', { params: { day: list.proposalsBy } })
    const fields = faultsOfVotes(votes)
    if (fields.length > 0) return refuse('shortage-input', { fields })
    const { fact, schemes } = input
    const known = new Map<string, Map<string, Demand>>()
    for (const region of new Set(votes.map((v) => v.region)))
      known.set(region, await demandOf(tx, { country, day, region, fact, schemes }))
    for (const v of votes) {
      const indicators = known.get(v.region)!.get(v.occupation) ?? NO_DEMAND
      await saveEntry(tx, ctx, list.id, { ...v, reason: v.reason.trim(), indicators })
    }
    const listed = votes.filter(isCarried).length
    const data = { number: list.number, votes: votes as never }
    await journal(tx, ctx, { chain: list.id, kind: 'shortage', act: 'shortage.vote', data })
    return ok({ listed, not: votes.length - listed })
  })
}

async function saveEntry(
  tx: Parameters<typeof lockList>[0],
  ctx: Ctx,
  listId: string,
  v: Vote & Pick<Entry, 'indicators'> & { votedAt?: Date },
): Promise<void> {
  await sql`
    insert into shortage_entry (list_id, region, occupation, votes_for, votes_against, abstained, reason, listed, indicators,
      voted_at, voted_by)
    values (${listId}, ${v.region}, ${v.occupation}, ${v.for}, ${v.against}, ${v.abstained}, ${v.reason}, ${isCarried(v)},
      ${JSON.stringify(v.indicators)}::jsonb, ${v.votedAt ?? ctx.now}, ${ctx.actor.id})
    on conflict (list_id, region, occupation) do update set votes_for = excluded.votes_for,
      votes_against = excluded.votes_against, abstained = excluded.abstained, reason = excluded.reason,
      listed = excluded.listed, indicators = excluded.indicators, voted_at = excluded.voted_at,
      voted_by = excluded.voted_by`.execute(tx)
}

/** What a revision takes over: entries of the list before it, when that was of the same year and nothing new was said. */
export const carriedOver = (list: List, before: List | undefined, entries: readonly Entry[]): readonly Entry[] =>
  before && before.year === list.year ? entries : []

export interface PublishList {
  key?: string | undefined
  list: string
  /** The act that issues the list, with number and date. */
  act: string
  reason: string
  from: IsoDate
  to: IsoDate
}

/**
 * Publishes the list: from its first day schemes read it. Every occupation that a region proposed or that stood on the
 * list before must have been voted on; a revision takes over the votes of the same year where nobody proposed anew.
 */
export function publishList(ctx: Ctx, input: PublishList): Promise<Result<{ listed: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'shortage.publish', { key, input: rest }, async (tx) => {
    if (!isMinistry(ctx)) return refuse('shortage-not-yours')
    const { country } = ctx.actor
    const list = await lockList(tx, country, input.list)
    if (!list) return refuse('shortage-not-found')
    const today = localDate(ctx.now, country)
    const phase = phaseOf(list, today)
    if (phase === 'published') return refuse('shortage-published')
    if (phase !== 'voting') return refuse('shortage-still-open', { params: { day: list.proposalsBy } })
    const faults = new Faults()
    faults.need('act', input.act, words.needAct)
    faults.need('reason', input.reason, words.needReason)
    if (input.from < today) faults.add('from', words.fromPast)
    if (input.to < input.from) faults.add('to', words.badTerm)
    if (faults.list.length > 0) return refuse('shortage-input', { fields: faults.list })
    const before = await listBefore(tx, list)
    const old = before ? (await entriesOf(tx, before.id)).filter((e) => e.listed || before.year === list.year) : []
    const carried = carriedOver(list, before, old)
    const proposals = await proposalsOf(tx, list.id)
    const entries = await entriesOf(tx, list.id)
    const same = (a: { region: string; occupation: string }) => (b: { region: string; occupation: string }) =>
      a.region === b.region && a.occupation === b.occupation
    const open = candidatesOf(proposals, entries, old).filter(
      (c) => !c.entry && (c.proposals.length > 0 || !carried.some(same(c))),
    )
    if (open.length > 0) return refuse('shortage-not-voted', { params: { count: open.length } })
    const taken = carried.filter((e) => !entries.some(same(e)))
    if (entries.length + taken.length === 0) return refuse('shortage-empty')
    for (const entry of taken) await saveEntry(tx, ctx, list.id, entry)
    const said = { act: input.act.trim(), reason: input.reason.trim(), from: input.from, to: input.to }
    await sql`
      update shortage_list set published_at = ${ctx.now}, published_by = ${ctx.actor.id}, act = ${said.act},
        reason = ${said.reason}, valid_from = ${said.from}, valid_to = ${said.to} where id = ${list.id}`.execute(tx)
    const listed = [...entries, ...taken].filter((e) => e.listed)
    const data = { number: list.number, ...said, listed: listed.length }
    const codes = listed.map((e) => `${e.region} ${e.occupation}`)
    await journal(tx, ctx, {
      chain: list.id,
      kind: 'shortage',
      act: 'shortage.publish',
      data: { ...data, codes: codes as never },
    })
    await publish(tx, ctx, 'shortage.published', data)
    return ok({ listed: listed.length })
  })
}

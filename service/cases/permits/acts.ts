import type { Facts, IsoDate, Scheme, TermsOfPermit } from '@kosh/law'
import { schemeOf } from '@kosh/law'
import { sql } from 'kysely'
import { permitScope } from '../../platform/access/index.ts'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { findHold } from '../../platform/holds.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { signCode } from './code.ts'
import { getSigningKey } from './keys.ts'
import {
  type ChangeKind,
  groundsFor,
  nextState,
  type PermitState,
  type PrintedTerms,
  REPLACED,
  TERM_ENDED,
} from './model.ts'
import { printTerms } from './terms.ts'

export interface NewPermit {
  caseId: string
  lineNo: number
  scheme: string
  /** Edition the case was decided under. */
  edition: string
  /** Facts of the case and of the line together: the work allowed is printed from them. */
  facts: Facts
  asOf: IsoDate
  validFrom: IsoDate
  /** Last day, included. */
  validTo: IsoDate
  terms: TermsOfPermit
  places: number
  personId?: string | null
  employerId?: string | null
  region?: string | null
  /** Id of the permit this one prolongs. */
  extensionOf?: string | null
  /** Id of the permit this one goes on from, the rule of the scheme, and whether the law counts it as a change. */
  follows?: string | null
  way?: string | null
  counted?: boolean | null
}

interface Names {
  person: { family: string; given: string; birth: string | null; citizenship: string | null } | undefined
  employer: string
}

async function namesFor(tx: Tx, permit: NewPermit): Promise<Names> {
  const person = permit.personId
    ? await sql<NonNullable<Names['person']>>`
        select family, given, to_char(birth, 'YYYY-MM-DD') as birth, citizenship from person where id = ${permit.personId}
      `.execute(tx)
    : undefined
  const employer = permit.employerId
    ? await sql<{ name: string }>`select name from employer where id = ${permit.employerId}`.execute(tx)
    : undefined
  return { person: person?.rows[0], employer: employer?.rows[0]?.name ?? '' }
}

/** Number, place in the status list: taken in one round trip. Gaps after a rollback do no harm. */
async function takeNumbers(tx: Tx): Promise<{ serial: number; statusIndex: number }> {
  const { rows } = await sql<{ serial: number; index: number }>`
    select nextval('permit_seq')::integer as serial, nextval('revocation_seq')::integer as index`.execute(tx)
  return { serial: rows[0]!.serial, statusIndex: rows[0]!.index }
}

/** The work in the two languages of the office; once where both say the same. */
const workTexts = (terms: PrintedTerms): string[] => [
  ...new Set(
    [terms.work.map((w) => w.value.kk).join(', '), terms.work.map((w) => w.value.ru).join(', ')].filter(Boolean),
  ),
]

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/**
 * Issues a permit inside the act of its case: number, printed terms, signed code, journal, outbox. The caller turns the
 * quota reservation into use and writes the permit's id into the line. Refuses dates that do not fit and a missing holder.
 */
export async function issuePermit(
  tx: Tx,
  ctx: Ctx,
  permit: NewPermit,
): Promise<Result<{ id: string; number: string }>> {
  const { validFrom: from, validTo: to } = permit
  if (!isDay(from) || !isDay(to) || to < from) return refuse('permit-dates', { params: { from, to } })
  if (!permit.personId && !permit.employerId) return refuse('permit-holder-missing')
  const scheme = schemeOf(ctx.library, permit.scheme)
  const terms = printTerms(ctx.library, permit)
  const names = await namesFor(tx, permit)
  const { serial, statusIndex } = await takeNumbers(tx)
  const number = makeNumber(`${scheme.country}-P`, serial)
  const id = ctx.newId()
  const code = await signCode(await getSigningKey(tx, ctx.now), {
    number,
    scheme: permit.scheme,
    family: names.person?.family ?? '',
    given: names.person?.given ?? '',
    citizenship: names.person?.citizenship ?? '',
    birthYear: names.person?.birth ? Number(names.person.birth.slice(0, 4)) : null,
    employer: names.employer,
    work: workTexts(terms),
    regions: permit.region ? [permit.region] : [],
    places: permit.places,
    validFrom: from,
    validTo: to,
    statusIndex,
  })
  await sql`insert into number_claim (number, kind, id) values (${number}, 'permit', ${id})`.execute(tx)
  await sql`
    insert into permit (id, number, case_id, line_no, scheme, edition, country, region, employer_id, person_id, places,
      valid_from, valid_to, extension_of, follows, way, counted, terms, state, state_since, code, status_index, issued_at, issued_by)
    values (${id}, ${number}, ${permit.caseId}, ${permit.lineNo}, ${permit.scheme}, ${permit.edition}, ${scheme.country},
      ${permit.region ?? null}, ${permit.employerId ?? null}, ${permit.personId ?? null}, ${permit.places},
      ${from}::date, ${to}::date, ${permit.extensionOf ?? null}, ${permit.follows ?? null}, ${permit.way ?? null},
      ${permit.counted ?? null}, ${JSON.stringify(terms)}::jsonb, 'valid', ${ctx.now},
      ${code}, ${statusIndex}, ${ctx.now}, ${ctx.actor.id})`.execute(tx)
  await sql`insert into permit_event (permit_id, n, at, actor, act) values (${id}, 1, ${ctx.now}, ${ctx.actor.id}, 'issue')`.execute(
    tx,
  )
  const said = {
    number,
    case: permit.caseId,
    line: permit.lineNo,
    scheme: permit.scheme,
    edition: permit.edition,
    region: permit.region ?? null,
    places: permit.places,
    from,
    to,
    extensionOf: permit.extensionOf ?? null,
    ...(permit.follows ? { follows: permit.follows, way: permit.way ?? null } : {}),
    statusIndex,
  }
  await journal(tx, ctx, { chain: id, kind: 'permit', act: 'permit.issue', data: said })
  await publish(tx, ctx, 'permit.issued', { id, ...said })
  return ok({ id, number })
}

export interface PermitChange {
  /** Id or number. */
  permit: string
  kind: ChangeKind
  /** Code of a ground of the scheme; left out when reinstating. */
  ground?: string | undefined
  /** Why, in the words of the official: 10 letters at least, unless the system acts. */
  reasons?: string | undefined
}

export interface Changed {
  id: string
  number: string
  state: PermitState
  version: number
}

interface Locked {
  id: string
  number: string
  scheme: string
  edition: string
  state: PermitState
  version: number
  case_id: string
  line_no: number
  person_id: string | null
}

/** What happened to a permit of a case: an official changed it, or its holder reported a cure. */
export interface PermitHappening {
  kind: ChangeKind | 'cure'
  number: string
  caseId: string
  lineNo: number
  reasons: string | null
}
type Listener = (tx: Tx, ctx: Ctx, happening: PermitHappening) => Promise<void>
const listeners = new Set<Listener>()

/** Cases follow what happens to their permits, in the same transaction; the same listener counts once. */
export const onPermit = (listener: Listener): void => void listeners.add(listener)

async function tell(tx: Tx, ctx: Ctx, happening: PermitHappening): Promise<void> {
  for (const listener of listeners) await listener(tx, ctx, happening)
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

async function lockPermit(tx: Tx, ctx: Ctx, permit: string): Promise<Locked | undefined> {
  const by = isUuid(permit)
    ? sql`p.id = ${permit}`
    : sql`p.id = (select c.id from number_claim c where c.number = ${permit} and c.kind = 'permit')`
  const { rows } = await sql<Locked>`
    select p.id::text, p.number, p.scheme, p.edition, p.state, p.version, p.case_id::text, p.line_no,
      p.person_id::text
    from permit p where ${by} and ${permitScope(ctx, 'p')} for update`.execute(tx)
  return rows[0]
}

const hasGround = (scheme: Scheme, edition: string, kind: ChangeKind, ground: string | undefined): boolean =>
  groundsFor(scheme, edition, kind).some(({ code }) => code === ground)

/**
 * Changes the state of a permit inside another act (clocks of cases do); refusals: not found (or out of scope), wrong
 * role, state that does not allow it, ground the law does not name, reasons missing, a hold on the person.
 */
export async function changePermit(tx: Tx, ctx: Ctx, change: PermitChange): Promise<Result<Changed>> {
  const { kind, ground } = change
  const byHand = ctx.actor.role !== 'system'
  if (byHand && ctx.actor.role !== 'officer') return refuse('permit-not-yours')
  const permit = await lockPermit(tx, ctx, change.permit)
  if (!permit) return refuse('permit-not-found', { params: { number: change.permit } })
  const { id, number } = permit
  const state = nextState(permit.state, kind)
  if (!state) return refuse('permit-state', { params: { number, state: permit.state } })
  const scheme = schemeOf(ctx.library, permit.scheme)
  const byTime = !byHand && kind === 'lapse' && (ground === TERM_ENDED || ground === REPLACED)
  if (kind !== 'reinstate' && !byTime && !hasGround(scheme, permit.edition, kind, ground)) {
    return refuse('permit-ground', { params: { ground: ground ?? '' } })
  }
  const reasons = change.reasons?.trim() ?? ''
  if (byHand && reasons.length < 10) return refuse('permit-reasons')
  if (byHand && (kind === 'suspend' || kind === 'annul') && permit.person_id) {
    const hold = await findHold(tx, permit.person_id, localDate(ctx.now, scheme.country))
    if (hold) return refuse('person-on-hold', { params: { ...hold } })
  }
  const version = permit.version + 1
  const kept = kind === 'reinstate' ? null : ground
  await sql`
    update permit set state = ${state}, ground = ${kept}, state_since = ${ctx.now}, version = ${version}
    where id = ${id}`.execute(tx)
  await sql`
    insert into permit_event (permit_id, n, at, actor, act, ground, reasons)
    values (${id}, ${version}, ${ctx.now}, ${ctx.actor.id}, ${kind}, ${kept}, ${reasons === '' ? null : reasons})`.execute(
    tx,
  )
  await sql`select nextval('permit_change_seq')`.execute(tx)
  const said = { number, from: permit.state, to: state, ground: kept ?? null }
  await journal(tx, ctx, { chain: id, kind: 'permit', act: `permit.${kind}`, data: said })
  await publish(tx, ctx, 'permit.changed', { id, case: permit.case_id, line: permit.line_no, ...said })
  const happened = { number, caseId: permit.case_id, lineNo: permit.line_no }
  if (byHand) await tell(tx, ctx, { kind, ...happened, reasons: reasons || null })
  return ok({ id, number, state, version })
}

/**
 * The holder reports that the ground of a suspension has gone; the body is told and its time limit begins. The state stays
 * until an officer reinstates the permit.
 */
export function reportCure(
  ctx: Ctx,
  input: { permit: string; reasons?: string | undefined },
  key?: string,
): Promise<Result<Changed>> {
  return act(ctx, 'permit.cure', { key, input }, async (tx) => {
    const permit = await lockPermit(tx, ctx, input.permit)
    if (!permit) return refuse('permit-not-found', { params: { number: input.permit } })
    const { id, number, state } = permit
    if (state !== 'suspended') return refuse('permit-state', { params: { number, state } })
    const reasons = input.reasons?.trim() ?? ''
    if (reasons.length < 10) return refuse('permit-reasons')
    const version = permit.version + 1
    await sql`update permit set version = ${version} where id = ${id}`.execute(tx)
    await sql`
      insert into permit_event (permit_id, n, at, actor, act, reasons)
      values (${id}, ${version}, ${ctx.now}, ${ctx.actor.id}, 'cure', ${reasons})`.execute(tx)
    await journal(tx, ctx, { chain: id, kind: 'permit', act: 'permit.cure', data: { number } })
    await publish(tx, ctx, 'permit.cured', { id, case: permit.case_id, line: permit.line_no, number })
    await tell(tx, ctx, { kind: 'cure', number, caseId: permit.case_id, lineNo: permit.line_no, reasons: null })
    return ok({ id, number, state, version })
  })
}

type ByHand = Omit<PermitChange, 'kind'>
const verb =
  (kind: ChangeKind) =>
  (ctx: Ctx, change: ByHand, key?: string): Promise<Result<Changed>> =>
    act(ctx, `permit.${kind}`, { key, input: change }, (tx) => changePermit(tx, ctx, { ...change, kind }))

/** Stops a valid permit for a time, on a ground of the scheme. */
export const suspend = verb('suspend')
/** Makes a suspended permit valid again. */
export const reinstate = verb('reinstate')
/** Ends a permit by decision, on a ground of the scheme. */
export const annul = verb('annul')
/** Ends a permit by an event the law names. */
export const lapse = verb('lapse')
export const verbs: Record<ChangeKind, ReturnType<typeof verb>> = { suspend, reinstate, annul, lapse }

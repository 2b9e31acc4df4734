import { editionOn, type Scheme } from '@kosh/law'
import { sql } from 'kysely'
import { permitScope } from '../../platform/access/scopes.ts'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { employerRecord } from '../../registers/employers/index.ts'
import { checkPerson, nameOf, type PersonInput, personRecord } from '../../registers/persons/index.ts'
import { isLast } from '../permits/index.ts'
import { isAskable } from './law-facts.ts'
import { words } from './messages.ts'
import type { Case, Channel, Line, LinePerson } from './model.ts'
import { countryCodes } from './read-codes.ts'
import { emptyLine, linesOf, openCase, saveCase, saveLine, schemeOfCase, today } from './store.ts'
import { readFact } from './values.ts'

export interface Keyed {
  /** Idempotency key. */
  key?: string | undefined
}
export interface Versioned extends Keyed {
  /** The version the actor saw; another one is refused. */
  version?: number | undefined
}
/** What a draft act gives: the new version, and what could not be read (kept as typed). */
export interface Saved {
  version: number
  errors: FieldError[]
}

export interface StartInput extends Keyed {
  scheme: string
  /** For whom an officer writes the application down. */
  employerId?: string
  personId?: string
  channel?: Channel
  /** Key of the source of an imported case; the same key is imported once. */
  sourceKey?: string
}

/** Begins a draft under the edition in force today. A worker's draft has its one line already. */
export function start(ctx: Ctx, input: StartInput): Promise<Result<{ id: string; version: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'application.start', { key, input: rest }, (tx) => startIn(tx, ctx, rest))
}

export async function startIn(
  tx: Tx,
  ctx: Ctx,
  input: Omit<StartInput, 'key'>,
): Promise<Result<{ id: string; version: number }>> {
  const scheme = ctx.library.schemes.get(input.scheme)
  if (!scheme) return refuse('case-scheme-unknown', { params: { scheme: input.scheme } })
  const { actor } = ctx
  const day = today(ctx, actor.country)
  const edition = scheme.status === 'law' && scheme.country === actor.country ? editionOn(scheme, day) : undefined
  if (!edition) return refuse('case-scheme-closed', { params: { day } })
  const wanted = wantedParties(ctx, scheme, edition.process.applicant, input)
  if (!wanted) return refuse('case-wrong-applicant', { params: { applicant: edition.process.applicant } })
  if (wanted.employerId && !(await employerRecord(tx, wanted.employerId))) return refuse('employer-not-found')
  if (wanted.personId && !(await personRecord(tx, wanted.personId))) return refuse('person-not-found')
  const channel = channelOf(ctx, input.channel)
  if (channel !== 'import' && !edition.process.where.includes(channel)) return refuse('case-channel-closed')
  const id = ctx.newId()
  await sql`
    insert into application (case_id, number, scheme, edition, country, state, channel, account_id, employer_id, person_id, facts, source_key, mission, created)
    values (${id}, '', ${scheme.id}, ${edition.id}, ${scheme.country}, 'draft', ${channel}, ${actor.id}, ${wanted.employerId},
      ${wanted.personId}, '{}', ${input.sourceKey ?? null},
      ${channel === 'mission' ? (actor.mission ?? null) : null}, ${ctx.now})`.execute(tx)
  if (input.sourceKey) {
    const claim =
      await sql`insert into number_claim (number, kind, id) values (${`source:${input.sourceKey}`}, 'source', ${id})
      on conflict do nothing returning 1`.execute(tx)
    if (claim.rows.length === 0) return refuse('case-changed')
  }
  if (edition.process.applicant === 'worker' && channel !== 'import')
    await saveLine(tx, await ownLine(tx, id, wanted.personId))
  await journal(tx, ctx, {
    chain: id,
    kind: 'case',
    act: 'application.start',
    data: { scheme: scheme.id, edition: edition.id, channel },
  })
  return ok({ id, version: 1 })
}

/** Employer and person of the case, or undefined where this actor cannot apply under the scheme. */
function wantedParties(
  ctx: Ctx,
  _scheme: Scheme,
  applicant: 'employer' | 'worker',
  input: Omit<StartInput, 'key'>,
): { employerId: string | null; personId: string | null } | undefined {
  const { actor } = ctx
  switch (actor.role) {
    case 'worker':
      return applicant === 'worker' ? { employerId: null, personId: actor.personId ?? null } : undefined
    case 'employer':
      return applicant === 'employer' && actor.employerId ? { employerId: actor.employerId, personId: null } : undefined
    case 'officer':
    case 'system':
      return applicant === 'employer' && !input.employerId
        ? undefined
        : { employerId: input.employerId ?? null, personId: input.personId ?? null }
    default:
      return undefined
  }
}

function channelOf(ctx: Ctx, wished: Channel | undefined): Channel {
  if (ctx.actor.role === 'system') return wished ?? 'import'
  if (ctx.actor.role === 'officer') return ctx.actor.mission || wished === 'mission' ? 'mission' : 'counter'
  return 'online'
}

async function ownLine(tx: Tx, caseId: string, personId: string | null): Promise<Line> {
  const line = emptyLine(caseId, 1)
  const person = personId ? await personRecord(tx, personId) : undefined
  if (!person) return line
  const { family, given, birth, sex, citizenship } = person
  const paper = await sql<{ kind: 'passport'; issuer: string; number: string; expires: string | null }>`
    select kind, issuer, number, expires from person_paper where person_id = ${person.id} order by expires desc nulls last, id limit 1`.execute(
    tx,
  )
  line.person = { family, given, birth, sex, citizenship, ...(paper.rows[0] ? { paper: paper.rows[0] } : {}) }
  line.label = nameOf(person)
  return line
}

/** Reads answers into `facts` and keeps what cannot be read in `raw`, beside its fault. Empty answers are taken back. */
export function readAnswers(
  scheme: Scheme,
  given: Record<string, unknown>,
  into: { facts: Case['facts']; raw: Case['raw'] },
  at: string,
): FieldError[] {
  const errors: FieldError[] = []
  for (const [name, input] of Object.entries(given)) {
    const fact = Object.hasOwn(scheme.facts, name) ? scheme.facts[name] : undefined
    const path = `${at}${name}`
    if (!fact || !isAskable(fact)) {
      errors.push({
        path,
        code: 'unknown-fact',
        text: fact?.type === 'judgement' ? words.judgementOnly : words.notAsked,
      })
      continue
    }
    const read = readFact(fact, input, countryCodes)
    delete into.facts[name]
    delete into.raw[name]
    if ('value' in read) into.facts[name] = read.value
    else if ('code' in read) {
      into.raw[name] = input
      errors.push({ path, code: read.code, text: read.text })
    }
  }
  return errors
}

/** Answers for the whole case. Everything is kept: what cannot be read stays as typed and is told. */
export function answer(
  ctx: Ctx,
  caseId: string,
  input: { facts: Record<string, unknown> } & Versioned,
): Promise<Result<Saved>> {
  const { key, ...rest } = input
  return act(ctx, 'application.answer', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'answer', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const errors = readAnswers(schemeOfCase(ctx.library, c), input.facts, c, 'facts/')
    await saveCase(tx, c)
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.answer',
      data: { answers: Object.keys(input.facts).sort(), unread: errors.length },
    })
    return ok({ version: c.version, errors })
  })
}

export interface LineInput {
  /** The worker, with the number of the permit that the line goes on from. */
  person?: PersonInput & { permit?: string | null }
  facts?: Record<string, unknown>
  /** Number of unnamed places, where the scheme's lines are places. */
  places?: number
  /** What a line of places is called; a worker's line is called by the name. */
  label?: string
  /** Id of the permit that the line asks to extend. */
  extends?: string | null
}

/** Puts what was given into a line; faults are told and what could not be read is kept as typed. */
export function fillLine(scheme: Scheme, line: Line, input: LineInput): FieldError[] {
  const at = `lines/${line.no}/`
  const errors = input.facts ? readAnswers(scheme, input.facts, line, `${at}facts/`) : []
  if (input.person) {
    const person: LinePerson = {
      ...line.person,
      ...input.person,
      ...(input.person.paper ? { paper: { ...line.person?.paper, ...input.person.paper } } : {}),
    }
    line.person = person
    errors.push(...checkPerson(person, false).map((e) => ({ ...e, path: `${at}person/${e.path}` })))
    line.label = nameOf({ family: person.family ?? '', given: person.given ?? '' })
  }
  if (input.label !== undefined) line.label = input.label.trim()
  if (input.places !== undefined) {
    if (Number.isInteger(input.places) && input.places >= 1 && input.places <= 100_000) line.places = input.places
    else errors.push({ path: `${at}places`, code: 'out-of-range', text: words.badPlaces })
  }
  if (input.extends !== undefined) line.extends = input.extends
  return errors
}

/** Is the permit one of the applicant's, of this scheme, in force, and the last of those that extend each other? */
export async function mayExtend(tx: Tx, ctx: Ctx, c: Case, permitId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from permit p where p.id = ${permitId} and p.scheme = ${c.scheme}
    and p.state in ('valid','suspended') and ${permitScope(ctx, 'p')}
    and ${isLast}`.execute(tx)
  return rows.length > 0
}

/** Adds a worker or a number of places. */
export function addLine(
  ctx: Ctx,
  caseId: string,
  input: LineInput & Versioned,
): Promise<Result<Saved & { no: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'application.line', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'add-line', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const line = emptyLine(c.id, ((await linesOf(tx, c.id)).at(-1)?.no ?? 0) + 1)
    if (input.extends && !(await mayExtend(tx, ctx, c, input.extends))) return refuse('case-extends-unknown')
    const errors = fillLine(schemeOfCase(ctx.library, c), line, input)
    await saveLine(tx, line)
    await saveCase(tx, c)
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.line',
      data: { line: line.no, unread: errors.length },
    })
    return ok({ no: line.no, version: c.version, errors })
  })
}

/** Changes a line; members that are not given stay as they are. */
export function updateLine(ctx: Ctx, caseId: string, no: number, input: LineInput & Versioned): Promise<Result<Saved>> {
  const { key, ...rest } = input
  return act(ctx, 'application.line-change', { key, input: { caseId, no, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'update-line', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const line = (await linesOf(tx, c.id)).find((l) => l.no === no)
    if (!line) return refuse('case-line-not-found', { params: { line: no } })
    if (input.extends && !(await mayExtend(tx, ctx, c, input.extends))) return refuse('case-extends-unknown')
    const errors = fillLine(schemeOfCase(ctx.library, c), line, input)
    await saveLine(tx, line)
    await saveCase(tx, c)
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.line-change',
      data: { line: no, unread: errors.length },
    })
    return ok({ version: c.version, errors })
  })
}

export function removeLine(
  ctx: Ctx,
  caseId: string,
  no: number,
  input: Versioned = {},
): Promise<Result<{ version: number }>> {
  return act(ctx, 'application.line-remove', { key: input.key, input: { caseId, no } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'remove-line', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const gone =
      await sql`delete from application_line where case_id = ${c.id} and line_no = ${no} returning 1`.execute(tx)
    if (gone.rows.length === 0) return refuse('case-line-not-found', { params: { line: no } })
    await sql`update case_document set removed_at = ${ctx.now} where case_id = ${c.id} and line_no = ${no} and removed_at is null`.execute(
      tx,
    )
    await saveCase(tx, c)
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'application.line-remove', data: { line: no } })
    return ok({ version: c.version })
  })
}

/** Throws a draft away; only the journal remembers that there was one. */
export function discard(ctx: Ctx, caseId: string, input: Versioned = {}): Promise<Result<{ id: string }>> {
  return act(ctx, 'application.discard', { key: input.key, input: { caseId } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'discard', input.version)
    if (!opened.ok) return opened
    for (const table of ['case_document', 'application_line', 'application'])
      await sql`delete from ${sql.table(table)} where case_id = ${caseId}`.execute(tx)
    if (opened.value.sourceKey)
      await sql`delete from number_claim where number = ${`source:${opened.value.sourceKey}`}`.execute(tx)
    await journal(tx, ctx, { chain: caseId, kind: 'case', act: 'application.discard', data: {} })
    return ok({ id: caseId })
  })
}

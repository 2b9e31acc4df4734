import type { Fact } from '@kosh/law'
import { type RawBuilder, sql } from 'kysely'
import type { Random } from '../../service/demo/random.ts'
import { caseScope, employerScope, permitScope, personScope } from '../../service/platform/access/index.ts'
import type { Sender, World } from './world.ts'

/** Records that requests aim at: each sender's own and everybody's. Without them every request would end at "not found". */

export interface CaseTarget {
  id: string
  number: string
  state: string
  scheme: string
  version: number
  fees: string[]
  documents: string[]
  lines: number
}

export interface Targets {
  cases: CaseTarget[]
  permits: string[]
  employers: string[]
  persons: string[]
}

export interface Pools {
  /** A whole application that each applicant could file in one act. */
  whole: Map<string, object>
  own: Map<string, Targets>
  all: Targets
  cells: string[]
  agencies: string[]
  /** Numbers of complaints. */
  complaints: string[]
}

async function targetsFor(world: World, actor: Sender['actor'] | undefined): Promise<Targets> {
  const who = { actor: actor ?? { ...world.senders[0]!.actor, role: 'system' as const } }
  const ids = async (table: string, column: string, scope: RawBuilder<boolean>): Promise<string[]> => {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(column)}::text as id from ${sql.ref(table)} where ${scope} order by 1 desc limit 30`.execute(
      world.db,
    )
    return rows.map(({ id }) => id)
  }
  // Open cases first: acts are open to them.
  const cases = await sql<CaseTarget>`
    select case_id::text as id, number, state, scheme, version,
      coalesce((select array_agg(f.id::text order by f.id) from case_fee f where f.case_id = application.case_id), '{}') as fees,
      coalesce((select array_agg(d.id::text order by d.id) from case_document d where d.case_id = application.case_id), '{}') as documents,
      (select count(*)::int from application_line l where l.case_id = application.case_id) as lines
    from application where ${caseScope(who)}
    order by state in ('decided', 'withdrawn', 'lapsed'), version desc, case_id desc limit 40`.execute(world.db)
  return {
    cases: cases.rows,
    permits: await ids('permit', 'number', sql<boolean>`${permitScope(who)} and state <> 'lapsed'`),
    employers: await ids('employer', 'id', employerScope(who)),
    persons: await ids('person', 'id', personScope(who)),
  }
}

export async function findPools(world: World): Promise<Pools> {
  const own = new Map<string, Targets>()
  for (const { login, actor } of world.senders)
    if (actor.role !== 'public') own.set(login, await targetsFor(world, actor))
  const whole = new Map<string, object>()
  for (const { login, actor } of world.senders) {
    const template = actor.role === 'employer' ? await templateFor(world, actor.id) : undefined
    if (!template) continue
    const lines = template.lines.map((line) => ({ ...line, person: madePerson(world.random) }))
    whole.set(login, { scheme: template.scheme, facts: template.facts, lines })
  }
  const list = async (query: RawBuilder<{ id: string }>): Promise<string[]> =>
    (await query.execute(world.db)).rows.map(({ id }) => id)
  return {
    own,
    whole,
    all: await targetsFor(world, undefined),
    cells: await list(sql`select id from quota_cell order by id limit 60`),
    agencies: await list(sql`select id from agency order by id`),
    complaints: await list(sql`select number as id from complaint order by number`),
  }
}

interface Template {
  id: string
  scheme: string
  facts: unknown
  lines: { facts: unknown; places: number; label: string }[]
}

const page = Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')

const madePerson = (random: Random) => {
  const paper = {
    kind: 'passport',
    issuer: 'UZ',
    number: `FA${random.int(1_000_000, 9_999_999)}`,
    expires: '2031-05-04',
  }
  return { family: 'Каримов', given: 'Азиз', birth: '1990-05-04', sex: 1, citizenship: 'UZ', paper }
}

/** An application of the demonstration by the same account, to be written again. */
async function templateFor(world: World, accountId: string): Promise<Template | undefined> {
  const { rows } = await sql<Template>`
    select case_id::text as id, scheme, facts,
      (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('facts', l.facts, 'places', l.places, 'label', l.label))
        order by line_no) from application_line l where l.case_id = application.case_id and line_no <= 3) as lines
    from application where account_id = ${accountId} and state <> 'draft' and channel = 'online' order by case_id desc limit 20`.execute(
    world.db,
  )
  const fit = rows.filter((row) => row.lines?.length > 0)
  return fit.length > 0 ? world.random.pick(fit) : undefined
}

/** A program of one account that writes applications; gives the id where there is one. */
const writer =
  (world: World, { token }: Sender) =>
  async (url: string, payload: unknown, method: 'POST' | 'PATCH' = 'POST'): Promise<string | undefined> => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': world.random.id() }
    const address = `/api/v1/applications${url}`
    const reply = await world.app.inject({ method, url: address, headers, payload: payload as object })
    return reply.statusCode < 300 ? (reply.json() as { id: string }).id : undefined
  }

/** A complete draft with a paper for each need, after an application of the same account; undefined where it has none. */
export async function writeDraft(world: World, sender: Sender): Promise<string | undefined> {
  const { actor, token } = sender
  const send = writer(world, sender)
  const template = await templateFor(world, actor.id)
  const id = template && (await send('', { scheme: template.scheme }))
  if (!id) return undefined
  await send(`/${id}/answers`, { facts: template.facts })
  for (const line of template.lines) {
    if (actor.role === 'employer') await send(`/${id}/lines`, { ...line, person: madePerson(world.random) })
    else await send(`/${id}/lines/1`, { facts: line.facts }, 'PATCH')
  }
  const headers = { authorization: `Bearer ${token}` }
  const form = await world.app.inject({ url: `/api/v1/applications/${id}/form`, headers })
  const { documents = [] } = form.json() as { documents?: { need: string; lineNo?: number }[] }
  for (const { need, lineNo } of documents) {
    const line = lineNo === undefined ? {} : { lineNo }
    await send(`/${id}/documents`, { need, ...line, name: 'x.pdf', type: 'application/pdf', content: page })
  }
  return id
}

/** Keeps some drafts alive for those who may write them, half of them complete; requests of this check throw them away. */
export async function keepDrafts(world: World): Promise<void> {
  const schemes = [...world.library.schemes.values()].filter((s) => s.country === 'KZ' && s.status === 'law')
  for (const login of ['worker', 'worker2', 'employer', 'farm', 'oil', 'officer']) {
    const sender = world.sender(login)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from application where account_id = ${sender.actor.id} and state = 'draft'`.execute(
      world.db,
    )
    for (let n = rows[0]!.n; n < 6; n++) {
      const complete = n % 2 === 0 && (await writeDraft(world, sender))
      if (!complete) await writer(world, sender)('', { scheme: world.random.pick(schemes).id })
    }
  }
}

/** A plausible answer to a question of a scheme. */
export function plausible(random: Random, fact: Fact): unknown {
  const day = `2026-0${random.int(1, 9)}-${random.int(10, 28)}`
  switch (fact.type) {
    case 'int':
    case 'money':
      return random.chance(0.8) ? random.int(fact.min, Math.min(fact.max, fact.min + 100)) : String(fact.max)
    case 'yes-no':
      return random.pick([true, false, 'yes', 'no'])
    case 'date':
      return day
    case 'one-of':
      return random.pick(Object.keys(fact.options))
    case 'periods':
      return [{ from: '2026-01-01', to: day }]
    case 'judgement':
      return true
    default:
      return { region: 'KZ-75', country: 'UZ', sector: 'F' }[fact.list] ?? '2221'
  }
}

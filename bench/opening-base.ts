import { randomBytes } from 'node:crypto'
import type { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Library } from '@kosh/law'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { addDocument, addLine, answer, formFor, start } from '../service/cases/applications/index.ts'
import { readLibrary } from '../service/cli/library.ts'
import { set, verifyLedger } from '../service/instruments/quota/index.ts'
import { addAccount } from '../service/platform/access/index.ts'
import { tokenHash } from '../service/platform/access/sessions.ts'
import { systemActor } from '../service/platform/actors.ts'
import type { Ctx, Db, Result } from '../service/platform/context.ts'
import { migrate, transaction } from '../service/platform/db/index.ts'
import { createEmployer } from '../service/registers/employers/index.ts'
import { ask } from './pages-load.ts'

/**
 * The opening of a quota, as nations open theirs: everybody has the request ready and sends it at the same hour. The half-year
 * cap of H-2B serves as the pattern: 33,000 places, taken in the order of receipt when the request is filed.
 */
export const COUNTRY = 'US'
const SCHEME = 'us/h-2b'
const SERIES = 'us.h-2b'

/** One who asks: the request that waits to be filed, and the token of its account. */
export interface Asker {
  caseId: string
  token: string
}
export interface Opening {
  askers: Asker[]
  places: number
  cell: string
}

const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.problem))
}

/** Makes a draft by the acts themselves, ready to be filed: the pattern of all. */
async function makePattern(ctx: Ctx, year: number): Promise<string> {
  const { id } = value(await start(ctx, { scheme: SCHEME }))
  const facts = {
    ...{ needStart: `${year}-05-01`, needEnd: `${year}-09-20`, worksiteState: 'US-TX', jobTitle: 'LANDSCAPE LABORER' },
    ...{ occupationCode: '37-3011', wage: 1950, wageUnit: 'HOUR', prevailingWage: 1950, prevailingUnit: 'HOUR' },
    ...{ notFarmWork: true, temporaryNeed: true, workersRequested: 1 },
  }
  value(await answer(ctx, id, { facts: { petitionStage: true } }))
  value(await addLine(ctx, id, { label: 'Labourer', places: 1, facts }))
  const form = (await formFor(ctx, id))!
  for (const d of form.documents.filter((x) => x.given.length === 0))
    value(
      await addDocument(ctx, id, {
        ...{ need: d.need, lineNo: d.lineNo ?? null, name: 'paper.pdf', type: 'application/pdf' },
        bytes: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
      }),
    )
  const open = (await formFor(ctx, id))!.blockers
  if (open.length > 0) throw new Error(`the pattern cannot be filed: ${JSON.stringify(open)}`)
  return id
}

/**
 * Fills an empty database: `asked` requests of one place each by employers with ten each, and `places` to be had. Requests
 * are copies of one made by the acts; nothing is filed.
 */
export async function prepareOpening(db: Db, asked: number, places: number): Promise<Opening> {
  await migrate(db)
  const library: Library = await readLibrary({})
  const now = new Date()
  const base = { db, library, now, newId: v7, locale: 'en' as const }
  const system: Ctx = { ...base, actor: systemActor(COUNTRY) }
  const year = now.getUTCFullYear() + 1
  const cell = { series: SERIES, period: `FY${year}-H2`, dims: {} }
  value(await set(system, { ...cell, places, reason: 'opening', act: 'cap of the half-year' }))
  const firm = value(
    await createEmployer(system, {
      ...{ name: 'Landscapes LLC', kind: 'legal-person', country: COUNTRY, numberKind: 'EIN', number: '120000001' },
      source: 'bench',
    }),
  )
  const account = v7()
  await transaction(
    db,
    (tx) =>
      addAccount(tx, now, {
        ...{ id: account, login: 'bench', name: 'Bench', role: 'employer', password: randomBytes(12).toString('hex') },
        ...{ country: COUNTRY, employerId: firm.id, locale: 'en' },
      }),
    { jitter: Math.random },
  )
  const actor = {
    id: account,
    role: 'employer',
    name: 'Bench',
    country: COUNTRY,
    regions: null,
    employerId: firm.id,
  } as const
  const pattern = await makePattern({ ...base, actor }, year)

  const firms = Array.from({ length: Math.ceil(asked / 10) }, () => ({
    employer: v7(),
    account: v7(),
    token: `kosh_${randomBytes(32).toString('base64url')}`,
  }))
  const expires = new Date(now.getTime() + 86_400_000)
  for (let at = 0; at < firms.length; at += 2000) {
    const some = firms.slice(at, at + 2000)
    const rows = sql`unnest(${some.map((f) => f.employer)}::uuid[], ${some.map((f) => f.account)}::uuid[],
      ${some.map((f) => tokenHash(f.token))}::bytea[]) as f (employer, account, token)`
    await sql`insert into employer select (jsonb_populate_record(e, jsonb_build_object('id', f.employer,
      'name', 'Firm ' || f.employer, 'number', null, 'number_kind', null))).* from employer e, ${rows} where e.id = ${firm.id}`.execute(
      db,
    )
    await sql`insert into account select (jsonb_populate_record(a, jsonb_build_object('id', f.account,
      'login', f.account, 'employer_id', f.employer))).* from account a, ${rows} where a.id = ${account}`.execute(db)
    await sql`insert into api_token (token_hash, account_id, label, created, expires)
      select f.token, f.account, 'bench', ${now}, ${expires} from ${rows}`.execute(db)
  }
  const askers: (Asker & { employer: string; account: string })[] = Array.from({ length: asked }, (_, n) => ({
    caseId: v7(),
    ...firms[n % firms.length]!,
  }))
  for (let at = 0; at < asked; at += 5000) {
    const some = askers.slice(at, at + 5000)
    const rows = sql`unnest(${some.map((a) => a.caseId)}::uuid[], ${some.map((a) => a.account)}::uuid[],
      ${some.map((a) => a.employer)}::uuid[]) as r (id, account, employer)`
    await sql`insert into application select (jsonb_populate_record(c, jsonb_build_object('case_id', r.id,
      'number', r.id, 'account_id', r.account, 'employer_id', r.employer))).* from application c, ${rows} where c.case_id = ${pattern}`.execute(
      db,
    )
    await sql`insert into application_line select (jsonb_populate_record(l, jsonb_build_object('case_id', r.id))).*
      from application_line l, ${rows} where l.case_id = ${pattern}`.execute(db)
    await sql`insert into case_document select (jsonb_populate_record(d, jsonb_build_object('case_id', r.id))).*
      from case_document d, ${rows} where d.case_id = ${pattern}`.execute(db)
  }
  // As on the eve of an opening: what was written days ago is tidied up.
  await sql`vacuum analyze`.execute(db)
  await sql`checkpoint`.execute(db)
  const { rows } = await sql<{ id: string }>`select id from quota_cell where series = ${SERIES}`.execute(db)
  return { askers: askers.map(({ caseId, token }) => ({ caseId, token })), places, cell: rows[0]!.id }
}

/** What an asker was told. */
export interface Told {
  caseId: string
  number: string
  receiptSeq: number
  reserved: boolean
  /** From the moment it was to be sent until the answer. */
  ms: number
}

/** Sends one request; tries again with the same key while there is no answer or the service says "later". */
export async function file(
  address: () => string,
  agent: () => Agent,
  asker: Asker,
  options: { since?: number; patience?: number } = {},
): Promise<Told> {
  const since = options.since ?? performance.now()
  const until = performance.now() + (options.patience ?? 0)
  for (;;) {
    let said: string
    try {
      const answer = await ask(address(), `/api/v1/applications/${asker.caseId}/submit`, agent(), {
        ...{ method: 'POST', body: {}, read: true },
        headers: { authorization: `Bearer ${asker.token}`, 'idempotency-key': `opening-${asker.caseId}` },
      })
      if (answer.status === 200) {
        const { number, receiptSeq, lines } = JSON.parse(answer.body)
        return { caseId: asker.caseId, number, receiptSeq, reserved: lines[0].reserved, ms: performance.now() - since }
      }
      said = `${answer.status} ${answer.body.slice(0, 300)}`
      if (answer.status < 500 && answer.status !== 429) throw new Error(`refused: ${said}`)
    } catch (error) {
      said = (error as Error).message
      if (said.startsWith('refused') || performance.now() > until) throw error
    }
    if (performance.now() > until) throw new Error(said)
    await wait(50 + Math.random() * 200)
  }
}

/** What must hold after an opening, whatever happened; each with what was found. */
export async function checkOpening(db: Db, opening: Opening, told: readonly Told[]): Promise<[string, boolean][]> {
  const { rows } = await sql<{ id: string; seq: number; number: string; held: boolean; state: string }>`
    select c.case_id::text as id, c.receipt_seq::int as seq, c.number, c.state, l.reservation is not null as held
    from application c join application_line l on l.case_id = c.case_id
    where c.case_id = any(${opening.askers.map((a) => a.caseId)}::uuid[]) order by c.receipt_seq nulls last`.execute(db)
  const kept = new Map(rows.map((r) => [r.id, r]))
  const filed = rows.filter((r) => r.state !== 'draft')
  const lost = told.filter((t) => {
    const r = kept.get(t.caseId)
    return !r || r.state === 'draft' || r.seq !== t.receiptSeq || r.number !== t.number || r.held !== t.reserved
  })
  const asked = opening.askers.length
  const held = filed.filter((r) => r.held).length
  const expected = Math.min(filed.length, opening.places)
  const outOfOrder = filed.slice(0, expected).filter((r) => !r.held).length
  const { rows: cells } = await sql<{ allotted: number; reserved: number; used: number }>`
    select allotted, reserved, used from quota_cell where id = ${opening.cell}`.execute(db)
  const cell = cells[0]!
  const { rows: doubles } = await sql<{ n: number }>`
    select count(*)::int as n from (select line_no, case_id from quota_reservation group by 1, 2 having count(*) > 1) d`.execute(
    db,
  )
  const ledger = await verifyLedger(db)
  return [
    [`every asker has a receipt: ${told.length} of ${asked}`, told.length === asked && filed.length === asked],
    [`nobody lost: ${lost.length} whose receipt is not as told`, lost.length === 0],
    [
      `receipts differ: ${new Set(filed.map((r) => r.seq)).size}`,
      new Set(filed.map((r) => r.seq)).size === filed.length,
    ],
    [
      `places held ${held} of ${expected}, cell ${cell.reserved + cell.used} of ${cell.allotted}`,
      held === expected && cell.reserved + cell.used === held,
    ],
    [`places in the order of receipts: ${outOfOrder} out of it`, outOfOrder === 0],
    [`no request holds two: ${doubles[0]!.n}`, doubles[0]!.n === 0],
    [`ledger: ${ledger.movements} movements, ${ledger.faults.length} faults`, ledger.faults.length === 0],
  ]
}

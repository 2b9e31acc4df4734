import { type Edition, editionOn, getEdition, type Library, type Scheme } from '@kosh/law'
import { type RawBuilder, sql } from 'kysely'
import { caseScope } from '../../platform/access/scopes.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type Db, type Result, refuse, type Tx } from '../../platform/context.ts'
import { often } from '../../platform/db/index.ts'
import { type CaseAct, isAllowed } from './allowed.ts'
import { type AssessmentRow, type Case, isUuid, type Line } from './model.ts'

/** Reading and writing the rows of a case; used by the acts and queries of this room alone. */

interface CaseRow {
  case_id: string
  number: string
  scheme: string
  edition: string
  country: string
  state: Case['state']
  channel: Case['channel']
  region: string | null
  mission: string | null
  zone: string | null
  account_id: string
  employer_id: string | null
  person_id: string | null
  facts: Case['facts']
  raw: Case['raw']
  judgements: Case['judgements']
  as_of: string | null
  filed_at: Date | null
  receipt_seq: number | null
  officer_id: string | null
  due_at: Date | null
  decided_at: Date | null
  source_key: string | null
  version: number
  created: Date
}

const columns = sql`c.case_id, c.number, c.scheme, c.edition, c.country, c.state, c.channel, c.region, c.mission,
  (select m.zone from mission m where m.code = c.mission) as zone, c.account_id,
  c.employer_id, c.person_id, c.facts, c.raw, c.judgements, c.as_of, c.filed_at, c.receipt_seq, c.officer_id, c.due_at,
  c.decided_at, c.source_key, c.version, c.created`

const caseOf = (r: CaseRow): Case => ({
  id: r.case_id,
  number: r.number,
  scheme: r.scheme,
  edition: r.edition,
  country: r.country,
  state: r.state,
  channel: r.channel,
  region: r.region,
  mission: r.mission,
  zone: r.zone,
  accountId: r.account_id,
  employerId: r.employer_id,
  personId: r.person_id,
  facts: r.facts,
  raw: r.raw,
  judgements: r.judgements,
  asOf: r.as_of,
  filedAt: r.filed_at,
  receiptSeq: r.receipt_seq,
  officerId: r.officer_id,
  dueAt: r.due_at,
  decidedAt: r.decided_at,
  sourceKey: r.source_key,
  version: r.version,
  created: r.created,
})

/** A case in the actor's scope; `lock` holds its row until the transaction ends. */
export async function findCase(db: Db, ctx: Pick<Ctx, 'actor'>, id: string, lock = false): Promise<Case | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await often(
    db,
    sql<CaseRow>`
      select ${columns} from application c where c.case_id = ${id} and ${caseScope(ctx, 'c')}
      ${lock ? sql`for update` : sql``}`,
  )
  return rows[0] && caseOf(rows[0])
}

/** The case for an act: in scope, open to the act, and unchanged since the version the actor saw. */
export async function openCase(
  tx: Tx,
  ctx: Ctx,
  id: string,
  act: CaseAct,
  version?: number,
): Promise<{ ok: true; value: Case } | Extract<Result<Case>, { ok: false }>> {
  const found = await findCase(tx, ctx, id, true)
  if (!found) return refuse('case-not-found')
  if (!isAllowed(ctx.actor, found, act)) return refuse('case-act-closed', { params: { state: found.state } })
  if (version !== undefined && version !== found.version) return refuse('case-changed')
  return { ok: true, value: found }
}

interface LineRow {
  case_id: string
  line_no: number
  person_id: string | null
  label: string
  person: Line['person']
  facts: Line['facts']
  raw: Line['raw']
  judgements: Line['judgements']
  places: number
  outcome: Line['outcome']
  exempt: string | null
  reservation: string | null
  cell_id: string | null
  decision: Line['decision']
  granted_places: number | null
  permit_id: string | null
  extends: string | null
  extends_to: string | null
  follows: string | null
  follows_to: string | null
  way: string | null
  counted: boolean | null
  validity: Line['validity']
}

/** Lines of a case that was read in scope, in their order. */
export async function linesOf(db: Db, caseId: string): Promise<Line[]> {
  const { rows } = await often(
    db,
    sql<LineRow>`
    select case_id, line_no, person_id, label, person, facts, raw, judgements, places, outcome, exempt, reservation, cell_id,
      decision, granted_places, permit_id, extends, follows, way, counted, validity,
      (select p.valid_to::text from permit p where p.id = application_line.extends) as extends_to,
      (select p.valid_to::text from permit p where p.id = application_line.follows) as follows_to
    from application_line where case_id = ${caseId} order by line_no`,
  )
  return rows.map((r) => ({
    caseId: r.case_id,
    no: r.line_no,
    personId: r.person_id,
    label: r.label,
    person: r.person,
    facts: r.facts,
    raw: r.raw,
    judgements: r.judgements,
    places: r.places,
    outcome: r.outcome,
    exempt: r.exempt,
    reservation: r.reservation,
    cellId: r.cell_id,
    decision: r.decision,
    grantedPlaces: r.granted_places,
    permitId: r.permit_id,
    extends: r.extends,
    extendsTo: r.extends_to,
    follows: r.follows,
    followsTo: r.follows_to,
    way: r.way,
    counted: r.counted,
    validity: r.validity,
  }))
}

/** The newest assessment of each line. */
export async function latestAssessments(db: Db, caseId: string): Promise<Map<number, AssessmentRow>> {
  const { rows } = await sql<AssessmentRow>`
    select distinct on (line_no) line_no as "lineNo", n, at, scheme, edition, as_of as "asOf", engine,
      law_hash as "lawHash", facts, outcome, record
    from assessment where case_id = ${caseId} order by line_no, n desc`.execute(db)
  return new Map(rows.map((r) => [r.lineNo, r]))
}

/** Writes the changed columns of a case and raises its version. */
export async function saveCase(tx: Tx, c: Case): Promise<void> {
  const { rows } = await changedCase(c).execute(tx)
  c.version = rows[0]!.version
}

/** The same as a statement that the caller sends; it gives the new version. */
export const changedCase = (c: Case): RawBuilder<{ version: number }> =>
  sql<{ version: number }>`
    update application set number = ${c.number}, edition = ${c.edition}, state = ${c.state}, region = ${c.region}, mission = ${c.mission},
      employer_id = ${c.employerId}, person_id = ${c.personId}, facts = ${JSON.stringify(c.facts)}::jsonb,
      raw = ${JSON.stringify(c.raw)}::jsonb, judgements = ${JSON.stringify(c.judgements)}::jsonb, as_of = ${c.asOf}::date,
      filed_at = ${c.filedAt}, receipt_seq = ${c.receiptSeq}, officer_id = ${c.officerId}, decided_at = ${c.decidedAt},
      due_at = (select min(k.due_at) from case_clock k
        where k.case_id = ${c.id} and k.state = 'running' and k.on_expiry <> 'remind' and k.line_no is null),
      version = version + 1
    where case_id = ${c.id} returning version`

/** Writes all columns of a line. */
export async function saveLine(tx: Tx, l: Line): Promise<void> {
  await savedLine(l).execute(tx)
}

/** The same as a statement that the caller sends. */
export function savedLine(l: Line): RawBuilder<unknown> {
  const json = (x: unknown) => (x === null ? null : JSON.stringify(x))
  return sql`
    insert into application_line (case_id, line_no, person_id, label, person, facts, raw, judgements, places, outcome, exempt,
      reservation, cell_id, decision, granted_places, permit_id, extends, follows, way, counted,
      validity)
    values (${l.caseId}, ${l.no}, ${l.personId}, ${l.label}, ${json(l.person)}::jsonb, ${json(l.facts)}::jsonb,
      ${json(l.raw)}::jsonb, ${json(l.judgements)}::jsonb, ${l.places}, ${l.outcome}, ${l.exempt}, ${l.reservation},
      ${l.cellId}, ${l.decision}, ${l.grantedPlaces}, ${l.permitId}, ${l.extends}, ${l.follows}, ${l.way}, ${l.counted},
      ${json(l.validity)}::jsonb)
    on conflict (case_id, line_no) do update set person_id = excluded.person_id, label = excluded.label,
      person = excluded.person, facts = excluded.facts, raw = excluded.raw, judgements = excluded.judgements,
      places = excluded.places, outcome = excluded.outcome, exempt = excluded.exempt, reservation = excluded.reservation,
      cell_id = excluded.cell_id, decision = excluded.decision, granted_places = excluded.granted_places,
      permit_id = excluded.permit_id, extends = excluded.extends, follows = excluded.follows,
      way = excluded.way, counted = excluded.counted, validity = excluded.validity`
}

export const emptyLine = (caseId: string, no: number): Line => ({
  caseId,
  no,
  personId: null,
  label: '',
  person: null,
  facts: {},
  raw: {},
  judgements: {},
  places: 1,
  outcome: null,
  exempt: null,
  reservation: null,
  cellId: null,
  decision: null,
  grantedPlaces: null,
  permitId: null,
  extends: null,
  extendsTo: null,
  follows: null,
  followsTo: null,
  way: null,
  counted: null,
  validity: null,
})

/** Today where the case is decided. */
export const today = (ctx: Pick<Ctx, 'now'>, country: string): string => localDate(ctx.now, country)

export const schemeOfCase = (library: Library, c: Pick<Case, 'scheme'>): Scheme => {
  const scheme = library.schemes.get(c.scheme)
  if (!scheme) throw new Error(`The library has no scheme ${c.scheme}, which a case needs`)
  return scheme
}

/** The edition a case stands under: the one of its filing, or of today for a draft. Undefined where none is in force. */
export function editionOfCase(ctx: Pick<Ctx, 'library' | 'now'>, c: Case): Edition | undefined {
  const scheme = schemeOfCase(ctx.library, c)
  return c.asOf ? getEdition(scheme, c.asOf, c.edition) : editionOn(scheme, today(ctx, c.country))
}

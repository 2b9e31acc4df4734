import { assess, checkFacts, editionOn, type Facts, type FactValue } from '@kosh/law'
import { sql } from 'kysely'
import { type CellAddress, countPast, type PastCount } from '../../instruments/quota/index.ts'
import { publish } from '../../platform/act.ts'
import { type Ctx, type Problem, refuse, type Tx } from '../../platform/context.ts'
import { beginChains, type Entry } from '../../platform/journal.ts'
import { makeNumber } from '../../platform/numbers.ts'
import type { LineOutcome, Outcome, Reason } from './model.ts'
import { failedReasons } from './reasons.ts'

/**
 * Cases of the past as a source tells them: filed, and mostly decided, elsewhere. Each is assessed under the edition of
 * its day and kept with the decision that was taken. No fee is asked, nobody told: that happened then. Places are counted
 * where the source asks for it, as far as the quota of then reaches.
 */
export interface ImportedLine {
  label: string
  facts: Record<string, FactValue>
  places: number
  /** Answers as the source has them that are no values of their facts: not yet known. */
  raw?: Record<string, unknown>
  /**
   * What was decided, and for how many places: all of them if absent, `null` if the source does not tell. `reason` is
   * what the source itself says of the decision; without it, a decision that the assessment would not give is marked.
   */
  decision?: { outcome: LineOutcome; places?: number | null; reason?: Reason }
  /** Where its places are counted; `granted` may be zero. */
  quota?: { cell: CellAddress; asked: number; granted: number }
}

export interface ImportedCase {
  /** Names the case in its source for all times; a case already there is left as it is. */
  sourceKey: string
  scheme: string
  filedOn: string
  decidedOn?: string
  region?: string | null
  employerId?: string | null
  personId?: string | null
  facts: Record<string, FactValue>
  raw?: Record<string, unknown>
  /** What had to be said about reading the source, for the journal: codes and field names, no names of persons. */
  notes?: { field: string; note: string }[]
  lines: ImportedLine[]
}

export interface Imported {
  made: { sourceKey: string; id: string; number: string; outcomes: Outcome[]; counted: (PastCount | undefined)[] }[]
  /** Keys that were imported before. */
  known: string[]
  /** What could not become a case, with the fault of each. */
  refused: { sourceKey: string; problem: Problem }[]
}

type Row = Record<string, unknown>
interface Prepared {
  given: ImportedCase
  application: Row
  lines: Row[]
  assessments: Row[]
  decisions: Row[]
  outcomes: Outcome[]
  counted: (PastCount | undefined)[]
}

/** Imports a batch in the transaction of the caller's act: a few statements for all, and a journal entry for each case. */
export async function importCases(tx: Tx, ctx: Ctx, cases: readonly ImportedCase[]): Promise<Imported> {
  const out: Imported = { made: [], known: [], refused: [] }
  const prepared: Prepared[] = []
  for (const given of cases) {
    const p = prepare(ctx, given)
    if ('code' in p) out.refused.push({ sourceKey: given.sourceKey, problem: p })
    else prepared.push(p)
  }
  const fresh = await claimSources(tx, prepared)
  out.known = prepared.filter((p) => !fresh.includes(p)).map((p) => p.given.sourceKey)
  if (fresh.length === 0) return out
  await giveNumbers(tx, fresh)
  await countPlaces(tx, ctx, fresh)
  await store(tx, ctx, fresh)
  const entries: Entry[] = []
  for (const p of fresh) {
    const { case_id: id, number } = p.application as { case_id: string; number: string }
    const data = {
      number,
      scheme: p.given.scheme,
      edition: p.application['edition'] as string,
      region: p.given.region ?? null,
      channel: 'import',
      filedOn: p.given.filedOn,
      decidedOn: p.given.decidedOn ?? null,
      source: p.given.sourceKey,
      lines: p.given.lines.map((l, i) => ({
        no: i + 1,
        outcome: p.outcomes[i],
        places: l.places,
        decision: l.decision?.outcome ?? null,
        granted: l.decision?.places ?? null,
        ...said(p.counted[i]),
      })),
      ...(p.given.notes?.length ? { notes: p.given.notes } : {}),
    }
    entries.push({ chain: id, kind: 'case', act: 'application.import', data })
    out.made.push({ sourceKey: p.given.sourceKey, id, number, outcomes: p.outcomes, counted: p.counted })
  }
  await beginChains(tx, ctx, entries)
  await publish(tx, ctx, 'application.imported', { cases: out.made.map((m) => m.id) })
  return out
}

/** What the journal says of the places: the cell, what it took, and what was granted beyond it. */
const said = (c: PastCount | undefined) =>
  c ? { quota: { cell: c.cellId ?? null, held: c.held, used: c.used, ...(c.over > 0 ? { over: c.over } : {}) } } : {}

/** Counts the places of lines that ask for it, in the order of receipt. */
async function countPlaces(tx: Tx, ctx: Ctx, fresh: Prepared[]): Promise<void> {
  const wanted = fresh.flatMap((p) => p.given.lines.flatMap((line, i) => (line.quota ? [{ p, i, line }] : [])))
  const counts = await countPast(
    tx,
    ctx,
    wanted.map(({ p, i, line }) => ({
      ...line.quota!,
      caseId: p.application['case_id'] as string,
      lineNo: i + 1,
      receiptSeq: p.application['receipt_seq'] as number,
      reason: line.decision?.outcome ?? 'no decision in the source',
    })),
  )
  for (const [n, { p, i }] of wanted.entries()) {
    const count = counts[n]!
    p.counted[i] = count
    p.lines[i]!['reservation'] = count.reservation ?? null
    p.lines[i]!['cell_id'] = count.cellId ?? null
  }
}

function prepare(ctx: Ctx, given: ImportedCase): Prepared | Problem {
  const scheme = ctx.library.schemes.get(given.scheme)
  if (!scheme) return refuse('case-scheme-unknown', { params: { scheme: given.scheme } }).problem
  const edition = editionOn(scheme, given.filedOn)
  if (!edition) return refuse('case-scheme-closed', { params: { day: given.filedOn } }).problem
  const fields = given.lines.flatMap((line, i) =>
    checkFacts(scheme, { ...given.facts, ...line.facts }).map((e) => ({ ...e, path: `lines/${i + 1}/facts${e.path}` })),
  )
  if (fields.length > 0) return { code: 'case-input', fields }
  const id = ctx.newId()
  // The source gives days, not hours: noon, so that the day is the same everywhere.
  const at = (day: string | undefined) => (day ? `${day}T12:00:00Z` : null)
  const decided = given.lines.every((l) => l.decision)
  const withdrawn = decided && given.lines.every((l) => l.decision!.outcome === 'withdrawn')
  const p: Prepared = {
    given,
    application: {
      case_id: id,
      scheme: scheme.id,
      edition: edition.id,
      country: scheme.country,
      state: withdrawn ? 'withdrawn' : decided ? 'decided' : 'filed',
      region: given.region ?? null,
      account_id: ctx.actor.id,
      employer_id: given.employerId ?? null,
      person_id: given.personId ?? null,
      facts: given.facts,
      raw: given.raw ?? {},
      as_of: given.filedOn,
      filed_at: at(given.filedOn),
      decided_at: decided ? (at(given.decidedOn) ?? at(given.filedOn)) : null,
      source_key: given.sourceKey,
    },
    lines: [],
    assessments: [],
    decisions: [],
    outcomes: [],
    counted: [],
  }
  for (const [i, line] of given.lines.entries()) {
    const facts: Facts = { ...given.facts, ...line.facts }
    const a = assess(ctx.library, scheme.id, facts, given.filedOn, { edition: edition.id })
    const no = i + 1
    p.outcomes.push(a.outcome)
    p.lines.push({
      case_id: id,
      line_no: no,
      person_id: given.personId ?? null,
      label: line.label,
      facts: line.facts,
      raw: line.raw ?? {},
      places: line.places,
      outcome: a.outcome,
      exempt: a.exempt?.id ?? null,
      decision: line.decision?.outcome ?? null,
      granted_places: line.decision?.outcome === 'granted' ? grantedPlaces(line) : null,
    })
    p.assessments.push({
      case_id: id,
      line_no: no,
      scheme: scheme.id,
      edition: a.edition,
      as_of: a.asOf,
      engine: a.engine,
      law_hash: a.lawHash,
      facts,
      outcome: a.outcome,
      record: a.stored,
    })
    if (!line.decision) continue
    const { outcome, reason } = line.decision
    const reasons: Reason[] = reason ? [reason] : outcome === 'refused' ? failedReasons(a) : []
    const differs = (outcome === 'granted' && a.outcome !== 'pass') || (outcome === 'refused' && a.outcome !== 'fail')
    p.decisions.push({
      case_id: id,
      line_no: no,
      at: p.application['decided_at'] ?? at(given.decidedOn) ?? at(given.filedOn),
      outcome,
      reasons,
      // What moved the body then is not in the source: its own words are kept, or that it has none; nothing made up.
      free_text: reason ? reason.text.en : differs ? `${given.sourceKey}: the reasons are not in the source` : null,
      // Facts that a source leaves out cannot show that a body went against them: its words stand beside the assessment.
      against_assessment: !reason && differs,
    })
  }
  return p
}

const grantedPlaces = ({ decision, places }: ImportedLine): number | null =>
  decision?.places === undefined ? places : decision.places

/** Takes the keys of the sources; a key that is taken is a case imported before. */
async function claimSources(tx: Tx, prepared: Prepared[]): Promise<Prepared[]> {
  const rows = prepared.map((p) => ({ number: `source:${p.given.sourceKey}`, id: p.application['case_id'] }))
  const { rows: taken } = await sql<{ id: string }>`
    insert into number_claim (number, kind, id)
    select r.number, 'source', r.id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (number text, id uuid)
    on conflict do nothing returning id`.execute(tx)
  const mine = new Set(taken.map((r) => r.id))
  return prepared.filter((p) => mine.has(p.application['case_id'] as string))
}

async function giveNumbers(tx: Tx, fresh: Prepared[]): Promise<void> {
  const { rows } = await sql<{ seq: number }>`
    select nextval('receipt_seq') as seq from generate_series(1, ${fresh.length}::int)`.execute(tx)
  for (const [i, p] of fresh.entries()) {
    const { seq } = rows[i]!
    p.application['receipt_seq'] = seq
    p.application['number'] = makeNumber(`${p.application['country']}-${p.given.filedOn.slice(2, 4)}`, seq)
  }
}

const all = (rows: Row[]) => sql`${JSON.stringify(rows)}::jsonb`

async function store(tx: Tx, ctx: Ctx, fresh: Prepared[]): Promise<void> {
  await sql`
    with r as materialized (
      select * from jsonb_to_recordset(${all(fresh.map((p) => p.application))}) as r (case_id uuid, number text, scheme text,
        edition text, country text, state text, region text, account_id uuid, employer_id uuid, person_id uuid, facts jsonb,
        raw jsonb, as_of date, filed_at timestamptz, receipt_seq bigint, decided_at timestamptz, source_key text)
    ), claim as (
      insert into number_claim (number, kind, id) select number, 'case', case_id from r
    )
    insert into application (case_id, number, scheme, edition, country, state, channel, region, account_id, employer_id,
      person_id, facts, raw, as_of, filed_at, receipt_seq, decided_at, source_key, created)
    select case_id, number, scheme, edition, country, state, 'import', region, account_id, employer_id,
      person_id, facts, raw, as_of, filed_at, receipt_seq, decided_at, source_key, ${ctx.now}::timestamptz
    from r`.execute(tx)
  await sql`
    insert into application_line (case_id, line_no, person_id, label, facts, raw, places, outcome, exempt, reservation,
      cell_id, decision, granted_places)
    select r.case_id, r.line_no, r.person_id, r.label, r.facts, r.raw, r.places, r.outcome, r.exempt, r.reservation,
      r.cell_id, r.decision, r.granted_places
    from jsonb_to_recordset(${all(fresh.flatMap((p) => p.lines))}) as r (case_id uuid, line_no int, person_id uuid,
      label text, facts jsonb, raw jsonb, places int, outcome text, exempt text, reservation uuid, cell_id text,
      decision text, granted_places int)`.execute(tx)
  await sql`
    insert into assessment (case_id, line_no, n, at, scheme, edition, as_of, engine, law_hash, facts, outcome, record)
    select r.case_id, r.line_no, 1, ${ctx.now}::timestamptz, r.scheme, r.edition, r.as_of, r.engine, r.law_hash, r.facts,
      r.outcome, r.record
    from jsonb_to_recordset(${all(fresh.flatMap((p) => p.assessments))}) as r (case_id uuid, line_no int, scheme text,
      edition text, as_of date, engine text, law_hash text, facts jsonb, outcome text, record jsonb)`.execute(tx)
  await sql`
    insert into decision (case_id, line_no, n, at, decided_by, outcome, reasons, free_text, against_assessment, assessment_n)
    select r.case_id, r.line_no, 1, r.at, ${ctx.actor.id}::uuid, r.outcome, r.reasons, r.free_text, r.against_assessment, 1
    from jsonb_to_recordset(${all(fresh.flatMap((p) => p.decisions))}) as r (case_id uuid, line_no int, at timestamptz,
      outcome text, reasons jsonb, free_text text, against_assessment boolean)`.execute(tx)
}

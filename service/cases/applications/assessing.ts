import { type Assessment, assess, type CellOfQuota, type Edition, type Facts, quotaCell, type Scheme } from '@kosh/law'
import { type RawBuilder, sql } from 'kysely'
import { freePlaces, type Receipt, type Reserved, type ReserveRequest, reserve } from '../../instruments/quota/index.ts'
import { drawnOf } from '../../instruments/selection/index.ts'
import { atEnd, together } from '../../platform/act.ts'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import type { Case, Line } from './model.ts'
import { type RegisterReader, registerReader } from './register-facts.ts'
import { savedLine } from './store.ts'

export interface LineAssessed {
  line: Line
  facts: Facts
  assessment: Assessment
  cell?: CellOfQuota
}

/** Case and line answers with what the registers say; a register outweighs an answer. */
export function mergeFacts(
  scheme: Scheme,
  c: Pick<Case, 'facts'>,
  line: Pick<Line, 'facts'> | undefined,
  register: Facts,
): Facts {
  const facts: Facts = {}
  for (const part of [c.facts, line?.facts ?? {}, register])
    for (const name in part) if (part[name] !== undefined && Object.hasOwn(scheme.facts, name)) facts[name] = part[name]
  return facts
}

export const readerOf = (
  db: Db,
  scheme: Scheme,
  edition: Edition,
  c: Pick<Case, 'employerId' | 'facts'>,
  asOf: string,
): RegisterReader => registerReader(db, scheme, edition, c, asOf)

const registered = (scheme: Scheme, register: string): string | undefined =>
  Object.keys(scheme.facts).find((n) => scheme.facts[n]!.register === register)
const freeFact = (scheme: Scheme): string | undefined => registered(scheme, 'quota.free')

const within = (scheme: Scheme, name: string, free: number): number => {
  const fact = scheme.facts[name]!
  return fact.type === 'int' ? Math.min(Math.max(free, fact.min), fact.max) : free
}

/** Places that a line takes of its quota. */
export const placesOf = (edition: Edition, line: Pick<Line, 'places'>, cell: CellOfQuota): number =>
  edition.quota?.places ? cell.places : line.places

/** What the engine says of a draft, with the places free now; nothing is stored or held. */
export async function preview(
  db: Db,
  ctx: Pick<Ctx, 'library'>,
  scheme: Scheme,
  edition: Edition,
  facts: Facts,
  asOf: string,
): Promise<{ facts: Facts; assessment: Assessment }> {
  const options = { edition: edition.id }
  const free = freeFact(scheme)
  const cell = quotaCell(ctx.library, scheme.id, facts, asOf, options)
  const places = free && cell ? await freePlaces(db, cell) : undefined
  const known = free && places !== undefined ? { ...facts, [free]: within(scheme, free, places) } : facts
  return { facts: known, assessment: assess(ctx.library, scheme.id, known, asOf, options) }
}

/**
 * Assesses lines as of the day of filing, takes the places of those that nothing else refuses (in the order of receipt,
 * summed per cell), and freezes the records. Lines that hold places keep them. `receipt` numbers a case that is being
 * filed: what is written then goes with the end of the act.
 */
export async function assessLines(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  scheme: Scheme,
  edition: Edition,
  lines: Line[],
  shared?: RegisterReader,
  receipt?: Receipt,
): Promise<LineAssessed[]> {
  const asOf = c.asOf!
  const options = { edition: edition.id }
  const reader = shared ?? readerOf(tx, scheme, edition, c, asOf)
  const free = freeFact(scheme)
  const drafts: LineAssessed[] = []
  for (const line of lines) {
    const facts = mergeFacts(scheme, c, line, await reader.ofLine(line))
    if (free) delete facts[free]
    const assessment = assess(ctx.library, scheme.id, facts, asOf, options)
    const cell = assessment.exempt ? undefined : quotaCell(ctx.library, scheme.id, facts, asOf, options)
    drafts.push({ line, facts, assessment, ...(cell ? { cell } : {}) })
  }
  const got = await reservePlaces(tx, ctx, c, edition, drafts, receipt)
  if (receipt && c.receiptSeq === null) receipt.take((await receipt.draw.execute(tx)).rows[0]!.seq)
  if (edition.quota && edition.quota.order !== 'receipt') await addDrawn(tx, ctx, { scheme, edition, c, drafts })
  else if (free) await addFree(tx, ctx, { scheme, edition, free, drafts, got, asOf })
  for (const d of drafts) {
    d.line.outcome = d.assessment.outcome
    d.line.exempt = d.assessment.exempt?.id ?? null
  }
  const saved = [...drafts.map((d) => savedLine(d.line)), frozen(ctx, c, drafts)]
  if (receipt) atEnd(tx, ...saved)
  else await together(tx, saved)
  return drafts
}

/** Asks, in the order of the lines, for the places of those that a place could still make granted. */
async function reservePlaces(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  edition: Edition,
  drafts: LineAssessed[],
  receipt?: Receipt,
): Promise<Map<number, Reserved>> {
  const asking =
    edition.quota?.order !== 'receipt'
      ? []
      : drafts.filter(
          (d) =>
            d.cell && !d.line.reservation && d.assessment.outcome !== 'fail' && placesOf(edition, d.line, d.cell) > 0,
        )
  if (asking.length === 0) return new Map()
  const requests = asking.map(
    (d): ReserveRequest => ({
      cell: { series: d.cell!.series, period: d.cell!.period, dims: d.cell!.dims },
      caseId: c.id,
      lineNo: d.line.no,
      places: placesOf(edition, d.line, d.cell!),
      receiptSeq: c.receiptSeq ?? 0,
    }),
  )
  const got = new Map((await reserve(tx, ctx, requests, receipt)).map((r): [number, Reserved] => [r.lineNo, r]))
  for (const d of asking) {
    const r = got.get(d.line.no)
    if (!r?.reservation) continue
    d.line.reservation = r.reservation.id
    d.line.cellId = r.reservation.cellId
  }
  return got
}

interface Freed {
  scheme: Scheme
  edition: Edition
  /** Name of the fact that holds the places free. */
  free: string
  drafts: LineAssessed[]
  got: Map<number, Reserved>
  asOf: string
}

/**
 * `quota.free` of each line: what was free before this line, that is what is left now with the places that this line and
 * those behind it hold. What the ledger said while it held the cell counts, not what others do in the meantime.
 */
async function addFree(tx: Tx, ctx: Ctx, { scheme, edition, free, drafts, got, asOf }: Freed): Promise<void> {
  const left = new Map<string, number>()
  for (const d of [...drafts].reverse()) {
    if (!d.cell) continue
    const answer = got.get(d.line.no)
    const key = d.line.cellId ?? answer?.cellId ?? JSON.stringify(d.cell)
    const now = left.get(key) ?? (answer?.cellId ? answer.free : await freePlaces(tx, d.cell))
    if (now === undefined) continue
    const before = d.line.reservation ? now + placesOf(edition, d.line, d.cell) : now
    left.set(key, before)
    d.facts = { ...d.facts, [free]: within(scheme, free, before) }
    d.assessment = assess(ctx.library, scheme.id, d.facts, asOf, { edition: edition.id })
  }
}

/**
 * What a draw says of each line. A line that holds a place was selected and its own place counts as free for it; one that
 * the draw left out finds none; one that still waits knows nothing yet.
 */
async function addDrawn(
  tx: Tx,
  ctx: Ctx,
  { scheme, edition, c, drafts }: { scheme: Scheme; edition: Edition; c: Case; drafts: LineAssessed[] },
): Promise<void> {
  const [free, selected] = [freeFact(scheme), registered(scheme, 'quota.selected')]
  const drawn = await drawnOf(tx, c.id)
  for (const d of drafts) {
    const known = d.line.reservation !== null || drawn.has(d.line.no)
    if (!d.cell || !known) continue
    const places = d.line.reservation ? placesOf(edition, d.line, d.cell) : 0
    if (free) d.facts = { ...d.facts, [free]: within(scheme, free, places) }
    if (selected) d.facts = { ...d.facts, [selected]: d.line.reservation !== null }
    d.assessment = assess(ctx.library, scheme.id, d.facts, c.asOf!, { edition: edition.id })
  }
}

/** The records of the lines, as they are today. */
function frozen(ctx: Ctx, c: Case, drafts: LineAssessed[]): RawBuilder<unknown> {
  const rows = drafts.map(({ line, facts, assessment: a }) => ({
    line_no: line.no,
    edition: a.edition,
    as_of: a.asOf,
    engine: a.engine,
    law_hash: a.lawHash,
    facts,
    outcome: a.outcome,
    record: a.stored,
  }))
  return sql`
    insert into assessment (case_id, line_no, n, at, scheme, edition, as_of, engine, law_hash, facts, outcome, record)
    select ${c.id}::uuid, r.line_no,
      coalesce((select max(a.n) from assessment a where a.case_id = ${c.id} and a.line_no = r.line_no), 0) + 1,
      ${ctx.now}::timestamptz, ${c.scheme}::text, r.edition, r.as_of, r.engine, r.law_hash, r.facts, r.outcome, r.record
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (line_no int, edition text, as_of date, engine text,
      law_hash text, facts jsonb, outcome text, record jsonb)`
}

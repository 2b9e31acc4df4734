import { type Facts, type IsoDate, type Library, payFacts, payFloor } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { sha256 } from '../../platform/canonical.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { offerOf } from '../search/index.ts'
import { type PayLine, readPayroll } from './csv.ts'
import { payActWords as words } from './messages.ts'
import {
  type Against,
  type BadRow,
  type Finding,
  type FindingKind,
  findingsOf,
  isMonth,
  lastOf,
  monthOf,
  type PayRow,
} from './model.ts'

interface BoundPermit {
  id: string
  number: string
  scheme: string
  edition: string
  region: string | null
  asOf: IsoDate | null
  facts: Facts | null
}

/** Permits of an employer that are in force in a month, with the facts that their line was assessed by. */
async function permitsIn(tx: Tx, employerId: string, month: IsoDate): Promise<BoundPermit[]> {
  const { rows } = await sql<BoundPermit>`
    select p.id, p.number, p.scheme, p.edition, p.region, a.as_of::text as "asOf", a.facts from permit p
      left join lateral (select as_of, facts from assessment where case_id = p.case_id and line_no = p.line_no
        order by n desc limit 1) a on true
    where p.employer_id = ${employerId} and p.state in ('valid', 'suspended')
      and p.valid_from <= ${lastOf(month)}::date and p.valid_to >= ${month}::date order by p.number`.execute(tx)
  return rows
}

/** The floor of the law and the offer of the vacancy, by permit; what is alike is computed once. */
class Measures {
  private readonly floors = new Map<string, number | undefined>()
  private readonly offers = new Map<string, number | undefined>()
  private readonly tx: Tx
  private readonly library: Library
  private readonly employerId: string
  private readonly month: IsoDate
  constructor(tx: Tx, library: Library, employerId: string, month: IsoDate) {
    this.tx = tx
    this.library = library
    this.employerId = employerId
    this.month = month
  }
  private edition(p: BoundPermit) {
    return this.library.schemes.get(p.scheme)?.editions.find((e) => e.id === p.edition)
  }
  /** Does the scheme bind the pay, so that a month without a row is a fault. */
  binds(p: BoundPermit): boolean {
    return this.edition(p)?.pay !== undefined
  }
  floor(p: BoundPermit): number | undefined {
    if (!p.facts || !this.binds(p)) return undefined
    const told = payFacts(this.library, p.scheme, p.edition).map((name) => p.facts![name] ?? null)
    const key = JSON.stringify([p.scheme, p.edition, told])
    if (!this.floors.has(key)) {
      const found = payFloor(this.library, p.scheme, p.facts, lastOf(this.month), { edition: p.edition })
      // Pay by the hour or the year is not what a month's row can be held against.
      this.floors.set(key, found?.per === 'month' ? found.floor : undefined)
    }
    return this.floors.get(key)
  }
  async offer(p: BoundPermit): Promise<number | undefined> {
    const test = this.edition(p)?.marketTest
    if (!test || !p.facts || !p.asOf) return undefined
    const fact = (name: string | undefined) => (name ? (p.facts![name] as string | undefined) : undefined)
    const [occupation, region] = [fact(test.occupation), fact(test.region)]
    if ((test.occupation && !occupation) || (test.region && !region)) return undefined
    const country = this.library.schemes.get(p.scheme)!.country
    const key = JSON.stringify([country, occupation, region, p.asOf])
    if (!this.offers.has(key))
      this.offers.set(
        key,
        await offerOf(this.tx, { country, employerId: this.employerId, occupation, region, day: p.asOf }),
      )
    return this.offers.get(key)
  }
}

/** Lines by permit; what names no permit of the month, or one twice, joins the bad lines. */
function matched(lines: readonly PayLine[], permits: readonly BoundPermit[], bad: BadRow[]): Map<string, PayLine> {
  const clean = (number: string) =>
    number
      .toUpperCase()
      .replaceAll(/\s/g, '')
      .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  const byNumber = new Map(permits.map((p) => [p.number, p]))
  const found = new Map<string, PayLine>()
  for (const line of lines) {
    const permit = byNumber.get(clean(line.permit))
    const code = !permit ? 'no-permit' : found.has(permit.id) ? 'twice' : undefined
    if (code) bad.push({ line: line.line, raw: line.raw, faults: [{ column: 'permit', code }] })
    else found.set(permit!.id, line)
  }
  bad.sort((a, b) => a.line - b.line)
  return found
}

export interface FilePayroll {
  key?: string | undefined
  /** `2026-04`. */
  month: string
  csv: string
  currency: string
}
export interface Filed {
  month: string
  version: number
  workers: number
  bad: BadRow[]
  findings: number
  /** What is short in all, in minor units. */
  short: number
}

/**
 * Files the payroll of a month and checks it: each worker against the contract, the offer of the vacancy and the floor of the
 * law on the last day of the month. Filed again, it replaces; what was told or settled of an unchanged shortfall stays.
 */
export function filePayroll(ctx: Ctx, input: FilePayroll): Promise<Result<Filed>> {
  const { key, csv, ...rest } = input
  const hash = sha256(Buffer.from(csv)).toString('hex')
  return act(ctx, 'pay.file', { key, input: { ...rest, hash } }, async (tx) => {
    const { employerId, country } = ctx.actor
    if (!employerId) return refuse('pay-not-yours')
    if (!isMonth(input.month))
      return refuse('pay-input', { fields: [{ path: 'month', code: 'invalid', text: words.badMonth }] })
    const month = `${input.month}-01`
    if (month >= monthOf(localDate(ctx.now, country))) return refuse('pay-month-ahead')
    const read = readPayroll(csv)
    if ('why' in read) return refuse('pay-unreadable', { params: { why: read.why } })
    await sql`select 1 from employer where id = ${employerId} for update`.execute(tx)
    const permits = await permitsIn(tx, employerId, month)
    const rows = matched(read.lines, permits, read.bad)
    const measures = new Measures(tx, ctx.library, employerId, month)
    const before = await contractsBefore(tx, employerId, month)
    const findings: Finding[] = []
    for (const permit of permits) {
      const line = rows.get(permit.id)
      if (!line) {
        if (measures.binds(permit)) findings.push({ permitId: permit.id, kind: 'missing', due: null, got: null })
        continue
      }
      const against: Against = {
        floor: measures.floor(permit),
        offer: await measures.offer(permit),
        before: before.get(permit.id),
      }
      findings.push(...findingsOf({ permitId: permit.id, ...line }, against))
    }
    const version = await keep(tx, ctx, employerId, month, {
      rows,
      findings,
      bad: read.bad,
      hash,
      currency: input.currency,
    })
    const short = findings.reduce((sum, f) => sum + ((f.due ?? 0) - (f.got ?? 0)), 0)
    const data = {
      month: input.month,
      version,
      hash,
      workers: rows.size,
      bad: read.bad.length,
      findings: findings.length,
    }
    await journal(tx, ctx, { chain: employerId, kind: 'employer', act: 'pay.file', data })
    await publish(tx, ctx, 'pay.filed', { employer: employerId, ...data })
    return ok({ month: input.month, version, workers: rows.size, bad: read.bad, findings: findings.length, short })
  })
}

async function contractsBefore(tx: Tx, employerId: string, month: IsoDate): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; contract: number }>`
    select permit_id as id, contract::float8 as contract from pay_row
    where employer_id = ${employerId} and month = ${monthOf(month, 1)}::date`.execute(tx)
  return new Map(rows.map((r) => [r.id, r.contract]))
}

/** Writes the month anew; gives its version. */
async function keep(
  tx: Tx,
  ctx: Ctx,
  employerId: string,
  month: IsoDate,
  of: {
    rows: Map<string, PayLine>
    findings: readonly Finding[]
    bad: readonly BadRow[]
    hash: string
    currency: string
  },
): Promise<number> {
  const { rows: kept } = await sql<{ version: number }>`
    insert into pay_month (employer_id, month, version, country, currency, file_hash, workers, bad, filed_at, filed_by)
    values (${employerId}, ${month}, 1, ${ctx.actor.country}, ${of.currency}, ${of.hash}, ${of.rows.size},
      ${JSON.stringify(of.bad)}::jsonb, ${ctx.now}, ${ctx.actor.id})
    on conflict (employer_id, month) do update set version = pay_month.version + 1, currency = excluded.currency,
      file_hash = excluded.file_hash, workers = excluded.workers, bad = excluded.bad, filed_at = excluded.filed_at,
      filed_by = excluded.filed_by
    returning version`.execute(tx)
  await sql`delete from pay_row where employer_id = ${employerId} and month = ${month}::date`.execute(tx)
  const rows = [...of.rows].map(([permit_id, r]): Record<string, string | number> => {
    const { contract, worked, norm, gross, withheld, paid }: Omit<PayRow, 'permitId'> = r
    return { permit_id, contract, worked, norm, gross, withheld, paid }
  })
  await sql`
    insert into pay_row (employer_id, month, permit_id, contract, worked, norm, gross, withheld, paid)
    select ${employerId}, ${month}::date, permit_id, contract, worked, norm, gross, withheld, paid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(permit_id uuid, contract bigint, worked integer,
      norm integer, gross bigint, withheld bigint, paid bigint)`.execute(tx)
  const found = of.findings.map(({ permitId, kind, due, got }) => ({ permit_id: permitId, kind, due, got }))
  await sql`
    with fresh as (
      select * from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f(permit_id uuid, kind text, due bigint, got bigint)
    ), gone as (
      delete from pay_finding old where old.employer_id = ${employerId} and old.month = ${month}::date
        and not exists (select 1 from fresh f where f.permit_id = old.permit_id and f.kind = old.kind
          and f.due is not distinct from old.due and f.got is not distinct from old.got)
      returning permit_id, kind
    )
    select count(*) from gone`.execute(tx)
  await sql`
    insert into pay_finding (employer_id, month, permit_id, kind, due, got, state, found_at)
    select ${employerId}, ${month}::date, permit_id, kind, due, got, 'open', ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f(permit_id uuid, kind text, due bigint, got bigint)
    on conflict do nothing`.execute(tx)
  return kept[0]!.version
}

export interface FindingAddress {
  /** `2026-04`. */
  month: string
  /** The permit's number. */
  permit: string
  kind: FindingKind
}

type Open = { employerId: string; permitId: string; region: string | null; month: IsoDate }

/** A finding that is not closed, locked. */
async function openFinding(tx: Tx, ctx: Ctx, at: FindingAddress): Promise<Open | undefined> {
  if (!isMonth(at.month)) return undefined
  const { rows } = await sql<Open>`
    select f.employer_id as "employerId", f.permit_id as "permitId", p.region, f.month::text as month
    from pay_finding f join permit p on p.id = f.permit_id
    where p.country = ${ctx.actor.country} and p.number = ${at.permit} and f.month = ${`${at.month}-01`}::date
      and f.kind = ${at.kind} and f.state in ('open', 'told') for update of f`.execute(tx)
  return rows[0]
}

export interface TellPaid extends FindingAddress {
  key?: string | undefined
  paidOn: IsoDate
  reference: string
}

/** The employer says that a shortfall has been paid since, with day and number of the payment. */
export function tellPaid(ctx: Ctx, input: TellPaid): Promise<Result<{ state: 'told' }>> {
  const { key, ...rest } = input
  return act(ctx, 'pay.told', { key, input: rest }, async (tx) => {
    const f = await openFinding(tx, ctx, input)
    if (!f || f.employerId !== ctx.actor.employerId) return refuse('pay-no-finding')
    const fields: FieldError[] = []
    if (!input.paidOn || input.paidOn > localDate(ctx.now, ctx.actor.country))
      fields.push({ path: 'paidOn', code: 'invalid', text: words.badPaidOn })
    if (input.reference.trim() === '') fields.push({ path: 'reference', code: 'required', text: words.needReference })
    if (fields.length > 0) return refuse('pay-input', { fields })
    await sql`
      update pay_finding set state = 'told', paid_on = ${input.paidOn}, reference = ${input.reference.trim().slice(0, 200)}
      where employer_id = ${f.employerId} and month = ${f.month}::date and permit_id = ${f.permitId} and kind = ${input.kind}
    `.execute(tx)
    const data = { month: input.month, permit: input.permit, finding: input.kind, paidOn: input.paidOn }
    await journal(tx, ctx, { chain: f.employerId, kind: 'employer', act: 'pay.told', data })
    return ok({ state: 'told' as const })
  })
}

export interface CloseFinding extends FindingAddress {
  key?: string | undefined
  as: 'settled' | 'excused'
  reason: string
}

/** An officer or inspector of the region finds a shortfall paid, or excuses it with the reason. */
export function closeFinding(ctx: Ctx, input: CloseFinding): Promise<Result<{ state: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'pay.close', { key, input: rest }, async (tx) => {
    const f = await openFinding(tx, ctx, input)
    const { regions } = ctx.actor
    if (!f || (regions !== null && !(f.region && regions.includes(f.region)))) return refuse('pay-no-finding')
    const state = input.as === 'excused' ? 'excused' : 'settled'
    if (state === 'excused' && input.reason.trim() === '')
      return refuse('pay-input', { fields: [{ path: 'reason', code: 'required', text: words.needReason }] })
    await sql`
      update pay_finding set state = ${state}, closed_at = ${ctx.now}, closed_by = ${ctx.actor.id},
        reason = ${input.reason.trim() || null}
      where employer_id = ${f.employerId} and month = ${f.month}::date and permit_id = ${f.permitId} and kind = ${input.kind}
    `.execute(tx)
    const data = { month: input.month, permit: input.permit, finding: input.kind, state }
    await journal(tx, ctx, { chain: f.employerId, kind: 'employer', act: 'pay.close', data })
    return ok({ state })
  })
}

import {
  dates,
  type Edition,
  getEdition,
  permitEnd,
  permitTerms,
  quotaCell,
  type Scheme,
  type TermsOfPermit,
} from '@kosh/law'
import { reserve, use } from '../../instruments/quota/index.ts'
import { journal, publish } from '../../platform/act.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { issuePermit } from '../permits/index.ts'
import { placesOf } from './assessing.ts'
import { startClocks, stopClocks } from './clocks.ts'
import { endKept, keepsEnd, takePlace } from './following.ts'
import type { AssessmentRow, Case, Line } from './model.ts'
import { openSpecialConditions } from './special-conditions.ts'
import { saveLine, today } from './store.ts'

export interface Issued {
  lineNo: number
  id: string
  number: string
  from: string
  to: string
}

/** First and last day of the permit a line would get today, or the refusal that says why there is none. */
export function validityOf(
  ctx: Ctx,
  c: Case,
  scheme: Scheme,
  line: Line,
  frozen: AssessmentRow,
): Result<{ from: string; to: string; terms: TermsOfPermit }> {
  const terms = permitTerms(ctx.library, c.scheme, frozen.facts, frozen.asOf, { edition: frozen.edition })
  const day = today(ctx, c.country)
  const start = Object.keys(scheme.facts).find((n) => scheme.facts[n]!.event === 'contract-start')
  const contract = start ? frozen.facts[start] : undefined
  // Never before today, nor before the work begins, nor while the permit that is extended still runs.
  const from =
    line.validity?.from ??
    [
      day,
      typeof contract === 'string' ? contract : day,
      line.extendsTo ? dates.isoOf(dates.dayOf(line.extendsTo) + 1) : day,
    ]
      .sort()
      .at(-1)!
  const asked = terms.asked ? frozen.facts[terms.asked] : undefined
  // A change that keeps the end of the earlier permit has no length of its own.
  const kept = keepsEnd(getEdition(scheme, frozen.asOf, frozen.edition), line)
  const within = (end: string | undefined) => (kept && (!end || kept < end) ? kept : end)
  const longest = within(permitEnd(terms, from, typeof asked === 'number' ? asked : undefined))
  const to = line.validity?.to ?? longest
  const limit = within(permitEnd(terms, from))
  if (!to || to < from || (limit && to > limit))
    return refuse('case-permit-length', { params: { line: line.no, longest: limit ?? '—' } })
  return ok({ from, to, terms })
}

/** Makes sure that a granted line holds its places; a line that holds none asks for them now. Undefined: there is no place. */
export async function holdPlaces(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  edition: Edition,
  line: Line,
  frozen: AssessmentRow,
): Promise<true | undefined> {
  if (line.reservation) return true
  const cell = quotaCell(ctx.library, c.scheme, frozen.facts, frozen.asOf, { edition: frozen.edition })
  if (!cell) return true
  const places = placesOf(edition, line, cell)
  if (places === 0) return true
  const [got] = await reserve(tx, ctx, [
    {
      cell: { series: cell.series, period: cell.period, dims: cell.dims },
      caseId: c.id,
      lineNo: line.no,
      places,
      receiptSeq: c.receiptSeq!,
    },
  ])
  if (!got?.reservation) return undefined
  line.reservation = got.reservation.id
  line.cellId = got.reservation.cellId
  return true
}

/** The reservation of a line becomes use, with the places that were granted. */
export async function usePlaces(tx: Tx, ctx: Ctx, edition: Edition, line: Line): Promise<void> {
  if (!line.reservation || !line.cellId) return
  const fewer = edition.process.lines === 'places' && line.grantedPlaces !== null && line.grantedPlaces < line.places
  await use(tx, ctx, {
    cellId: line.cellId,
    reservation: line.reservation,
    ...(fewer ? { places: line.grantedPlaces! } : {}),
  })
}

/** Issues the permits of granted lines: number, document, use of the quota, clocks of the permit. */
export async function issueAll(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  scheme: Scheme,
  edition: Edition,
  lines: Line[],
  frozen: Map<number, AssessmentRow>,
): Promise<Result<Issued[]>> {
  const out: Issued[] = []
  for (const line of lines) {
    if (line.decision !== 'granted' || line.permitId) continue
    const record = frozen.get(line.no)!
    const validity = validityOf(ctx, c, scheme, line, record)
    if (!validity.ok) return validity
    const { from, to, terms } = validity.value
    const issued = await issuePermit(tx, ctx, {
      caseId: c.id,
      lineNo: line.no,
      scheme: c.scheme,
      edition: record.edition,
      facts: record.facts,
      asOf: record.asOf,
      validFrom: from,
      validTo: to,
      terms,
      places: line.grantedPlaces ?? line.places,
      personId: line.personId,
      employerId: c.employerId,
      region: c.region,
      extensionOf: line.extends,
      follows: line.follows,
      way: line.way,
      counted: line.counted,
    })
    if (!issued.ok) return issued
    line.permitId = issued.value.id
    line.validity = { from, to }
    if (edition.quota?.counts === 'permit') await usePlaces(tx, ctx, edition, line)
    await saveLine(tx, line)
    await takePlace(tx, ctx, line, from, today(ctx, c.country))
    await endKept(tx, c.id, [line])
    await openSpecialConditions(tx, ctx, c, edition, line, record, { ...issued.value, to })
    await stopClocks(tx, ctx, c, edition, 'permit-issued', line.no)
    await startClocks(tx, ctx, c, edition, {
      starts: 'permit-issued',
      day: today(ctx, c.country),
      facts: [record.facts],
      lineNo: line.no,
    })
    await startClocks(tx, ctx, c, edition, { starts: 'permit-ends', day: to, facts: [record.facts], lineNo: line.no })
    out.push({ lineNo: line.no, id: issued.value.id, number: issued.value.number, from, to })
  }
  if (out.length > 0) {
    await stopClocks(tx, ctx, c, edition, 'permit-issued')
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.issue',
      data: { permits: out.map((p) => ({ ...p })) },
    })
    await publish(tx, ctx, 'application.issued', {
      case: c.id,
      scheme: c.scheme,
      region: c.region,
      permits: out.length,
    })
  }
  return ok(out)
}

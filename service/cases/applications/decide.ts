import { parseDay } from '@kosh/law'
import { act } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, type Result, refuse, type Tx } from '../../platform/context.ts'
import { findHold } from '../../platform/holds.ts'
import { type Decided, finish, type Settled } from './deciding.ts'
import type { Versioned } from './draft.ts'
import { holdPlaces, usePlaces, validityOf } from './issue.ts'
import { words } from './messages.ts'
import type { AssessmentRow, Case, Line } from './model.ts'
import { editionToDecide } from './officer.ts'
import { recompute, weigh } from './reasons.ts'
import { editionOfCase, latestAssessments, linesOf, openCase, schemeOfCase } from './store.ts'

export interface LineDecision {
  no: number
  outcome: 'granted' | 'refused' | 'not-needed'
  /** Codes of grounds beside those that the assessment found. */
  reasons?: string[]
  /** Written reasons; needed where the decision departs from the assessment or the law is incomplete. */
  freeText?: string
  /** Places granted, where lines are places; all unless said. */
  places?: number
  /** First and last day of the permit, within what the law allows. */
  validFrom?: string
  validTo?: string
}

export interface DecideInput extends Versioned {
  lines: LineDecision[]
}

/**
 * Decides lines of a case. All reasons of the assessment stand in a refusal, with the values met and the citations. The
 * last decision closes the case: fees become due, or the permits are issued.
 */
export function decide(ctx: Ctx, caseId: string, input: DecideInput): Promise<Result<Decided>> {
  const { key, ...rest } = input
  return act(ctx, 'application.decide', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'decide', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    if (editionToDecide(ctx, c).moved) return refuse('case-edition-moved')
    const fields = faultsOf(input.lines)
    if (fields.length > 0) return refuse('case-input', { fields })
    const scheme = schemeOfCase(ctx.library, c)
    const edition = editionOfCase(ctx, c)!
    const lines = await linesOf(tx, c.id)
    const frozen = await latestAssessments(tx, c.id)
    const settled: Settled[] = []
    const today = localDate(ctx.now, c.country)
    for (const d of input.lines) {
      const line = lines.find((l) => l.no === d.no)
      if (!line) return refuse('case-line-not-found', { params: { line: d.no } })
      if (line.decision) return refuse('case-line-decided', { params: { line: d.no } })
      // Only a hand refuses a person on hold; what the law itself ends by a clock is not asked here.
      const hold = d.outcome === 'refused' && line.personId && (await findHold(tx, line.personId, today))
      if (hold) return refuse('person-on-hold', { params: { ...hold } })
      const record = frozen.get(line.no)!
      const one = await settle(tx, ctx, c, line, record, d)
      if (!one.ok) return one
      settled.push(one.value)
      if (d.outcome === 'granted' && edition.quota?.counts === 'decision') await usePlaces(tx, ctx, edition, line)
    }
    return finish(tx, ctx, { case: c, scheme, edition, lines, frozen }, settled)
  })
}

function faultsOf(lines: LineDecision[]): FieldError[] {
  if (lines.length === 0 || new Set(lines.map((l) => l.no)).size !== lines.length)
    return [{ path: 'lines', code: 'required', text: words.noLines }]
  return lines.flatMap((l): FieldError[] => [
    ...(['validFrom', 'validTo'] as const).flatMap((f) =>
      l[f] !== undefined && parseDay(l[f]) === undefined
        ? [{ path: `lines/${l.no}/${f}`, code: 'impossible-date', text: words.badDay }]
        : [],
    ),
    ...(l.places !== undefined && (!Number.isInteger(l.places) || l.places < 1)
      ? [{ path: `lines/${l.no}/places`, code: 'out-of-range', text: words.badPlaces }]
      : []),
  ])
}

/** Checks one decision against the assessment and prepares what is written. */
async function settle(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  line: Line,
  record: AssessmentRow,
  d: LineDecision,
): Promise<Result<Settled>> {
  const edition = editionOfCase(ctx, c)!
  const assessment = recompute(ctx.library, record)
  const { against, reasons } = weigh(assessment, edition, d)
  const freeText = d.freeText?.trim() || null
  if (against && !freeText) return refuse('case-reasons-needed', { params: { line: d.no } })
  if (!reasons)
    return refuse('case-input', {
      fields: [{ path: `lines/${d.no}/reasons`, code: 'not-an-option', text: words.unknownReason }],
    })
  if (d.outcome === 'granted') {
    if (d.places !== undefined && d.places > line.places)
      return refuse('case-input', {
        fields: [{ path: `lines/${d.no}/places`, code: 'out-of-range', text: words.badPlaces }],
      })
    line.grantedPlaces = d.places ?? line.places
    if (!(await holdPlaces(tx, ctx, c, edition, line, record)))
      return refuse('case-no-place', { params: { line: d.no } })
    line.validity = { ...(d.validFrom ? { from: d.validFrom } : {}), ...(d.validTo ? { to: d.validTo } : {}) }
    const validity = validityOf(ctx, c, schemeOfCase(ctx.library, c), line, record)
    if (!validity.ok) return validity
  }
  return { ok: true, value: { line, outcome: d.outcome, reasons, freeText, against } }
}

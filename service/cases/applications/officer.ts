import {
  addTime,
  type Clock,
  checkFact,
  type Edition,
  editionOn,
  type FactValue,
  type Term,
  type Text,
} from '@kosh/law'
import { act, journal, publish } from '../../platform/act.ts'
import { loadCalendar } from '../../platform/calendar.ts'
import type { Json } from '../../platform/canonical.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { assessLines } from './assessing.ts'
import { addClock, startClocks, stopNamed } from './clocks.ts'
import type { Versioned } from './draft.ts'
import { citationText, judgementNames } from './law-facts.ts'
import { noticeWords, words } from './messages.ts'
import type { Case, Line, Outcome } from './model.ts'
import { dayText, notify, render } from './notices.ts'
import {
  editionOfCase,
  latestAssessments,
  linesOf,
  openCase,
  saveCase,
  saveLine,
  schemeOfCase,
  today,
} from './store.ts'

/** An officer takes a case, or takes it over from another. */
export function take(ctx: Ctx, caseId: string, input: Versioned = {}): Promise<Result<{ version: number }>> {
  return act(ctx, 'application.take', { key: input.key, input: { caseId } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'take', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const before = c.officerId
    c.officerId = ctx.actor.id
    if (c.state === 'filed') c.state = 'in-assessment'
    await saveCase(tx, c)
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.take',
      data: { officer: ctx.actor.id, before },
    })
    return ok({ version: c.version })
  })
}

export interface Assessed {
  version: number
  edition: string
  /** A new edition has taken the place of the one at filing. */
  moved: boolean
  lines: { no: number; outcome: Outcome; reserved: boolean }[]
}

/** Assesses the undecided lines again, under a new edition where the law moves pending cases. */
export function assess(ctx: Ctx, caseId: string, input: Versioned = {}): Promise<Result<Assessed>> {
  return act(ctx, 'application.assess', { key: input.key, input: { caseId } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'assess', input.version)
    return opened.ok ? assessIn(tx, ctx, opened.value) : opened
  })
}

/**
 * The edition a pending case must be decided under: a new edition says itself whether it takes pending cases over
 * (`process.transition`). A case that moves is treated as filed on the first day of the new edition, so that its values
 * exist and no later change of the day of assessment alters the outcome.
 */
export function editionToDecide(ctx: Ctx, c: Case): { edition: Edition; asOf: string; moved: boolean } {
  const scheme = schemeOfCase(ctx.library, c)
  const own = editionOfCase(ctx, c)!
  const now = editionOn(scheme, today(ctx, c.country))
  if (!now || now.id === own.id || now.process.transition.rule === 'keep')
    return { edition: own, asOf: c.asOf!, moved: false }
  return { edition: now, asOf: c.asOf! > now.from ? c.asOf! : now.from, moved: true }
}

export async function assessIn(tx: Tx, ctx: Ctx, c: Case): Promise<Result<Assessed>> {
  const scheme = schemeOfCase(ctx.library, c)
  const before = editionOfCase(ctx, c)!
  const { edition, asOf, moved } = editionToDecide(ctx, c)
  c.edition = edition.id
  c.asOf = asOf
  const lines = (await linesOf(tx, c.id)).filter((l) => l.decision === null)
  const assessed = await assessLines(tx, ctx, c, scheme, edition, lines)
  if (moved)
    await moveClocks(
      tx,
      ctx,
      c,
      before,
      edition,
      assessed.map((a) => a.facts),
    )
  await saveCase(tx, c)
  const result = assessed.map((a) => ({
    no: a.line.no,
    outcome: a.assessment.outcome,
    reserved: a.line.reservation !== null,
  }))
  await journal(tx, ctx, {
    chain: c.id,
    kind: 'case',
    act: 'application.assess',
    data: { edition: c.edition, asOf, moved, lines: result },
  })
  await publish(tx, ctx, 'application.assessed', { case: c.id, scheme: c.scheme, edition: c.edition, lines: result })
  return ok({ version: c.version, edition: c.edition, moved, lines: result })
}

/** Under a new edition the time limits of the body are those of that edition, counted from the receipt. */
async function moveClocks(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  before: Edition,
  edition: Edition,
  facts: Parameters<typeof startClocks>[4]['facts'],
): Promise<void> {
  await stopNamed(
    tx,
    ctx,
    c.id,
    before.process.clocks.filter((k) => k.starts === 'receipt').map((k) => k.id),
  )
  await startClocks(tx, ctx, c, edition, { starts: 'receipt', day: today({ now: c.filedAt! }, c.country), facts })
}

export interface JudgeInput extends Versioned {
  /** The line; absent for a judgement on the whole case. */
  lineNo?: number
  fact: string
  /** Yes or no, or what the fact is: a number (money in minor units), a day, a code. */
  value: FactValue
  /** Written reasons; a judgement without them is not taken. */
  reasons: string
}

/** Records what the law leaves to the officer's judgement, with written reasons, and assesses again. */
export function judge(ctx: Ctx, caseId: string, input: JudgeInput): Promise<Result<Assessed>> {
  const { key, ...rest } = input
  return act(ctx, 'application.judge', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'judge', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const scheme = schemeOfCase(ctx.library, c)
    const fact = scheme.facts[input.fact]
    const known = judgementNames(scheme, editionOfCase(ctx, c)!).includes(input.fact)
    if (!fact || !known || (fact.level === 'line') !== (input.lineNo !== undefined))
      return refuse('case-input', { fields: [{ path: 'fact', code: 'unknown-fact', text: words.notAsked }] })
    if (!input.reasons.trim()) return refuse('case-reasons-needed', { params: { line: input.lineNo ?? 0 } })
    const fault = checkFact('value', fact, input.value)
    if (fault) return refuse('case-input', { fields: [{ ...fault, path: 'value' }] })
    const judgement = { value: input.value, reasons: input.reasons.trim(), by: ctx.actor.id, at: ctx.now.toISOString() }
    if (input.lineNo === undefined) {
      c.facts[input.fact] = input.value
      c.judgements[input.fact] = judgement
    } else {
      const line = (await linesOf(tx, c.id)).find((l) => l.no === input.lineNo)
      if (!line) return refuse('case-line-not-found', { params: { line: input.lineNo } })
      if (line.decision) return refuse('case-line-decided', { params: { line: line.no } })
      line.facts[input.fact] = input.value
      line.judgements[input.fact] = judgement
      await saveLine(tx, line)
    }
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.judge',
      data: { line: input.lineNo ?? null, fact: input.fact, value: input.value as Json },
    })
    return assessIn(tx, ctx, c)
  })
}

export interface AskInput extends Versioned {
  /** What has to be put right, in the officer's words; told to the applicant as written. */
  text: string
  /** Criteria that failed and may be cured by law. */
  criteria?: string[]
}

/** Asks the applicant to put something right; the limits for that begin. Conditions that the law lets nobody cure are refused. */
export function askApplicant(
  ctx: Ctx,
  caseId: string,
  input: AskInput,
): Promise<Result<{ version: number; due: string | null }>> {
  const { key, ...rest } = input
  return act(ctx, 'application.ask', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'ask', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const edition = editionOfCase(ctx, c)!
    if (!input.text.trim())
      return refuse('case-input', {
        fields: [{ path: 'text', code: 'required', text: words.reasonNeeded }] satisfies FieldError[],
      })
    for (const id of input.criteria ?? [])
      if (!edition.criteria.find((k) => k.id === id)?.curable)
        return refuse('case-not-curable', { params: { criterion: id } })
    const day = today(ctx, c.country)
    const frozen = [...(await latestAssessments(tx, c.id)).values()]
    const started = await startClocks(tx, ctx, c, edition, {
      starts: 'defect-notice',
      day,
      facts: frozen.map((a) => a.facts),
    })
    const ends: { due: string; title: Text; law: Text }[] = started.map(({ clock, due }) => ({
      due,
      title: clock.title,
      law: citationText(ctx.library, clock.cite),
    }))
    for (const id of input.criteria ?? []) {
      const { title, curable } = edition.criteria.find((k) => k.id === id)!
      const length = lengthOf(curable!.days)
      if (!length) continue
      const due = addTime(day, length.n, length.unit, await loadCalendar(tx, c.country))
      await addClock(tx, ctx, c, { id: `cure:${id}`, actor: 'applicant', due, onExpiry: 'escalate', lineNo: null })
      ends.push({ due, title, law: citationText(ctx.library, curable!.cite) })
    }
    c.state = 'awaiting-applicant'
    await saveCase(tx, c)
    const due = ends.map((e) => e.due).sort()[0] ?? null
    await notify(tx, ctx, c, 'ask', {
      title: render(noticeWords.askTitle, { number: c.number }),
      paragraphs: [
        render({ kk: '{text}', ru: '{text}', en: '{text}' }, { text: input.text.trim() }),
        ...ends.map((e) => render(noticeWords.clock, { title: e.title, due: dayText(e.due), law: e.law })),
        ...(due ? [render(noticeWords.askUntil, { due: dayText(due) })] : []),
      ],
    })
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.ask',
      data: { criteria: input.criteria ?? [], due },
    })
    await publish(tx, ctx, 'application.asked', { case: c.id, scheme: c.scheme, due })
    return ok({ version: c.version, due })
  })
}

/** Days that the act gives for a cure, where they stand in it as a number; a limit that depends on more is left to clocks. */
function lengthOf(days: Term): { n: number; unit: Clock['unit'] } | undefined {
  if (days.t !== 'const') return undefined
  return { n: days.n, unit: days.unit === 'working-day' || days.unit === 'month' ? days.unit : 'calendar-day' }
}

/** Lines that still wait for a decision. */
export const undecided = (lines: Line[]): Line[] => lines.filter((l) => l.decision === null)

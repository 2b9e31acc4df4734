import { editionOn, fees as feesOf, type Text } from '@kosh/law'
import { type RawBuilder, sql } from 'kysely'
import type { Receipt } from '../../instruments/quota/index.ts'
import { act, atEnd, journalLink, message } from '../../platform/act.ts'
import { systemActor } from '../../platform/actors.ts'
import { timeZone } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { formatDateTime } from '../../platform/i18n/index.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { nameOf, type Paper, recordPerson, showPapers } from '../../registers/persons/index.ts'
import { assessLines, type LineAssessed, mergeFacts, readerOf } from './assessing.ts'
import { startClocks, stopClocks } from './clocks.ts'
import { fillLine, type LineInput, mayExtend, readAnswers, type StartInput, startIn, type Versioned } from './draft.ts'
import { enterDraw } from './drawing.ts'
import { addFee } from './fees.ts'
import { keepStatus, settleFollowing } from './following.ts'
import { buildForm } from './form.ts'
import { citationText } from './law-facts.ts'
import { noticeWords, words } from './messages.ts'
import { type Case, type Line, type Outcome, placeOf } from './model.ts'
import { dayText, notice, render } from './notices.ts'
import {
  changedCase,
  emptyLine,
  findCase,
  linesOf,
  openCase,
  saveCase,
  saveLine,
  schemeOfCase,
  today,
} from './store.ts'

export interface Filed {
  id: string
  number: string
  receiptSeq: number
  filedAt: string
  version: number
  lines: { no: number; outcome: Outcome; reserved: boolean }[]
}

export interface SubmitInput extends Versioned {
  /** Payment references of fees that are due before filing, by the fee's id. */
  payments?: Record<string, string>
}

/**
 * Files a draft: receipt number and place in the order of receipt, persons recorded, each line assessed, places reserved,
 * time limits begun, notice and journal written, all in one transaction. Refuses an application that is not complete.
 */
export function submit(ctx: Ctx, caseId: string, input: SubmitInput = {}): Promise<Result<Filed>> {
  const { key, ...rest } = input
  return act(ctx, 'application.submit', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'submit', input.version)
    return opened.ok ? submitIn(tx, ctx, opened.value, input.payments ?? {}) : opened
  })
}

async function submitIn(tx: Tx, ctx: Ctx, c: Case, payments: Record<string, string>): Promise<Result<Filed>> {
  const scheme = schemeOfCase(ctx.library, c)
  const day = today(ctx, placeOf(c))
  const edition = editionOn(scheme, day)
  if (!edition || scheme.status !== 'law') return refuse('case-scheme-closed', { params: { day } })
  c.edition = edition.id
  c.asOf = day
  const lines = await linesOf(tx, c.id)
  const reader = readerOf(tx, scheme, edition, c, day)
  // An import brings cases as they were filed elsewhere: what they lack stays unknown and is told by the assessment.
  const blockers = (await buildForm(tx, ctx, c, lines, edition, reader)).blockers.filter(
    (b) => c.channel !== 'import' || b.path === 'lines' || b.code !== 'required',
  )
  if (blockers.length > 0) return refuse('case-incomplete', { fields: blockers })
  for (const l of lines)
    if (l.extends && !(await mayExtend(tx, ctx, c, l.extends))) return refuse('case-extends-unknown')
  const people = edition.process.lines === 'workers' ? await recordPeople(tx, ctx, c, lines) : []
  const register = await reader.ofCase()
  const unfit = await settleFollowing(tx, ctx, c, edition, lines, async (l) =>
    mergeFacts(scheme, c, l, await reader.ofLine(l)),
  )
  if (unfit.length > 0) return refuse('case-incomplete', { fields: unfit })
  const body = edition.process.body
  const regions =
    body.kind === 'region' ? [...new Set(lines.map((l) => mergeFacts(scheme, c, l, register)[body.fact]))] : []
  if (regions.length > 1) return refuse('case-several-regions')
  c.region = typeof regions[0] === 'string' ? regions[0] : null

  c.filedAt = ctx.now
  c.state = 'filed'
  const receipt: Receipt = {
    draw: sql<{ seq: number }>`select nextval('receipt_seq') as seq`,
    take: (seq) => {
      c.receiptSeq = seq
      c.number = makeNumber(`${c.country}-${day.slice(2, 4)}`, seq)
    },
  }
  const assessed = await assessLines(tx, ctx, c, scheme, edition, lines, reader, receipt)
  await enterDraw(tx, ctx, c, edition, assessed)
  const unpaid = await feesBeforeFiling(tx, ctx, c, assessed, payments)
  if (unpaid.length > 0) return refuse('case-incomplete', { fields: unpaid })
  const started = await startClocks(tx, ctx, c, edition, {
    starts: 'receipt',
    day,
    facts: assessed.map((a) => a.facts),
  })
  await stopExtended(tx, ctx, lines)
  const kept = await keepStatus(tx, c, edition, assessed)
  const said = {
    number: c.number,
    scheme: c.scheme,
    edition: c.edition,
    region: c.region,
    channel: c.channel,
    receipt: c.receiptSeq,
    lines: assessed.map((a) => ({
      no: a.line.no,
      outcome: a.assessment.outcome,
      places: a.line.places,
      cell: a.line.cellId ?? undefined,
    })),
  }
  const data = { ...said, people, ...(kept.length > 0 ? { kept } : {}) }
  atEnd(
    tx,
    changedCase(c),
    sql`insert into number_claim (number, kind, id) values (${c.number}, 'case', ${c.id})`,
    receiptNotice(ctx, c, scheme.title, lines.length, started),
    journalLink(tx, ctx, { chain: c.id, kind: 'case', act: 'application.submit', data }),
    message(ctx, 'application.submitted', { case: c.id, country: c.country, asOf: day, ...said }),
  )
  // The case is locked, so this is what the change will make of it.
  c.version++
  return ok({
    id: c.id,
    number: c.number,
    receiptSeq: c.receiptSeq!,
    filedAt: ctx.now.toISOString(),
    version: c.version,
    lines: assessed.map((a) => ({
      no: a.line.no,
      outcome: a.assessment.outcome,
      reserved: a.line.reservation !== null,
    })),
  })
}

/** Finds or makes the records of the workers. Returns what the register says against what was given, without names. */
async function recordPeople(tx: Tx, ctx: Ctx, c: Case, lines: Line[]) {
  const told: { line: number; person: string; contradicts?: string; differences: string[] }[] = []
  for (const line of lines) {
    const p = line.person ?? {}
    const papers = p.paper?.number && p.paper.kind && p.paper.issuer ? [p.paper as Paper] : []
    const family = p.family?.trim() || line.label || '—'
    const given = {
      family,
      given: p.given ?? '',
      birth: p.birth ?? null,
      sex: p.sex ?? 0,
      citizenship: p.citizenship ?? null,
      papers,
      source: `case:${c.id}`,
    }
    // A worker who applies is the person of the account, whatever paper is shown this time.
    const own = c.personId && lines.length === 1 ? c.personId : undefined
    const recorded = own ? await showPapers(tx, ctx, own, given) : await recordPerson(tx, ctx, given)
    line.personId = recorded.id
    line.label ||= nameOf({ family, given: p.given ?? '' })
    line.person = {
      ...p,
      differences: recorded.differences,
      ...(recorded.contradicts ? { contradicts: recorded.contradicts } : {}),
    }
    told.push({
      line: line.no,
      person: recorded.id,
      ...(recorded.contradicts ? { contradicts: recorded.contradicts } : {}),
      differences: recorded.differences.map((d) => d.field),
    })
  }
  if (lines.length === 1 && !c.employerId) c.personId ??= lines[0]!.personId
  return told
}

/** Fees due before filing are written as paid with their reference; those without one are told. */
async function feesBeforeFiling(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  assessed: LineAssessed[],
  payments: Record<string, string>,
): Promise<FieldError[]> {
  const missing = new Map<string, FieldError>()
  const seen = new Set<string>()
  for (const a of assessed) {
    if (a.assessment.exempt) continue
    for (const fee of feesOf(ctx.library, c.scheme, a.facts, c.asOf!, { edition: c.edition, on: c.asOf! })) {
      if (fee.due !== 'before-filing' || fee.amount === 0 || (fee.level === 'case' && seen.has(fee.id))) continue
      seen.add(fee.id)
      const reference = payments[fee.id]?.trim()
      if (!reference && c.channel !== 'import')
        missing.set(fee.id, { path: `payments/${fee.id}`, code: 'required', text: words.feeNeeded })
      else
        await addFee(tx, ctx, c, fee, fee.level === 'case' ? null : a.line.no, {
          paidAt: ctx.now,
          reference: reference || 'import',
        })
    }
  }
  return [...missing.values()]
}

/** The clocks of permits whose extension is asked in time stop. */
async function stopExtended(tx: Tx, ctx: Ctx, lines: Line[]): Promise<void> {
  for (const line of lines) {
    if (!line.extends) continue
    const { rows } = await sql<{
      case_id: string
      line_no: number
    }>`select case_id, line_no from permit where id = ${line.extends}`.execute(tx)
    const before = rows[0] && (await findCase(tx, { actor: systemActor(ctx.actor.country) }, rows[0].case_id))
    if (!before) continue
    const edition = schemeOfCase(ctx.library, before).editions.find((e) => e.id === before.edition)
    if (edition) await stopClocks(tx, ctx, before, edition, 'extension-filed', rows[0]!.line_no)
  }
}

function receiptNotice(
  ctx: Ctx,
  c: Case,
  title: Text,
  lines: number,
  started: Awaited<ReturnType<typeof startClocks>>,
): RawBuilder<unknown> {
  const zone = timeZone(placeOf(c))
  const at: Text = {
    kk: formatDateTime('kk', ctx.now, zone),
    ru: formatDateTime('ru', ctx.now, zone),
    en: formatDateTime('en', ctx.now, zone),
  }
  return notice(ctx, c, 'receipt', {
    title: render(noticeWords.receiptTitle, { number: c.number }),
    paragraphs: [
      render(noticeWords.receipt, { scheme: title, at, seq: c.receiptSeq!, lines }),
      ...started.map(({ clock, due }) =>
        render(noticeWords.clock, {
          title: clock.title,
          due: dayText(due),
          law: citationText(ctx.library, clock.cite),
        }),
      ),
    ],
  })
}

export interface WholeApplication extends StartInput {
  facts: Record<string, unknown>
  lines: LineInput[]
  payments?: Record<string, string>
}

/** A whole application in one act, for programs and imports: begun, answered, filed, or nothing of it. */
export function fileApplication(ctx: Ctx, input: WholeApplication): Promise<Result<Filed>> {
  const { key, ...rest } = input
  return act(ctx, 'application.submit', { key, input: rest }, async (tx) => {
    const started = await startIn(tx, ctx, rest)
    if (!started.ok) return started
    const c = await findCase(tx, ctx, started.value.id, true)
    if (!c) return refuse('case-not-found')
    const scheme = schemeOfCase(ctx.library, c)
    const errors = readAnswers(scheme, rest.facts, c, 'facts/')
    for (const [i, given] of rest.lines.entries()) {
      const line: Line = emptyLine(c.id, i + 1)
      if (given.extends && !(await mayExtend(tx, ctx, c, given.extends))) return refuse('case-extends-unknown')
      errors.push(...fillLine(scheme, line, given))
      await saveLine(tx, line)
    }
    if (errors.length > 0) return refuse('case-input', { fields: errors })
    await saveCase(tx, c)
    return submitIn(tx, ctx, c, rest.payments ?? {})
  })
}

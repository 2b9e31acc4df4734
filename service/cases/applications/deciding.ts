import type { Edition, Scheme, Text } from '@kosh/law'
import { sql } from 'kysely'
import { release } from '../../instruments/quota/index.ts'
import { leave } from '../../instruments/selection/index.ts'
import { journal, publish } from '../../platform/act.ts'
import { loadCalendar } from '../../platform/calendar.ts'
import { type Ctx, ok, type Result, type Tx } from '../../platform/context.ts'
import { startClocks, stopAll, stopClocks } from './clocks.ts'
import { decisionParts, decisionTitle, feeParts, feesOfDecision } from './decision-notice.ts'
import { addFee, feesOfCase } from './fees.ts'
import { endKept } from './following.ts'
import { type Issued, issueAll } from './issue.ts'
import { noticeWords } from './messages.ts'
import type { AssessmentRow, Case, CaseState, Line, LineOutcome, Reason } from './model.ts'
import { appealParts, dayText, notify, render } from './notices.ts'
import { saveCase, saveLine, today } from './store.ts'

/** What is decided for one line, ready to be written: by an officer, or by a clock that ran out. */
export interface Settled {
  line: Line
  outcome: LineOutcome
  reasons: Reason[]
  freeText: string | null
  against: boolean
}

export interface Decided {
  version: number
  state: CaseState
  permits: Issued[]
}

interface Matter {
  case: Case
  scheme: Scheme
  edition: Edition
  lines: Line[]
  frozen: Map<number, AssessmentRow>
}

/** Writes decisions of lines; a refusal, withdrawal or lapse gives its places back. */
export async function writeDecisions(
  tx: Tx,
  ctx: Ctx,
  c: Pick<Case, 'id'>,
  settled: Settled[],
  frozen: Map<number, AssessmentRow>,
): Promise<void> {
  await endKept(
    tx,
    c.id,
    settled.filter((s) => s.outcome !== 'granted').map((s) => s.line),
  )
  for (const s of settled) {
    const { line } = s
    line.decision = s.outcome
    if (s.outcome !== 'granted') await leave(tx, c.id, line.no)
    if (s.outcome !== 'granted' && line.reservation && line.cellId) {
      await release(tx, ctx, { cellId: line.cellId, reservation: line.reservation, reason: s.outcome })
      line.reservation = null
    }
    await saveLine(tx, line)
    await sql`
      insert into decision (case_id, line_no, n, at, decided_by, outcome, reasons, free_text, against_assessment, assessment_n)
      values (${c.id}, ${line.no}, coalesce((select max(n) from decision where case_id = ${c.id} and line_no = ${line.no}), 0) + 1,
        ${ctx.now}, ${ctx.actor.id}, ${s.outcome}, ${JSON.stringify(s.reasons)}::jsonb, ${s.freeText}, ${s.against},
        ${frozen.get(line.no)?.n ?? null})`.execute(tx)
  }
}

/** Ends a round of decisions: fees or permits, clocks, notice, state. The case is decided when no line is open. */
export async function finish(tx: Tx, ctx: Ctx, m: Matter, settled: Settled[]): Promise<Result<Decided>> {
  const { case: c, edition, lines, frozen } = m
  await writeDecisions(tx, ctx, c, settled, frozen)
  await addFees(
    tx,
    ctx,
    m,
    settled.filter((s) => s.outcome === 'granted').map((s) => s.line),
  )
  const open = lines.some((l) => l.decision === null)
  let permits: Issued[] = []
  if (!open) {
    const day = today(ctx, c.country)
    c.decidedAt = ctx.now
    await stopClocks(tx, ctx, c, edition, 'decision')
    const granted = lines.filter((l) => l.decision === 'granted')
    const unpaid = (await feesOfCase(tx, c.id)).some((f) => !f.paidAt)
    if (granted.length > 0)
      await startClocks(tx, ctx, c, edition, {
        starts: 'decision',
        day,
        facts: granted.map((l) => frozen.get(l.no)!.facts),
      })
    if (granted.length > 0 && unpaid) c.state = 'awaiting-fee'
    else {
      const issued = await issueAll(tx, ctx, c, m.scheme, edition, lines, frozen)
      if (!issued.ok) return issued
      permits = issued.value
      c.state = 'decided'
      await stopAll(tx, ctx, c.id)
    }
  }
  await saveCase(tx, c)
  await notifyDecision(tx, ctx, m, settled, permits)
  const said = settled.map((s) => ({
    no: s.line.no,
    outcome: s.outcome,
    reasons: s.reasons.map((r) => r.code),
    against: s.against,
    places: s.line.grantedPlaces ?? s.line.places,
  }))
  await journal(tx, ctx, {
    chain: c.id,
    kind: 'case',
    act: 'application.decide',
    data: { lines: said, state: c.state },
  })
  await publish(tx, ctx, 'application.decided', {
    case: c.id,
    scheme: c.scheme,
    edition: c.edition,
    country: c.country,
    region: c.region,
    lines: said,
    state: c.state,
  })
  return ok({ version: c.version, state: c.state, permits })
}

async function addFees(tx: Tx, ctx: Ctx, m: Matter, granted: Line[]): Promise<void> {
  const { case: c, frozen } = m
  const known = new Set((await feesOfCase(tx, c.id)).filter((f) => f.lineNo === null).map((f) => f.fee))
  const lines = granted.map(({ no }) => ({ no, record: frozen.get(no)! }))
  for (const { fee, lineNo } of feesOfDecision(ctx.library, c.scheme, today(ctx, c.country), lines, known))
    await addFee(tx, ctx, c, fee, lineNo)
}

export const permitParts = (permits: Issued[]): Text[] =>
  permits.map((p) => render(noticeWords.permit, { number: p.number, from: dayText(p.from), to: dayText(p.to) }))

async function notifyDecision(tx: Tx, ctx: Ctx, m: Matter, settled: Settled[], permits: Issued[]): Promise<void> {
  const { case: c, edition, frozen } = m
  const paragraphs: Text[] = [...decisionParts(ctx.library, settled), ...permitParts(permits)]
  if (c.state === 'awaiting-fee') {
    const unpaid = (await feesOfCase(tx, c.id)).filter((f) => !f.paidAt)
    paragraphs.push(...feeParts(ctx.library, unpaid))
  }
  const refused = settled.find((s) => s.outcome === 'refused')
  const record = refused && frozen.get(refused.line.no)
  if (record)
    paragraphs.push(
      ...appealParts(ctx.library, c, edition, record.facts, today(ctx, c.country), await loadCalendar(tx, c.country)),
    )
  await notify(tx, ctx, c, 'decision', { title: decisionTitle(c.number), paragraphs })
}

import { fees as feesOf, parseDay } from '@kosh/law'
import { sql } from 'kysely'
import { cancelClaims, tellPayment } from '../../instruments/money/index.ts'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, ok, type Result, refuse } from '../../platform/context.ts'
import { startClocks, stopAll, stopClocks, stopCureClocks, stopNamed } from './clocks.ts'
import { type Decided, permitParts, writeDecisions } from './deciding.ts'
import { fillLine, type LineInput, readAnswers, type Versioned } from './draft.ts'
import { claimOf, computedOf, feesOfCase } from './fees.ts'
import { type Issued, issueAll } from './issue.ts'
import { noticeWords, words } from './messages.ts'
import { notify, render } from './notices.ts'
import { type Assessed, assessIn } from './officer.ts'
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

export interface CureInput extends Versioned {
  facts?: Record<string, unknown>
  lines?: ({ no: number } & Pick<LineInput, 'facts'>)[]
}

/** The applicant puts right what was asked; the case goes back to the officer and is assessed again. */
export function cure(ctx: Ctx, caseId: string, input: CureInput): Promise<Result<Assessed>> {
  const { key, ...rest } = input
  return act(ctx, 'application.cure', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'cure', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const scheme = schemeOfCase(ctx.library, c)
    const edition = editionOfCase(ctx, c)!
    const errors = input.facts ? readAnswers(scheme, input.facts, c, 'facts/') : []
    const lines = await linesOf(tx, c.id)
    for (const given of input.lines ?? []) {
      const line = lines.find((l) => l.no === given.no)
      if (!line) return refuse('case-line-not-found', { params: { line: given.no } })
      errors.push(...fillLine(scheme, line, { facts: given.facts ?? {} }))
      await saveLine(tx, line)
    }
    if (errors.length > 0) return refuse('case-input', { fields: errors })
    await stopCureClocks(tx, ctx, c, edition)
    c.state = 'in-assessment'
    const assessed = await assessIn(tx, ctx, c)
    if (!assessed.ok) return assessed
    // Where the law counts the body's time anew from the cure, that clock takes the place of the one from the receipt.
    const anew = edition.process.clocks
      .filter((k) => k.starts === 'cure' && k.stops !== 'reinstated')
      .map((k) => k.stops)
    if (anew.length > 0) {
      await stopNamed(
        tx,
        ctx,
        c.id,
        edition.process.clocks.filter((k) => k.starts === 'receipt' && anew.includes(k.stops)).map((k) => k.id),
      )
      const facts = [...(await latestAssessments(tx, c.id)).values()].map((a) => a.facts)
      await startClocks(tx, ctx, c, edition, { starts: 'cure', day: today(ctx, c.country), facts })
    }
    await saveCase(tx, c)
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.cure',
      data: { answers: Object.keys(input.facts ?? {}).sort(), lines: (input.lines ?? []).map((l) => l.no) },
    })
    await publish(tx, ctx, 'application.cured', { case: c.id, scheme: c.scheme })
    return ok({ ...assessed.value, version: c.version })
  })
}

/** Takes the application back before it is decided; the places go back to the quota. */
export function withdraw(ctx: Ctx, caseId: string, input: Versioned = {}): Promise<Result<{ version: number }>> {
  return act(ctx, 'application.withdraw', { key: input.key, input: { caseId } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'withdraw', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    // A line that was granted while others wait has no permit yet: it goes back with them.
    const lines = (await linesOf(tx, c.id)).filter(
      (l) => l.decision === null || (l.decision === 'granted' && !l.permitId),
    )
    await writeDecisions(
      tx,
      ctx,
      c,
      lines.map((line) => ({ line, outcome: 'withdrawn', reasons: [], freeText: null, against: false })),
      await latestAssessments(tx, c.id),
    )
    await stopAll(tx, ctx, c.id)
    await cancelClaims(tx, ctx, c.id)
    c.state = 'withdrawn'
    c.decidedAt = ctx.now
    await saveCase(tx, c)
    await notify(tx, ctx, c, 'withdrawn', {
      title: render(noticeWords.withdrawnTitle, { number: c.number }),
      paragraphs: [noticeWords.withdrawn],
    })
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.withdraw',
      data: { lines: lines.map((l) => l.no) },
    })
    await publish(tx, ctx, 'application.withdrawn', {
      case: c.id,
      scheme: c.scheme,
      region: c.region,
      lines: lines.length,
    })
    return ok({ version: c.version })
  })
}

export interface PayInput extends Versioned {
  /** Id of the fee of this case. */
  feeId: string
  /** Reference of the payment document. */
  reference: string
  /** Day of payment, which picks the rate; today unless said. */
  paidOn?: string
  /** Minor units as paid; needed only where the law's rate was not found. */
  amount?: number
  /** What the bank has seen: the payment is not taken at another sum. */
  seen?: number
}

/** Records a payment at the rate of its day. The last one issues the permits. */
export function payFee(ctx: Ctx, caseId: string, input: PayInput): Promise<Result<Decided>> {
  const { key, ...rest } = input
  return act(ctx, 'application.pay', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'pay-fee', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const day = today(ctx, c.country)
    const on = input.paidOn ?? day
    if (!input.reference.trim())
      return refuse('case-input', { fields: [{ path: 'reference', code: 'required', text: words.feeNeeded }] })
    if (parseDay(on) === undefined || on > day)
      return refuse('case-input', {
        fields: [
          {
            path: 'paidOn',
            code: on > day ? 'in-future' : 'impossible-date',
            text: on > day ? words.futureDay : words.badDay,
          },
        ],
      })
    const fee = (await feesOfCase(tx, c.id)).find((f) => f.id === input.feeId && !f.paidAt)
    if (!fee) return refuse('case-fee-unknown')
    const scheme = schemeOfCase(ctx.library, c)
    const edition = editionOfCase(ctx, c)!
    const lines = await linesOf(tx, c.id)
    const frozen = await latestAssessments(tx, c.id)
    const record = frozen.get(fee.lineNo ?? lines.find((l) => l.decision === 'granted')!.no)!
    const now = feesOf(ctx.library, c.scheme, record.facts, record.asOf, { edition: record.edition, on }).find(
      (f) => f.id === fee.fee,
    )
    const amount = now?.amount ?? input.amount ?? input.seen
    if (input.seen !== undefined && amount !== input.seen) return refuse('case-fee-amount')
    if (!now || amount === undefined || !Number.isSafeInteger(amount) || amount < 0) return refuse('case-fee-amount')
    await sql`update case_fee set amount = ${amount}, computed = ${JSON.stringify(computedOf(now, on))}::jsonb, paid_at = ${ctx.now},
      payment_reference = ${input.reference.trim()} where case_id = ${c.id} and id = ${fee.id}`.execute(tx)
    await tellPayment(tx, ctx, { ...claimOf(c, now, fee.id, amount), reference: input.reference.trim() })
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.pay',
      data: { fee: fee.fee, line: fee.lineNo, amount, currency: fee.currency, on },
    })
    await publish(tx, ctx, 'fee.paid', {
      case: c.id,
      scheme: c.scheme,
      fee: fee.fee,
      amount,
      currency: fee.currency,
      on,
    })
    let permits: Issued[] = []
    if ((await feesOfCase(tx, c.id)).every((f) => f.paidAt)) {
      await stopClocks(tx, ctx, c, edition, 'fee-paid')
      const issued = await issueAll(tx, ctx, c, scheme, edition, lines, frozen)
      if (!issued.ok) return issued
      permits = issued.value
      await stopAll(tx, ctx, c.id)
      c.state = 'decided'
      await notify(tx, ctx, c, 'permit', {
        title: render(noticeWords.permitTitle, { number: c.number }),
        paragraphs: permitParts(permits),
      })
    }
    await saveCase(tx, c)
    return ok({ version: c.version, state: c.state, permits })
  })
}

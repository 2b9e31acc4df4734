import { type FeeDue, fees as feesOf, formatMinor, type Library, type Text } from '@kosh/law'
import { loadCalendar } from '../../platform/calendar.ts'
import type { Ctx } from '../../platform/context.ts'
import type { LineDecision } from './decide.ts'
import type { Settled } from './deciding.ts'
import type { FeeRow } from './fees.ts'
import { citationText } from './law-facts.ts'
import { noticeWords, outcomeWords } from './messages.ts'
import type { AssessmentRow, Case, NoticeText } from './model.ts'
import { appealParts, render } from './notices.ts'
import { weigh } from './reasons.ts'
import { today } from './store.ts'
import type { CaseView } from './view.ts'

/** What a decision of lines says in its notice: outcome, each reason with its article, the officer's words. */
export const decisionParts = (library: Library, settled: readonly Settled[]): Text[] =>
  settled.flatMap((s) => [
    render(noticeWords.decisionLine, {
      no: s.line.no,
      label: s.line.label || `${s.line.places}`,
      outcome: outcomeWords[s.outcome],
    }),
    ...s.reasons.map((r) =>
      r.citation
        ? render(noticeWords.reason, { text: r.text, law: citationText(library, r.citation) })
        : render(noticeWords.reasonPlain, { text: r.text }),
    ),
    ...(s.freeText ? [render(noticeWords.freeText, { text: s.freeText })] : []),
  ])

/** The amount of a fee in words; where the law gives none, that is said. */
export const amountText = (fee: Pick<FeeDue, 'currency'> & { amount?: number | null }): Text =>
  typeof fee.amount === 'number'
    ? {
        kk: formatMinor('kk', fee.amount, fee.currency),
        ru: formatMinor('ru', fee.amount, fee.currency),
        en: formatMinor('en', fee.amount, fee.currency),
      }
    : noticeWords.feeUnknown

type Owed = Pick<FeeRow, 'amount' | 'currency'> & { computed: Pick<FeeRow['computed'], 'title' | 'citation'> }

/** What has to be paid before the permit, with the article. */
export const feeParts = (library: Library, owed: readonly Owed[]): Text[] =>
  owed.map((f) =>
    render(noticeWords.fee, {
      title: f.computed.title,
      amount: amountText(f),
      law: citationText(library, f.computed.citation),
    }),
  )

export const decisionTitle = (number: string): Text => render(noticeWords.decisionTitle, { number })

interface FeeOfLine {
  fee: FeeDue
  /** Null for a fee of the whole case. */
  lineNo: number | null
}

/** Fees due before the permit: once for the case unless `known`, and for each granted line. A fee of nothing is not due. */
export function feesOfDecision(
  library: Library,
  scheme: string,
  day: string,
  granted: readonly { no: number; record: Pick<AssessmentRow, 'facts' | 'asOf' | 'edition'> }[],
  known: ReadonlySet<string>,
): FeeOfLine[] {
  const seen = new Set(known)
  return granted.flatMap(({ no, record }) =>
    feesOf(library, scheme, record.facts, record.asOf, { edition: record.edition, on: day }).flatMap(
      (fee): FeeOfLine[] => {
        if (fee.due !== 'before-permit' || fee.amount === 0) return []
        if (fee.level !== 'case') return [{ fee, lineNo: no }]
        if (seen.has(fee.id)) return []
        seen.add(fee.id)
        return [{ fee, lineNo: null }]
      },
    ),
  )
}

/**
 * The notice as the applicant would read it if these lines were decided so now. Numbers of permits are not in it: they
 * exist only after the decision. Nothing is written.
 */
export async function previewDecision(
  ctx: Ctx,
  seen: CaseView,
  decisions: readonly LineDecision[],
): Promise<NoticeText> {
  const { case: c, edition } = seen
  const settled = decisions.flatMap((d): Settled[] => {
    const line = seen.lines.find((l) => l.no === d.no)
    if (!line?.assessment) return []
    const { reasons, against } = weigh(line.assessment.full, edition, d)
    return [{ line, outcome: d.outcome, reasons: reasons ?? [], freeText: d.freeText?.trim() || null, against }]
  })
  const paragraphs = [
    ...decisionParts(ctx.library, settled),
    ...feeParts(ctx.library, owedAfter(ctx, seen, settled)),
    ...(await appealAfter(ctx, c, seen, settled)),
  ]
  return { title: decisionTitle(c.number), paragraphs }
}

/** What would be open to pay: fees are asked for when no line is open any more. */
function owedAfter(ctx: Ctx, seen: CaseView, settled: readonly Settled[]): Owed[] {
  const decided = new Set(settled.map((s) => s.line.no))
  if (seen.lines.some((l) => l.decision === null && !decided.has(l.no))) return []
  const granted = settled.flatMap((s) => {
    const record = s.outcome === 'granted' ? seen.lines.find((l) => l.no === s.line.no)?.assessment : undefined
    return record ? [{ no: s.line.no, record }] : []
  })
  const known = new Set(seen.fees.filter((f) => f.lineNo === null).map((f) => f.fee))
  const day = today(ctx, seen.case.country)
  const more = feesOfDecision(ctx.library, seen.case.scheme, day, granted, known).map(
    ({ fee }): Owed => ({ amount: fee.amount ?? null, currency: fee.currency, computed: fee }),
  )
  return [...seen.fees.filter((f) => !f.paidAt), ...more]
}

async function appealAfter(ctx: Ctx, c: Case, seen: CaseView, settled: readonly Settled[]): Promise<Text[]> {
  const refused = settled.find((s) => s.outcome === 'refused')
  const record = refused && seen.lines.find((l) => l.no === refused.line.no)?.assessment
  if (!record) return []
  const calendar = await loadCalendar(ctx.db, c.country)
  return appealParts(ctx.library, c, seen.edition, record.facts, today(ctx, c.country), calendar)
}

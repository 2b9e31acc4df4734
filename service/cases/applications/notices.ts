import {
  type Deadline,
  deadlines,
  type Edition,
  type Facts,
  fill,
  formatIso,
  type Library,
  type Text,
  type WorkingDays,
} from '@kosh/law'
import { type RawBuilder, sql } from 'kysely'
import { tell, telling } from '../../instruments/notifications/index.ts'
import type { Ctx, Tx } from '../../platform/context.ts'
import { citationText } from './law-facts.ts'
import { noticeWords } from './messages.ts'
import type { Case, NoticeText } from './model.ts'

export type NoticeKind =
  | 'receipt'
  | 'ask'
  | 'decision'
  | 'permit'
  | 'withdrawn'
  | 'lapsed'
  | 'remind'
  | 'draw'
  | 'appeal'
  | 'passed-on'
  | 'put-off'

/** A part of a notice: the same in all languages, or a text of its own in each. */
export type Part = string | number | Text

/** Fills a text in three languages; parts that are texts go in by language. */
export const render = (words: Text, parts: Record<string, Part> = {}): Text =>
  fill(words, (name, locale) => {
    const part = parts[name]
    return part === undefined ? undefined : typeof part === 'object' ? part[locale] : String(part)
  })

/** A day in words, in three languages. */
export const dayText = (iso: string): Text => ({
  kk: formatIso('kk', iso),
  ru: formatIso('ru', iso),
  en: formatIso('en', iso),
})

/** Stores what the applicant is told, as rendered today. */
export async function notify(tx: Tx, ctx: Ctx, c: Case, kind: NoticeKind, text: NoticeText): Promise<void> {
  await notice(ctx, c, kind, text).execute(tx)
}

/** The same as a statement that the caller sends. */
export const notice = (ctx: Ctx, c: Case, kind: NoticeKind, text: NoticeText): RawBuilder<unknown> =>
  telling(ctx, { caseId: c.id, kind, account: c.accountId, text })

/** Reminds the applicant of a case, and the worker of a permit where that is another account, of what follows from it. */
export async function remindOf(ctx: Ctx, caseId: string, text: NoticeText, workerId?: string | null): Promise<void> {
  const { rows } = await sql<{ account: string }>`
    select account_id::text as account from application where case_id = ${caseId}
    union select id::text from account where person_id = ${workerId ?? null}::uuid`.execute(ctx.db)
  for (const { account } of rows) await tell(ctx.db, ctx, { caseId, kind: 'remind', account, text })
}

/** The routes of appeal with their last days, counted from the notice of today. */
export function appealParts(
  library: Library,
  c: Pick<Case, 'scheme' | 'asOf'>,
  edition: Edition,
  facts: Facts,
  noticeDay: string,
  calendar: WorkingDays,
): Text[] {
  const steps: Deadline[] = deadlines(library, c.scheme, facts, c.asOf!, { notice: noticeDay }, calendar, {
    edition: edition.id,
  }).filter((d) => d.kind === 'appeal')
  if (steps.length === 0) return [noticeWords.appealUnknown]
  const first = steps[0]!
  const law = citationText(library, first.citation)
  return first.due
    ? [render(noticeWords.appeal, { body: first.title, due: dayText(first.due), law })]
    : [render(noticeWords.appealNoDate, { body: first.title, law })]
}

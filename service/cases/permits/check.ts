import { localDate } from '../../platform/calendar.ts'
import type { Ctx } from '../../platform/context.ts'
import { isNumber } from '../../platform/numbers.ts'
import { type CodeContent, checkSignature } from './code.ts'
import { type Standing, standingOn } from './model.ts'
import { cleanNumber, findPublicPermit, type PublicPermit } from './queries.ts'

/** Why a check gave no permit. */
export type NoPermit = 'empty' | 'bad-number' | 'unreadable' | 'unknown-key' | 'bad-signature' | 'not-found'

export type CheckAnswer =
  | { found: false; why: NoPermit; asked: string }
  /** `content`: what the signed code says, with names; absent when only the number was given. */
  | { found: true; standing: Standing; permit: PublicPermit; content?: CodeContent }

/** The code inside of what was scanned or pasted: an address with `#code`, or the code itself. */
export const codeIn = (typed: string): string =>
  typed
    .trim()
    .replace(/^https?:\/\/[^#]*#/i, '')
    .replace(/\s+/g, '')

const looksLikeCode = (typed: string): boolean => /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(codeIn(typed))

/**
 * Checks a code or a number against the register of now. The code carries names, because its holder has shown it; the
 * number alone gives state, work and dates.
 */
export async function checkPermit(ctx: Ctx, typed: string): Promise<CheckAnswer> {
  const asked = typed.trim()
  if (asked === '') return { found: false, why: 'empty', asked }
  let content: CodeContent | undefined
  let number = cleanNumber(asked)
  if (looksLikeCode(asked)) {
    const check = await checkSignature(ctx.db, codeIn(asked))
    if (!check.ok) return { found: false, why: check.why, asked: '' }
    content = check.content
    number = content.number
  } else if (number.length > 40) return { found: false, why: 'unreadable', asked: '' }
  else if (!isNumber(number)) return { found: false, why: 'bad-number', asked }
  const permit = await findPublicPermit(ctx.db, number)
  if (!permit) return { found: false, why: 'not-found', asked: number }
  const standing = standingOn(permit, localDate(ctx.now, permit.country))
  return { found: true, standing, permit, ...(content ? { content } : {}) }
}

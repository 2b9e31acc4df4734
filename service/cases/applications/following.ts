import { type Edition, type Facts, type FollowingWay, followingWays, type Text } from '@kosh/law'
import { sql } from 'kysely'
import { systemActor } from '../../platform/actors.ts'
import type { Ctx, FieldError, Tx } from '../../platform/context.ts'
import { isUncounted } from '../../platform/holds.ts'
import { changePermit, REPLACED } from '../permits/index.ts'
import type { LineAssessed } from './assessing.ts'
import { type Followed, findFollowed } from './followed.ts'
import { followWords, noticeWords } from './messages.ts'
import type { Case, Line } from './model.ts'
import { dayText, notify, render } from './notices.ts'
import { findCase, saveLine } from './store.ts'

/**
 * A line that goes on from a permit: the worker changes employer, work or place, comes over from another scheme, or joins
 * the holder of a permit. The number is typed from the paper; whether it fits is said only when the application is filed,
 * and in the same words whether there is no such permit or it is another person's.
 */

/** Where the fault of a line stands. */
const pathOf = (line: Line): string => `lines/${line.no}/person/permit`
const fault = (line: Line, code: string, text: Text): FieldError => ({ path: pathOf(line), code, text })

/** Must a line name a permit: the law has a way for just this request, and it goes on in place of the earlier permit. */
export const mustName = (ways: readonly FollowingWay[], edition: Edition): boolean =>
  ways.some(
    (w) =>
      w.applies === 'yes' &&
      w.kind === 'instead' &&
      edition.permit.follows?.find((f) => f.id === w.id)?.when !== undefined,
  )

/**
 * Finds the permits that the lines of a case being filed go on from, and by which rule. Gives what keeps it from being
 * filed: no number where the request needs one, or a number that does not fit the worker.
 */
export async function settleFollowing(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  edition: Edition,
  lines: Line[],
  factsOf: (line: Line) => Promise<Facts>,
): Promise<FieldError[]> {
  if (!edition.permit.follows?.length || c.channel === 'import') return []
  const errors: FieldError[] = []
  for (const line of lines) {
    const ways = followingWays(ctx.library, c.scheme, await factsOf(line), c.asOf!, { edition: edition.id })
    const number = line.person?.permit?.trim()
    if (!number) {
      if (mustName(ways, edition)) errors.push(fault(line, 'required', followWords.needed))
      continue
    }
    const found = await findFollowed(tx, c.country, number)
    const way = found && ways.find((w) => fits(w, found, line))
    if (!found || !way) {
      errors.push(fault(line, 'not-found', followWords.notFound))
      continue
    }
    line.follows = found.id
    line.followsTo = found.to
    line.way = way.id
    if (way.kind === 'instead')
      line.counted = !way.uncounted && !(line.personId && (await isUncounted(tx, line.personId, c.asOf!)))
    await saveLine(tx, line)
  }
  return errors
}

function fits(way: FollowingWay, found: Followed, line: Line): boolean {
  if (found.state === 'annulled' || !way.from.includes(found.scheme)) return false
  if (way.kind === 'instead') return found.personId !== null && found.personId === line.personId
  return found.state === 'valid' && found.personId !== line.personId
}

/** Does the rule of the line keep the end of the permit named. */
export const keepsEnd = (edition: Edition, line: Line): string | undefined =>
  edition.permit.follows?.find((f) => f.id === line.way)?.keepsEnd ? (line.followsTo ?? undefined) : undefined

/**
 * The earlier permit ends where the new one begins, and its applicant is told; one that begins later ends it on its first
 * day. Who the new employer is stays unsaid.
 */
export async function takePlace(tx: Tx, ctx: Ctx, line: Line, from: string, today: string): Promise<void> {
  if (!line.follows || line.counted === null) return
  const system: Ctx = { ...ctx, actor: systemActor(ctx.actor.country) }
  const { rows } = await sql<{ case_id: string; number: string; state: Followed['state'] }>`
    select case_id::text, number, state from permit where id = ${line.follows}`.execute(tx)
  const earlier = rows[0]!
  if (earlier.state !== 'valid' && earlier.state !== 'suspended') return
  if (from <= today) {
    const ended = await changePermit(tx, system, { permit: line.follows, kind: 'lapse', ground: REPLACED })
    if (!ended.ok) throw new Error(`The permit ${earlier.number} could not be ended: ${ended.problem.code}`)
  }
  const before = await findCase(tx, system, earlier.case_id)
  if (before)
    await notify(tx, ctx, before, 'permit', {
      title: render(noticeWords.replacedTitle, { number: earlier.number }),
      paragraphs: [render(noticeWords.replaced, { number: earlier.number, from: dayText(from) })],
    })
}

/**
 * Where the law says so, the work goes on after the last day of a permit whose extension was asked in time. Gives the
 * permits so kept.
 */
export async function keepStatus(
  tx: Tx,
  c: Case,
  edition: Edition,
  assessed: readonly LineAssessed[],
): Promise<string[]> {
  const asked = assessed.flatMap(({ line }) => (line.extends ? [line.extends] : []))
  if (!edition.permit.maintained || asked.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    update permit set kept_by = ${c.id} where id = any(${asked}::uuid[]) and state = 'valid'
      and valid_to >= ${c.asOf}::date returning id::text`.execute(tx)
  return rows.map((r) => r.id)
}

/** Nothing is kept any longer for lines that are decided, withdrawn or lapsed. */
export async function endKept(tx: Tx, caseId: string, lines: readonly Line[]): Promise<void> {
  const ids = lines.flatMap((l) => (l.extends ? [l.extends] : []))
  if (ids.length > 0)
    await sql`update permit set kept_by = null where kept_by = ${caseId} and id = any(${ids}::uuid[])`.execute(tx)
}

import { sql } from 'kysely'
import { cancelClaims } from '../../instruments/money/index.ts'
import { act, journal, publish } from '../../platform/act.ts'
import { systemActor } from '../../platform/actors.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { findHold } from '../../platform/holds.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { changePermit } from '../permits/index.ts'
import { type ClockRow, clockColumns, clockOf, type RunningClock, stopAll } from './clocks.ts'
import { finish, type Settled, writeDecisions } from './deciding.ts'
import { drawJobs } from './drawing.ts'
import { holdPlaces, usePlaces, validityOf } from './issue.ts'
import { citationText } from './law-facts.ts'
import { noticeWords } from './messages.ts'
import { type Case, isOpen, type Reason } from './model.ts'
import { dayText, notify, render } from './notices.ts'
import { undecided } from './officer.ts'
import { editionOfCase, findCase, latestAssessments, linesOf, saveCase, schemeOfCase, today } from './store.ts'

/** What follows when a time limit runs out: each clock in a transaction of its own, with all that it brings. */

export const CLOCK_TICK = 'clock.tick'

/** Runs out the clocks that are due, the oldest first. Returns how many acted; safe to run at any time and again. */
export async function tick(base: Ctx, limit = 200): Promise<number> {
  const { rows } = await sql<ClockRow & { country: string }>`
    select ${clockColumns}, c.country from case_clock k join application c on c.case_id = k.case_id
    where k.state = 'running' and k.due_at < ${base.now} order by k.due_at, k.id limit ${limit}`.execute(base.db)
  let done = 0
  const faults: unknown[] = []
  for (const row of rows) {
    const ctx: Ctx = { ...base, actor: systemActor(row.country) }
    try {
      const result = await act(ctx, 'clock.expire', {}, (tx) => expire(tx, ctx, clockOf(row)))
      // What the law foresees is not possible (no place left, no length known): a person has to look, so it is passed on.
      if (!result.ok) await act(ctx, 'clock.expire', {}, (tx) => passOn(tx, ctx, clockOf(row), result.problem.code))
      if (!result.ok || result.value.acted) done++
    } catch (error) {
      // One broken case must not keep the clocks of all others from running out.
      faults.push(error)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${rows.length} clocks could not act`)
  return done
}

export const caseJobs: JobHandlers = {
  ...drawJobs,
  [CLOCK_TICK]: async (ctx) => {
    while ((await tick(ctx)) > 0);
  },
}
export const caseRecurring = [{ kind: CLOCK_TICK, everyMs: 60_000 }]

interface Expired {
  acted: boolean
}

/** Marks a clock as run out; false where somebody else stopped or ran it in the meantime. */
async function close(tx: Tx, ctx: Ctx, k: RunningClock): Promise<boolean> {
  const { rows } = await sql`update case_clock set state = 'expired', ended_at = ${ctx.now}
    where case_id = ${k.caseId} and id = ${k.id} and state = 'running' returning 1`.execute(tx)
  return rows.length > 0
}

async function record(tx: Tx, ctx: Ctx, c: Case, k: RunningClock, more: Record<string, string> = {}): Promise<void> {
  const data = { clock: k.clock, line: k.lineNo, due: k.dueAt, effect: k.onExpiry, ...more }
  await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'clock.expire', data })
  await publish(tx, ctx, 'clock.expired', {
    case: c.id,
    scheme: c.scheme,
    country: c.country,
    region: c.region,
    ...data,
  })
}

async function passOn(tx: Tx, ctx: Ctx, k: RunningClock, why: string): Promise<Result<Expired>> {
  const c = await findCase(tx, ctx, k.caseId, true)
  if (!c) return refuse('case-not-found')
  await close(tx, ctx, k)
  await saveCase(tx, c)
  await record(tx, ctx, c, k, { instead: 'escalate', why })
  return ok({ acted: true })
}

async function expire(tx: Tx, ctx: Ctx, k: RunningClock): Promise<Result<Expired>> {
  const c = await findCase(tx, ctx, k.caseId, true)
  if (!c) return refuse('case-not-found')
  if (!(await close(tx, ctx, k))) {
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'clock.expire', data: { clock: k.clock, acted: false } })
    return ok({ acted: false })
  }
  await record(tx, ctx, c, k)
  const result = await effectOf(tx, ctx, c, k)
  if (!result.ok) return result
  return ok({ acted: true })
}

async function effectOf(tx: Tx, ctx: Ctx, c: Case, k: RunningClock): Promise<Result<unknown>> {
  const edition = editionOfCase(ctx, c)!
  const clock = edition.process.clocks.find((x) => x.id === k.clock)
  const title = clock?.title ?? edition.criteria.find((x) => `cure:${x.id}` === k.clock)?.title ?? noticeWords.timeLimit
  const cite = clock?.cite ?? null
  const law = cite ? citationText(ctx.library, cite) : title
  const due = dayText(localDate(k.dueAt, c.country))
  switch (k.onExpiry) {
    case 'refuse':
    case 'grant':
      return isOpen(c.state)
        ? decideBySilence(tx, ctx, c, k, {
            code: 'TIME-LIMIT',
            title,
            text: render(noticeWords.timeLimit, { title }),
            citation: cite,
          })
        : ok(c)
    case 'lapse':
      return isOpen(c.state) || c.state === 'awaiting-fee'
        ? lapseCase(tx, ctx, c, render(noticeWords.lapsed, { title, due, law }))
        : lapsePermits(tx, ctx, c, k)
    case 'annul-permit':
    case 'suspend-permit':
      return changePermits(tx, ctx, c, k, k.onExpiry === 'annul-permit' ? 'annul' : 'suspend')
    case 'remind':
      await notify(tx, ctx, c, 'remind', {
        title: render(noticeWords.remindTitle, { number: c.number }),
        paragraphs: [render(noticeWords.clock, { title, due, law })],
      })
      return ok(c)
    case 'escalate':
      // A cure that did not come: the officer has to decide.
      if (c.state === 'awaiting-applicant' && k.actor === 'applicant') c.state = 'in-assessment'
      await saveCase(tx, c)
      return ok(c)
  }
}

async function decideBySilence(tx: Tx, ctx: Ctx, c: Case, k: RunningClock, reason: Reason): Promise<Result<unknown>> {
  const scheme = schemeOfCase(ctx.library, c)
  const edition = editionOfCase(ctx, c)!
  const lines = await linesOf(tx, c.id)
  const frozen = await latestAssessments(tx, c.id)
  const settled: Settled[] = []
  for (const line of undecided(lines)) {
    // Silence refuses nobody on hold: the case is passed on to a person, who decides after that day.
    const hold = k.onExpiry === 'refuse' && line.personId && (await findHold(tx, line.personId, today(ctx, c.country)))
    if (hold) return refuse('person-on-hold', { params: { ...hold } })
    if (k.onExpiry === 'grant') {
      const record = frozen.get(line.no)!
      line.grantedPlaces = line.places
      if (!(await holdPlaces(tx, ctx, c, edition, line, record)))
        return refuse('case-no-place', { params: { line: line.no } })
      const validity = validityOf(ctx, c, scheme, line, record)
      if (!validity.ok) return validity
      if (edition.quota?.counts === 'decision') await usePlaces(tx, ctx, edition, line)
    }
    settled.push({
      line,
      outcome: k.onExpiry === 'grant' ? 'granted' : 'refused',
      reasons: [reason],
      freeText: null,
      against: false,
    })
  }
  return finish(tx, ctx, { case: c, scheme, edition, lines, frozen }, settled)
}

/** Nothing came in time: the case ends, and its places go back. */
async function lapseCase(tx: Tx, ctx: Ctx, c: Case, told: ReturnType<typeof render>): Promise<Result<unknown>> {
  const lines = (await linesOf(tx, c.id)).filter(
    (l) => l.decision === null || (l.decision === 'granted' && !l.permitId),
  )
  const settled = lines.map(
    (line): Settled => ({ line, outcome: 'lapsed', reasons: [], freeText: null, against: false }),
  )
  await writeDecisions(tx, ctx, c, settled, await latestAssessments(tx, c.id))
  await stopAll(tx, ctx, c.id)
  await cancelClaims(tx, ctx, c.id)
  c.state = 'lapsed'
  c.decidedAt ??= ctx.now
  await saveCase(tx, c)
  await notify(tx, ctx, c, 'lapsed', {
    title: render(noticeWords.lapsedTitle, { number: c.number }),
    paragraphs: [told],
  })
  await journal(tx, ctx, {
    chain: c.id,
    kind: 'case',
    act: 'application.lapse',
    data: { lines: lines.map((l) => l.no) },
  })
  await publish(tx, ctx, 'application.lapsed', { case: c.id, scheme: c.scheme, region: c.region, lines: lines.length })
  return ok(c)
}

const lapsePermits = (tx: Tx, ctx: Ctx, c: Case, k: RunningClock) => changePermits(tx, ctx, c, k, 'lapse')

/** Annuls, suspends or ends the permits that the clock is about; one that is no longer in a state for it stays as it is. */
async function changePermits(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  k: RunningClock,
  kind: 'annul' | 'suspend' | 'lapse',
): Promise<Result<unknown>> {
  for (const line of await linesOf(tx, c.id)) {
    if (!line.permitId || (k.lineNo !== null && k.lineNo !== line.no)) continue
    const changed = await changePermit(tx, ctx, { permit: line.permitId, kind, ground: `clock:${k.clock}` })
    if (!changed.ok && changed.problem.code !== 'permit-state') return changed
  }
  return ok(c)
}

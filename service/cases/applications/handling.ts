import { addTime, deadlines } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { endOfDay, loadCalendar, localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { regionCodes } from '../../platform/i18n/index.ts'
import { type ClockRow, clockColumns, clockOf } from './clocks.ts'
import type { Versioned } from './draft.ts'
import { handlingWords as w } from './handling-messages.ts'
import { citationText } from './law-facts.ts'
import { type Case, isUuid, placeOf } from './model.ts'
import { dayText, notify, render } from './notices.ts'
import { editionOfCase, latestAssessments, openCase, saveCase } from './store.ts'

/** Who handles a case and until when: passing it on between officers, missions and bodies, and putting a time limit off. */

/** An officer who may be given a case. */
export interface Colleague {
  id: string
  name: string
}

/** The officers whose scope holds a case, by name; not the one who has it. */
export async function colleaguesFor(ctx: Ctx, c: Case): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select a.id::text, a.name from account a
    where ${takes(c)} and a.id is distinct from ${c.officerId}::uuid order by a.name, a.id limit 200`.execute(ctx.db)
  return rows
}

const takes = (c: Case) => sql`a.role = 'officer' and a.active and a.country = ${c.country}
  and a.mission is not distinct from ${c.mission}
  and (a.mission is not null or a.regions is null or ${c.region} = any(a.regions))`

export interface HandOver extends Versioned {
  /** `officer`: a colleague; `queue`: back to all; `body`: the body of another region, or from a mission to the body that decides. */
  to: string
  officer?: string | undefined
  region?: string | undefined
  /** Why, in the officer's words. */
  reasons: string
}

const needed = (path: string, text: FieldError['text']) =>
  refuse('case-input', { fields: [{ path, code: 'required', text }] })

/** Passes a case on. Its time limits run on: the applicant loses nothing by it, and is told where the body changes. */
export function handOver(ctx: Ctx, caseId: string, input: HandOver): Promise<Result<{ version: number }>> {
  const { key, ...rest } = input
  return act(ctx, 'application.hand-over', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'hand-over', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    if (!input.reasons.trim()) return needed('reasons', w.reasonsNeeded)
    const before = { officer: c.officerId, region: c.region, mission: c.mission }
    const moved = await move(tx, ctx, c, input)
    if (!moved.ok) return moved
    // Nobody has it now: it waits as a new one does, unless the applicant or a payment is awaited.
    if (c.officerId === null && c.state === 'in-assessment') c.state = 'filed'
    await saveCase(tx, c)
    if (moved.value)
      await notify(tx, ctx, c, 'passed-on', {
        title: render(w.movedTitle, { number: c.number }),
        paragraphs: [moved.value, w.movedLimits],
      })
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.hand-over',
      data: {
        to: input.to,
        before,
        officer: c.officerId,
        region: c.region,
        mission: c.mission,
        reasons: input.reasons.trim(),
      },
    })
    await publish(tx, ctx, 'application.handed-over', { case: c.id, to: input.to, region: c.region })
    return ok({ version: c.version })
  })
}

/** Changes who has the case; gives what the applicant is told where it is another body. */
async function move(tx: Tx, ctx: Ctx, c: Case, input: HandOver): Promise<Result<ReturnType<typeof render> | null>> {
  switch (input.to) {
    case 'queue':
      c.officerId = null
      return ok(null)
    case 'officer': {
      const id = input.officer ?? ''
      const { rows } = isUuid(id)
        ? await sql`select 1 from account a where a.id = ${id} and ${takes(c)}`.execute(tx)
        : { rows: [] }
      if (rows.length === 0) return needed('officer', w.officerNeeded)
      c.officerId = id
      if (c.state === 'filed') c.state = 'in-assessment'
      return ok(null)
    }
    case 'body':
      if (c.mission) {
        c.mission = null
        c.officerId = null
        return ok(w.movedFromMission)
      }
      if (editionOfCase(ctx, c)?.process.body.kind !== 'region') return refuse('case-one-body')
      if (!input.region || !regionCodes(c.country).includes(input.region) || input.region === c.region)
        return needed('region', w.regionNeeded)
      c.region = input.region
      c.officerId = null
      return ok(w.movedToRegion)
    default:
      return needed('to', w.toNeeded)
  }
}

export interface PutOff extends Versioned {
  /** Id of the running clock. */
  clock: string
  /** Why more time is needed; the applicant is told. */
  reasons: string
}

/** Puts a time limit of the body off once, by as much as the law lets it, with reasons that go to the applicant at once. */
export function putOff(ctx: Ctx, caseId: string, input: PutOff): Promise<Result<{ version: number; due: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'application.put-off', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'put-off', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    if (!input.reasons.trim()) return needed('reasons', w.reasonsNeeded)
    const { rows } = await sql<ClockRow & { put_off: unknown }>`
      select ${clockColumns}, k.put_off from case_clock k
      where k.case_id = ${c.id} and k.clock = ${input.clock} and k.state = 'running' and k.line_no is null`.execute(tx)
    const clock = editionOfCase(ctx, c)?.process.clocks.find((x) => x.id === input.clock)
    if (!rows[0] || !clock?.extend || rows[0].put_off) return refuse('case-term-fixed')
    const k = clockOf(rows[0])
    const more = await lengthOf(tx, ctx, c, clock.id)
    if (more === undefined) return refuse('case-term-fixed')
    const calendar = await loadCalendar(tx, c.country)
    const due = addTime(localDate(k.dueAt, placeOf(c)), more, clock.extend.unit, calendar)
    const told = {
      reasons: input.reasons.trim(),
      by: ctx.actor.id,
      at: ctx.now.toISOString(),
      from: k.dueAt.toISOString(),
    }
    await sql`update case_clock set due_at = ${endOfDay(due, placeOf(c))}, put_off = ${JSON.stringify(told)}::jsonb
      where case_id = ${c.id} and id = ${k.id}`.execute(tx)
    await saveCase(tx, c)
    await notify(tx, ctx, c, 'put-off', {
      title: render(w.putOffTitle, { number: c.number }),
      paragraphs: [
        render(w.putOff, { title: clock.title, due: dayText(due), law: citationText(ctx.library, clock.extend.cite) }),
        render({ kk: '{text}', ru: '{text}', en: '{text}' }, { text: input.reasons.trim() }),
      ],
    })
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.put-off',
      data: { clock: clock.id, before: k.dueAt, due, reasons: input.reasons.trim() },
    })
    await publish(tx, ctx, 'application.put-off', { case: c.id, clock: clock.id, due })
    return ok({ version: c.version, due })
  })
}

/** By how much the law lets a limit be put off; nothing where its number was not found. */
async function lengthOf(tx: Tx, ctx: Ctx, c: Case, clock: string): Promise<number | undefined> {
  const [record] = (await latestAssessments(tx, c.id)).values()
  if (!record) return undefined
  const calendar = await loadCalendar(tx, c.country)
  return deadlines(ctx.library, c.scheme, record.facts, c.asOf!, {}, calendar, { edition: c.edition }).find(
    (d) => d.kind === 'clock' && d.id === clock,
  )?.more
}

/** The clocks of a case that may be put off now. */
export async function clocksToPutOff(ctx: Ctx, c: Case): Promise<string[]> {
  const extendable = new Set(editionOfCase(ctx, c)?.process.clocks.flatMap((k) => (k.extend ? [k.id] : [])))
  if (extendable.size === 0) return []
  const { rows } = await sql<{ clock: string }>`
    select clock from case_clock where case_id = ${c.id} and state = 'running' and put_off is null and line_no is null
      and clock = any(${[...extendable]}::text[]) order by due_at`.execute(ctx.db)
  return rows.map((r) => r.clock)
}

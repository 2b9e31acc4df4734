import type { Edition } from '@kosh/law'
import { sql } from 'kysely'
import { release } from '../../instruments/quota/index.ts'
import { type Drawn, type EntryOutcome, enter, markTold, TELL, untold } from '../../instruments/selection/index.ts'
import { act, journal } from '../../platform/act.ts'
import { systemActor } from '../../platform/actors.ts'
import { type Ctx, ok, type Tx } from '../../platform/context.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { assessLines, type LineAssessed, placesOf } from './assessing.ts'
import { noticeWords } from './messages.ts'
import { type Case, isOpen, type Line } from './model.ts'
import { notify, render } from './notices.ts'
import { editionOfCase, findCase, linesOf, saveCase, saveLine, schemeOfCase } from './store.ts'

/** Draws from the side of the case: lines wait at filing, and are told and assessed again when the draw was held. */

/** Lines of a scheme whose quota is not given in order of receipt wait for a draw. Weight and score are the points. */
export async function enterDraw(tx: Tx, ctx: Ctx, c: Case, edition: Edition, assessed: LineAssessed[]): Promise<void> {
  if (!edition.quota || edition.quota.order === 'receipt') return
  const waiting = assessed.filter(({ assessment: a, cell }) => cell && !a.exempt && a.outcome !== 'fail')
  await enter(
    tx,
    ctx,
    waiting.map(({ line, cell, assessment }) => ({
      series: cell!.series,
      period: cell!.period,
      dims: cell!.dims,
      caseId: c.id,
      lineNo: line.no,
      number: `${c.number}-${line.no}`,
      personId: line.personId,
      places: Math.max(1, placesOf(edition, line, cell!)),
      weight: Math.max(1, assessment.points?.low ?? 1),
      score: assessment.points?.low ?? 0,
      receiptSeq: c.receiptSeq!,
    })),
  )
}

const told: Record<EntryOutcome, keyof typeof noticeWords> = {
  selected: 'drawSelected',
  waiting: 'drawWaiting',
  'not-selected': 'drawWaiting',
  twice: 'drawTwice',
  left: 'drawWaiting',
}

async function reservationOf(tx: Tx, line: Line): Promise<{ id: string; cell: string } | undefined> {
  const { rows } = await sql<{ id: string; cell: string }>`
    select id, cell_id as cell from quota_reservation
    where case_id = ${line.caseId} and line_no = ${line.no} and state = 'reserved'`.execute(tx)
  return rows[0]
}

/** What a draw brought to one case: places held by its lines, a fresh assessment, and a notice. Safe to run again. */
async function tellCase(tx: Tx, ctx: Ctx, caseId: string, drawn: readonly Drawn[]): Promise<void> {
  const c = (await findCase(tx, ctx, caseId, true))!
  const byNo = new Map(drawn.map((d) => [d.lineNo, d]))
  const lines = (await linesOf(tx, caseId)).filter((l) => byNo.has(l.no))
  const open = lines.filter((l) => isOpen(c.state) && l.decision === null)
  for (const line of lines) {
    const held = byNo.get(line.no)!.outcome === 'selected' ? await reservationOf(tx, line) : undefined
    if (!held) continue
    if (!open.includes(line)) {
      // Decided or withdrawn while the draw was held: the place goes back.
      await release(tx, ctx, { cellId: held.cell, reservation: held.id, reason: 'withdrawn' })
      continue
    }
    line.reservation = held.id
    line.cellId = held.cell
    await saveLine(tx, line)
  }
  if (open.length > 0) {
    await assessLines(tx, ctx, c, schemeOfCase(ctx.library, c), editionOfCase(ctx, c)!, open)
    await saveCase(tx, c)
    await notify(tx, ctx, c, 'draw', {
      title: render(noticeWords.drawTitle, { number: c.number }),
      paragraphs: open.map(({ no, label }) => {
        const { outcome, number, rank } = byNo.get(no)!
        return render(noticeWords[told[outcome]], { entry: number, label, rank: rank ?? 0 })
      }),
    })
  }
  await markTold(tx, ctx, caseId, [...byNo.keys()])
  const data = {
    draw: drawn[0]!.selectionId,
    lines: drawn.map(({ lineNo: no, outcome, rank }) => ({ no, outcome, rank })),
  }
  await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'application.drawn', data })
}

const BATCH = 200

/** Tells every applicant of a draw; each case in a transaction of its own, so that a killed process goes on where it was. */
export async function tellDraw(base: Ctx, selection: string): Promise<number> {
  let done = 0
  for (;;) {
    const rows = await untold(base.db, selection, BATCH)
    if (rows.length === 0) return done
    const cases = groupByCase(rows)
    for (const [caseId, drawn] of cases) {
      const { rows: found } = await sql<{ country: string }>`
        select country from application where case_id = ${caseId}`.execute(base.db)
      const ctx: Ctx = { ...base, actor: systemActor(found[0]!.country) }
      await act(ctx, 'application.drawn', {}, async (tx) => {
        await tellCase(tx, ctx, caseId, drawn)
        return ok({})
      })
      done++
    }
  }
}

const groupByCase = (rows: readonly Drawn[]): Map<string, Drawn[]> => {
  const cases = new Map<string, Drawn[]>()
  for (const row of rows) cases.set(row.caseId, [...(cases.get(row.caseId) ?? []), row])
  return cases
}

export const drawJobs: JobHandlers = {
  [TELL]: async (ctx, payload) => {
    await tellDraw(ctx, (payload as { id: string }).id)
  },
}

import { sql } from 'kysely'
import type { Ctx, Tx } from '../../platform/context.ts'
import type { PermitHappening } from '../permits/index.ts'
import { startClocks, stopClocks } from './clocks.ts'
import { suspensionWords as w } from './messages.ts'
import { notify, render } from './notices.ts'
import { editionOfCase, findCase, latestAssessments, today } from './store.ts'

/**
 * Time limits that a suspension brings: to cure its ground, and for the body once the cure is reported. The applicant is
 * told of each change of a permit that an official makes.
 */
export async function followPermit(tx: Tx, ctx: Ctx, p: PermitHappening): Promise<void> {
  const c = await findCase(tx, ctx, p.caseId, true)
  if (!c) return
  const edition = editionOfCase(ctx, c)!
  const record = (await latestAssessments(tx, c.id)).get(p.lineNo)
  const start = async (starts: 'suspension' | 'cure') =>
    record &&
    (await startClocks(tx, ctx, c, edition, {
      starts,
      day: today(ctx, c.country),
      facts: [record.facts],
      lineNo: p.lineNo,
      permit: true,
    }))
  if (p.kind === 'suspend') await start('suspension')
  if (p.kind === 'cure') await start('cure')
  if (p.kind === 'reinstate') await stopClocks(tx, ctx, c, edition, 'reinstated', p.lineNo)
  if (p.kind === 'reinstate' || p.kind === 'annul')
    await sql`update case_clock set state = 'stopped', ended_at = ${ctx.now} where case_id = ${c.id} and line_no = ${p.lineNo}
      and state = 'running' and clock = any(${edition.process.clocks
        .filter((k) => k.starts === 'suspension' || k.starts === 'cure')
        .map((k) => k.id)}::text[])`.execute(tx)
  await notify(tx, ctx, c, 'permit', {
    title: render(w[p.kind], { number: p.number }),
    paragraphs: p.reasons ? [render({ kk: '{text}', ru: '{text}', en: '{text}' }, { text: p.reasons })] : [w.seePermit],
  })
}

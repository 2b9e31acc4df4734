import { deadlines, type Edition } from '@kosh/law'
import { openUndertaking } from '../../instruments/undertakings/index.ts'
import { loadCalendar } from '../../platform/calendar.ts'
import type { Ctx, Tx } from '../../platform/context.ts'
import type { AssessmentRow, Case, Line } from './model.ts'
import { today } from './store.ts'

/** Opens what the employer undertakes for nationals with a permit that was just issued. */
export async function openSpecialConditions(
  tx: Tx,
  ctx: Ctx,
  c: Case,
  edition: Edition,
  line: Line,
  record: AssessmentRow,
  permit: { id: string; number: string; to: string },
): Promise<void> {
  const duties = edition.duties.filter((duty) => duty.undertaking && duty.trigger === 'permit-issued')
  if (duties.length === 0 || !c.employerId) return
  const events = { 'permit-issued': today(ctx, c.country) }
  const limits = deadlines(
    ctx.library,
    c.scheme,
    record.facts,
    record.asOf,
    events,
    await loadCalendar(tx, c.country),
    { edition: record.edition },
  )
  for (const duty of duties) {
    const limit = limits.find((d) => d.kind === 'duty' && d.id === duty.id)
    if (!limit) continue
    const { kinds } = duty.undertaking!
    await openUndertaking(tx, ctx, {
      employerId: c.employerId,
      caseId: c.id,
      permitId: permit.id,
      permitNumber: permit.number,
      extensionOf: line.extends,
      region: c.region,
      scheme: c.scheme,
      edition: record.edition,
      duty: duty.id,
      kind: kinds.length === 1 ? kinds[0]! : null,
      places: line.grantedPlaces ?? line.places,
      lawDue: limit.due ?? null,
      permitTo: permit.to,
    })
  }
}

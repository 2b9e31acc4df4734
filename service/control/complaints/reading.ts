import { sql } from 'kysely'
import { localDate } from '../../platform/calendar.ts'
import type { Ctx } from '../../platform/context.ts'
import { latestDay, termOf } from '../../public/index.ts'
import { employerOf } from './desk.ts'
import type { Complaint } from './model.ts'
import { complaintsUpheld } from './protection.ts'
import { consentOf, entriesOf } from './store.ts'

/** Everything an inspector may see of a complaint that was found in scope. */
export async function deskView(ctx: Ctx, complaint: Complaint) {
  const { db, library } = ctx
  const { country } = complaint
  const filed = localDate(new Date(complaint.filedAt), country)
  const record = await employerOf(ctx, complaint)
  const officer = complaint.officerId
    ? await sql<{ name: string }>`select name from account where id = ${complaint.officerId}`.execute(db)
    : undefined
  return {
    entries: await entriesOf(db, complaint.id, true),
    officer: officer?.rows[0]?.name ?? null,
    employer: record && {
      name: record.name,
      number: record.number ?? null,
      upheld: await complaintsUpheld(db, record.id),
    },
    consent: await consentOf(db, complaint.id),
    term: termOf(library, country, 'answer', filed),
    passDays: termOf(library, country, 'pass', filed)?.n,
    latest: latestDay(library, country, filed),
  }
}

import { sql } from 'kysely'
import type { Db } from '../../service/platform/context.ts'

/**
 * Sees every row that is written, by transaction: triggers note table and kind of each change in the same transaction,
 * so what is rolled back leaves no note. They exist in the database of this check alone. A transaction that writes
 * rows and no journal entry is then found whatever the tables are, and the request that caused it is known.
 */

export interface Written {
  xid: string
  /** `application update`, `journal insert` ... */
  what: string
}

/** Written without a journal entry on purpose: they guard the door and say nothing of a case. */
const unjournaled = new Set([
  // A failed sign-in, and that it is forgotten; nobody is signed in then who could be written down.
  'sign_in_failure insert',
  'sign_in_failure delete',
  // "Last seen", every five minutes.
  'session update',
  // That the person has opened the page with the notice.
  'notice update',
])

export async function watchWrites(db: Db): Promise<void> {
  await sql`create table fuzz_written (xid text not null, what text not null)`.execute(db)
  await sql`
    create function fuzz_note() returns trigger language plpgsql as $$
    begin
      insert into fuzz_written values (pg_current_xact_id()::text, tg_table_name || ' ' || lower(tg_op));
      return null;
    end $$`.execute(db)
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'fuzz_written'`.execute(
    db,
  )
  for (const { name } of rows) {
    const table = sql.ref(name)
    await sql`create trigger fuzz_rows after insert or update or delete on ${table}
      for each row execute function fuzz_note()`.execute(db)
    await sql`create trigger fuzz_all after truncate on ${table} execute function fuzz_note()`.execute(db)
  }
}

/** What was written since the last look. */
export async function takeWrites(db: Db): Promise<Written[]> {
  const { rows } = await sql<Written>`delete from fuzz_written returning xid, what`.execute(db)
  return rows
}

export interface Judged {
  /** Something other than the door's own notes was written. */
  changed: boolean
  /** Journal entries. */
  entries: number
  faults: string[]
}

/** Does each transaction that changed something hold a journal entry, and is the journal only ever added to? */
export function judgeWrites(written: readonly Written[]): Judged {
  const byTransaction = new Map<string, Set<string>>()
  let entries = 0
  for (const { xid, what } of written) {
    byTransaction.set(xid, (byTransaction.get(xid) ?? new Set()).add(what))
    if (what === 'journal insert') entries++
  }
  const faults: string[] = []
  let changed = false
  for (const whats of byTransaction.values()) {
    const real = [...whats].filter((what) => !unjournaled.has(what))
    if (real.length === 0) continue
    changed = true
    if (!whats.has('journal insert')) faults.push(`changed without journal entry: ${real.sort().join(', ')}`)
    const broken = real.filter((what) => /^journal (update|delete|truncate)$/.test(what))
    if (broken.length > 0) faults.push(`the journal was not only added to: ${broken.join(', ')}`)
  }
  return { changed, entries, faults }
}

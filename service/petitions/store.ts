import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Actor, Db, Tx } from '../platform/context.ts'

export interface Petition {
  id: string
  number: string
  country: string
  region: string
  channel: 'written' | 'spoken'
  kind: 'enquiry' | 'petition'
  name: string
  contact: string
  subject: string
  words: string
  filedAt: Date
  dueOn: IsoDate | null
  firstDueOn: IsoDate | null
  extendedBecause: string | null
  lateAt: Date | null
  state: 'filed' | 'taken' | 'answered' | 'forwarded' | 'withdrawn'
  officerId: string | null
  answer: string | null
  forwardedTo: string | null
  endedAt: Date | null
}

const columns = sql`id::text, number, country, region, channel, kind, name, contact, subject, words, filed_at as "filedAt",
  due_on::text as "dueOn", first_due_on::text as "firstDueOn", extended_because as "extendedBecause", late_at as "lateAt",
  state, officer_id::text as "officerId", answer, forwarded_to as "forwardedTo", ended_at as "endedAt"`

type Reader = Pick<Actor, 'id' | 'role' | 'regions' | 'country'>
/** A person sees the own ones, officers those of their regions. */
const scope = ({ id, role, regions, country }: Reader) =>
  role === 'system'
    ? sql`true`
    : role === 'officer'
      ? sql`(country = ${country} and (${regions}::text[] is null or region = any(${regions}::text[])))`
      : sql`account_id = ${id}`

export async function findPetition(db: Db | Tx, actor: Reader, number: string): Promise<Petition | undefined> {
  const { rows } =
    await sql<Petition>`select ${columns} from petition where number = ${number} and ${scope(actor)}`.execute(db)
  return rows[0]
}

export async function lockPetition(tx: Tx, actor: Reader, number: string): Promise<Petition | undefined> {
  const { rows } = await sql<Petition>`
    select ${columns} from petition where number = ${number} and ${scope(actor)} for update`.execute(tx)
  return rows[0]
}

/** Those that the reader sees, open ones by their last day, then the latest. */
export async function listPetitions(
  db: Db,
  actor: Reader,
  of: { open?: boolean; limit: number; offset: number },
): Promise<Petition[]> {
  const { rows } = await sql<Petition>`
    select ${columns} from petition where ${scope(actor)} and (${of.open ?? false} is false or ended_at is null)
    order by (ended_at is not null), case when ended_at is null then due_on end nulls last, filed_at desc, number
    limit ${of.limit} offset ${of.offset}`.execute(db)
  return rows
}

import { sql } from 'kysely'
import type { Db } from '../../platform/context.ts'
import { cleanNumber } from '../permits/index.ts'

/** The permit that a line goes on from. */
export interface Followed {
  id: string
  scheme: string
  personId: string | null
  from: string
  to: string
  state: 'valid' | 'suspended' | 'annulled' | 'lapsed'
}

/** A permit of a country by the number on its paper. */
export async function findFollowed(db: Db, country: string, number: string): Promise<Followed | undefined> {
  const { rows } = await sql<Followed>`
    select p.id::text, p.scheme, p.person_id::text as "personId", p.valid_from::text as "from", p.valid_to::text as "to",
      p.state
    from permit p join number_claim n on n.id = p.id and n.kind = 'permit'
    where n.number = ${cleanNumber(number)} and p.country = ${country}`.execute(db)
  return rows[0]
}

/** The stay that a permit belongs to: its first day, and the changes that the law counts. */
export async function chainOf(db: Db, permitId: string): Promise<{ first: string; changes: number }> {
  const { rows } = await sql<{ first: string; changes: number }>`
    with recursive chain as (
      select id, person_id, valid_from, follows, extension_of, counted from permit where id = ${permitId}
      union
      select p.id, p.person_id, p.valid_from, p.follows, p.extension_of, p.counted from permit p
        join chain c on p.id in (c.follows, c.extension_of) and p.person_id is not distinct from c.person_id
    )
    select min(valid_from)::text as first, (count(*) filter (where counted))::int as changes from chain`.execute(db)
  return rows[0]!
}

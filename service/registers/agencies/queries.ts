import { sql } from 'kysely'
import type { Db } from '../../platform/context.ts'
import type { Agency, AgencyKind } from './model.ts'

/** Bodies are public: reading them needs no scope. */
const columns = sql`id, kind, country, region, title, contact`

export async function findAgency(db: Db, id: string): Promise<Agency | undefined> {
  const { rows } = await sql<Agency>`select ${columns} from agency where id = ${id}`.execute(db)
  return rows[0]
}

export async function getAgency(db: Db, id: string): Promise<Agency> {
  const agency = await findAgency(db, id)
  if (!agency) throw new Error(`No agency ${id}`)
  return agency
}

/** Bodies of a country, by region and id. */
export async function listAgencies(
  db: Db,
  filter: { country: string; kind?: AgencyKind; region?: string },
): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select ${columns} from agency where country = ${filter.country}
      ${filter.kind ? sql`and kind = ${filter.kind}` : sql``}
      ${filter.region ? sql`and region = ${filter.region}` : sql``}
    order by region nulls first, id`.execute(db)
  return rows
}

/** The body that decides cases of a region, or of the country where `region` is null. */
export async function decidingBody(db: Db, country: string, region: string | null): Promise<Agency | undefined> {
  const { rows } = await sql<Agency>`
    select ${columns} from agency where country = ${country} and kind = ${region ? 'local-body' : 'ministry'}
      and region is not distinct from ${region} order by id limit 1`.execute(db)
  return rows[0]
}

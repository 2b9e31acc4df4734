import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import type { Ctx, Tx } from '../../platform/context.ts'
import { beginChains } from '../../platform/journal.ts'
import { publishMany } from '../../platform/outbox.ts'
import { checkEmployer } from './check.ts'
import type { EmployerData } from './model.ts'

/** An employer as a source tells it; number and kind of number say who it is. */
export type NumberedEmployer = EmployerData & { numberKind: string; number: string; source: string }

/** How a claim is found again: its kind and number. */
export const claimKey = (e: Pick<NumberedEmployer, 'numberKind' | 'number'>): string => `${e.numberKind} ${e.number}`

/**
 * Records many employers in the transaction of an import: a few statements for all. A number that is held already finds
 * its record, which stays as it is. Gives the id of each by {@link claimKey}. Throws on data that the register cannot
 * hold: the source has to be read right before.
 */
export async function recordEmployers(
  tx: Tx,
  ctx: Ctx,
  given: readonly NumberedEmployer[],
): Promise<Map<string, string>> {
  const wanted = [...new Map(given.map((e) => [claimKey(e), e])).values()]
  if (wanted.length === 0) return new Map()
  for (const e of wanted) {
    const faults = checkEmployer(e, true)
    if (faults.length > 0) throw new Error(`employer ${claimKey(e)}: ${faults.map((f) => f.path).join(', ')}`)
  }
  const rows = wanted.map((e) => ({ ...e, id: ctx.newId() }))
  const { rows: claimed } = await sql<{ id: string }>`
    insert into employer_claim (kind, number, employer_id)
    select * from unnest(${rows.map((r) => r.numberKind)}::text[], ${rows.map((r) => r.number)}::text[],
      ${rows.map((r) => r.id)}::uuid[])
    on conflict do nothing returning employer_id as id`.execute(tx)
  const mine = new Set(claimed.map((c) => c.id))
  const fresh = rows.filter((r) => mine.has(r.id))
  await store(tx, ctx, fresh)
  const out = new Map(fresh.map((r) => [claimKey(r), r.id]))
  const others = rows.filter((r) => !mine.has(r.id))
  if (others.length > 0) {
    const { rows: held } = await sql<{ kind: string; number: string; id: string }>`
      select c.kind, c.number, c.employer_id as id from employer_claim c
      join unnest(${others.map((r) => r.numberKind)}::text[], ${others.map((r) => r.number)}::text[]) as w (kind, number)
        on c.kind = w.kind and c.number = w.number`.execute(tx)
    for (const h of held) out.set(claimKey({ numberKind: h.kind, number: h.number }), h.id)
  }
  return out
}

async function store(tx: Tx, ctx: Ctx, fresh: readonly (NumberedEmployer & { id: string })[]): Promise<void> {
  if (fresh.length === 0) return
  const rows = fresh.map((r) => ({
    id: r.id,
    name: r.name.trim(),
    sort_key: sortKey(r.name),
    kind: r.kind,
    country: r.country,
    region: r.region || null,
    sector: r.sector || null,
    address: r.address?.trim() || null,
    number_kind: r.numberKind,
    number: r.number,
    source: r.source,
  }))
  await sql`
    insert into employer (id, name, sort_key, kind, country, region, sector, address, number_kind, number, source, created)
    select r.id, r.name, r.sort_key, r.kind, r.country, r.region, r.sector, r.address, r.number_kind, r.number, r.source,
      ${ctx.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, name text, sort_key text, kind text, country text,
      region text, sector text, address text, number_kind text, number text, source text)`.execute(tx)
  const said = fresh.map(({ kind, country, region, sector }) => ({
    kind,
    country,
    region: region ?? undefined,
    sector: sector ?? undefined,
  }))
  await beginChains(
    tx,
    ctx,
    fresh.map((r, i) => ({ chain: r.id, kind: 'employer', act: 'employer.create', data: said[i]! })),
  )
  await publishMany(
    tx,
    ctx,
    'employer.created',
    fresh.map((r, i) => ({
      id: r.id,
      country: said[i]!.country,
      region: said[i]!.region,
      sector: said[i]!.sector,
    })),
  )
}

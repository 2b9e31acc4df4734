import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { checkEmployer } from './check.ts'
import { type Difference, differences, type EmployerData, plainNumber } from './model.ts'
import { employerRecord, holderOf } from './queries.ts'

interface Keyed {
  key?: string | undefined
}

/** What came of recording: a new record or the known one, and where the data given differ from it. */
export interface Recorded {
  id: string
  existing: boolean
  differences: Difference[]
  /** The record that holds the number, where the data given contradict it and were kept apart. */
  contradicts?: string
}

const mayRecord = (ctx: Ctx): boolean =>
  ['officer', 'quota-officer', 'inspector', 'employer', 'system'].includes(ctx.actor.role)
const mayChange = (ctx: Ctx, id: string): boolean =>
  ctx.actor.role === 'employer' ? ctx.actor.employerId === id : ['officer', 'system'].includes(ctx.actor.role)

/**
 * Records an employer. The same register number finds the same record, which stays as it is; what differs is told.
 * Data that contradict the holder of the number become a record of their own, without the claim to the number.
 */
export function createEmployer(ctx: Ctx, input: EmployerData & { source: string } & Keyed): Promise<Result<Recorded>> {
  const { key, ...data } = input
  return act(ctx, 'employer.create', { key, input: data }, (tx) => recordEmployer(tx, ctx, data))
}

/** The same in the transaction of another act, for imports. */
export async function recordEmployer(
  tx: Tx,
  ctx: Ctx,
  data: EmployerData & { source: string },
): Promise<Result<Recorded>> {
  if (!mayRecord(ctx)) return refuse('employer-not-yours')
  const fields = checkEmployer(data, true)
  if (fields.length > 0) return refuse('employer-invalid', { fields })
  const number = data.number ? plainNumber(data.number) : null
  const kind = data.numberKind?.trim() || null
  const id = ctx.newId()
  let claimed = true
  if (kind && number) {
    const claim = await sql`insert into employer_claim (kind, number, employer_id) values (${kind}, ${number}, ${id})
      on conflict do nothing returning 1`.execute(tx)
    claimed = claim.rows.length > 0
  }
  const holder = claimed ? undefined : await holderOf(tx, kind!, number!)
  const found = holder ? differences(holder, data) : []
  const apart = found.some((d) => d.weight === 'conflict')
  if (holder && !apart) {
    await journal(tx, ctx, {
      chain: holder.id,
      kind: 'employer',
      act: 'employer.meet',
      data: { differences: found.map((d) => d.field) },
    })
    return ok<Recorded>({ id: holder.id, existing: true, differences: found })
  }
  await sql`
    insert into employer (id, name, sort_key, kind, country, region, sector, address, number_kind, number, source, created)
    values (${id}, ${data.name.trim()}, ${sortKey(data.name)}, ${data.kind}, ${data.country}, ${data.region || null},
      ${data.sector || null}, ${data.address?.trim() || null}, ${kind}, ${number}, ${data.source}, ${ctx.now})`.execute(
    tx,
  )
  await journal(tx, ctx, {
    chain: id,
    kind: 'employer',
    act: 'employer.create',
    data: {
      kind: data.kind,
      country: data.country,
      region: data.region ?? undefined,
      sector: data.sector ?? undefined,
      contradicts: holder?.id,
    },
  })
  await publish(tx, ctx, 'employer.created', {
    id,
    country: data.country,
    region: data.region ?? undefined,
    sector: data.sector ?? undefined,
  })
  return ok<Recorded>({ id, existing: false, differences: found, ...(holder ? { contradicts: holder.id } : {}) })
}

/** Changes a record as it stands in `version`. The register number is not changed here: another number is another record. */
export function updateEmployer(
  ctx: Ctx,
  id: string,
  input: { version: number } & Partial<Omit<EmployerData, 'number' | 'numberKind'>> & Keyed,
): Promise<Result<{ id: string; version: number }>> {
  const { key, version, ...data } = input
  return act(ctx, 'employer.update', { key, input: { id, version, ...data } }, async (tx) => {
    const known = await employerRecord(tx, id)
    if (!known) return refuse('employer-not-found')
    if (!mayChange(ctx, id)) return refuse(ctx.actor.role === 'employer' ? 'employer-not-found' : 'employer-not-yours')
    const fields = checkEmployer(data, false)
    if (fields.length > 0) return refuse('employer-invalid', { fields })
    const next = { ...known, ...data }
    const { rows } = await sql<{ version: number }>`
      update employer set name = ${next.name.trim()}, sort_key = ${sortKey(next.name)}, kind = ${next.kind},
        country = ${next.country}, region = ${next.region || null}, sector = ${next.sector || null},
        address = ${next.address?.trim() || null}, version = version + 1
      where id = ${id} and version = ${version} returning version`.execute(tx)
    if (!rows[0]) return refuse('employer-changed')
    await journal(tx, ctx, {
      chain: id,
      kind: 'employer',
      act: 'employer.update',
      data: { changed: Object.keys(data).sort() },
    })
    return ok({ id, version: rows[0].version })
  })
}

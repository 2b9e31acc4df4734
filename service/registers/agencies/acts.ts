import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { sha256 } from '../../platform/canonical.ts'
import { type Ctx, ok, type Result, refuse } from '../../platform/context.ts'
import type { Agency } from './model.ts'

/** Chain of a body in the journal: a UUID made from its id. */
function chainOf(id: string): string {
  const h = sha256(`agency|${id}`).toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** Enters a body or changes it; ids are chosen by the administrator (`kz-local-75`). */
export function setAgency(ctx: Ctx, input: Agency & { key?: string | undefined }): Promise<Result<{ id: string }>> {
  const { key, ...data } = input
  return act(ctx, 'agency.set', { key, input: data }, async (tx) => {
    if (!['admin', 'system'].includes(ctx.actor.role)) return refuse('agency-not-yours')
    const contact = data.contact ? JSON.stringify(data.contact) : null
    await sql`
      insert into agency (id, kind, country, region, title, contact)
      values (${data.id}, ${data.kind}, ${data.country}, ${data.region}, ${JSON.stringify(data.title)}::jsonb, ${contact}::jsonb)
      on conflict (id) do update set kind = excluded.kind, country = excluded.country, region = excluded.region,
        title = excluded.title, contact = excluded.contact`.execute(tx)
    await journal(tx, ctx, {
      chain: chainOf(data.id),
      kind: 'agency',
      act: 'agency.set',
      data: { id: data.id, kind: data.kind, region: data.region },
    })
    return ok({ id: data.id })
  })
}

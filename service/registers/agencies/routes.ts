import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { changing, object, orNull, reading, textSchema } from '../api.ts'
import { setAgency } from './acts.ts'
import { agencyKinds } from './model.ts'
import { findAgency, listAgencies } from './queries.ts'

const tag = 'Agencies'
const kind = Type.Union(agencyKinds.map((k) => Type.Literal(k)))
const contact = object({
  address: Type.Optional(textSchema),
  phone: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  site: Type.Optional(Type.String()),
})
const data = {
  kind,
  country: Type.String({ minLength: 2, maxLength: 2 }),
  region: orNull(Type.String({ examples: ['KZ-75'] })),
  title: textSchema,
  contact: orNull(contact),
}
const id = Type.String({ pattern: '^[a-z0-9-]{2,60}$', examples: ['kz-local-75'] })
const agency = object({ id, ...data })
const everybody = [
  'worker',
  'employer',
  'officer',
  'quota-officer',
  'inspector',
  'analyst',
  'auditor',
  'admin',
] as const

/** `/api/v1/agencies`: the bodies that decide, advise and control. */
export function registerAgencies(app: App): void {
  reading(
    app,
    {
      url: '/api/v1/agencies',
      roles: everybody,
      tag,
      summary: 'Bodies of a country by region',
      query: Type.Object({ kind: Type.Optional(kind), region: Type.Optional(Type.String()) }),
      answer: object({ items: Type.Array(agency) }),
    },
    async (ctx, { query }) => ({ items: await listAgencies(ctx.db, { country: ctx.actor.country, ...query }) }),
  )
  reading(
    app,
    {
      url: '/api/v1/agencies/:id',
      roles: everybody,
      tag,
      summary: 'One body',
      params: object({ id }),
      answer: agency,
      missing: 'agency-not-found',
    },
    (ctx, { params }) => findAgency(ctx.db, params.id),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/agencies',
      roles: ['admin'],
      tag,
      summary: 'Enters a body, or changes it',
      body: agency,
      answer: object({ id }),
    },
    (ctx, { body, key }) => setAgency(ctx, { ...body, key }),
  )
}

import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { page, pageQuery } from '../../platform/http/index.ts'
import { changing, isoDay, numberOf, object, orNull, reading, seenVersion, uuid } from '../api.ts'
import { createEmployer, updateEmployer } from './acts.ts'
import { employerKinds } from './model.ts'
import { findEmployer, listEmployers, listFindings, listWorkplaces, workforceOn } from './queries.ts'
import { addWorkplace, recordFinding, setWorkforce } from './staff.ts'

const tag = 'Employers'
const kind = Type.Union(employerKinds.map((k) => Type.Literal(k)))
const data = {
  name: Type.String({ minLength: 1, maxLength: 500, examples: ['ЖШС «Алтын дән»'] }),
  kind,
  country: Type.String({ minLength: 2, maxLength: 2, examples: ['KZ'] }),
  region: Type.Optional(orNull(Type.String({ examples: ['KZ-75'] }))),
  sector: Type.Optional(orNull(Type.String({ examples: ['F'] }))),
  address: Type.Optional(orNull(Type.String({ maxLength: 1000 }))),
}
const change = object({ version: seenVersion, ...Type.Partial(Type.Object(data)).properties })
const employer = object({
  id: uuid,
  ...data,
  numberKind: orNull(Type.String()),
  number: orNull(Type.String()),
  source: Type.String(),
  created: Type.Unsafe<Date>(Type.String({ format: 'date-time' })),
  version: Type.Integer(),
})
const count = Type.Integer({ minimum: 0, maximum: 10_000_000 })
const workforce = object({ category: Type.String({ minLength: 1 }), citizens: count, foreigners: count, eaeu: count })
const recorded = object({
  id: uuid,
  existing: Type.Boolean(),
  differences: Type.Array(
    object({ field: Type.String(), weight: Type.Union([Type.Literal('conflict'), Type.Literal('change')]) }),
  ),
  contradicts: Type.Optional(uuid),
})
const params = object({ id: uuid })
const one = '/api/v1/employers/:id'
const readers = ['employer', 'officer', 'inspector', 'quota-officer', 'auditor', 'analyst'] as const
const writers = ['employer', 'officer'] as const

/** `/api/v1/employers`: the register of employers for programs. */
export function registerEmployers(app: App): void {
  reading(
    app,
    {
      url: '/api/v1/employers',
      roles: readers,
      tag,
      summary: 'Employers in the order of names; `number` finds exactly, `name` by its beginning',
      query: Type.Object({
        ...pageQuery.properties,
        name: Type.Optional(Type.String()),
        number: Type.Optional(Type.String()),
        region: Type.Optional(Type.String()),
        sector: Type.Optional(Type.String()),
      }),
      answer: page(employer),
    },
    (ctx, { query }) => listEmployers(ctx, { ...query, limit: numberOf(query.limit) }),
  )
  reading(
    app,
    { url: one, roles: readers, tag, summary: 'One employer', params, answer: employer, missing: 'employer-not-found' },
    (ctx, { params }) => findEmployer(ctx, params.id),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/employers',
      status: 201,
      roles: ['employer', 'officer', 'inspector', 'quota-officer'],
      tag,
      summary: 'Records an employer; the same register number finds the same record',
      body: object({
        ...data,
        numberKind: Type.Optional(orNull(Type.String({ examples: ['BIN'] }))),
        number: Type.Optional(orNull(Type.String({ examples: ['150440012345'] }))),
      }),
      answer: recorded,
    },
    (ctx, { body, key }) => createEmployer(ctx, { ...body, source: 'api', key }),
  )
  changing(
    app,
    {
      method: 'PATCH',
      url: one,
      roles: writers,
      tag,
      summary: 'Changes an employer as it stands in `version`',
      params,
      body: change,
      answer: object({ id: uuid, version: Type.Integer() }),
    },
    (ctx, { params, body, key }) => updateEmployer(ctx, params.id, { ...body, key }),
  )
  reading(
    app,
    {
      url: `${one}/workforce`,
      roles: readers,
      tag,
      summary: 'Staff by category as reported on or before a day',
      params,
      query: Type.Object({ on: isoDay }),
      answer: object({ asOf: isoDay, rows: Type.Array(workforce) }),
      missing: 'employer-not-found',
    },
    async (ctx, { params, query }) =>
      (await findEmployer(ctx, params.id)) ? workforceOn(ctx.db, params.id, query.on) : undefined,
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/workforce`,
      roles: writers,
      tag,
      summary: 'Sets the staff of a day by category',
      params,
      body: object({ asOf: isoDay, rows: Type.Array(workforce, { maxItems: 100 }) }),
      answer: object({ asOf: isoDay }),
    },
    (ctx, { params, body, key }) => setWorkforce(ctx, params.id, { ...body, source: 'api', key }),
  )
  reading(
    app,
    {
      url: `${one}/workplaces`,
      roles: readers,
      tag,
      summary: 'Workplaces',
      params,
      answer: object({
        items: Type.Array(
          object({ id: uuid, region: Type.String(), address: Type.String(), sector: orNull(Type.String()) }),
        ),
      }),
    },
    async (ctx, { params }) => ({ items: await listWorkplaces(ctx, params.id) }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/workplaces`,
      status: 201,
      roles: writers,
      tag,
      summary: 'Adds a workplace',
      params,
      body: object({ region: Type.String(), address: Type.String(), sector: Type.Optional(orNull(Type.String())) }),
      answer: object({ id: uuid }),
    },
    (ctx, { params, body, key }) => addWorkplace(ctx, params.id, { ...body, key }),
  )
  reading(
    app,
    {
      url: `${one}/findings`,
      roles: readers,
      tag,
      summary: 'Findings of inspections, newest first',
      params,
      answer: object({
        items: Type.Array(
          object({ id: uuid, kind: Type.String(), foundOn: isoDay, note: Type.String(), source: Type.String() }),
        ),
      }),
    },
    async (ctx, { params }) => ({ items: await listFindings(ctx, params.id) }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/findings`,
      status: 201,
      roles: ['officer', 'inspector'],
      tag,
      summary: 'Records what an inspection found',
      params,
      body: object({ kind: Type.String({ minLength: 1 }), foundOn: isoDay, note: Type.String() }),
      answer: object({ id: uuid }),
    },
    (ctx, { params, body, key }) => recordFinding(ctx, params.id, { ...body, source: 'api', key }),
  )
}

import { Type } from 'typebox'
import { type App, page, pageQuery } from '../../platform/http/index.ts'
import { changing, isoDay, numberOf, object, orNull, reading, seenVersion, uuid } from '../api.ts'
import { createPerson, updatePerson } from './acts.ts'
import { crossingsOf, recordCrossing } from './crossings.ts'
import { paperKinds } from './model.ts'
import { findPerson, listPapers, listPersons } from './queries.ts'

const tag = 'Persons'
const sex = Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2), Type.Literal(9)], {
  description: 'ISO 5218',
})
const data = {
  family: Type.String({ maxLength: 200, examples: ['Каримов'] }),
  given: Type.String({ maxLength: 200, examples: ['Азиз'] }),
  birth: Type.Optional(orNull(isoDay)),
  sex: Type.Optional(sex),
  citizenship: Type.Optional(orNull(Type.String({ minLength: 2, maxLength: 2, examples: ['UZ'] }))),
}
const person = object({
  id: uuid,
  ...data,
  source: Type.String(),
  created: Type.Unsafe<Date>(Type.String({ format: 'date-time' })),
  version: Type.Integer(),
})
const paper = {
  kind: Type.Union(paperKinds.map((k) => Type.Literal(k))),
  issuer: Type.String({ minLength: 2, maxLength: 2 }),
  number: Type.String({ minLength: 1, maxLength: 50 }),
  expires: Type.Optional(orNull(isoDay)),
}
const change = object({ version: seenVersion, ...Type.Partial(Type.Object(data)).properties })
const params = object({ id: uuid })
const readers = ['worker', 'employer', 'officer', 'inspector', 'auditor'] as const

/** `/api/v1/persons`: records of persons, each only for those who have to do with it. */
export function registerPersons(app: App): void {
  reading(
    app,
    {
      url: '/api/v1/persons',
      roles: readers,
      tag,
      summary: 'Persons in scope in the order of names; `paper` finds exactly, `name` by its beginning',
      query: Type.Object({
        ...pageQuery.properties,
        name: Type.Optional(Type.String()),
        paper: Type.Optional(Type.String()),
      }),
      answer: page(person),
    },
    (ctx, { query }) => listPersons(ctx, { ...query, limit: numberOf(query.limit) }),
  )
  reading(
    app,
    {
      url: '/api/v1/persons/:id',
      roles: readers,
      tag,
      summary: 'One person',
      params,
      answer: person,
      missing: 'person-not-found',
    },
    (ctx, { params }) => findPerson(ctx, params.id),
  )
  reading(
    app,
    {
      url: '/api/v1/persons/:id/papers',
      roles: readers,
      tag,
      summary: 'Papers shown',
      params,
      answer: object({ items: Type.Array(object({ id: uuid, ...paper })) }),
    },
    async (ctx, { params }) => ({ items: await listPapers(ctx, params.id) }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/persons',
      status: 201,
      roles: ['officer'],
      tag,
      summary: 'Records a person; the same paper finds the same record, contradicting data are kept apart and told',
      body: object({ ...data, papers: Type.Array(object(paper), { minItems: 1, maxItems: 10 }) }),
      answer: object({
        id: uuid,
        existing: Type.Boolean(),
        differences: Type.Array(object({ field: Type.String(), weight: Type.String() })),
        contradicts: Type.Optional(uuid),
      }),
    },
    (ctx, { body, key }) => createPerson(ctx, { ...body, source: 'api', key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/persons/:id/crossings',
      status: 201,
      roles: ['officer'],
      tag,
      summary: 'A crossing of the border; the same day, direction and post count once',
      params,
      body: object({
        direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
        onDay: isoDay,
        post: Type.String({ minLength: 1, maxLength: 200 }),
      }),
      answer: object({ id: uuid, existing: Type.Boolean() }),
    },
    (ctx, { params, body, key }) => recordCrossing(ctx, params.id, { ...body, source: 'api', key }),
  )
  reading(
    app,
    {
      url: '/api/v1/persons/:id/crossings',
      roles: ['officer', 'inspector', 'auditor'],
      tag,
      summary: 'Crossings of the border, the latest first',
      params,
      answer: object({
        items: Type.Array(
          object({
            id: uuid,
            direction: Type.String(),
            onDay: Type.String(),
            post: Type.String(),
            source: Type.String(),
          }),
        ),
      }),
      missing: 'person-not-found',
    },
    async (ctx, { params }) =>
      (await findPerson(ctx, params.id)) ? { items: await crossingsOf(ctx.db, params.id) } : undefined,
  )
  changing(
    app,
    {
      method: 'PATCH',
      url: '/api/v1/persons/:id',
      roles: ['officer'],
      tag,
      summary: 'Corrects a record as it stands in `version`',
      params,
      body: change,
      answer: object({ id: uuid, version: Type.Integer() }),
    },
    (ctx, { params, body, key }) => updatePerson(ctx, params.id, { ...body, key }),
  )
}

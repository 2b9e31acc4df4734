import { type Static, type TObject, type TSchema, Type } from 'typebox'
import { ctxOf } from '../platform/access/request.ts'
import type { Ctx, Result, Role } from '../platform/context.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'

/** Routes of the API in one shape: schema, roles, key, context, answer. */

export const uuid = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  examples: ['0199c000-0000-7000-8000-000000000001'],
})
/** A day of the calendar; the pattern keeps out the years before 1000, some of which the database does not know. */
export const isoDay = Type.String({
  format: 'date',
  pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}$',
  examples: ['2026-05-04'],
})
/** The version of a record that the sender saw; as large as its column. */
export const seenVersion = Type.Integer({
  minimum: 1,
  maximum: 2_147_483_647,
  description: 'The version you saw; another one is refused with 409',
})
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
/** A text in the three working languages. */
export const textSchema = Type.Object({ kk: Type.String(), ru: Type.String(), en: Type.String() })
export const object = <T extends Record<string, TSchema>>(properties: T, more: Record<string, unknown> = {}) =>
  Type.Object(properties, { additionalProperties: false, ...more })

interface Common {
  url: string
  roles: readonly Role[]
  summary: string
  tag: string
  /** Schema of the answer. */
  answer: TSchema
  params?: TObject
}

type ParamsOf<T extends Common> = T extends { params: infer P extends TSchema } ? Static<P> : Record<string, never>

const refused = { '4xx': problemSchema }
const withKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 8,
      maxLength: 200,
      description: 'Chosen by the sender; the same key gives the same answer. Required.',
    }),
  ),
})

/** A route that changes something: one act with the key of its sender. */
export function changing<
  const T extends Common & { method: 'POST' | 'PATCH' | 'DELETE'; body?: TSchema; status?: number; bodyLimit?: number },
>(
  app: App,
  route: T,
  run: (
    ctx: Ctx,
    input: {
      params: ParamsOf<T>
      body: T extends { body: infer B extends TSchema } ? Static<B> : undefined
      key: string | undefined
    },
  ) => Promise<Result<unknown>>,
): void {
  app.route({
    method: route.method,
    url: route.url,
    ...(route.bodyLimit ? { bodyLimit: route.bodyLimit } : {}),
    config: { roles: route.roles },
    schema: {
      summary: route.summary,
      tags: [route.tag],
      headers: withKey,
      ...(route.params ? { params: route.params } : {}),
      ...(route.body ? { body: route.body } : {}),
      response: { [route.status ?? 200]: route.answer, ...refused },
    },
    handler: async (request, reply) => {
      const key = idempotencyKey(request.headers as Record<string, unknown>)
      if (!key && route.method === 'POST') return sendProblem(reply, { code: 'key-missing' })
      const result = await run(ctxOf(request), { params: request.params as never, body: request.body as never, key })
      return sendResult(reply, result, route.status ?? 200)
    },
  })
}

/** A route that reads: `undefined` is a 404 with the code given. */
export function reading<const T extends Common & { query?: TObject; missing?: string }>(
  app: App,
  route: T,
  run: (
    ctx: Ctx,
    input: {
      params: ParamsOf<T>
      query: T extends { query: infer Q extends TSchema } ? Static<Q> : Record<string, never>
    },
  ) => Promise<unknown>,
): void {
  app.route({
    method: 'GET',
    url: route.url,
    config: { roles: route.roles },
    schema: {
      summary: route.summary,
      tags: [route.tag],
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { querystring: route.query } : {}),
      response: { 200: route.answer, ...refused },
    },
    handler: async (request, reply) => {
      const value = await run(ctxOf(request), { params: request.params as never, query: request.query as never })
      return value === undefined ? sendProblem(reply, { code: route.missing ?? 'not-found' }) : reply.send(value)
    },
  })
}

/** Query values are texts. */
export const numberOf = (typed: string | undefined): number | undefined =>
  typed === undefined ? undefined : Number(typed)

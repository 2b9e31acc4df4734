import { Type } from 'typebox'
import { ctxOf } from '../../../platform/access/index.ts'
import { localDate } from '../../../platform/calendar.ts'
import { refuse } from '../../../platform/context.ts'
import {
  type App,
  idempotencyKey,
  page,
  pageQuery,
  problemSchema,
  sendProblem,
  sendResult,
} from '../../../platform/http/index.ts'
import { changing, object } from '../../../registers/api.ts'
import { reportCure, verbs } from '../acts.ts'
import { changeKinds, type Permit, standingOn } from '../model.ts'
import { cleanNumber, findPermit, listEvents, listPermits } from '../queries.ts'

const readers = ['worker', 'employer', 'officer', 'inspector', 'quota-officer', 'analyst', 'auditor'] as const

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])
const words = Type.Object({ kk: Type.String(), ru: Type.String(), en: Type.String() })
const state = Type.Union([
  Type.Literal('valid'),
  Type.Literal('suspended'),
  Type.Literal('annulled'),
  Type.Literal('lapsed'),
])

const permitSchema = Type.Object({
  id: Type.String(),
  number: Type.String(),
  case: Type.String(),
  line: Type.Integer(),
  scheme: Type.String(),
  edition: Type.String(),
  state,
  standing: Type.String({ description: 'The state, or `not-yet`/`ended` by the dates of today' }),
  ground: nullable(Type.String()),
  stateSince: Type.String({ format: 'date-time' }),
  validFrom: Type.String({ format: 'date' }),
  validTo: Type.String({ format: 'date', description: 'Last day, included' }),
  region: nullable(Type.String()),
  places: Type.Integer(),
  employer: nullable(Type.Object({ id: Type.String(), name: nullable(Type.String()) })),
  person: nullable(
    Type.Object({
      family: Type.String(),
      given: Type.String(),
      birth: nullable(Type.String()),
      citizenship: nullable(Type.String()),
    }),
  ),
  title: words,
  work: Type.Array(Type.Object({ label: words, value: words })),
  extensionOf: nullable(Type.String()),
  kept: Type.Boolean({ description: 'An extension was asked in time: the work goes on until it is decided' }),
  issuedAt: Type.String({ format: 'date-time' }),
  version: Type.Integer(),
})

const detailSchema = Type.Intersect([
  permitSchema,
  Type.Object({
    code: Type.String({ description: 'Signed text of the QR code; empty for roles that see no names' }),
    terms: Type.Unknown({ description: 'What is printed: ties, rights, articles, extension' }),
    events: Type.Array(
      Type.Object({
        n: Type.Integer(),
        at: Type.String({ format: 'date-time' }),
        act: Type.String(),
        ground: nullable(Type.String()),
        reasons: nullable(Type.String()),
      }),
    ),
  }),
])

const shown = (permit: Permit, now: Date) => ({
  id: permit.id,
  number: permit.number,
  case: permit.caseId,
  line: permit.lineNo,
  scheme: permit.scheme,
  edition: permit.edition,
  state: permit.state,
  standing: standingOn(permit, localDate(now, permit.country)),
  ground: permit.ground,
  stateSince: permit.stateSince.toISOString(),
  validFrom: permit.validFrom,
  validTo: permit.validTo,
  region: permit.region,
  places: permit.places,
  employer: permit.employerId ? { id: permit.employerId, name: permit.employer } : null,
  person: permit.person,
  title: permit.terms.title,
  work: permit.terms.work,
  extensionOf: permit.extensionOf,
  kept: permit.kept,
  issuedAt: permit.issuedAt.toISOString(),
  version: permit.version,
})

const tags = ['permits']
const number = Type.Object({ number: Type.String({ minLength: 1, maxLength: 60 }) })

/** /api/v1/permits: list and get by scope; suspend, reinstate, annul and lapse by officers. */
export function registerPermitApi(app: App): void {
  app.get(
    '/api/v1/permits',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'Permits in scope, newest first',
        querystring: Type.Object({
          ...pageQuery.properties,
          after: Type.Optional(Type.String({ format: 'uuid' })),
          state: Type.Optional(state),
          scheme: Type.Optional(Type.String({ maxLength: 100 })),
          region: Type.Optional(Type.String({ maxLength: 10 })),
        }),
        response: { 200: page(permitSchema) },
      },
    },
    async (request) => {
      const { limit, ...filter } = request.query
      const ctx = ctxOf(request)
      const { items, next } = await listPermits(ctx, { ...filter, limit: limit === undefined ? 50 : Number(limit) })
      return { items: items.map((permit) => shown(permit, ctx.now)), next }
    },
  )

  app.get(
    '/api/v1/permits/:number',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'One permit with its history',
        params: number,
        response: { 200: detailSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const permit = await findPermit(ctx, request.params.number)
      if (!permit) return sendResult(reply, refuse('permit-not-found', { params: { number: request.params.number } }))
      const events = (await listEvents(ctx, permit)).map((event) => ({ ...event, at: event.at.toISOString() }))
      return reply.send({ ...shown(permit, ctx.now), code: permit.code, terms: permit.terms, events })
    },
  )

  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/permits/:number/cure',
      roles: ['worker', 'employer', 'officer'],
      tag: 'permits',
      summary: 'Reports that the ground of a suspension has gone; the time limit of the body begins',
      params: number,
      body: object({ reasons: Type.String({ maxLength: 4000 }) }),
      answer: object({ id: Type.String(), number: Type.String(), state, version: Type.Integer() }),
    },
    (ctx, { params, body, key }) => reportCure(ctx, { permit: cleanNumber(params.number), ...body }, key),
  )

  for (const kind of changeKinds) {
    app.post(
      `/api/v1/permits/:number/${kind}`,
      {
        config: { roles: ['officer'] },
        schema: {
          tags,
          summary: `${kind[0]!.toUpperCase()}${kind.slice(1)} a permit`,
          description: 'Needs the header Idempotency-Key. `ground`: code of a ground of the scheme.',
          params: number,
          body: Type.Object(
            {
              ...(kind === 'reinstate' ? {} : { ground: Type.String({ minLength: 1, maxLength: 100 }) }),
              reasons: Type.String({ minLength: 10, maxLength: 4000 }),
            },
            { additionalProperties: false },
          ),
          response: {
            200: Type.Object({ id: Type.String(), number: Type.String(), state, version: Type.Integer() }),
            403: problemSchema,
            404: problemSchema,
            409: problemSchema,
            422: problemSchema,
            428: problemSchema,
          },
        },
      },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const { ground, reasons } = request.body as { ground?: string; reasons: string }
        const permit = cleanNumber(request.params.number)
        return sendResult(reply, await verbs[kind](ctxOf(request), { permit, ground, reasons }, key))
      },
    )
  }
}

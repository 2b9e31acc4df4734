import { type Static, Type } from 'typebox'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import {
  type App,
  idempotencyKey,
  page,
  pageQuery,
  problemSchema,
  sendProblem,
  sendResult,
} from '../platform/http/index.ts'
import { MOST_PERSONS } from '../simulation/index.ts'
import { ask, cancel } from './acts.ts'
import { reportCsv } from './csv.ts'
import { type Asked, MOST_CHANGES, MOST_SEED, type Run } from './model.ts'
import { findReport, listRuns } from './queries.ts'
import { analysts } from './routes.tsx'

const tags = ['simulations']
const config = { roles: analysts }
const day = Type.String({ format: 'date' })
const schemeId = Type.String({ maxLength: 100, examples: ['xx/scheme'] })
const exact = { additionalProperties: false }

const population = Type.Union([
  Type.Object(
    {
      kind: Type.Literal('made'),
      persons: Type.Integer({ minimum: 1, maximum: MOST_PERSONS }),
      seed: Type.Optional(Type.Integer({ minimum: 0, maximum: MOST_SEED })),
    },
    exact,
  ),
  Type.Object({ kind: Type.Literal('register') }, exact),
  Type.Object(
    {
      kind: Type.Literal('file'),
      name: Type.Optional(Type.String({ maxLength: 200 })),
      content: Type.String({ minLength: 1, maxLength: 14_000_000, description: 'CSV, plain or gzip, in base64' }),
    },
    exact,
  ),
])

const question = Type.Object(
  {
    scheme: schemeId,
    asOf: day,
    other: Type.Optional(Type.Object({ scheme: Type.Optional(schemeId), asOf: Type.Optional(day) }, exact)),
    changes: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 2_000 }), {
        maxItems: MOST_CHANGES,
        description:
          'Changes of the second variant: pass=70, TABLE=24, TABLE[KEY,KEY]=24, places=1000, without=CRITERION',
      }),
    ),
    places: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000_000_000 })),
    population,
  },
  exact,
)

function askedOf({ population: people, changes = [], other, ...rest }: Static<typeof question>): Asked {
  return {
    ...rest,
    ...(other ? { other } : {}),
    changes,
    population:
      people.kind === 'file'
        ? { kind: 'file', name: people.name ?? 'persons.csv', bytes: Buffer.from(people.content, 'base64') }
        : people.kind === 'made'
          ? { kind: 'made', persons: people.persons, seed: people.seed ?? 1 }
          : people,
  }
}

const runJson = ({ id, request, state, askedAt, startedAt, endedAt, progress, problem, persons }: Run) => ({
  ...{ id, state, request, askedAt, startedAt, endedAt, progress, problem, persons },
})

const idParams = Type.Object({ id: Type.String({ maxLength: 100 }) })

/** The runs of an analyst for programs, under /api/v1/simulations. */
export function registerAnalysisApi(app: App): void {
  app.post(
    '/api/v1/simulations',
    {
      config,
      bodyLimit: 15 * 1024 * 1024,
      schema: {
        tags,
        summary: 'Asks the simulation: two variants of the law over the same persons; the run is done later',
        body: question,
        response: {
          202: Type.Object({ id: Type.String() }),
          409: problemSchema,
          422: problemSchema,
          428: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      return sendResult(reply, await ask(ctxOf(request), askedOf(request.body), key), 202)
    },
  )
  app.get(
    '/api/v1/simulations',
    {
      config,
      schema: {
        tags,
        summary: 'Own runs, newest first',
        querystring: pageQuery,
        response: { 200: page(Type.Unknown()) },
      },
    },
    async (request, reply) => {
      const { after, limit = '50' } = request.query
      const found = await listRuns(ctxOf(request), { limit: Number(limit), ...(after === undefined ? {} : { after }) })
      return reply.send({ items: found.items.map(runJson), next: found.next })
    },
  )
  app.get(
    '/api/v1/simulations/:id',
    {
      config,
      schema: {
        tags,
        summary: 'A run of one’s own: how far it is, why it failed, or its report',
        params: idParams,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await findReport(ctxOf(request), request.params.id)
      if (!found) return sendProblem(reply, { code: 'not-found' })
      return reply.send({ ...runJson(found.run), report: found.report })
    },
  )
  app.get(
    '/api/v1/simulations/:id/report.csv',
    {
      config,
      schema: {
        tags,
        summary: 'The report as one CSV table',
        params: idParams,
        response: { 200: Type.String(), 404: problemSchema, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await findReport(ctxOf(request), request.params.id)
      if (!found) return sendProblem(reply, { code: 'not-found' })
      if (!found.report) return sendProblem(reply, { code: 'simulation-not-done' })
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="simulation-${found.run.id}.csv"`)
        .send(`\ufeff${reportCsv(viewOf(request), app.kosh.library, found.report)}`)
    },
  )
  app.post(
    '/api/v1/simulations/:id/cancel',
    {
      config,
      schema: {
        tags,
        summary: 'Stops a run of one’s own that waits or is at work',
        params: idParams,
        response: {
          200: Type.Object({ id: Type.String() }),
          404: problemSchema,
          409: problemSchema,
          428: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      return sendResult(reply, await cancel(ctxOf(request), request.params.id, key))
    },
  )
}

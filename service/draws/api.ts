import { Type } from 'typebox'
import {
  entriesOf,
  findSelection,
  holdDraw,
  listSelections,
  logOf,
  openDraw,
  type Selection,
} from '../instruments/selection/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { drawers, makeSecret } from './routes.tsx'

const tags = ['draws']
const open = { roles: 'public', anonymous: true } as const
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const instant = Type.String({ format: 'date-time' })
const exact = { additionalProperties: false }

const announcement = Type.Object(
  {
    series: Type.String({ maxLength: 100 }),
    period: Type.String({ maxLength: 20 }),
    dims: Type.Optional(Type.Record(Type.String(), Type.String())),
    method: Type.Union([
      Type.Literal('uniform'),
      Type.Literal('weighted'),
      Type.Literal('ranked'),
      Type.Literal('receipt'),
    ]),
    places: Type.Integer({ minimum: 1 }),
    opens: instant,
    closes: instant,
    publicSource: Type.String({ maxLength: 500 }),
    reason: Type.String({ maxLength: 2_000 }),
    act: Type.String({ maxLength: 500 }),
  },
  exact,
)

/** A draw as it is published; the secret only once it was held. */
const shown = ({ id: _, country: __, ...rest }: Selection) => rest

/** Draws for programs: the list, one, its log; announcing and holding. */
export function registerDrawApi(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  app.get('/api/v1/draws', { config: open, schema: { tags, summary: 'Draws, the newest first' } }, async () => ({
    items: (await listSelections(database.db, country)).map(shown),
    next: null,
  }))
  app.get(
    '/api/v1/draws/:number',
    {
      config: open,
      schema: { tags, summary: 'One draw', params: numbered, response: { 200: Type.Unknown(), 404: problemSchema } },
    },
    async (request, reply) => {
      const found = await findSelection(database.db, country, request.params.number)
      return found ? reply.send(shown(found)) : sendProblem(reply, { code: 'draw-not-found' })
    },
  )
  app.get(
    '/api/v1/draws/:number/log',
    {
      config: open,
      schema: {
        tags,
        summary: 'The log of a draw that was held: anybody can do it again (docs/draws.md). It names nobody',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await findSelection(database.db, country, request.params.number)
      if (!found?.drawnAt) return sendProblem(reply, { code: 'draw-not-found' })
      return reply.send(logOf(found, await entriesOf(database.db, found.id)))
    },
  )
  app.post(
    '/api/v1/draws',
    {
      config: { roles: drawers },
      schema: {
        tags,
        summary: 'Announces a draw; the hash of its secret is published at once',
        body: announcement,
        response: {
          201: Type.Object({ number: Type.String(), commitment: Type.String() }),
          409: problemSchema,
          422: problemSchema,
          428: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const { reason, act, opens, closes, dims = {}, ...rest } = request.body
      const input = {
        ...rest,
        dims,
        opens: new Date(opens),
        closes: new Date(closes),
        ground: { reason, act },
        secret: makeSecret(),
        key,
      }
      return sendResult(reply, await openDraw(ctxOf(request), input), 201)
    },
  )
  app.post(
    '/api/v1/draws/:number/hold',
    {
      config: { roles: drawers },
      schema: {
        tags,
        summary: 'Holds a draw whose window is closed: order, places and log in one transaction',
        params: numbered,
        body: Type.Object({ publicValue: Type.String({ maxLength: 500 }) }, exact),
        response: {
          200: Type.Object({ entries: Type.Integer(), selected: Type.Integer(), seed: Type.String() }),
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
      const input = { number: request.params.number, publicValue: request.body.publicValue, key }
      return sendResult(reply, await holdDraw(ctxOf(request), input))
    },
  )
}

import { Type } from 'typebox'
import { findCell, movements } from '../../instruments/quota/index.ts'
import { ctxOf } from '../../platform/access/index.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../../platform/http/index.ts'
import { type Change, change } from '../desk.ts'
import { chooseQuota } from '../quota-view.ts'
import { sumOf } from '../sums.ts'
import { anonymous } from './common.ts'

/** The quota for programs: figures for everybody, changes for quota officers. */

const tags = ['quota']
const dims = Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 60 }), {
  description: 'Codes by dimension; {} is the whole period',
})
const cell = Type.Object(
  { series: Type.String({ maxLength: 100 }), period: Type.String({ maxLength: 20 }), dims },
  { additionalProperties: false },
)
const places = Type.Integer({ minimum: 0, maximum: 10_000_000 })
const ground = {
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
  act: Type.String({ minLength: 1, maxLength: 500 }),
}

const bodies = {
  set: Type.Object({ cell, places, ...ground }, { additionalProperties: false }),
  split: Type.Object(
    {
      from: cell,
      parts: Type.Array(Type.Object({ dims, places }, { additionalProperties: false }), { minItems: 1, maxItems: 500 }),
      ...ground,
    },
    { additionalProperties: false },
  ),
  move: Type.Object(
    {
      from: cell,
      to: cell,
      places,
      kind: Type.Optional(Type.Union([Type.Literal('move'), Type.Literal('carry')])),
      ...ground,
    },
    { additionalProperties: false },
  ),
}

const summaries = {
  set: 'Set the places of a cell, by a decision',
  split: 'Divide free places of a cell among finer cells',
  move: 'Move free places between cells, or carry them over',
}

function registerChanges(app: App): void {
  for (const action of ['set', 'split', 'move'] as const) {
    app.post(
      `/api/v1/quota/${action}`,
      {
        config: { roles: ['quota-officer'] },
        schema: {
          tags,
          summary: summaries[action],
          body: bodies[action],
          response: {
            200: Type.Unknown(),
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
        const body = request.body as unknown as Omit<Change, 'action'>
        const asked = { kind: 'move', ...body, action } as Change
        return sendResult(reply, await change(ctxOf(request), asked, key))
      },
    )
  }
}

/** Registers the addresses under /api/v1/quota. */
export function registerQuotaApi(app: App): void {
  const { library, database, config, clock } = app.kosh
  app.get(
    '/api/v1/quota',
    {
      config: anonymous,
      schema: {
        tags,
        summary: 'Cells of a quota in a period, with their sums; the first quota and the period of today if not named',
        querystring: Type.Object({
          series: Type.Optional(Type.String({ maxLength: 100 })),
          period: Type.Optional(Type.String({ maxLength: 20 })),
        }),
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const chosen = await chooseQuota(database.db, library, config.country, clock(), request.query)
      if (!chosen) return sendProblem(reply, { code: 'quota-unknown', params: { series: request.query.series ?? '' } })
      const { use, period, periods, cells } = chosen
      return reply.send({
        series: use.id,
        title: use.title,
        period,
        periods,
        sums: sumOf(cells),
        items: cells.map(({ id, dims, parent, allotted, reserved, used, free }) => ({
          id,
          dims,
          parent,
          set: allotted,
          reserved,
          used,
          free,
        })),
        next: null,
      })
    },
  )
  app.get(
    '/api/v1/quota/cells/:id/movements',
    {
      config: anonymous,
      schema: {
        tags,
        summary: 'The ledger of a cell, newest first; `after` is the seq of the last one seen',
        params: Type.Object({ id: Type.String({ maxLength: 300 }) }),
        querystring: Type.Object({
          after: Type.Optional(Type.String({ pattern: '^[0-9]{1,9}$' })),
          limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|1[0-9]{2}|200)$' })),
        }),
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { after, limit = '50' } = request.query
      if (!(await findCell(database.db, id))) return sendProblem(reply, { code: 'quota-no-cell', params: { cell: id } })
      const page = { limit: Number(limit), ...(after === undefined ? {} : { before: Number(after) }) }
      const found = await movements(database.db, { cellId: id }, page)
      // The ledger is public; who did it and for which case is not.
      const items = found.map(({ seq, at, kind, allotted, reserved, used, payload }) => {
        const { reason, act } = (payload['data'] ?? {}) as { reason?: string; act?: string }
        const told = kind === 'set' || kind === 'split' || kind === 'move' || kind === 'carry'
        return { seq, at, kind, allotted, reserved, used, ...(told ? { reason, act } : {}) }
      })
      return reply.send({ items, next: found.length === Number(limit) ? String(found.at(-1)!.seq) : null })
    },
  )
  registerChanges(app)
}

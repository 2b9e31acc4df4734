import type { FastifyReply } from 'fastify'
import { type TProperties, Type } from 'typebox'
import { ctxOf } from '../../platform/access/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { Ctx, Result } from '../../platform/context.ts'
import {
  type App,
  idempotencyKey,
  pageQuery,
  problemSchema,
  sendProblem,
  sendResult,
} from '../../platform/http/index.ts'
import { exact, refusals, tags, text } from './api.ts'
import {
  askWorker,
  closeComplaint,
  extendComplaint,
  moveComplaint,
  nameEmployer,
  recordStep,
  referComplaint,
  takeComplaint,
} from './desk.ts'
import { setKeepDays } from './jobs.ts'
import { SHORT } from './model.ts'
import { queueViews } from './pages/queue.tsx'
import { protect } from './protection.ts'
import { deskView } from './reading.ts'
import { inspectors, viewOfQueue } from './routes-desk.tsx'
import { findComplaint, listComplaints } from './store.ts'

const config = { roles: inspectors } as const
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const short = Type.String({ maxLength: SHORT })
const date = Type.String({ format: 'date' })

/** The inspector's side for programs, and how long content is kept. */
export function registerDeskApi(app: App): void {
  const { country } = app.kosh.config

  app.get(
    '/api/v1/complaints',
    {
      config,
      schema: {
        tags,
        summary: 'Complaints of the own regions: danger first, then by the day of the answer',
        querystring: Type.Object({
          ...pageQuery.properties,
          view: Type.Optional(Type.String({ enum: [...queueViews] })),
        }),
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { view, after, limit = '50' } = request.query
      const today = localDate(ctx.now, country)
      return listComplaints(ctx, { view: viewOfQueue(view), today, after, limit: Number(limit) })
    },
  )

  app.get(
    '/api/v1/complaints/:number',
    {
      config,
      schema: {
        tags,
        summary: 'One complaint with what was said and done',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const found = await findComplaint(ctx, request.params.number)
      if (!found) return sendProblem(reply, { code: 'complaint-not-found' })
      const { id: _, officerId: __, employerId: ___, ...complaint } = found
      return reply.send({ ...complaint, ...(await deskView(ctx, found)) })
    },
  )

  type Asked = { number: string; key: string }
  const act = (
    path: string,
    summary: string,
    body: TProperties | undefined,
    run: (ctx: Ctx, asked: Asked, body: never) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/complaints/:number/${path}`,
      {
        config,
        schema: {
          tags,
          summary,
          params: numbered,
          ...(body ? { body: Type.Object(body, exact) } : {}),
          response: { 200: Type.Unknown(), ...refusals },
        },
      },
      async (request, reply): Promise<FastifyReply> => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const { number } = request.params as { number: string }
        return sendResult(reply, await run(ctxOf(request), { number, key }, request.body as never))
      },
    )
  const with_ =
    <B extends object>(verb: (ctx: Ctx, asked: Asked & B) => Promise<Result<unknown>>) =>
    (ctx: Ctx, asked: Asked, body: B) =>
      verb(ctx, { ...body, ...asked })

  act('take', 'Takes a complaint', undefined, (ctx, asked) => takeComplaint(ctx, asked))
  act('ask', 'Asks the worker', { text }, with_(askWorker))
  act('step', 'Records a step', { text, shown: Type.Boolean() }, with_(recordStep))
  act('employer', 'Names the employer by number', { employer: short }, with_(nameEmployer))
  act('refer', 'Names another body to the worker', { body: short, reason: text }, with_(referComplaint))
  act('move', 'Passes it to another region', { region: short, reason: text }, with_(moveComplaint))
  act('extend', 'Puts the answer off', { until: date, reason: text }, with_(extendComplaint))
  act('close', 'Settles it', { outcome: short, reasons: text }, with_(closeComplaint))
  act(
    'protect',
    'Protects the worker who agreed to it',
    {
      kinds: Type.Array(Type.String({ enum: ['hold', 'change'] }), { maxItems: 2 }),
      until: date,
      person: Type.Optional(Type.String({ maxLength: 60 })),
    },
    with_(protect),
  )

  app.post(
    '/api/v1/complaints/keep',
    {
      config: { roles: ['admin'] },
      schema: {
        tags,
        summary: 'How many days the content of an ended complaint is kept',
        body: Type.Object({ days: Type.Integer() }, exact),
        response: { 200: Type.Object({ days: Type.Integer() }), ...refusals },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      return sendResult(reply, await setKeepDays(ctxOf(request), { ...request.body, key }))
    },
  )
}

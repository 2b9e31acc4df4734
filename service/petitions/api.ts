import { Type } from 'typebox'
import { ctxOf } from '../platform/access/index.ts'
import type { Ctx, Result } from '../platform/context.ts'
import { type App, idempotencyKey, pageQuery, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import {
  answerPetition,
  extendPetition,
  filePetition,
  forwardPetition,
  type NewPetition,
  takePetition,
  withdrawPetition,
} from './acts.ts'
import { everyone, persons } from './routes.tsx'
import { findPetition, listPetitions, type Petition } from './store.ts'

const tags = ['petitions']
const exact = { additionalProperties: false }
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const long = Type.String({ maxLength: 10_000 })
const short = Type.String({ maxLength: 300 })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }
const bodies = {
  take: Type.Object({}, exact),
  answer: Type.Object({ answer: long }, exact),
  forward: Type.Object({ body: short }, exact),
  extend: Type.Object({ until: Type.String({ format: 'date' }), reason: short }, exact),
  withdraw: Type.Object({}, exact),
}
const shown = ({ id: _, ...p }: Petition) => p

/** Petitions for programs. */
export function registerPetitionApi(app: App): void {
  const { db } = app.kosh.database
  app.get(
    '/api/v1/petitions',
    {
      config: { roles: everyone },
      schema: { tags, summary: 'Own petitions, or those of an officer’s regions', querystring: pageQuery },
    },
    async (request) => {
      const limit = Number(request.query.limit ?? 50)
      const offset = Math.min(1_000_000, Number(/^\d{1,9}$/.exec(request.query.after ?? '')?.[0] ?? 0))
      const rows = await listPetitions(db, ctxOf(request).actor, { limit: limit + 1, offset })
      return { items: rows.slice(0, limit).map(shown), next: rows.length > limit ? String(offset + limit) : null }
    },
  )
  app.get(
    '/api/v1/petitions/:number',
    {
      config: { roles: everyone },
      schema: {
        tags,
        summary: 'One petition',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const petition = await findPetition(db, ctxOf(request).actor, request.params.number)
      return petition ? reply.send(shown(petition)) : sendProblem(reply, { code: 'petition-not-found' })
    },
  )
  app.post(
    '/api/v1/petitions',
    {
      config: { roles: everyone },
      schema: {
        tags,
        summary: 'Asks the body of a region; from an officer: what was said at the counter',
        body: Type.Object(
          {
            kind: Type.String({ maxLength: 20, description: 'enquiry or petition' }),
            region: Type.String({ maxLength: 10 }),
            subject: short,
            words: long,
            name: Type.Optional(short),
            contact: Type.Optional(short),
          },
          exact,
        ),
        response: { 201: Type.Unknown(), ...refusals },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const input = { ...request.body, kind: request.body.kind as NewPetition['kind'] }
      return sendResult(reply, await filePetition(ctxOf(request), { key, ...input }), 201)
    },
  )
  const act = <B extends keyof typeof bodies>(
    path: B,
    roles: readonly (typeof everyone)[number][],
    summary: string,
    run: (ctx: Ctx, of: { number: string; key: string }, body: never) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/petitions/:number/${path}`,
      {
        config: { roles },
        schema: { tags, summary, params: numbered, body: bodies[path], response: { 200: Type.Unknown(), ...refusals } },
      },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        return sendResult(
          reply,
          await run(ctxOf(request), { number: request.params.number, key }, request.body as never),
        )
      },
    )
  const officers = ['officer'] as const
  act('take', officers, 'An officer takes it', (ctx, of) => takePetition(ctx, of))
  act('answer', officers, 'Answers it', (ctx, of, body: { answer: string }) => answerPetition(ctx, { ...of, ...body }))
  act('forward', officers, 'Passes it to another body', (ctx, of, body: { body: string }) =>
    forwardPetition(ctx, { ...of, ...body }),
  )
  act('extend', officers, 'Puts the answer off', (ctx, of, body: { until: string; reason: string }) =>
    extendPetition(ctx, { ...of, ...body }),
  )
  act('withdraw', persons, 'Whoever asked takes it back', (ctx, of) => withdrawPetition(ctx, of))
}

import type { UndertakingKind } from '@kosh/law'
import { Type } from 'typebox'
import {
  closeUndertaking,
  findUndertaking,
  judgeStep,
  listUndertakings,
  planUndertaking,
  reportStep,
  type Standing,
  stepsOf,
  type Undertaking,
} from '../instruments/undertakings/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx, Result } from '../platform/context.ts'
import { type App, idempotencyKey, pageQuery, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { dutyOf } from './around.ts'
import { standingNames } from './messages.ts'
import { readers } from './routes.tsx'

const tags = ['undertakings']
const exact = { additionalProperties: false }
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const date = Type.String({ format: 'date' })
const words2000 = Type.String({ maxLength: 2_000 })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }

const bodies = {
  plan: Type.Object(
    {
      kind: Type.String({ maxLength: 20, description: 'train, retrain, raise, replace or jobs' }),
      plan: words2000,
      steps: Type.Array(Type.Object({ person: words2000, what: words2000, until: date }, exact), { maxItems: 500 }),
    },
    exact,
  ),
  report: Type.Object(
    {
      no: Type.Integer(),
      person: words2000,
      doneOn: date,
      proof: words2000,
      file: Type.Optional(
        Type.Object({ name: Type.String({ maxLength: 200 }), content: Type.String({ description: 'base64' }) }, exact),
      ),
    },
    exact,
  ),
  judge: Type.Object(
    {
      no: Type.Integer(),
      verdict: Type.String({ maxLength: 20, description: 'accepted or returned' }),
      reason: words2000,
    },
    exact,
  ),
  close: Type.Object({ as: Type.String({ maxLength: 20, description: 'broken or lifted' }), reason: words2000 }, exact),
}

const shown = ({ id: _, employerId: __, caseId: ___, ...u }: Undertaking) => u

/** Undertakings for programs: an employer's own, or those of an officer's regions, and every act of the pages. */
export function registerUndertakingApi(app: App): void {
  const { database, library } = app.kosh
  const { db } = database

  app.get(
    '/api/v1/undertakings',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'Undertakings for nationals, the most urgent first',
        querystring: Type.Object({
          standing: Type.Optional(Type.String({ maxLength: 20 })),
          ...pageQuery.properties,
        }),
      },
    },
    async (request) => {
      const { actor, now } = ctxOf(request)
      const { standing, limit: most = '50', after = '0' } = request.query
      const limit = Number(most)
      const asked = standing && Object.hasOwn(standingNames, standing) ? (standing as Standing) : undefined
      const offset = Math.min(100_000, Number(/^\d{1,9}$/.exec(after)?.[0] ?? 0))
      const of = { today: localDate(now, actor.country), standing: asked, limit: limit + 1, offset }
      const rows = await listUndertakings(db, actor, of)
      return { items: rows.slice(0, limit).map(shown), next: rows.length > limit ? String(offset + limit) : null }
    },
  )
  app.get(
    '/api/v1/undertakings/:number',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'One undertaking with its plan, reports and verdicts',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const u = await findUndertaking(db, ctxOf(request).actor, request.params.number)
      if (!u) return sendProblem(reply, { code: 'undertaking-not-found' })
      return reply.send({ ...shown(u), steps: await stepsOf(db, u.id) })
    },
  )

  const act = <B extends keyof typeof bodies>(
    path: B,
    role: 'employer' | 'officer',
    summary: string,
    run: (ctx: Ctx, of: { number: string; key: string }, body: never, u: Undertaking) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/undertakings/:number/${path}`,
      {
        config: { roles: [role] },
        bodyLimit: 16_000_000,
        schema: { tags, summary, params: numbered, body: bodies[path], response: { 200: Type.Unknown(), ...refusals } },
      },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const ctx = ctxOf(request)
        const u = await findUndertaking(db, ctx.actor, request.params.number)
        if (!u) return sendProblem(reply, { code: 'undertaking-not-found' })
        return sendResult(reply, await run(ctx, { number: u.number, key }, request.body as never, u))
      },
    )
  type Plan = { kind: UndertakingKind; plan: string; steps: { person: string; what: string; until: string }[] }
  act('plan', 'employer', 'The plan of the employer', (ctx, of, body: Plan, u) =>
    planUndertaking(ctx, dutyOf(library, u)?.undertaking?.kinds ?? [], { ...of, ...body }),
  )
  type Report = { no: number; person: string; doneOn: string; proof: string; file?: { name: string; content: string } }
  act('report', 'employer', 'Reports a line of the plan as done', (ctx, of, { file, ...body }: Report) =>
    reportStep(ctx, {
      ...of,
      ...body,
      ...(file ? { file: { name: file.name, bytes: Buffer.from(file.content, 'base64') } } : {}),
    }),
  )
  type Judge = { no: number; verdict: 'accepted' | 'returned'; reason: string }
  act('judge', 'officer', 'Accepts a report or returns it', (ctx, of, body: Judge) =>
    judgeStep(ctx, { ...of, ...body }),
  )
  type Close = { as: 'broken' | 'lifted'; reason: string }
  act('close', 'officer', 'Finds it broken, or lifts it', (ctx, of, body: Close) =>
    closeUndertaking(ctx, { ...of, ...body }),
  )
}

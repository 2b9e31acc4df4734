import { Type } from 'typebox'
import {
  closeFinding,
  type FindingKind,
  filePayroll,
  findingsFor,
  listMonths,
  payOfWorker,
  tellPaid,
} from '../instruments/pay/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import type { Ctx, Result } from '../platform/context.ts'
import { type App, idempotencyKey, pageQuery, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { currencyOf } from '../public/index.ts'
import { checkers, readers } from './routes.tsx'

const tags = ['pay']
const exact = { additionalProperties: false }
const words2000 = Type.String({ maxLength: 2_000 })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }
const finding = {
  month: Type.String({ maxLength: 7, description: 'Like 2026-04' }),
  permit: Type.String({ maxLength: 60, description: 'Number of the permit' }),
  kind: Type.String({ maxLength: 20 }),
}
const bodies = {
  file: Type.Object(
    { month: finding.month, csv: Type.String({ maxLength: 10_000_000, description: 'The payroll, header first' }) },
    exact,
  ),
  told: Type.Object({ ...finding, paidOn: Type.String({ format: 'date' }), reference: words2000 }, exact),
  close: Type.Object(
    { ...finding, as: Type.String({ maxLength: 20, description: 'settled or excused' }), reason: words2000 },
    exact,
  ),
}

/** Payrolls for programs. */
export function registerPayApi(app: App): void {
  const { database, config, library } = app.kosh
  const { db } = database
  const currency = currencyOf(library, config.country)

  app.get(
    '/api/v1/pay',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'Payrolls with what is short: an employer’s own, or those of an officer’s regions',
        querystring: Type.Object({
          ...pageQuery.properties,
        }),
      },
    },
    async (request) => {
      const { limit: asked = '50', after = '0' } = request.query
      const limit = Number(asked)
      const offset = Math.min(100_000, Number(/^\d{1,9}$/.exec(after)?.[0] ?? 0))
      const rows = await listMonths(db, ctxOf(request).actor, { limit: limit + 1, offset })
      return { items: rows.slice(0, limit), next: rows.length > limit ? String(offset + limit) : null }
    },
  )
  app.get(
    '/api/v1/pay/findings',
    {
      config: { roles: [...readers, 'worker'] },
      schema: { tags, summary: 'Shortfalls: an employer’s own, those of an officer’s regions, a worker’s own' },
    },
    async (request) => ({ items: await findingsFor(db, ctxOf(request).actor, {}), next: null }),
  )
  app.get(
    '/api/v1/pay/mine',
    { config: { roles: ['worker'] }, schema: { tags, summary: 'What employers filed about the worker' } },
    async (request) => {
      const { personId } = ctxOf(request).actor
      return { items: personId ? await payOfWorker(db, personId) : [], next: null }
    },
  )
  const act = <B extends keyof typeof bodies>(
    path: string,
    which: B,
    roles: readonly ('employer' | 'officer' | 'inspector')[],
    summary: string,
    run: (ctx: Ctx, key: string, body: never) => Promise<Result<unknown>>,
  ) =>
    app.post(
      path,
      {
        config: { roles },
        bodyLimit: 12_000_000,
        schema: { tags, summary, body: bodies[which], response: { 200: Type.Unknown(), ...refusals } },
      },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        return sendResult(reply, await run(ctxOf(request), key, request.body as never))
      },
    )
  act(
    '/api/v1/pay',
    'file',
    ['employer'],
    'Files the payroll of a month and checks it',
    (ctx, key, body: { month: string; csv: string }) => filePayroll(ctx, { key, currency, ...body }),
  )
  type At = { month: string; permit: string; kind: FindingKind }
  act(
    '/api/v1/pay/told',
    'told',
    ['employer'],
    'The employer tells that a shortfall was paid',
    (ctx, key, body: At & { paidOn: string; reference: string }) => tellPaid(ctx, { key, ...body }),
  )
  act(
    '/api/v1/pay/close',
    'close',
    checkers,
    'A shortfall is found paid, or excused',
    (ctx, key, body: At & { as: 'settled' | 'excused'; reason: string }) => closeFinding(ctx, { key, ...body }),
  )
}

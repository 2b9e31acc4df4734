import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import { type App, idempotencyKey, pageQuery, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { formatMoney } from '../platform/i18n/index.ts'
import { currencyOf } from '../public/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import {
  bodyOf,
  errorsOf,
  FormReader,
  type FormValues,
  keyOf,
  said,
  sendPage,
  wholeOf,
  withStatus,
} from '../web/index.ts'
import { recordExit } from './acts.ts'
import { type Standing, standingNames, words } from './messages.ts'
import { ReturnsPage, returnAddress, SheetPage } from './pages.tsx'
import { sheetOf } from './sheet.ts'
import { findReturn, listReturns, type ReturnRow } from './store.ts'

export const readers = ['worker', 'employer', 'officer', 'inspector'] as const
const PAGE = 50

const standingOf = (asked: string): Standing | undefined =>
  Object.hasOwn(standingNames, asked) ? (asked as Standing) : undefined

/** The way home: lists and settlement sheets for those who see the permit; officers record departures. */
export function registerReturnRoutes(app: App): void {
  const { config, library } = app.kosh
  const { country } = config
  const config4 = { config: { roles: readers } } as const

  app.get('/returns', config4, async (request, reply) => {
    const ctx = ctxOf(request)
    const standing = standingOf(said(request.query, 'standing'))
    const offset = Math.min(1_000_000, wholeOf(said(request.query, 'after')) ?? 0)
    const rows = await listReturns(ctx, { today: localDate(ctx.now, country), standing, limit: PAGE + 1, offset })
    const next = rows.length > PAGE ? String(offset + PAGE) : null
    return sendPage(reply, ReturnsPage({ view: viewOf(request), items: rows.slice(0, PAGE), standing, next }))
  })
  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<ReturnRow | undefined> => {
    const ctx = ctxOf(request)
    const { number } = request.params as { number: string }
    const of = await findReturn(ctx, number, localDate(ctx.now, country))
    if (!of) await sendRefusal(request, reply, { code: 'return-not-found' })
    return of
  }
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    of: ReturnRow,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: returnAddress(of.number) }
    const released = wholeOf(said(request.query, 'released'))
    const done =
      said(request.query, 'done') !== 'exit'
        ? undefined
        : released
          ? view.t(words.released, { sum: formatMoney(view.locale, released, currencyOf(library, country)) })
          : view.t(words.recorded)
    const page = SheetPage({ ...(await sheetOf(ctxOf(request), of)), view, done, values, errors })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/returns/:number', config4, async (request, reply) => {
    const of = await find(request, reply)
    return of ? show(request, reply, of) : reply
  })
  app.post('/returns/:number/exit', { config: { roles: ['officer'] } }, async (request, reply) => {
    const of = await find(request, reply)
    if (!of) return reply
    const values = bodyOf(request)
    const form = new FormReader(values)
    const input = { permit: of.number, onDay: form.day('onDay'), post: said(values, 'post') }
    const result = await recordExit(ctxOf(request), { ...input, ...keyOf(values) })
    if (!result.ok) return show(request, reply, of, values, errorsOf(result.problem), result.problem)
    return reply.redirect(returnAddress(of.number, `?done=exit&released=${result.value.released}`), 303)
  })

  const tags = ['returns']
  app.get(
    '/api/v1/returns',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'Permits that end or have ended, with where their workers stand',
        querystring: Type.Object({ standing: Type.Optional(Type.String({ maxLength: 20 })), ...pageQuery.properties }),
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { standing = '', limit: asked = '50', after = '' } = request.query
      const limit = Number(asked)
      const offset = Math.min(1_000_000, Number(/^\d{1,9}$/.exec(after)?.[0] ?? 0))
      const of = { today: localDate(ctx.now, country), standing: standingOf(standing), limit: limit + 1, offset }
      const rows = await listReturns(ctx, of)
      const items = rows.slice(0, limit).map(({ permitId: _, caseId: __, ...row }) => row)
      return { items, next: rows.length > limit ? String(offset + limit) : null }
    },
  )
  app.post(
    '/api/v1/returns/:number/exit',
    {
      config: { roles: ['officer'] },
      schema: {
        tags,
        summary: 'The worker of a permit has left; in time, the deposit is released',
        params: Type.Object({ number: Type.String({ maxLength: 60 }) }),
        body: Type.Object(
          { onDay: Type.String({ format: 'date' }), post: Type.String({ maxLength: 200 }) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Unknown(), 404: problemSchema, 422: problemSchema, 428: problemSchema },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      return sendResult(
        reply,
        await recordExit(ctxOf(request), { permit: request.params.number, key, ...request.body }),
      )
    },
  )
}

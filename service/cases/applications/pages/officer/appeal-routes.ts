import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../../platform/access/index.ts'
import type { Problem } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { sendPage } from '../../../../web/index.ts'
import { decideAppeal, factsNow, findAppeal, openAppeals } from '../../appeals.ts'
import { findCaseView } from '../../view.ts'
import { bodyOf, faultsOf, keyOf, notFound, officers, param, statusOf, typed, type Values } from '../kit.ts'
import { AppealCasePage, AppealsPage, appealAddress, changedFacts } from './appeals.tsx'

async function show(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  values: Values = {},
  problem?: Problem,
): Promise<FastifyReply> {
  const ctx = ctxOf(request)
  const appeal = await findAppeal(ctx.db, ctx, param(request, 'number'))
  const shown = appeal && (await findCaseView(ctx, appeal.caseId))
  if (!appeal || !shown) return notFound(request, reply)
  const view = { ...viewOf(request), ...(problem ? { address: appealAddress(appeal.number) } : {}) }
  const now = await factsNow(ctx, shown.case, appeal.lines)
  const changed = new Map(
    appeal.lines.map((no) => {
      const frozen = shown.lines.find((l) => l.no === no)?.assessment?.facts ?? {}
      return [no, changedFacts(view, shown.scheme, frozen, now.get(no) ?? frozen)] as const
    }),
  )
  const errors = problem ? faultsOf(problem) : []
  const page = AppealCasePage({ view, library: app.kosh.library, appeal, shown, changed, values, errors })
  return sendPage(problem ? reply.status(statusOf(problem)) : reply, page)
}

/** The desk of appeals: pending ones, and one with its outcome. */
export function registerAppealDesk(app: App): void {
  app.get('/appeals', officers, async (request, reply) => {
    const items = await openAppeals(app.kosh.database.db, ctxOf(request))
    const done = typed(request.query, 'done') === '1'
    const { config, library } = app.kosh
    const page = { view: viewOf(request), country: config.country, items, schemes: library.schemes, done }
    return sendPage(reply, AppealsPage(page))
  })
  app.get('/appeals/:number', officers, async (request, reply) => show(app, request, reply))
  app.post('/appeals/:number', officers, async (request, reply) => {
    const body = bodyOf(request)
    const input = { ...keyOf(body), outcome: typed(body, 'outcome'), reasons: typed(body, 'reasons') }
    const result = await decideAppeal(ctxOf(request), param(request, 'number'), input)
    return result.ok ? reply.redirect('/appeals?done=1', 303) : show(app, request, reply, body, result.problem)
  })
}

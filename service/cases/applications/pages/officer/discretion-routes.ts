import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../../platform/access/index.ts'
import type { FieldError } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { sendPage } from '../../../../web/index.ts'
import {
  bring,
  bringable,
  countDiscretion,
  decideDiscretion,
  findDiscretion,
  listDiscretion,
} from '../../discretion.ts'
import { discretionWords as w } from '../../discretion-messages.ts'
import { questionOf } from '../../form.ts'
import { findCaseView } from '../../view.ts'
import { readTyped } from '../answers.ts'
import {
  bodyOf,
  countOf,
  faultsOf,
  keyOf,
  notFound,
  officers,
  param,
  refused,
  statusOf,
  typed,
  type Values,
} from '../kit.ts'
import { type Opened, openedCase } from './case-routes.ts'
import { BringPage, DiscretionPage, discretionAddress, MatterPage } from './discretion.tsx'
import { queueAddress } from './queue.tsx'

async function showBring(
  request: FastifyRequest,
  reply: FastifyReply,
  { ctx, seen }: Opened,
  values: Values = {},
  errors: FieldError[] = [],
): Promise<FastifyReply> {
  const lines = await bringable(ctx.db, ctx, seen.case)
  if (lines.length === 0) return reply.redirect(queueAddress(seen.case.id), 303)
  const view = { ...viewOf(request), address: `${queueAddress(seen.case.id)}/discretion` }
  return sendPage(reply, BringPage({ view, seen, lines, values, errors }))
}

async function showMatter(
  request: FastifyRequest,
  reply: FastifyReply,
  values: Values = {},
  errors: FieldError[] = [],
): Promise<FastifyReply> {
  const ctx = ctxOf(request)
  const matter = await findDiscretion(ctx.db, ctx, param(request, 'number'))
  const seen = matter && (await findCaseView(ctx, matter.caseId))
  if (!matter || !seen) return notFound(request, reply)
  const may = matter.outcome === null && ctx.actor.regions === null && matter.broughtBy !== ctx.actor.id
  const view = { ...viewOf(request), address: discretionAddress(matter.number) }
  return sendPage(reply, MatterPage({ view, library: ctx.library, matter, seen, may, values, errors }))
}

/** The power to decide in favour: its public count, bringing a case, deciding it. */
export function registerDiscretionPages(app: App): void {
  app.get('/discretion', { config: { roles: 'public' } }, async (request, reply) => {
    const ctx = ctxOf(request)
    const { country } = app.kosh.config
    const counts = await countDiscretion(ctx.db, country)
    const matters = ctx.actor.role === 'officer' ? { matters: await listDiscretion(ctx.db, ctx) } : {}
    return sendPage(reply, DiscretionPage({ view: viewOf(request), library: ctx.library, country, counts, ...matters }))
  })
  app.get('/queue/:id/discretion', officers, async (request, reply) => {
    const opened = await openedCase(request, reply)
    return opened ? showBring(request, reply, opened) : reply
  })
  app.post('/queue/:id/discretion', officers, async (request, reply): Promise<FastifyReply> => {
    const opened = await openedCase(request, reply)
    if (!opened) return reply
    const body = bodyOf(request)
    const lineNo = countOf(body, 'line')
    if (lineNo < 1)
      return showBring(request, reply.status(422), opened, body, [
        { path: 'line', code: 'required', text: w.lineNeeded },
      ])
    const result = await bring(opened.ctx, opened.seen.case.id, { ...keyOf(body), lineNo, why: typed(body, 'why') })
    if (result.ok) return reply.redirect(discretionAddress(result.value.number), 303)
    const status = statusOf(result.problem)
    if (status !== 422) return refused(request, reply, result.problem)
    return showBring(request, reply.status(status), opened, body, faultsOf(result.problem))
  })
  app.get('/discretion/:number', officers, async (request, reply) => showMatter(request, reply))
  app.post('/discretion/:number', officers, async (request, reply): Promise<FastifyReply> => {
    const ctx = ctxOf(request)
    const matter = await findDiscretion(ctx.db, ctx, param(request, 'number'))
    if (!matter) return notFound(request, reply)
    const body = bodyOf(request)
    const scheme = ctx.library.schemes.get(matter.scheme)!
    const facts = Object.fromEntries(
      Object.entries(scheme.facts).map(([name, fact]) => {
        const q = { ...questionOf(ctx, name, fact, { facts: {}, raw: {} }, 'facts/'), name: `facts/${name}` }
        return [name, readTyped(q, body)]
      }),
    )
    const result = await decideDiscretion(ctx, matter.number, {
      ...keyOf(body),
      facts,
      reasons: typed(body, 'reasons'),
    })
    if (result.ok) return reply.redirect(discretionAddress(matter.number), 303)
    const status = statusOf(result.problem)
    if (status !== 422) return refused(request, reply, result.problem)
    return showMatter(request, reply.status(status), body, faultsOf(result.problem))
  })
}

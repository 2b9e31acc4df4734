import type { FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../../platform/access/index.ts'
import type { FieldError } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { sendPage } from '../../../../web/index.ts'
import { type CaseState, caseStates } from '../../model.ts'
import { findCaseByNumber, officerQueue, type QueueFilter, queueFacets } from '../../queries.ts'
import { readers, typed } from '../kit.ts'
import { officerWords as w } from '../officer-messages.ts'
import { QueuePage, queueAddress } from './queue.tsx'

const clocks = ['overdue', 'today', 'week'] as const

/** The filters of an address; what it does not know is left out. */
function filterOf(query: unknown): QueueFilter {
  const state = caseStates.find((s) => s === typed(query, 'state') && s !== 'draft') as CaseState | undefined
  const clock = clocks.find((k) => k === typed(query, 'clock'))
  const scheme = typed(query, 'scheme')
  const region = typed(query, 'region')
  return {
    ...(state ? { state } : {}),
    ...(clock ? { clock } : {}),
    ...(scheme ? { scheme } : {}),
    ...(region ? { region } : {}),
    ...(typed(query, 'mine') === 'yes' ? { mine: true } : {}),
  }
}

async function showQueue(request: FastifyRequest, errors: FieldError[] = []) {
  const ctx = ctxOf(request)
  const filter = filterOf(request.query)
  const after = typed(request.query, 'after')
  const [{ items, next }, facets] = await Promise.all([
    officerQueue(ctx, { ...filter, ...(after ? { after } : {}), limit: 50 }),
    queueFacets(ctx, filter),
  ])
  const view = viewOf(request)
  const schemes = new Map(
    Object.keys(facets.scheme).map((id) => {
      const scheme = ctx.library.schemes.get(id)
      return [id, scheme ? view.t(scheme.title) : id]
    }),
  )
  return QueuePage({
    view,
    items,
    next,
    filter,
    facets,
    now: ctx.now,
    schemes,
    typed: typed(request.query, 'number'),
    handedOver: typed(request.query, 'done') === 'hand-over',
    errors,
  })
}

/** The queue, the search by number, and the way to the next case. */
export function registerQueue(app: App): void {
  app.get('/queue', readers, async (request, reply) => {
    const number = typed(request.query, 'number')
    if (!number) return sendPage(reply, await showQueue(request))
    const found = await findCaseByNumber(ctxOf(request), number)
    if (found && found.state !== 'draft') return reply.redirect(queueAddress(found.id), 303)
    return sendPage(
      reply.status(404),
      await showQueue(request, [{ path: 'number', code: 'not-found', text: w.notFound }]),
    )
  })

  app.get('/queue/next', readers, async (request, reply) => {
    const ctx = ctxOf(request)
    const skip = typed(request.query, 'skip')
    const { items } = await officerQueue(ctx, { ...filterOf(request.query), limit: 200 })
    const here = items.findIndex((i) => i.id === skip)
    // After the last one comes the first again; alone in the queue, one comes back to the list.
    const next = items[here + 1] ?? items.find((i) => i.id !== skip)
    return reply.redirect(next ? queueAddress(next.id) : '/queue', 303)
  })
}

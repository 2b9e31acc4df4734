import type { FastifyReply, FastifyRequest } from 'fastify'
import { viewOf } from '../../../../platform/access/index.ts'
import type { FieldError } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { sendPage } from '../../../../web/index.ts'
import { clocksToPutOff, colleaguesFor, handOver, putOff } from '../../handling.ts'
import { handlingWords as w } from '../../handling-messages.ts'
import { bodyOf, faultsOf, keyOf, officers, refused, statusOf, typed, type Values, versionOf } from '../kit.ts'
import { type Opened, openedFor } from './case-routes.ts'
import { HandOverPage, PutOffPage } from './handling.tsx'
import { queueAddress } from './queue.tsx'

async function showHandOver(
  request: FastifyRequest,
  { ctx, seen }: Opened,
  values: Values = {},
  errors: FieldError[] = [],
) {
  const colleagues = await colleaguesFor(ctx, seen.case)
  return HandOverPage({ view: viewOf(request), seen, values, errors, colleagues })
}

async function showPutOff(
  request: FastifyRequest,
  { ctx, seen }: Opened,
  values: Values = {},
  errors: FieldError[] = [],
) {
  const clocks = await clocksToPutOff(ctx, seen.case)
  return PutOffPage({ view: viewOf(request), seen, values, errors, clocks })
}

/** A case is passed on, a time limit is put off. */
export function registerHandlingPages(app: App): void {
  app.get('/queue/:id/hand-over', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'hand-over')
    return opened ? sendPage(reply, await showHandOver(request, opened)) : reply
  })
  app.post('/queue/:id/hand-over', officers, async (request, reply): Promise<FastifyReply> => {
    const opened = await openedFor(request, reply, 'hand-over')
    if (!opened) return reply
    const body = bodyOf(request)
    const said = { to: typed(body, 'to'), officer: typed(body, 'officer'), region: typed(body, 'region') }
    const input = { ...keyOf(body), ...versionOf(body), ...said, reasons: typed(body, 'reasons') }
    const result = await handOver(opened.ctx, opened.seen.case.id, input)
    // Another body's case is out of sight now: back to the queue.
    if (result.ok) return reply.redirect('/queue?done=hand-over', 303)
    const status = statusOf(result.problem)
    if (status !== 422) return refused(request, reply, result.problem)
    return sendPage(reply.status(status), await showHandOver(request, opened, body, faultsOf(result.problem)))
  })
  app.get('/queue/:id/put-off', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'put-off')
    return opened ? sendPage(reply, await showPutOff(request, opened)) : reply
  })
  app.post('/queue/:id/put-off', officers, async (request, reply): Promise<FastifyReply> => {
    const opened = await openedFor(request, reply, 'put-off')
    if (!opened) return reply
    const body = bodyOf(request)
    const clock = typed(body, 'clock')
    if (!clock) {
      const errors = [{ path: 'clock', code: 'required', text: w.clockNeeded }]
      return sendPage(reply.status(422), await showPutOff(request, opened, body, errors))
    }
    const { id } = opened.seen.case
    const input = { ...keyOf(body), ...versionOf(body), clock, reasons: typed(body, 'reasons') }
    const result = await putOff(opened.ctx, id, input)
    if (result.ok) return reply.redirect(`${queueAddress(id)}?done=put-off`, 303)
    const status = statusOf(result.problem)
    if (status !== 422) return refused(request, reply, result.problem)
    return sendPage(reply.status(status), await showPutOff(request, opened, body, faultsOf(result.problem)))
  })
}

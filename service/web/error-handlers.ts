import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { roleNames } from '../platform/access/messages.ts'
import { AccessRefused } from '../platform/access/refusal.ts'
import { viewOf } from '../platform/access/view-of.ts'
import type { Problem, Role } from '../platform/context.ts'
import { getError } from '../platform/errors/index.ts'
import { problemOfError, sendProblem } from '../platform/http/problems.ts'
import { ErrorPage, faultWords } from './errors.tsx'
import { renderPage } from './frame.tsx'
import { isBrokenMultipart } from './uploads.ts'

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/')

type Resend = { action: string; values: Readonly<Record<string, unknown>> }

const html = (reply: FastifyReply, status: number, markup: string): FastifyReply =>
  reply.status(status).type('text/html; charset=utf-8').send(markup)

/**
 * Answers an expected refusal: problem details (RFC 9457) under /api, a page elsewhere. For a route that has no better
 * page of its own (a form shows its faults itself).
 */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  resend?: Resend,
): FastifyReply {
  if (isApi(request)) return sendProblem(reply, problem)
  const { code, params } = problem
  return html(
    reply,
    getError(code).status,
    renderPage(ErrorPage({ view: viewOf(request), code, params, ...(resend ? { resend } : {}) })),
  )
}

/** A refusal of access as an answer. A visitor who opens a closed page is led to the sign-in and back. */
function sendAccessRefusal(request: FastifyRequest, reply: FastifyReply, refused: AccessRefused): FastifyReply {
  const { code, statusCode, roles } = refused
  if (code === 'sign-in-needed' && request.method === 'GET' && !isApi(request)) {
    return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303)
  }
  if (statusCode === 401) reply.header('www-authenticate', 'Bearer')
  const { t } = viewOf(request)
  const names = Array.isArray(roles) ? (roles as readonly Role[]).map((role) => t(roleNames[role])).join(', ') : ''
  const sent: unknown = request.body
  const values = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
  return sendRefusal(
    request,
    reply,
    { code, ...(code === 'role-needed' ? { params: { roles: names } } : {}) },
    code === 'form-expired' ? { action: request.url, values } : undefined,
  )
}

/** A fault is logged whole and told by a number only. */
function sendFault(request: FastifyRequest, reply: FastifyReply, error: FastifyError): FastifyReply {
  request.log.error({ err: error, reference: request.id }, 'fault')
  const view = viewOf(request)
  if (!isApi(request)) return html(reply, 500, renderPage(ErrorPage({ view, code: 'fault', reference: request.id })))
  const body = {
    type: '/errors/fault',
    title: view.t(faultWords.title),
    status: 500,
    code: 'fault',
    detail: view.t(faultWords.text),
    next: view.t(faultWords.next),
    instance: request.id,
  }
  // As a text: the schema of a route's answer knows nothing of problem details.
  return reply.status(500).type('application/problem+json').send(JSON.stringify(body))
}

/** Error handlers of the whole service: people get pages, programs get problem details. */
export function setErrorHandlers(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendRefusal(request, reply, { code: 'not-found' }))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof AccessRefused) return sendAccessRefusal(request, reply, error)
    const problem = isBrokenMultipart(error) ? { code: 'request-unreadable' } : problemOfError(error)
    return problem ? sendRefusal(request, reply, problem) : sendFault(request, reply, error)
  })
}

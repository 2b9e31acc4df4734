import type { Locale } from '@kosh/law/language'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { FieldError, Problem, Result } from '../context.ts'
import { getError } from '../errors/index.ts'
import '../errors/platform.ts'
import { t } from '../i18n/index.ts'
import type { App } from './app.ts'
import { validationTexts } from './messages.ts'

/** Schema of an error's answer, for the OpenAPI document. */
export const problemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  next: Type.String(),
  instance: Type.Optional(Type.String()),
  fields: Type.Optional(Type.Array(Type.Object({ path: Type.String(), code: Type.String(), text: Type.String() }))),
})

/** Problem details (RFC 9457) in a language. Throws for a code without words. */
export function problemBody(locale: Locale, problem: Problem) {
  const { status, title, text, next } = getError(problem.code)
  const say = (words: typeof text): string => t(locale, words, problem.params)
  return {
    type: `/errors/${problem.code}`,
    title: say(title),
    status,
    code: problem.code,
    detail: say(text),
    next: say(next),
    ...(problem.params && { params: problem.params }),
    ...(problem.fields && {
      fields: problem.fields.map((f) => ({ path: f.path, code: f.code, text: t(locale, f.text) })),
    }),
  }
}

/** The language of a request: the one access found, else English, the language of programs. */
const localeOf = (request: FastifyRequest): Locale =>
  (request as unknown as { access?: { locale?: Locale } }).access?.locale ?? 'en'

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const body = problemBody(localeOf(reply.request), problem)
  return reply.status(body.status).type('application/problem+json').send(JSON.stringify(body))
}

/** The value of a success, or the problem details of a refusal. */
export function sendResult<T>(reply: FastifyReply, result: Result<T>, status = 200): FastifyReply {
  return result.ok ? reply.status(status).send(result.value) : sendProblem(reply, result.problem)
}

interface AjvFault {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

const fieldOf = (context: string, { instancePath, keyword, params }: AjvFault): FieldError => {
  const member =
    params['missingProperty'] ?? (keyword === 'additionalProperties' ? params['additionalProperty'] : undefined)
  const place = context === 'body' ? '' : `/${context}`
  return {
    path: `${place}${instancePath}${member === undefined ? '' : `/${String(member)}`}`,
    code: keyword,
    text: validationTexts[keyword] ?? validationTexts['other']!,
  }
}

/** The refusal behind an error of the framework (400 to 499); undefined for a fault of the program. */
export function problemOfError(error: FastifyError): Problem | undefined {
  if (error.validation) {
    const context = error.validationContext ?? 'body'
    return { code: 'input-invalid', fields: (error.validation as AjvFault[]).map((fault) => fieldOf(context, fault)) }
  }
  const status = error.statusCode ?? 500
  if (status === 404) return { code: 'not-found' }
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return { code: 'file-too-large', params: { limit: 10 } }
  return status < 500 ? { code: 'request-unreadable' } : undefined
}

/** Error handlers of an application that serves programs only. */
export function setProblemHandlers(app: App): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { code: 'not-found' }))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOfError(error)
    if (problem) return sendProblem(reply, problem)
    request.log.error({ err: error, reference: request.id }, 'fault')
    const body = {
      type: '/errors/fault',
      title: 'Something went wrong on our side',
      status: 500,
      code: 'fault',
      instance: request.id,
    }
    return reply.status(500).type('application/problem+json').send(JSON.stringify(body))
  })
}

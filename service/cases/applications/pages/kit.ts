import type { Locale, Text } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf } from '../../../platform/access/index.ts'
import type { Ctx, FieldError, Problem } from '../../../platform/context.ts'
import { getError } from '../../../platform/errors/index.ts'
import { fillText, verbatim } from '../../../platform/i18n/index.ts'
import { sendRefusal } from '../../../web/error-handlers.ts'
import { type Form, formFor } from '../form.ts'

/** What the routes of the pages share. */
export const applicants = { config: { roles: ['worker', 'employer', 'officer'] } } as const
export const officers = { config: { roles: ['officer'] } } as const
/** Who may look into cases without deciding them. */
export const readers = { config: { roles: ['officer', 'auditor'] } } as const

export type Values = Record<string, unknown>
export const bodyOf = (request: FastifyRequest): Values => (request.body ?? {}) as Values

/** One text of a form or of the address; empty where it is absent. */
export function typed(source: unknown, name: string): string {
  const value = (source as Values | undefined)?.[name]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

/** All texts under one name: several boxes that were ticked. */
export const typedList = (source: unknown, name: string): string[] =>
  [(source as Values | undefined)?.[name]].flat().filter((x): x is string => typeof x === 'string' && x !== '')

export const param = (request: FastifyRequest, name: string): string => typed(request.params, name)

/** The idempotency key of a form that starts an act. */
export const keyOf = (body: Values): { key?: string } => (typed(body, 'key') ? { key: typed(body, 'key') } : {})

/** The version of the case that the person saw. */
export const versionOf = (body: Values): { version?: number } => {
  const version = Number(typed(body, 'version'))
  // A number past every version is a version nobody saw; it must still fit the column it is compared with.
  return Number.isInteger(version) && version > 0 ? { version: Math.min(version, 2_147_483_647) } : {}
}

/** A whole number as typed; 0, which no field of ours takes, where it is none or fits no column. */
export const countOf = (source: unknown, name: string): number => {
  const n = Number(typed(source, name))
  return Number.isSafeInteger(n) && Math.abs(n) <= 2_147_483_647 ? n : 0
}

/** A refusal of an act as faults of the form: those of its fields, or one of the form as a whole. */
export const faultsOf = ({ code, params, fields }: Problem): FieldError[] =>
  fields && fields.length > 0 ? fields : [{ path: '', code, text: fillText(getError(code).text, params) }]

/** A finished text made in each language, to be shown by `t`. */
export const eachLocale = (make: (locale: Locale) => string): Text => ({
  kk: verbatim(make('kk')),
  ru: verbatim(make('ru')),
  en: verbatim(make('en')),
})

export const statusOf = (problem: Problem): number => getError(problem.code).status

/** A refusal that no field of a form can explain: the error page. */
export const refused = (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply =>
  sendRefusal(request, reply, problem)

export const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendRefusal(request, reply, { code: 'not-found' })

export interface Draft {
  ctx: Ctx
  form: Form
}

/** The draft of the address, or the answer that was sent instead: not found, or the case that has been filed. */
export async function draftOf(request: FastifyRequest, reply: FastifyReply): Promise<Draft | undefined> {
  const ctx = ctxOf(request)
  const form = await formFor(ctx, param(request, 'id'))
  if (!form) notFound(request, reply)
  else if (form.state !== 'draft') reply.redirect(`/cases/${form.caseId}`, 303)
  else return { ctx, form }
  return undefined
}

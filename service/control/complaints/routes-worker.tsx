import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../platform/access/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError, Problem } from '../../platform/context.ts'
import { getError } from '../../platform/errors/index.ts'
import type { App } from '../../platform/http/index.ts'
import { fillText } from '../../platform/i18n/index.ts'
import { type FormValues, sendPage } from '../../web/index.ts'
import { faultsOf, fileComplaint } from './filing.ts'
import { inLanguage, isLanguage, type Language } from './languages/index.ts'
import { words } from './messages.ts'
import { ComplaintFormPage } from './pages/form.tsx'
import type { Around } from './pages/frame.tsx'
import { SentPage } from './pages/sent.tsx'
import { StatusFormPage, StatusPage } from './pages/status.tsx'
import { readComplaint, said } from './read.ts'
import { addToComplaint, agreeToProtection, openComplaint, type Shown, withdrawComplaint } from './worker.ts'

/** Nobody's session is looked at: who is signed in here is not known to these pages. */
const worker = { config: { roles: 'public', anonymous: true } } as const

export const errorsOf = ({ code, params, fields }: Problem): FieldError[] =>
  fields ?? [{ path: '', code, text: fillText(getError(code).text, params) }]

const bodyOf = (request: FastifyRequest): FormValues => (request.body ?? {}) as FormValues

/** A change of language is a button of the form; it says which one. */
const wishOf = (values: FormValues): Language | undefined => {
  const wished = /^language:(\w\w)$/.exec(said(values, 'then'))?.[1]
  return isLanguage(wished) ? wished : undefined
}

function around(app: App, request: FastifyRequest, values: FormValues): Around {
  const { config, library } = app.kosh
  const view = viewOf(request)
  const told = said(values, 'language')
  const language = wishOf(values) ?? (isLanguage(told) ? told : view.locale)
  return { view: inLanguage(view, language), library, country: config.country, language }
}

/** Such a page is kept by no cache. (That no other site learns where somebody came from is the rule of every page.) */
const quiet = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store')

const status = (reply: FastifyReply, errors: readonly FieldError[], problem?: Problem): FastifyReply =>
  quiet(reply).status(problem ? getError(problem.code).status : errors.length > 0 ? 422 : 200)

/** The worker's pages: complain, and come back with the number and the code. */
export function registerWorkerPages(app: App): void {
  app.get('/complaint', worker, async (request, reply) => {
    const values = request.query as FormValues
    return sendPage(quiet(reply), ComplaintFormPage({ ...around(app, request, values), values: {}, errors: [] }))
  })

  app.post('/complaint', worker, async (request, reply) => {
    const values = bodyOf(request)
    const props = around(app, request, values)
    const key = said(values, 'key')
    const form = (errors: FieldError[], problem?: Problem) =>
      sendPage(status(reply, errors, problem), ComplaintFormPage({ ...props, values, errors, ...(key ? { key } : {}) }))
    if (wishOf(values)) return form([])
    const ctx = ctxOf(request)
    const read = readComplaint(values, props.language)
    if (read.errors.length > 0)
      return form([...faultsOf(read.value, props.country, localDate(ctx.now, props.country)), ...read.errors])
    const sent = await fileComplaint(ctx, { ...read.value, ...(key ? { key } : {}) })
    if (!sent.ok) return form(errorsOf(sent.problem), sent.problem)
    return sendPage(quiet(reply), SentPage({ ...props, ...sent.value, kinds: read.value.kinds }))
  })

  app.get('/complaint/status', worker, async (request, reply) => {
    const values = request.query as FormValues
    return sendPage(quiet(reply), StatusFormPage({ ...around(app, request, values), values: {}, errors: [] }))
  })

  app.post('/complaint/status', worker, async (request, reply) => {
    const values = bodyOf(request)
    const props = around(app, request, values)
    const shown: Shown = { number: said(values, 'number'), code: said(values, 'code') }
    const again = (errors: FieldError[], problem?: Problem) =>
      sendPage(status(reply, errors, problem), StatusFormPage({ ...props, values: { number: shown.number }, errors }))
    // Before anything was typed a change of language opens nothing.
    if (shown.number === '' && wishOf(values)) return again([])
    const ctx = ctxOf(request)
    const { done, problem } = await run(ctx, values, shown)
    if (problem && (problem.code === 'complaint-not-found' || problem.code === 'complaint-wait'))
      return again(errorsOf(problem), problem)
    const seen = await openComplaint(ctx, shown)
    if (!seen.ok) return again(errorsOf(seen.problem), seen.problem)
    const errors = problem ? errorsOf(problem) : []
    const page = StatusPage({
      ...props,
      ...{ seen: seen.value, shown, errors, values: problem || wishOf(values) ? values : {} },
      done: done && props.view.t(done),
    })
    return sendPage(status(reply, errors, problem), page)
  })
}

type Done = (typeof words)[keyof typeof words]

/** What the worker pressed; looking only is no act. */
async function run(
  ctx: ReturnType<typeof ctxOf>,
  values: FormValues,
  shown: Shown,
): Promise<{ done?: Done; problem?: Problem }> {
  const key = said(values, 'key')
  const asked = { ...shown, ...(key ? { key } : {}) }
  const acts: Record<string, [() => ReturnType<typeof withdrawComplaint>, Done]> = {
    add: [() => addToComplaint(ctx, { ...asked, text: said(values, 'text') }), words.doneAdded],
    agree: [() => agreeToProtection(ctx, { ...asked, permit: said(values, 'permit') }), words.doneConsent],
    withdraw: [() => withdrawComplaint(ctx, asked), words.doneWithdrawn],
  }
  const then = said(values, 'then')
  const chosen = Object.hasOwn(acts, then) ? acts[then] : undefined
  if (!chosen) return {}
  const result = await chosen[0]()
  return result.ok ? { done: chosen[1] } : { problem: result.problem }
}

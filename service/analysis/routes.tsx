import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import { getError } from '../platform/errors/index.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { dateFields, errorsOf, type FormValues, sendPage } from '../web/index.ts'
import { ask, cancel } from './acts.ts'
import { readForm, readVariants } from './form.ts'
import { isEnded } from './model.ts'
import { AskPage, type AskProps, stepAddress } from './pages/ask.tsx'
import { RunsPage } from './pages/list.tsx'
import { ChoosePage } from './pages/new.tsx'
import { RunPage } from './pages/run.tsx'
import { findReport, listRuns } from './queries.ts'

export const analysts = ['analyst'] as const
const analystsOnly = { config: { roles: analysts } } as const

/** Runs on one page of the list. */
const PAGE = 20
/** How often the page of a run renews itself, in seconds. */
const REFRESH = 3

const word = (source: unknown, name: string): string | undefined => {
  const value = (source as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The pages of the analyst: own runs, a new question, one run with its report. */
export function registerAnalysisPages(app: App): void {
  const { library, config, clock } = app.kosh
  const { country } = config
  const todayFields = (): FormValues => dateFields('day', localDate(clock(), country))
  const choose = (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues,
    errors: readonly FieldError[] = [],
  ) =>
    sendPage(
      reply.status(errors.length > 0 ? 422 : 200),
      ChoosePage({ view: viewOf(request), library, country, values, errors }),
    )

  app.get('/simulations', analystsOnly, async (request, reply) => {
    const after = word(request.query, 'after')
    const { items, next } = await listRuns(ctxOf(request), { limit: PAGE, ...(after ? { after } : {}) })
    return sendPage(reply, RunsPage({ view: viewOf(request), library, country, runs: items, next }))
  })

  app.get('/simulations/new', analystsOnly, async (request, reply) => {
    const values = request.query as FormValues
    if (values['scheme'] === undefined) return choose(request, reply, { ...todayFields(), ...values })
    if (word(values, 'step') === '1') return choose(request, reply, values)
    const read = readVariants(library, values)
    if (!read.ok) return choose(request, reply, values, read.errors)
    const asking: AskProps = { view: viewOf(request), library, variants: read.value, values: {}, errors: [] }
    return sendPage(reply, AskPage(asking))
  })

  app.post(
    '/simulations',
    { config: { roles: analysts, files: true }, bodyLimit: 12_000_000 },
    async (request, reply) => {
      const values = (request.body ?? {}) as FormValues
      const variants = readVariants(library, values)
      if (!variants.ok) {
        const view = { ...viewOf(request), address: '/simulations/new' }
        return sendPage(
          reply.status(422),
          ChoosePage({ view, library, country, values: { ...todayFields(), ...values }, errors: variants.errors }),
        )
      }
      const again = (status: number, errors: readonly FieldError[]): FastifyReply => {
        // After a fault the language switch leads back to the form, not to the POST.
        const view = { ...viewOf(request), address: stepAddress(variants.value) }
        return sendPage(reply.status(status), AskPage({ view, library, variants: variants.value, values, errors }))
      }
      const { asked, errors, placed } = readForm(library, variants.value, values)
      if (!asked) return again(422, errors)
      const result = await ask(ctxOf(request), asked, word(values, 'key'))
      if (!result.ok) return again(getError(result.problem.code).status, placed(errorsOf(result.problem)))
      return reply.redirect(`/simulations/${result.value.id}`, 303)
    },
  )

  const show = async (request: FastifyRequest, reply: FastifyReply, id: string, problem?: Problem) => {
    const found = await findReport(ctxOf(request), id)
    if (!found) return sendRefusal(request, reply, { code: 'not-found' })
    const still = word(request.query, 'still') !== undefined
    if (!isEnded(found.run.state) && !still && !problem) reply.header('refresh', String(REFRESH))
    const view = { ...viewOf(request), ...(problem ? { address: `/simulations/${id}` } : {}) }
    const page = { view, library, country, ...found, still, ...(problem ? { problem } : {}) }
    return sendPage(problem ? reply.status(getError(problem.code).status) : reply, RunPage(page))
  }

  app.get('/simulations/:id', analystsOnly, async (request, reply) =>
    show(request, reply, (request.params as { id: string }).id),
  )

  app.post('/simulations/:id/cancel', analystsOnly, async (request, reply) => {
    const { id } = request.params as { id: string }
    const result = await cancel(ctxOf(request), id, word(request.body, 'key'))
    if (result.ok) return reply.redirect(`/simulations/${id}`, 303)
    if (result.problem.code === 'not-found') return sendRefusal(request, reply, result.problem)
    return show(request, reply, id, result.problem)
  })
}

import { randomBytes } from 'node:crypto'
import type { QuotaUse, Text } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  entriesOf,
  findSelection,
  holdDraw,
  listSelections,
  type Method,
  type OpenInput,
  openDraw,
  waitingFor,
} from '../instruments/selection/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { endOfDay, startOfDay } from '../platform/calendar.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import { getError } from '../platform/errors/index.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { errorsOf, type FormValues, readDate, said, sendPage } from '../web/index.ts'
import { words } from './messages.ts'
import { DrawPage, DrawsPage, drawAddress, methods, NewDrawPage } from './pages.tsx'

const everyone = { config: { roles: 'public' } } as const
export const drawers = ['quota-officer'] as const
const drawersOnly = { config: { roles: drawers } } as const

/** The secret of a seed: nobody chooses it. */
export const makeSecret = (): string => randomBytes(32).toString('hex')

/** Quotas of the country that are not given in order of receipt. */
export const drawnSeries = (app: App): QuotaUse[] => {
  const { library, config } = app.kosh
  const found = new Map<string, QuotaUse>()
  for (const scheme of library.schemes.values()) {
    const use = scheme.editions.findLast((e) => e.quota)?.quota
    if (scheme.country === config.country && scheme.status === 'law' && use && use.order !== 'receipt')
      found.set(use.id, use)
  }
  return [...found.values()]
}

/** Reads the form; faults stand beside their fields. */
function readDraw(app: App, values: FormValues): { input: Omit<OpenInput, 'secret'> } | { errors: FieldError[] } {
  const { country } = app.kosh.config
  const errors: FieldError[] = []
  const fault = (path: string, text: Text) => errors.push({ path, code: 'required', text })
  const series = said(values, 'series')
  if (!drawnSeries(app).some((use) => use.id === series)) fault('series', words.chooseSeries)
  const period = said(values, 'period')
  if (!/^[A-Za-z0-9-]{4,12}$/.test(period)) fault('period', words.choosePeriod)
  const method = said(values, 'method') as Method
  if (!methods.includes(method)) fault('method', words.chooseMethod)
  const digits = said(values, 'places').replaceAll(/[\s\u00a0,]/g, '')
  if (!/^\d{1,8}$/.test(digits)) fault('places', words.badNumber)
  const day = (name: string) => {
    const read = readDate(values, name)
    if (read.kind !== 'date') fault(name, words.badDay)
    return read.kind === 'date' ? read.date : undefined
  }
  const [first, last] = [day('opens'), day('closes')]
  if (errors.length > 0 || !first || !last) return { errors }
  const key = said(values, 'key')
  return {
    input: {
      ...(key ? { key } : {}),
      ...{ series, period, dims: {}, method, places: Number(digits) },
      opens: startOfDay(first, country),
      closes: endOfDay(last, country),
      ground: { reason: said(values, 'reason'), act: said(values, 'act') },
      publicSource: said(values, 'publicSource'),
    },
  }
}

/** Pages of draws: open to everybody, announced and held by quota officers. */
export function registerDrawPages(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const around = (request: FastifyRequest) => ({ view: viewOf(request), country, series: drawnSeries(app) })
  const form = (request: FastifyRequest, reply: FastifyReply, values: FormValues, errors: readonly FieldError[]) => {
    const page = around(request)
    const view = { ...page.view, address: '/draws/new' }
    return sendPage(reply.status(errors.length > 0 ? 422 : 200), NewDrawPage({ ...page, view, values, errors }))
  }
  const show = async (request: FastifyRequest, reply: FastifyReply, values: FormValues, problem?: Problem) => {
    const { number } = request.params as { number: string }
    const draw = await findSelection(database.db, country, number)
    if (!draw) return sendRefusal(request, reply, { code: 'draw-not-found' })
    const waiting = draw.drawnAt ? 0 : await waitingFor(database.db, draw)
    const entry = said(request.query, 'entry')
    const sought =
      entry && draw.drawnAt
        ? { number: entry, entry: (await entriesOf(database.db, draw.id)).find((e) => e.number === entry) }
        : undefined
    const page = around(request)
    const errors = problem ? errorsOf(problem) : []
    const view = { ...page.view, ...(problem ? { address: drawAddress(number) } : {}) }
    const props = { ...page, view, draw, waiting, values, errors, ...(sought ? { sought } : {}) }
    return sendPage(problem ? reply.status(getError(problem.code).status) : reply, DrawPage(props))
  }

  app.get('/draws', everyone, async (request, reply) =>
    sendPage(reply, DrawsPage({ ...around(request), draws: await listSelections(database.db, country) })),
  )
  const notYours = (request: FastifyRequest) => ctxOf(request).actor.regions !== null
  app.get('/draws/new', drawersOnly, async (request, reply) =>
    notYours(request) ? sendRefusal(request, reply, { code: 'draw-not-yours' }) : form(request, reply, {}, []),
  )
  app.get('/draws/:number', everyone, async (request, reply) => show(request, reply, {}))
  app.post('/draws', drawersOnly, async (request, reply) => {
    if (notYours(request)) return sendRefusal(request, reply, { code: 'draw-not-yours' })
    const values = (request.body ?? {}) as FormValues
    const read = readDraw(app, values)
    if ('errors' in read) return form(request, reply, values, read.errors)
    const result = await openDraw(ctxOf(request), { ...read.input, secret: makeSecret() })
    if (!result.ok) return form(request, reply, values, errorsOf(result.problem))
    return reply.redirect(drawAddress(result.value.number), 303)
  })
  app.post('/draws/:number/hold', drawersOnly, async (request, reply) => {
    if (notYours(request)) return sendRefusal(request, reply, { code: 'draw-not-yours' })
    const { number } = request.params as { number: string }
    const values = (request.body ?? {}) as FormValues
    const key = said(values, 'key')
    const asked = { number, publicValue: said(values, 'publicValue'), ...(key ? { key } : {}) }
    const result = await holdDraw(ctxOf(request), asked)
    if (!result.ok) return show(request, reply, values, result.problem)
    return reply.redirect(drawAddress(number), 303)
  })
}

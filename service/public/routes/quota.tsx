import type { FastifyReply, FastifyRequest } from 'fastify'
import { allottedByDecision, cellId } from '../../instruments/quota/index.ts'
import { ctxOf, viewOf } from '../../platform/access/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError, Problem } from '../../platform/context.ts'
import { getError } from '../../platform/errors/index.ts'
import type { App } from '../../platform/http/index.ts'
import { fillText } from '../../platform/i18n/index.ts'
import { sendRefusal } from '../../web/error-handlers.ts'
import { sendPage } from '../../web/index.ts'
import { cellsCsv } from '../csv.ts'
import { type Action, actions, change, isLawful, mayChange, touched } from '../desk.ts'
import { effectsOf, readForm, type Typed } from '../desk-form.ts'
import { publishedYears } from '../law/published.ts'
import { DeskPage, deskAddress, PreviewPage } from '../pages/desk.tsx'
import { DeskFormPage } from '../pages/desk-form.tsx'
import { QuotaPage } from '../pages/quota.tsx'
import { isMeasure } from '../pages/quota-map.tsx'
import { currentPeriod, movesOf } from '../queries.ts'
import { type Chosen, chooseQuota } from '../quota-view.ts'
import { everyone, field } from './common.ts'

const deskOnly = { config: { roles: ['quota-officer'] } } as const

const choose = (app: App, source: unknown): Promise<Chosen | undefined> =>
  chooseQuota(app.kosh.database.db, app.kosh.library, app.kosh.config.country, app.kosh.clock(), {
    series: field(source, 'series'),
    period: field(source, 'period'),
  })

/** A refusal of an act as a fault of the form as a whole. */
const faultOf = ({ code, params, fields }: Problem): FieldError[] =>
  fields ?? [{ path: '', code, text: fillText(getError(code).text, params) }]

function registerPublicQuota(app: App): void {
  const { library, database, config, clock } = app.kosh
  app.get('/quota', everyone, async (request, reply) => {
    const chosen = await choose(app, request.query)
    if (!chosen) return sendRefusal(request, reply, { code: 'not-found' })
    const show = field(request.query, 'show')
    return sendPage(
      reply,
      QuotaPage({
        ...chosen,
        view: viewOf(request),
        library,
        country: config.country,
        moves: await movesOf(database.db, chosen.use.id, chosen.period),
        measure: isMeasure(show) ? show : 'free',
        outlines: field(request.query, 'map') === 'outlines',
        published: publishedYears(library, chosen.use, localDate(clock(), config.country)),
      }),
    )
  })
  app.get('/quota.csv', everyone, async (request, reply) => {
    const chosen = await choose(app, request.query)
    if (!chosen) return sendRefusal(request, reply, { code: 'not-found' })
    const name = `quota-${chosen.use.id}-${chosen.period}.csv`.replace(/[^A-Za-z0-9.-]/g, '-')
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(
        `\ufeff${cellsCsv(
          chosen.cells,
          chosen.use.split.map(({ dimension }) => dimension),
        )}`,
      )
  })
}

const isAction = (value: unknown): value is Action => actions.includes(value as Action)

interface DeskRequest {
  action: Action
  chosen: Chosen
  typed: Typed
}

/** The desk's action and quota, or an answer that there is none. */
async function readDesk(app: App, request: FastifyRequest, source: unknown): Promise<DeskRequest | undefined> {
  const { action } = request.params as { action?: string }
  const chosen = await choose(app, source)
  if (!isAction(action) || !chosen) return undefined
  return { action, chosen, typed: (source ?? {}) as Typed }
}

function formPage(app: App, request: FastifyRequest, desk: DeskRequest, errors: readonly FieldError[]) {
  const { chosen, action, typed } = desk
  return DeskFormPage({ ...chosen, view: viewOf(request), country: app.kosh.config.country, action, typed, errors })
}

async function preview(app: App, request: FastifyRequest, reply: FastifyReply, desk: DeskRequest) {
  const ctx = ctxOf(request)
  const { chosen, action, typed } = desk
  const example = currentPeriod(chosen.use, ctx.now, app.kosh.config.country)
  const read = readForm(action, typed, chosen.use, example)
  if (!read.change) return sendPage(reply.status(422), formPage(app, request, desk, read.errors))
  const asked = read.change
  const cells = touched(asked)
  const problem: Problem | undefined = !cells.every((cell) => isLawful(ctx, cell))
    ? { code: 'quota-unknown', params: { series: chosen.use.id } }
    : cells.every((cell) => mayChange(ctx, cell))
      ? undefined
      : { code: 'quota-not-yours' }
  if (problem)
    return sendPage(reply.status(getError(problem.code).status), formPage(app, request, desk, faultOf(problem)))
  const decided = asked.action === 'set' ? await allottedByDecision(ctx.db, cellId(asked.cell)) : 0
  const periods = new Set(cells.map((cell) => cell.period))
  const known = (await Promise.all([...periods].map((period) => cellsOf(app, chosen, period)))).flat()
  const effects = effectsOf(asked, known, decided)
  const short = effects.find(({ free }) => free[1] < 0)
  const problems = short
    ? faultOf({
        code: 'quota-too-few',
        params: { cell: cellId(short.cell), free: short.free[0], asked: short.free[0] - short.free[1] },
      })
    : []
  const view = viewOf(request)
  return sendPage(
    reply.status(short ? 409 : 200),
    PreviewPage({
      ...chosen,
      view: { ...view, address: deskAddress(chosen.use, chosen.period, action) },
      country: app.kosh.config.country,
      action,
      typed,
      change: asked,
      effects,
      problems,
    }),
  )
}

const cellsOf = async (app: App, chosen: Chosen, period: string) =>
  period === chosen.period ? chosen.cells : ((await choose(app, { series: chosen.use.id, period }))?.cells ?? [])

function registerDesk(app: App): void {
  app.get('/quota/desk', deskOnly, async (request, reply) => {
    const chosen = await choose(app, request.query)
    if (!chosen) return sendRefusal(request, reply, { code: 'not-found' })
    const done = field(request.query, 'done') !== undefined
    return sendPage(reply, DeskPage({ ...chosen, view: viewOf(request), country: app.kosh.config.country, done }))
  })
  app.get('/quota/desk/:action', deskOnly, async (request, reply) => {
    const desk = await readDesk(app, request, request.query)
    if (!desk) return sendRefusal(request, reply, { code: 'not-found' })
    return sendPage(reply, formPage(app, request, desk, []))
  })
  app.post('/quota/desk/:action/form', deskOnly, async (request, reply) => {
    const desk = await readDesk(app, request, request.body)
    if (!desk) return sendRefusal(request, reply, { code: 'not-found' })
    return sendPage(reply, formPage(app, request, desk, []))
  })
  app.post('/quota/desk/:action/preview', deskOnly, async (request, reply) => {
    const desk = await readDesk(app, request, request.body)
    if (!desk) return sendRefusal(request, reply, { code: 'not-found' })
    return preview(app, request, reply, desk)
  })
  app.post('/quota/desk/:action', deskOnly, async (request, reply) => {
    const desk = await readDesk(app, request, request.body)
    if (!desk) return sendRefusal(request, reply, { code: 'not-found' })
    const ctx = ctxOf(request)
    const { chosen, action, typed } = desk
    const read = readForm(action, typed, chosen.use, currentPeriod(chosen.use, ctx.now, ctx.actor.country))
    if (!read.change) return sendPage(reply.status(422), formPage(app, request, desk, read.errors))
    const result = await change(ctx, read.change, field(request.body, 'key'))
    if (!result.ok) {
      const { status } = getError(result.problem.code)
      return sendPage(reply.status(status), formPage(app, request, desk, faultOf(result.problem)))
    }
    const period = read.change.action === 'set' ? read.change.cell.period : read.change.from.period
    return reply.redirect(`${deskAddress(chosen.use, period)}&done=1`, 303)
  })
}

/** The quota for everybody, and the desk of the quota officer. */
export function registerQuotaPages(app: App): void {
  registerPublicQuota(app)
  registerDesk(app)
}

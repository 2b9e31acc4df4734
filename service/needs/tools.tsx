import type { FastifyReply, FastifyRequest } from 'fastify'
import { statementsOf } from '../instruments/need/index.ts'
import { viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Problem } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { errorsOf, type FormValues, sendPage, withStatus } from '../web/index.ts'
import { type Around, cycleAddress, mayDecide, n, type OfCycle } from './around.ts'
import { words } from './messages.ts'
import { CyclePage } from './pages/cycle.tsx'
import { findOf, indicatorsFor, publicView, seriesOf } from './reading.ts'

/** What the routes of needs share. */

export const quotaOfficers = ['quota-officer'] as const
export const employers = ['employer'] as const

export function around(app: App, request: FastifyRequest, address?: string): Around {
  const { config, library } = app.kosh
  const view = viewOf(request)
  return {
    view: address ? { ...view, address } : view,
    ...{ country: config.country, library, series: seriesOf(app) },
  }
}

/** The cycle of the address with its surroundings; undefined after the answer that there is none. */
export async function ofCycle(app: App, request: FastifyRequest, reply: FastifyReply): Promise<OfCycle | undefined> {
  const { number } = request.params as { number: string }
  const found = await findOf(app, number)
  if (!found) {
    await sendRefusal(request, reply, { code: 'need-not-found' })
    return undefined
  }
  const { cycle, series, schemes } = found
  return { ...around(app, request, cycleAddress(cycle.number)), cycle, use: series.use, schemes }
}

/** What was just done, as the address says it; figures are read from it as numbers only. */
export function doneOf(props: OfCycle, request: FastifyRequest): string | undefined {
  const query = request.query as Record<string, unknown>
  const { t } = props.view
  const figure = (name: string) => n(props, Number(String(query[name] ?? '0').replaceAll(/\D/g, '') || 0))
  switch (query['done']) {
    case 'filed':
      return t(words.filedDone)
    case 'withdrawn':
      return t(words.withdrawnDone)
    case 'saved':
      return t(words.savedDone)
    case 'proposed':
      return t(words.proposedDone)
    case 'decided':
      return t(words.decidedDone, { places: figure('places'), open: figure('open') })
    case 'released':
      return t(words.releasedDone, { n: figure('n') })
    default:
      return undefined
  }
}

/** The page of a cycle, after an act that was refused too. */
export async function showCycle(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  props: OfCycle,
  values: FormValues = {},
  problem?: Problem,
): Promise<FastifyReply> {
  const { db } = app.kosh.database
  const { cycle, schemes, view } = props
  const { actor } = view
  const seen = await publicView(db, cycle)
  const mine = actor.employerId ? await statementsOf(db, cycle.id, { employerId: actor.employerId }) : []
  // A draft is the ministry's own until it is decided.
  const draft = cycle.decidedAt || mayDecide(view) ? seen.draft : undefined
  const indicators =
    actor.role === 'quota-officer' ? await indicatorsFor(db, schemes, localDate(view.now, props.country)) : []
  const errors = problem ? errorsOf(problem) : []
  const done = doneOf(props, request)
  const page = CyclePage({ ...props, ...seen, draft, mine, indicators, done, values, errors })
  return sendPage(withStatus(reply, errors, problem), page)
}

import { editionOn, parseDay } from '@kosh/law'
import { diff, readingOf } from '@kosh/law/diff'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { viewOf } from '../../platform/access/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError } from '../../platform/context.ts'
import type { App } from '../../platform/http/index.ts'
import { sendRefusal } from '../../web/error-handlers.ts'
import { sendPage } from '../../web/index.ts'
import { useOfAct } from '../law/cited.ts'
import { changeWords } from '../messages.ts'
import { ActPage, ActsPage } from '../pages/acts.tsx'
import { ChangesPage } from '../pages/changes.tsx'
import { FrontPage } from '../pages/front.tsx'
import { NoEditionPage } from '../pages/no-edition.tsx'
import { PrimitivesPage } from '../pages/primitives.tsx'
import { SchemePage } from '../pages/scheme.tsx'
import { type ForWhom, SchemesPage } from '../pages/schemes.tsx'
import { StatisticsPage } from '../pages/statistics.tsx'
import { countedYears, monthCounts, yearFigures } from '../queries.ts'
import { comparedDays, dayOfRequest, everyone, field, findScheme } from './common.ts'

const forWhom = (value: string | undefined): ForWhom => (value === 'worker' || value === 'employer' ? value : undefined)

function showScheme(app: App, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { library, config } = app.kosh
  const scheme = findScheme(request)
  const days = dayOfRequest(request)
  if (!scheme) return sendRefusal(request, reply, { code: 'not-found' })
  if (!days) return sendRefusal(request, reply, { code: 'day-invalid' })
  const { today } = days
  // A scheme that has ended is shown as it last was, unless a day is asked for.
  const asked = field(request.query, 'on') !== undefined
  const last = scheme.editions.reduce((a, b) => (a.from > b.from ? a : b))
  const day = !asked && !editionOn(scheme, today) ? (last.to ?? last.from) : days.day
  const edition = editionOn(scheme, day)
  const view = viewOf(request)
  if (!edition) return sendPage(reply, NoEditionPage({ view, scheme, day }))
  const own = scheme.country === config.country
  return sendPage(reply, SchemePage({ view, library, scheme, edition, day, today, own }))
}

/** The days of a comparison as typed; the start of the edition of today and the day before it where nothing was. */
function showChanges(app: App, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { library, config, clock } = app.kosh
  const scheme = findScheme(request)
  if (!scheme) return sendRefusal(request, reply, { code: 'not-found' })
  const values = comparedDays(scheme, localDate(clock(), config.country), request.query)
  const errors: FieldError[] = []
  for (const path of ['from', 'to'] as const) {
    if (parseDay(values[path]) === undefined) errors.push({ path, code: 'day-invalid', text: changeWords.badDay })
    else if (!editionOn(scheme, values[path]))
      errors.push({ path, code: 'scheme-not-in-force', text: changeWords.notInForce })
  }
  const found =
    errors.length === 0
      ? diff(library, readingOf(library, scheme.id, values.from), readingOf(library, scheme.id, values.to))
      : undefined
  const page = ChangesPage({ view: viewOf(request), library, scheme, values, errors, ...(found ? { found } : {}) })
  return sendPage(reply.status(errors.length > 0 ? 422 : 200), page)
}

/** The pages everybody may open: front, schemes, law, counts. */
export function registerPages(app: App): void {
  const { library, database, config, clock } = app.kosh
  const { country } = config

  app.get('/', everyone, async (request, reply) => {
    const figures = await yearFigures(database.db, library, country, clock())
    return sendPage(reply, FrontPage({ view: viewOf(request), country, figures }))
  })

  app.get('/schemes', everyone, async (request, reply) => {
    const { day } = dayOfRequest(request) ?? {}
    if (!day) return sendRefusal(request, reply, { code: 'day-invalid' })
    const schemes = [...library.schemes.values()]
    const whom = forWhom(field(request.query, 'for'))
    return sendPage(reply, SchemesPage({ view: viewOf(request), schemes, own: country, day, forWhom: whom }))
  })
  app.get('/schemes/primitives', everyone, async (request, reply) =>
    sendPage(reply, PrimitivesPage({ view: viewOf(request), library })),
  )
  app.get('/schemes/:country/:name', everyone, async (request, reply) => showScheme(app, request, reply))

  app.get('/schemes/:country/:name/changes', everyone, async (request, reply) => showChanges(app, request, reply))

  app.get('/law', everyone, async (request, reply) =>
    sendPage(reply, ActsPage({ view: viewOf(request), library, own: country })),
  )
  app.get('/law/:country/:act', everyone, async (request, reply) => {
    const params = request.params as { country: string; act: string }
    const act = library.acts.get(`${params.country}/${params.act}`)
    if (!act) return sendRefusal(request, reply, { code: 'not-found' })
    return sendPage(reply, ActPage({ view: viewOf(request), act, use: useOfAct(library, act.id) }))
  })

  app.get('/statistics', everyone, async (request, reply) => {
    const { db } = database
    const years = await countedYears(db, country, clock())
    const asked = field(request.query, 'year')
    const year = asked && /^(19|20)\d\d$/.test(asked) ? asked : years[0]!
    const counts = await monthCounts(db, country, year, clock())
    const scheme = field(request.query, 'scheme')
    return sendPage(reply, StatisticsPage({ view: viewOf(request), library, country, year, years, scheme, counts }))
  })
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  certify,
  findVacancy,
  listVacancies,
  type Outcome,
  publishVacancy,
  refer,
  referralsOf,
  reviewOutcome,
  tellOutcome,
  type Vacancy,
  waitingOf,
  withdrawVacancy,
} from '../instruments/search/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError, Problem, Result } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { regionCodes } from '../platform/i18n/index.ts'
import { limitOf, listed, readCursor, writeCursor } from '../registers/paging.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { isOfRegion, isOwner, originOf, searchingOf, vacancyAddress } from './around.ts'
import { words } from './messages.ts'
import { VacanciesPage } from './pages/list.tsx'
import { NewVacancyPage } from './pages/new.tsx'
import { CertificatePage, VacancyPage } from './pages/one.tsx'
import { readFilter, readVacancy, referralNo } from './read.ts'

const everyone = { config: { roles: 'public' } } as const
const employersOnly = { config: { roles: ['employer'] } } as const

/** Vacancies for everybody; employers publish and tell outcomes, officers of the region refer and review. */
export function registerVacancyPages(app: App): void {
  const { database, config, library } = app.kosh
  const { country } = config
  const { db } = database
  const regions = regionCodes(country)

  app.get('/vacancies', everyone, async (request, reply) => {
    const view = viewOf(request)
    const { actor } = view
    const query = request.query as FormValues
    const asked = said(query, 'which')
    const which =
      asked === 'mine' && actor.employerId
        ? 'mine'
        : asked === 'regions' && actor.role === 'officer'
          ? 'regions'
          : 'all'
    const limit = limitOf({})
    const cursor = readCursor(said(query, 'after'), ['instant', 'uuid'])
    const filter = readFilter(query, regions)
    const rows = await listVacancies(db, {
      ...{ country, limit: limit + 1, ...filter },
      ...(which === 'all' ? { states: ['open'] as const } : {}),
      ...(which === 'mine' ? { employerId: actor.employerId } : {}),
      ...(which === 'regions' && actor.regions ? { within: actor.regions } : {}),
      ...(cursor ? { after: cursor as [string, string] } : {}),
    })
    const page = listed(rows, limit, (v) => writeCursor(v.publishedAt.toISOString(), v.id))
    const waiting =
      which === 'all'
        ? undefined
        : await waitingOf(
            db,
            page.items.map((v) => v.id),
          )
    const shown = { view, country, vacancies: page.items, next: page.next, which, waiting, values: query } as const
    return sendPage(reply, VacanciesPage(shown))
  })

  const newForm = (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: '/vacancies/new' }
    const searching = searchingOf(library, country, localDate(view.now, country))
    return sendPage(
      withStatus(reply, errors, problem),
      NewVacancyPage({ view, library, country, searching, values, errors }),
    )
  }
  app.get('/vacancies/new', employersOnly, (request, reply) => newForm(request, reply, {}, []))
  app.post('/vacancies', employersOnly, async (request, reply) => {
    const values = bodyOf(request)
    const ctx = ctxOf(request)
    const today = localDate(ctx.now, country)
    const read = readVacancy(values, searchingOf(library, country, today), regions)
    if ('errors' in read) return newForm(request, reply, values, read.errors)
    const { scheme, ...input } = read.value
    const { occupation, region } = input
    const of = searchingOf(library, country, today, { occupation, region }).find((s) => s.scheme.id === scheme)!
    const asked = { scheme, edition: of.edition, days: of.search.days ?? null, unit: of.search.unit }
    const result = await publishVacancy(ctx, { ...input, currency: of.currency, asked, ...keyOf(values) })
    if (!result.ok) return newForm(request, reply, values, errorsOf(result.problem), result.problem)
    return reply.redirect(vacancyAddress(result.value.number, '?done=published'), 303)
  })

  const numberOf = (request: FastifyRequest): string => (request.params as { number: string }).number
  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<Vacancy | undefined> => {
    const v = await findVacancy(db, country, numberOf(request))
    if (!v) await sendRefusal(request, reply, { code: 'vacancy-not-found' })
    return v
  }
  const searchOfVacancy = (v: Vacancy) =>
    searchingOf(library, country, v.publishedOn, { occupation: v.occupation, region: v.region }).find(
      (s) => s.scheme.id === v.scheme,
    )
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    v: Vacancy,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: vacancyAddress(v.number) }
    const { done } = request.query as Record<string, unknown>
    const said =
      done === 'published'
        ? view.t(words.publishedDone, { number: v.number })
        : done === 'certified'
          ? view.t(words.certifiedDone)
          : done === 'saved'
            ? view.t(words.savedDone)
            : undefined
    const sees = isOwner(view.actor, v) || isOfRegion(view.actor, v)
    const page = VacancyPage({
      ...{ view, library, country, values, errors, done: said, vacancy: v },
      referrals: sees ? await referralsOf(db, v.id) : undefined,
      searching: searchOfVacancy(v),
      address: originOf(app, request),
    })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/vacancies/:number', everyone, async (request, reply) => {
    const v = await find(request, reply)
    return v ? show(request, reply, v) : reply
  })
  app.get('/vacancies/:number/certificate', everyone, async (request, reply) => {
    const v = await find(request, reply)
    if (!v) return reply
    if (!v.result) return reply.redirect(vacancyAddress(v.number), 303)
    const view = viewOf(request)
    return sendPage(reply, CertificatePage({ view, library, vacancy: v, searching: searchOfVacancy(v) }))
  })

  /** An act of a form on the page of a vacancy; `fields` are the names that the form has for those of the act. */
  const act = (
    path: string,
    role: 'employer' | 'officer',
    run: (request: FastifyRequest, values: FormValues) => Promise<Result<unknown>>,
    fields: (values: FormValues) => Record<string, string>,
    done = 'saved',
  ) =>
    app.post(`/vacancies/:number/${path}`, { config: { roles: [role] } }, async (request, reply) => {
      const v = await find(request, reply)
      if (!v) return reply
      const actor = viewOf(request).actor
      if (!(role === 'employer' ? isOwner(actor, v) : isOfRegion(actor, v)))
        return sendRefusal(request, reply, { code: 'vacancy-not-yours' })
      const values = bodyOf(request)
      const result = await run(request, values)
      if (result.ok) return reply.redirect(vacancyAddress(v.number, `?done=${done}`), 303)
      const names = fields(values)
      const errors = errorsOf(result.problem).map((e) => ({ ...e, path: names[e.path] ?? e.path }))
      return show(request, reply, v, values, errors, result.problem)
    })
  act(
    'refer',
    'officer',
    (request, values) =>
      refer(ctxOf(request), {
        ...{ number: numberOf(request), candidate: said(values, 'candidate'), note: said(values, 'note') },
        ...keyOf(values),
      }),
    () => ({}),
  )
  act(
    'outcome',
    'employer',
    (request, values) => {
      const no = referralNo(values)
      const outcome = said(values, `outcome-${no}`) as Outcome
      const reason = said(values, `reason-${no}`)
      return tellOutcome(ctxOf(request), { number: numberOf(request), no, outcome, reason, ...keyOf(values) })
    },
    (values) => ({ outcome: `outcome-${referralNo(values)}`, reason: `reason-${referralNo(values)}` }),
  )
  act(
    'review',
    'officer',
    (request, values) => {
      const no = referralNo(values)
      const verdict = said(values, 'verdict') === 'accepted' ? 'accepted' : 'disputed'
      const reason = said(values, `review-${no}`)
      return reviewOutcome(ctxOf(request), { number: numberOf(request), no, verdict, reason, ...keyOf(values) })
    },
    (values) => ({ reason: `review-${referralNo(values)}` }),
  )
  act(
    'certify',
    'employer',
    (request, values) => certify(ctxOf(request), { number: numberOf(request), ...keyOf(values) }),
    () => ({}),
    'certified',
  )
  act(
    'withdraw',
    'employer',
    (request, values) =>
      withdrawVacancy(ctxOf(request), {
        ...{ number: numberOf(request), reason: said(values, 'withdrawReason') },
        ...keyOf(values),
      }),
    () => ({ reason: 'withdrawReason' }),
  )
}

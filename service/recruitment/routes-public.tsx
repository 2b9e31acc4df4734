import { parseDay } from '@kosh/law'
import { Type } from 'typebox'
import {
  changesOf,
  findAgreement,
  findLicence,
  isMinistry,
  type Licence,
  licenceOn,
  listAgreements,
  numbersOf,
  searchLicences,
  versionsOf,
} from '../instruments/recruitment/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import { type App, pageQuery, problemSchema, sendProblem } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { dateFields, type FormValues, said, sendPage, withStatus } from '../web/index.ts'
import { agreementDeed, amendDeed, changeDeed, enterDeed } from './deed-list.ts'
import { type Again, notYours, registerDeed } from './deeds.tsx'
import { AgreementForm, AgreementPage, AgreementsPage } from './pages/agreements.tsx'
import { LicencePage, LicencesPage, licenceAddress, NewLicencePage } from './pages/licences.tsx'
import { noFeeOf, offsetOf, PAGE, paged, textOfNumbers, todayFor } from './reading.ts'

const open = { config: { roles: 'public' as const } }
const officers = { config: { roles: ['officer' as const] } }
const tags = ['recruitment']
const numbered = Type.Object({ number: Type.String({ maxLength: 100 }) })
const answer = { 200: Type.Unknown(), 404: problemSchema }
const numberIn = (params: unknown): string => (params as { number: string }).number

/** Licences and agreements: everybody reads, the ministry writes. */
export function registerPublicRecruitment(app: App): void {
  const { database, library, config } = app.kosh
  const { db } = database
  const { country } = config

  // Licences.
  app.get('/recruiters', open, async (request, reply) => {
    const view = viewOf(request)
    const query = request.query as FormValues
    const today = todayFor(request)
    const typed = ['year', 'month', 'day'].map((part) => said(query, `on-${part}`).padStart(2, '0')).join('-')
    const day = parseDay(typed) === undefined ? today : typed
    const asked = said(query, 'asked').slice(0, 200)
    const offset = offsetOf(query)
    const rows = await searchLicences(db, { country, asked, day, limit: PAGE + 1, offset })
    const values = { asked, ...dateFields('on', day) }
    return sendPage(reply, LicencesPage({ view, library, values, asked, day, ...paged(rows, PAGE, offset) }))
  })
  app.get(
    '/api/v1/recruiters',
    {
      config: { roles: 'public', anonymous: true },
      schema: {
        tags,
        summary: 'Licences of recruiters by number or name, each with how it stands on a day',
        querystring: Type.Object({
          asked: Type.Optional(Type.String({ maxLength: 200 })),
          on: Type.Optional(Type.String({ format: 'date' })),
          ...pageQuery.properties,
        }),
      },
    },
    async (request) => {
      const { asked = '', on = todayFor(request), limit: most = '50' } = request.query
      const limit = Number(most)
      const offset = offsetOf(request.query)
      const rows = await searchLicences(db, { country, asked, day: on, limit: limit + 1, offset })
      return paged(
        rows.map(({ id: _, ...licence }) => licence),
        limit,
        offset,
      )
    },
  )
  app.get('/recruiters/new', officers, async (request, reply) =>
    isMinistry(ctxOf(request))
      ? sendPage(reply, NewLicencePage({ view: viewOf(request), values: {}, errors: [] }))
      : sendRefusal(request, reply, notYours),
  )
  const licencePage = async (
    request: Parameters<Again>[0],
    reply: Parameters<Again>[1],
    licence: Licence,
    more: { values: FormValues; errors: readonly FieldError[]; problem?: Problem | undefined },
  ) => {
    const view = { ...viewOf(request), address: licenceAddress(licence.number) }
    const { done, on } = request.query as Record<string, unknown>
    const day = typeof on === 'string' && parseDay(on) !== undefined ? on : todayFor(request)
    const changes = await changesOf(db, licence.id)
    const page = LicencePage({ view, library, licence, changes, day, done: done !== undefined, ...more })
    return sendPage(withStatus(reply, more.errors, more.problem), page)
  }
  app.get('/recruiters/:number', open, async (request, reply) => {
    const licence = await findLicence(db, country, numberIn(request.params))
    if (!licence) return sendRefusal(request, reply, { code: 'recruitment-not-found' })
    return licencePage(request, reply, licence, { values: {}, errors: [] })
  })
  app.get(
    '/api/v1/recruiters/:number',
    {
      config: { roles: 'public', anonymous: true },
      schema: {
        tags,
        summary: 'One licence: does it hold on a day, and what of fees',
        params: numbered,
        querystring: Type.Object({ on: Type.Optional(Type.String({ format: 'date' })) }),
        response: answer,
      },
    },
    async (request, reply) => {
      const licence = await findLicence(db, country, request.params.number)
      if (!licence) return sendProblem(reply, { code: 'recruitment-not-found' })
      const day = request.query.on ?? todayFor(request)
      const changes = await changesOf(db, licence.id)
      const standing = licenceOn(licence, changes, day)
      const { id: _, ...shown } = licence
      const noFee = noFeeOf(library, country, day).map(({ scheme, text, cite }) => ({ scheme: scheme?.id, text, cite }))
      return reply.send({ ...shown, day, standing, holds: standing === 'valid', changes, noFee })
    },
  )
  registerDeed(app, enterDeed, async (request, reply, { values, errors, problem }) =>
    problem?.code === notYours.code
      ? sendRefusal(request, reply, problem)
      : sendPage(withStatus(reply, errors, problem), NewLicencePage({ view: viewOf(request), values, errors })),
  )
  registerDeed(app, changeDeed, async (request, reply, of) => {
    const licence = await findLicence(db, country, numberIn(request.params))
    if (of.problem?.code === notYours.code || !licence)
      return sendRefusal(request, reply, of.problem ?? { code: 'recruitment-not-found' })
    return licencePage(request, reply, licence, of)
  })

  // Agreements.
  app.get('/agreements', open, async (request, reply) => {
    const offset = offsetOf(request.query)
    const rows = await listAgreements(db, { country, limit: PAGE + 1, offset })
    const of = { view: viewOf(request), library, day: todayFor(request) }
    return sendPage(reply, AgreementsPage({ ...of, ...paged(rows, PAGE, offset) }))
  })
  app.get(
    '/api/v1/agreements',
    {
      config: { roles: 'public', anonymous: true },
      schema: {
        tags,
        summary: 'Agreements with states, by partner',
        querystring: Type.Object({
          scheme: Type.Optional(Type.String({ maxLength: 100 })),
          ...pageQuery.properties,
        }),
      },
    },
    async (request) => {
      const { scheme, limit: most = '50' } = request.query
      const limit = Number(most)
      const offset = offsetOf(request.query)
      const rows = await listAgreements(db, { country, scheme, limit: limit + 1, offset })
      return paged(
        rows.map(({ id: _, ...agreement }) => agreement),
        limit,
        offset,
      )
    },
  )
  app.get('/agreements/new', officers, async (request, reply) =>
    isMinistry(ctxOf(request))
      ? form(request, reply, { values: {}, errors: [] })
      : sendRefusal(request, reply, notYours),
  )
  const own = [...library.schemes.values()].filter((s) => s.country === country && s.status === 'law').map((s) => s.id)
  const form: Again = async (request, reply, { values, errors, problem }) => {
    if (problem?.code === notYours.code) return sendRefusal(request, reply, problem)
    const { number } = request.params as { number?: string }
    const agreement = number ? await findAgreement(db, country, number) : undefined
    if (number && !agreement) return sendRefusal(request, reply, { code: 'recruitment-not-found' })
    const page = AgreementForm({ view: viewOf(request), agreement, own, values, errors })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/agreements/:number', open, async (request, reply) => {
    const agreement = await findAgreement(db, country, numberIn(request.params))
    if (!agreement) return sendRefusal(request, reply, { code: 'recruitment-not-found' })
    const [numbers, versions] = [await numbersOf(db, agreement), await versionsOf(db, agreement.id)]
    const done = (request.query as Record<string, unknown>)['done'] !== undefined
    const of = { view: viewOf(request), library, day: todayFor(request), done }
    return sendPage(reply, AgreementPage({ ...of, agreement, numbers, versions }))
  })
  app.get(
    '/api/v1/agreements/:number',
    {
      config: { roles: 'public', anonymous: true },
      schema: {
        tags,
        summary: 'One agreement with places agreed and used, and its changes',
        params: numbered,
        response: answer,
      },
    },
    async (request, reply) => {
      const agreement = await findAgreement(db, country, request.params.number)
      if (!agreement) return sendProblem(reply, { code: 'recruitment-not-found' })
      const versions = await versionsOf(db, agreement.id)
      const { id: _, ...shown } = agreement
      const changes = versions.map(({ version, at, reason }) => ({ version, at, reason }))
      return reply.send({ ...shown, numbers: await numbersOf(db, agreement), changes })
    },
  )
  app.get('/agreements/:number/change', officers, async (request, reply) => {
    if (!isMinistry(ctxOf(request))) return sendRefusal(request, reply, notYours)
    const a = await findAgreement(db, country, numberIn(request.params))
    if (!a) return sendRefusal(request, reply, { code: 'recruitment-not-found' })
    const given = {
      ...{
        titleKk: a.title.kk,
        titleRu: a.title.ru,
        titleEn: a.title.en,
        act: a.act,
        body: a.body,
        contact: a.contact,
      },
      ...{ schemes: a.schemes.join(' '), numbers: textOfNumbers(await numbersOf(db, a)) },
      ...dateFields('validFrom', a.validFrom),
      ...dateFields('validTo', a.validTo ?? undefined),
      ...dateFields('reviewOn', a.reviewOn ?? undefined),
    }
    const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [`amend-${name}`, value]))
    return form(request, reply, { values, errors: [] })
  })
  registerDeed(app, agreementDeed, form)
  registerDeed(app, amendDeed, form)
}

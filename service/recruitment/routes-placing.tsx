import type { Locale } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import {
  answersOf,
  checkContract,
  contractOf,
  costsOf,
  entriesOf,
  findOffer,
  findRequest,
  findRoster,
  informedOf,
  listOffers,
  listRequests,
  listRosters,
  type Offer,
  type Roster,
  refundOf,
} from '../instruments/recruitment/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import { findFile } from '../platform/files.ts'
import { type App, pageQuery, problemSchema, sendProblem } from '../platform/http/index.ts'
import { csvOf } from '../public/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { type FormValues, isLocale, said, sendPage, wholeOf, withStatus } from '../web/index.ts'
import { sendFile } from '../web/uploads.ts'
import { type Again, notYours, registerDeed } from './deeds.tsx'
import { CheckPage } from './pages/check.tsx'
import { AskPage, HomePage, RequestPage } from './pages/home.tsx'
import { InformationPage } from './pages/information.tsx'
import { OfferPage } from './pages/offer.tsx'
import { RosterPage, RostersPage } from './pages/rosters.tsx'
import { contractPdf } from './pdf.ts'
import * as deeds from './placing-deeds.ts'
import { offsetOf, PAGE, paged, todayFor } from './reading.ts'

export const readers = ['employer', 'worker', 'officer'] as const
const all = { config: { roles: readers } }
const officers = { config: { roles: ['officer' as const] } }
const tags = ['recruitment']
const numbered = Type.Object({ number: Type.String({ maxLength: 100 }) })
const missing: Problem = { code: 'recruitment-not-found' }
const numberIn = (request: FastifyRequest): string => (request.params as { number: string }).number
const nothingTyped = { values: {}, errors: [] }
const isDone = (request: FastifyRequest): string | undefined => said(request.query, 'done') || undefined

/** Lists of sending bodies: officers read them, the ministry fills and approves them. */
export function registerRosters(app: App): void {
  const { database, library, config } = app.kosh
  const { db } = database
  const { country } = config

  const list: Again = async (request, reply, of) => {
    if (of.problem?.code === notYours.code) return sendRefusal(request, reply, of.problem)
    const offset = offsetOf(request.query)
    const rows = await listRosters(db, { country, limit: PAGE + 1, offset })
    const page = RostersPage({
      view: { ...viewOf(request), address: '/rosters' },
      library,
      ...of,
      ...paged(rows, PAGE, offset),
    })
    return sendPage(withStatus(reply, of.errors, of.problem), page)
  }
  const show: Again = async (request, reply, of) => {
    const roster = await findRoster(db, country, numberIn(request))
    if (of.problem?.code === notYours.code || !roster) return sendRefusal(request, reply, of.problem ?? missing)
    const offset = offsetOf(request.query)
    const rows = await entriesOf(ctxOf(request), roster, { limit: PAGE + 1, offset })
    const { items: entries, next } = paged(rows, PAGE, offset)
    const page = RosterPage({
      ...{
        view: viewOf(request),
        library,
        roster,
        entries,
        next,
        done: isDone(request),
        day: todayFor(request),
        ...of,
      },
    })
    return sendPage(withStatus(reply, of.errors, of.problem), page)
  }
  app.get('/rosters', officers, (request, reply) => list(request, reply, nothingTyped))
  app.get('/rosters/:number', officers, (request, reply) => show(request, reply, nothingTyped))
  registerDeed(app, deeds.openDeed, list)
  for (const deed of [deeds.linesDeed, deeds.approveDeed, deeds.withdrawDeed]) registerDeed(app, deed, show)

  const shown = ({ id: _, ...roster }: Roster) => roster
  app.get(
    '/api/v1/rosters',
    { ...officers, schema: { tags, summary: 'Lists of sending bodies, the latest first', querystring: pageQuery } },
    async (request) => {
      const limit = Number(request.query.limit ?? '50')
      const offset = offsetOf(request.query)
      const rows = await listRosters(db, { country, limit: limit + 1, offset })
      return paged(rows.map(shown), limit, offset)
    },
  )
  app.get(
    '/api/v1/rosters/:number',
    {
      ...officers,
      schema: {
        ...{ tags, summary: 'One list with its candidates in order', params: numbered, querystring: pageQuery },
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const roster = await findRoster(db, country, request.params.number)
      if (!roster) return sendProblem(reply, missing)
      const limit = Number(request.query.limit ?? '50')
      const offset = offsetOf(request.query)
      const rows = await entriesOf(ctxOf(request), roster, { limit: limit + 1, offset })
      return reply.send({ ...shown(roster), ...paged(rows, limit, offset) })
    },
  )
}

/** Requests, offers, contracts, costs and information: the employer's own, the worker's own, those of an officer's regions. */
export function registerPlacing(app: App): void {
  const { database, library, config } = app.kosh
  const { db } = database
  const { country } = config

  app.get('/recruitment', all, async (request, reply) => {
    const view = viewOf(request)
    const offset = offsetOf(request.query)
    const requests = view.actor.role === 'worker' ? [] : await listRequests(db, view.actor, { limit: PAGE, offset: 0 })
    const { items: offers, next } = paged(await listOffers(db, view.actor, { limit: PAGE + 1, offset }), PAGE, offset)
    return sendPage(reply, HomePage({ view, requests, offers, next }))
  })
  const asking: Again = async (request, reply, { values, errors, problem }) => {
    const rosters = await listRosters(db, { country, openOn: todayFor(request), limit: 200, offset: 0 })
    const page = AskPage({ view: viewOf(request), library, country, rosters, values, errors })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/recruitment/requests/new', { config: { roles: ['employer'] } }, (request, reply) =>
    asking(request, reply, nothingTyped),
  )
  registerDeed(app, deeds.askDeed, asking)
  app.get('/recruitment/requests/:number', { config: { roles: ['employer', 'officer'] } }, async (request, reply) => {
    const view = viewOf(request)
    const found = await findRequest(db, view.actor, numberIn(request))
    if (!found) return sendRefusal(request, reply, missing)
    const offers = await listOffers(db, view.actor, { request: found.number, limit: 200, offset: 0 })
    const of = { view, library, request: found, offers, done: isDone(request) !== undefined, day: todayFor(request) }
    return sendPage(reply, RequestPage(of))
  })

  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<Offer | undefined> => {
    const o = await findOffer(db, viewOf(request).actor, numberIn(request))
    if (!o) await sendRefusal(request, reply, missing)
    return o
  }
  const partsOf = async (request: FastifyRequest, o: Offer) => ({
    contract: await contractOf(db, o.id),
    costs: await costsOf(db, o.id),
    answers: await answersOf(ctxOf(request), o.id),
    informed: await informedOf(db, o.id),
  })
  const show: Again = async (request, reply, { values, errors, problem }) => {
    const o = await find(request, reply)
    if (!o) return reply
    const page = OfferPage({
      ...{ view: viewOf(request), library, offer: o, ...(await partsOf(request, o)), day: todayFor(request) },
      ...{ done: isDone(request) !== undefined, values, errors },
    })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/recruitment/offers/:number', all, (request, reply) => show(request, reply, nothingTyped))
  for (const deed of [
    ...[deeds.chooseDeed, deeds.answerDeed, deeds.contractDeed, deeds.signDeed],
    ...[deeds.declareDeed, deeds.feeDeed, deeds.costDeed, deeds.refundDeed],
  ])
    registerDeed(app, deed, show)

  app.get('/recruitment/offers/:number/contract.pdf', all, async (request, reply) => {
    const o = await find(request, reply)
    if (!o) return reply
    const contract = await contractOf(db, o.id)
    if (!contract) return sendRefusal(request, reply, missing)
    const bytes = await contractPdf(contract, country)
    return sendFile(reply, { name: `${contract.number}.pdf`, type: 'application/pdf', bytes })
  })
  app.get('/recruitment/offers/:number/costs.csv', all, async (request, reply) => {
    const o = await find(request, reply)
    if (!o) return reply
    const head = [
      'no',
      'item',
      'note',
      'amount',
      'currency',
      'borne-by',
      'by',
      'paid-by',
      'day',
      'refund',
      'refunded-on',
    ]
    const rows = (await costsOf(db, o.id)).map((c) => [
      ...[c.no, c.item, c.what, c.amount / 100, c.currency, c.bearer, c.byLaw ? 'law' : 'contract', c.payer, c.onDay],
      ...[refundOf(c) ?? '', c.refundedOn ?? ''],
    ])
    return reply.type('text/csv; charset=utf-8').send(csvOf([head, ...rows]))
  })
  app.get('/recruitment/offers/:number/costs/:no/file', all, async (request, reply) => {
    const o = await find(request, reply)
    if (!o) return reply
    const { no } = request.params as { no: string }
    const cost = (await costsOf(db, o.id)).find((c) => String(c.no) === no)
    const file = cost?.fileHash ? await findFile(db, cost.fileHash) : undefined
    if (!file) return sendRefusal(request, reply, missing)
    return sendFile(reply, { name: cost!.fileName ?? 'file', type: file.type, bytes: file.bytes })
  })

  const inform = async (
    request: FastifyRequest,
    reply: FastifyReply,
    of: { values: FormValues; errors: readonly FieldError[]; problem?: Problem | undefined },
  ) => {
    const o = await find(request, reply)
    if (!o) return reply
    const asked = said(request.query, 'language') || said(of.values, 'informed-language') || o.locale
    const language: Locale = isLocale(asked) ? asked : 'en'
    const { pieces, hash } = deeds.toldIn(library, o.scheme, todayFor(request), language)
    const failed = of.errors.length > 0
    const page = Math.min(pieces.length, wholeOf(said(request.query, 'page')) ?? (failed ? pieces.length : 1))
    const informed = await informedOf(db, o.id)
    const view = viewOf(request)
    const { values, errors } = of
    const body = InformationPage({ view, library, offer: o, language, pieces, hash, page, informed, values, errors })
    return sendPage(withStatus(reply, of.errors, of.problem), body)
  }
  app.get('/recruitment/offers/:number/information', all, (request, reply) => inform(request, reply, nothingTyped))
  registerDeed(app, deeds.informedDeed, inform)

  app.get('/recruitment/check', { config: { roles: 'public' } }, async (request, reply) => {
    const number = said(request.query, 'number').slice(0, 100)
    const contract = number ? await checkContract(db, country, number) : undefined
    return sendPage(reply, CheckPage({ view: viewOf(request), number, contract }))
  })
  app.get(
    '/api/v1/recruitment/contracts/:number',
    {
      config: { roles: 'public', anonymous: true },
      schema: {
        ...{
          tags,
          summary: 'Is there such a contract: its fingerprint and whether both sides have signed',
          params: numbered,
        },
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const contract = await checkContract(db, country, request.params.number)
      return contract ? reply.send(contract) : sendProblem(reply, missing)
    },
  )
  const shown = ({ id: _, employerId: __, personId: ___, ...o }: Offer) => o
  app.get(
    '/api/v1/recruitment/offers',
    {
      ...all,
      schema: {
        ...{ tags, summary: 'Offers of an employer, of a worker, or of an officer’s regions' },
        querystring: Type.Object({ request: Type.Optional(Type.String({ maxLength: 100 })), ...pageQuery.properties }),
      },
    },
    async (request) => {
      const limit = Number(request.query.limit ?? '50')
      const offset = offsetOf(request.query)
      const of = { request: request.query.request, limit: limit + 1, offset }
      return paged((await listOffers(db, ctxOf(request).actor, of)).map(shown), limit, offset)
    },
  )
  app.get(
    '/api/v1/recruitment/offers/:number',
    {
      ...all,
      schema: {
        ...{
          tags,
          summary: 'One offer with contract, costs, proof of information; answers on fees for worker and officer',
        },
        ...{ params: numbered, response: { 200: Type.Unknown(), 404: problemSchema } },
      },
    },
    async (request, reply) => {
      const o = await findOffer(db, ctxOf(request).actor, request.params.number)
      if (!o) return sendProblem(reply, missing)
      const { answers, costs, contract, informed } = await partsOf(request, o)
      const { fee, ...rest } = { fee: answers, costs: costs.map((c) => ({ ...c, refund: refundOf(c) ?? null })) }
      const own = request.access.actor.role === 'employer' ? {} : { feeAnswers: fee }
      return reply.send({ ...shown(o), ...rest, ...own, contract: contract ?? null, informed: informed ?? null })
    },
  )
}

import { Type } from 'typebox'
import {
  certify,
  findVacancy,
  listVacancies,
  type Outcome,
  publishVacancy,
  refer,
  referralsOf,
  reviewOutcome,
  type Schedule,
  searchWords,
  tellOutcome,
  withdrawVacancy,
} from '../instruments/search/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Result } from '../platform/context.ts'
import { type App, idempotencyKey, pageQuery, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { regionCodes } from '../platform/i18n/index.ts'
import { limitOf, listed, readCursor, writeCursor } from '../registers/paging.ts'
import { isOfRegion, isOwner, originOf, searchingOf, vacancyAddress } from './around.ts'
import { jobPosting } from './posting.ts'
import { readFilter } from './read.ts'

const tags = ['vacancies']
const open = { roles: 'public', anonymous: true } as const
const exact = { additionalProperties: false }
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const words4000 = Type.String({ maxLength: 4_000 })
const words2000 = Type.String({ maxLength: 2_000 })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }
const answer = { 200: Type.Unknown(), ...refusals }

const vacancy = Type.Object(
  {
    scheme: Type.String({ maxLength: 100 }),
    region: Type.String({ maxLength: 10 }),
    occupation: Type.String({ maxLength: 4, description: 'ISCO-08, four digits' }),
    title: words4000,
    town: words4000,
    schedule: Type.String({ maxLength: 20 }),
    ...{ duties: words4000, requirements: words4000, contact: words4000 },
    places: Type.Integer(),
    payFrom: Type.Integer({ description: 'For a month, in hundredths of the currency' }),
    payTo: Type.Integer(),
  },
  exact,
)
const bodies = {
  refer: Type.Object({ candidate: words2000, note: words2000 }, exact),
  outcome: Type.Object({ no: Type.Integer(), outcome: Type.String({ maxLength: 20 }), reason: words2000 }, exact),
  review: Type.Object(
    {
      no: Type.Integer(),
      verdict: Type.String({ maxLength: 20, description: 'accepted or disputed' }),
      reason: words2000,
    },
    exact,
  ),
  certify: Type.Object({}, exact),
  withdraw: Type.Object({ reason: words2000 }, exact),
}

/** Vacancies for programs: open data as schema.org JobPosting, and every act of the pages. */
export function registerVacancyApi(app: App): void {
  const { database, config, library } = app.kosh
  const { db } = database
  const { country } = config
  const regions = regionCodes(country)
  const address = (request: { protocol: string; host: string }, number: string): string =>
    `${originOf(app, request)}${vacancyAddress(number)}`

  app.get(
    '/api/v1/vacancies',
    {
      config: open,
      schema: {
        tags,
        summary: 'Open vacancies as schema.org JobPosting, the newest first',
        querystring: Type.Object({
          region: Type.Optional(Type.String({ maxLength: 10 })),
          occupation: Type.Optional(Type.String({ maxLength: 4 })),
          words: Type.Optional(Type.String({ maxLength: 100 })),
          ...pageQuery.properties,
        }),
      },
    },
    async (request) => {
      const limit = limitOf({ limit: Number(request.query.limit ?? 50) })
      const cursor = readCursor(request.query.after, ['instant', 'uuid'])
      const rows = await listVacancies(db, {
        ...{ country, states: ['open'], limit: limit + 1, ...readFilter(request.query, regions) },
        ...(cursor ? { after: cursor as [string, string] } : {}),
      })
      const page = listed(rows, limit, (v) => writeCursor(v.publishedAt.toISOString(), v.id))
      return { items: page.items.map((v) => jobPosting(v, address(request, v.number))), next: page.next }
    },
  )
  app.get(
    '/api/v1/vacancies/:number',
    {
      config: open,
      schema: {
        tags,
        summary: 'One vacancy as schema.org JobPosting, with the standing of its search',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const v = await findVacancy(db, country, request.params.number)
      if (!v) return sendProblem(reply, { code: 'vacancy-not-found' })
      const { state, scheme, edition, days, unit, earliest, result } = v
      return reply.send({
        ...jobPosting(v, address(request, v.number)),
        search: { state, scheme, edition, days, unit, earliest, result },
      })
    },
  )
  app.get(
    '/api/v1/vacancies/:number/referrals',
    {
      config: { roles: ['employer', 'officer'] },
      schema: {
        tags,
        summary: 'Candidates, for the employer and the officers of the region',
        params: numbered,
        response: { 200: Type.Unknown(), 403: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const v = await findVacancy(db, country, request.params.number)
      if (!v) return sendProblem(reply, { code: 'vacancy-not-found' })
      const { actor } = ctxOf(request)
      if (!isOwner(actor, v) && !isOfRegion(actor, v)) return sendProblem(reply, { code: 'vacancy-not-yours' })
      return reply.send({ items: await referralsOf(db, v.id), next: null })
    },
  )
  app.post(
    '/api/v1/vacancies',
    {
      config: { roles: ['employer'] },
      schema: {
        tags,
        summary: 'Publishes a vacancy; its number is the publication code',
        body: vacancy,
        response: { 201: Type.Object({ number: Type.String() }), ...refusals },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const ctx = ctxOf(request)
      const { scheme, region, occupation, places, payFrom, payTo, ...post } = request.body
      const told = { occupation, region }
      const known = regions.includes(region)
      const of = searchingOf(library, country, localDate(ctx.now, country), known ? told : {}).find(
        (s) => s.scheme.id === scheme,
      )
      const fields = [
        ...(of ? [] : [{ path: 'scheme', code: 'wrong', text: searchWords.badScheme }]),
        ...(known ? [] : [{ path: 'region', code: 'wrong', text: searchWords.badRegion }]),
      ]
      if (!of || fields.length > 0) return sendProblem(reply, { code: 'vacancy-input', fields })
      const asked = { scheme, edition: of.edition, days: of.search.days ?? null, unit: of.search.unit }
      const input = { ...{ key, region, occupation, places, payFrom, payTo, asked }, currency: of.currency }
      const said = { ...post, schedule: post.schedule as Schedule }
      return sendResult(reply, await publishVacancy(ctx, { ...input, post: said }), 201)
    },
  )

  const act = <B extends keyof typeof bodies>(
    path: B,
    role: 'employer' | 'officer',
    summary: string,
    run: (ctx: ReturnType<typeof ctxOf>, of: { number: string; key: string }, body: never) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/vacancies/:number/${path}`,
      { config: { roles: [role] }, schema: { tags, summary, params: numbered, body: bodies[path], response: answer } },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const of = { number: request.params.number, key }
        return sendResult(reply, await run(ctxOf(request), of, request.body as never))
      },
    )
  act('refer', 'officer', 'A job centre refers a candidate', (ctx, of, body: { candidate: string; note: string }) =>
    refer(ctx, { ...of, ...body }),
  )
  act(
    'outcome',
    'employer',
    'The employer tells what came of a referral',
    (ctx, of, body: { no: number; outcome: Outcome; reason: string }) => tellOutcome(ctx, { ...of, ...body }),
  )
  act(
    'review',
    'officer',
    'The job centre accepts or disputes that a candidate was turned down',
    (ctx, of, body: { no: number; verdict: 'accepted' | 'disputed'; reason: string }) =>
      reviewOutcome(ctx, { ...of, ...body }),
  )
  act('certify', 'employer', 'The certificate of the search', (ctx, of) => certify(ctx, of))
  act('withdraw', 'employer', 'The employer takes the vacancy back', (ctx, of, body: { reason: string }) =>
    withdrawVacancy(ctx, { ...of, ...body }),
  )
}

import {
  assess,
  editionOn,
  type Facts,
  FactsInvalid,
  factsSchema,
  factsUsed,
  LawError,
  parseDay,
  type Scheme,
  schemeToJson,
} from '@kosh/law'
import { diff, type Reading, readingOf } from '@kosh/law/diff'
import { primitivesOf } from '@kosh/law/primitives'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { localDate } from '../../platform/calendar.ts'
import { ok, type Result, refuse } from '../../platform/context.ts'
import { type App, problemSchema, sendProblem, sendResult } from '../../platform/http/index.ts'
import { publish } from '../pages/statistics.tsx'
import { countedYears, monthCounts } from '../queries.ts'
import { anonymous, comparedDays, dayOfRequest, findScheme } from './common.ts'

/** The law and the counts for programs: what the pages show, as data. Texts are in kk, ru and en. */

const tags = ['law']
const onDay = Type.Object({
  on: Type.Optional(Type.String({ description: 'Day of the law, ISO 8601; today if absent' })),
})
const ofScheme = Type.Object({ country: Type.String({ maxLength: 10 }), name: Type.String({ maxLength: 60 }) })

const brief = (scheme: Scheme) => ({
  id: scheme.id,
  country: scheme.country,
  status: scheme.status,
  gives: scheme.gives,
  title: scheme.title,
  summary: scheme.summary,
  editions: scheme.editions.map(({ id, from, to, title }) => ({ id, from, ...(to ? { to } : {}), title })),
})

function registerSchemes(app: App): void {
  const { library } = app.kosh
  app.get(
    '/api/v1/schemes',
    { config: anonymous, schema: { tags, summary: 'All schemes with their editions' } },
    async () => ({
      items: [...library.schemes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(brief),
      next: null,
    }),
  )
  app.get(
    '/api/v1/primitives',
    {
      config: anonymous,
      schema: { tags, summary: 'The primitives of the scheme language and the schemes that use each' },
    },
    async () => ({ items: primitivesOf(library), next: null }),
  )
  app.get(
    '/api/v1/schemes/:country/:name',
    {
      config: anonymous,
      schema: {
        tags,
        summary: 'A scheme with the edition of a day: criteria, papers, fees, clocks, duties, appeal',
        params: ofScheme,
        querystring: onDay,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const scheme = findScheme(request)
      const days = dayOfRequest(request)
      if (!scheme) return sendProblem(reply, unknown(request))
      if (!days) return sendProblem(reply, { code: 'day-invalid' })
      return reply.send({ ...brief(scheme), day: days.day, edition: editionOn(scheme, days.day) ?? null })
    },
  )
  app.get(
    '/api/v1/schemes/:country/:name/facts',
    {
      config: anonymous,
      schema: {
        tags,
        summary: 'JSON Schema (2020-12) of the facts that the edition of a day can use',
        params: ofScheme,
        querystring: onDay,
        response: { 200: Type.Unknown(), 404: problemSchema, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const scheme = findScheme(request)
      const days = dayOfRequest(request)
      if (!scheme) return sendProblem(reply, unknown(request))
      if (!days) return sendProblem(reply, { code: 'day-invalid' })
      const edition = editionOn(scheme, days.day)
      return edition
        ? reply.type('application/schema+json').send(JSON.stringify(factsSchema(scheme, factsUsed(scheme, edition))))
        : sendProblem(reply, notInForce(scheme.id, days.day))
    },
  )
}

const comparison = Type.Object({
  from: Type.Optional(Type.String({ description: 'Day of the earlier reading; the last before the edition in force' })),
  to: Type.Optional(Type.String({ description: 'Day of the later reading; the first of the edition in force' })),
})

/** What differs in a scheme between two days. */
function registerChanges(app: App): void {
  const { library, config, clock } = app.kosh
  app.get(
    '/api/v1/schemes/:country/:name/changes',
    {
      config: anonymous,
      schema: {
        tags,
        summary: 'What differs in a scheme between two days: rules in words and values of the law, before and after',
        params: ofScheme,
        querystring: comparison,
        response: { 200: Type.Unknown(), 404: problemSchema, 409: problemSchema, 422: problemSchema },
      },
    },
    async (request, reply) => {
      const scheme = findScheme(request)
      if (!scheme) return sendProblem(reply, unknown(request))
      const days = comparedDays(scheme, localDate(clock(), config.country), request.query)
      for (const day of [days.from, days.to]) {
        if (parseDay(day) === undefined) return sendProblem(reply, { code: 'day-invalid' })
        if (!editionOn(scheme, day)) return sendProblem(reply, notInForce(scheme.id, day))
      }
      const [from, to] = [readingOf(library, scheme.id, days.from), readingOf(library, scheme.id, days.to)]
      const { differences, same } = diff(library, from, to)
      const named = ({ edition, day }: Reading) => ({ day, edition: edition.id, title: edition.title })
      return reply.send({ scheme: scheme.id, from: named(from), to: named(to), same, differences })
    },
  )
}

/** The whole scheme as a file that stands alone: other programs, and Kosh elsewhere, read it without this service. */
function registerFiles(app: App): void {
  const { library } = app.kosh
  app.get(
    '/api/v1/schemes/:country/:name/file',
    {
      config: anonymous,
      schema: {
        tags,
        summary: 'The scheme with all editions, and every act, table and code list it names, to be read elsewhere',
        params: ofScheme,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const scheme = findScheme(request)
      if (!scheme) return sendProblem(reply, unknown(request))
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${scheme.id.replaceAll('/', '-')}.json"`)
        .send(schemeToJson(library, scheme.id))
    },
  )
}

const unknown = (request: FastifyRequest) => {
  const { country, name } = request.params as { country: string; name: string }
  return { code: 'scheme-unknown', params: { scheme: `${country}/${name}` } }
}
const notInForce = (scheme: string, day: string) => ({ code: 'scheme-not-in-force', params: { scheme, day } })

const assessBody = Type.Object(
  {
    scheme: Type.String({ maxLength: 100 }),
    asOf: Type.String({ description: 'Day of filing, which picks the law' }),
    facts: Type.Record(Type.String(), Type.Unknown()),
    edition: Type.Optional(Type.String({ maxLength: 60 })),
  },
  { additionalProperties: false },
)

/** The assessment with everything worked out: what the page of a case shows. */
function assessed(
  app: App,
  body: { scheme: string; asOf: string; facts: Record<string, unknown>; edition?: string },
): Result<unknown> {
  const { scheme, asOf, facts, edition } = body
  if (!app.kosh.library.schemes.has(scheme)) return refuse('scheme-unknown', { params: { scheme } })
  if (parseDay(asOf) === undefined) return refuse('day-invalid')
  try {
    const result = assess(app.kosh.library, scheme, facts as Facts, asOf, edition === undefined ? {} : { edition })
    return ok({
      scheme: result.scheme,
      edition: result.edition,
      asOf: result.asOf,
      outcome: result.outcome,
      exempt: result.exempt ?? null,
      points: result.points ?? null,
      criteria: result.criteria,
      missing: result.missing,
      whatIf: result.whatIf,
      lawHash: result.lawHash,
      engine: result.engine,
    })
  } catch (error) {
    if (error instanceof FactsInvalid)
      return refuse('input-invalid', {
        fields: error.errors.map(({ path, code, text }) => ({ path: `/facts${path}`, code, text })),
      })
    if (error instanceof LawError) return { ok: false, problem: notInForce(scheme, asOf) }
    throw error
  }
}

/** What everybody may ask of the law without an account. */
export function registerLawApi(app: App): void {
  const { library, database, config, clock } = app.kosh
  registerSchemes(app)
  registerFiles(app)
  registerChanges(app)
  app.post(
    '/api/v1/assess',
    {
      config: { ...anonymous, computes: true },
      schema: {
        tags,
        summary: 'Assess facts under a scheme on a day; nothing is stored',
        body: assessBody,
        response: { 200: Type.Unknown(), 404: problemSchema, 409: problemSchema, 422: problemSchema },
      },
    },
    async (request, reply): Promise<FastifyReply> => sendResult(reply, assessed(app, request.body)),
  )
  app.get(
    '/api/v1/acts',
    { config: anonymous, schema: { tags, summary: 'Register of acts: titles, editions, source' } },
    async () => ({ items: [...library.acts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), next: null }),
  )
  app.get(
    '/api/v1/statistics',
    {
      config: anonymous,
      schema: {
        tags: ['statistics'],
        summary: 'Applications, decisions and permits by scheme and month; counts below 5 are not published',
        description: 'A hidden count is the text "<5", or "hidden" where it would give a small one away.',
        querystring: Type.Object({ year: Type.Optional(Type.String({ pattern: '^(19|20)[0-9]{2}$' })) }),
      },
    },
    async (request) => {
      const { year = (await countedYears(database.db, config.country, clock()))[0]! } = request.query
      const counts = await monthCounts(database.db, config.country, year, clock())
      const schemes = [...new Set(counts.map((month) => month.scheme))]
      const items = schemes.flatMap((scheme) =>
        publish(counts.filter((month) => month.scheme === scheme)).map(({ row, shown }) => ({
          scheme,
          month: row.month,
          ...Object.fromEntries(
            Object.entries(shown).map(([name, n]) => [name, n === 'small' ? '<5' : n === 'guard' ? 'hidden' : n]),
          ),
        })),
      )
      return { year, items, next: null }
    },
  )
}

import { Type } from 'typebox'
import {
  listLists,
  openList,
  proposeOccupations,
  publishList,
  recordVotes,
  type Vote,
} from '../instruments/shortage/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import { type Result, refuse } from '../platform/context.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { regionCodes } from '../platform/i18n/index.ts'
import { ownRegions } from './around.ts'
import { words } from './messages.ts'
import { candidatesFor, figuresFor, findOf, seriesOfApp } from './reading.ts'

const tags = ['shortage']
const open = { roles: 'public', anonymous: true } as const
const exact = { additionalProperties: false }
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const date = Type.String({ format: 'date' })
const words2000 = Type.String({ maxLength: 2_000 })
const region = Type.String({ maxLength: 10 })
const occupation = Type.String({ maxLength: 4, description: 'ISCO-08, two to four digits' })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }
const answer = { 200: Type.Unknown(), ...refusals }
const votes = Type.Integer({ minimum: 0 })

const bodies = {
  open: Type.Object(
    {
      series: Type.String({ maxLength: 100 }),
      year: Type.Integer({ minimum: 2000, maximum: 2199 }),
      proposalsBy: date,
      reason: words2000,
      act: Type.String({ maxLength: 500 }),
    },
    exact,
  ),
  propose: Type.Object(
    {
      region,
      lines: Type.Array(
        Type.Object(
          { occupation, verdict: Type.Union([Type.Literal('list'), Type.Literal('unlist')]), reason: words2000 },
          exact,
        ),
        { maxItems: 200 },
      ),
    },
    exact,
  ),
  vote: Type.Object(
    {
      votes: Type.Array(
        Type.Object(
          {
            region: Type.String({ maxLength: 10, description: 'A region, or * for the whole country' }),
            occupation,
            ...{ for: votes, against: votes, abstained: votes },
            reason: words2000,
          },
          exact,
        ),
        { maxItems: 1_000 },
      ),
    },
    exact,
  ),
  publish: Type.Object({ act: Type.String({ maxLength: 500 }), reason: words2000, from: date, to: date }, exact),
}

type Found = NonNullable<Awaited<ReturnType<typeof findOf>>>

/** The lists for programs: what the pages show, and every act of them. */
export function registerShortageApi(app: App): void {
  const { database, config, clock } = app.kosh
  const { db } = database
  const { country } = config

  app.get(
    '/api/v1/shortage',
    { config: open, schema: { tags, summary: 'Lists of occupations in demand, the newest first' } },
    async () => ({
      items: (await listLists(db, country)).map(({ id: _, country: __, ...list }) => list),
      next: null,
    }),
  )
  app.get(
    '/api/v1/shortage/:number',
    {
      config: open,
      schema: {
        tags,
        summary: 'One list: proposals, indicators, votes with reasons',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await findOf(app, request.params.number)
      if (!found) return sendProblem(reply, { code: 'shortage-not-found' })
      const { id: _, country: __, ...list } = found.list
      const candidates = await candidatesFor(db, found.list)
      const figures = await figuresFor(db, found.of, found.list, candidates, localDate(clock(), country))
      return reply.send({
        ...list,
        schemes: found.of.schemes.map((s) => s.id),
        occupations: candidates.map(({ entry, ...c }) => {
          if (!entry) return { ...c, indicators: figures({ ...c, entry }), vote: null }
          const { region: _, occupation: __, indicators, ...vote } = entry
          return { ...c, indicators, vote }
        }),
      })
    },
  )

  app.post(
    '/api/v1/shortage',
    {
      config: { roles: ['quota-officer'] },
      schema: {
        tags,
        summary: 'Opens the list of a year',
        body: bodies.open,
        response: { 201: Type.Object({ number: Type.String() }), ...refusals },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const { reason, act: ground, ...input } = request.body
      if (ctxOf(request).actor.regions !== null) return sendProblem(reply, { code: 'shortage-not-yours' })
      if (!seriesOfApp(app).some(({ use }) => use.id === input.series)) {
        const fields = [{ path: 'series', code: 'wrong', text: words.chooseList }]
        return sendProblem(reply, { code: 'shortage-input', fields })
      }
      return sendResult(reply, await openList(ctxOf(request), { ...input, ground: { reason, act: ground }, key }), 201)
    },
  )

  /** An act on a list: key, list, then the act itself. */
  const act = <B extends Exclude<keyof typeof bodies, 'open'>>(
    path: B,
    summary: string,
    run: (ctx: ReturnType<typeof ctxOf>, found: Found, key: string, body: never) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/shortage/:number/${path}`,
      {
        config: { roles: ['quota-officer'] },
        schema: { tags, summary, params: numbered, body: bodies[path], response: answer },
      },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const found = await findOf(app, request.params.number)
        if (!found) return sendProblem(reply, { code: 'shortage-not-found' })
        return sendResult(reply, await run(ctxOf(request), found, key, request.body as never))
      },
    )
  const unknownRegion = (path: string) =>
    refuse('shortage-input', { fields: [{ path, code: 'wrong', text: words.chooseRegion }] })

  act('propose', 'What a region proposes; sent again it replaces', async (ctx, { list }, key, body) => {
    const input = body as Omit<Parameters<typeof proposeOccupations>[1], 'list' | 'key'>
    if (!ownRegions({ actor: ctx.actor } as never, country).includes(input.region))
      return ctx.actor.regions === null ? unknownRegion('region') : refuse('shortage-not-yours')
    return proposeOccupations(ctx, { list: list.number, key, ...input })
  })
  act('vote', 'Records votes on occupations', async (ctx, { list, of }, key, body) => {
    const { votes: said } = body as { votes: Vote[] }
    if (ctx.actor.regions !== null) return refuse('shortage-not-yours')
    const wrong = said.findIndex((v) => v.region !== '*' && !regionCodes(country).includes(v.region))
    if (wrong >= 0) return unknownRegion(`votes/${wrong}/region`)
    const from = { fact: of.use.occupation, schemes: of.schemes.map((s) => s.id) }
    return recordVotes(ctx, { list: list.number, key, votes: said, ...from })
  })
  act('publish', 'Publishes the list', (ctx, { list }, key, body) =>
    publishList(ctx, { list: list.number, key, ...(body as Omit<Parameters<typeof publishList>[1], 'list' | 'key'>) }),
  )
}

import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import {
  decideCycle,
  fileStatement,
  findDraft,
  hasRegion,
  isHeldCode,
  isMinistry,
  listCycles,
  openCycle,
  propose,
  releaseRound,
  returnProposal,
  reviewLines,
  saveDraft,
  statementsOf,
  withdrawStatement,
} from '../instruments/need/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { type FieldError, type Result, refuse } from '../platform/context.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { dimensionCodes, isPeriod } from '../public/index.ts'
import { lineDimensions, regionsOf } from './around.ts'
import { words } from './messages.ts'
import { isOccupation } from './read.ts'
import { findOf, proposedSum, publicView, seriesOf } from './reading.ts'
import { employers, quotaOfficers } from './tools.tsx'
import { tryDraft } from './trial.ts'

const tags = ['needs']
const open = { roles: 'public', anonymous: true } as const
const exact = { additionalProperties: false }
const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })
const date = Type.String({ format: 'date' })
const dims = Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 60 }))
const words2000 = Type.String({ maxLength: 2_000 })
const places = Type.Integer({ minimum: 0, maximum: 1_000_000 })
const region = Type.String({ maxLength: 10 })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }
const answer = { 200: Type.Unknown(), ...refusals }

const statementLine = Type.Object(
  {
    dims,
    occupation: Type.String({ maxLength: 4, description: 'ISCO-08, two to four digits' }),
    places: Type.Integer(),
    months: Type.Integer(),
    pay: Type.Integer({ description: 'For a month, in hundredths of the currency' }),
    why: words2000,
  },
  exact,
)

const bodies = {
  open: Type.Object(
    {
      series: Type.String({ maxLength: 100 }),
      period: Type.String({ maxLength: 20 }),
      statementsBy: date,
      proposalsBy: date,
      reason: words2000,
      act: Type.String({ maxLength: 500 }),
    },
    exact,
  ),
  statement: Type.Object({ region, lines: Type.Array(statementLine, { maxItems: 100 }) }, exact),
  withdraw: Type.Object({ region }, exact),
  review: Type.Object(
    {
      region,
      lines: Type.Array(
        Type.Object(
          {
            statement: Type.String({ maxLength: 60 }),
            lineNo: Type.Integer(),
            accepted: Type.Integer(),
            reason: words2000,
          },
          exact,
        ),
        { maxItems: 2_000 },
      ),
      rest: Type.Optional(Type.Boolean({ description: 'Accept every line that nobody has reviewed as asked' })),
    },
    exact,
  ),
  propose: Type.Object(
    {
      region,
      note: words2000,
      other: Type.Array(Type.Object({ dims, places, reason: words2000 }, exact), { maxItems: 500 }),
    },
    exact,
  ),
  return: Type.Object({ region, reason: words2000 }, exact),
  draft: Type.Object(
    {
      cells: Type.Array(Type.Object({ dims, places }, exact), { maxItems: 2_000 }),
      reserve: places,
      rounds: Type.Array(Type.Object({ opens: date, percent: Type.Integer() }, exact), { maxItems: 12 }),
      note: words2000,
    },
    exact,
  ),
  decide: Type.Object({ version: Type.Integer(), act: Type.String({ maxLength: 500 }), reason: words2000 }, exact),
  release: Type.Object({ round: Type.Integer(), reason: words2000 }, exact),
}

/** Needs and quota for programs: what the pages show, and every act of them. */
export function registerNeedApi(app: App): void {
  const { database, config } = app.kosh
  const { db } = database
  const { country } = config

  app.get(
    '/api/v1/needs',
    { config: open, schema: { tags, summary: 'Cycles from need to quota, the newest first' } },
    async () => ({
      items: (await listCycles(db, country)).map(({ id: _, country: __, ...cycle }) => cycle),
      next: null,
    }),
  )
  app.get(
    '/api/v1/needs/:number',
    {
      config: open,
      schema: {
        tags,
        summary: 'One cycle: needs by region and occupation, proposals, decision',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await findOf(app, request.params.number)
      if (!found) return sendProblem(reply, { code: 'need-not-found' })
      const { id: _, country: __, ...cycle } = found.cycle
      const { draft, occupations, ...seen } = await publicView(db, found.cycle)
      return reply.send({
        ...cycle,
        ...seen,
        proposed: proposedSum(seen.proposals),
        occupations: occupations.map(({ pay, ...row }) => ({
          ...row,
          pay: row.employers < 3 ? null : Math.round(pay),
        })),
        decision: found.cycle.decidedAt ? (draft ?? null) : null,
      })
    },
  )
  app.get(
    '/api/v1/needs/:number/statements',
    {
      config: { roles: [...employers, ...quotaOfficers] },
      schema: {
        tags,
        summary: 'Statements: an employer’s own, or those of an officer’s regions',
        params: numbered,
        response: { 200: Type.Unknown(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await findOf(app, request.params.number)
      if (!found) return sendProblem(reply, { code: 'need-not-found' })
      const { actor } = ctxOf(request)
      const all = await statementsOf(
        db,
        found.cycle.id,
        actor.role === 'employer' ? { employerId: actor.employerId ?? actor.id } : {},
      )
      const own =
        actor.role === 'employer' ? all : all.filter((s) => (actor.regions ?? regionsOf(country)).includes(s.region))
      return reply.send({ items: own.map(({ id: _, cycleId: __, ...s }) => s), next: null })
    },
  )

  app.get(
    '/api/v1/needs/:number/trial',
    {
      config: { roles: quotaOfficers },
      schema: {
        tags,
        summary: 'The last draft tried on the applications of twelve months; null where none is saved',
        params: numbered,
        response: { 200: Type.Unknown(), 403: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      if (!isMinistry(ctx)) return sendProblem(reply, { code: 'need-not-yours' })
      const found = await findOf(app, request.params.number)
      if (!found) return sendProblem(reply, { code: 'need-not-found' })
      const draft = await findDraft(db, found.cycle.id)
      if (!draft) return reply.send({ trial: null })
      const trial = await tryDraft(db, ctx.library, found.cycle, found.schemes, draft.cells, ctx.now)
      return reply.send({ version: draft.version, trial })
    },
  )

  /** An act on a cycle: key, cycle, lawful cells, then the act itself. */
  const act = <B extends keyof typeof bodies>(
    path: string,
    roles: readonly ('quota-officer' | 'employer')[],
    summary: string,
    which: B,
    run: (request: {
      ctx: ReturnType<typeof ctxOf>
      cycle: string
      key: string
      body: never
      found: NonNullable<Awaited<ReturnType<typeof findOf>>>
    }) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/needs/:number/${path}`,
      { config: { roles }, schema: { tags, summary, params: numbered, body: bodies[which], response: answer } },
      async (request, reply): Promise<FastifyReply> => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const found = await findOf(app, request.params.number)
        if (!found) return sendProblem(reply, { code: 'need-not-found' })
        const asked = { ctx: ctxOf(request), cycle: request.params.number, key, body: request.body as never, found }
        return sendResult(reply, await run(asked))
      },
    )

  type Found = NonNullable<Awaited<ReturnType<typeof findOf>>>
  /** Are these codes of the quota: every dimension known, every code in its list. */
  const lawful = (
    { series }: Found,
    cell: Record<string, string>,
    dimensions: readonly string[],
    all: boolean,
  ): boolean =>
    (!all || dimensions.every((d) => d in cell)) &&
    Object.entries(cell).every(
      ([d, code]) =>
        dimensions.includes(d) &&
        !isHeldCode(code) &&
        dimensionCodes(series.schemes[0]!, series.use, d, country).includes(code),
    )
  const faulty = (fields: FieldError[]) => refuse('need-input', { fields })
  const wrong = (path: string, text: FieldError['text']): FieldError => ({ path, code: 'wrong', text })

  app.post(
    '/api/v1/needs',
    {
      config: { roles: quotaOfficers },
      schema: {
        tags,
        summary: 'Opens a cycle',
        body: bodies.open,
        response: { 201: Type.Object({ number: Type.String() }), ...refusals },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const { reason, act: ground, ...input } = request.body
      if (!isMinistry(ctxOf(request))) return sendProblem(reply, { code: 'need-not-yours' })
      const series = seriesOf(app).find(({ use }) => use.id === input.series)
      if (!series) return sendProblem(reply, faulty([wrong('series', words.chooseSeries)]).problem)
      if (!isPeriod(series.use, input.period))
        return sendProblem(reply, faulty([wrong('period', words.badCell)]).problem)
      return sendResult(reply, await openCycle(ctxOf(request), { ...input, ground: { reason, act: ground }, key }), 201)
    },
  )
  act(
    'statement',
    employers,
    'An employer’s statement for a region; filed again it replaces the lines',
    'statement',
    async ({ ctx, cycle, key, body, found }) => {
      const input = body as { region: string; lines: Parameters<typeof fileStatement>[1]['lines'] }
      const fields = input.lines.flatMap((line, i) => [
        ...(isOccupation(line.occupation) ? [] : [wrong(`lines/${i}/occupation`, words.badOccupation)]),
        ...(lawful(found, line.dims, lineDimensions(found.series.use), true)
          ? []
          : [wrong(`lines/${i}/dims`, words.badCell)]),
      ])
      if (!regionsOf(country).includes(input.region)) fields.unshift(wrong('region', words.chooseRegion))
      return fields.length > 0 ? faulty(fields) : fileStatement(ctx, { cycle, key, ...input })
    },
  )
  act('withdraw', employers, 'Takes the statement of a region back', 'withdraw', ({ ctx, cycle, key, body }) =>
    withdrawStatement(ctx, { cycle, key, ...(body as { region: string }) }),
  )
  act('review', quotaOfficers, 'A region reviews lines of its employers', 'review', ({ ctx, cycle, key, body }) =>
    reviewLines(ctx, { cycle, key, ...(body as Omit<Parameters<typeof reviewLines>[1], 'cycle' | 'key'>) }),
  )
  act('propose', quotaOfficers, 'The proposal of a region', 'propose', async ({ ctx, cycle, key, body, found }) => {
    const input = body as Omit<Parameters<typeof propose>[1], 'cycle' | 'key'>
    if (!hasRegion(ctx, input.region)) return refuse('need-not-yours')
    if (!regionsOf(country).includes(input.region)) return faulty([wrong('region', words.chooseRegion)])
    const fields = input.other.flatMap((cell, i) =>
      lawful(found, cell.dims, lineDimensions(found.series.use), true) ? [] : [wrong(`other/${i}/dims`, words.badCell)],
    )
    return fields.length > 0 ? faulty(fields) : propose(ctx, { cycle, key, ...input })
  })
  act('return', quotaOfficers, 'The ministry sends a proposal back', 'return', ({ ctx, cycle, key, body }) =>
    returnProposal(ctx, { cycle, key, ...(body as { region: string; reason: string }) }),
  )
  act(
    'draft',
    quotaOfficers,
    'Keeps a draft of the decision as a new version',
    'draft',
    async ({ ctx, cycle, key, body, found }) => {
      const input = body as Omit<Parameters<typeof saveDraft>[1], 'cycle' | 'key'>
      if (!isMinistry(ctx)) return refuse('need-not-yours')
      const dimensions = found.series.use.split.map(({ dimension }) => dimension)
      const fields = input.cells.flatMap((cell, i) =>
        lawful(found, cell.dims, dimensions, false) ? [] : [wrong(`cells/${i}/dims`, words.badCell)],
      )
      return fields.length > 0 ? faulty(fields) : saveDraft(ctx, { cycle, key, ...input })
    },
  )
  act(
    'decide',
    quotaOfficers,
    'The decision: the last draft becomes the quota',
    'decide',
    ({ ctx, cycle, key, body }) =>
      decideCycle(ctx, { cycle, key, ...(body as { version: number; act: string; reason: string }) }),
  )
  act('release', quotaOfficers, 'Opens a part of the places before its day', 'release', ({ ctx, cycle, key, body }) =>
    releaseRound(ctx, { cycle, key, ...(body as { round: number; reason: string }) }),
  )
}

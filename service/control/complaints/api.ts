import { wrongs } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TProperties, Type } from 'typebox'
import { ctxOf } from '../../platform/access/index.ts'
import type { Result } from '../../platform/context.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../../platform/http/index.ts'
import { shownCode } from './code.ts'
import { fileComplaint } from './filing.ts'
import { isLanguage, languages } from './languages/index.ts'
import { answers, contactWays, LONGEST, type NewComplaint, SHORT } from './model.ts'
import { addToComplaint, agreeToProtection, openComplaint, withdrawComplaint } from './worker.ts'

export const tags = ['complaints']
const open = { roles: 'public', anonymous: true, accountless: true } as const
export const exact = { additionalProperties: false }
export const text = Type.String({ maxLength: LONGEST })
const short = Type.Optional(Type.String({ maxLength: SHORT }))
const oneOf = <T extends string>(values: readonly T[]) => Type.String({ enum: [...values] })
export const refusals = {
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  422: problemSchema,
  428: problemSchema,
  429: problemSchema,
}
const shown = {
  number: Type.String({ maxLength: 60 }),
  code: Type.String({ maxLength: 60, description: 'Told once, when the complaint was sent' }),
}

const complaint = Type.Object(
  {
    kinds: Type.Array(oneOf(wrongs), { minItems: 1, maxItems: wrongs.length, uniqueItems: true }),
    what: text,
    region: Type.String({ maxLength: 10 }),
    language: Type.Optional(oneOf(languages)),
    employer: short,
    employerNumber: short,
    place: short,
    since: Type.Optional(Type.String({ format: 'date' })),
    workers: Type.Optional(Type.Integer()),
    still: Type.Optional(oneOf(answers)),
    fears: Type.Optional(oneOf(answers)),
    way: Type.Optional(oneOf(contactWays)),
    contact: short,
    time: short,
  },
  exact,
)

/** The worker's side for programs: no account, number and code in the body, never in an address. */
export function registerComplaintApi(app: App): void {
  app.post(
    '/api/v1/complaints',
    {
      config: open,
      schema: {
        tags,
        summary: 'A worker complains about an employer; nobody is asked who they are',
        description: 'The idempotency key makes the follow-up code: take a fresh random UUID and show it to nobody.',
        body: complaint,
        response: {
          201: Type.Object({
            number: Type.String(),
            code: Type.String(),
            dueOn: Type.Union([Type.String(), Type.Null()]),
          }),
          ...refusals,
        },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const { body } = request
      const way = (body.way ?? 'page') as NewComplaint['way']
      const told: NewComplaint = {
        kinds: body.kinds as NewComplaint['kinds'],
        what: body.what,
        region: body.region,
        language: isLanguage(body.language) ? body.language : request.access.locale,
        employer: body.employer ?? '',
        employerNumber: body.employerNumber ?? '',
        place: body.place ?? '',
        since: body.since ?? null,
        workers: body.workers ?? null,
        still: (body.still ?? null) as NewComplaint['still'],
        fears: (body.fears ?? null) as NewComplaint['fears'],
        way,
        contact: way === 'page' ? '' : (body.contact ?? ''),
        time: way === 'page' ? '' : (body.time ?? ''),
      }
      const sent = await fileComplaint(ctxOf(request), { ...told, key })
      if (!sent.ok) return sendProblem(reply, sent.problem)
      const { number, code, dueOn } = sent.value
      return reply
        .header('cache-control', 'no-store')
        .status(201)
        .send({ number, code: shownCode(code), dueOn })
    },
  )

  app.post(
    '/api/v1/complaints/status',
    {
      config: open,
      schema: {
        tags,
        summary: 'How a complaint stands, by its number and code',
        body: Type.Object(shown, exact),
        response: { 200: Type.Unknown(), ...refusals },
      },
    },
    async (request, reply) =>
      sendResult(reply.header('cache-control', 'no-store'), await openComplaint(ctxOf(request), request.body)),
  )

  type Body = { number: string; code: string; text?: string; permit?: string }
  const act = (
    path: string,
    summary: string,
    more: TProperties,
    run: (request: FastifyRequest, asked: Body & { key: string }) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/complaints/${path}`,
      {
        config: open,
        schema: {
          tags,
          summary,
          body: Type.Object({ ...shown, ...more }, exact),
          response: { 200: Type.Unknown(), ...refusals },
        },
      },
      async (request, reply): Promise<FastifyReply> => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        return sendResult(reply, await run(request, { ...(request.body as Body), key }))
      },
    )
  act('add', 'The worker tells more, or answers', { text }, (request, asked) =>
    addToComplaint(ctxOf(request), { ...asked, text: asked.text ?? '' }),
  )
  act('withdraw', 'The worker takes the complaint back', {}, (request, asked) =>
    withdrawComplaint(ctxOf(request), asked),
  )
  act('consent', 'The worker agrees to be protected by name', { permit: Type.Optional(text) }, (request, asked) =>
    agreeToProtection(ctxOf(request), { ...asked, permit: asked.permit ?? '' }),
  )
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { Ctx, FieldError, Problem, Result } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import {
  bodyOf,
  errorsOf,
  FormReader,
  type FormValues,
  keyOf,
  said,
  sendPage,
  wholeOf,
  withStatus,
} from '../web/index.ts'
import {
  answerPetition,
  extendPetition,
  filePetition,
  forwardPetition,
  type NewPetition,
  takePetition,
  withdrawPetition,
} from './acts.ts'
import { words } from './messages.ts'
import { NewPetitionPage, PetitionPage, PetitionsPage, petitionAddress } from './pages.tsx'
import { findPetition, listPetitions, type Petition } from './store.ts'

export const persons = ['worker', 'employer'] as const
export const everyone = [...persons, 'officer'] as const
const PAGE = 50

/** Petitions: persons ask, officers of the region write down what was said, answer, pass on, put off. */
export function registerPetitionPages(app: App): void {
  const { database, config, library } = app.kosh
  const { country } = config
  const { db } = database
  const allowed = { config: { roles: everyone } } as const

  app.get('/petitions', allowed, async (request, reply) => {
    const view = viewOf(request)
    const open = said(request.query, 'open') === '1'
    const offset = Math.min(1_000_000, wholeOf(said(request.query, 'after')) ?? 0)
    const rows = await listPetitions(db, view.actor, { open, limit: PAGE + 1, offset })
    const next = rows.length > PAGE ? String(offset + PAGE) : null
    return sendPage(reply, PetitionsPage({ view, items: rows.slice(0, PAGE), open, next }))
  })
  const newForm = (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: '/petitions/new' }
    return sendPage(withStatus(reply, errors, problem), NewPetitionPage({ view, country, values, errors }))
  }
  app.get('/petitions/new', allowed, (request, reply) => newForm(request, reply, {}, []))
  app.post('/petitions', allowed, async (request, reply) => {
    const values = bodyOf(request)
    const field = (name: string) => said(values, name)
    const long = typeof values['words'] === 'string' ? values['words'] : ''
    const input: NewPetition = {
      ...{
        kind: field('kind') as NewPetition['kind'],
        region: field('region'),
        subject: field('subject'),
        words: long,
      },
      ...{ name: field('name'), contact: field('contact') },
    }
    const result = await filePetition(ctxOf(request), { ...input, ...keyOf(values) })
    if (!result.ok) return newForm(request, reply, values, errorsOf(result.problem), result.problem)
    return reply.redirect(petitionAddress(result.value.number, '?done=sent'), 303)
  })

  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<Petition | undefined> => {
    const { number } = request.params as { number: string }
    const petition = await findPetition(db, viewOf(request).actor, number)
    if (!petition) await sendRefusal(request, reply, { code: 'petition-not-found' })
    return petition
  }
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    petition: Petition,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: petitionAddress(petition.number) }
    const { done } = request.query as Record<string, unknown>
    const told =
      done === 'sent'
        ? view.t(words.sent, { number: petition.number })
        : done === 'saved'
          ? view.t(words.saved)
          : undefined
    const page = PetitionPage({ view, library, petition, done: told, values, errors })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/petitions/:number', allowed, async (request, reply) => {
    const petition = await find(request, reply)
    return petition ? show(request, reply, petition) : reply
  })
  const act = (
    path: string,
    roles: readonly (typeof everyone)[number][],
    run: (ctx: Ctx, number: string, values: FormValues) => Promise<Result<unknown>>,
  ) =>
    app.post(`/petitions/:number/${path}`, { config: { roles } }, async (request, reply) => {
      const petition = await find(request, reply)
      if (!petition) return reply
      const values = bodyOf(request)
      const result = await run(ctxOf(request), petition.number, values)
      if (result.ok) return reply.redirect(petitionAddress(petition.number, '?done=saved'), 303)
      return show(request, reply, petition, values, errorsOf(result.problem), result.problem)
    })
  const officers = ['officer'] as const
  act('take', officers, (ctx, number, values) => takePetition(ctx, { number, ...keyOf(values) }))
  act('answer', officers, (ctx, number, values) => {
    const answer = typeof values['answer'] === 'string' ? values['answer'] : ''
    return answerPetition(ctx, { number, answer, ...keyOf(values) })
  })
  act('forward', officers, (ctx, number, values) =>
    forwardPetition(ctx, { number, body: said(values, 'body'), ...keyOf(values) }),
  )
  act('extend', officers, (ctx, number, values) => {
    const until = new FormReader(values).day('until')
    return extendPetition(ctx, { number, until, reason: said(values, 'reason'), ...keyOf(values) })
  })
  act('withdraw', persons, (ctx, number, values) => withdrawPetition(ctx, { number, ...keyOf(values) }))
}

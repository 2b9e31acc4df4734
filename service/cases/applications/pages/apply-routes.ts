import { editionOn } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../platform/access/index.ts'
import type { Ctx, FieldError } from '../../../platform/context.ts'
import type { App } from '../../../platform/http/index.ts'
import { listEmployers } from '../../../registers/employers/index.ts'
import { sendPage } from '../../../web/index.ts'
import { answer, discard, type StartInput, start, updateLine } from '../draft.ts'
import { formFor, type QuestionGroup } from '../form.ts'
import { linesOf, today } from '../store.ts'
import { answersFrom, boxesOf, faultsOfPage, personFrom } from './answers.ts'
import { CounterPage, DiscardPage, type OpenScheme, OverviewPage, StartPage } from './apply.tsx'
import { draftAddress, groupAddress, isListed, nextAfter, stepsOf } from './flow.ts'
import { GroupPage } from './group.tsx'
import {
  applicants,
  bodyOf,
  type Draft,
  draftOf,
  faultsOf,
  keyOf,
  notFound,
  officers,
  param,
  refused,
  typed,
  type Values,
} from './kit.ts'
import { applyWords as w } from './messages.ts'
import { lineName } from './parts.tsx'

/** Schemes in force whose applicants this actor may be, those of the officer's counter last told where they are open. */
function openSchemes(ctx: Ctx): OpenScheme[] {
  const { actor } = ctx
  const day = today(ctx, actor.country)
  return [...ctx.library.schemes.values()].flatMap((scheme): OpenScheme[] => {
    if (scheme.status !== 'law' || scheme.country !== actor.country) return []
    const edition = editionOn(scheme, day)
    if (!edition) return []
    const { applicant, where } = edition.process
    const officer = actor.role === 'officer'
    if (!officer && applicant !== actor.role) return []
    return [{ scheme, edition, open: where.includes(!officer ? 'online' : actor.mission ? 'mission' : 'counter') }]
  })
}

async function begin(request: FastifyRequest, reply: FastifyReply, input: StartInput): Promise<FastifyReply> {
  const ctx = ctxOf(request)
  const result = await start(ctx, input)
  if (!result.ok) return refused(request, reply, result.problem)
  const form = await formFor(ctx, result.value.id)
  const first = form && stepsOf(form).find((s) => !s.done)
  return reply.redirect(first?.href ?? draftAddress(result.value.id), 303)
}

function registerStart(app: App): void {
  app.get('/apply', applicants, async (request, reply) => {
    const ctx = ctxOf(request)
    const schemes = openSchemes(ctx)
    return sendPage(reply, StartPage({ view: viewOf(request), schemes, counter: ctx.actor.role === 'officer' }))
  })
  app.post('/apply', applicants, async (request, reply) => {
    const body = bodyOf(request)
    return begin(request, reply, { ...keyOf(body), scheme: typed(body, 'scheme') })
  })

  const counter = (request: FastifyRequest, values: Values = {}, errors: FieldError[] = []) => {
    const scheme = ctxOf(request).library.schemes.get(typed(request.query, 'scheme'))
    return scheme && CounterPage({ view: viewOf(request), scheme, values, errors })
  }
  app.get('/apply/counter', officers, async (request, reply) => {
    const page = counter(request)
    return page ? sendPage(reply, page) : notFound(request, reply)
  })
  app.post('/apply/counter', officers, async (request, reply) => {
    const body = bodyOf(request)
    const number = typed(body, 'number').replace(/\s/g, '')
    const found = number ? (await listEmployers(ctxOf(request), { number, limit: 1 })).items[0] : undefined
    if (!found) {
      const page = counter(request, body, [{ path: 'number', code: 'unknown', text: w.counterUnknown }])
      return page ? sendPage(reply.status(422), page) : notFound(request, reply)
    }
    return begin(request, reply, {
      ...keyOf(body),
      scheme: typed(body, 'scheme'),
      employerId: found.id,
      channel: 'counter',
    })
  })
}

function registerOverview(app: App): void {
  app.get('/apply/:id', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    return sendPage(reply, OverviewPage({ view: viewOf(request), form: draft.form, steps: stepsOf(draft.form) }))
  })
  app.get('/apply/:id/discard', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    return draft ? sendPage(reply, DiscardPage({ view: viewOf(request), form: draft.form })) : reply
  })
  app.post('/apply/:id/discard', applicants, async (request, reply) => {
    const result = await discard(ctxOf(request), param(request, 'id'), keyOf(bodyOf(request)))
    return result.ok ? reply.redirect('/cases', 303) : refused(request, reply, result.problem)
  })
}

/** What stands over the questions: the scheme, and the worker they are about. */
async function aboveOf(request: FastifyRequest, { ctx, form }: Draft, group: QuestionGroup): Promise<string> {
  const view = viewOf(request)
  const line =
    group.lineNo === undefined ? undefined : (await linesOf(ctx.db, form.caseId)).find((l) => l.no === group.lineNo)
  return line && isListed(form) ? lineName(view, line) : view.t(form.scheme.title)
}

async function showGroup(
  request: FastifyRequest,
  draft: Draft,
  group: QuestionGroup,
  more: { values?: Values; errors?: FieldError[] } = {},
) {
  const { form, ctx } = draft
  const listed = group.lineNo !== undefined && isListed(form)
  return GroupPage({
    view: viewOf(request),
    action: groupAddress(form.caseId, group.id),
    back: listed ? `${draftAddress(form.caseId)}/lines` : draftAddress(form.caseId),
    above: await aboveOf(request, draft, group),
    group,
    country: ctx.actor.country,
    values: more.values ?? boxesOf(group.questions),
    errors: more.errors ?? [],
    more: typed(request.query, 'more') === 'yes',
  })
}

/** Writes the answers of a page; what cannot be read is kept as typed and told. */
async function saveGroup(draft: Draft, group: QuestionGroup, body: Values) {
  const { ctx, form } = draft
  if (group.lineNo === undefined) return answer(ctx, form.caseId, { facts: answersFrom(group.questions, body) })
  const isPerson = group.questions.every((q) => q.name.startsWith('person.'))
  return updateLine(
    ctx,
    form.caseId,
    group.lineNo,
    isPerson ? { person: personFrom(group.questions, body) } : { facts: answersFrom(group.questions, body) },
  )
}

function registerGroups(app: App): void {
  const groupOf = (draft: Draft, request: FastifyRequest) =>
    draft.form.groups.find((g) => g.id === param(request, 'group'))

  app.get('/apply/:id/questions/:group', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const group = groupOf(draft, request)
    if (!group) return reply.redirect(draftAddress(draft.form.caseId), 303)
    const errors = typed(request.query, 'show') === 'faults' ? faultsOfPage(group.questions, undefined, []) : []
    return sendPage(reply, await showGroup(request, draft, group, { errors }))
  })

  app.post('/apply/:id/questions/:group', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const group = groupOf(draft, request)
    if (!group) return notFound(request, reply)
    const body = bodyOf(request)
    const result = await saveGroup(draft, group, body)
    if (!result.ok && !result.problem.fields) return refused(request, reply, result.problem)
    const { caseId } = draft.form
    if (result.ok && typed(body, 'then') === 'later') return reply.redirect(draftAddress(caseId), 303)
    const seen = group.questions.map(({ error: _, ...q }) => q)
    const errors = faultsOfPage(seen, body, result.ok ? result.value.errors : faultsOf(result.problem))
    if (errors.length > 0)
      return sendPage(reply.status(422), await showGroup(request, draft, group, { values: body, errors }))
    const form = (await formFor(draft.ctx, caseId))!
    const next = nextAfter(form, group.id)
    return reply.redirect(next === groupAddress(caseId, group.id) ? `${next}?more=yes` : next, 303)
  })
}

/** Begin, the parts of an application, and its questions. */
export function registerApplyPages(app: App): void {
  registerStart(app)
  registerOverview(app)
  registerGroups(app)
}

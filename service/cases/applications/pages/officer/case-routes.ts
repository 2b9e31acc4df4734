import type { FactValue, Library } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../../platform/access/index.ts'
import type { Ctx, FieldError, Result } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { t } from '../../../../platform/i18n/index.ts'
import { dateFields, sendPage } from '../../../../web/index.ts'
import type { CaseAct } from '../../allowed.ts'
import { payFee } from '../../applicant.ts'
import { bringable } from '../../discretion.ts'
import { clocksToPutOff } from '../../handling.ts'
import { askApplicant, assess, type JudgeInput, judge, take } from '../../officer.ts'
import { countryCodes } from '../../read-codes.ts'
import { today } from '../../store.ts'
import { readFact } from '../../values.ts'
import { type CaseView, findCaseView, type LineView } from '../../view.ts'
import { readTyped } from '../answers.ts'
import { FeePage } from '../applicant/fee.tsx'
import { amountFault, dayPaid, faultsOfPayment, readAmount } from '../applicant/payment.ts'
import {
  bodyOf,
  eachLocale,
  faultsOf,
  keyOf,
  notFound,
  officers,
  param,
  readers,
  refused,
  statusOf,
  typed,
  typedList,
  type Values,
  versionOf,
} from '../kit.ts'
import { officerWords as w } from '../officer-messages.ts'
import { AskPage } from './ask.tsx'
import { isDone, OfficerCasePage } from './case.tsx'
import { FilePage } from './file.tsx'
import { judgedQuestion, LinePage, lineAddress } from './line.tsx'
import { queueAddress } from './queue.tsx'

export interface Opened {
  ctx: Ctx
  seen: CaseView
}

/** The filed case of the address in the actor's scope, or the answer "not found" that was sent. */
export async function openedCase(request: FastifyRequest, reply: FastifyReply): Promise<Opened | undefined> {
  const ctx = ctxOf(request)
  const seen = await findCaseView(ctx, param(request, 'id'))
  if (seen && seen.case.state !== 'draft') return { ctx, seen }
  notFound(request, reply)
  return undefined
}

/** The same, where an act is open to the actor now; otherwise back to the case, which says what is. */
export async function openedFor(
  request: FastifyRequest,
  reply: FastifyReply,
  act: CaseAct,
): Promise<Opened | undefined> {
  const opened = await openedCase(request, reply)
  if (!opened || opened.seen.acts.includes(act)) return opened
  if (request.method === 'GET') reply.redirect(queueAddress(opened.seen.case.id), 303)
  else refused(request, reply, { code: 'case-act-closed' })
  return undefined
}

export const lineOf = (request: FastifyRequest, seen: CaseView): LineView | undefined =>
  seen.lines.find((l) => l.no === Number(param(request, 'no')))

const doneOf = (request: FastifyRequest) => {
  const done = typed(request.query, 'done')
  return isDone(done) ? { done } : {}
}

/** How many lines stand before those shown. */
const fromOf = (request: FastifyRequest): number => Math.max(0, Math.trunc(Number(typed(request.query, 'from'))) || 0)

function registerViews(app: App): void {
  app.get('/queue/:id', readers, async (request, reply) => {
    const opened = await openedCase(request, reply)
    if (!opened) return reply
    const { ctx, seen } = opened
    return sendPage(
      reply,
      OfficerCasePage({
        view: viewOf(request),
        library: ctx.library,
        seen,
        from: fromOf(request),
        bring: ctx.actor.role === 'officer' && (await bringable(ctx.db, ctx, seen.case)).length > 0,
        putOff: (await clocksToPutOff(ctx, seen.case)).length > 0,
        ...doneOf(request),
      }),
    )
  })
  app.get('/queue/:id/file', readers, async (request, reply) => {
    const opened = await openedCase(request, reply)
    if (!opened) return reply
    const { ctx, seen } = opened
    return sendPage(reply, FilePage({ view: viewOf(request), library: ctx.library, seen, from: fromOf(request) }))
  })
  app.get('/queue/:id/lines/:no', readers, async (request, reply) => {
    const opened = await openedCase(request, reply)
    if (!opened) return reply
    const line = lineOf(request, opened.seen)
    if (!line) return notFound(request, reply)
    return sendPage(
      reply,
      LinePage({
        view: viewOf(request),
        library: opened.ctx.library,
        seen: opened.seen,
        line,
        values: {},
        errors: [],
        ...doneOf(request),
      }),
    )
  })
}

function registerSimpleActs(app: App): void {
  const acts = { take, assess } as const
  for (const name of ['take', 'assess'] as const) {
    app.post(`/queue/:id/${name}`, officers, async (request, reply) => {
      const id = param(request, 'id')
      const result: Result<unknown> = await acts[name](ctxOf(request), id, keyOf(bodyOf(request)))
      return result.ok
        ? reply.redirect(`${queueAddress(id)}?done=${name}`, 303)
        : refused(request, reply, result.problem)
    })
    app.get(`/queue/:id/${name}`, officers, async (request, reply) =>
      reply.redirect(queueAddress(param(request, 'id')), 303),
    )
  }
}

/** What was judged, or what is missing in it. */
function readJudgement(
  library: Library,
  seen: CaseView,
  body: Values,
): { value: FactValue; reasons: string; errors: FieldError[] } {
  const name = typed(body, 'fact')
  const fact = seen.scheme.facts[name]
  const reasons = typed(body, `reasons.${name}`).trim()
  const label = fact?.label ?? { kk: name, ru: name, en: name }
  const told = (text: typeof w.needAnswer) => eachLocale((locale) => t(locale, text, { label: label[locale] }))
  const errors: FieldError[] = []
  const read = fact
    ? readFact(fact, readTyped(judgedQuestion(library, seen, name), body), countryCodes)
    : { empty: true as const }
  if ('code' in read) errors.push({ path: `value.${name}`, code: read.code, text: read.text })
  else if (!('value' in read)) errors.push({ path: `value.${name}`, code: 'required', text: told(w.needAnswer) })
  if (!reasons) errors.push({ path: `reasons.${name}`, code: 'required', text: told(w.needReasons) })
  return { value: 'value' in read ? read.value : false, reasons, errors }
}

/** A judgement of one line, or the same of every open line: each is an act of its own. */
async function recordJudgements(opened: Opened, line: LineView, body: Values, input: Omit<JudgeInput, 'lineNo'>) {
  const { ctx, seen } = opened
  if (seen.scheme.facts[input.fact]?.level !== 'line') return judge(ctx, seen.case.id, input)
  const all = typed(body, `all.${input.fact}`) === 'yes'
  const lines = all ? seen.lines.filter((l) => l.decision === null) : [line]
  for (const { no } of lines) {
    const { key, ...rest } = input
    const result = await judge(ctx, seen.case.id, { ...rest, lineNo: no, ...(key ? { key: `${key}-${no}` } : {}) })
    if (!result.ok) return result
  }
  return undefined
}

function registerJudgements(app: App): void {
  app.post('/queue/:id/lines/:no/judge', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'judge')
    if (!opened) return reply
    const { ctx, seen } = opened
    const line = lineOf(request, seen)
    if (!line) return notFound(request, reply)
    const body = bodyOf(request)
    const { value, reasons, errors } = readJudgement(ctx.library, seen, body)
    const at = lineAddress(seen.case.id, line.no)
    if (errors.length > 0) {
      const view = { ...viewOf(request), address: at }
      return sendPage(reply.status(422), LinePage({ view, library: ctx.library, seen, line, values: body, errors }))
    }
    const result = await recordJudgements(opened, line, body, {
      ...keyOf(body),
      fact: typed(body, 'fact'),
      value,
      reasons,
    })
    if (result && !result.ok) return refused(request, reply, result.problem)
    return reply.redirect(`${at}?done=judge`, 303)
  })
}

function registerAsk(app: App): void {
  const show = (request: FastifyRequest, { ctx, seen }: Opened, values: Values = {}, errors: FieldError[] = []) =>
    AskPage({ view: viewOf(request), library: ctx.library, seen, values, errors })
  app.get('/queue/:id/ask', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'ask')
    return opened ? sendPage(reply, show(request, opened)) : reply
  })
  app.post('/queue/:id/ask', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'ask')
    if (!opened) return reply
    const body = bodyOf(request)
    const text = typed(body, 'text')
    if (!text.trim()) {
      const errors = [{ path: 'text', code: 'required', text: w.askNeeded }]
      return sendPage(reply.status(422), show(request, opened, body, errors))
    }
    const { id } = opened.seen.case
    const input = { ...keyOf(body), ...versionOf(body), text, criteria: typedList(body, 'criteria') }
    const result = await askApplicant(opened.ctx, id, input)
    if (result.ok) return reply.redirect(`${queueAddress(id)}?done=ask`, 303)
    return sendPage(reply.status(statusOf(result.problem)), show(request, opened, body, faultsOf(result.problem)))
  })
}

function registerPayments(app: App): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    { ctx, seen }: Opened,
    values: Values,
    errors: FieldError[] = [],
  ): FastifyReply => {
    const fee = seen.fees.find((f) => f.id === param(request, 'fee') && !f.paidAt)
    if (!fee) return notFound(request, reply)
    const at = queueAddress(seen.case.id)
    return sendPage(
      reply,
      FeePage({ view: viewOf(request), library: ctx.library, shown: seen, fee, at, values, errors }),
    )
  }
  app.get('/queue/:id/fees/:fee', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'pay-fee')
    return opened
      ? show(request, reply, opened, dateFields('paidOn', today(opened.ctx, opened.seen.case.country)))
      : reply
  })
  app.post('/queue/:id/fees/:fee', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'pay-fee')
    if (!opened) return reply
    const { ctx, seen } = opened
    const body = bodyOf(request)
    const wrong = faultsOfPayment(body)
    if (wrong.length > 0) return show(request, reply.status(422), opened, body, wrong)
    const amount = readAmount(typed(body, 'amount'))
    const result = await payFee(ctx, seen.case.id, {
      ...keyOf(body),
      ...versionOf(body),
      feeId: param(request, 'fee'),
      reference: typed(body, 'reference'),
      ...dayPaid(body),
      ...(typeof amount === 'number' ? { amount } : {}),
    })
    if (result.ok) return reply.redirect(`${queueAddress(seen.case.id)}?done=pay`, 303)
    const status = statusOf(result.problem)
    if (status !== 422) return refused(request, reply, result.problem)
    const errors = result.problem.code === 'case-fee-amount' ? [amountFault] : faultsOf(result.problem)
    return show(request, reply.status(status), opened, body, errors)
  })
}

/** The case of an officer and everything that is done with it, but the decision. */
export function registerOfficerCase(app: App): void {
  registerViews(app)
  registerSimpleActs(app)
  registerJudgements(app)
  registerAsk(app)
  registerPayments(app)
}

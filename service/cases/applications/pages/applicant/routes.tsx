import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../../platform/access/index.ts'
import type { Ctx, FieldError, Problem } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { dateFields, sendPage } from '../../../../web/index.ts'
import { appealable, appealsOf, fileAppeal, withdrawAppeal } from '../../appeals.ts'
import { cure, type PayInput, payFee, withdraw } from '../../applicant.ts'
import { formFor } from '../../form.ts'
import { markRead, markShown, myCases, myNotices } from '../../queries.ts'
import { today } from '../../store.ts'
import { type CaseView, findCaseView } from '../../view.ts'
import { boxesOf } from '../answers.ts'
import type { Values } from '../kit.ts'
import { applicants, bodyOf, faultsOf, keyOf, notFound, param, refused, statusOf, typed, versionOf } from '../kit.ts'
import { caseAddress, casePage } from './addresses.ts'
import { AppealPage, isLate } from './appeal.tsx'
import { CasePage } from './case.tsx'
import { CasesPage } from './cases.tsx'
import { cureGroups, cureInput } from './cure.ts'
import { CurePage } from './cure-page.tsx'
import { FeePage } from './fee.tsx'
import { InboxPage } from './inbox.tsx'
import { amountFault, dayPaid, faultsOfPayment, readAmount } from './payment.ts'
import { ReceiptPage } from './receipt.tsx'
import { WithdrawPage } from './withdraw.tsx'

interface Opened {
  ctx: Ctx
  shown: CaseView
}

/** The filed case of the address, or the answer that was sent instead: not found, or the draft it still is. */
async function openedOf(request: FastifyRequest, reply: FastifyReply): Promise<Opened | undefined> {
  const ctx = ctxOf(request)
  const shown = await findCaseView(ctx, param(request, 'id'))
  if (!shown) notFound(request, reply)
  else if (shown.case.state === 'draft') reply.redirect(caseAddress(shown.case), 303)
  else return { ctx, shown }
  return undefined
}

const back = (reply: FastifyReply, id: string): FastifyReply => reply.redirect(`${casePage(id)}?done=1`, 303)

function registerReading(app: App): void {
  app.get('/cases', applicants, async (request, reply) => {
    const after = typed(request.query, 'after')
    const { items, next } = await myCases(ctxOf(request), { limit: 50, ...(after ? { after } : {}) })
    return sendPage(reply, CasesPage({ view: viewOf(request), items, next: next ?? null }))
  })

  app.get('/inbox', applicants, async (request, reply) => {
    const ctx = ctxOf(request)
    const after = typed(request.query, 'after')
    const { items, next } = await myNotices(ctx, { limit: 30, ...(after ? { after } : {}) })
    await markShown(
      ctx,
      items.filter((n) => n.readAt === null).map((n) => n.id),
    )
    const { country } = app.kosh.config
    return sendPage(reply, InboxPage({ view: viewOf(request), items, next: next ?? null, country }))
  })

  app.get('/cases/:id', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const { ctx, shown } = opened
    if (shown.notices.some((n) => n.readAt === null)) await markRead(ctx, shown.case.id)
    const done = typed(request.query, 'done') === '1'
    const from = Math.max(0, Math.trunc(Number(typed(request.query, 'from')) || 0))
    const [appeals, appeal] = await Promise.all([appealsOf(ctx.db, shown.case.id), appealable(ctx.db, ctx, shown.case)])
    const page = { view: viewOf(request), library: ctx.library, shown, done, from, appeals, appeal }
    return sendPage(reply, CasePage(page))
  })

  app.get('/cases/:id/receipt', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const { ctx, shown } = opened
    return sendPage(reply, ReceiptPage({ view: viewOf(request), library: ctx.library, shown }))
  })
}

function registerFees(app: App): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    { ctx, shown }: Opened,
    values: Values,
    errors: FieldError[] = [],
  ): FastifyReply => {
    const fee = shown.fees.find((f) => f.id === param(request, 'fee') && !f.paidAt)
    if (!fee) return notFound(request, reply)
    if (!shown.acts.includes('pay-fee')) return reply.redirect(casePage(shown.case.id), 303)
    return sendPage(reply, FeePage({ view: viewOf(request), library: ctx.library, shown, fee, values, errors }))
  }

  app.get('/cases/:id/fees/:fee', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    return show(request, reply, opened, dateFields('paidOn', today(opened.ctx, opened.shown.case.country)))
  })

  app.post('/cases/:id/fees/:fee', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const body = bodyOf(request)
    const wrong = faultsOfPayment(body)
    if (wrong.length > 0) return show(request, reply.status(422), opened, body, wrong)
    const amount = readAmount(typed(body, 'amount'))
    const input: PayInput = {
      ...keyOf(body),
      ...versionOf(body),
      feeId: param(request, 'fee'),
      reference: typed(body, 'reference'),
      ...dayPaid(body),
      ...(typeof amount === 'number' ? { amount } : {}),
    }
    const result = await payFee(opened.ctx, opened.shown.case.id, input)
    if (result.ok) return back(reply, opened.shown.case.id)
    const status = statusOf(result.problem)
    if (status !== 422) return refused(request, reply, result.problem)
    const errors = result.problem.code === 'case-fee-amount' ? [amountFault] : faultsOf(result.problem)
    return show(request, reply.status(status), opened, body, errors)
  })
}

function registerAnswer(app: App): void {
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { ctx, shown }: Opened,
    more: { values?: Values; errors?: FieldError[] } = {},
  ): Promise<FastifyReply> => {
    if (!shown.acts.includes('cure')) return reply.redirect(casePage(shown.case.id), 303)
    const groups = cureGroups((await formFor(ctx, shown.case.id))!, shown)
    const values = more.values ?? boxesOf(groups.flatMap((g) => g.questions))
    return sendPage(reply, CurePage({ view: viewOf(request), shown, groups, values, errors: more.errors ?? [] }))
  }

  app.get('/cases/:id/answer', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    return opened ? show(request, reply, opened) : reply
  })

  app.post('/cases/:id/answer', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const { ctx, shown } = opened
    const body = bodyOf(request)
    const groups = cureGroups((await formFor(ctx, shown.case.id))!, shown)
    const input = { ...keyOf(body), ...versionOf(body), ...cureInput(groups, body) }
    const result = await cure(ctx, shown.case.id, input)
    if (result.ok) return back(reply, shown.case.id)
    if (!result.problem.fields) return refused(request, reply, result.problem)
    const errors = faultsOf(result.problem)
    return show(request, reply.status(statusOf(result.problem)), opened, { values: body, errors })
  })
}

function registerWithdraw(app: App): void {
  app.get('/cases/:id/withdraw', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const { shown } = opened
    if (!shown.acts.includes('withdraw')) return reply.redirect(casePage(shown.case.id), 303)
    return sendPage(reply, WithdrawPage({ view: viewOf(request), shown }))
  })

  app.post('/cases/:id/withdraw', applicants, async (request, reply) => {
    const body = bodyOf(request)
    const id = param(request, 'id')
    const result = await withdraw(ctxOf(request), id, { ...keyOf(body), ...versionOf(body) })
    return result.ok ? back(reply, id) : refused(request, reply, result.problem)
  })
}

function registerAppeal(app: App): void {
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { ctx, shown }: Opened,
    values: Values,
    problem?: Problem,
  ) => {
    const open = await appealable(ctx.db, ctx, shown.case)
    if (!open) return reply.redirect(casePage(shown.case.id), 303)
    const late = isLate(open, today(ctx, shown.case.country))
    const view = { ...viewOf(request), ...(problem ? { address: `${casePage(shown.case.id)}/appeal` } : {}) }
    const errors = problem ? faultsOf(problem) : []
    const page = AppealPage({ view, library: ctx.library, shown, open, late, values, errors })
    return sendPage(problem ? reply.status(statusOf(problem)) : reply, page)
  }
  app.get('/cases/:id/appeal', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    return opened ? show(request, reply, opened, {}) : reply
  })
  app.post('/cases/:id/appeal', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const body = bodyOf(request)
    const input = { ...keyOf(body), grounds: typed(body, 'grounds'), lateReason: typed(body, 'lateReason') }
    const { id } = opened.shown.case
    const result = await fileAppeal(opened.ctx, id, input)
    if (result.ok) return back(reply, id)
    return result.problem.fields
      ? show(request, reply, opened, body, result.problem)
      : refused(request, reply, result.problem)
  })
  app.post('/cases/:id/appeal/withdraw', applicants, async (request, reply) => {
    const opened = await openedOf(request, reply)
    if (!opened) return reply
    const body = bodyOf(request)
    const { id } = opened.shown.case
    const result = await withdrawAppeal(opened.ctx, typed(body, 'number'), keyOf(body))
    return result.ok ? back(reply, id) : refused(request, reply, result.problem)
  })
}

/** A filed case for its applicant: the list, the case, receipt, payment, what was asked for, withdrawal. */
export function registerApplicantCases(app: App): void {
  registerReading(app)
  registerFees(app)
  registerAnswer(app)
  registerWithdraw(app)
  registerAppeal(app)
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../platform/access/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { Ctx, Problem, Result } from '../../platform/context.ts'
import { getError } from '../../platform/errors/index.ts'
import type { App } from '../../platform/http/index.ts'
import { sendRefusal } from '../../web/error-handlers.ts'
import { type FormValues, readDate, sendPage } from '../../web/index.ts'
import {
  askWorker,
  closeComplaint,
  extendComplaint,
  moveComplaint,
  nameEmployer,
  recordStep,
  referComplaint,
  takeComplaint,
} from './desk.ts'
import { deskWords as words } from './desk-messages.ts'
import type { ComplaintOutcome } from './model.ts'
import { ComplaintPage } from './pages/complaint.tsx'
import { complaintAddress, QueuePage, queueViews } from './pages/queue.tsx'
import { type ProtectionKind, protect } from './protection.ts'
import { listed, said } from './read.ts'
import { deskView } from './reading.ts'
import { errorsOf } from './routes-worker.tsx'
import { countComplaints, findComplaint, listComplaints, type QueueView } from './store.ts'

/** Who handles complaints of workers. Nobody else is let in, not even to count them. */
export const inspectors = ['inspector'] as const
const inspectorsOnly = { config: { roles: inspectors } } as const
const PAGE = 50

export const viewOfQueue = (value: unknown): QueueView => queueViews.find((view) => view === value) ?? 'open'

const dateOf = (values: FormValues, name: string): string => {
  const read = readDate(values, name)
  return read.kind === 'date' ? read.date : ''
}

type Act = (ctx: Ctx, asked: { number: string; key?: string }, values: FormValues) => Promise<Result<unknown>>
const acts: Record<string, Act> = {
  take: (ctx, asked) => takeComplaint(ctx, asked),
  ask: (ctx, asked, v) => askWorker(ctx, { ...asked, text: said(v, 'text') }),
  step: (ctx, asked, v) => recordStep(ctx, { ...asked, text: said(v, 'text'), shown: listed(v, 'shown').length > 0 }),
  employer: (ctx, asked, v) => nameEmployer(ctx, { ...asked, employer: said(v, 'employer') }),
  refer: (ctx, asked, v) => referComplaint(ctx, { ...asked, body: said(v, 'body'), reason: said(v, 'reason') }),
  move: (ctx, asked, v) => moveComplaint(ctx, { ...asked, region: said(v, 'region'), reason: said(v, 'reason') }),
  extend: (ctx, asked, v) => extendComplaint(ctx, { ...asked, until: dateOf(v, 'until'), reason: said(v, 'reason') }),
  close: (ctx, asked, v) =>
    closeComplaint(ctx, { ...asked, outcome: said(v, 'outcome') as ComplaintOutcome, reasons: said(v, 'reasons') }),
  protect: (ctx, asked, v) =>
    protect(ctx, {
      ...asked,
      kinds: listed(v, 'kinds') as ProtectionKind[],
      until: dateOf(v, 'until'),
      person: said(v, 'person') || undefined,
    }),
}

/** The inspector's pages: the queue of the own regions, a complaint, and the acts on it. */
export function registerDeskPages(app: App): void {
  const { config } = app.kosh
  const { country } = config

  app.get('/complaints', inspectorsOnly, async (request, reply) => {
    const ctx = ctxOf(request)
    const query = request.query as Record<string, string | undefined>
    const chosen = viewOfQueue(query['view'])
    const today = localDate(ctx.now, country)
    const list = await listComplaints(ctx, { view: chosen, today, after: query['after'], limit: PAGE })
    const counts = await countComplaints(ctx, today)
    return sendPage(reply, QueuePage({ view: viewOf(request), country, ...list, chosen, counts }))
  })

  /** The page of a complaint, after an act that was refused too. */
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues = {},
    problem?: Problem,
  ): Promise<FastifyReply> => {
    const ctx = ctxOf(request)
    const { number } = request.params as { number: string }
    const complaint = await findComplaint(ctx, number)
    if (!complaint) return sendRefusal(request, reply, { code: 'complaint-not-found' })
    const view = { ...viewOf(request), address: complaintAddress(complaint.number) }
    const { done } = request.query as { done?: string }
    const told = done === 'take' ? words.doneTaken : done && Object.hasOwn(acts, done) ? words.done : undefined
    const page = ComplaintPage({
      ...{ view, library: ctx.library, country, complaint, values, errors: problem ? errorsOf(problem) : [] },
      ...(await deskView(ctx, complaint)),
      done: told && view.t(told),
    })
    return sendPage(reply.status(problem ? getError(problem.code).status : 200), page)
  }
  app.get('/complaints/:number', inspectorsOnly, async (request, reply) => show(request, reply))

  for (const [name, act] of Object.entries(acts))
    app.post(`/complaints/:number/${name}`, inspectorsOnly, async (request, reply) => {
      const values = (request.body ?? {}) as FormValues
      const { number } = request.params as { number: string }
      const key = said(values, 'key')
      const result = await act(ctxOf(request), { number, ...(key ? { key } : {}) }, values)
      if (!result.ok) return show(request, reply, values, result.problem)
      // A complaint that was passed on is no longer there for this inspector.
      return reply.redirect(name === 'move' ? '/complaints' : complaintAddress(number, `?done=${name}`), 303)
    })
}

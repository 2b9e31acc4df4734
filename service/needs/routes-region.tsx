import type { FastifyReply, FastifyRequest } from 'fastify'
import { proposalOf, proposalsOf, propose, reviewLines, statementsOf } from '../instruments/need/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { cycleAddress, type OfCycle, ownRegions } from './around.ts'
import { lineField, ReviewPage } from './pages/review.tsx'
import { readProposal, readReview } from './read.ts'
import { doneOf, ofCycle, quotaOfficers } from './tools.tsx'

const officersOnly = { config: { roles: quotaOfficers } } as const

/** A region reviews the lines of its employers and sends its proposal. */
export function registerRegionPages(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const { db } = database

  const review = async (
    request: FastifyRequest,
    reply: FastifyReply,
    props: OfCycle,
    values: FormValues,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const { region } = request.params as { region: string }
    const { cycle } = props
    const statements = await statementsOf(db, cycle.id, { region })
    const proposal = (await proposalsOf(db, cycle.id)).find((p) => p.region === region)
    const known: Record<string, unknown> = {}
    for (const s of statements)
      for (const l of s.lines) {
        const name = lineField(s.number, l.lineNo)
        if (l.accepted !== null) known[`accepted-${name}`] = String(l.accepted)
        if (l.reviewReason) known[`reason-${name}`] = l.reviewReason
      }
    const view = { ...props.view, address: cycleAddress(cycle.number, `/review/${region}`) }
    const shown = { ...props, view, regionCode: region, statements, proposal, done: doneOf(props, request) }
    const page = ReviewPage({ ...shown, values: { ...known, ...values }, errors })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  /** The cycle, where the region of the address is one of the reader's; else the refusal. */
  const ofRegion = async (request: FastifyRequest, reply: FastifyReply): Promise<OfCycle | undefined> => {
    const { region } = request.params as { region: string }
    if (ownRegions(viewOf(request), country).includes(region)) return ofCycle(app, request, reply)
    await sendRefusal(request, reply, { code: 'need-not-yours' })
    return undefined
  }
  app.get('/needs/:number/review/:region', officersOnly, async (request, reply) => {
    const props = await ofRegion(request, reply)
    return props ? review(request, reply, props, {}, []) : reply
  })
  app.post('/needs/:number/review/:region', officersOnly, async (request, reply) => {
    const props = await ofRegion(request, reply)
    if (!props) return reply
    const { region } = request.params as { region: string }
    const values = bodyOf(request)
    const read = readReview(values)
    if ('errors' in read) return review(request, reply, props, values, read.errors)
    const { lines, names } = read.value
    const rest = said(values, 'action') === 'rest'
    const asked = { cycle: props.cycle.number, region, lines, rest, ...keyOf(values) }
    const result = await reviewLines(ctxOf(request), asked)
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => ({
        ...e,
        path: e.path.replace(/^lines\/(\d+)\/(\w+)$/, (_, i, field) => `${field}-${names[Number(i)]}`),
      }))
      return review(request, reply, props, values, errors, result.problem)
    }
    return reply.redirect(cycleAddress(props.cycle.number, `/review/${region}?done=saved`), 303)
  })
  app.post('/needs/:number/propose/:region', officersOnly, async (request, reply) => {
    const props = await ofRegion(request, reply)
    if (!props) return reply
    const { region } = request.params as { region: string }
    const values = bodyOf(request)
    const { cycle } = props
    const lines = (await statementsOf(db, cycle.id, { region })).flatMap((s) => s.lines)
    const read = readProposal(values, proposalOf(lines))
    if ('errors' in read) return review(request, reply, props, values, read.errors)
    const { at, ...said } = read.value
    const result = await propose(ctxOf(request), { cycle: cycle.number, region, ...said, ...keyOf(values) })
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => ({
        ...e,
        path: e.path.replace(/^other\/(\d+)\/(\w+)$/, (_, i, field) =>
          field === 'reason' ? `proposed-reason-${at[Number(i)]}` : `proposed-${at[Number(i)]}`,
        ),
      }))
      return review(request, reply, props, values, errors, result.problem)
    }
    return reply.redirect(cycleAddress(cycle.number, `/review/${region}?done=proposed`), 303)
  })
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { listCycles, openCycle } from '../instruments/need/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { FieldError } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { currentPeriod } from '../public/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { cycleAddress, mayDecide } from './around.ts'
import { NeedsPage, NewCyclePage } from './pages/list.tsx'
import { readOpening } from './read.ts'
import { proposedSum, publicView, seriesOf } from './reading.ts'
import { around, ofCycle, quotaOfficers, showCycle } from './tools.tsx'

const everyone = { config: { roles: 'public' } } as const
const officersOnly = { config: { roles: quotaOfficers } } as const

/** Pages of all cycles and of one, open to everybody; the ministry opens a cycle. */
export function registerNeedPages(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const { db } = database

  app.get('/needs', everyone, async (request, reply) => {
    const cycles = []
    for (const cycle of await listCycles(db, country)) {
      const { needs, proposals, draft } = await publicView(db, cycle)
      cycles.push({
        ...cycle,
        asked: needs.reduce((sum, r) => sum + r.asked, 0),
        proposed: proposedSum(proposals),
        places: cycle.decidedAt && draft ? draft.reserve + draft.cells.reduce((sum, c) => sum + c.places, 0) : null,
      })
    }
    return sendPage(reply, NeedsPage({ ...around(app, request), cycles }))
  })

  const openingForm = (request: FastifyRequest, reply: FastifyReply, values: FormValues, errors: FieldError[]) =>
    sendPage(withStatus(reply, errors), NewCyclePage({ ...around(app, request, '/needs/new'), values, errors }))
  app.get('/needs/new', officersOnly, async (request, reply) =>
    mayDecide(viewOf(request))
      ? openingForm(request, reply, {}, [])
      : sendRefusal(request, reply, { code: 'need-not-yours' }),
  )
  app.post('/needs', officersOnly, async (request, reply) => {
    if (!mayDecide(viewOf(request))) return sendRefusal(request, reply, { code: 'need-not-yours' })
    const values = bodyOf(request)
    const uses = seriesOf(app).map(({ use }) => use)
    const use = uses.find((u) => u.id === said(values, 'series')) ?? uses[0]
    const ctx = ctxOf(request)
    const read = readOpening(values, uses, use ? currentPeriod(use, ctx.now, country) : '')
    if ('errors' in read) return openingForm(request, reply, values, read.errors)
    const result = await openCycle(ctx, { ...read.value, ...keyOf(values) })
    if (!result.ok) return openingForm(request, reply, values, errorsOf(result.problem))
    return reply.redirect(cycleAddress(result.value.number), 303)
  })

  app.get('/needs/:number', everyone, async (request, reply) => {
    const props = await ofCycle(app, request, reply)
    return props ? showCycle(app, request, reply, { ...props, view: viewOf(request) }) : reply
  })
}

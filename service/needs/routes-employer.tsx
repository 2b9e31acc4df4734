import type { FastifyReply } from 'fastify'
import { fileStatement, statementsOf, withdrawStatement } from '../instruments/need/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { codesOf, cycleAddress, type OfCycle, regionsOf } from './around.ts'
import { StatementPage } from './pages/statement.tsx'
import { readStatement, rowsOf, statementFields } from './read.ts'
import { employers, ofCycle, showCycle } from './tools.tsx'

const employersOnly = { config: { roles: employers } } as const

/** An employer states its need, changes it, takes it back. */
export function registerStatementPages(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const { db } = database

  const statementForm = (
    reply: FastifyReply,
    props: OfCycle,
    values: FormValues,
    errors: FieldError[],
    more: { again: boolean; problem?: Problem },
  ) => {
    const address = cycleAddress(props.cycle.number, '/statement')
    const view = { ...props.view, address }
    const page = StatementPage({ ...props, view, rows: rowsOf(values), again: more.again, values, errors })
    return sendPage(withStatus(reply, errors, more.problem), page)
  }
  app.get('/needs/:number/statement', employersOnly, async (request, reply) => {
    const props = await ofCycle(app, request, reply)
    if (!props) return reply
    const { employerId } = props.view.actor
    const region = said(request.query as FormValues, 'region')
    const mine = employerId ? await statementsOf(db, props.cycle.id, { employerId, region: region || undefined }) : []
    const known = region === '' ? undefined : mine[0]
    return statementForm(reply, props, known ? statementFields(known.region, known.lines) : {}, [], { again: !!known })
  })
  app.post('/needs/:number/statement', employersOnly, async (request, reply) => {
    const props = await ofCycle(app, request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    if (said(values, 'action') === 'add') {
      const more = { ...values, rows: String(rowsOf(values) + 1) }
      return statementForm(reply, props, more, [], { again: false })
    }
    const read = readStatement(values, props.use, regionsOf(country), (d) => codesOf(props, d))
    if ('errors' in read) return statementForm(reply, props, values, read.errors, { again: false })
    const { lineFields, ...input } = read.value
    const result = await fileStatement(ctxOf(request), { cycle: props.cycle.number, ...input, ...keyOf(values) })
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => ({
        ...e,
        // The fault names the line that was read; the form knows it by its row.
        path: e.path.replace(/^lines\/(\d+)\//, (_, i) => `lines.${lineFields[Number(i)]}.`),
      }))
      return statementForm(reply, props, values, errors, { again: false, problem: result.problem })
    }
    return reply.redirect(cycleAddress(props.cycle.number, '?done=filed'), 303)
  })
  app.post('/needs/:number/withdraw', employersOnly, async (request, reply) => {
    const props = await ofCycle(app, request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    const asked = { cycle: props.cycle.number, region: said(values, 'region'), ...keyOf(values) }
    const result = await withdrawStatement(ctxOf(request), asked)
    if (!result.ok) return showCycle(app, request, reply, props, values, result.problem)
    return reply.redirect(cycleAddress(props.cycle.number, '?done=withdrawn'), 303)
  })
}

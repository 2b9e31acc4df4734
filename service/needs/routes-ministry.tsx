import type { IsoDate, QuotaUse } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type Draft,
  decideCycle,
  findDraft,
  releaseRound,
  returnProposal,
  sameDims,
  saveDraft,
  scaled,
} from '../instruments/need/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, dateFields, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { codesOf, cycleAddress, mayDecide, type OfCycle } from './around.ts'
import { DraftPage, type DraftRow, ROUNDS } from './pages/draft.tsx'
import { TrialPage } from './pages/trial.tsx'
import { readDraft } from './read.ts'
import { draftRows, indicatorsFor, periodBefore } from './reading.ts'
import { ofCycle, quotaOfficers, showCycle } from './tools.tsx'
import { tryDraft } from './trial.ts'

const officersOnly = { config: { roles: quotaOfficers } } as const

/** What a draft starts from: the proposals, the quota of now, or the last draft, by a percentage. */
type Basis = { basis: string; percent: number }

/** The first day of a period: `2027`, or a fiscal year that is named by the year in which it ends. */
function firstDay(use: QuotaUse, period: string): IsoDate {
  const year = Number(/\d{4}/.exec(period)?.[0])
  const { calendar } = use
  return calendar.kind === 'calendar-year' ? `${year}-01-01` : `${year - 1}-${calendar.starts}`
}

/** The ministry drafts, decides, sends proposals back, and opens what it held back. */
export function registerMinistryPages(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const { db } = database

  const ofMinistry = async (request: FastifyRequest, reply: FastifyReply): Promise<OfCycle | undefined> => {
    if (mayDecide(viewOf(request))) return ofCycle(app, request, reply)
    await sendRefusal(request, reply, { code: 'need-not-yours' })
    return undefined
  }
  const draftForm = async (
    reply: FastifyReply,
    props: OfCycle,
    given: { typed: FormValues } | Basis,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const { cycle, schemes, use } = props
    const last = await findDraft(db, cycle.id)
    const rows = await draftRows(db, cycle, { use, schemes: [...schemes] }, last)
    const values = 'typed' in given ? given.typed : filled(rows, last, given, firstDay(use, cycle.period))
    const indicators = await indicatorsFor(db, schemes, localDate(props.view.now, country))
    const view = { ...props.view, address: cycleAddress(cycle.number, '/draft') }
    const beforePeriod = periodBefore(cycle.period)
    const shown = { ...props, view, rows, last, beforePeriod, indicators, values, errors }
    return sendPage(withStatus(reply, errors, problem), DraftPage(shown))
  }
  /** The form filled from a basis: the proposals, the quota of now, or the last draft. */
  const filled = (
    rows: readonly DraftRow[],
    last: Draft | undefined,
    { basis, percent }: Basis,
    begins: IsoDate,
  ): FormValues => {
    const values: Record<string, string> = { basis, percent: String(percent) }
    for (const row of rows) {
      const drafted = last?.cells.find((c) => sameDims(c.dims, row.dims))
      const from = basis === 'draft' ? (drafted?.places ?? 0) : basis === 'now' ? row.now : row.proposed
      values[`cell-${row.key}`] = String(scaled(from, percent))
    }
    const rounds = last?.rounds ?? [{ opens: begins, percent: 100 }]
    for (const [i, round] of rounds.entries()) {
      Object.assign(values, dateFields(`opens${i + 1}`, round.opens), { [`share${i + 1}`]: String(round.percent) })
    }
    return { ...values, reserve: String(last?.reserve ?? 0), note: last?.note ?? '' }
  }
  app.get('/needs/:number/draft', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const query = request.query as FormValues
    const last = await findDraft(db, props.cycle.id)
    const basis =
      ['proposals', 'now', 'draft'].find((b) => b === said(query, 'basis')) ?? (last ? 'draft' : 'proposals')
    const percent = Number(/^\d{1,3}$/.exec(said(query, 'percent'))?.[0] ?? 100)
    return draftForm(reply, props, { basis, percent }, [])
  })
  app.get('/needs/:number/draft/trial', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const { cycle, schemes, view } = props
    const draft = await findDraft(db, cycle.id)
    const trial = draft && (await tryDraft(db, app.kosh.library, cycle, schemes, draft.cells, view.now))
    const own = { ...view, address: cycleAddress(cycle.number, '/draft/trial') }
    return sendPage(reply, TrialPage({ ...props, view: own, draft, trial }))
  })
  app.post('/needs/:number/draft', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    const { cycle, use, schemes } = props
    const last = await findDraft(db, cycle.id)
    const rows = await draftRows(db, cycle, { use, schemes: [...schemes] }, last)
    const read = readDraft(values, use, rows, (d) => codesOf(props, d), ROUNDS)
    if ('errors' in read) return draftForm(reply, props, { typed: values }, read.errors)
    const result = await saveDraft(ctxOf(request), { cycle: cycle.number, ...read.value, ...keyOf(values) })
    if (!result.ok) return draftForm(reply, props, { typed: values }, errorsOf(result.problem), result.problem)
    return reply.redirect(cycleAddress(cycle.number, '?done=saved'), 303)
  })
  app.post('/needs/:number/decide', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    const version = Number(/^\d{1,6}$/.exec(said(values, 'version'))?.[0] ?? 0)
    const asked = { cycle: props.cycle.number, version, act: said(values, 'act'), reason: said(values, 'reason') }
    const result = await decideCycle(ctxOf(request), { ...asked, ...keyOf(values) })
    if (!result.ok) return showCycle(app, request, reply, props, values, result.problem)
    const { places, open } = result.value
    return reply.redirect(cycleAddress(asked.cycle, `?done=decided&places=${places}&open=${open}`), 303)
  })
  app.post('/needs/:number/return', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    const asked = { cycle: props.cycle.number, region: said(values, 'region'), reason: said(values, 'returnReason') }
    const result = await returnProposal(ctxOf(request), { ...asked, ...keyOf(values) })
    if (!result.ok) {
      const { fields, ...rest } = result.problem
      const problem = fields ? { ...rest, fields: fields.map((e) => ({ ...e, path: 'returnReason' })) } : result.problem
      return showCycle(app, request, reply, props, values, problem)
    }
    return reply.redirect(cycleAddress(asked.cycle, '?done=saved'), 303)
  })
  app.post('/needs/:number/release', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    const round = Number(/^\d{1,2}$/.exec(said(values, 'round'))?.[0] ?? 0)
    const asked = { cycle: props.cycle.number, round, reason: said(values, 'reason') }
    const result = await releaseRound(ctxOf(request), { ...asked, ...keyOf(values) })
    if (!result.ok) return showCycle(app, request, reply, props, values, result.problem)
    return reply.redirect(cycleAddress(asked.cycle, `?done=released&n=${result.value.places}`), 303)
  })
}

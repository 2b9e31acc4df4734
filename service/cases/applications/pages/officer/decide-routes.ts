import type { FastifyReply, FastifyRequest } from 'fastify'
import { viewOf } from '../../../../platform/access/index.ts'
import type { FieldError } from '../../../../platform/context.ts'
import type { App } from '../../../../platform/http/index.ts'
import { dateFields, readDate, sendPage } from '../../../../web/index.ts'
import { decide, type LineDecision } from '../../decide.ts'
import { previewDecision } from '../../decision-notice.ts'
import { failedReasons } from '../../reasons.ts'
import type { CaseView, LineView } from '../../view.ts'
import {
  bodyOf,
  countOf,
  faultsOf,
  keyOf,
  notFound,
  officers,
  param,
  refused,
  statusOf,
  typed,
  typedList,
  type Values,
  versionOf,
} from '../kit.ts'
import { applyWords } from '../messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { lineOf, type Opened, openedFor } from './case-routes.ts'
import { ConfirmAllPage, ConfirmPage, DecideAllPage, DecidePage, proposed } from './decide.tsx'
import { lineAddress } from './line.tsx'
import { queueAddress } from './queue.tsx'

const outcomes = ['granted', 'refused', 'not-needed'] as const

interface Read {
  decision: LineDecision
  against: boolean
  errors: FieldError[]
}

const fault = (path: string, text: FieldError['text'], code = 'required'): FieldError => ({ path, code, text })

/** The decision of a form with its faults: the same that the act would find, told before anything is decided. */
function readDecision(line: LineView, body: Values): Read {
  const outcome = outcomes.find((o) => o === typed(body, 'outcome'))
  const freeText = typed(body, 'freeText').trim()
  const found = line.assessment ? failedReasons(line.assessment.full).map((r) => r.code) : []
  const named = outcome === 'refused' ? typedList(body, 'reasons').filter((code) => !found.includes(code)) : []
  const against = outcome !== undefined && outcome !== proposed(line)
  const errors: FieldError[] = []
  if (!outcome) errors.push(fault('outcome', w.chooseDecision))
  if (outcome === 'refused' && found.length + named.length === 0) errors.push(fault('reasons', w.groundNeeded))
  if (against && !freeText) errors.push(fault('freeText', w.freeTextNeeded))
  else if (named.length > 0 && !freeText) errors.push(fault('freeText', w.groundText))
  const days: Partial<Record<'validFrom' | 'validTo', string>> = {}
  for (const name of ['validFrom', 'validTo'] as const) {
    const read = readDate(body, name)
    if (read.kind === 'wrong') errors.push(fault(name, applyWords.badDate, 'impossible-date'))
    if (read.kind === 'date' && outcome === 'granted') days[name] = read.date
  }
  const places = typed(body, 'places').trim()
  return {
    decision: {
      no: line.no,
      outcome: outcome ?? 'refused',
      reasons: named,
      ...(freeText ? { freeText } : {}),
      ...(places && outcome === 'granted' ? { places: countOf(body, 'places') } : {}),
      ...days,
    },
    against,
    errors,
  }
}

/** The boxes as the assessment would fill them. */
function prepared(line: LineView): Values {
  const says = proposed(line)
  return {
    ...(says ? { outcome: says } : {}),
    reasons: line.assessment ? failedReasons(line.assessment.full).map((r) => r.code) : [],
    ...(line.places > 1 ? { places: String(line.places) } : {}),
    ...dateFields('validFrom', line.validity?.from),
    ...dateFields('validTo', line.validity?.to),
  }
}

const propsOf = (request: FastifyRequest, { ctx, seen }: Opened, line: LineView) => ({
  view: { ...viewOf(request), address: `${lineAddress(seen.case.id, line.no)}/decide` },
  library: ctx.library,
  seen,
  line,
})

function registerOne(app: App): void {
  const open = async (request: FastifyRequest, reply: FastifyReply) => {
    const opened = await openedFor(request, reply, 'decide')
    const line = opened && lineOf(request, opened.seen)
    if (opened && !line) notFound(request, reply)
    if (!opened || !line) return undefined
    if (line.decision === null && !opened.seen.mustMove) return { opened, line }
    if (request.method === 'GET') reply.redirect(lineAddress(opened.seen.case.id, line.no), 303)
    else
      refused(
        request,
        reply,
        line.decision ? { code: 'case-line-decided', params: { line: line.no } } : { code: 'case-edition-moved' },
      )
    return undefined
  }

  app.get('/queue/:id/lines/:no/decide', officers, async (request, reply) => {
    const it = await open(request, reply)
    if (!it) return reply
    const { opened, line } = it
    return sendPage(reply, DecidePage({ ...propsOf(request, opened, line), values: prepared(line), errors: [] }))
  })

  app.post('/queue/:id/lines/:no/decide', officers, async (request, reply) => {
    const it = await open(request, reply)
    if (!it) return reply
    const props = propsOf(request, it.opened, it.line)
    const values = bodyOf(request)
    if (typed(values, 'edit')) return sendPage(reply, DecidePage({ ...props, values, errors: [] }))
    const { decision, against, errors } = readDecision(it.line, values)
    if (errors.length > 0) return sendPage(reply.status(422), DecidePage({ ...props, values, errors }))
    const notice = await previewDecision(it.opened.ctx, it.opened.seen, [decision])
    return sendPage(reply, ConfirmPage({ ...props, values, errors, decision, against, notice }))
  })

  app.post('/queue/:id/lines/:no/decide/confirm', officers, async (request, reply) => {
    const it = await open(request, reply)
    if (!it) return reply
    const { opened, line } = it
    const values = bodyOf(request)
    const { decision, errors } = readDecision(line, values)
    const props = propsOf(request, opened, line)
    if (errors.length > 0) return sendPage(reply.status(422), DecidePage({ ...props, values, errors }))
    const { id } = opened.seen.case
    const result = await decide(opened.ctx, id, { ...keyOf(values), ...versionOf(values), lines: [decision] })
    if (result.ok) return reply.redirect(afterDecision(opened.seen, [line.no]), 303)
    const faults = faultsOf(result.problem).map((e) => ({ ...e, path: e.path.replace(/^lines\/\d+\//, '') }))
    return sendPage(reply.status(statusOf(result.problem)), DecidePage({ ...props, values, errors: faults }))
  })
}

/** To the next open line while there is one, then back to the case. */
function afterDecision(seen: CaseView, decided: readonly number[]): string {
  const open = seen.lines.filter((l) => l.decision === null && !decided.includes(l.no))
  const next = decided.length === 1 ? (open.find((l) => l.no > decided[0]!) ?? open[0]) : undefined
  return `${next ? lineAddress(seen.case.id, next.no) : queueAddress(seen.case.id)}?done=decide`
}

const asProposed = (line: LineView): LineDecision => ({ no: line.no, outcome: proposed(line)! })

function registerAll(app: App): void {
  const answered = (seen: CaseView) =>
    seen.mustMove ? [] : seen.lines.filter((l) => l.decision === null && proposed(l) !== undefined)
  const view = (request: FastifyRequest, seen: CaseView) => ({
    ...viewOf(request),
    address: `${queueAddress(seen.case.id)}/decide`,
  })

  app.get('/queue/:id/decide', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'decide')
    if (!opened) return reply
    const lines = answered(opened.seen)
    const values = { line: lines.map((l) => String(l.no)) }
    return sendPage(
      reply,
      DecideAllPage({ view: view(request, opened.seen), seen: opened.seen, lines, values, errors: [] }),
    )
  })

  app.post('/queue/:id/decide', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'decide')
    if (!opened) return reply
    const { seen } = opened
    const values = bodyOf(request)
    const lines = answered(seen)
    const picked = lines.filter((l) => typedList(values, 'line').includes(String(l.no)))
    const props = { view: view(request, seen), seen, values, errors: [] }
    if (typed(values, 'edit')) return sendPage(reply, DecideAllPage({ ...props, lines }))
    if (picked.length > 0) {
      const notice = await previewDecision(opened.ctx, seen, picked.map(asProposed))
      return sendPage(reply, ConfirmAllPage({ ...props, lines: picked, notice }))
    }
    return sendPage(reply.status(422), DecideAllPage({ ...props, lines, errors: [fault('line', w.pickOne)] }))
  })

  app.post('/queue/:id/decide/confirm', officers, async (request, reply) => {
    const opened = await openedFor(request, reply, 'decide')
    if (!opened) return reply
    const { seen, ctx } = opened
    const values = bodyOf(request)
    const picked = answered(seen).filter((l) => typedList(values, 'line').includes(String(l.no)))
    const lines = picked.map(asProposed)
    const result = await decide(ctx, seen.case.id, { ...keyOf(values), ...versionOf(values), lines })
    if (result.ok) return reply.redirect(`${queueAddress(seen.case.id)}?done=decide`, 303)
    const props = { view: view(request, seen), seen, values, lines: answered(seen) }
    const errors = faultsOf(result.problem).map((e) => ({ ...e, path: e.path === '' ? '' : 'line' }))
    return sendPage(reply.status(statusOf(result.problem)), DecideAllPage({ ...props, errors }))
  })
}

/** Decisions: of one line with grounds and reasons, or of all lines as the assessment says. */
export function registerDecisions(app: App): void {
  registerOne(app)
  registerAll(app)
  // The addresses of the last step, opened again, lead to the step before.
  app.get('/queue/:id/decide/confirm', officers, async (request, reply) =>
    reply.redirect(`${queueAddress(param(request, 'id'))}/decide`, 303),
  )
  app.get('/queue/:id/lines/:no/decide/confirm', officers, async (request, reply) =>
    reply.redirect(`${lineAddress(param(request, 'id'), Number(param(request, 'no')))}/decide`, 303),
  )
}

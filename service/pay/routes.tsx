import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  closeFinding,
  type FindingAddress,
  type FindingKind,
  filePayroll,
  findingsFor,
  findMonth,
  listMonths,
  type Month,
  monthOf,
  payActWords,
  payOfWorker,
  rowsOf,
  tellPaid,
} from '../instruments/pay/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError, Problem, Result } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { csvOf, currencyOf } from '../public/index.ts'
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
import { isUploadedFile } from '../web/uploads.ts'
import { words } from './messages.ts'
import { EmployerPayPage, monthAddress, OfficerPayPage, WorkerPayPage } from './pages/list.tsx'
import { MonthPage } from './pages/month.tsx'
import { sampleRows } from './sample.ts'

export const checkers = ['officer', 'inspector'] as const
export const readers = ['employer', ...checkers] as const
const PAGE = 24
/** How many months back a payroll may be filed. */
const BACK = 24

/** Employers file payrolls, officers and inspectors see what is short, workers see their own. */
export function registerPayPages(app: App): void {
  const { database, config, library } = app.kosh
  const { country } = config
  const { db } = database
  const currency = currencyOf(library, country)

  const paged = (request: FastifyRequest) => Math.min(100_000, wholeOf(said(request.query, 'after')) ?? 0)
  const employerPage = async (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: '/pay' }
    const offset = paged(request)
    const own = { employerId: view.actor.employerId }
    const rows = await listMonths(db, view.actor, { ...own, limit: PAGE + 1, offset })
    const today = localDate(view.now, country)
    const choices = Array.from({ length: BACK }, (_, i) => monthOf(today, i + 1).slice(0, 7))
    const next = rows.length > PAGE ? String(offset + PAGE) : null
    const page = EmployerPayPage({ view, months: rows.slice(0, PAGE), choices, next, values, errors })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/pay', { config: { roles: [...readers, 'worker'] } }, async (request, reply) => {
    const view = viewOf(request)
    const { actor } = view
    if (actor.role === 'employer')
      return employerPage(request, reply, { month: monthOf(localDate(view.now, country), 1).slice(0, 7) }, [])
    if (actor.role === 'worker') {
      const months = actor.personId ? await payOfWorker(db, actor.personId) : []
      return sendPage(reply, WorkerPayPage({ view, months, findings: await findingsFor(db, actor, {}) }))
    }
    const openOnly = said(request.query, 'open') === '1'
    const offset = paged(request)
    const rows = await listMonths(db, actor, { openOnly, limit: PAGE + 1, offset })
    const next = rows.length > PAGE ? String(offset + PAGE) : null
    return sendPage(reply, OfficerPayPage({ view, months: rows.slice(0, PAGE), openOnly, next }))
  })
  app.get('/pay/sample.csv', { config: { roles: ['employer'] } }, async (request, reply) => {
    const { actor, now } = ctxOf(request)
    const month = monthOf(localDate(now, country), 1)
    const rows = actor.employerId ? await sampleRows(db, actor.employerId, month) : []
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="payroll-${month.slice(0, 7)}.csv"`)
      .send(csvOf([['permit', 'contract', 'worked', 'norm', 'gross', 'withheld', 'paid'], ...rows]))
  })
  app.post('/pay', { config: { roles: ['employer'], files: true }, bodyLimit: 12_000_000 }, async (request, reply) => {
    const values = bodyOf(request)
    const file = values['csv']
    if (!isUploadedFile(file))
      return employerPage(request, reply, values, [{ path: 'csv', code: 'required', text: payActWords.noFile }])
    const input = { month: said(values, 'month'), csv: file.bytes.toString('utf8'), currency, ...keyOf(values) }
    const result = await filePayroll(ctxOf(request), input)
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => (e.path === '' ? { ...e, path: 'csv' } : e))
      return employerPage(request, reply, values, errors, result.problem)
    }
    const { workers, bad, findings, month } = result.value
    const query = `?done=filed&workers=${workers}&bad=${bad.length}&findings=${findings}`
    return reply.redirect(monthAddress(viewOf(request).actor.employerId!, month, query), 303)
  })

  /** The month of the address, where the actor sees anything of it. */
  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<Month | undefined> => {
    const { employer, month } = request.params as { employer: string; month: string }
    const { actor } = viewOf(request)
    const sound = /^[0-9a-f-]{36}$/.test(employer) && /^2\d{3}-(0[1-9]|1[0-2])$/.test(month)
    const [found] = sound
      ? await listMonths(db, actor, { employerId: employer, month: `${month}-01`, limit: 1, offset: 0 })
      : []
    if (!found) await sendRefusal(request, reply, { code: 'pay-not-found' })
    return found && findMonth(db, employer, found.month)
  }
  const doneOf = (request: FastifyRequest): string | undefined => {
    const { t } = viewOf(request)
    const query = request.query as Record<string, unknown>
    const figure = (name: string) => String(query[name] ?? '0').replaceAll(/\D/g, '') || '0'
    return query['done'] === 'filed'
      ? t(words.filedDone, { workers: figure('workers'), bad: figure('bad'), findings: figure('findings') })
      : query['done'] === 'saved'
        ? t(words.savedDone)
        : undefined
  }
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    month: Month,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: monthAddress(month.employerId, month.month) }
    const of = { employerId: month.employerId, month: month.month }
    const page = MonthPage({
      ...{ view, month, values, errors, done: doneOf(request) },
      rows: await rowsOf(db, view.actor, month.employerId, month.month),
      findings: await findingsFor(db, view.actor, of),
    })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/pay/:employer/:month', { config: { roles: readers } }, async (request, reply) => {
    const month = await find(request, reply)
    return month ? show(request, reply, month) : reply
  })
  app.get('/pay/:employer/:month/bad.csv', { config: { roles: ['employer'] } }, async (request, reply) => {
    const month = await find(request, reply)
    if (!month) return reply
    const rows = month.bad.map((b) => [b.line, b.faults.map((f) => `${f.column}: ${f.code}`).join('; '), b.raw])
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="payroll-${month.month.slice(0, 7)}-not-read.csv"`)
      .send(csvOf([['line', 'fault', 'text'], ...rows]))
  })

  const act = (
    path: 'told' | 'close',
    roles: readonly ('employer' | 'officer' | 'inspector')[],
    run: (request: FastifyRequest, at: FindingAddress, values: FormValues, name: string) => Promise<Result<unknown>>,
    fields: readonly string[],
  ) =>
    app.post(`/pay/:employer/:month/${path}`, { config: { roles } }, async (request, reply) => {
      const month = await find(request, reply)
      if (!month) return reply
      const values = bodyOf(request)
      const name = said(values, 'finding')
      const [permit = '', kind = ''] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)]
      const at = { month: month.month.slice(0, 7), permit, kind: kind as FindingKind }
      const result = await run(request, at, values, name)
      if (result.ok) return reply.redirect(monthAddress(month.employerId, month.month, '?done=saved'), 303)
      const errors = errorsOf(result.problem).map((e) =>
        fields.includes(e.path) ? { ...e, path: `${e.path}-${name}` } : e,
      )
      return show(request, reply, month, values, errors, result.problem)
    })
  act(
    'told',
    ['employer'],
    (request, at, values, name) => {
      const read = new FormReader(values)
      const paidOn = read.day(`paidOn-${name}`)
      return tellPaid(ctxOf(request), { ...at, paidOn, reference: said(values, `reference-${name}`), ...keyOf(values) })
    },
    ['paidOn', 'reference'],
  )
  act(
    'close',
    checkers,
    (request, at, values, name) => {
      const as = said(values, 'as') === 'excused' ? 'excused' : 'settled'
      return closeFinding(ctxOf(request), { ...at, as, reason: said(values, `reason-${name}`), ...keyOf(values) })
    },
    ['reason'],
  )
}

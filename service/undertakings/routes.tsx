import type { UndertakingKind } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  closeUndertaking,
  findUndertaking,
  judgeStep,
  listUndertakings,
  planUndertaking,
  reportStep,
  type Standing,
  stepsOf,
  type Undertaking,
} from '../instruments/undertakings/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError, Problem, Result } from '../platform/context.ts'
import { findFile } from '../platform/files.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import {
  bodyOf,
  dateFields,
  errorsOf,
  FormReader,
  type FormValues,
  keyOf,
  said,
  sendPage,
  wholeOf,
  withStatus,
} from '../web/index.ts'
import { isUploadedFile, sendFile } from '../web/uploads.ts'
import { dutyOf, isOpen, type OneProps, undertakingAddress } from './around.ts'
import { standingNames, words } from './messages.ts'
import { UndertakingsPage } from './pages/list.tsx'
import { UndertakingPage } from './pages/one.tsx'
import { PlanPage } from './pages/plan.tsx'

/** Who reads: the employer its own, officers and inspectors those of their regions. */
export const readers = ['employer', 'officer', 'inspector'] as const
const PAGE = 50
const MOST_ROWS = 200

const rowsOf = (values: FormValues, u: Undertaking): number =>
  Math.min(MOST_ROWS, Math.max(u.places, wholeOf(said(values, 'rows')) ?? u.places))

/** The plan of the form; lines with nothing in them do not count. `fields` finds the line of a fault again. */
function readPlan(values: FormValues, rows: number) {
  const form = new FormReader(values)
  const steps: { person: string; what: string; until: string }[] = []
  const fields: number[] = []
  for (let i = 0; i < rows; i++) {
    const field = (name: string) => said(values, `steps.${i}.${name}`)
    const filled = ['person', 'what', 'until-day', 'until-month', 'until-year'].some((name) => field(name) !== '')
    if (!filled) continue
    steps.push({ person: field('person'), what: field('what'), until: form.day(`steps.${i}.until`) })
    fields.push(i)
  }
  return form.done({ kind: said(values, 'kind') as UndertakingKind, plan: said(values, 'plan'), steps, fields })
}

/** The undertakings for nationals: employers plan and report, officers judge and close, inspectors read. */
export function registerUndertakingPages(app: App): void {
  const { database, library } = app.kosh
  const { db } = database

  app.get('/undertakings', { config: { roles: readers } }, async (request, reply) => {
    const view = viewOf(request)
    const query = request.query as FormValues
    const asked = said(query, 'standing')
    const standing = Object.hasOwn(standingNames, asked) ? (asked as Standing) : undefined
    const offset = Math.min(100_000, wholeOf(said(query, 'after')) ?? 0)
    const today = localDate(view.now, view.actor.country)
    const rows = await listUndertakings(db, view.actor, { today, standing, limit: PAGE + 1, offset })
    const next = rows.length > PAGE ? String(offset + PAGE) : null
    return sendPage(reply, UndertakingsPage({ view, library, items: rows.slice(0, PAGE), standing, next }))
  })

  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<Undertaking | undefined> => {
    const { number } = request.params as { number: string }
    const u = await findUndertaking(db, viewOf(request).actor, number)
    if (!u) await sendRefusal(request, reply, { code: 'undertaking-not-found' })
    return u
  }
  const propsOf = async (
    request: FastifyRequest,
    u: Undertaking,
    more: string,
    values: FormValues,
    errors: readonly FieldError[],
  ): Promise<OneProps> => {
    const view = { ...viewOf(request), address: undertakingAddress(u.number, more) }
    const { done } = request.query as Record<string, unknown>
    const told = done === 'met' ? view.t(words.metDone) : done === 'saved' ? view.t(words.saved) : undefined
    return { view, library, undertaking: u, steps: await stepsOf(db, u.id), done: told, values, errors }
  }
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    u: Undertaking,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => sendPage(withStatus(reply, errors, problem), UndertakingPage(await propsOf(request, u, '', values, errors)))
  app.get('/undertakings/:number', { config: { roles: readers } }, async (request, reply) => {
    const u = await find(request, reply)
    return u ? show(request, reply, u) : reply
  })
  app.get('/undertakings/:number/files/:no', { config: { roles: readers } }, async (request, reply) => {
    const u = await find(request, reply)
    if (!u) return reply
    const { no } = request.params as { no: string }
    const step = (await stepsOf(db, u.id)).find((s) => String(s.no) === no)
    const file = step?.fileHash ? await findFile(db, step.fileHash) : undefined
    if (!file) return sendRefusal(request, reply, { code: 'undertaking-not-found' })
    return sendFile(reply, { name: step!.fileName ?? 'file', type: file.type, bytes: file.bytes })
  })

  const planForm = async (
    request: FastifyRequest,
    reply: FastifyReply,
    u: Undertaking,
    values: FormValues,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const kinds = dutyOf(library, u)?.undertaking?.kinds ?? []
    const props = await propsOf(request, u, '/plan', values, errors)
    return sendPage(withStatus(reply, errors, problem), PlanPage({ ...props, kinds, rows: rowsOf(values, u) }))
  }
  app.get('/undertakings/:number/plan', { config: { roles: ['employer'] } }, async (request, reply) => {
    const u = await find(request, reply)
    if (!u) return reply
    const steps = await stepsOf(db, u.id)
    if (!isOpen(u) || steps.some((s) => s.verdict === 'accepted'))
      return reply.redirect(undertakingAddress(u.number), 303)
    const values: Record<string, string> = { kind: u.kind ?? '', plan: u.plan ?? '', rows: String(steps.length) }
    for (const [i, step] of steps.entries())
      Object.assign(values, dateFields(`steps.${i}.until`, step.until), {
        [`steps.${i}.person`]: step.person,
        [`steps.${i}.what`]: step.what,
      })
    return planForm(request, reply, u, values, [])
  })
  app.post('/undertakings/:number/plan', { config: { roles: ['employer'] } }, async (request, reply) => {
    const u = await find(request, reply)
    if (!u) return reply
    const values = bodyOf(request)
    if (said(values, 'action') === 'add')
      return planForm(request, reply, u, { ...values, rows: String(rowsOf(values, u) + 1) }, [])
    const read = readPlan(values, rowsOf(values, u))
    if ('errors' in read) return planForm(request, reply, u, values, read.errors)
    const { fields, ...input } = read.value
    const kinds = dutyOf(library, u)?.undertaking?.kinds ?? []
    const result = await planUndertaking(ctxOf(request), kinds, { number: u.number, ...input, ...keyOf(values) })
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => ({
        ...e,
        path: e.path.replace(/^steps\/(\d+)\/(\w+)$/, (_, i, name) => `steps.${fields[Number(i)]}.${name}`),
      }))
      return planForm(request, reply, u, values, errors, result.problem)
    }
    return reply.redirect(undertakingAddress(u.number, '?done=saved'), 303)
  })

  /** An act of a form on the page; `names` are the names that its fields have. */
  const act = <T,>(
    path: string,
    role: 'employer' | 'officer',
    run: (request: FastifyRequest, number: string, values: FormValues, no: number) => Promise<Result<T>>,
    names: (no: number) => Record<string, string>,
    done: (value: T) => string = () => 'saved',
  ) =>
    app.post(
      `/undertakings/:number/${path}`,
      { config: { roles: [role], files: path === 'report' }, bodyLimit: 12_000_000 },
      async (request, reply) => {
        const u = await find(request, reply)
        if (!u) return reply
        const values = bodyOf(request)
        const no = wholeOf(said(values, 'no')) ?? 0
        const result = await run(request, u.number, values, no)
        if (result.ok) return reply.redirect(undertakingAddress(u.number, `?done=${done(result.value)}`), 303)
        const fields = names(no)
        const errors = errorsOf(result.problem).map((e) => ({ ...e, path: fields[e.path] ?? e.path }))
        return show(request, reply, u, values, errors, result.problem)
      },
    )
  act(
    'report',
    'employer',
    (request, number, values, no) => {
      const read = new FormReader(values)
      const doneOn = read.day(`doneOn-${no}`)
      const file = values[`file-${no}`]
      return reportStep(ctxOf(request), {
        ...{ number, no, doneOn, person: said(values, `person-${no}`), proof: said(values, `proof-${no}`) },
        ...(isUploadedFile(file) ? { file } : {}),
        ...keyOf(values),
      })
    },
    (no) => ({ person: `person-${no}`, doneOn: `doneOn-${no}`, proof: `proof-${no}` }),
  )
  act(
    'judge',
    'officer',
    (request, number, values, no) => {
      const verdict = said(values, 'verdict') === 'accepted' ? 'accepted' : 'returned'
      return judgeStep(ctxOf(request), { number, no, verdict, reason: said(values, `reason-${no}`), ...keyOf(values) })
    },
    (no) => ({ reason: `reason-${no}` }),
    ({ met }) => (met ? 'met' : 'saved'),
  )
  act(
    'close',
    'officer',
    (request, number, values) => {
      const as = said(values, 'as') === 'lifted' ? 'lifted' : 'broken'
      return closeUndertaking(ctxOf(request), { number, as, reason: said(values, 'closeReason'), ...keyOf(values) })
    },
    () => ({ reason: 'closeReason' }),
  )
}

import type { FastifyRequest } from 'fastify'
import { viewOf } from '../../../platform/access/index.ts'
import type { FieldError } from '../../../platform/context.ts'
import type { App } from '../../../platform/http/index.ts'
import { checkPerson, type PersonInput } from '../../../registers/persons/index.ts'
import { sendPage } from '../../../web/index.ts'
import { isUploadedFile } from '../../../web/uploads.ts'
import { addLinesFromCsv, type CsvRead, sampleHeader } from '../csv.ts'
import { addLine, removeLine, updateLine } from '../draft.ts'
import { formFor } from '../form.ts'
import { groupWords } from '../messages.ts'
import { personQuestions } from '../person-form.ts'
import { linesOf, schemeOfCase } from '../store.ts'
import { faultsOfPage, personFrom } from './answers.ts'
import { draftAddress, nextAfter } from './flow.ts'
import { GroupPage } from './group.tsx'
import {
  applicants,
  bodyOf,
  countOf,
  type Draft,
  draftOf,
  faultsOf,
  keyOf,
  notFound,
  param,
  refused,
  statusOf,
  typed,
  type Values,
} from './kit.ts'
import { LinesPage, PlacesPage, RemoveLinePage } from './lines.tsx'
import { lineWords as w } from './messages.ts'

const perPage = 50

async function showLines(request: FastifyRequest, draft: Draft, more: { read?: CsvRead; errors?: FieldError[] } = {}) {
  const { ctx, form } = draft
  const lines = await linesOf(ctx.db, form.caseId)
  const from = Math.max(0, Number(typed(request.query, 'from')) || 0)
  const at = `${draftAddress(form.caseId)}/lines`
  return LinesPage({
    view: { ...viewOf(request), address: request.method === 'GET' ? request.url : at },
    form,
    lines: lines.slice(from, from + perPage),
    total: lines.length,
    next: lines.length > from + perPage ? `${at}?from=${from + perPage}` : undefined,
    goOn: nextAfter(form, 'lines'),
    ...more,
  })
}

/** The questions about a new worker: a line is made when the form is sent. */
function newWorker(request: FastifyRequest, { ctx, form }: Draft, values: Values = {}, errors: FieldError[] = []) {
  return GroupPage({
    view: viewOf(request),
    action: `${draftAddress(form.caseId)}/lines/new`,
    back: `${draftAddress(form.caseId)}/lines`,
    above: viewOf(request).t(form.scheme.title),
    group: { title: groupWords['line-person'], questions: personQuestions({}) },
    country: ctx.actor.country,
    values,
    errors,
    once: typed(values, 'key') || true,
  })
}

/** What was typed of a person and cannot be read. */
const unread = (person: PersonInput): FieldError[] =>
  checkPerson(person, false).map((e) => ({ ...e, path: `person/${e.path}` }))

function registerNew(app: App): void {
  app.get('/apply/:id/lines/new', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { form } = draft
    if (form.lines === 'workers') return sendPage(reply, newWorker(request, draft))
    return sendPage(reply, PlacesPage({ view: viewOf(request), form, no: undefined, values: {}, errors: [] }))
  })

  app.post('/apply/:id/lines/new', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { ctx, form } = draft
    const body = bodyOf(request)
    const later = typed(body, 'then') === 'later'
    const questions = personQuestions({})
    const workers = form.lines === 'workers'
    const missing = workers && !later ? faultsOfPage(questions, body, unread(personFrom(questions, body))) : []
    if (missing.length > 0) return sendPage(reply.status(422), newWorker(request, draft, body, missing))
    const result = await addLine(ctx, form.caseId, {
      ...keyOf(body),
      ...(workers
        ? { person: personFrom(questions, body) }
        : { label: typed(body, 'label'), places: countOf(body, 'places') }),
    })
    if (!result.ok) return refused(request, reply, result.problem)
    const { no, errors } = result.value
    const at = draftAddress(form.caseId)
    if (later) return reply.redirect(at, 303)
    // What cannot be read is kept with the new line; its own page tells what is wrong.
    if (errors.length > 0)
      return reply.redirect(
        workers ? `${at}/questions/line-${no}-person?show=faults` : `${at}/lines/${no}?show=faults`,
        303,
      )
    return reply.redirect(nextAfter((await formFor(ctx, form.caseId))!, `line-${no}-person`), 303)
  })
}

function registerOne(app: App): void {
  const lineOf = async (draft: Draft, request: FastifyRequest) =>
    (await linesOf(draft.ctx.db, draft.form.caseId)).find((l) => l.no === countOf(request.params, 'no'))

  app.get('/apply/:id/lines/:no', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    const line = draft && (await lineOf(draft, request))
    if (!draft) return reply
    if (!line || draft.form.lines === 'workers') return notFound(request, reply)
    const values = { label: line.label, places: String(line.places) }
    return sendPage(reply, PlacesPage({ view: viewOf(request), form: draft.form, no: line.no, values, errors: [] }))
  })
  app.post('/apply/:id/lines/:no', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { ctx, form } = draft
    const body = bodyOf(request)
    const no = countOf(request.params, 'no')
    const result = await updateLine(ctx, form.caseId, no, {
      label: typed(body, 'label'),
      places: countOf(body, 'places'),
    })
    if (!result.ok) return refused(request, reply, result.problem)
    const errors = result.value.errors.map((e) => ({ ...e, path: e.path.replace(/^lines\/\d+\//, '') }))
    if (errors.length > 0)
      return sendPage(reply.status(422), PlacesPage({ view: viewOf(request), form, no, values: body, errors }))
    return reply.redirect(nextAfter((await formFor(ctx, form.caseId))!, `line-${no}-offer`), 303)
  })

  app.get('/apply/:id/lines/:no/remove', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    const line = draft && (await lineOf(draft, request))
    if (!draft) return reply
    if (!line) return notFound(request, reply)
    return sendPage(reply, RemoveLinePage({ view: viewOf(request), form: draft.form, line }))
  })
  app.post('/apply/:id/lines/:no/remove', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { ctx, form } = draft
    const result = await removeLine(ctx, form.caseId, countOf(request.params, 'no'), keyOf(bodyOf(request)))
    if (!result.ok) return refused(request, reply, result.problem)
    return reply.redirect(`${draftAddress(form.caseId)}/lines`, 303)
  })
}

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function registerTable(app: App): void {
  app.get('/apply/:id/lines/table.csv', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { ctx, form } = draft
    const scheme = schemeOfCase(ctx.library, { scheme: form.scheme.id })
    // A question asked of any line is a column; with no line yet, everything that may be asked of one.
    const asked = form.groups.filter((g) => g.level === 'line').flatMap((g) => g.questions.map((q) => q.name))
    const names = asked.some((n) => !n.startsWith('person.')) ? [...new Set(asked)] : Object.keys(scheme.facts)
    const header = sampleHeader(scheme, form.lines, names, ctx.locale).map(quoted).join(';')
    // The mark of UTF-8 lets spreadsheet programs read Kazakh letters.
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="kosh-workers.csv"')
      .send(`\ufeff${header}\r\n`)
  })

  app.post(
    '/apply/:id/lines/table',
    { config: { ...applicants.config, files: true }, bodyLimit: 12_000_000 },
    async (request, reply) => {
      const draft = await draftOf(request, reply)
      if (!draft) return reply
      const { ctx, form } = draft
      const body = bodyOf(request)
      const file = body['table']
      if (!isUploadedFile(file)) {
        const errors = [{ path: 'table', code: 'required', text: w.noFile }]
        return sendPage(reply.status(422), await showLines(request, draft, { errors }))
      }
      const csv = file.bytes.toString('utf8').replace(/^\ufeff/, '')
      const result = await addLinesFromCsv(ctx, form.caseId, { ...keyOf(body), csv })
      if (!result.ok) {
        const errors = faultsOf(result.problem).map((e) => ({ ...e, path: 'table' }))
        return sendPage(reply.status(statusOf(result.problem)), await showLines(request, draft, { errors }))
      }
      const now = { ctx, form: (await formFor(ctx, form.caseId))! }
      return sendPage(
        reply.status(result.value.bad.length > 0 ? 422 : 200),
        await showLines(request, now, { read: result.value }),
      )
    },
  )
  // The address of the sent table, opened again or in another language, is the list.
  app.get('/apply/:id/lines/table', applicants, async (request, reply) =>
    reply.redirect(`${draftAddress(param(request, 'id'))}/lines`, 303),
  )
}

/** The list of workers (or places) of a draft. */
export function registerLinePages(app: App): void {
  app.get('/apply/:id/lines', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    return draft ? sendPage(reply, await showLines(request, draft)) : reply
  })
  registerNew(app)
  registerTable(app)
  registerOne(app)
}

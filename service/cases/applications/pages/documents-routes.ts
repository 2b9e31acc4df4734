import type { FastifyReply, FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../platform/access/index.ts'
import type { FieldError } from '../../../platform/context.ts'
import { typeOf } from '../../../platform/files.ts'
import type { App } from '../../../platform/http/index.ts'
import { t } from '../../../platform/i18n/index.ts'
import { sendPage } from '../../../web/index.ts'
import { isUploadedFile, sendFile } from '../../../web/uploads.ts'
import { isAllowed } from '../allowed.ts'
import { addDocument, findDocument, removeDocument } from '../documents.ts'
import { formFor } from '../form.ts'
import { findCase, linesOf } from '../store.ts'
import { boxOf, DocumentsPage } from './documents.tsx'
import { draftAddress } from './flow.ts'
import {
  applicants,
  bodyOf,
  eachLocale,
  faultsOf,
  keyOf,
  notFound,
  param,
  refused,
  statusOf,
  typed,
  type Values,
} from './kit.ts'
import { lineWords as w } from './messages.ts'
import { lineName } from './parts.tsx'

/** Workers whose papers are on one page. */
const perPage = 20

/** Both while the application is written and, where the law lets papers follow, after it was filed. */
const roots = ['/apply/:id/documents', '/cases/:id/papers'] as const

async function show(request: FastifyRequest, reply: FastifyReply, drafting: boolean, errors: FieldError[] = []) {
  const ctx = ctxOf(request)
  const id = param(request, 'id')
  const form = await formFor(ctx, id)
  const c = form && (await findCase(ctx.db, ctx, id))
  if (!form || !c) return notFound(request, reply)
  if (!isAllowed(ctx.actor, c, 'add-document') || drafting !== (c.state === 'draft'))
    return reply.redirect(c.state === 'draft' ? draftAddress(id) : `/cases/${id}`, 303)
  const view = viewOf(request)
  const lines = await linesOf(ctx.db, id)
  const at = drafting ? draftAddress(id) : `/cases/${id}`
  const root = drafting ? `${at}/documents` : `${at}/papers`
  // With many workers their papers come some workers at a time; the address keeps the place.
  const from = Math.max(0, Number(typed(request.query, 'from')) || 0)
  const page = new Set(lines.slice(from, from + perPage).map((l) => l.no))
  const place = (n: number) => (n > 0 ? `${root}?from=${n}` : root)
  const more = from + perPage < lines.length && form.documents.some((d) => d.level === 'line')
  return sendPage(
    reply,
    DocumentsPage({
      view: { ...view, address: place(from) },
      above: drafting ? view.t(form.scheme.title) : c.number,
      back: at,
      goOn: drafting ? `${at}/check` : c.state === 'awaiting-applicant' ? `${at}/answer` : at,
      documents: form.documents.filter((d) => (d.lineNo === undefined ? from === 0 : page.has(d.lineNo))),
      action: root,
      from,
      next: more ? place(from + perPage) : undefined,
      files: `/cases/${id}/documents`,
      nameOf: (no) => {
        const line = lines.find((l) => l.no === no)
        return line ? lineName(view, line) : String(no)
      },
      errors,
      mayRemove: isAllowed(ctx.actor, c, 'remove-document'),
    }),
  )
}

/** The list one came from. */
function listAddress(request: FastifyRequest, id: string, drafting: boolean): string {
  const from = Number(typed(request.query, 'from')) || 0
  return `${drafting ? `${draftAddress(id)}/documents` : `/cases/${id}/papers`}${from > 0 ? `?from=${from}` : ''}`
}

/** The paper of the form, or the fault that says why there is none. */
function readFile(body: Values): { bytes: Buffer; name: string; type: string } | undefined {
  const file = Object.values(body).find(isUploadedFile)
  return file && { bytes: file.bytes, name: file.name, type: typeOf(file.bytes) ?? 'application/octet-stream' }
}

async function add(request: FastifyRequest, reply: FastifyReply, drafting: boolean) {
  const ctx = ctxOf(request)
  const body = bodyOf(request)
  const id = param(request, 'id')
  const need = typed(body, 'need')
  const lineNo = typed(body, 'line') ? Number(typed(body, 'line')) : undefined
  const box = boxOf({ need, ...(lineNo === undefined ? {} : { lineNo }) })
  const form = await formFor(ctx, id)
  const wanted = form?.documents.find((d) => d.need === need && d.lineNo === lineNo)
  if (!form || !wanted) return notFound(request, reply)
  const file = readFile(body)
  if (!file) {
    const text = eachLocale((locale) => t(locale, w.noFileChosen, { title: wanted.title[locale] }))
    return show(request, reply.status(422), drafting, [{ path: box, code: 'required', text }])
  }
  const result = await addDocument(ctx, id, {
    ...keyOf(body),
    need,
    ...(lineNo === undefined ? {} : { lineNo }),
    ...file,
  })
  if (!result.ok) {
    const status = statusOf(result.problem)
    if (status === 404 || status === 409) return refused(request, reply, result.problem)
    return show(
      request,
      reply.status(status),
      drafting,
      faultsOf(result.problem).map((e) => ({ ...e, path: box })),
    )
  }
  return reply.redirect(listAddress(request, id, drafting), 303)
}

/** Papers: added, taken away, read. */
export function registerDocumentPages(app: App): void {
  for (const root of roots) {
    const drafting = root.startsWith('/apply')
    app.get(root, applicants, async (request, reply) => show(request, reply, drafting))
    app.post(root, { config: { ...applicants.config, files: true }, bodyLimit: 12_000_000 }, async (request, reply) =>
      add(request, reply, drafting),
    )
    app.post(`${root}/:document/remove`, applicants, async (request, reply) => {
      const id = param(request, 'id')
      const result = await removeDocument(ctxOf(request), id, param(request, 'document'), keyOf(bodyOf(request)))
      if (!result.ok) return refused(request, reply, result.problem)
      return reply.redirect(listAddress(request, id, drafting), 303)
    })
  }

  const mayRead = { config: { roles: ['worker', 'employer', 'officer', 'auditor'] } } as const
  app.get('/cases/:id/documents/:document', mayRead, async (request, reply) => {
    const file = await findDocument(ctxOf(request), param(request, 'id'), param(request, 'document'))
    if (!file) return notFound(request, reply)
    return sendFile(reply, file)
  })
}

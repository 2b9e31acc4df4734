import { schemeOf } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addNavigation, ctxOf, viewOf } from '../../../platform/access/index.ts'
import { localDate, timeZone } from '../../../platform/calendar.ts'
import type { Ctx, FieldError } from '../../../platform/context.ts'
import { getError } from '../../../platform/errors/index.ts'
import type { App } from '../../../platform/http/index.ts'
import { verbatim } from '../../../platform/i18n/index.ts'
import { bodyOf, errorsOf, isLocale, keyOf, said, sendPage, withStatus } from '../../../web/index.ts'
import { reportCure, verbs } from '../acts.ts'
import { words } from '../messages.ts'
import {
  type ChangeKind,
  changeKinds,
  groundsFor,
  openChanges,
  type Permit,
  permitStates,
  standingOn,
} from '../model.ts'
import { ChangePage, CurePage } from '../pages/change.tsx'
import { ListPage } from '../pages/list.tsx'
import { citeText } from '../pages/parts.tsx'
import { CopyPage, PermitPage } from '../pages/permit.tsx'
import { permitPdf } from '../pdf/permit-pdf.ts'
import { countPermits, findPermit, listEvents, listPermits } from '../queries.ts'
import { printCitation } from '../terms.ts'

const readers = ['worker', 'employer', 'officer', 'inspector', 'auditor'] as const
const counters = [...readers, 'quota-officer', 'analyst'] as const

const standing = (ctx: Ctx) => (permit: Permit) => standingOn(permit, localDate(ctx.now, permit.country))
const allGrounds = (ctx: Ctx, permit: Permit) =>
  changeKinds.flatMap((kind) => groundsFor(schemeOf(ctx.library, permit.scheme), permit.edition, kind))

const query = (request: FastifyRequest, name: string): string | undefined => {
  const value = (request.query as Record<string, unknown>)[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The permit of the address, if it is in scope; otherwise the page "not found" has been sent. */
async function permitOf(request: FastifyRequest, reply: FastifyReply): Promise<Permit | undefined> {
  const { number } = request.params as { number: string }
  const permit = await findPermit(ctxOf(request), number)
  if (!permit) reply.callNotFound()
  return permit
}

/** Which field of the form a refusal belongs to. */
const places: Record<string, string> = { 'permit-ground': 'ground', 'permit-reasons': 'reasons' }

function registerChanges(app: App, kind: ChangeKind): void {
  const page = (
    request: FastifyRequest,
    permit: Permit,
    more: { values?: Record<string, unknown>; errors?: FieldError[] } = {},
  ) => {
    const view = viewOf(request)
    const { library } = ctxOf(request)
    const grounds = groundsFor(schemeOf(library, permit.scheme), permit.edition, kind)
    return ChangePage({
      view: { ...view, address: `/permits/${permit.number}/${kind}` },
      permit,
      kind,
      grounds,
      cite: (ground) => citeText(view, printCitation(library, ground.cite)),
      ...more,
    })
  }
  const officers = { config: { roles: ['officer'] } } as const
  app.get(`/permits/:number/${kind}`, officers, async (request, reply) => {
    const permit = await permitOf(request, reply)
    return permit ? sendPage(reply, page(request, permit)) : reply
  })
  app.post(`/permits/:number/${kind}`, officers, async (request, reply) => {
    const permit = await permitOf(request, reply)
    if (!permit) return reply
    const values = (request.body ?? {}) as Record<string, unknown>
    const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
    const change = { permit: permit.id, ground: typed('ground'), reasons: typed('reasons') }
    const result = await verbs[kind](ctxOf(request), change, typed('key'))
    if (result.ok) return reply.redirect(`/permits/${permit.number}`, 303)
    const { code, params } = result.problem
    const { status, title, text } = getError(code)
    const view = viewOf(request)
    const told = verbatim(code in places ? view.t(title) : view.t(text, params))
    const errors = [{ path: places[code] ?? '', code, text: { kk: told, ru: told, en: told } }]
    return sendPage(reply.status(status), page(request, permit, { values, errors }))
  })
}

/** The holder of a suspended permit says that its ground has gone. */
function registerCure(app: App): void {
  const reporters = { config: { roles: ['worker', 'employer', 'officer'] } } as const
  const page = (
    request: FastifyRequest,
    permit: Permit,
    values: Record<string, unknown> = {},
    errors: FieldError[] = [],
  ) => CurePage({ view: { ...viewOf(request), address: `/permits/${permit.number}/cure` }, permit, values, errors })
  app.get('/permits/:number/cure', reporters, async (request, reply) => {
    const permit = await permitOf(request, reply)
    return permit ? sendPage(reply, page(request, permit)) : reply
  })
  app.post('/permits/:number/cure', reporters, async (request, reply) => {
    const permit = await permitOf(request, reply)
    if (!permit) return reply
    const values = bodyOf(request)
    const input = { permit: permit.id, reasons: said(values, 'reasons') }
    const result = await reportCure(ctxOf(request), input, keyOf(values).key)
    if (result.ok) return reply.redirect(`/permits/${permit.number}`, 303)
    const { problem } = result
    const errors = errorsOf(problem).map((e) => ({ ...e, path: places[problem.code] ?? e.path }))
    return sendPage(withStatus(reply, errors, problem), page(request, permit, values, errors))
  })
}

/** Pages of permits: list, permit, copy for the telephone, PDF, and the changes an officer makes. */
export function registerPermitPages(app: App): void {
  addNavigation(app, { href: '/permits', text: words.permits, roles: counters, order: 40 })
  addNavigation(app, { href: '/check', text: words.check, roles: 'public', order: 80 })

  app.get('/permits', { config: { roles: counters } }, async (request, reply) => {
    const ctx = ctxOf(request)
    const state = permitStates.find((known) => known === query(request, 'state'))
    const asked = query(request, 'after')
    const after = asked && /^[0-9a-f-]{36}$/.test(asked) ? asked : undefined
    const { items, next } = await listPermits(ctx, { state, after })
    const counts = await countPermits(ctx)
    return sendPage(reply, ListPage({ view: viewOf(request), items, next, state, counts, standing: standing(ctx) }))
  })

  app.get('/permits/:number', { config: { roles: counters } }, async (request, reply) => {
    const permit = await permitOf(request, reply)
    if (!permit) return reply
    const ctx = ctxOf(request)
    const view = viewOf(request)
    const events = await listEvents(ctx, permit)
    const changes = ctx.actor.role === 'officer' ? openChanges(permit.state) : []
    return sendPage(
      reply,
      PermitPage({
        view,
        permit,
        standing: standing(ctx)(permit),
        events,
        grounds: allGrounds(ctx, permit),
        changes,
        mayCure: permit.state === 'suspended' && ['worker', 'employer', 'officer'].includes(ctx.actor.role),
        timeZone: timeZone(permit.country),
      }),
    )
  })

  app.get('/permits/:number/copy', { config: { roles: readers } }, async (request, reply) => {
    const permit = await permitOf(request, reply)
    if (!permit) return reply
    const ctx = ctxOf(request)
    return sendPage(reply, CopyPage({ view: viewOf(request), permit, standing: standing(ctx)(permit) }))
  })

  app.get('/permits/:number/permit.pdf', { config: { roles: readers } }, async (request, reply) => {
    const permit = await permitOf(request, reply)
    if (!permit) return reply
    const ctx = ctxOf(request)
    // `?lang=` switches the language of the whole service first; `?language=` is for this paper only.
    const asked = query(request, 'language')
    const locale = isLocale(asked) ? asked : ctx.locale
    const pdf = await permitPdf(permit, {
      locale,
      standing: standing(ctx)(permit),
      issuedOn: localDate(permit.issuedAt, permit.country),
      demo: app.web.demo,
    })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${permit.number}-${locale}.pdf"`)
      .header('content-language', locale)
      .send(pdf)
  })

  for (const kind of changeKinds) registerChanges(app, kind)
  registerCure(app)
}

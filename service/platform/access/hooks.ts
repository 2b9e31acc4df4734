import cookies from '@fastify/cookie'
import type { Locale } from '@kosh/law/language'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { isLocale, withParam } from '../../web/view.ts'
import { publicActor } from '../actors.ts'
import type { Actor, Role } from '../context.ts'
import { isAllowed, noteRoute } from './access-table.ts'
import { isForeign, isSameSecret, isUnsafe, shownCsrf, visitorCsrf } from './csrf.ts'
import { negotiateLocale } from './locale.ts'
import { AccessRefused } from './refusal.ts'
import type { Access, Allowed } from './request.ts'
import { findSession, newToken } from './sessions.ts'
import { findTokenAccount } from './tokens.ts'

export const cookieNames = { session: 'kosh_session', locale: 'kosh_lang', visit: 'kosh_visit' }

/** Cookies of this site: not for scripts, not sent by other sites' forms, only over https where there is https. */
export const cookieOptions = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: request.protocol === 'https' || (request.server.kosh.config.origin?.startsWith('https:') ?? false),
})

const localeOf = (request: FastifyRequest, otherwise?: Locale): Locale => {
  const wished = request.cookies[cookieNames.locale]
  return isLocale(wished) ? wished : (otherwise ?? negotiateLocale(request.headers['accept-language']))
}

/** Someone who has not signed in: known by a cookie of the visit only, and that only once a form was shown. */
function visitor(request: FastifyRequest): Access {
  const known = request.cookies[cookieNames.visit]
  const visit = known && known.length >= 32 ? known : newToken()
  return {
    actor: publicActor(request.server.web.country),
    locale: localeOf(request),
    via: 'none',
    csrf: visitorCsrf(visit),
    visit: { value: visit, fresh: visit !== known, used: false },
  }
}

/** Who sends this request, and how it is known. */
async function identify(request: FastifyRequest): Promise<Access> {
  const { database, clock } = request.server.kosh
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) {
    const account = await findTokenAccount(database.db, bearer, clock())
    if (!account) throw new AccessRefused('token-unknown')
    return { actor: account, locale: localeOf(request), via: 'token', csrf: '' }
  }
  const token = request.cookies[cookieNames.session]
  const session = token ? await findSession(database.db, token, clock()) : undefined
  if (session) {
    return {
      actor: session.account,
      locale: localeOf(request, session.account.locale),
      via: 'session',
      csrf: session.csrf,
    }
  }
  return visitor(request)
}

/** `?lang=ru` on any page: remembered in a cookie, and the same address is shown without it. */
function switchLanguage(request: FastifyRequest, reply: FastifyReply): boolean {
  const wished = (request.query as Record<string, unknown> | undefined)?.['lang']
  if (request.method !== 'GET' || !isLocale(wished) || request.url.startsWith('/api/')) return false
  const year = 365 * 24 * 60 * 60
  reply
    .setCookie(cookieNames.locale, wished, { ...cookieOptions(request), maxAge: year })
    .redirect(withParam(request.url, 'lang', undefined), 303)
  return true
}

/** A program with a bearer token cannot be tricked by another site; everything else shows where it comes from. */
function checkForm(request: FastifyRequest): void {
  if (!isUnsafe(request.method) || request.access.via === 'token' || request.routeOptions.url === undefined) return
  if (request.routeOptions.config?.computes) return
  if (isForeign(request.headers)) throw new AccessRefused('foreign-site')
  if (request.routeOptions.config?.accountless) return
  const shown = shownCsrf(request.headers, request.body)
  if (!shown || !isSameSecret(shown, request.access.csrf)) throw new AccessRefused('form-expired')
  // The field has done its work: routes and their schemas never see it.
  if (typeof request.body === 'object' && request.body !== null)
    delete (request.body as Record<string, unknown>)['_csrf']
}

/** Checks in a route what the table says for the whole route: `preHandler: requireRole('officer')`. */
export const requireRole =
  (...roles: Role[]) =>
  async (request: FastifyRequest): Promise<void> =>
    demandRole(request.access.actor, roles)

function demandRole(actor: Actor, roles: Allowed): void {
  if (isAllowed(roles, actor.role)) return
  throw new AccessRefused(actor.role === 'public' ? 'sign-in-needed' : 'role-needed', roles)
}

/** Facts about the installation that every page shows; read at the start and again when `refreshWeb` is called. */
export async function refreshWeb(app: FastifyInstance): Promise<void> {
  const { rows } = await sql<{ value: unknown }>`
    SELECT value FROM setting WHERE key = 'demo'`.execute(app.kosh.database.db)
  app.web.demo = rows[0]?.value === true
}

/** Puts access in front of all routes registered after it. Call it on the root, before any module. */
export async function registerAccess(app: FastifyInstance): Promise<void> {
  if (!app.hasPlugin('@fastify/cookie')) await app.register(cookies)
  app.decorate('web', { demo: false, country: app.kosh.config.country, navigation: [], homes: new Map(), routes: [] })
  app.decorateRequest('access')

  app.addHook('onRoute', (route) => noteRoute(app, route))
  app.addHook('onReady', () => refreshWeb(app))
  app.addHook('onRequest', async (request, reply) => {
    if (switchLanguage(request, reply)) return reply
    request.access = visitor(request)
    const { url, config } = request.routeOptions
    if (config?.anonymous) return undefined
    request.access = await identify(request)
    if (url === undefined) return undefined
    // A route that came in before this hook could watch: nobody has said who may, so nobody may.
    demandRole(request.access.actor, config?.roles ?? [])
    return undefined
  })
  app.addHook('preValidation', async (request) => checkForm(request))
  app.addHook('onSend', async (request, reply, payload) => {
    const visit = request.access?.visit
    if (visit?.used && visit.fresh) reply.setCookie(cookieNames.visit, visit.value, cookieOptions(request))
    // What one person sees is not for a shared cache, and not for the next person's back button.
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html')
    if (!reply.hasHeader('cache-control')) {
      if (request.access && request.access.via !== 'none') reply.header('cache-control', 'no-store')
      else if (isPage) reply.header('cache-control', 'private, no-cache')
    }
    return payload
  })
}

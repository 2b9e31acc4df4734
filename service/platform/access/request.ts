import type { Locale, Text } from '@kosh/law/language'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { NavItem, View } from '../../web/view.ts'
import type { Actor, Ctx, Role } from '../context.ts'
import type {} from '../http/app.ts'

/** Who may use a route: these roles, or everybody. */
export type Allowed = readonly Role[] | 'public'

/** What access knows of a request once its first hook has run. */
export interface Access {
  actor: Actor
  locale: Locale
  via: 'session' | 'token' | 'none'
  /** The form token of the session, or of the visitor's cookie. */
  csrf: string
  /** The visitor's cookie; `fresh` is set on the way out if a form used it. */
  visit?: { value: string; fresh: boolean; used: boolean }
}

/** What modules add to the frame of an application. */
export interface WebRegistry {
  demo: boolean
  /** The country this installation serves. */
  country: string
  /** `whole`: only for those who act for the whole country; `shown`: of those who may, who is shown it. */
  navigation: (NavItem & {
    roles: Allowed
    order: number
    whole?: true
    shown?: readonly (Role | 'public')[]
  })[]
  homes: Map<Role, string>
  routes: { method: string; url: string; roles: Allowed }[]
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route; a route that does not say so stops the start. */
    roles?: Allowed
    /** The same for everybody (style sheet): the session is not looked up. */
    anonymous?: boolean
    /** A POST that only computes: nothing is stored and nobody is known, so it needs no form token. */
    computes?: boolean
    /** What somebody without account sends from a program: no session counts here, so there is nothing to steal with a form. */
    accountless?: boolean
    /** The route takes forms with files. */
    files?: boolean
  }
  interface FastifyRequest {
    access: Access
  }
  interface FastifyInstance {
    web: WebRegistry
  }
}

export const actorOf = (request: FastifyRequest): Actor => request.access.actor

/** The context of the verbs: database, law, hour, ids, actor and language of this request. */
export function ctxOf(request: FastifyRequest): Ctx {
  const host = request.server.kosh
  return {
    db: host.database.db,
    library: host.library,
    now: host.clock(),
    newId: host.newId,
    actor: request.access.actor,
    locale: request.access.locale,
    post: host.post,
  }
}

export type Translate = (locale: Locale, text: Text, params?: Record<string, string | number>) => string

/** What the frame of a page needs to know of this request. */
export function makeView(request: FastifyRequest, translate: Translate): View {
  const host = request.server.kosh
  const { access } = request
  const { web } = request.server
  const mayUse = (roles: Allowed) =>
    roles === 'public' || (access.actor.role !== 'public' && roles.includes(access.actor.role as Role))
  return {
    locale: access.locale,
    actor: access.actor,
    address: request.url,
    demo: web.demo,
    now: host.clock(),
    navigation: web.navigation
      .filter((item) => mayUse(item.roles) && !(item.whole && access.actor.regions !== null))
      .filter(({ shown }) => !shown || shown.includes(access.actor.role as Role | 'public'))
      .sort((a, b) => a.order - b.order),
    csrf: () => {
      if (access.visit) access.visit.used = true
      return access.csrf
    },
    newKey: host.newId,
    t: (text, params) => translate(access.locale, text, params),
  }
}

/** Adds entries to the service navigation; `order` sorts them (tens; 0 is first). */
export function addNavigation(app: Pick<FastifyInstance, 'web'>, ...items: WebRegistry['navigation']): void {
  app.web.navigation.push(...items)
}

/** Where a role lands after signing in. */
export function setHome(app: Pick<FastifyInstance, 'web'>, role: Role, address: string): void {
  app.web.homes.set(role, address)
}

export const homeOf = (app: Pick<FastifyInstance, 'web'>, role: Role): string => app.web.homes.get(role) ?? '/'

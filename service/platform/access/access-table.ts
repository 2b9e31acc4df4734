import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Role } from '../context.ts'
import type { Allowed } from './request.ts'

/** May this role use a route declared so? */
export const isAllowed = (roles: Allowed, role: string): boolean =>
  roles === 'public' || role === 'system' || roles.includes(role as Role)

/**
 * The table of routes and roles is made of the routes themselves: each declares `config: { roles: [...] | 'public' }`.
 * A route without declaration is a fault of the program and stops the start.
 */
export function noteRoute(app: Pick<FastifyInstance, 'web'>, route: RouteOptions): void {
  const roles = route.config?.roles
  const methods = [route.method].flat().join(',')
  if (roles === undefined)
    throw new Error(`Route ${methods} ${route.url} does not declare who may use it (config.roles)`)
  if (route.config?.anonymous && roles !== 'public') throw new Error(`Route ${route.url} is anonymous but not public`)
  app.web.routes.push(...[route.method].flat().map((method) => ({ method, url: route.url, roles })))
}

/** The table as text, one route a line, for documents and for the test that walks every route as every role. */
export const accessTable = (app: Pick<FastifyInstance, 'web'>): string =>
  app.web.routes
    .filter((route) => route.method !== 'HEAD')
    .map((route) => `${route.method} ${route.url}\t${route.roles === 'public' ? 'public' : route.roles.join(' ')}`)
    .sort()
    .join('\n')

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { renderPage } from '../../web/frame.tsx'
import type { FieldError, Result, Role } from '../context.ts'
import { getError } from '../errors/index.ts'
import { listMadeAccounts } from './accounts.ts'
import { cookieNames, cookieOptions } from './hooks.ts'
import { safeReturn } from './locale.ts'
import { SignInPage, type SignInPageProps } from './pages/sign-in.tsx'
import { ctxOf, homeOf } from './request.ts'
import { sessionLimits } from './sessions.ts'
import { type SignedIn, signIn, signInAsMade, signOut } from './sign-in.ts'
import { viewOf } from './view-of.ts'

const field = (body: unknown, name: string): string => {
  const value = (body as Record<string, unknown> | null)?.[name]
  return typeof value === 'string' ? value : ''
}

const everyone = { config: { roles: 'public' } } as const

async function showSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  more: Partial<SignInPageProps> & { next: string },
): Promise<FastifyReply> {
  const view = viewOf(request)
  const made = view.demo ? await listMadeAccounts(ctxOf(request).db) : []
  // The address of the form: after a fault the language switch leads back to it, not to the POST.
  const address = `/sign-in?next=${encodeURIComponent(more.next)}`
  return reply
    .type('text/html; charset=utf-8')
    .send(renderPage(SignInPage({ made, ...more, view: { ...view, address } })))
}

function enter(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn, next: string): FastifyReply {
  const { account, session } = signedIn
  const home = homeOf(request.server, account.role as Role)
  return reply
    .setCookie(cookieNames.session, session.token, {
      ...cookieOptions(request),
      maxAge: sessionLimits.absolute / 1000,
    })
    .clearCookie(cookieNames.visit, cookieOptions(request))
    .redirect(safeReturn(next, home) === '/' ? home : next, 303)
}

const faultsOf = (result: Result<SignedIn> & { ok: false }, view: ReturnType<typeof viewOf>): FieldError[] => {
  const { code, params, fields } = result.problem
  if (fields) return fields
  const told = view.t(getError(code).text, params)
  return [{ path: 'login', code, text: { kk: told, ru: told, en: told } }]
}

/** Sign-in, sign-out. */
export function registerSignIn(app: FastifyInstance): void {
  app.get('/sign-in', everyone, async (request, reply) =>
    showSignIn(request, reply, { next: safeReturn((request.query as Record<string, unknown>)['next']) }),
  )

  const attempt = (way: (request: FastifyRequest) => Promise<Result<SignedIn>>) => {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const next = safeReturn(field(request.body, 'next'))
      const result = await way(request)
      if (result.ok) return enter(request, reply, result.value, next)
      const errors = faultsOf(result, viewOf(request))
      const waits = result.problem.code === 'sign-in-wait'
      return showSignIn(request, reply.status(waits ? 429 : 422), {
        next,
        errors,
        values: { login: field(request.body, 'login') },
      })
    }
  }

  app.post(
    '/sign-in',
    everyone,
    attempt((request) =>
      signIn(ctxOf(request), {
        login: field(request.body, 'login').slice(0, 200),
        password: field(request.body, 'password').slice(0, 1000),
        former: request.cookies[cookieNames.session],
      }),
    ),
  )

  app.post(
    '/sign-in/made',
    everyone,
    attempt((request) =>
      signInAsMade(ctxOf(request), {
        accountId: field(request.body, 'account'),
        demo: request.server.web.demo,
        former: request.cookies[cookieNames.session],
      }),
    ),
  )

  app.post('/sign-out', everyone, async (request, reply) => {
    const token = request.cookies[cookieNames.session]
    if (token && request.access.via === 'session') await signOut(ctxOf(request), token)
    return reply.clearCookie(cookieNames.session, cookieOptions(request)).redirect('/', 303)
  })
}

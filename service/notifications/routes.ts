import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  askContact,
  confirmContact,
  contactsOf,
  deliveriesOf,
  removeContact,
} from '../instruments/notifications/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { Ctx, FieldError, Problem, Result } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { type WayKind, wayKinds } from '../platform/post/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { NotificationsPage, type PageProps } from './page.tsx'

/** Who has an inbox. */
export const reached = ['worker', 'employer'] as const

const isWay = (value: unknown): value is WayKind => wayKinds.includes(value as WayKind)

/** The page of an account's own addresses. */
export function registerNotificationPages(app: App): void {
  const allowed = { config: { roles: reached } } as const
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues = {},
    errors: FieldError[] = [],
    problem?: Problem,
  ) => {
    const view = { ...viewOf(request), address: '/notifications' }
    const ctx = ctxOf(request)
    const told = said(request.query, 'done')
    const [contacts, deliveries] = await Promise.all([
      contactsOf(ctx.db, ctx.actor.id),
      deliveriesOf(ctx.db, ctx.actor.id),
    ])
    const props: PageProps = {
      ...{ view, contacts, deliveries, values, errors, country: app.kosh.config.country },
      ways: wayKinds.filter((way) => ctx.post?.ways[way]),
      done: told === 'asked' || told === 'confirmed' || told === 'removed' ? told : undefined,
    }
    return sendPage(withStatus(reply, errors, problem), NotificationsPage(props))
  }
  app.get('/notifications', allowed, (request, reply) => show(request, reply))

  const act = (
    name: 'ask' | 'confirm' | 'remove',
    done: string,
    run: (ctx: Ctx, way: WayKind, values: FormValues) => Promise<Result<unknown>>,
  ) =>
    app.post(`/notifications/:way/${name}`, allowed, async (request, reply) => {
      const { way } = request.params as { way: string }
      if (!isWay(way)) return sendRefusal(request, reply, { code: 'not-found' })
      const values = bodyOf(request)
      const result = await run(ctxOf(request), way, values)
      if (result.ok) return reply.redirect(`/notifications?done=${done}`, 303)
      // Both forms stand on one page: the fields of each bear its name.
      const errors = errorsOf(result.problem).map((e) => ({ ...e, path: e.path ? `${way}-${e.path}` : e.path }))
      return show(request, reply, values, errors, result.problem)
    })
  act('ask', 'asked', (ctx, kind, values) =>
    askContact(ctx, {
      kind,
      address: said(values, `${kind}-address`),
      language: said(values, `${kind}-language`),
      ...keyOf(values),
    }),
  )
  act('confirm', 'confirmed', (ctx, kind, values) =>
    confirmContact(ctx, { kind, code: said(values, `${kind}-code`), ...keyOf(values) }),
  )
  act('remove', 'removed', (ctx, kind, values) => removeContact(ctx, { kind, ...keyOf(values) }))
}

import { Type } from 'typebox'
import {
  askContact,
  confirmContact,
  contactsOf,
  deliveriesOf,
  removeContact,
} from '../instruments/notifications/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import type { WayKind } from '../platform/post/index.ts'
import { reached } from './routes.ts'

const tags = ['notifications']
const exact = { additionalProperties: false }
const params = Type.Object({ way: Type.Union([Type.Literal('email'), Type.Literal('sms')]) })
const refusals = {
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  422: problemSchema,
  428: problemSchema,
  429: problemSchema,
  503: problemSchema,
}

/** An account's own addresses, for programs. */
export function registerNotificationApi(app: App): void {
  const config = { roles: reached }
  app.get(
    '/api/v1/contacts',
    {
      config,
      schema: { tags, summary: 'Own addresses outside the service, and what was sent there lately' },
    },
    async (request) => {
      const { db, actor } = ctxOf(request)
      return { items: await contactsOf(db, actor.id), sent: await deliveriesOf(db, actor.id) }
    },
  )
  const response = { 200: Type.Unknown(), ...refusals }
  app.post(
    '/api/v1/contacts/:way/ask',
    {
      config,
      schema: {
        ...{ tags, params, response },
        summary: 'Keeps an address and sends a code to it',
        body: Type.Object(
          {
            address: Type.String({ maxLength: 300, description: 'E-mail address, or telephone number as E.164' }),
            language: Type.String({ maxLength: 5, description: 'kk, ru, en, uz, ky or tg' }),
          },
          exact,
        ),
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const kind = request.params.way as WayKind
      return sendResult(reply, await askContact(ctxOf(request), { key, kind, ...request.body }))
    },
  )
  app.post(
    '/api/v1/contacts/:way/confirm',
    {
      config,
      schema: {
        ...{ tags, params, response },
        summary: 'Confirms the address by the code that came to it',
        body: Type.Object({ code: Type.String({ maxLength: 20 }) }, exact),
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const kind = request.params.way as WayKind
      return sendResult(reply, await confirmContact(ctxOf(request), { key, kind, ...request.body }))
    },
  )
  app.post(
    '/api/v1/contacts/:way/remove',
    {
      config,
      schema: { ...{ tags, params, response }, summary: 'Sends nothing by this way any more, and forgets the address' },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      return sendResult(reply, await removeContact(ctxOf(request), { key, kind: request.params.way as WayKind }))
    },
  )
}

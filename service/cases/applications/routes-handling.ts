import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { changing, isoDay, object, uuid } from '../../registers/api.ts'
import { handOver, putOff } from './handling.ts'
import * as s from './schemas.ts'

const tag = 'Applications'
const text = Type.String({ maxLength: 10_000 })

/** Who handles a case and until when, for programs. */
export function registerHandling(app: App): void {
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/applications/:id/hand-over',
      roles: ['officer'],
      tag,
      summary: 'Passes a case on: to a colleague, back to the queue, or to another body',
      params: s.caseParams,
      body: object({
        to: Type.String({ maxLength: 20, description: '`officer`, `queue` or `body`' }),
        officer: Type.Optional(uuid),
        region: Type.Optional(Type.String({ maxLength: 10 })),
        reasons: text,
        version: s.version,
      }),
      answer: s.justVersion,
    },
    (ctx, { params: { id }, body, key }) => handOver(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/applications/:id/put-off',
      roles: ['officer'],
      tag,
      summary: 'Puts a time limit of the body off once, as far as the law lets it',
      params: s.caseParams,
      body: object({ clock: Type.String({ maxLength: 100 }), reasons: text, version: s.version }),
      answer: object({ version: Type.Integer(), due: isoDay }),
    },
    (ctx, { params: { id }, body, key }) => putOff(ctx, id, { ...body, key }),
  )
}

import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { changing, object } from '../../registers/api.ts'
import { bring, countDiscretion, decideDiscretion } from './discretion.ts'
import * as s from './schemas.ts'

const tag = 'Discretion'
const text = Type.String({ maxLength: 10_000 })
const number = Type.Object({ number: Type.String({ maxLength: 80 }) })
const half = Type.Object({
  year: Type.Integer(),
  half: Type.Integer({ minimum: 1, maximum: 2 }),
  brought: Type.Integer(),
  used: Type.Integer(),
  notUsed: Type.Integer(),
})

/** The power to decide in favour, for programs: its public count, bringing a case, deciding it. */
export function registerDiscretion(app: App): void {
  const { database, config } = app.kosh
  app.get(
    '/api/v1/discretion/counts',
    {
      config: { roles: 'public' },
      schema: {
        tags: [tag],
        summary: 'How often a power to decide in favour was asked of and used, by half-year',
        response: { 200: Type.Object({ items: Type.Array(half) }) },
      },
    },
    async () => ({ items: await countDiscretion(database.db, config.country) }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/applications/:id/discretion',
      status: 201,
      roles: ['officer'],
      tag,
      summary: 'The department brings a refused line before the holder of the power',
      params: s.caseParams,
      body: object({ lineNo: s.lineNo, why: text }),
      answer: object({ number: Type.String() }),
    },
    (ctx, { params: { id }, body, key }) => bring(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/discretion/:number/decision',
      roles: ['officer'],
      tag,
      summary: 'Decides by the power: used where its conditions are met, otherwise the refusal stands',
      params: number,
      body: object({ facts: s.facts, reasons: text }),
      answer: object({ outcome: Type.String() }),
    },
    (ctx, { params, body, key }) => decideDiscretion(ctx, params.number, { ...body, key }),
  )
}

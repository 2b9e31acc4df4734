import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { changing, isoDay, object, reading } from '../../registers/api.ts'
import { type Appeal, appealsOf, decideAppeal, fileAppeal, openAppeals, withdrawAppeal } from './appeals.ts'
import { caseParams } from './schemas.ts'
import { findCase } from './store.ts'

const tag = 'Appeals'
const numbered = Type.Object({ number: Type.String({ maxLength: 80 }) })
const text = Type.String({ maxLength: 10_000 })
const filed = Type.Object({ number: Type.String(), step: Type.Integer() })
const shown = Type.Object({
  number: Type.String(),
  step: Type.Integer(),
  rung: Type.Integer(),
  filedAt: Type.String(),
  lines: Type.Array(Type.Integer()),
  body: Type.Unknown(),
  citation: Type.Unknown(),
  stays: Type.Boolean(),
  lastDay: Type.Union([isoDay, Type.Null()]),
  before: Type.Union([isoDay, Type.Null()]),
  grounds: Type.String(),
  lateReason: Type.Union([Type.String(), Type.Null()]),
  decidedAt: Type.Union([Type.String(), Type.Null()]),
  outcome: Type.Union([Type.String(), Type.Null()]),
  reasons: Type.Union([Type.String(), Type.Null()]),
})
const json = ({ caseId: _, officerId: __, filedAt, decidedAt, ...rest }: Appeal) => ({
  ...rest,
  filedAt: filedAt.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
})

/** Appeals for programs: filed and read with the case, decided by number. */
export function registerAppeals(app: App): void {
  reading(
    app,
    {
      url: '/api/v1/applications/:id/appeals',
      roles: ['worker', 'employer', 'officer', 'auditor'],
      tag,
      summary: 'Appeals of an application, in their order',
      params: caseParams,
      answer: Type.Object({ items: Type.Array(shown) }),
      missing: 'case-not-found',
    },
    async (ctx, { params: { id } }) => {
      const c = await findCase(ctx.db, ctx, id)
      return c && { items: (await appealsOf(ctx.db, id)).map(json) }
    },
  )
  reading(
    app,
    {
      url: '/api/v1/appeals',
      roles: ['officer'],
      tag,
      summary: 'Pending appeals, the oldest first',
      answer: Type.Object({ items: Type.Array(shown) }),
    },
    async (ctx) => ({
      items: (await openAppeals(ctx.db, ctx)).map(({ caseNumber: _, scheme: __, region: ___, ...a }) => json(a)),
    }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/applications/:id/appeals',
      roles: ['worker', 'employer', 'officer'],
      tag,
      summary: 'Appeals against the refused lines at the step that is open',
      params: caseParams,
      body: object({ grounds: text, lateReason: Type.Optional(text) }),
      answer: filed,
    },
    (ctx, { params: { id }, body, key }) => fileAppeal(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/appeals/:number/withdrawal',
      roles: ['worker', 'employer', 'officer'],
      tag,
      summary: 'The applicant takes a pending appeal back; the decision stands',
      params: numbered,
      answer: Type.Object({ outcome: Type.String() }),
    },
    (ctx, { params: { number }, key }) => withdrawAppeal(ctx, number, { key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/appeals/:number/outcome',
      roles: ['officer'],
      tag,
      summary: 'Decides an appeal: upheld, overturned (decided anew) or inadmissible, with reasons',
      params: numbered,
      body: object({ outcome: Type.String({ maxLength: 20 }), reasons: text }),
      answer: Type.Object({ outcome: Type.String() }),
    },
    (ctx, { params: { number }, body, key }) => decideAppeal(ctx, number, { ...body, key }),
  )
}

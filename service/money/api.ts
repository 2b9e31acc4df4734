import { Type } from 'typebox'
import {
  allocate,
  auditBooks,
  findItem,
  forfeitDeposit,
  isTreasury,
  listItems,
  loadStatement,
  orderRefund,
  trialBalance,
} from '../instruments/money/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import { type Ctx, type Result, refuse } from '../platform/context.ts'
import { type App, idempotencyKey, pageQuery, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { keepers, payClaim, readers, seesBooks } from './routes.tsx'

const tags = ['money']
const exact = { additionalProperties: false }
const number = Type.String({ maxLength: 60 })
const words2000 = Type.String({ maxLength: 2_000 })
const refusals = { 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema, 428: problemSchema }
const bodies = {
  statements: Type.Object({ xml: Type.String({ maxLength: 10_000_000, description: 'ISO 20022 camt.053' }) }, exact),
  refund: Type.Object(
    {
      number,
      amount: Type.Optional(Type.Integer({ description: 'Minor units; all there is unless said' })),
      reason: words2000,
    },
    exact,
  ),
  forfeit: Type.Object({ number, reason: words2000 }, exact),
  allocate: Type.Object({ receipt: number, claim: number }, exact),
}

/** The books for programs. */
export function registerMoneyApi(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const { db } = database

  app.get(
    '/api/v1/money/balances',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'Balances of the accounts, and what does not agree',
        response: { 200: Type.Unknown(), ...refusals },
      },
    },
    async (request, reply) => {
      if (!seesBooks(ctxOf(request))) return sendProblem(reply, { code: 'money-not-yours' })
      return reply.send({ balances: await trialBalance(db, country), faults: await auditBooks(db, country) })
    },
  )
  app.get(
    '/api/v1/money/items',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'Invoices, deposits, refunds and receipts, the newest first',
        querystring: Type.Object({
          ...pageQuery.properties,
        }),
        response: { 200: Type.Unknown(), ...refusals },
      },
    },
    async (request, reply) => {
      if (!seesBooks(ctxOf(request))) return sendProblem(reply, { code: 'money-not-yours' })
      const { limit: asked = '50', after = '0' } = request.query
      const limit = Number(asked)
      const offset = Math.min(1_000_000, Number(/^\d{1,9}$/.exec(after)?.[0] ?? 0))
      const rows = await listItems(db, { country, limit: limit + 1, offset })
      const next = rows.length > limit ? String(offset + limit) : null
      return reply.send({ items: rows.slice(0, limit).map(({ id: _, ofItem: __, ...item }) => item), next })
    },
  )
  app.get(
    '/api/v1/money/items/:number',
    {
      config: { roles: readers },
      schema: {
        tags,
        summary: 'One document',
        params: Type.Object({ number }),
        response: { 200: Type.Unknown(), ...refusals },
      },
    },
    async (request, reply) => {
      if (!seesBooks(ctxOf(request))) return sendProblem(reply, { code: 'money-not-yours' })
      const item = await findItem(db, country, request.params.number)
      if (!item) return sendProblem(reply, { code: 'money-not-found' })
      const { id: _, ofItem: __, ...shown } = item
      return reply.send(shown)
    },
  )
  const act = <B extends keyof typeof bodies>(
    path: B,
    summary: string,
    run: (ctx: Ctx, key: string, body: never) => Promise<Result<unknown>>,
  ) =>
    app.post(
      `/api/v1/money/${path}`,
      {
        config: { roles: keepers },
        bodyLimit: 12_000_000,
        schema: { tags, summary, body: bodies[path], response: { 200: Type.Unknown(), ...refusals } },
      },
      async (request, reply) => {
        const key = idempotencyKey(request.headers)
        if (!key) return sendProblem(reply, { code: 'key-missing' })
        const ctx = ctxOf(request)
        if (!isTreasury(ctx)) return sendProblem(reply, refuse('money-not-yours').problem)
        return sendResult(reply, await run(ctx, key, request.body as never))
      },
    )
  act('statements', 'Loads a bank statement', (ctx, key, body: { xml: string }) =>
    loadStatement(ctx, { key, ...body }, payClaim),
  )
  act(
    'refund',
    'Orders a refund, or releases a deposit',
    (ctx, key, body: { number: string; amount?: number; reason: string }) => orderRefund(ctx, { key, ...body }),
  )
  act('forfeit', 'Keeps a deposit', (ctx, key, body: { number: string; reason: string }) =>
    forfeitDeposit(ctx, { key, ...body }),
  )
  act('allocate', 'A receipt pays a claim', (ctx, key, body: { receipt: string; claim: string }) =>
    allocate(ctx, { key, ...body }, payClaim),
  )
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { findCase, findCaseView, type PayInput, payFee } from '../cases/applications/index.ts'
import {
  allocate,
  auditBooks,
  findItem,
  forfeitDeposit,
  type Item,
  isTreasury,
  linesOfStatement,
  listItems,
  listStatements,
  loadStatement,
  moneyActWords,
  orderRefund,
  type PayClaim,
  trialBalance,
} from '../instruments/money/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import { systemActor } from '../platform/actors.ts'
import { type Ctx, type FieldError, type Problem, type Result, refuse } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, wholeOf, withStatus } from '../web/index.ts'
import { isUploadedFile } from '../web/uploads.ts'
import { words } from './messages.ts'
import { BooksPage, itemAddress, StatementPage, views, type Which } from './pages/books.tsx'
import { ItemPage } from './pages/item.tsx'

export const keepers = ['officer'] as const
export const readers = ['officer', 'auditor'] as const
const PAGE = 50

/** Sees the books: those who keep them, and the auditor. */
export const seesBooks = (ctx: Pick<Ctx, 'actor'>): boolean => isTreasury(ctx) || ctx.actor.role === 'auditor'

/** Pays a claim in the name of the system, at the sum that the bank has seen. */
export const payClaim: PayClaim = async (ctx, item, { reference, on, amount }): Promise<Result<unknown>> => {
  if (!item.caseId || !item.feeId) return refuse('money-nothing-there')
  const input: PayInput = { feeId: item.feeId, reference, paidOn: on, seen: amount }
  return payFee({ ...ctx, actor: systemActor(ctx.actor.country) }, item.caseId, input)
}

/** A sum as people write it, in minor units; undefined for nothing, NaN for what is no sum. */
function sumOf(typed: string): number | undefined {
  const clean = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (clean === '') return undefined
  return /^\d{1,13}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : Number.NaN
}

/** The books for those who keep them and the auditor; an invoice for everybody who may see its case. */
export function registerMoneyPages(app: App): void {
  const { database, config, library } = app.kosh
  const { country } = config
  const { db } = database

  const filters: Record<Which, Partial<Parameters<typeof listItems>[1]>> = {
    all: {},
    unpaid: { kinds: ['fee', 'deposit'], waiting: 'open' },
    awaited: { kinds: ['fee', 'deposit'], waiting: 'pending' },
    receipts: { kinds: ['receipt'], waiting: 'open' },
    refunds: { kinds: ['refund'], waiting: 'open' },
  }
  const doneOf = (request: FastifyRequest): string | undefined => {
    const { t } = viewOf(request)
    const query = request.query as Record<string, unknown>
    const figure = (name: string) => String(query[name] ?? '0').replaceAll(/\D/g, '') || '0'
    if (query['done'] === 'saved') return t(words.saved)
    if (query['done'] === 'refund') return t(words.refundDone, { number: said(query, 'number').slice(0, 40) })
    if (query['done'] !== 'loaded') return undefined
    const names = ['confirmed', 'paid', 'unallocated', 'out', 'debit', 'known'] as const
    return t(words.loadedDone, Object.fromEntries(names.map((name) => [name, figure(name)])))
  }
  const books = async (
    request: FastifyRequest,
    reply: FastifyReply,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => {
    const ctx = ctxOf(request)
    if (!seesBooks(ctx)) return sendRefusal(request, reply, { code: 'money-not-yours' })
    const view = request.method === 'GET' ? viewOf(request) : { ...viewOf(request), address: '/money' }
    const which = views.find((v) => v === said(request.query, 'which')) ?? 'all'
    const offset = Math.min(1_000_000, wholeOf(said(request.query, 'after')) ?? 0)
    const items = await listItems(db, { country, limit: PAGE + 1, offset, ...filters[which] })
    const page = BooksPage({
      ...{ view, which, values, errors, keeps: isTreasury(ctx), done: doneOf(request) },
      balances: await trialBalance(db, country),
      faults: await auditBooks(db, country),
      statements: await listStatements(db, country, 60),
      items: items.slice(0, PAGE),
      next: items.length > PAGE ? String(offset + PAGE) : null,
    })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get('/money', { config: { roles: readers } }, (request, reply) => books(request, reply))
  app.post(
    '/money/statements',
    { config: { roles: keepers, files: true }, bodyLimit: 12_000_000 },
    async (request, reply) => {
      const ctx = ctxOf(request)
      if (!isTreasury(ctx)) return sendRefusal(request, reply, { code: 'money-not-yours' })
      const values = bodyOf(request)
      const file = values['xml']
      if (!isUploadedFile(file))
        return books(request, reply, values, [{ path: 'xml', code: 'required', text: moneyActWords.noFile }])
      const result = await loadStatement(ctx, { xml: file.bytes.toString('utf8'), ...keyOf(values) }, payClaim)
      if (!result.ok) {
        const errors = errorsOf(result.problem).map((e) => ({ ...e, path: 'xml' }))
        return books(request, reply, values, errors, result.problem)
      }
      const { confirmed, paid, unallocated, known } = result.value
      const told = {
        confirmed,
        paid,
        unallocated,
        known,
        out: result.value['paid-out'],
        debit: result.value['unknown-debit'],
      }
      const query = Object.entries(told).map(([name, n]) => `${name}=${n}`)
      return reply.redirect(`/money?done=loaded&${query.join('&')}`, 303)
    },
  )
  app.get('/money/statements/:id', { config: { roles: readers } }, async (request, reply) => {
    if (!seesBooks(ctxOf(request))) return sendRefusal(request, reply, { code: 'money-not-yours' })
    const { id } = request.params as { id: string }
    const statement = (await listStatements(db, country, 2_000)).find((s) => s.id === id)
    if (!statement) return sendRefusal(request, reply, { code: 'money-not-found' })
    return sendPage(
      reply,
      StatementPage({ view: viewOf(request), statement, lines: await linesOfStatement(db, statement.id) }),
    )
  })

  /** The document, where the reader keeps or audits the books, or may see its case. */
  const find = async (request: FastifyRequest, reply: FastifyReply): Promise<Item | undefined> => {
    const ctx = ctxOf(request)
    const { number } = request.params as { number: string }
    const item = await findItem(db, country, number)
    const seen =
      item && (seesBooks(ctx) || (item.caseId !== null && (await findCase(db, ctx, item.caseId)) !== undefined))
    if (seen) return item
    await sendRefusal(request, reply, { code: 'money-not-found' })
    return undefined
  }
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    item: Item,
    values: FormValues = {},
    errors: readonly FieldError[] = [],
    problem?: Problem,
  ) => {
    const ctx = ctxOf(request)
    const found = item.caseId ? await findCaseView({ ...ctx, actor: systemActor(country) }, item.caseId) : undefined
    const page = ItemPage({
      ...{ library, item, values, errors, keeps: isTreasury(ctx), done: doneOf(request) },
      view: { ...viewOf(request), address: itemAddress(item.number) },
      fee: found?.fees.find((f) => f.id === item.feeId),
      case: found && { id: found.case.id, number: found.case.number },
      payer: item.kind === 'receipt' ? '' : (found?.employer?.name ?? ''),
    })
    return sendPage(withStatus(reply, errors, problem), page)
  }
  app.get(
    '/money/:number',
    { config: { roles: ['worker', 'employer', 'officer', 'auditor'] } },
    async (request, reply) => {
      const item = await find(request, reply)
      return item ? show(request, reply, item) : reply
    },
  )

  const act = <T,>(
    path: string,
    run: (ctx: Ctx, number: string, values: FormValues) => Promise<Result<T>>,
    done: (value: T) => string,
    names: Record<string, string> = {},
  ) =>
    app.post(`/money/:number/${path}`, { config: { roles: keepers } }, async (request, reply) => {
      const ctx = ctxOf(request)
      if (!isTreasury(ctx)) return sendRefusal(request, reply, { code: 'money-not-yours' })
      const item = await find(request, reply)
      if (!item) return reply
      const values = bodyOf(request)
      const result = await run(ctx, item.number, values)
      if (result.ok) return reply.redirect(itemAddress(item.number, `?done=${done(result.value)}`), 303)
      const errors = errorsOf(result.problem).map((e) => ({ ...e, path: names[e.path] ?? e.path }))
      return show(request, reply, item, values, errors, result.problem)
    })
  act(
    'refund',
    (ctx, number, values) => {
      const amount = sumOf(said(values, 'amount'))
      return orderRefund(ctx, { number, amount, reason: said(values, 'reason'), ...keyOf(values) })
    },
    ({ refund }) => `refund&number=${refund}`,
  )
  act(
    'forfeit',
    (ctx, number, values) => forfeitDeposit(ctx, { number, reason: said(values, 'forfeitReason'), ...keyOf(values) }),
    () => 'saved',
    { reason: 'forfeitReason' },
  )
  act(
    'allocate',
    (ctx, receipt, values) =>
      allocate(ctx, { receipt, claim: said(values, 'claim').toUpperCase(), ...keyOf(values) }, payClaim),
    () => 'saved',
  )
}

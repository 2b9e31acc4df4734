import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { page, pageQuery } from '../../platform/http/index.ts'
import { changing, isoDay, numberOf, object, reading, uuid } from '../../registers/api.ts'
import { cure, payFee, withdraw } from './applicant.ts'
import { decide } from './decide.ts'
import { answer, discard, start } from './draft.ts'
import { fileApplication, submit } from './filing.ts'
import { formFor } from './form.ts'
import { caseJson, viewJson } from './json.ts'
import { askApplicant, assess, judge, take } from './officer.ts'
import { findCaseByNumber, myCases, officerQueue, queueCounts } from './queries.ts'
import { registerAppeals } from './routes-appeals.ts'
import { registerDiscretion } from './routes-discretion.ts'
import { registerHandling } from './routes-handling.ts'
import { registerLines } from './routes-lines.ts'
import * as s from './schemas.ts'
import { findCaseView } from './view.ts'

const tag = 'Applications'
const base = '/api/v1/applications'
const one = `${base}/:id`
const applicants = ['worker', 'employer', 'officer'] as const
const officers = ['officer'] as const
const readers = ['worker', 'employer', 'officer', 'quota-officer', 'auditor', 'analyst'] as const
const missing = 'case-not-found'
const params = s.caseParams

/** `/api/v1/applications`: the whole way of a case for programs. */
export function registerApplications(app: App): void {
  lists(app)
  drafts(app)
  registerLines(app)
  officerActs(app)
  applicantActs(app)
  registerAppeals(app)
  registerHandling(app)
  registerDiscretion(app)
}

function lists(app: App): void {
  const filter = {
    state: Type.Optional(s.state),
    scheme: Type.Optional(Type.String()),
    region: Type.Optional(Type.String()),
    clock: Type.Optional(
      Type.Union((['overdue', 'today', 'soon', 'week', 'none'] as const).map((clock) => Type.Literal(clock))),
    ),
    mine: Type.Optional(Type.Literal('yes')),
  }
  const filterOf = <T extends { mine?: 'yes' | undefined }>({ mine, ...rest }: T) => ({
    ...rest,
    ...(mine ? { mine: true } : {}),
  })
  reading(
    app,
    {
      url: base,
      roles: readers,
      tag,
      summary: 'My applications, the newest first',
      query: Type.Object({ ...pageQuery.properties, state: filter.state, scheme: filter.scheme }),
      answer: page(s.item),
    },
    (ctx, { query }) => myCases(ctx, { ...query, limit: numberOf(query.limit) }),
  )
  reading(
    app,
    {
      url: `${base}/queue`,
      roles: readers,
      tag,
      summary: 'Cases of the body, the most urgent limit first',
      query: Type.Object({ ...pageQuery.properties, ...filter }),
      answer: page(s.item),
    },
    (ctx, { query: { limit, after, ...rest } }) =>
      officerQueue(ctx, { ...filterOf(rest), after, limit: numberOf(limit) }),
  )
  reading(
    app,
    {
      url: `${base}/counts`,
      roles: readers,
      tag,
      summary: 'How many cases the queue has, by state, scheme and region',
      query: Type.Object(filter),
      answer: s.counts,
    },
    (ctx, { query }) => queueCounts(ctx, filterOf(query)),
  )
  reading(
    app,
    {
      url: `${base}/by-number/:number`,
      roles: readers,
      tag,
      summary: 'A case by its number',
      params: object({ number: Type.String({ maxLength: 60 }) }),
      answer: Type.Object({ id: uuid }, { additionalProperties: true }),
      missing,
    },
    async (ctx, { params: { number } }) => {
      const found = await findCaseByNumber(ctx, number)
      return found && ctx.actor.role !== 'analyst' ? caseJson(found) : undefined
    },
  )
  reading(
    app,
    {
      url: one,
      roles: readers,
      tag,
      summary: 'One case, whole: lines with their assessments, clocks, fees, notices, history',
      params,
      answer: s.caseAnswer,
      missing,
    },
    async (ctx, { params: { id } }) => {
      const view = await findCaseView(ctx, id)
      return view && viewJson(view)
    },
  )
  reading(
    app,
    {
      url: `${one}/form`,
      roles: applicants,
      tag,
      summary: 'The form: what was asked, what the law still needs',
      params,
      answer: s.formAnswer,
      missing,
    },
    (ctx, { params: { id } }) => formFor(ctx, id),
  )
}

function drafts(app: App): void {
  changing(
    app,
    {
      method: 'POST',
      url: base,
      status: 201,
      roles: applicants,
      tag,
      summary: 'Begins a draft',
      body: object(s.startBody),
      answer: object({ id: uuid, version: Type.Integer() }),
    },
    (ctx, { body, key }) => start(ctx, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${base}/filed`,
      status: 201,
      roles: applicants,
      tag,
      summary: 'Files a whole application in one act',
      body: object({
        ...s.startBody,
        facts: s.facts,
        lines: Type.Array(object(s.line), { minItems: 1, maxItems: 5000 }),
        payments: s.payments,
      }),
      answer: s.filed,
      bodyLimit: 8 * 1024 * 1024,
    },
    (ctx, { body, key }) => fileApplication(ctx, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/answers`,
      roles: applicants,
      tag,
      summary: 'Answers for the whole case; what cannot be read is kept as typed and told',
      params,
      body: object({ facts: s.facts, version: s.version }),
      answer: s.saved,
    },
    (ctx, { params: { id }, body, key }) => answer(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'DELETE',
      url: one,
      roles: applicants,
      tag,
      summary: 'Throws a draft away',
      params,
      answer: object({ id: uuid }),
    },
    (ctx, { params: { id }, key }) => discard(ctx, id, { key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/submit`,
      roles: applicants,
      tag,
      summary: 'Files the draft',
      params,
      body: object({ version: s.version, payments: s.payments }),
      answer: s.filed,
    },
    (ctx, { params: { id }, body, key }) => submit(ctx, id, { ...body, key }),
  )
}

function officerActs(app: App): void {
  const plain = object({ version: s.version })
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/take`,
      roles: officers,
      tag,
      summary: 'Takes the case',
      params,
      body: plain,
      answer: s.justVersion,
    },
    (ctx, { params: { id }, body, key }) => take(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/assess`,
      roles: officers,
      tag,
      summary: 'Assesses the undecided lines again',
      params,
      body: plain,
      answer: s.assessed,
    },
    (ctx, { params: { id }, body, key }) => assess(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/judgements`,
      roles: officers,
      tag,
      summary: 'Records what the law leaves to judgement, with written reasons',
      params,
      body: object({
        lineNo: Type.Optional(s.lineNo),
        fact: Type.String(),
        value: Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 2000 })]),
        reasons: Type.String({ maxLength: 10_000 }),
        version: s.version,
      }),
      answer: s.assessed,
    },
    (ctx, { params: { id }, body, key }) => judge(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/ask`,
      roles: officers,
      tag,
      summary: 'Asks the applicant to put something right',
      params,
      body: object({
        text: Type.String({ maxLength: 10_000 }),
        criteria: Type.Optional(Type.Array(Type.String())),
        version: s.version,
      }),
      answer: object({ version: Type.Integer(), due: Type.Union([isoDay, Type.Null()]) }),
    },
    (ctx, { params: { id }, body, key }) => askApplicant(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/decisions`,
      roles: officers,
      tag,
      summary: 'Decides lines; the last decision closes the case',
      params,
      body: s.decideBody,
      answer: s.decided,
    },
    (ctx, { params: { id }, body, key }) => decide(ctx, id, { ...body, key }),
  )
}

function applicantActs(app: App): void {
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/cure`,
      roles: applicants,
      tag,
      summary: 'Puts right what was asked',
      params,
      body: object({
        facts: Type.Optional(s.facts),
        lines: Type.Optional(Type.Array(object({ no: s.lineNo, facts: s.facts }))),
        version: s.version,
      }),
      answer: s.assessed,
    },
    (ctx, { params: { id }, body, key }) => cure(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/payments`,
      roles: applicants,
      tag,
      summary: 'Records a payment at the rate of its day; the last one issues the permits',
      params,
      body: object({
        feeId: uuid,
        reference: Type.String({ minLength: 1, maxLength: 200 }),
        paidOn: Type.Optional(isoDay),
        amount: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000_000_000 })),
        version: s.version,
      }),
      answer: s.decided,
    },
    (ctx, { params: { id }, body, key }) => payFee(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/withdraw`,
      roles: applicants,
      tag,
      summary: 'Takes the application back; its places go back to the quota',
      params,
      body: object({ version: s.version }),
      answer: s.justVersion,
    },
    (ctx, { params: { id }, body, key }) => withdraw(ctx, id, { ...body, key }),
  )
}

import {
  addDocument,
  addLine,
  answer,
  askApplicant,
  assess,
  decide,
  findCaseView,
  formFor,
  judge,
  payFee,
  start,
  submit,
  take,
  withdraw,
} from '../cases/applications/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import { answersOf, countries, type Kind, schemeIds } from './applications.ts'
import { makePerson } from './names.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { Firm, World } from './world.ts'

/** Cases of the last weeks, made by the acts themselves, so that queues, clocks and notices look alive. */

const day = 86_400_000

/** What becomes of a case after it was filed. */
type Fate = 'draft' | 'filed' | 'taken' | 'asked' | 'to-pay' | 'granted' | 'refused' | 'withdrawn'

interface Plan {
  kind: Kind
  firm: Firm
  /** Days before today on which it was begun. */
  ago: number
  fate: Fate
  lines: number
  /** The applicant where it is not the firm. */
  applicant?: Actor
}

interface Step {
  at: Date
  run: (now: Date) => Promise<void>
}

/** The smallest file that is a PDF; every made paper is this page. */
const page = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

interface Living {
  ctx: Ctx
  random: Random
  world: World
}

const as = (ctx: Ctx, actor: Actor, now: Date): Ctx => ({ ...ctx, actor, now })

/** Begins and fills a draft; the worker of an account brings the own line. */
async function fill(living: Living, plan: Plan, now: Date, complete: boolean): Promise<string> {
  const { random, ctx } = living
  const applicant = as(ctx, plan.applicant ?? plan.firm.account, now)
  const { id } = sure(await start(applicant, { scheme: schemeIds[plan.kind] }))
  const answers = answersOf(random, plan.kind, plan.firm, localDate(now, 'KZ'), plan.lines)
  const facts = plan.fate === 'refused' ? answers.facts : { ...answers.facts, ...safe(plan.kind, now) }
  sure(await answer(applicant, id, { facts }))
  if (plan.applicant) {
    const worker = living.world.workers.find((w) => w.id === plan.applicant?.personId)!
    const { id: _, ...person } = worker
    sure(await import('../cases/applications/index.ts').then((m) => m.updateLine(applicant, id, 1, { person, facts: answers.line(worker) })))
  } else {
    for (let n = 0; n < plan.lines; n++) {
      const person = makePerson(random, random.weighted(countries[plan.kind]), now.getUTCFullYear())
      sure(await addLine(applicant, id, { person, facts: answers.line({ ...person, id: '' }) }))
    }
  }
  if (complete) await addPapers(applicant, id)
  return id
}

/** Answers that fail nothing, for the cases that are to be granted. */
const safe = (kind: Kind, now: Date): Record<string, string> =>
  kind === 'employer'
    ? { vacancyPublished: localDate(new Date(now.getTime() - 30 * day), 'KZ') }
    : kind === 'seasonal'
      ? { request: 'new' }
      : {}

async function addPapers(applicant: Ctx, id: string): Promise<void> {
  const form = await formFor(applicant, id)
  for (const need of form?.documents ?? []) {
    if (!need.required || need.applies !== 'yes' || need.given.length > 0) continue
    const name = `${need.id}.pdf`
    const lineNo = need.lineNo ?? null
    sure(await addDocument(applicant, id, { need: need.id, lineNo, name, type: 'application/pdf', bytes: page }))
  }
}

/** The officer takes the case and judges what the law leaves to judgement. */
async function judgeAll(officer: Ctx, id: string): Promise<void> {
  const view = await findCaseView(officer, id)
  for (const line of view?.lines ?? [])
    for (const fact of view?.judgements ?? [])
      sure(
        await judge(officer, id, {
          lineNo: line.no,
          fact,
          value: true,
          reasons: 'Демонстрация: құжаттар қаралды · документы проверены',
        }),
      )
}

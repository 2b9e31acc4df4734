import {
  addDocument,
  addLine,
  answer,
  askApplicant,
  decide,
  findCaseView,
  formFor,
  judge,
  payFee,
  start,
  submit,
  take,
  updateLine,
  withdraw,
} from '../cases/applications/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import { answersOf, countries, type Kind, schemeIds } from './applications.ts'
import { type OpenCase, setReceipts } from './history.ts'
import { makePerson } from './names.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { Firm, World } from './world.ts'

/** Cases of the last weeks, made by the acts themselves, so that queues, clocks and notices look alive. */

const day = 86_400_000

/** What becomes of a case after it was filed. */
type Fate = 'draft' | 'filed' | 'taken' | 'asked' | 'to-pay' | 'granted' | 'refused' | 'withdrawn'

export interface Plan {
  kind: Kind
  firm: Firm
  begun: Date
  fate: Fate
  lines: number
  /** The applicant where it is not the firm. */
  applicant?: Actor
  /** Workers of category 4, for whom the employer undertakes to take citizens. */
  asked4?: true
}

interface Step {
  at: Date
  run: (now: Date) => Promise<void>
}

/** The smallest file that is a PDF; every made paper is this page. */
const page = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

export interface Living {
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
  const answers = answersOf(random, plan.kind, plan.firm, localDate(now, 'KZ'), plan.lines, plan.asked4)
  const facts = plan.fate === 'refused' ? answers.facts : { ...answers.facts, ...safe(plan.kind, now) }
  sure(await answer(applicant, id, { facts }))
  if (plan.applicant) {
    const worker = living.world.workers.find((w) => w.id === plan.applicant?.personId)!
    const { id: _, ...person } = worker
    const facts = plan.fate === 'refused' ? answers.line(worker) : { ...answers.line(worker), ...safeLine }
    sure(await updateLine(applicant, id, 1, { person, facts }))
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
const safe = (kind: Kind, now: Date): Record<string, string | number> =>
  kind === 'employer'
    ? { vacancyPublished: localDate(new Date(now.getTime() - 30 * day), 'KZ') }
    : kind === 'seasonal'
      ? { request: 'new' }
      : { employerWorkers: 1 }

/** What a worker who applies for the own permit answers where it is to be granted. */
const safeLine = { lawfulStay: true, insured: true }

async function addPapers(applicant: Ctx, id: string): Promise<void> {
  const form = await formFor(applicant, id)
  for (const need of form?.documents ?? []) {
    if (!need.required || need.applies !== 'yes' || need.given.length > 0) continue
    const name = `${need.need}.pdf`
    const lineNo = need.lineNo ?? null
    sure(await addDocument(applicant, id, { need: need.need, lineNo, name, type: 'application/pdf', bytes: page }))
  }
}

const judged = ['documentsTrue', 'qualified']

/** The officer judges what the law leaves to judgement, so that the case can be granted. */
async function judgeAll(officer: Ctx, id: string): Promise<void> {
  const view = await findCaseView(officer, id)
  for (const line of view?.lines ?? [])
    for (const fact of (view?.judgements ?? []).filter((name) => judged.includes(name)))
      sure(
        await judge(officer, id, {
          lineNo: line.no,
          fact,
          value: true,
          reasons: 'Демонстрация: құжаттар қаралды · документы проверены',
        }),
      )
}

/** Decides every line as the assessment says; where it says nothing certain, by written judgement. */
async function decideAll(officer: Ctx, id: string): Promise<void> {
  const view = await findCaseView(officer, id)
  const lines = (view?.lines ?? []).map((line) => {
    const outcome = line.assessment?.outcome
    const exempt = line.exempt !== null
    const freeText = 'Демонстрация: қызметкердің бағалауы · по оценке служащего'
    if (outcome === 'fail') return { no: line.no, outcome: 'refused' as const }
    const granted = { no: line.no, outcome: exempt ? ('not-needed' as const) : ('granted' as const) }
    return outcome === 'pass' ? granted : { ...granted, freeText }
  })
  sure(await decide(officer, id, { lines }))
}

async function payAll(applicant: Ctx, id: string): Promise<void> {
  const view = await findCaseView(applicant, id)
  for (const fee of view?.fees ?? []) {
    if (fee.paidAt) continue
    // Where no source gives the rate, what was paid is what the office entered: here a made sum.
    const amount = fee.amount === null ? { amount: 100_000_00 } : {}
    sure(await payFee(applicant, id, { feeId: fee.id, reference: `DEMO-${fee.id.slice(-6)}`, ...amount }))
  }
}

const hours = 3_600_000

/** The steps of a case, each at its hour; what follows the filing happens on later days. */
function stepsOf(living: Living, plan: Plan, receipt: number | undefined): Step[] {
  const { ctx, world } = living
  const { begun } = plan
  const applicant = plan.applicant ?? plan.firm.account
  const officer = world.officers.get(plan.firm.region)!
  let id = ''
  const later = (part: number): Date => new Date(begun.getTime() + (ctx.now.getTime() - begun.getTime()) * part)
  const steps: Step[] = [
    {
      at: begun,
      run: async (now) => {
        id = await fill(living, plan, now, plan.fate !== 'draft')
        if (plan.fate === 'draft') return
        if (receipt !== undefined) await setReceipts(ctx.db, receipt - 1)
        const payments = { 'advance-tax': `DEMO-${id.slice(-6)}` }
        sure(await submit(as(ctx, applicant, now), id, plan.kind === 'household' ? { payments } : {}))
      },
    },
  ]
  const add = (part: number, run: (now: Date) => Promise<unknown>): void => {
    steps.push({ at: later(part), run: async (now) => void (await run(now)) })
  }
  const by = (now: Date): Ctx => as(ctx, officer, now)
  if (plan.fate === 'withdrawn') add(0.4, async (now) => sure(await withdraw(as(ctx, applicant, now), id)))
  if (!['taken', 'asked', 'to-pay', 'granted', 'refused'].includes(plan.fate)) return steps
  add(0.3, async (now) => sure(await take(by(now), id)))
  const text = 'Еңбек шартының 2-бетін анығырақ қосыңыз. · Приложите страницу 2 договора в лучшем качестве.'
  if (plan.fate === 'asked') add(0.5, async (now) => sure(await askApplicant(by(now), id, { text })))
  if (plan.fate === 'to-pay' || plan.fate === 'granted') add(0.5, (now) => judgeAll(by(now), id))
  if (['to-pay', 'granted', 'refused'].includes(plan.fate)) add(0.6, (now) => decideAll(by(now), id))
  if (plan.fate === 'granted') add(0.8, (now) => payAll(as(ctx, applicant, now), id))
  return steps
}

/** A firm whose staff fails the ratio, in a region; any of the region where there is none. */
const fullFirm = (world: World, region: string): Firm =>
  world.firms.find(
    (firm, n) => n > 2 && firm.region === region && firm.staff.foreigners34 * 8 > firm.staff.citizens34,
  ) ?? world.firms.find((firm) => firm.region === region)!

/** Hours before now, within a working day's reach of it; never in the future. */
const before = (living: Living, ago: number): Date =>
  new Date(living.ctx.now.getTime() - ago * day - living.random.int(1, 5) * hours - living.random.int(0, 3_599) * 1000)

/** The firms and the worker that can be tried: each has something in every state. */
export function planLiving(living: Living): Plan[] {
  const { world } = living
  const [builder, farm, oil] = world.firms as [Firm, Firm, Firm]
  const plan = (fate: Fate, kind: Kind, firm: Firm, ago: number, lines = 1, applicant?: Actor): Plan => ({
    fate,
    kind,
    firm,
    begun: before(living, ago),
    lines,
    ...(applicant ? { applicant } : {}),
  })
  return [
    plan('granted', 'employer', builder, 26, 2),
    plan('refused', 'employer', fullFirm(world, 'KZ-75'), 21),
    plan('to-pay', 'employer', builder, 9, 2),
    plan('asked', 'employer', builder, 7),
    plan('filed', 'employer', builder, 3, 2),
    plan('draft', 'employer', builder, 1),
    plan('withdrawn', 'employer', builder, 12),
    plan('granted', 'seasonal', farm, 20, 2),
    plan('to-pay', 'seasonal', farm, 8, 2),
    plan('draft', 'seasonal', farm, 0, 2),
    plan('granted', 'employer', oil, 24),
    plan('taken', 'employer', oil, 11),
    plan('granted', 'household', builder, 15, 1, world.logins.get('worker')!),
    { ...plan('granted', 'employer', builder, 40, 2), asked4: true },
    { ...plan('granted', 'employer', oil, 38), asked4: true },
  ]
}

/** The instants at which the plans file: drafts do not. */
export const filingsOf = (plans: readonly Plan[]): Date[] =>
  plans.filter((plan) => plan.fate !== 'draft').map((plan) => plan.begun)

/** The queues of the two officers: some overdue, some due in these days, some fresh. */
export function planQueues(living: Living): OpenCase[] {
  const { world, random } = living
  const ages: Record<string, number[]> = {
    'KZ-75': [28, 25, 22, 21, 20, 19, 16, 13, 10, 6, 5, 3, 2, 1, 0],
    'KZ-23': [27, 23, 21, 18, 12, 7, 4, 2, 0],
  }
  return Object.entries(ages).flatMap(([region, days]) => {
    const firms = world.firms.filter((firm, n) => n > 2 && firm.region === region)
    if (firms.length === 0) return []
    return days.map(
      (ago, n): OpenCase => ({
        firm: random.pick(firms),
        kind: n % 4 === 3 ? 'seasonal' : 'employer',
        filedAt: before(living, ago),
        state: n % 3 === 1 ? 'taken' : 'filed',
      }),
    )
  })
}

/** Files and handles the planned cases by the acts, in the order of time; `receipts` are the numbers kept for them. */
export async function makeLiving(
  living: Living,
  plans: readonly Plan[],
  receipts: readonly number[],
  last: number,
): Promise<void> {
  const numbers = [...receipts]
  const steps = plans.flatMap((plan) => stepsOf(living, plan, plan.fate === 'draft' ? undefined : numbers.shift()))
  for (const step of steps.sort((a, b) => a.at.getTime() - b.at.getTime())) await step.run(step.at)
  await setReceipts(living.ctx.db, last)
}

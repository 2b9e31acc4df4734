import { assess, editionOn, type Facts, quotaCell } from '@kosh/law'
import { sql } from 'kysely'
import { getSigningKey, signCode } from '../cases/permits/index.ts'
import { loadCalendar, localDate } from '../platform/calendar.ts'
import type { Actor, Ctx, Db, Tx } from '../platform/context.ts'
import { makeNumber } from '../platform/numbers.ts'
import { type Answers, answersOf, countries, type Kind, kindOfFirm, schemeIds } from './applications.ts'
import { PastLedger } from './ledger.ts'
import { type Past, type PastLine, Tables } from './past.ts'
import { writeCase } from './past-case.ts'
import type { Random } from './random.ts'
import { insertRows, type Journal, type Row } from './rows.ts'
import { type Firm, makeWorker, type World, writePersons } from './world.ts'

const day = 86_400_000

/** An hour at work, some days after another. */
const afterDays = (random: Random, at: Date, low: number, high: number): Date =>
  new Date(at.getTime() + random.int(low, high) * day + random.int(-3, 4) * 3_600_000)

function lineOf(past: Past, kind: Kind, answers: Answers, no: number, asOf: string, at: Date, open: boolean): PastLine {
  const { random, ctx, ledger, persons } = past
  const scheme = ctx.library.schemes.get(schemeIds[kind])!
  const worker = makeWorker(random, random.weighted(countries[kind]), at.getUTCFullYear(), past.taken)
  persons.push({ person: worker, at })
  const own = answers.line(worker)
  const all: Facts = {
    ...answers.facts,
    ...answers.register,
    ...own,
    ...(open ? {} : answers.judged),
    citizenship: worker.citizenship,
    birthDate: worker.birth,
  }
  const facts: Facts = Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(scheme.facts, name)))
  const before = assess(ctx.library, scheme.id, facts, asOf)
  const address = before.exempt ? undefined : quotaCell(ctx.library, scheme.id, facts, asOf)
  const found = address ? ledger.find(address) : undefined
  if (found) facts['quotaFree'] = found.free
  const assessment = assess(ctx.library, scheme.id, facts, asOf)
  const holds = found && found.free > 0 && before.outcome !== 'fail'
  const outcome = open
    ? null
    : assessment.exempt
      ? 'not-needed'
      : assessment.outcome === 'fail'
        ? 'refused'
        : random.weighted({ granted: 93, withdrawn: 4, lapsed: 3 })
  return { no, worker, own, facts, assessment, cell: holds ? found.id : undefined, reservation: random.id(), outcome }
}

function makeCase(past: Past, filedAt: Date, open?: OpenCase): void {
  const { random, ctx, world } = past
  const firm: Firm = open?.firm ?? (random.chance(0.06) ? world.firms[random.int(0, 2)]! : random.pick(world.firms))
  const kind: Kind = open?.kind ?? (random.chance(0.2) ? 'household' : kindOfFirm(random, firm))
  const asOf = localDate(filedAt, 'KZ')
  const scheme = ctx.library.schemes.get(schemeIds[kind])!
  const edition = editionOn(scheme, asOf)
  if (!edition) return
  const count = kind === 'household' ? 1 : random.int(1, kind === 'seasonal' ? 5 : 3)
  const answers = answersOf(random, kind, firm, asOf, count)
  const lines = Array.from({ length: count }, (_, n) =>
    lineOf(past, kind, answers, n + 1, asOf, filedAt, open !== undefined),
  )
  const receipt = ++past.cases
  const decidedAt = afterDays(random, filedAt, 2, 18)
  const employer = kind !== 'household'
  const visitor: Actor = { id: random.id(), role: 'worker', name: '', country: 'KZ', regions: null }
  writeCase(
    past,
    {
      id: random.id(),
      scheme: scheme.id,
      edition: edition.id,
      asOf,
      region: firm.region,
      employerId: employer ? firm.id : null,
      employerName: employer ? firm.name : '',
      applicant: employer ? firm.account : visitor,
      officer: world.officers.get(firm.region)!,
      receipt,
      number: makeNumber(`KZ-${asOf.slice(2, 4)}`, receipt),
      filedAt,
      decidedAt,
      endedAt: afterDays(random, decidedAt, 1, 9),
      ...(open ? { open: open.state } : {}),
    },
    answers,
    lines,
  )
}

/** A case of the last weeks that waits in a queue. */
export interface OpenCase {
  firm: Firm
  kind: Kind
  filedAt: Date
  state: 'filed' | 'taken'
}

export interface HistoryOptions {
  /** Ended cases, and between which days they were filed. */
  cases: number
  from: Date
  to: Date
  open: readonly OpenCase[]
  /** Instants at which the acts will file cases later: their numbers are kept free. */
  kept: readonly Date[]
}

/** Days on which cases of the past came in, so that the law of each day is compiled once for several. */
function filingDays(random: Random, options: HistoryOptions): Date[] {
  const span = options.to.getTime() - options.from.getTime()
  return Array.from({ length: Math.ceil(options.cases / 12) }, () => {
    const at = new Date(options.from.getTime() + Math.floor(random.next() * span))
    at.setUTCHours(0, 0, 0, 0)
    return at
  })
}

/**
 * Cases of the past that have ended, and those that wait in the queues. Gives the numbers kept free for `kept`, in its
 * order, so that numbers follow the order of filing.
 */
export async function makeHistory(
  tx: Tx,
  ctx: Ctx,
  random: Random,
  journal: Journal,
  world: World,
  options: HistoryOptions,
): Promise<number[]> {
  const past: Past = {
    ctx,
    random,
    journal,
    world,
    tables: new Tables(),
    ledger: await PastLedger.open(tx),
    calendar: await loadCalendar(tx, 'KZ'),
    permits: [],
    persons: [],
    taken: new Set(world.workers.map((w) => `${w.paper.issuer} ${w.paper.number}`)),
    cases: 0,
    serial: 0,
  }
  const days = filingDays(random, options)
  const receipts = new Map<number, number>()
  const agenda: { at: Date; run: (at: Date) => void }[] = [
    ...Array.from({ length: options.cases }, () => {
      const at = new Date(random.pick(days))
      at.setUTCHours(random.int(4, 12), random.int(0, 59), random.int(0, 59), 0)
      return { at, run: (filed: Date) => makeCase(past, filed) }
    }),
    ...options.open.map((open) => ({ at: open.filedAt, run: (filed: Date) => makeCase(past, filed, open) })),
    ...options.kept.map((at, n) => ({ at, run: () => void receipts.set(n, ++past.cases) })),
  ]
  for (const { at, run } of agenda.sort((a, b) => a.at.getTime() - b.at.getTime())) run(at)
  await writePersons(tx, journal, ctx.actor, past.persons, random)
  await past.tables.write(tx)
  const key = await getSigningKey(tx, options.from)
  const permits: Row[] = []
  for (const { row, content } of past.permits) permits.push({ ...row, code: await signCode(key, content) })
  await insertRows(tx, 'permit', permits)
  await past.ledger.write(tx)
  await setReceipts(tx, past.cases)
  await sql`select setval('permit_seq', ${Math.max(1, past.serial)})`.execute(tx)
  if (past.serial > 0) await sql`select setval('revocation_seq', ${past.serial - 1})`.execute(tx)
  return options.kept.map((_, n) => receipts.get(n)!)
}

/** The next receipt has the number after this one. */
export async function setReceipts(tx: Db, given: number): Promise<void> {
  await sql`select setval('receipt_seq', ${Math.max(1, given)}, ${given > 0})`.execute(tx)
}

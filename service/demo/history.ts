import {
  type Assessment,
  assess,
  deadlines,
  editionOn,
  type Facts,
  fees,
  permitEnd,
  permitTerms,
  quotaCell,
  type WorkingDays,
} from '@kosh/law'
import { sql } from 'kysely'
import { getSigningKey, printTerms, signCode, TERM_ENDED } from '../cases/permits/index.ts'
import { endOfDay, loadCalendar, localDate } from '../platform/calendar.ts'
import type { Actor, Ctx, Db, Tx } from '../platform/context.ts'
import { makeNumber } from '../platform/numbers.ts'
import { type Answers, answersOf, countries, type Kind, kindOfFirm, schemeIds } from './applications.ts'
import { PastLedger } from './ledger.ts'
import { fullName } from './names.ts'
import type { Random } from './random.ts'
import { insertRows, type Journal, type Row } from './rows.ts'
import { type Firm, makeWorker, type Worker, type World, writePersons } from './world.ts'

const day = 86_400_000

/** The rows of the made past, table by table. */
class Tables {
  private readonly tables = new Map<string, Row[]>()
  add(table: string, row: Row): void {
    const rows = this.tables.get(table)
    if (rows) rows.push(row)
    else this.tables.set(table, [row])
  }
  async write(tx: Tx): Promise<void> {
    for (const [table, rows] of this.tables) await insertRows(tx, table, rows)
  }
}

interface Past {
  ctx: Ctx
  random: Random
  journal: Journal
  world: World
  tables: Tables
  ledger: PastLedger
  calendar: WorkingDays
  permits: { row: Row; content: Parameters<typeof signCode>[1] }[]
  persons: { person: Worker; at: Date }[]
  taken: Set<string>
  /** Numbers of cases and permits given so far. */
  cases: number
  serial: number
}

interface PastLine {
  no: number
  worker: Worker
  own: Record<string, string | number | boolean>
  facts: Facts
  assessment: Assessment
  cell: string | undefined
  reservation: string
  /** Null while the case is open. */
  outcome: 'granted' | 'refused' | 'withdrawn' | 'lapsed' | 'not-needed' | null
}

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

/** The permit of a granted line, from the day it is issued; undefined where the law gives no length. */
function permitOf(past: Past, c: PastCase, line: PastLine, at: Date): Row | undefined {
  const { ctx, random, tables, journal } = past
  const { library } = ctx
  const terms = permitTerms(library, c.scheme, line.facts, c.asOf, { edition: c.edition })
  const from = localDate(at, 'KZ')
  const asked = terms.asked ? line.facts[terms.asked] : undefined
  const to = permitEnd(terms, from, typeof asked === 'number' ? asked : undefined)
  if (!to) return undefined
  const serial = ++past.serial
  const number = makeNumber('KZ-P', serial)
  const id = random.id()
  const ended = to < localDate(ctx.now, 'KZ')
  const endAt = new Date(endOfDay(to, 'KZ').getTime() + 3_600_000)
  const printed = printTerms(library, { scheme: c.scheme, edition: c.edition, facts: line.facts, terms, validTo: to })
  const row: Row = {
    id,
    number,
    case_id: c.id,
    line_no: line.no,
    scheme: c.scheme,
    edition: c.edition,
    country: 'KZ',
    region: c.region,
    employer_id: c.employerId,
    person_id: line.worker.id,
    places: 1,
    valid_from: from,
    valid_to: to,
    extension_of: null,
    terms: printed,
    state: ended ? 'lapsed' : 'valid',
    ground: ended ? TERM_ENDED : null,
    state_since: ended ? endAt : at,
    status_index: serial - 1,
    issued_at: at,
    issued_by: c.officer.id,
    version: ended ? 2 : 1,
  }
  past.permits.push({
    row,
    content: {
      number,
      scheme: c.scheme,
      family: line.worker.family,
      given: line.worker.given,
      citizenship: line.worker.citizenship,
      birthYear: Number(line.worker.birth.slice(0, 4)),
      employer: c.employerName,
      work: [
        ...new Set((['kk', 'ru'] as const).map((l) => printed.work.map((w) => w.value[l]).join(', ')).filter(Boolean)),
      ],
      regions: [c.region],
      places: 1,
      validFrom: from,
      validTo: to,
      statusIndex: serial - 1,
    },
  })
  tables.add('number_claim', { number, kind: 'permit', id })
  const event = (n: number, when: Date, actor: string, act: string, ground: string | null): void =>
    tables.add('permit_event', { permit_id: id, n, at: when, actor, act, ground, reasons: null })
  event(1, at, c.officer.id, 'issue', null)
  const said = {
    number,
    case: c.id,
    line: line.no,
    scheme: c.scheme,
    edition: c.edition,
    region: c.region,
    places: 1,
    from,
    to,
    extensionOf: null,
    statusIndex: serial - 1,
  }
  journal.add(at, c.officer, { chain: id, kind: 'permit', act: 'permit.issue', data: said })
  journal.publish(at, 'permit.issued', { id, ...said })
  if (ended) {
    event(2, endAt, ctx.actor.id, 'lapse', TERM_ENDED)
    const change = { number, from: 'valid', to: 'lapsed', ground: TERM_ENDED }
    journal.add(endAt, ctx.actor, { chain: id, kind: 'permit', act: 'permit.lapse', data: change })
    journal.publish(endAt, 'permit.changed', { id, case: c.id, line: line.no, ...change })
  }
  return row
}

interface PastCase {
  id: string
  scheme: string
  edition: string
  asOf: string
  region: string
  employerId: string | null
  employerName: string
  applicant: Actor
  officer: Actor
  receipt: number
  number: string
  filedAt: Date
  decidedAt: Date
  endedAt: Date
  /** Not decided yet: `taken` by the officer or waiting in the queue. */
  open?: 'filed' | 'taken'
}

const reasonsOf = (assessment: Assessment): Row[] =>
  assessment.criteria.flatMap((k) =>
    k.outcome === 'fail' && k.reason
      ? [{ code: k.reason.code, title: k.title, text: k.reason.text, citation: k.citation, criterion: k.id }]
      : [],
  )

const stateOf = (lines: readonly PastLine[]): 'withdrawn' | 'lapsed' | 'decided' => {
  const open = lines.filter((line) => line.outcome !== 'refused' && line.outcome !== 'not-needed')
  if (open.length > 0 && open.every((line) => line.outcome === 'withdrawn')) return 'withdrawn'
  return open.length > 0 && open.every((line) => line.outcome === 'lapsed') ? 'lapsed' : 'decided'
}

/** The clocks that the receipt starts, with their last instants. */
const clocksOf = (past: Past, c: PastCase, facts: Facts) =>
  deadlines(past.ctx.library, c.scheme, facts, c.asOf, { receipt: c.asOf }, past.calendar, {
    edition: c.edition,
  }).flatMap((clock) => (clock.kind === 'clock' && clock.due ? [{ clock, due: endOfDay(clock.due, 'KZ') }] : []))

const earliest = (clocks: readonly { due: Date }[]): Date | null =>
  clocks.reduce<Date | null>((first, { due }) => (first === null || due < first ? due : first), null)

function writeCase(past: Past, c: PastCase, answers: Answers, lines: readonly PastLine[]): void {
  const { tables, journal, ledger, random } = past
  const state = c.open ? (c.open === 'taken' ? 'in-assessment' : 'filed') : stateOf(lines)
  const clocks = clocksOf(past, c, lines[0]!.facts)
  tables.add('number_claim', { number: c.number, kind: 'case', id: c.id })
  tables.add('application', {
    case_id: c.id,
    number: c.number,
    scheme: c.scheme,
    edition: c.edition,
    country: 'KZ',
    state,
    channel: 'online',
    region: c.region,
    account_id: c.applicant.id,
    employer_id: c.employerId,
    person_id: c.employerId ? null : lines[0]!.worker.id,
    facts: answers.facts,
    raw: {},
    judgements: {},
    as_of: c.asOf,
    filed_at: c.filedAt,
    receipt_seq: c.receipt,
    officer_id: state === 'withdrawn' || state === 'filed' ? null : c.officer.id,
    due_at: c.open ? earliest(clocks) : null,
    decided_at: c.open ? null : c.decidedAt,
    source_key: null,
    version: 4,
    created: c.filedAt,
  })
  for (const line of lines) writeLine(past, c, answers, line)
  for (const { clock, due } of clocks) {
    tables.add('case_clock', {
      case_id: c.id,
      id: random.id(),
      clock: clock.id,
      line_no: null,
      actor: clock.actor,
      started_at: c.filedAt,
      due_at: due,
      on_expiry: clock.onExpiry,
      state: c.open ? 'running' : 'stopped',
      ended_at: c.open ? null : c.decidedAt,
    })
  }
  const cells = new Map<string, PastLine[]>()
  for (const line of lines) if (line.cell) cells.set(line.cell, [...(cells.get(line.cell) ?? []), line])
  for (const [cell, list] of cells)
    ledger.take({
      cell,
      caseId: c.id,
      receipt: c.receipt,
      at: c.filedAt,
      applicant: c.applicant,
      lines: list.map(({ no, reservation, outcome }) => ({
        no,
        reservation,
        ...(outcome === null
          ? {}
          : {
              end: {
                kind: outcome === 'granted' ? ('use' as const) : ('release' as const),
                at: outcome === 'granted' || outcome === 'lapsed' ? c.endedAt : c.decidedAt,
                by: outcome === 'withdrawn' ? c.applicant : c.officer,
                reason: outcome,
              },
            }),
      })),
    })
  const said = {
    number: c.number,
    scheme: c.scheme,
    edition: c.edition,
    region: c.region,
    channel: 'online',
    receipt: c.receipt,
    lines: lines.map((line) => ({ no: line.no, outcome: line.assessment.outcome, places: 1, cell: line.cell })),
  }
  journal.add(c.filedAt, c.applicant, { chain: c.id, kind: 'case', act: 'application.submit', data: said })
  journal.publish(c.filedAt, 'application.submitted', { case: c.id, country: 'KZ', asOf: c.asOf, ...said })
  if (c.open === 'taken') {
    const data = { officer: c.officer.id, before: null }
    journal.add(new Date(c.filedAt.getTime() + 20 * 3_600_000), c.officer, {
      chain: c.id,
      kind: 'case',
      act: 'application.take',
      data,
    })
  }
  if (c.open) return
  const decided = lines.map((line) => ({
    no: line.no,
    outcome: line.outcome,
    reasons: reasonsOf(line.assessment).map((reason) => String(reason['code'])),
    against: false,
    places: 1,
  }))
  const act = state === 'withdrawn' ? 'application.withdraw' : 'application.decide'
  const by = state === 'withdrawn' ? c.applicant : c.officer
  journal.add(c.decidedAt, by, { chain: c.id, kind: 'case', act, data: { lines: decided, state } })
  journal.publish(c.decidedAt, 'application.decided', {
    case: c.id,
    scheme: c.scheme,
    edition: c.edition,
    country: 'KZ',
    region: c.region,
    lines: decided,
    state,
  })
}

function writeLine(past: Past, c: PastCase, answers: Answers, line: PastLine): void {
  const { tables, random, ctx } = past
  const permit = line.outcome === 'granted' ? permitOf(past, c, line, c.endedAt) : undefined
  const judged = Object.fromEntries(
    Object.entries(answers.judged)
      .filter(([name]) => !c.open && Object.hasOwn(line.facts, name))
      .map(([name, value]) => [
        name,
        { value, reasons: 'Демонстрация', by: c.officer.id, at: c.decidedAt.toISOString() },
      ]),
  )
  const granted = line.outcome === 'granted'
  tables.add('application_line', {
    case_id: c.id,
    line_no: line.no,
    person_id: line.worker.id,
    label: fullName(line.worker),
    person: null,
    facts: line.own,
    raw: {},
    judgements: judged,
    places: 1,
    outcome: line.assessment.outcome,
    exempt: line.assessment.exempt?.id ?? null,
    reservation: (granted || c.open) && line.cell ? line.reservation : null,
    cell_id: line.cell ?? null,
    decision: line.outcome,
    granted_places: granted ? 1 : null,
    permit_id: permit?.['id'] ?? null,
    extends: null,
    validity: permit ? { from: permit['valid_from'], to: permit['valid_to'] } : null,
  })
  const { assessment } = line
  tables.add('assessment', {
    case_id: c.id,
    line_no: line.no,
    n: 1,
    at: c.filedAt,
    scheme: c.scheme,
    edition: assessment.edition,
    as_of: c.asOf,
    engine: assessment.engine,
    law_hash: assessment.lawHash,
    facts: line.facts,
    outcome: assessment.outcome,
    record: assessment.stored,
  })
  if (line.outcome === null) return
  const unclear = granted && assessment.outcome !== 'pass'
  tables.add('decision', {
    case_id: c.id,
    line_no: line.no,
    n: 1,
    at: line.outcome === 'lapsed' ? c.endedAt : c.decidedAt,
    decided_by: line.outcome === 'withdrawn' ? c.applicant.id : c.officer.id,
    outcome: line.outcome,
    reasons: line.outcome === 'refused' ? reasonsOf(assessment) : [],
    free_text: unclear ? 'Демонстрация: шешім қызметкердің бағалауымен · решено по оценке служащего' : null,
    against_assessment: unclear,
    assessment_n: 1,
  })
  if (line.outcome !== 'granted' && line.outcome !== 'lapsed') return
  const on = localDate(c.endedAt, 'KZ')
  for (const fee of fees(ctx.library, c.scheme, line.facts, c.asOf, { edition: c.edition, on })) {
    const paid = granted || fee.due === 'before-filing'
    tables.add('case_fee', {
      case_id: c.id,
      id: random.id(),
      fee: fee.id,
      line_no: line.no,
      amount: fee.amount ?? null,
      currency: fee.currency,
      computed: { title: fee.title, payer: fee.payer, citation: fee.citation, values: fee.values, on },
      paid_at: paid ? (fee.due === 'before-filing' ? c.filedAt : c.endedAt) : null,
      payment_reference: paid ? `DEMO-${c.receipt}-${line.no}` : null,
    })
  }
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

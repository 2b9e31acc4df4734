import { type Assessment, deadlines, type Facts, fees } from '@kosh/law'
import { endOfDay, localDate } from '../platform/calendar.ts'
import type { Answers } from './applications.ts'
import { fullName } from './names.ts'
import type { Past, PastCase, PastLine } from './past.ts'
import { permitOf } from './past-permit.ts'
import type { Row } from './rows.ts'

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

export function writeCase(past: Past, c: PastCase, answers: Answers, lines: readonly PastLine[]): void {
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

import { permitEnd, permitTerms } from '@kosh/law'
import { printTerms, TERM_ENDED } from '../cases/permits/index.ts'
import { endOfDay, localDate } from '../platform/calendar.ts'
import { makeNumber } from '../platform/numbers.ts'
import type { Past, PastCase, PastLine } from './past.ts'
import type { Row } from './rows.ts'

/** The permit of a granted line, from the day it is issued; undefined where the law gives no length. */
export function permitOf(past: Past, c: PastCase, line: PastLine, at: Date): Row | undefined {
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

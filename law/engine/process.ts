import type { Citation } from '../language/act.ts'
import type { AppealStep, Clock, DocumentNeed, Fee, Tie } from '../language/process.ts'
import type { Term } from '../language/terms.ts'
import type { IsoDate, Text } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type AssessOptions, filingDay } from './assess.ts'
import { civil, type Day, dayOf, isoOf, plusMonths, weekday } from './dates.ts'
import type { Facts } from './facts.ts'
import type { Plan } from './plan.ts'
import { amountOf, holds, reading } from './reading.ts'
import { valuesUsed } from './record.ts'
import type { ValueUsed } from './render.ts'
import { INCOMPLETE, PASS, UNKNOWN } from './tri.ts'
import { governed } from './units.ts'

/** What follows from a scheme besides the decision: fees, permit terms, time limits, papers, the quota cell of a line. */

/** A fee that is due, in minor units of its currency. */
export interface FeeDue {
  id: string
  title: Text
  payer: Fee['payer']
  level: Fee['level']
  due: Fee['due']
  currency: string
  /** Absent where a fact is missing or the law's rate was not found. */
  amount?: number
  incomplete?: boolean
  /** Held for the payer and given back. */
  deposit?: true
  citation: Citation
  values: ValueUsed[]
}

/** Fees of a line on a day; a fee governed by another event (payment) reads the rate of that day, given in `on`. */
export function fees(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions & { on?: IsoDate } = {},
): FeeDue[] {
  const r = reading(library, scheme, facts, asOf, options)
  return r.plan.edition.process.fees.flatMap((fee): FeeDue[] => {
    const filing = r.env.day
    if (fee.governs && fee.governs !== 'filing') {
      r.env.day = options.on ? filingDay(options.on) : (governed(fee.governs, r.plan.compiler)(r.env) ?? filing)
    }
    const when = holds(r, fee.when)
    if (when !== PASS && when !== UNKNOWN && when !== INCOMPLETE) {
      r.env.day = filing
      return []
    }
    const { value, incomplete } =
      when === PASS ? amountOf(r, fee.amount) : { incomplete: when === INCOMPLETE, value: undefined }
    const values = valuesUsed(fee.amount, r.plan, r.env)
    r.env.day = filing
    const { id, title, payer, level, due, currency, cite } = fee
    return [
      {
        id,
        title,
        payer,
        level,
        due,
        currency,
        citation: cite,
        values,
        ...(value !== undefined ? { amount: value } : {}),
        ...(incomplete ? { incomplete: true } : {}),
        ...(fee.deposit ? { deposit: true as const } : {}),
      },
    ]
  })
}

/** What a permit under the scheme would say. */
export interface TermsOfPermit {
  title: Text
  holder: 'worker' | 'employer'
  /** The longest length that may be given; absent where the law's number was not found or a fact is missing. */
  longest?: { n: number; unit: 'month' | 'day'; citation: Citation; id: string }
  /** Closed list of lengths, where there is one. */
  options?: number[]
  /** Fact with the length asked for. */
  asked?: string
  /** Never beyond these days. */
  notAfter: { date: IsoDate; citation: Citation }[]
  ties: { tie: Tie; citation: Citation }[]
  rights: { id: string; text: Text; citation: Citation }[]
  /** Facts printed as the work allowed. */
  work: string[]
  renewable: 'yes' | 'no' | 'unknown'
  renewals: { max: number | null | undefined; citation: Citation }[]
  renewalWindow?: { earliestDaysBefore: number; latestDaysBefore: number; citation: Citation }
  incomplete?: boolean
}

/** The terms of the permit that a line would get. */
export function permitTerms(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): TermsOfPermit {
  const r = reading(library, scheme, facts, asOf, options)
  const p = r.plan.edition.permit
  const length = p.lengths.find((l) => holds(r, l.when) === PASS)
  const longest = length ? amountOf(r, length.longest) : {}
  const renewals = p.renewals
    .filter((x) => holds(r, x.when) === PASS)
    .map((x) => ({ max: x.max === null ? null : amountOf(r, x.max).value, citation: x.cite }))
  // How often is in no source read, or hangs on a fact not yet known: then nobody can say that it cannot be renewed.
  const open =
    renewals.some((x) => x.max === undefined) ||
    p.renewals.some((x) => holds(r, x.when) === UNKNOWN || holds(r, x.when) === INCOMPLETE)
  const notAfter = (p.notAfter ?? []).flatMap((x) => {
    const { value } = amountOf(r, x.date)
    return value === undefined ? [] : [{ date: isoOf(value), citation: x.cite }]
  })
  const window = p.renewalWindow
  const [earliest, latest] = window ? [amountOf(r, window.earliest).value, amountOf(r, window.latest).value] : []
  const options0 = length?.options
    ? valuesUsed({ t: 'value', table: length.options.table }, r.plan, r.env)[0]?.value
    : undefined
  return {
    title: p.title,
    holder: p.holder,
    ...(length && longest.value !== undefined
      ? { longest: { n: longest.value, unit: length.unit, citation: length.cite, id: length.id } }
      : {}),
    ...(Array.isArray(options0) ? { options: options0.map(Number) } : {}),
    ...(length?.asked ? { asked: length.asked } : {}),
    notAfter,
    ties: p.ties.map((t) => ({ tie: t.tie, citation: t.cite })),
    rights: p.rights.map((x) => ({ id: x.id, text: x.text, citation: x.cite })),
    work: p.work,
    renewable: renewals.some((x) => x.max === null || (x.max ?? 0) > 0) ? 'yes' : open ? 'unknown' : 'no',
    renewals,
    ...(window && earliest !== undefined && latest !== undefined
      ? { renewalWindow: { earliestDaysBefore: earliest, latestDaysBefore: latest, citation: window.cite } }
      : {}),
    ...(longest.incomplete || !length ? { incomplete: true } : {}),
  }
}

/** The last day of a permit that begins on a day: the length asked for, within the longest and the limits. */
export function permitEnd(terms: TermsOfPermit, from: IsoDate, asked?: number): IsoDate | undefined {
  if (!terms.longest) return undefined
  const n = Math.min(asked ?? terms.longest.n, terms.longest.n)
  const start = dayOf(from)
  const end = terms.longest.unit === 'month' ? plusMonths(start, n) - 1 : start + n - 1
  return isoOf(terms.notAfter.reduce((e, x) => Math.min(e, dayOf(x.date)), end))
}

/** Days on which nobody works: weekends, and the holidays and working weekends that an official adopted. */
export interface WorkingDays {
  isWorkingDay(iso: IsoDate): boolean
}

/** Saturday and Sunday off, every other day worked, less the holidays given. */
export const weekdays = (holidays: readonly IsoDate[] = [], workingWeekends: readonly IsoDate[] = []): WorkingDays => ({
  isWorkingDay: (iso) => workingWeekends.includes(iso) || (weekday(dayOf(iso)) < 5 && !holidays.includes(iso)),
})

/** Adds a length of time to a day; the day itself does not count. */
export function addTime(from: IsoDate, n: number, unit: Clock['unit'], calendar: WorkingDays, before = false): IsoDate {
  const sign = before ? -1 : 1
  const start = dayOf(from)
  if (unit === 'calendar-day') return isoOf(start + sign * n)
  if (unit === 'month') return isoOf(plusMonths(start, sign * n))
  let day: Day = start
  for (let left = n; left > 0; ) {
    day += sign
    if (calendar.isWorkingDay(isoOf(day))) left--
  }
  return isoOf(day)
}

/** A time limit with its last day. */
export interface Deadline {
  id: string
  kind: 'clock' | 'duty' | 'appeal'
  title: Text
  actor: string
  /** Absent where the event has not happened or the law's number was not found. */
  due?: IsoDate
  days?: number
  unit: Clock['unit']
  incomplete?: boolean
  /** By how much the body may put it off once, in the unit that the law names; absent where it may not. */
  more?: number
  /** An appeal that is heard first, so that it is decided before this day. */
  before?: IsoDate
  onExpiry?: Clock['onExpiry']
  citation: Citation
}

/**
 * Time limits of an edition, counted from the days on which their events happened: `receipt`, `decision`,
 * `permit-issued`, `permit-ends`, `notice` ..., or any trigger a duty names.
 */
export function deadlines(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  events: Record<string, IsoDate>,
  calendar: WorkingDays,
  options: AssessOptions = {},
): Deadline[] {
  const r = reading(library, scheme, facts, asOf, options)
  const e = r.plan.edition
  const due = (start: string, days: Term | undefined, unit: Clock['unit'], before?: boolean) => {
    if (!days) return {}
    const { value, incomplete } = amountOf(r, days)
    const at = events[start]
    return {
      ...(incomplete ? { incomplete } : {}),
      ...(value !== undefined ? { days: value } : {}),
      ...(value !== undefined && at ? { due: addTime(at, value, unit, calendar, before) } : {}),
    }
  }
  const more = ({ extend }: Clock) => {
    const value = extend && amountOf(r, extend.days).value
    return value === undefined ? {} : { more: value }
  }
  const clocks = e.process.clocks
    .filter((c) => holds(r, c.when) === PASS)
    .map(
      (c): Deadline => ({
        id: c.id,
        kind: 'clock',
        title: c.title,
        actor: c.actor,
        unit: c.unit,
        onExpiry: c.onExpiry,
        citation: c.cite,
        ...due(c.starts, c.days, c.unit, c.before),
        ...more(c),
      }),
    )
  const duties = e.duties
    .filter((d) => holds(r, d.when) === PASS)
    .map(
      (d): Deadline => ({
        id: d.id,
        kind: 'duty',
        title: d.title,
        actor: d.actor,
        unit: d.unit ?? 'calendar-day',
        citation: d.cite,
        ...due(d.trigger, d.days, d.unit ?? 'calendar-day'),
      }),
    )
  const first = ({ before }: AppealStep) => {
    const value = before && amountOf(r, before).value
    return value === undefined ? {} : { before: isoOf(value) }
  }
  const appeals = e.appeal.map(
    (a, i): Deadline => ({
      id: `appeal:${i}`,
      kind: 'appeal',
      title: a.body,
      actor: 'applicant',
      unit: a.unit,
      citation: a.cite,
      ...first(a),
      ...due(a.from === 'notice' ? 'notice' : 'previous-outcome', a.days, a.unit),
    }),
  )
  return [...clocks, ...duties, ...appeals]
}

/** Papers a line or case must show, with whether they surely apply. */
export function documentsNeeded(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): (DocumentNeed & { applies: 'yes' | 'unknown' })[] {
  const r = reading(library, scheme, facts, asOf, options)
  return r.plan.edition.process.documents.flatMap((d): (DocumentNeed & { applies: 'yes' | 'unknown' })[] => {
    const t = holds(r, d.when)
    return t === PASS ? [{ ...d, applies: 'yes' }] : t === UNKNOWN ? [{ ...d, applies: 'unknown' }] : []
  })
}

/** The search on the home market that a scheme asks for. */
export interface Search {
  applies: 'yes' | 'no' | 'unknown'
  /** Absent where a fact is missing or the law's number was not found. */
  days?: number
  incomplete?: boolean
  unit: 'calendar-day' | 'working-day'
  channel: Text
  citation: Citation
}

/** The search that would be asked of an application filed on a day; undefined where the scheme asks for none. */
export function searchOf(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): Search | undefined {
  const r = reading(library, scheme, facts, asOf, options)
  const test = r.plan.edition.marketTest
  if (!test) return undefined
  const when = holds(r, test.when)
  const { value, incomplete } = amountOf(r, test.days)
  return {
    applies: when === PASS ? 'yes' : when === UNKNOWN || when === INCOMPLETE ? 'unknown' : 'no',
    ...(value === undefined ? {} : { days: value }),
    ...(incomplete ? { incomplete } : {}),
    unit: test.unit,
    channel: test.channel,
    citation: test.cite,
  }
}

/** The place of a line in a quota: series, period and the codes of its split; `order` and places beside. */
export interface CellOfQuota {
  series: string
  period: string
  dims: Record<string, string>
  places: number
  counts: 'decision' | 'permit'
}

/** The quota cell of a line; undefined where the scheme has no quota for it or a fact is not yet known. */
export function quotaCell(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): CellOfQuota | undefined {
  const r = reading(library, scheme, facts, asOf, options)
  const q = r.plan.edition.quota
  if (!q || holds(r, q.when) !== PASS) return undefined
  const day = amountOf(r, q.period).value
  if (day === undefined) return undefined
  const dims: Record<string, string> = {}
  for (const s of q.split) {
    const v = r.env.facts[s.fact]
    if (v === undefined) return undefined
    dims[s.dimension] = String(v)
  }
  const places = q.places ? amountOf(r, q.places).value : 1
  return places === undefined
    ? undefined
    : { series: q.id, period: periodOf(q.calendar, day), dims, places, counts: q.counts }
}

type Calendar = NonNullable<Plan['edition']['quota']>['calendar']
/** `2026` for a calendar year; `FY2015`, `FY2015-H1` for a fiscal year, named by the year in which it ends. */
export function periodOf(calendar: Calendar, day: Day): string {
  const [y, m, d] = civil(day)
  if (calendar.kind === 'calendar-year') return String(y)
  const [sm, sd] = calendar.starts.split('-').map(Number) as [number, number]
  const begun = m > sm || (m === sm && d >= sd)
  const first = begun ? y : y - 1
  const end = sm === 1 && sd === 1 ? first : first + 1
  if (!calendar.halves) return `FY${end}`
  const months = (y - first) * 12 + (m - sm) - (d < sd ? 1 : 0)
  return `FY${end}-H${months < 6 ? 1 : 2}`
}

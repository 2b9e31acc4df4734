import type { Citation } from '../language/act.ts'
import type { IsoDate, Text } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type Day, parseDay } from './dates.ts'
import { Encoder } from './encode.ts'
import type { Env } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { ENGINE, getEdition, LawError, lawHash, planFor, schemeOf } from './law-book.ts'
import { missingFacts } from './missing.ts'
import { type CriterionUnit, type ItemNode, nodePoints, type Plan, unitDetail } from './plan.ts'
import {
  type CriterionRecord,
  factsOf,
  incompleteReason,
  mostPoints,
  onGoverningDay,
  type PointRecord,
  refusal,
  valuesUsed,
} from './record.ts'
import { refusedTogether } from './together.ts'
import { FAIL, INCOMPLETE, type Outcome, outcomeName, PASS, type Tri } from './tri.ts'
import { FIRST_EXCEPTION, NOT_APPLICABLE, triOf } from './units.ts'
import { type Change, whatIf } from './what-if.ts'
import { type Worth, worthOf } from './worth.ts'

/** How a case is assessed where it is not by the law of its day of filing alone. */
export interface AssessOptions {
  /** Keep an edition that is no longer the one of the day (grandfathering). */
  edition?: string
  /** What was known on this day: values enacted later are left out. */
  knownAt?: IsoDate
}

/** The group that a person belongs to who needs no permit of this kind, and where the act says so. */
export interface Exempt {
  id: string
  title: Text
  citation: Citation
}

interface Points {
  total: number | null
  low: number
  high: number
  required: number | null
  by: PointRecord[]
}

const encoders = new WeakMap<Plan, Encoder>()
export const encoderOf = (plan: Plan): Encoder => {
  let e = encoders.get(plan)
  if (!e) {
    e = new Encoder(plan)
    encoders.set(plan, e)
  }
  return e
}

/** Day number of the day of filing. Throws {@link LawError} where it is no date. */
export function filingDay(asOf: IsoDate): Day {
  const day = parseDay(asOf)
  if (day === undefined) throw new LawError('bad-date', `asOf: not a calendar date: ${asOf}; write it like 2026-05-04`)
  return day
}

/** The plan of a scheme for a day of filing. Throws {@link LawError} where no edition is in force. */
export function planOf(library: Library, schemeId: string, asOf: IsoDate, options: AssessOptions = {}): Plan {
  const scheme = schemeOf(library, schemeId)
  const day = filingDay(asOf)
  const edition = getEdition(scheme, asOf, options.edition)
  return planFor(library, scheme, edition, day, options.knownAt === undefined ? undefined : filingDay(options.knownAt))
}

/** An assessment: decided at once, explained when somebody reads it. A pure function of scheme, dates and facts. */
export class Assessment {
  readonly engine = ENGINE
  readonly scheme: string
  readonly edition: string
  readonly asOf: IsoDate
  readonly outcome: Outcome
  readonly lawHash: string
  readonly facts: Facts
  private readonly plan: Plan
  private readonly codes: Uint8Array
  private readonly env: Env

  constructor(library: Library, plan: Plan, codes: Uint8Array, facts: Facts, asOf: IsoDate) {
    this.plan = plan
    this.codes = codes
    this.facts = facts
    this.asOf = asOf
    this.scheme = plan.scheme.id
    this.edition = plan.edition.id
    this.lawHash = lawHash(library, plan.edition)
    this.env = environment(plan, facts, filingDay(asOf))
    this.outcome = outcomeName(plan.decide(codes, this.env))
  }

  /** The group outside the scheme to which the person belongs: no permit of this kind is needed. */
  get exempt(): Exempt | undefined {
    for (const u of this.plan.exemptions) {
      if (unitDetail(u, this.codes, this.env) === PASS)
        return { id: u.exemption.id, title: u.exemption.title, citation: u.exemption.cite }
    }
    return undefined
  }

  /**
   * Every criterion in the order of the act; the points test stands last. Where the case is settled although single
   * criteria are open, the records say so: met whatever is answered, or refused together.
   */
  get criteria(): CriterionRecord[] {
    const list = this.plan.criteria.map((u) => this.criterion(u))
    const points = this.pointsCriterion()
    if (points) list.push(points)
    if (this.outcome === 'pass' && !this.exempt)
      return list.map((c) => (c.outcome === 'unknown' ? { ...c, outcome: 'pass' } : c))
    if (this.outcome === 'fail' && !list.some((c) => c.outcome === 'fail')) {
      const together = refusedTogether(this.plan, this.codes, this.env)
      if (together) list.push(together)
    }
    return list
  }

  private criterion(u: CriterionUnit): CriterionRecord {
    const { plan, env } = this
    const c = u.criterion
    const detail = unitDetail(u, this.codes, env)
    const t = triOf(detail)
    return onGoverningDay(c, plan.compiler, env, () => {
      const values = detail === NOT_APPLICABLE ? [] : valuesUsed([c.must, c.when, c.unless], plan, env)
      return {
        id: c.id,
        title: c.title,
        outcome: detail === NOT_APPLICABLE ? ('not-applicable' as const) : outcomeName(t),
        citation: c.cite,
        facts: factsOf(u.facts, env),
        values,
        ...(detail >= FIRST_EXCEPTION ? { exception: c.unless![detail - FIRST_EXCEPTION]!.id } : {}),
        ...(t === FAIL ? { reason: { code: c.refuse.code, text: refusal(c.refuse.text, values, plan, env) } } : {}),
        ...(t === INCOMPLETE ? { reason: { code: 'RULE-INCOMPLETE', text: incompleteReason(c, values) } } : {}),
        ...(c.curable && t === FAIL ? { curable: true } : {}),
      }
    })
  }

  /**
   * The reason of a failed criterion in another wording of its sentence: `word` gives it with the same names in braces,
   * and they are filled with the values met. Undefined where the criterion did not fail or the sentence is not its own.
   */
  reasonIn(id: string, word: (sentence: Text) => Text): Text | undefined {
    const { plan, env } = this
    const points = this.points
    if (plan.points?.id === id && points) {
      const values = valuesUsed([plan.points.pass, ...plan.points.items], plan, env)
      const sums = { points: points.high, passMark: points.required ?? 0 }
      return refusal(word(plan.points.refuse.text), values, plan, env, sums)
    }
    const unit = plan.criteria.find((u) => u.criterion.id === id)
    if (!unit || triOf(unitDetail(unit, this.codes, env)) !== FAIL) return undefined
    const c = unit.criterion
    return onGoverningDay(c, plan.compiler, env, () =>
      refusal(word(c.refuse.text), valuesUsed([c.must, c.when, c.unless], plan, env), plan, env),
    )
  }

  private pointsCriterion(): CriterionRecord | undefined {
    const { plan, env } = this
    const p = plan.points
    if (!p) return undefined
    const when = plan.pointsWhen ? plan.pointsWhen(env) : PASS
    const t: Tri = plan.pointsTri(this.codes, env)
    const points = this.points!
    const values = valuesUsed([p.pass, ...p.items], plan, env)
    const record: CriterionRecord = {
      id: p.id,
      title: p.title,
      outcome: when === FAIL ? 'not-applicable' : outcomeName(t),
      citation: p.cite,
      facts: factsOf([...new Set(points.by.flatMap((b) => Object.keys(b.facts)))], env),
      values: when === FAIL ? [] : values,
      points: { low: points.low, high: points.high, required: points.required ?? 0 },
    }
    if (when !== FAIL && t === FAIL) {
      record.reason = {
        code: p.refuse.code,
        text: refusal(p.refuse.text, values, plan, env, { points: points.high, passMark: points.required ?? 0 }),
      }
    }
    if (when !== FAIL && t === INCOMPLETE)
      record.reason = { code: 'RULE-INCOMPLETE', text: incompleteReason(p, values) }
    return record
  }

  /** Points by source, as intervals where something is not yet known. */
  get points(): Points | undefined {
    const { plan, env } = this
    if (!plan.points) return undefined
    const known = plan.pointsOf(this.codes, env) === PASS
    const { lo, hi } = env
    const required = plan.pass(env) === 0 && env.lo === env.hi ? env.lo : null
    return {
      total: known && lo === hi ? lo : null,
      low: known ? lo : 0,
      high: known ? hi : 0,
      required,
      by: plan.items.map((n) => this.pointRecord(n)),
    }
  }

  private pointRecord(n: ItemNode): PointRecord {
    const { plan, env } = this
    const known = nodePoints(n, this.codes, env) === PASS
    const [low, high] = known ? [env.lo, env.hi] : [0, 0]
    return {
      id: n.item.id,
      title: n.item.title,
      low,
      high,
      most: mostPoints(n, plan, env),
      citation: n.item.cite,
      facts: n.unit ? factsOf(n.unit.facts, env) : {},
      ...(n.parts.length > 0 ? { parts: n.parts.map((p) => this.pointRecord(p)) } : {}),
    }
  }

  /** Facts still worth asking, the most settling first. */
  get missing(): string[] {
    return missingFacts(this.plan, this.codes, this.env)
  }

  /** The facts of `missing` with what their answers would settle: for choosing among the questions of many schemes. */
  get worth(): Worth[] {
    return worthOf(this.plan, this.codes, this.env)
  }

  /** Smallest changes that would turn a refusal. */
  get whatIf(): Change[] {
    return whatIf(this.plan, this.codes, this.env)
  }

  /** Codes of all reasons for refusal, in the order of the act. */
  get reasons(): string[] {
    return this.outcome === 'fail'
      ? this.criteria.flatMap((c) => (c.outcome === 'fail' && c.reason ? [c.reason.code] : []))
      : []
  }

  /** The short record that is stored and that a replay must reproduce. */
  get stored(): StoredRecord {
    const criteria: Record<string, string> = {}
    for (const u of this.plan.criteria) criteria[u.criterion.id] = short(unitDetail(u, this.codes, this.env))
    const p = this.points
    const exempt = this.exempt?.id
    return { criteria, ...(p ? { points: [p.low, p.high, p.required] } : {}), ...(exempt ? { exempt } : {}) }
  }

  /** The full record as plain data. */
  toJSON(): Record<string, unknown> {
    const exempt = this.exempt
    return {
      scheme: this.scheme,
      edition: this.edition,
      asOf: this.asOf,
      outcome: this.outcome,
      ...(exempt ? { exempt } : {}),
      ...(this.points ? { points: this.points } : {}),
      criteria: this.criteria,
      missing: this.missing,
      whatIf: this.whatIf,
      lawHash: this.lawHash,
      engine: this.engine,
    }
  }
}

/** What is kept of an assessment: per criterion p, f, u, i, n (not applicable) or x and the number of the exception. */
export interface StoredRecord {
  criteria: Record<string, string>
  points?: [number, number, number | null]
  exempt?: string
}

const letters = ['f', 'u', 'p', 'i', 'n']
const short = (detail: number): string => letters[detail] ?? `x${detail - FIRST_EXCEPTION}`

export function environment(plan: Plan, facts: Facts, filing: Day): Env {
  const env = plan.env({ ...facts })
  env.filing = filing
  env.day = filing
  return env
}

/**
 * Assesses one line under a scheme as of the day of filing. Facts that are absent are not yet known. Throws
 * {@link FactsInvalid} with every fault of the facts, {@link LawError} where no edition is in force; both decide nothing.
 */
export function assess(
  library: Library,
  schemeId: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): Assessment {
  const plan = planOf(library, schemeId, asOf, options)
  const codes = new Uint8Array(plan.slots.length)
  encoderOf(plan).encode(facts, codes)
  return new Assessment(library, plan, codes, facts, asOf)
}

/** The full record of an assessment as plain data: every criterion, points, what is missing, what would change it. */
export const explain = (library: Library, schemeId: string, facts: Facts, asOf: IsoDate, options: AssessOptions = {}) =>
  assess(library, schemeId, facts, asOf, options).toJSON()

/** Facts still worth asking, the most settling first; empty when the outcome is settled. */
export const missing = (
  library: Library,
  schemeId: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): string[] => assess(library, schemeId, facts, asOf, options).missing

/** Smallest changes that would turn a refusal; empty where there is none to turn. */
export const changesThatTurn = (
  library: Library,
  schemeId: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): Change[] => assess(library, schemeId, facts, asOf, options).whatIf

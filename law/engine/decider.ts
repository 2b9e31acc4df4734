import type { Citation } from '../language/act.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type AssessOptions, encoderOf, environment, filingDay, planOf } from './assess.ts'
import type { Encoder } from './encode.ts'
import type { Env } from './evaluate.ts'
import type { Facts, FactValue } from './facts.ts'
import { type ItemNode, nodePoints, type Plan, type Unit, unitDetail } from './plan.ts'
import { mostPoints } from './record.ts'
import { PASS, type Tri, UNKNOWN } from './tri.ts'
import { triOf } from './units.ts'

/** One rule of a quick explanation: a source of points or a criterion, the fact it read, what came out, the article. */
export interface Entry {
  id: string
  value: FactValue | undefined
  outcome: Tri
  /** Points got (the least, where something is unknown) and the most that could be got. */
  points: number
  possible: number
  citation: Citation
}

/** A decision that can be explained when asked: outcome and case, nothing else is kept. */
export class Decision {
  readonly outcome: Tri
  readonly facts: Facts
  private readonly by: Decider
  constructor(by: Decider, facts: Facts, outcome: Tri) {
    this.by = by
    this.facts = facts
    this.outcome = outcome
  }
  explain(): Entry[] {
    return this.by.explain(this.facts).entries
  }
}

interface Line {
  id: string
  unit: Unit
  node?: ItemNode
  fact: string
  citation: Citation
  most: number
}

/** Decides many cases of one day under one scheme: the outcome alone, or with one entry per rule. */
export class Decider {
  readonly plan: Plan
  private readonly encoder: Encoder
  private readonly codes: Uint8Array
  private readonly env: Env
  private readonly lines: Line[]

  constructor(library: Library, schemeId: string, asOf: IsoDate, options: AssessOptions) {
    this.plan = planOf(library, schemeId, asOf, options)
    this.encoder = encoderOf(this.plan)
    this.codes = new Uint8Array(this.plan.slots.length)
    this.env = environment(this.plan, {}, filingDay(asOf))
    const leaves = (n: ItemNode): Line[] =>
      n.unit
        ? [
            {
              id: n.item.id,
              unit: n.unit,
              node: n,
              fact: n.unit.facts[0] ?? '',
              citation: n.item.cite,
              most: mostPoints(n, this.plan, this.env),
            },
          ]
        : n.parts.flatMap(leaves)
    this.lines = [
      ...this.plan.items.flatMap(leaves),
      ...this.plan.criteria.map((u) => ({
        id: u.criterion.id,
        unit: u,
        fact: u.facts[0] ?? '',
        citation: u.criterion.cite,
        most: 0,
      })),
    ]
  }

  /** Class codes of a case, checked, for {@link decideCodes}. Throws FactsInvalid. */
  encode(facts: Facts): Uint8Array {
    const own = new Uint8Array(this.plan.slots.length)
    this.encoder.encode(facts, own)
    return own
  }

  /** Outcome of an encoded case. Rules that no table holds read nothing from codes and come out unknown. */
  decideCodes(own: Uint8Array): Tri {
    return this.plan.decide(own, this.env)
  }

  /**
   * Outcome and points of an encoded case in one integer: outcome in bits 0-1, least points in 2-11, most in 12-21.
   * Undefined for schemes without a fast form.
   */
  scoreCodes(own: Uint8Array, singles?: number): number | undefined {
    const { fast } = this.plan
    if (!fast) return undefined
    const score = fast.score(own, singles)
    return (score & 3) === UNKNOWN ? (score & ~3) | this.plan.decide(own, this.env) : score
  }

  /** {@link scoreCodes} of raw facts, checked on the way. */
  score(facts: Facts): number | undefined {
    return this.scoreCodes(this.codes, this.encoder.encode(facts, this.codes))
  }

  /** Outcome of raw facts, checked on the way. Throws FactsInvalid with every fault. */
  decide(facts: Facts): Tri {
    const singles = this.encoder.encode(facts, this.codes)
    if (!this.plan.fast) this.env.facts = { ...facts }
    return this.plan.decide(this.codes, this.env, singles)
  }

  /** The same as an object that explains itself when asked. */
  lazy(facts: Facts): Decision {
    return new Decision(this, facts, this.decide(facts))
  }

  /** Outcome and an entry for each rule, in the order of the act. */
  explain(facts: Facts): { outcome: Tri; entries: Entry[] } {
    const { lines, codes, env } = this
    const outcome = this.decide(facts)
    const entries: Entry[] = new Array(lines.length)
    for (let i = 0; i < lines.length; i++) {
      const { id, unit, node, fact, citation, most } = lines[i]!
      if (node) {
        const known = nodePoints(node, codes, env) === PASS
        entries[i] = {
          id,
          value: facts[fact],
          outcome: known && env.lo === env.hi ? PASS : UNKNOWN,
          points: known ? env.lo : 0,
          possible: most,
          citation,
        }
      } else {
        entries[i] = {
          id,
          value: facts[fact],
          outcome: triOf(unitDetail(unit, codes, env)),
          points: 0,
          possible: 0,
          citation,
        }
      }
    }
    return { outcome, entries }
  }
}

/** A decider for a scheme on a day of filing. Throws LawError where no edition is in force. */
export const decider = (library: Library, schemeId: string, asOf: IsoDate, options: AssessOptions = {}): Decider =>
  new Decider(library, schemeId, asOf, options)

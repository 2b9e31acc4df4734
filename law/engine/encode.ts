import type { Slot } from './classes.ts'
import { checkFact, checkFacts, type FactError, type Facts } from './facts.ts'
import type { Plan } from './plan.ts'

/** The facts given are not sound; nothing was assessed. */
export class FactsInvalid extends Error {
  readonly errors: FactError[]
  constructor(errors: FactError[]) {
    super(errors.map((e) => `${e.path || '/'}: ${e.text.en}`).join('; '))
    this.errors = errors
  }
}

const DIRECT = 0
const FLAG = 1
const OPTION = 2
const CODE = 3
const OTHER = 4
/** A fact of the scheme that no rule of this edition reads. */
const ASIDE = 5

/** How the value of one fact becomes a class: as plain data where that saves a call or a branch that nobody can foresee. */
class Reader {
  readonly name: string
  /** Its slot, -1 for a fact aside. */
  readonly at: number
  readonly kind: number
  /** Of numbers: classes from `min` on. Of options: the class by length and one letter. */
  readonly table: Uint8Array
  readonly min: number
  readonly factor: number
  readonly letter: number
  readonly options: string[]
  readonly named: ReadonlyMap<unknown, number>
  /** The class of any value, -1 where it is not sound. */
  readonly encode: (v: unknown) => number
  /** What each class adds in the fast form of the plan. */
  readonly gains: Int32Array

  constructor(plan: Plan, name: string) {
    const fact = plan.scheme.facts[name]!
    this.name = name
    this.at = plan.slotOf.get(name) ?? -1
    const slot = plan.slots[this.at]
    const told = slot?.options && tell(slot.options)
    this.kind = slot ? kindOf(slot, told !== undefined) : ASIDE
    this.table = slot?.direct?.table ?? told?.table ?? new Uint8Array(0)
    this.min = slot?.direct?.min ?? 0
    this.factor = told?.factor ?? 0
    this.letter = told?.letter ?? 0
    this.options = ['', ...(slot?.options ?? [])]
    this.named = slot?.codes ?? new Map()
    // A fact that nothing reads, or a code that no rule names: sound if its type and its list say so.
    this.encode = slot && !slot.codes ? slot.encode : (v) => (checkFact(name, fact, v) ? -1 : slot ? slot.encode(v) : 0)
    this.gains = plan.fast?.gains[this.at] ?? new Int32Array(slot?.samples.length ?? 1)
  }
}

function kindOf({ direct, fact, codes }: Slot, told: boolean): number {
  if (direct) return DIRECT
  if ((fact.type === 'yes-no' || fact.type === 'judgement') && !fact.orNone) return FLAG
  return told ? OPTION : codes ? CODE : OTHER
}

const BUCKETS = 64
/** A sum of length and one letter that differs for each option, so that one look finds the only candidate. */
function tell(options: string[]): { table: Uint8Array; factor: number; letter: number } | undefined {
  for (let letter = 0; letter < 16; letter++) {
    for (let factor = 0; factor < BUCKETS; factor++) {
      const table = new Uint8Array(BUCKETS)
      for (const [i, o] of options.entries()) table[bucket(o, factor, letter)] = i + 1
      if (options.every((o, i) => table[bucket(o, factor, letter)] === i + 1)) return { table, factor, letter }
    }
  }
  return undefined
}
const bucket = (v: string, factor: number, letter: number): number =>
  (v.length * factor + v.charCodeAt(letter)) & (BUCKETS - 1)

/** Turns the facts of a case into class codes and checks them on the way. */
export class Encoder {
  private readonly plan: Plan
  private readonly readers: ReadonlyMap<string, Reader>
  /** The reader met last at each place of a case: cases of one source give their facts in one order. */
  private readonly order: Reader[]
  private readonly nothing: number

  constructor(plan: Plan) {
    this.plan = plan
    this.order = Object.keys(plan.scheme.facts).map((name) => new Reader(plan, name))
    this.readers = new Map(this.order.map((r) => [r.name, r]))
    this.nothing = plan.fast?.nothing ?? 0
  }

  /**
   * Fills `codes` (0 = not yet known). Unsound facts throw {@link FactsInvalid} with every fault; a `null`, an unknown
   * name or a code outside its list is a fault, never an answer.
   * @returns what the rules that read one fact alone add up to, for the fast form of the plan
   */
  encode(facts: Facts, codes: Uint8Array): number {
    const { order } = this
    for (let i = 0; i < codes.length; i++) codes[i] = 0
    let acc = this.nothing
    let at = 0
    let sound = true
    for (const name in facts) {
      const v: unknown = facts[name]
      let r = order[at]
      if (r === undefined || r.name !== name) {
        r = this.readers.get(name)
        if (r === undefined) {
          sound = false
          break
        }
        if (at < order.length) order[at] = r
      }
      at++
      if (v === undefined) continue
      // What stays 0 is left to the full reading of one value, which also finds what is unsound.
      let k = 0
      switch (r.kind) {
        case FLAG:
          k = (+(v === true) << 1) | +(v === false)
          break
        case DIRECT:
          if (typeof v === 'number') {
            const c = r.table[v - r.min]
            if (c !== undefined) k = c
          }
          break
        case OPTION:
          if (typeof v === 'string') {
            const o = r.table[bucket(v, r.factor, r.letter)]!
            if (r.options[o] === v) k = o
          }
          break
        case CODE: {
          const c = r.named.get(v)
          if (c !== undefined) k = c
        }
      }
      if (k === 0) {
        k = r.encode(v)
        if (k < 0) sound = false
        if (r.at < 0) continue
      }
      codes[r.at] = k
      acc += r.gains[k]!
    }
    if (!sound) throw new FactsInvalid(checkFacts(this.plan.scheme, facts))
    return acc
  }
}

import { checkFacts, type FactError, type Facts } from './facts.ts'
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

/** Turns the facts of a case into class codes and checks them on the way. */
export class Encoder {
  private readonly plan: Plan
  private readonly slotOf: ReadonlyMap<string, number>
  /** The names met last time at each place of a case, and their slots: cases of one source give them in one order. */
  private readonly order: string[] = []
  private readonly orderSlot: number[] = []
  /** How each slot is encoded, as plain data where that saves a call. */
  private readonly kinds: Uint8Array
  private readonly mins: Int32Array
  private readonly tables: Uint8Array[]
  private readonly options: string[][]
  private readonly encoders: ((v: unknown) => number)[]

  constructor(plan: Plan) {
    this.plan = plan
    const { slots } = plan
    this.slotOf = plan.slotOf
    this.kinds = Uint8Array.from(slots, (s) =>
      s.direct
        ? DIRECT
        : (s.fact.type === 'yes-no' || s.fact.type === 'judgement') && !s.fact.orNone
          ? FLAG
          : s.options && s.options.length <= 12
            ? OPTION
            : s.fact.type === 'code'
              ? CODE
              : OTHER,
    )
    this.mins = Int32Array.from(slots, (s) => s.direct?.min ?? 0)
    this.tables = slots.map((s) => s.direct?.table ?? new Uint8Array(0))
    this.options = slots.map((s) => s.options ?? [])
    this.encoders = slots.map((s) => s.encode)
  }

  /**
   * Fills `codes` (0 = not yet known). Unsound facts throw {@link FactsInvalid} with every fault; a `null`, an unknown
   * name or a code outside its list is a fault, never an answer.
   */
  encode(facts: Facts, codes: Uint8Array): void {
    const { order, orderSlot, kinds, mins, tables, options, encoders } = this
    for (let i = 0; i < codes.length; i++) codes[i] = 0
    let at = 0
    let check = false
    for (const name in facts) {
      const v: unknown = facts[name]
      let i = orderSlot[at]!
      if (order[at] !== name) {
        i = this.slotOf.get(name) ?? -1
        order[at] = name
        orderSlot[at] = i
      }
      at++
      if (v === undefined) continue
      // A fact that no class stands for, or a name nobody declared: only the full check knows.
      if (i < 0) {
        check = true
        continue
      }
      const kind = kinds[i]!
      let k = -1
      if (kind === FLAG) k = v === true ? 2 : v === false ? 1 : -1
      else if (kind === DIRECT) {
        if (typeof v === 'number') {
          const c = tables[i]![v - mins[i]!]
          if (c !== undefined) k = c
        }
      } else if (kind === OPTION) {
        const list = options[i]!
        for (let o = 0; o < list.length; o++) {
          if (list[o] === v) {
            k = o + 1
            break
          }
        }
      } else {
        k = encoders[i]!(v)
        // "Another code" may be a code outside the list.
        if (kind === CODE && k === 1) check = true
      }
      if (k < 0) {
        k = encoders[i]!(v)
        check = true
      }
      codes[i] = k
    }
    if (check) {
      const errors = checkFacts(this.plan.scheme, facts)
      if (errors.length > 0) throw new FactsInvalid(errors)
    }
  }
}

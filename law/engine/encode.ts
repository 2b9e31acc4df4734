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

type Read = (facts: Facts, name: string) => unknown
// Each literal gathers type feedback of its own; one shared reader would see every fact of every scheme and slow down.
const readers: Read[] = [
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
  (f, n) => f[n],
]

const DIRECT = 0
const FLAG = 1
const OPTION = 2
const CODE = 3
const OTHER = 4

/** Turns the facts of a case into class codes and checks them on the way. */
export class Encoder {
  private readonly plan: Plan
  private readonly names: string[]
  private readonly reads: Read[]
  /** How each slot is encoded, as plain data where that saves a call. */
  private readonly kinds: Uint8Array
  private readonly mins: Int32Array
  private readonly tables: Uint8Array[]
  private readonly options: string[][]
  private readonly encoders: ((v: unknown) => number)[]

  constructor(plan: Plan) {
    this.plan = plan
    const { slots } = plan
    this.names = slots.map((s) => s.name)
    this.reads = slots.map((_, i) => readers[i % readers.length]!)
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
    const { names, reads, kinds, mins, tables, options, encoders } = this
    let present = 0
    let bad = false
    for (let i = 0; i < names.length; i++) {
      const v = reads[i]!(facts, names[i]!)
      if (v === undefined) {
        codes[i] = 0
        continue
      }
      present++
      let k = -1
      const kind = kinds[i]!
      if (kind === FLAG) k = v === true ? 2 : v === false ? 1 : -1
      else if (kind === DIRECT && typeof v === 'number') {
        const c = tables[i]![v - mins[i]!]
        if (c !== undefined) k = c
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
        // "Another code" may be a code outside the list: only the full check knows.
        if (k === 1 && kind === CODE) k = -1
      }
      if (k < 0) {
        bad = true
        k = encoders[i]!(v)
      }
      codes[i] = k
    }
    for (const _ in facts) present--
    if (bad || present !== 0) {
      const errors = checkFacts(this.plan.scheme, facts)
      if (errors.length > 0) throw new FactsInvalid(errors)
    }
  }
}

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

/** Turns the facts of a case into class codes and checks them on the way. */
export class Encoder {
  private readonly plan: Plan
  private readonly names: string[]
  private readonly encoders: ((v: unknown) => number)[]
  private readonly lists: boolean[]

  constructor(plan: Plan) {
    this.plan = plan
    this.names = plan.slots.map((s) => s.name)
    this.encoders = plan.slots.map((s) => s.encode)
    this.lists = plan.slots.map((s) => s.fact.type === 'code')
  }

  /**
   * Fills `codes` (0 = not yet known). Unsound facts throw {@link FactsInvalid} with every fault; a `null`, an unknown
   * name or a code outside its list is a fault, never an answer.
   */
  encode(facts: Facts, codes: Uint8Array): void {
    const { names, encoders, lists } = this
    let present = 0
    let bad = false
    for (let i = 0; i < names.length; i++) {
      const v = readers[i % 24]!(facts, names[i]!)
      if (v === undefined) {
        codes[i] = 0
        continue
      }
      present++
      const k = encoders[i]!(v)
      // "Another code" may be a code outside the list: only the full check knows.
      if (k < 0 || (k === 1 && lists[i])) bad = true
      codes[i] = k
    }
    if (bad || Object.keys(facts).length !== present) {
      const errors = checkFacts(this.plan.scheme, facts)
      if (errors.length > 0) throw new FactsInvalid(errors)
    }
  }
}

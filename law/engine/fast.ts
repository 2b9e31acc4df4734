import type { ItemNode, Plan, Unit } from './plan.ts'
import { NO_POINTS } from './plan.ts'
import { FAIL, INCOMPLETE, PASS, type Tri, UNKNOWN } from './tri.ts'
import { triOf } from './units.ts'

const POINTS = 0x3ff
const FAILED = 20
const OPEN = 25

interface Cap {
  limit: number
  units: Unit[]
}

/** A table over classes as plain data: what it adds for each combination of its slots. */
export interface Entries {
  slots: readonly number[]
  steps: readonly number[]
  entries: Int32Array
}

/** What is added up, rule by rule; loops over columns read this. */
export interface FastParts {
  /** For each slot: all rules that read it alone. */
  merged: Int32Array[]
  joint: Entries[]
  caps: { limit: number; units: Entries[] }[]
  exemptions: readonly Unit[]
  pass: number
}

/**
 * The whole decision as additions: points (low in bits 0-9, high in 10-19), failed rules (20-24) and open rules (25-29)
 * of every rule are added up in one integer. All rules that read one fact alone are merged into one table for that fact.
 * Only for editions whose rules all fit tables; others run rule by rule.
 */
export class FastDecider {
  private readonly table: Int32Array
  /** Where the merged table of each slot begins. */
  private readonly offsets: Int32Array
  private readonly joint: { at: number; slots: Int32Array; steps: Int32Array }[]
  readonly caps: {
    limit: number
    single: Int32Array
    singleSlots: Int32Array
    joint: { at: number; slots: Int32Array; steps: Int32Array }[]
  }[]
  private readonly exemptions: Unit[]
  private readonly pass: number
  /** What the rules that read one fact alone add up to when nothing is known... */
  readonly nothing: number
  /** ...and by how much each class of each slot changes that. Encoding a case can add these on its way. */
  readonly gains: Int32Array[]
  readonly parts: FastParts

  private constructor(
    plan: Plan,
    singles: { slot: number; entries: Int32Array }[],
    joint: { unit: Unit; entries: Int32Array }[],
    caps: Cap[],
    pass: number,
  ) {
    const parts: Int32Array[] = []
    let size = 0
    const place = (entries: Int32Array): number => {
      parts.push(entries)
      size += entries.length
      return size - entries.length
    }
    const merged = plan.slots.map((s) => new Int32Array(s.samples.length))
    for (const s of singles) for (let k = 0; k < s.entries.length; k++) merged[s.slot]![k]! += s.entries[k]!
    this.offsets = Int32Array.from(merged, place)
    const jointOf = (unit: Unit, entries: Int32Array) => ({
      at: place(entries),
      slots: Int32Array.from(unit.slots),
      steps: Int32Array.from(unit.steps),
    })
    this.joint = joint.map((j) => jointOf(j.unit, j.entries))
    this.caps = caps.map((c) => {
      const single = c.units.filter((u) => u.slots.length === 1)
      return {
        limit: c.limit,
        single: Int32Array.from(single, (u) => place(pointEntries(u))),
        singleSlots: Int32Array.from(single, (u) => u.slots[0]!),
        joint: c.units.filter((u) => u.slots.length > 1).map((u) => jointOf(u, pointEntries(u))),
      }
    })
    this.exemptions = plan.exemptions
    this.pass = pass
    this.table = new Int32Array(size)
    let at = 0
    for (const p of parts) {
      this.table.set(p, at)
      at += p.length
    }
    this.nothing = merged.reduce((sum, entries) => sum + entries[0]!, 0)
    this.gains = merged.map((entries) => entries.map((n) => n - entries[0]!))
    this.parts = {
      merged,
      joint: joint.map((j) => ({ slots: j.unit.slots, steps: j.unit.steps, entries: j.entries })),
      caps: caps.map((c) => ({
        limit: c.limit,
        units: c.units.map((u) => ({ slots: u.slots, steps: u.steps, entries: pointEntries(u) })),
      })),
      exemptions: plan.exemptions,
      pass,
    }
  }

  /** The fast form of a plan, or undefined where some rule does not fit. */
  static of(plan: Plan): FastDecider | undefined {
    if (plan.pointsWhen || plan.criteria.length > 31) return undefined
    if (![...plan.criteria, ...plan.exemptions].every((u) => u.table)) return undefined
    const env = plan.env({})
    if (plan.pass(env) !== 0 || env.lo !== env.hi) return undefined
    const pass = env.lo
    const singles: { slot: number; entries: Int32Array }[] = []
    const joint: { unit: Unit; entries: Int32Array }[] = []
    const caps: Cap[] = []
    let most = 0
    const add = (unit: Unit, entries: Int32Array) => {
      if (unit.slots.length === 1) singles.push({ slot: unit.slots[0]!, entries })
      else joint.push({ unit, entries })
    }
    for (const u of plan.criteria) {
      if (u.table!.includes(INCOMPLETE)) return undefined
      add(
        u,
        u.table!.map((d) => (triOf(d) === FAIL ? 1 << FAILED : triOf(d) === UNKNOWN ? 1 << OPEN : 0)),
      )
    }
    const leaf = (n: ItemNode): Unit | undefined => (n.unit?.table && sound(n.unit) ? n.unit : undefined)
    for (const n of plan.items) {
      if (n.unit) {
        const unit = leaf(n)
        if (!unit) return undefined
        most += Math.max(...unit.high!)
        add(unit, pointEntries(unit))
        continue
      }
      const units = n.parts.map(leaf)
      if (n.item.p !== 'cap' || units.some((u) => !u) || n.limit!(env) !== 0 || env.lo !== env.hi) return undefined
      most += units.reduce((sum, u) => sum + Math.max(...u!.high!), 0)
      caps.push({ limit: env.lo, units: units as Unit[] })
    }
    return most <= POINTS && pass >= 0 && pass <= POINTS ? new FastDecider(plan, singles, joint, caps, pass) : undefined
  }

  /** The outcome for classes (0 = not yet known), by interval arithmetic. */
  decide(codes: Uint8Array, singles = this.singles(codes)): Tri {
    return this.judge(singles + this.several(codes), codes)
  }

  /**
   * Outcome in bits 0-1 and the points (low, high) above them.
   * @param singles what the rules that read one fact alone add up to, where encoding has added them already
   */
  score(codes: Uint8Array, singles = this.singles(codes)): number {
    const acc = singles + this.several(codes)
    return this.judge(acc, codes) | ((acc & 0xfffff) << 2)
  }

  private judge(acc: number, codes: Uint8Array): Tri {
    let out = judged(acc, this.pass)
    if (out === PASS) return PASS
    for (const u of this.exemptions) {
      let at = 0
      for (let i = 0; i < u.slots.length; i++) at += codes[u.slots[i]!]! * u.steps[i]!
      const t = u.table![at]!
      if (t === PASS) return PASS
      if (t === UNKNOWN) out = UNKNOWN
    }
    return out
  }

  /** Points for classes: low | high << 10. */
  points(codes: Uint8Array): number {
    return (this.singles(codes) + this.several(codes)) & 0xfffff
  }

  private singles(codes: Uint8Array): number {
    const { table, offsets } = this
    let acc = 0
    const n = offsets.length
    let i = 0
    for (; i + 3 < n; i += 4) {
      acc +=
        table[offsets[i]! + codes[i]!]! +
        table[offsets[i + 1]! + codes[i + 1]!]! +
        table[offsets[i + 2]! + codes[i + 2]!]! +
        table[offsets[i + 3]! + codes[i + 3]!]!
    }
    for (; i < n; i++) acc += table[offsets[i]! + codes[i]!]!
    return acc
  }

  /** The additions of rules that read several facts, and of capped groups. */
  private several(codes: Uint8Array): number {
    const { table, joint, caps } = this
    let acc = 0
    for (let j = 0; j < joint.length; j++) acc += table[position(joint[j]!, codes)]!
    for (let c = 0; c < caps.length; c++) acc += capped(caps[c]!, table, codes)
    return acc
  }
}

/** What a sum over all rules says, exemptions apart. */
export function judged(acc: number, pass: number): Tri {
  if ((acc & (31 << FAILED)) !== 0 || ((acc >> 10) & POINTS) < pass) return FAIL
  return acc >>> OPEN !== 0 || (acc & POINTS) < pass ? UNKNOWN : PASS
}

/** Points (least in bits 0-9, most in 10-19) held down to a limit. */
export const atMostPoints = (part: number, limit: number): number => {
  const lo = part & POINTS
  const hi = part >> 10
  return (lo < limit ? lo : limit) | ((hi < limit ? hi : limit) << 10)
}

function capped(cap: FastDecider['caps'][number], table: Int32Array, codes: Uint8Array): number {
  const { single, singleSlots, joint, limit } = cap
  let part = 0
  for (let i = 0; i < single.length; i++) part += table[single[i]! + codes[singleSlots[i]!]!]!
  for (let j = 0; j < joint.length; j++) part += table[position(joint[j]!, codes)]!
  return atMostPoints(part, limit)
}

function position(j: { at: number; slots: Int32Array; steps: Int32Array }, codes: Uint8Array): number {
  let at = j.at
  const { slots, steps } = j
  for (let i = 0; i < slots.length; i++) at += codes[slots[i]!]! * steps[i]!
  return at
}

const sound = (u: Unit): boolean => !u.table!.includes(NO_POINTS) && u.table!.every((n) => n >= 0)
const pointEntries = (u: Unit): Int32Array => u.table!.map((lo, i) => lo | (u.high![i]! << 10))

import type { Criterion, PointItem, Points } from '../language/criteria.ts'
import type { Edition, Exemption, Scheme } from '../language/scheme.ts'
import type { Band, Table } from '../language/table.ts'
import { type Atom, AtomReader, reads } from './atoms.ts'
import { combinations, cutClasses, edgeCondition, forCombinations, isCuttable, type Slot } from './classes.ts'
import type { Day } from './dates.ts'
import { Compiler, type Env } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { FastDecider } from './fast.ts'
import { joinUnknown, NO_POINTS } from './join.ts'
import { resolve } from './tables.ts'
import { and, FAIL, INCOMPLETE, or, PASS, type Tri, UNKNOWN } from './tri.ts'
import { criterionDetail, type Detail, exemptionHolds, itemPoints, triOf } from './units.ts'

/** A rule as a table over the classes of its facts, or as a function of the case where no table can hold it. */
export interface Unit {
  /** Facts of the table, with the step of each; empty when the rule runs as a function. */
  slots: number[]
  steps: number[]
  /** Detail of a criterion or 0-3 of an exemption for each combination; for points `lo`, with `hi` beside. */
  table?: Int32Array
  high?: Int32Array
  run: (env: Env) => number
  facts: string[]
}

const TOO_MANY = 4096

export { NO_POINTS } from './join.ts'

export interface CriterionUnit extends Unit {
  criterion: Criterion
}
export interface ExemptionUnit extends Unit {
  exemption: Exemption
}
/** A leaf of the points tree carries a unit; caps and bests carry parts. */
export interface ItemNode {
  item: PointItem
  unit?: Unit
  parts: ItemNode[]
  limit?: (env: Env) => number
}

/** An edition of a scheme made ready for one day of filing: classes, tables, functions. Immutable after making. */
export class Plan {
  readonly scheme: Scheme
  readonly edition: Edition
  readonly filing: Day
  readonly slots: Slot[]
  readonly criteria: CriterionUnit[]
  readonly exemptions: ExemptionUnit[]
  readonly items: ItemNode[]
  readonly points: Points | undefined
  readonly compiler: Compiler
  readonly pass: (env: Env) => number
  readonly pointsWhen: ((env: Env) => Tri) | undefined
  /** Facts that any rule of the edition reads, in the order of their declaration. */
  readonly used: string[]
  /** Position of each fact among the slots. */
  readonly slotOf: Map<string, number>
  /** Slots read by more than one rule: enumerated together before anything is called unknown. */
  readonly shared: Set<number>
  readonly fast: FastDecider | undefined
  private readonly knownAt: Day

  constructor(scheme: Scheme, edition: Edition, tables: Map<string, Table>, filing: Day, knownAt: Day) {
    this.scheme = scheme
    this.edition = edition
    this.filing = filing
    this.knownAt = knownAt
    this.compiler = new Compiler(scheme, tables)
    this.points = edition.points
    const rules = [edition.exemptions, edition.criteria, edition.points ?? []]
    const read = reads(rules)
    for (const e of read.events) {
      const name = this.compiler.eventFact(e)
      if (name) read.facts.add(name)
    }
    for (const c of edition.criteria)
      if (c.governs && c.governs !== 'filing') read.facts.add(this.compiler.eventFact(c.governs)!)
    this.used = Object.keys(scheme.facts).filter((n) => read.facts.has(n))

    const env = this.env({})
    const byUnit = new Map<unknown, Atom[]>()
    const atomsOf = (key: unknown, fill: (r: AtomReader) => void): Atom[] => {
      const reader = new AtomReader(scheme.facts, (e) => this.compiler.eventFact(e))
      fill(reader)
      byUnit.set(key, reader.atoms)
      return reader.atoms
    }
    const atoms: Atom[] = []
    for (const e of edition.exemptions) atoms.push(...atomsOf(e, (r) => r.condition(e.when)))
    for (const c of edition.criteria) {
      atoms.push(
        ...atomsOf(c, (r) => {
          r.condition(c.must)
          r.condition(c.when)
          r.exceptions(c.unless)
        }),
      )
    }
    for (const item of leaves(edition.points?.items ?? []))
      atoms.push(...atomsOf(item, (r) => this.itemAtoms(item, r, env)))
    const slots = cutClasses(scheme.facts, atoms, (f) => this.codeGroups(f, rules, env), this.compiler, env)
    this.slots = this.used.flatMap((n) => slots.get(n) ?? [])
    this.slotOf = new Map(this.slots.map((s, i) => [s.name, i]))

    const unit = (key: unknown, run: (env: Env) => number, points: boolean, always: boolean): Unit =>
      this.unit(byUnit.get(key)!, run, points, always, slots, env)
    this.exemptions = edition.exemptions.map((e) => ({
      ...unit(e, exemptionHolds(e, this.compiler), false, true),
      exemption: e,
    }))
    this.criteria = edition.criteria.map((c) => ({
      ...unit(c, criterionDetail(c, this.compiler), false, c.governs === undefined || c.governs === 'filing'),
      criterion: c,
    }))
    const node = (item: PointItem): ItemNode => {
      if (item.p !== 'cap' && item.p !== 'best')
        return { item, parts: [], unit: unit(item, itemRun(item, this.compiler), true, true) }
      const limit = item.p === 'cap' ? this.compiler.term(item.limit) : undefined
      return { item, parts: item.of.map(node), limit }
    }
    this.items = (edition.points?.items ?? []).map(node)
    this.pass = edition.points ? this.compiler.term(edition.points.pass) : () => 0
    this.pointsWhen = edition.points?.when ? this.compiler.condition(edition.points.when) : undefined
    this.shared = this.sharedSlots()
    this.fast = FastDecider.of(this)
  }

  /** An environment to evaluate facts in. */
  env(facts: Facts): Env {
    return { facts, day: this.filing, filing: this.filing, knownAt: this.knownAt, lo: 0, hi: 0 }
  }

  private itemAtoms(item: PointItem, r: AtomReader, env: Env): void {
    if (item.p === 'flag') {
      r.condition(item.if)
      // A worth that facts tell is no constant of the class: the item runs as a function.
      if (reads(item.worth).facts.size > 0)
        r.atoms.push({ condition: edgeCondition(item.worth, 0), classed: new Set(), numeric: [], open: true })
    }
    if (item.p === 'values' || item.p === 'bands') r.condition(item.when)
    if (item.p === 'bands') {
      const of = item.of
      const value = resolve(this.compiler.table(item.table), env.day, [], env.knownAt).value as Band[] | undefined
      const edges = new Set((value ?? []).flatMap(([min, max]) => (max === null ? [min] : [min, max])))
      for (const edge of edges) r.condition(edgeCondition(of, edge))
      if (!value) r.condition(edgeCondition(of, 0))
    }
    if (item.p === 'values') r.condition({ c: 'is', fact: item.fact, codes: [] })
  }

  /** Codes that rules tell apart, in groups. */
  private codeGroups(name: string, rules: unknown[], env: Env): string[][] {
    const groups: string[][] = []
    const visit = (x: unknown): void => {
      if (Array.isArray(x)) for (const y of x) visit(y)
      else if (typeof x === 'object' && x !== null) {
        const c = x as {
          c?: string
          t?: string
          p?: string
          fact?: string
          codes?: string[]
          by?: { t: string; fact?: string }[]
          table?: string
        }
        if (c.c === 'is' && c.fact === name) groups.push(...(c.codes ?? []).map((k) => [k]))
        if (c.table && (c.c === 'among' || c.t === 'value' || c.p === 'values')) {
          const table = this.compiler.table(c.table)
          const own = (x as { fact?: string }).fact === name
          for (const row of table.rows) {
            if (own && c.c === 'among' && Array.isArray(row.value)) groups.push(row.value as string[])
            if (own && c.p === 'values' && row.value) groups.push(...Object.keys(row.value).map((k) => [k]))
            for (const [i, t] of (c.by ?? []).entries())
              if (t.fact === name && row.key?.[i] && row.key[i] !== '*') groups.push([row.key[i]!])
          }
        }
        for (const [k, v] of Object.entries(x)) if (k !== 'cite' && k !== 'title' && k !== 'refuse') visit(v)
      }
    }
    visit(rules)
    void env
    return groups
  }

  private unit(
    atoms: Atom[],
    run: (env: Env) => number,
    points: boolean,
    tabular: boolean,
    slots: Map<string, Slot>,
    env: Env,
  ): Unit {
    const facts = [...new Set(atoms.flatMap((a) => [...a.classed, ...a.numeric]))]
    const fits =
      tabular &&
      atoms.every((a) => isCuttable(a, slots)) &&
      facts.every((f) => slots.has(f)) &&
      combinations(facts, slots) <= TOO_MANY
    const all = this.used.filter((n) => facts.includes(n) || atoms.some((a) => a.open && mentions(a, n)))
    if (!fits) return { slots: [], steps: [], run, facts: all }
    const steps: number[] = []
    let size = 1
    for (const f of facts) {
      steps.push(size)
      size *= slots.get(f)!.samples.length
    }
    const unit: Unit = {
      slots: facts.map((f) => this.slotOf.get(f)!),
      steps,
      run,
      facts: all,
      table: new Int32Array(size),
    }
    if (points) unit.high = new Int32Array(size)
    const position = () => facts.reduce((n, f, i) => n + steps[i]! * classIn(slots.get(f)!, env), 0)
    forCombinations(facts, slots, env, () => {
      const at = position()
      unit.table![at] = run(env)
      if (points) unit.high![at] = unit.table![at] === NO_POINTS ? NO_POINTS : env.hi
    })
    joinUnknown(
      unit,
      facts.map((f) => slots.get(f)!.samples.length),
      points,
    )
    return unit
  }

  private sharedSlots(): Set<number> {
    const count = new Map<number, number>()
    const add = (u: Unit) => {
      for (const s of u.slots.length > 0 ? u.slots : u.facts.flatMap((f) => this.slotOf.get(f) ?? []))
        count.set(s, (count.get(s) ?? 0) + 1)
    }
    for (const u of [...this.criteria, ...this.exemptions]) add(u)
    const visit = (n: ItemNode) => {
      if (n.unit) add(n.unit)
      n.parts.forEach(visit)
    }
    this.items.forEach(visit)
    return new Set([...count].filter(([, n]) => n > 1).map(([s]) => s))
  }

  /** Points as an interval in `env.lo`, `env.hi`. */
  pointsOf(codes: Uint8Array, env: Env, nodes = this.items): Tri {
    let lo = 0
    let hi = 0
    for (const n of nodes) {
      const t = nodePoints(n, codes, env)
      if (t === INCOMPLETE) return INCOMPLETE
      lo += env.lo
      hi += env.hi
    }
    env.lo = lo
    env.hi = hi
    return PASS
  }

  /** Whether the points reach the pass mark. */
  pointsTri(codes: Uint8Array, env: Env): Tri {
    if (!this.points) return PASS
    const when = this.pointsWhen ? this.pointsWhen(env) : PASS
    if (when === FAIL) return PASS
    if (this.pointsOf(codes, env) === INCOMPLETE) return INCOMPLETE
    const { lo, hi } = env
    const s = this.pass(env)
    if (s !== 0) return INCOMPLETE
    const t: Tri = hi < env.lo ? FAIL : lo >= env.hi ? PASS : UNKNOWN
    return when === PASS || t === PASS ? t : when === INCOMPLETE ? INCOMPLETE : UNKNOWN
  }

  private plain(codes: Uint8Array, env: Env): Tri {
    let out: Tri = PASS
    for (const u of this.criteria) {
      out = and(out, triOf(unitDetail(u, codes, env)))
      if (out === FAIL) break
    }
    if (out !== FAIL) out = and(out, this.pointsTri(codes, env))
    if (out !== PASS) {
      for (const u of this.exemptions) {
        const t = unitDetail(u, codes, env) as Tri
        if (t === PASS) return PASS
        if (t === UNKNOWN) out = or(out, t)
      }
    }
    return out
  }

  /** The outcome for classes; rules that no table holds read `env.facts`. Exact up to 10,000 combinations of shared unknown facts. */
  decide(codes: Uint8Array, env: Env, singles?: number): Tri {
    const first = this.fast ? this.fast.decide(codes, singles) : this.plain(codes, env)
    if (first !== UNKNOWN) return first
    const open: number[] = []
    let size = 1
    for (const s of this.shared) {
      if (codes[s] === 0) {
        open.push(s)
        size *= this.slots[s]!.samples.length - 1
      }
    }
    if (open.length === 0 || size > 10_000) return UNKNOWN
    const out = this.enumerate(codes, env, open, 0)
    return out < 0 ? UNKNOWN : (out as Tri)
  }

  // The common outcome of all combinations, or UNKNOWN; -1 when there was none.
  private enumerate(codes: Uint8Array, env: Env, open: number[], i: number): number {
    if (i === open.length) return this.fast ? this.fast.decide(codes) : this.plain(codes, env)
    const s = open[i]!
    const slot = this.slots[s]!
    const exact =
      !this.fast && (slot.fact.type === 'one-of' || slot.fact.type === 'yes-no' || slot.fact.type === 'judgement')
    let out = -1
    for (let k = 1; k < slot.samples.length; k++) {
      codes[s] = k
      // Rules that run as functions see a class only where its sample is the whole class; elsewhere the fact stays unknown to them.
      if (exact) env.facts[slot.name] = slot.samples[k]
      const t = this.enumerate(codes, env, open, i + 1)
      if (out === -1) out = t
      if (t === UNKNOWN || t !== out) {
        out = UNKNOWN
        break
      }
    }
    codes[s] = 0
    if (exact) delete env.facts[slot.name]
    return out
  }
}

const mentions = (a: Atom, name: string): boolean => reads(a.condition).facts.has(name)

const classIn = (slot: Slot, env: Env): number => {
  const v = env.facts[slot.name]
  return v === undefined ? 0 : slot.encode(v)
}

/** Detail of a rule for the classes of a case. */
export function unitDetail(u: Unit, codes: Uint8Array, env: Env): Detail {
  if (!u.table) return u.run(env)
  let at = 0
  for (let i = 0; i < u.slots.length; i++) at += codes[u.slots[i]!]! * u.steps[i]!
  return u.table[at]!
}

/** Points of a node of the points tree, in `env.lo`, `env.hi`. */
export function nodePoints(n: ItemNode, codes: Uint8Array, env: Env): Tri {
  if (n.unit) {
    const u = n.unit
    if (!u.table) return u.run(env) === NO_POINTS ? INCOMPLETE : PASS
    let at = 0
    for (let i = 0; i < u.slots.length; i++) at += codes[u.slots[i]!]! * u.steps[i]!
    env.lo = u.table[at]!
    env.hi = u.high![at]!
    return env.lo === NO_POINTS ? INCOMPLETE : PASS
  }
  const cap = n.item.p === 'cap'
  let lo = cap ? 0 : Number.NEGATIVE_INFINITY
  let hi = lo
  for (const p of n.parts) {
    if (nodePoints(p, codes, env) === INCOMPLETE) return INCOMPLETE
    lo = cap ? lo + env.lo : Math.max(lo, env.lo)
    hi = cap ? hi + env.hi : Math.max(hi, env.hi)
  }
  if (n.limit) {
    if (n.limit(env) !== 0) return INCOMPLETE
    lo = Math.min(lo, env.lo)
    hi = Math.min(hi, env.hi)
  }
  env.lo = lo
  env.hi = hi
  return PASS
}

function itemRun(item: PointItem, compiler: Compiler): (env: Env) => number {
  const run = itemPoints(item, compiler)
  return (env) => {
    if (run(env) === INCOMPLETE) {
      env.lo = env.hi = NO_POINTS
      return NO_POINTS
    }
    return env.lo
  }
}

function leaves(items: PointItem[]): PointItem[] {
  return items.flatMap((i) => (i.p === 'cap' || i.p === 'best' ? leaves(i.of) : [i]))
}

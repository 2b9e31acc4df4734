import type { Entries } from '../engine/fast.ts'
import { atMostPoints } from '../engine/fast.ts'
import type { Plan } from '../engine/plan.ts'
import { PASS } from '../engine/tri.ts'
import { type Classes, classAt, classesOf, upper } from './classes.ts'
import { type Column, NONE_CELL, type Population, UNKNOWN_CELL } from './columns.ts'
import { BLOCK } from './lookups.ts'
import { Bulk, type Outcomes } from './run.ts'
import { judgeAll } from './sums.ts'

/** Combinations that one pack can hold: its codes are 16-bit numbers. */
const MOST = 65_536

/** A fact cut so finely that every plan of a comparison finds its own classes in it; only what the population has. */
interface Cut {
  column: Column
  count: number
  /** For each plan: its own class for each class here. */
  own: Uint8Array[]
  of: (cell: number) => number
}

interface Part {
  cuts: string[]
  size: number
}
interface Pack {
  parts: Part[]
  codes: Uint16Array
}

/**
 * A population whose facts are joined into a few 16-bit codes, for several plans at once: a run is then one look-up per
 * pack and row. Worth making where one population is decided more than once.
 */
export class Packed {
  readonly population: Population
  private readonly plans: readonly Plan[]
  private readonly cuts = new Map<string, Cut>()
  private readonly packs: Pack[]
  private readonly bulks = new WeakMap<Plan, Bulk>()

  private constructor(population: Population, plans: readonly Plan[], cuts: Map<string, Cut>, packs: Part[][]) {
    this.population = population
    this.plans = plans
    this.cuts = cuts
    this.packs = packs.map((parts) => ({ parts, codes: this.join(parts) }))
  }

  /** Joins the facts that some plans read; undefined where rules join more facts than a pack holds. */
  static of(population: Population, plans: readonly Plan[]): Packed | undefined {
    if (plans.some((p) => !p.fast)) return undefined
    const cuts = new Map<string, Cut>()
    for (const name of new Set(plans.flatMap((p) => p.slots.map((s) => s.name)))) {
      const column = population.columns.get(name)
      if (!column?.fact) continue
      const cut = cutFor(column, plans, population.rows)
      cuts.set(name, cut)
    }
    const packs = arrange(components(plans, cuts))
    return packs && new Packed(population, plans, cuts, packs)
  }

  private join(parts: Part[]): Uint16Array {
    const { rows } = this.population
    const codes = new Uint16Array(new SharedArrayBuffer(2 * rows))
    let step = 1
    for (const part of parts) {
      for (const name of part.cuts) {
        const { column, of, count } = this.cuts.get(name)!
        const { cells } = column
        const direct =
          column.size <= MOST ? Uint16Array.from({ length: column.size }, (_, c) => of(c) * step) : undefined
        if (direct && cells instanceof Uint8Array) for (let i = 0; i < rows; i++) codes[i]! += direct[cells[i]!]!
        else if (direct) for (let i = 0; i < rows; i++) codes[i]! += direct[cells[i]!]!
        else for (let i = 0; i < rows; i++) codes[i]! += of(cells[i]!) * step
        step *= count
      }
    }
    return codes
  }

  /** Decides every row under one of the plans the packs were made for. */
  run(plan: Plan, out: Outcomes, from = 0, to = this.population.rows): void {
    const which = this.plans.indexOf(plan)
    if (which < 0) throw new Error('This population was not packed for that plan')
    const { pass } = plan.fast!.parts
    const tables = this.packs.map((p) => this.table(p, plan, which))
    const codes = this.packs.map((p) => p.codes)
    if (codes.length === 0) codes.push(new Uint16Array(this.population.rows))
    tables[0] ??= new Int32Array(1)
    const base = this.absent(plan)
    tables[0] = tables[0].map((n) => n + base)
    const settled = tables.every((t) => t.every(isSettled))
    if (settled && tables.length <= 2) {
      const plain = tables.map((t) => t.map((n) => n & ~(0x3ff << 10)))
      two(out, codes[0]!, plain[0]!, codes[1] ?? codes[0]!, plain[1] ?? new Int32Array(MOST), pass, from, to)
    } else several(out, codes, tables, pass, from, to)
    const bulk = this.bulkOf(plan)
    bulk.exempt(out, from, to)
    if (!settled) bulk.settle(out, from, to)
  }

  private bulkOf(plan: Plan): Bulk {
    let bulk = this.bulks.get(plan)
    if (!bulk) {
      bulk = new Bulk(plan, this.population)
      this.bulks.set(plan, bulk)
    }
    return bulk
  }

  /** What rules add that read no fact of this population. */
  private absent(plan: Plan): number {
    const { merged, joint, caps } = plan.fast!.parts
    const here = (slot: number) => this.cuts.has(plan.slots[slot]!.name)
    let sum = 0
    for (const [slot, entries] of merged.entries()) if (!here(slot)) sum += entries[0]!
    for (const j of joint) if (!j.slots.some(here)) sum += j.entries[0]!
    for (const c of caps) {
      if (c.units.some((u) => u.slots.some(here))) continue
      sum += atMostPoints(
        c.units.reduce((n, u) => n + u.entries[0]!, 0),
        c.limit,
      )
    }
    return sum
  }

  /** The sum of all rules of a pack for each of its codes. */
  private table(pack: Pack, plan: Plan, which: number): Int32Array {
    let table: Int32Array = new Int32Array(1)
    for (const part of pack.parts) table = outer(table, this.partTable(part, plan, which))
    return table
  }

  private partTable(part: Part, plan: Plan, which: number): Int32Array {
    const { merged, joint, caps } = plan.fast!.parts
    const at = new Map<number, { step: number; own: Uint8Array; count: number }>()
    let step = 1
    for (const name of part.cuts) {
      const cut = this.cuts.get(name)!
      const slot = plan.slotOf.get(name)
      if (slot !== undefined) at.set(slot, { step, own: cut.own[which]!, count: cut.count })
      step *= cut.count
    }
    const table = new Int32Array(part.size)
    for (const [slot, { step: s, own, count }] of at) {
      const entries = merged[slot]!
      for (let i = 0; i < table.length; i++) table[i]! += entries[own[Math.floor(i / s) % count]!]!
    }
    const here = (u: Entries) => u.slots.some((s) => at.has(s))
    const addUnit = (to: Int32Array, u: Entries) => {
      for (let i = 0; i < to.length; i++) {
        let p = 0
        for (let k = 0; k < u.slots.length; k++) {
          const slot = at.get(u.slots[k]!)
          if (slot) p += slot.own[Math.floor(i / slot.step) % slot.count]! * u.steps[k]!
        }
        to[i]! += u.entries[p]!
      }
    }
    for (const j of joint) if (here(j)) addUnit(table, j)
    for (const c of caps) {
      if (!c.units.some(here)) continue
      const sum = new Int32Array(part.size)
      for (const u of c.units) addUnit(sum, u)
      for (let i = 0; i < sum.length; i++) table[i]! += atMostPoints(sum[i]!, c.limit)
    }
    return table
  }
}

/** Nothing open and points certain: what is added then fails, or counts. */
const isSettled = (n: number): boolean => n >>> 25 === 0 && (n & 0x3ff) === ((n >> 10) & 0x3ff)
const FAILED = 1 << 20

/** The commonest case in a loop without a branch: everything known, two packs at most. */
function two(
  { outcome, points }: Outcomes,
  c1: Uint16Array,
  t1: Int32Array,
  c2: Uint16Array,
  t2: Int32Array,
  pass: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const sum = (t1[c1[i]!]! + t2[c2[i]!]!) | 0
    points[i] = sum & 0x3ff
    // Below the pass mark, or at least one rule failed: one of the two differences is negative.
    const failed = ((sum - pass) | (FAILED - 1 - sum)) >>> 31
    outcome[i] = (failed ^ 1) * PASS
  }
}

/** Any number of packs, and unknown facts. */
function several(
  out: Outcomes,
  codes: Uint16Array[],
  tables: Int32Array[],
  pass: number,
  from: number,
  to: number,
): void {
  const sums = new Int32Array(BLOCK)
  for (let start = from; start < to; start += BLOCK) {
    const n = Math.min(BLOCK, to - start)
    sums.fill(0, 0, n)
    for (const [k, table] of tables.entries()) {
      const own = codes[k]!
      for (let i = 0; i < n; i++) sums[i]! += table[own[start + i]!]!
    }
    judgeAll(sums, pass, start, n, out)
  }
}

/** Every sum of an entry of one table and an entry of the other; the first one runs fastest. */
function outer(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(a.length * b.length)
  for (let j = 0; j < b.length; j++) for (let i = 0; i < a.length; i++) out[j * a.length + i] = a[i]! + b[j]!
  return out
}

function cutFor(column: Column, plans: readonly Plan[], rows: number): Cut {
  const slots = plans.map((p) => p.slots[p.slotOf.get(column.name) ?? -1])
  const own = slots.map((s): Classes | undefined => s && classesOf(s, column))
  const name = (cell: number): string => own.map((c) => (c ? classAt(c, cell) : 0)).join()
  return column.size <= MOST ? narrow(column, own, name, rows) : wide(column, own)
}

/** Classes of the cells that some row has. */
function narrow(column: Column, own: (Classes | undefined)[], name: (cell: number) => string, rows: number): Cut {
  const met = new Uint8Array(column.size)
  for (let i = 0; i < rows; i++) met[column.cells[i]!] = 1
  const known = new Map<string, number>()
  const samples: number[] = []
  const classes = new Uint16Array(column.size)
  for (let cell = 0; cell < column.size; cell++) {
    if (!met[cell]) continue
    const key = name(cell)
    let k = known.get(key)
    if (k === undefined) {
      k = samples.push(cell) - 1
      known.set(key, k)
    }
    classes[cell] = k
  }
  return finished(column, own, samples, (cell) => classes[cell]!)
}

function wide(column: Column, own: (Classes | undefined)[]): Cut {
  const edges = Float64Array.from(new Set(own.flatMap((c) => [...(c?.edges ?? [])]))).sort()
  const samples = [UNKNOWN_CELL, NONE_CELL, 2, ...edges]
  return finished(column, own, samples, (cell) => (cell <= NONE_CELL ? cell : 2 + upper(edges, cell)))
}

function finished(column: Column, own: (Classes | undefined)[], samples: number[], of: (cell: number) => number): Cut {
  const classes = own.map((c) => Uint8Array.from(samples, (cell) => (c ? classAt(c, cell) : 0)))
  return { column, count: Math.max(1, samples.length), own: classes, of }
}

/** Facts that some rule reads together must lie in one pack. */
function components(plans: readonly Plan[], cuts: Map<string, Cut>): Part[] {
  const root = new Map([...cuts.keys()].map((n) => [n, n]))
  const find = (n: string): string => (root.get(n) === n ? n : find(root.get(n)!))
  const together = (plan: Plan, slots: readonly number[]) => {
    const names = slots.map((s) => plan.slots[s]!.name).filter((n) => cuts.has(n))
    for (const n of names.slice(1)) root.set(find(n), find(names[0]!))
  }
  for (const plan of plans) {
    const { joint, caps } = plan.fast!.parts
    for (const j of joint) together(plan, j.slots)
    for (const c of caps)
      together(
        plan,
        c.units.flatMap((u) => u.slots),
      )
  }
  const parts = new Map<string, Part>()
  for (const [name, cut] of cuts) {
    const part = parts.get(find(name)) ?? { cuts: [], size: 1 }
    part.cuts.push(name)
    part.size *= cut.count
    parts.set(find(name), part)
  }
  return [...parts.values()]
}

/**
 * Puts the parts into as few packs as they fit in, and into packs of about one size: small tables stay in the
 * processor's cache. Undefined where one part alone is too large.
 */
function arrange(parts: Part[]): Part[][] | undefined {
  if (parts.some((p) => p.size > MOST)) return undefined
  const largest = [...parts].sort((a, b) => b.size - a.size)
  for (let count = 1; ; count++) {
    const packs = Array.from({ length: count }, () => ({ parts: [] as Part[], size: 1 }))
    for (const part of largest) {
      const least = packs.reduce((a, b) => (b.size < a.size ? b : a))
      least.parts.push(part)
      least.size *= part.size
    }
    if (packs.every((p) => p.size <= MOST)) return packs.map((p) => p.parts)
  }
}

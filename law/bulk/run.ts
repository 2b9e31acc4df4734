import type { Env } from '../engine/evaluate.ts'
import { atMostPoints, type Entries, type FastParts, judged } from '../engine/fast.ts'
import { type Plan, unitDetail } from '../engine/plan.ts'
import { PASS, UNKNOWN } from '../engine/tri.ts'
import { type Classes, classAt, classesOf } from './classes.ts'
import type { Cells, Column, Population } from './columns.ts'

/** Rows that stay in the processor's cache while all rules pass over them. */
const BLOCK = 4096
const NO_SCORE = -1

/** The outcome of every row (as {@link PASS}, FAIL, UNKNOWN, INCOMPLETE) and its points, -1 where they are not certain. */
export interface Outcomes {
  outcome: Uint8Array
  points: Int16Array
}

/** Room for the outcomes of so many rows, in memory that threads share. */
export const outcomesFor = (rows: number): Outcomes => ({
  outcome: new Uint8Array(new SharedArrayBuffer(rows)),
  points: new Int16Array(new SharedArrayBuffer(2 * rows)),
})

interface Reading {
  cells: Cells
  classes: Classes
}

/** One thing to add for each row: a look-up by cell, or by class where the column is too wide for a table. */
interface Adding {
  cells: Cells
  byCell?: Int32Array
  classes: Classes
  byClass: Int32Array
}

/**
 * Decides whole columns under one plan. The same tables that decide a single case are passed over blocks of rows; what
 * no table holds, and every outcome left open, is decided row by row by the plan itself, so that both ways agree.
 */
export class Bulk {
  readonly plan: Plan
  readonly population: Population
  private readonly readings: (Reading | undefined)[]
  private readonly env: Env
  private readonly codes: Uint8Array
  /** Columns that rules without a table read as values. */
  private readonly open: Column[]
  private readonly merged: Adding[]
  private readonly joint: Adding[][]
  private readonly caps: { limit: number; singles: Adding[]; joint: Adding[][] }[]
  private readonly base: number

  constructor(plan: Plan, population: Population) {
    this.plan = plan
    this.population = population
    this.env = plan.env({})
    this.codes = new Uint8Array(plan.slots.length)
    this.readings = plan.slots.map((slot) => {
      const column = population.columns.get(slot.name)
      return column?.fact && { cells: column.cells, classes: classesOf(slot, column) }
    })
    this.open = plan.fast ? [] : plan.used.flatMap((n) => population.columns.get(n) ?? [])
    const parts = plan.fast?.parts
    this.merged = []
    this.joint = []
    this.caps = []
    this.base = 0
    if (!parts) return
    for (const [slot, entries] of parts.merged.entries()) {
      if (this.readings[slot]) this.merged.push(this.adding(slot, entries))
      else this.base += entries[0]!
    }
    for (const j of parts.joint) this.joint.push(this.positions(j))
    for (const c of parts.caps) {
      const single = c.units.filter((u) => u.slots.length === 1)
      this.caps.push({
        limit: c.limit,
        singles: single.map((u) => (this.readings[u.slots[0]!] ? this.adding(u.slots[0]!, u.entries) : fixed(u))),
        joint: c.units.filter((u) => u.slots.length > 1).map((u) => this.positions(u)),
      })
    }
  }

  private adding(slot: number, byClass: Int32Array): Adding {
    const { cells, classes } = this.readings[slot]!
    const byCell = classes.direct && Int32Array.from(classes.direct, (k) => byClass[k]!)
    return { cells, classes, byClass, ...(byCell ? { byCell } : {}) }
  }

  /** The steps of a table over several facts; the last entry holds the table itself. */
  private positions(u: Entries): Adding[] {
    const known = u.slots.flatMap((slot, i) => {
      const r = this.readings[slot]
      return r
        ? [
            this.adding(
              slot,
              Int32Array.from({ length: r.classes.count }, (_, k) => k * u.steps[i]!),
            ),
          ]
        : []
    })
    return [...known, fixed(u)]
  }

  /** Fills the outcomes of the rows from `from` up to, not including, `to`. */
  run(out: Outcomes, from = 0, to = this.population.rows): void {
    const parts = this.plan.fast?.parts
    if (!parts) {
      for (let row = from; row < to; row++) this.single(row, out)
      return
    }
    const acc = new Int32Array(BLOCK)
    const part = new Int32Array(BLOCK)
    const position = new Int32Array(BLOCK)
    for (let start = from; start < to; start += BLOCK) {
      const n = Math.min(BLOCK, to - start)
      acc.fill(this.base, 0, n)
      for (const a of this.merged) add(acc, a, start, n)
      for (const j of this.joint) addJoint(acc, position, j, start, n)
      for (const c of this.caps) {
        part.fill(0, 0, n)
        for (const a of c.singles) add(part, a, start, n)
        for (const j of c.joint) addJoint(part, position, j, start, n)
        for (let i = 0; i < n; i++) acc[i]! += atMostPoints(part[i]!, c.limit)
      }
      this.finish(acc, parts, start, n, out)
    }
  }

  private finish(acc: Int32Array, parts: FastParts, start: number, n: number, out: Outcomes): void {
    const { pass } = parts
    const free = parts.exemptions.length > 0
    for (let i = 0; i < n; i++) {
      const sum = acc[i]!
      const row = start + i
      const lo = sum & 0x3ff
      out.points[row] = lo === ((sum >> 10) & 0x3ff) ? lo : NO_SCORE
      const t = judged(sum, pass)
      out.outcome[row] = t
      if (t === UNKNOWN || (free && t !== PASS)) out.outcome[row] = this.plan.decide(this.codesAt(row), this.env)
    }
  }

  private single(row: number, out: Outcomes): void {
    const { plan, env } = this
    const codes = this.codesAt(row)
    env.facts = this.factsAt(row)
    out.outcome[row] = plan.decide(codes, env)
    const known = plan.points !== undefined && plan.pointsOf(codes, env) === PASS && env.lo === env.hi
    out.points[row] = known ? env.lo : NO_SCORE
  }

  /** The classes of a row; the array is used again for the next one. */
  codesAt(row: number): Uint8Array {
    const { codes, readings } = this
    for (let s = 0; s < readings.length; s++) {
      const r = readings[s]
      codes[s] = r ? classAt(r.classes, r.cells[row]!) : 0
    }
    return codes
  }

  private factsAt(row: number): Env['facts'] {
    const facts: Env['facts'] = {}
    for (const c of this.open) facts[c.name] = c.value(c.cells[row]!)
    return facts
  }

  /** The outcome of each criterion for a row, in the order of the edition. */
  criteria(row: number, out: Int32Array): void {
    const { plan, env } = this
    const codes = this.codesAt(row)
    if (this.open.length > 0) env.facts = this.factsAt(row)
    for (const [i, u] of plan.criteria.entries()) out[i] = unitDetail(u, codes, env)
  }
}

/** A table that no column leads into: only its entry for "nothing known" counts. */
const fixed = (u: Entries): Adding => ({
  cells: new Uint8Array(0),
  classes: { count: 1, edges: new Float64Array(0), none: 0 },
  byClass: u.entries,
})

function add(acc: Int32Array, a: Adding, start: number, n: number): void {
  const { cells, byCell } = a
  if (cells.length === 0) {
    const only = a.byClass[0]!
    for (let i = 0; i < n; i++) acc[i]! += only
  } else if (!byCell) for (let i = 0; i < n; i++) acc[i]! += a.byClass[classAt(a.classes, cells[start + i]!)]!
  else if (cells instanceof Uint8Array) addBytes(acc, cells, byCell, start, n)
  else for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}

/** The commonest kind of column in a loop of its own, so that the machine code knows its type. */
function addBytes(acc: Int32Array, cells: Uint8Array, byCell: Int32Array, start: number, n: number): void {
  for (let i = 0; i < n; i++) acc[i]! += byCell[cells[start + i]!]!
}

function addJoint(acc: Int32Array, position: Int32Array, j: Adding[], start: number, n: number): void {
  const table = j.at(-1)!.byClass
  position.fill(0, 0, n)
  for (let k = 0; k < j.length - 1; k++) add(position, j[k]!, start, n)
  for (let i = 0; i < n; i++) acc[i]! += table[position[i]!]!
}

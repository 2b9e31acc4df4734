import { reads } from '../engine/atoms.ts'
import type { Env } from '../engine/evaluate.ts'
import { type ItemNode, NO_POINTS, type Plan, type Unit } from '../engine/plan.ts'
import { and, FAIL, INCOMPLETE, PASS, type Tri, UNKNOWN } from '../engine/tri.ts'
import { triOf } from '../engine/units.ts'
import type { Term } from '../language/terms.ts'
import { type Adding, BLOCK, positions, type Reading, stepsInto } from './lookups.ts'
import type { Outcomes } from './run.ts'
import type { RowReader } from './values.ts'

/** `AND[4 * a + b]` of two outcomes. */
const AND = Uint8Array.from({ length: 16 }, (_, i) => and((i >> 2) as Tri, (i & 3) as Tri))

interface Rule {
  /** Place among the criteria of the edition. */
  at: number
  steps: Adding[]
  /** Outcome by place in the table; without it the rule runs as a function of each row. */
  table?: Uint8Array
  run: (env: Env) => number
}
interface Node {
  lo: Int32Array
  hi: Int32Array
  kind: 'leaf' | 'cap' | 'best' | 'function'
  parts: Node[]
  steps: Adding[]
  unit?: Unit
  /** The most of a capped sum: one number, or a function of the row; undefined in the number where the law gives none. */
  limit?: { run: NonNullable<ItemNode['limit']>; fixed: boolean; most: number | undefined }
}

/** Blocks of rows for any plan: rule by rule, with tables where they fit and functions of the row where they do not. */
export class RuleBlocks {
  private readonly plan: Plan
  private readonly rules: Rule[]
  private readonly nodes: Node[]
  private readonly rows: RowReader
  private readonly env: Env
  private readonly constantPass: number | undefined
  private readonly position = new Int32Array(BLOCK)
  private readonly tri = new Uint8Array(BLOCK)
  private readonly bad = new Uint8Array(BLOCK)
  private readonly scratch = new Int16Array(BLOCK)

  constructor(plan: Plan, readings: readonly (Reading | undefined)[], rows: RowReader) {
    this.plan = plan
    this.rows = rows
    this.env = rows.env
    const rule = (u: Unit, at: number): Rule => ({
      at,
      steps: stepsInto(u.slots, u.steps, readings),
      run: u.run,
      ...(u.table ? { table: Uint8Array.from(u.table, triOf) } : {}),
    })
    // Tables first: rows they refuse need no function.
    this.rules = plan.criteria.map(rule).sort((a, b) => Number(!a.table) - Number(!b.table))
    const node = (n: ItemNode): Node => ({
      lo: new Int32Array(BLOCK),
      hi: new Int32Array(BLOCK),
      kind: n.unit ? (n.unit.table ? 'leaf' : 'function') : n.item.p === 'cap' ? 'cap' : 'best',
      parts: n.parts.map(node),
      steps: n.unit ? stepsInto(n.unit.slots, n.unit.steps, readings) : [],
      ...(n.unit ? { unit: n.unit } : {}),
      ...(n.limit && n.item.p === 'cap' ? { limit: this.limit(n.limit, n.item.limit) } : {}),
    })
    this.nodes = plan.items.map(node)
    this.constantPass = isFixed(plan.points?.pass) && plan.pass(this.env) === 0 ? this.env.lo : undefined
  }

  private limit(run: NonNullable<ItemNode['limit']>, term: Term): Node['limit'] {
    const fixed = isFixed(term)
    return { run, fixed, most: fixed && run(this.env) === 0 ? this.env.lo : undefined }
  }

  run(start: number, n: number, out: Outcomes): void {
    const { tri, plan, env } = this
    tri.fill(PASS, 0, n)
    for (const r of this.rules) {
      if (r.table) this.table(r.table, r.steps, start, n)
      else
        for (let i = 0; i < n; i++) {
          if (tri[i] === FAIL) continue
          this.rows.at(start + i)
          tri[i] = AND[(tri[i]! << 2) | triOf(r.run(env))]!
        }
    }
    const { outcome, points } = out
    if (!plan.points) points.fill(-1, start, start + n)
    else this.score(start, n, points)
    for (let i = 0; i < n; i++) outcome[start + i] = tri[i]!
  }

  /**
   * Tells of each rule which refused rows of a block it refuses: `visit(criterion, tri)` with the place of the criterion in
   * the edition, -1 for the points. Only rows whose outcome is FAIL are looked at by functions.
   */
  refusals(start: number, n: number, { outcome }: Outcomes, visit: (criterion: number, tri: Uint8Array) => void): void {
    const { tri } = this
    for (const r of this.rules) {
      tri.fill(PASS, 0, n)
      if (r.table) this.table(r.table, r.steps, start, n)
      else for (let i = 0; i < n; i++) if (outcome[start + i] === FAIL) tri[i] = triOf(r.run(this.rows.at(start + i)))
      visit(r.at, tri)
    }
    if (!this.plan.points) return
    tri.fill(PASS, 0, n)
    this.score(start, n, this.scratch, 0)
    visit(-1, tri)
  }

  private table(table: Uint8Array, steps: Adding[], start: number, n: number): void {
    const { tri, position } = this
    positions(position, steps, start, n)
    for (let i = 0; i < n; i++) tri[i] = AND[(tri[i]! << 2) | table[position[i]!]!]!
  }

  private score(start: number, n: number, points: Int16Array, first = start): void {
    const { tri, bad, plan, nodes } = this
    bad.fill(0, 0, n)
    for (const node of nodes) this.node(node, start, n)
    for (let i = 0; i < n; i++) {
      let lo = 0
      let hi = 0
      for (let k = 0; k < nodes.length; k++) {
        lo += nodes[k]!.lo[i]!
        hi += nodes[k]!.hi[i]!
      }
      points[first + i] = bad[i] === 0 && lo === hi ? lo : -1
      if (tri[i] === FAIL) continue
      let t: Tri
      if (this.constantPass === undefined || plan.pointsWhen) {
        this.rows.at(start + i)
        t = this.points(bad[i] !== 0, lo, hi)
      } else if (bad[i]) t = INCOMPLETE
      else t = hi < this.constantPass ? FAIL : lo >= this.constantPass ? PASS : UNKNOWN
      tri[i] = AND[(tri[i]! << 2) | t]!
    }
  }

  /** As the plan judges points, for a row whose values are read. */
  private points(bad: boolean, lo: number, hi: number): Tri {
    const { plan, env } = this
    const when = plan.pointsWhen ? plan.pointsWhen(env) : PASS
    if (when === FAIL) return PASS
    if (bad || plan.pass(env) !== 0) return INCOMPLETE
    const t: Tri = hi < env.lo ? FAIL : lo >= env.hi ? PASS : UNKNOWN
    return when === PASS || t === PASS ? t : when === INCOMPLETE ? INCOMPLETE : UNKNOWN
  }

  private node(node: Node, start: number, n: number): void {
    const { lo, hi, kind } = node
    if (kind === 'leaf') this.leaf(node, start, n)
    else if (kind === 'function') this.functionNode(node, start, n)
    else {
      for (const p of node.parts) this.node(p, start, n)
      const floor = kind === 'cap' ? 0 : -0x3fffffff
      lo.fill(floor, 0, n)
      hi.fill(floor, 0, n)
      for (const p of node.parts) {
        for (let i = 0; i < n; i++) {
          lo[i] = kind === 'cap' ? lo[i]! + p.lo[i]! : Math.max(lo[i]!, p.lo[i]!)
          hi[i] = kind === 'cap' ? hi[i]! + p.hi[i]! : Math.max(hi[i]!, p.hi[i]!)
        }
      }
    }
    if (node.limit) this.hold(node, start, n)
  }

  private leaf(node: Node, start: number, n: number): void {
    const { position, bad } = this
    const { lo, hi } = node
    const { table, high } = node.unit!
    positions(position, node.steps, start, n)
    for (let i = 0; i < n; i++) {
      const low = table![position[i]!]!
      if (low === NO_POINTS) bad[i] = 1
      lo[i] = low
      hi[i] = high![position[i]!]!
    }
  }

  private functionNode(node: Node, start: number, n: number): void {
    const { env, bad } = this
    const { run } = node.unit!
    for (let i = 0; i < n; i++) {
      this.rows.at(start + i)
      if (run(env) === NO_POINTS) bad[i] = 1
      node.lo[i] = env.lo
      node.hi[i] = env.hi
    }
  }

  private hold(node: Node, start: number, n: number): void {
    const { env, bad } = this
    const { run, fixed, most } = node.limit!
    const { lo, hi } = node
    if (fixed && most === undefined) bad.fill(1, 0, n)
    else if (most !== undefined)
      for (let i = 0; i < n; i++) {
        lo[i] = Math.min(lo[i]!, most)
        hi[i] = Math.min(hi[i]!, most)
      }
    else
      for (let i = 0; i < n; i++) {
        this.rows.at(start + i)
        if (run(env) !== 0) bad[i] = 1
        lo[i] = Math.min(lo[i]!, env.lo)
        hi[i] = Math.min(hi[i]!, env.hi)
      }
  }
}

/** A term that is the same for every row. */
const isFixed = (term: Term | undefined): boolean => {
  const { facts, events } = reads(term ?? [])
  return facts.size === 0 && events.size === 0
}

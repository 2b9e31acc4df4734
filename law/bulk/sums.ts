import { atMostPoints, type Entries, type FastParts } from '../engine/fast.ts'
import { PASS } from '../engine/tri.ts'
import { type Adding, addAll, adding, BLOCK, inKinds, positions, type Reading, stepsInto } from './lookups.ts'
import type { Outcomes } from './run.ts'

interface Joint {
  steps: Adding[]
  table: Int32Array
}

/** Blocks of rows for plans whose whole decision is one sum. */
export class SumBlocks {
  private readonly pass: number
  /** What rules add that read no column of this population. */
  private readonly base: number
  private readonly merged: Adding[]
  private readonly joint: Joint[]
  private readonly caps: { limit: number; singles: Adding[]; units: Joint[] }[]
  private readonly acc = new Int32Array(BLOCK)
  private readonly part = new Int32Array(BLOCK)
  private readonly position = new Int32Array(BLOCK)

  constructor(parts: FastParts, readings: readonly (Reading | undefined)[]) {
    this.pass = parts.pass
    let base = 0
    const merged: Adding[] = []
    for (const [slot, entries] of parts.merged.entries()) {
      const r = readings[slot]
      if (r) merged.push(adding(r, entries))
      else base += entries[0]!
    }
    this.base = base
    this.merged = inKinds(merged)
    const joint = (u: Entries): Joint => ({ steps: stepsInto(u.slots, u.steps, readings), table: u.entries })
    this.joint = parts.joint.map(joint)
    this.caps = parts.caps.map((c) => {
      const single = (u: Entries) => (u.slots.length === 1 ? readings[u.slots[0]!] : undefined)
      const singles = c.units.flatMap((u) => {
        const r = single(u)
        return r ? [adding(r, u.entries)] : []
      })
      return { limit: c.limit, singles: inKinds(singles), units: c.units.filter((u) => !single(u)).map(joint) }
    })
  }

  run(start: number, n: number, out: Outcomes): void {
    const { acc, part, pass } = this
    acc.fill(this.base, 0, n)
    addAll(acc, this.merged, start, n)
    for (const j of this.joint) this.join(acc, j, start, n)
    for (const c of this.caps) {
      part.fill(0, 0, n)
      addAll(part, c.singles, start, n)
      for (const u of c.units) this.join(part, u, start, n)
      for (let i = 0; i < n; i++) acc[i]! += atMostPoints(part[i]!, c.limit)
    }
    judgeAll(acc, pass, start, n, out)
  }

  private join(acc: Int32Array, j: Joint, start: number, n: number): void {
    const { position } = this
    positions(position, j.steps, start, n)
    for (let i = 0; i < n; i++) acc[i]! += j.table[position[i]!]!
  }
}

/**
 * Outcome and points of each sum, as `judged` gives them, without branches: whether a person is granted is the one thing
 * a processor cannot foresee.
 */
export function judgeAll(
  sums: Int32Array,
  pass: number,
  start: number,
  n: number,
  { outcome, points }: Outcomes,
): void {
  for (let i = 0; i < n; i++) {
    const sum = sums[i]!
    const lo = sum & 0x3ff
    const hi = (sum >> 10) & 0x3ff
    // All ones where the points are not certain: that is -1.
    points[start + i] = lo | (-(lo ^ hi) >> 31)
    const failed = (-((sum >> 20) & 31) | (hi - pass)) >>> 31
    const open = (-(sum >> 25) | (lo - pass)) >>> 31
    outcome[start + i] = (failed ^ 1) * (PASS - open)
  }
}

import { atMostPoints, type Entries, type FastParts, judged } from '../engine/fast.ts'
import { type Adding, add, adding, BLOCK, positions, type Reading, stepsInto } from './lookups.ts'
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
  private readonly merged: Adding[] = []
  private readonly joint: Joint[]
  private readonly caps: { limit: number; units: Joint[] }[]
  private readonly acc = new Int32Array(BLOCK)
  private readonly part = new Int32Array(BLOCK)
  private readonly position = new Int32Array(BLOCK)

  constructor(parts: FastParts, readings: readonly (Reading | undefined)[]) {
    this.pass = parts.pass
    let base = 0
    for (const [slot, entries] of parts.merged.entries()) {
      const r = readings[slot]
      if (r) this.merged.push(adding(r, entries))
      else base += entries[0]!
    }
    this.base = base
    const joint = (u: Entries): Joint => ({ steps: stepsInto(u.slots, u.steps, readings), table: u.entries })
    this.joint = parts.joint.map(joint)
    this.caps = parts.caps.map((c) => ({ limit: c.limit, units: c.units.map(joint) }))
  }

  run(start: number, n: number, out: Outcomes): void {
    const { acc, part, pass } = this
    acc.fill(this.base, 0, n)
    for (const a of this.merged) add(acc, a, start, n)
    for (const j of this.joint) this.join(acc, j, start, n)
    for (const c of this.caps) {
      part.fill(0, 0, n)
      for (const u of c.units) this.join(part, u, start, n)
      for (let i = 0; i < n; i++) acc[i]! += atMostPoints(part[i]!, c.limit)
    }
    const { outcome, points } = out
    for (let i = 0; i < n; i++) {
      const sum = acc[i]!
      const lo = sum & 0x3ff
      points[start + i] = lo === ((sum >> 10) & 0x3ff) ? lo : -1
      outcome[start + i] = judged(sum, pass)
    }
  }

  private join(acc: Int32Array, j: Joint, start: number, n: number): void {
    const { position } = this
    positions(position, j.steps, start, n)
    for (let i = 0; i < n; i++) acc[i]! += j.table[position[i]!]!
  }
}

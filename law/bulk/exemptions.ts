import type { Plan, Unit } from '../engine/plan.ts'
import { or, PASS, type Tri, UNKNOWN } from '../engine/tri.ts'
import { type Adding, BLOCK, positions, type Reading, stepsInto } from './lookups.ts'
import type { Outcomes } from './run.ts'
import type { RowReader } from './values.ts'

/** Persons outside a scheme, block by block: whoever belongs to a group is let through whatever else is failed. */
export class Exemptions {
  private readonly groups: { unit: Unit; steps: Adding[] }[]
  private readonly rows: RowReader
  private readonly position = new Int32Array(BLOCK)

  constructor(plan: Plan, readings: readonly (Reading | undefined)[], rows: RowReader) {
    this.rows = rows
    this.groups = plan.exemptions.map((unit) => ({ unit, steps: stepsInto(unit.slots, unit.steps, readings) }))
  }

  run(start: number, n: number, { outcome }: Outcomes): void {
    const { position, rows } = this
    for (const { unit, steps } of this.groups) {
      const { table } = unit
      if (table) positions(position, steps, start, n)
      for (let i = 0; i < n; i++) {
        const row = start + i
        const out = outcome[row] as Tri
        if (out === PASS) continue
        const t = (table ? table[position[i]!]! : unit.run(rows.at(row))) as Tri
        if (t === PASS || t === UNKNOWN) outcome[row] = or(out, t)
      }
    }
  }
}

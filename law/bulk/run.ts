import type { Plan } from '../engine/plan.ts'
import { UNKNOWN } from '../engine/tri.ts'
import { classAt, classesOf } from './classes.ts'
import type { Population } from './columns.ts'
import { Exemptions } from './exemptions.ts'
import { BLOCK, type Reading } from './lookups.ts'
import { RuleBlocks } from './rules.ts'
import { SumBlocks } from './sums.ts'
import { RowReader } from './values.ts'

/** The outcome of every row (as PASS, FAIL, UNKNOWN, INCOMPLETE) and its points, -1 where they are not certain. */
export interface Outcomes {
  outcome: Uint8Array
  points: Int16Array
}

/** Room for the outcomes of so many rows, in memory that threads share. */
export const outcomesFor = (rows: number): Outcomes => ({
  outcome: new Uint8Array(new SharedArrayBuffer(rows)),
  points: new Int16Array(new SharedArrayBuffer(2 * rows)),
})

/**
 * Decides whole columns under one plan. The same tables that decide a single case are passed over blocks of rows; rules
 * that no table holds run row by row, and so does every outcome left open, by the plan itself: both ways agree.
 */
export class Bulk {
  readonly plan: Plan
  readonly population: Population
  private readonly readings: (Reading | undefined)[]
  private readonly codes: Uint8Array
  private readonly rows: RowReader
  private readonly exemptions: Exemptions
  private readonly blocks: SumBlocks | RuleBlocks
  /** Sums tell no rules apart: made when refusals are asked for. */
  private ruleBlocks: RuleBlocks | undefined

  constructor(plan: Plan, population: Population) {
    this.plan = plan
    this.population = population
    this.rows = new RowReader(plan, population)
    this.codes = new Uint8Array(plan.slots.length)
    this.readings = plan.slots.map((slot) => {
      const column = population.columns.get(slot.name)
      return column?.fact && { cells: column.cells, classes: classesOf(slot, column) }
    })
    this.blocks = plan.fast
      ? new SumBlocks(plan.fast.parts, this.readings)
      : new RuleBlocks(plan, this.readings, this.rows)
    this.exemptions = new Exemptions(plan, this.readings, this.rows)
  }

  /** Fills the outcomes of the rows from `from` up to, not including, `to`. */
  run(out: Outcomes, from = 0, to = this.population.rows): void {
    for (let start = from; start < to; start += BLOCK) {
      const n = Math.min(BLOCK, to - start)
      this.blocks.run(start, n, out)
      this.exemptions.run(start, n, out)
    }
    this.settle(out, from, to)
  }

  /** Lets those through who are outside the scheme. */
  exempt(out: Outcomes, from: number, to: number): void {
    for (let start = from; start < to; start += BLOCK) this.exemptions.run(start, Math.min(BLOCK, to - start), out)
  }

  /** What is left open is decided exactly, over all answers that could still be given. */
  settle({ outcome }: Outcomes, from: number, to: number): void {
    for (let row = from; row < to; row++)
      if (outcome[row] === UNKNOWN) outcome[row] = this.plan.decide(this.codesAt(row), this.rows.at(row))
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

  /**
   * Walks the refused rows of a run block by block: for each rule `visit(criterion, start, n, tri)`, where `tri[i]` is FAIL
   * for the rows it refuses (criterion -1: the points), then `end(start, n)`.
   */
  refusals(
    out: Outcomes,
    visit: (criterion: number, start: number, n: number, tri: Uint8Array) => void,
    end: (start: number, n: number) => void,
    from = 0,
    to = this.population.rows,
  ): void {
    this.ruleBlocks ??=
      this.blocks instanceof RuleBlocks ? this.blocks : new RuleBlocks(this.plan, this.readings, this.rows)
    const blocks = this.ruleBlocks
    for (let start = from; start < to; start += BLOCK) {
      const n = Math.min(BLOCK, to - start)
      blocks.refusals(start, n, out, (k, tri) => visit(k, start, n, tri))
      end(start, n)
    }
  }
}

import { reads } from '../engine/atoms.ts'
import type { Env } from '../engine/evaluate.ts'
import type { FactValue } from '../engine/facts.ts'
import type { ItemNode, Plan } from '../engine/plan.ts'
import { DIRECT } from './classes.ts'
import type { Column, Population } from './columns.ts'

/** One column read as values, each kept once read: days are turned into text only once for each day. */
class Values {
  readonly name: string
  private readonly column: Column
  private readonly known: (FactValue | undefined)[] | undefined

  constructor(column: Column) {
    this.name = column.name
    this.column = column
    this.known = column.size <= DIRECT + 10_000 ? [] : undefined
  }

  at(row: number): FactValue | undefined {
    const cell = this.column.cells[row]!
    if (!this.known) return this.column.value(cell)
    if (!(cell in this.known)) this.known[cell] = this.column.value(cell)
    return this.known[cell]
  }
}

/** Reads rows as values for the rules of a plan that run as functions. */
export class RowReader {
  readonly env: Env
  private readonly values: Values[]

  constructor(plan: Plan, population: Population) {
    this.env = plan.env({})
    this.values = [...openFacts(plan)].flatMap((name) => {
      const column = population.columns.get(name)
      return column ? [new Values(column)] : []
    })
  }

  /** The environment of a row, used again for the next. */
  at(row: number): Env {
    const { facts } = this.env
    for (const v of this.values) facts[v.name] = v.at(row)
    return this.env
  }
}

/** Facts that something without a table reads. */
function openFacts(plan: Plan): Set<string> {
  const open: unknown[] = [plan.points?.pass, plan.points?.when]
  for (const u of plan.criteria) if (!u.table) open.push(u.criterion)
  for (const u of plan.exemptions) if (!u.table) open.push(u.exemption)
  const visit = (n: ItemNode): void => {
    if (n.unit && !n.unit.table) open.push(n.item)
    if (n.item.p === 'cap') open.push(n.item.limit)
    n.parts.forEach(visit)
  }
  plan.items.forEach(visit)
  const { facts, events } = reads(open)
  for (const u of plan.criteria) if (!u.table && u.criterion.governs) events.add(u.criterion.governs)
  for (const e of events) {
    const name = plan.compiler.eventFact(e)
    if (name) facts.add(name)
  }
  return facts
}

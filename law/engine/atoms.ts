import type { Exception } from '../language/criteria.ts'
import type { Fact } from '../language/facts.ts'
import type { Condition, Term } from '../language/terms.ts'

/** One yes-or-no question inside a rule, with what it reads. */
export interface Atom {
  condition: Condition
  /** Facts read as codes or yes/no, also those inside table keys and `if`. */
  classed: Set<string>
  /** Occurrences of numeric facts; one alone can be cut into classes. */
  numeric: string[]
  /** Reads something no class can stand for: periods, or a number under an `if` that tests numbers. */
  open: boolean
}

/** Facts, tables and events that a rule reads. */
export interface Reads {
  facts: Set<string>
  tables: Set<string>
  events: Set<string>
}

const newAtom = (condition: Condition): Atom => ({ condition, classed: new Set(), numeric: [], open: false })

const isNumber = (fact: Fact | undefined) => fact?.type === 'int' || fact?.type === 'money' || fact?.type === 'date'

/** Splits conditions into atoms; `eventFact` names the fact that holds an event's day. */
export class AtomReader {
  readonly atoms: Atom[] = []
  private readonly facts: Record<string, Fact>
  private readonly eventFact: (event: string) => string | undefined

  constructor(facts: Record<string, Fact>, eventFact: (event: string) => string | undefined) {
    this.facts = facts
    this.eventFact = eventFact
  }

  exceptions(list: Exception[] | undefined): void {
    for (const e of list ?? []) {
      this.condition(e.when)
      this.exceptions(e.unless)
    }
  }

  condition(c: Condition | undefined): void {
    if (!c) return
    const atom = newAtom(c)
    switch (c.c) {
      case 'all':
      case 'any':
        for (const x of c.of) this.condition(x)
        return
      case 'not':
        this.condition(c.of)
        return
      case 'always':
      case 'incomplete':
        return
      case 'equal':
        // Two edges: read as "at least" and "at most".
        this.condition({ c: 'at-least', left: c.left, right: c.right })
        this.condition({ c: 'at-most', left: c.left, right: c.right })
        return
      case 'yes':
      case 'no':
      case 'is':
        atom.classed.add(c.fact)
        break
      case 'none':
        if (isNumber(this.facts[c.fact])) atom.numeric.push(c.fact)
        else if (this.facts[c.fact]?.type === 'periods') atom.open = true
        else atom.classed.add(c.fact)
        break
      case 'among':
        atom.classed.add(c.fact)
        for (const t of c.by ?? []) this.term(t, atom)
        break
      case 'share-at-least':
      case 'share-at-most':
        for (const t of [c.part, c.whole, c.percent]) this.term(t, atom)
        break
      default:
        this.term(c.left, atom)
        this.term(c.right, atom)
    }
    this.atoms.push(atom)
  }

  /** Reads a term into an atom. */
  term(t: Term, atom: Atom): void {
    switch (t.t) {
      case 'fact':
        this.fact(t.fact, atom)
        return
      case 'event': {
        const name = this.eventFact(t.event)
        if (name) this.fact(name, atom)
        return
      }
      case 'value':
        for (const x of t.by ?? []) this.term(x, atom)
        return
      case 'const':
      case 'unit':
        return
      case 'days-in':
      case 'days-in-window':
        atom.open = true
        return
      case 'if': {
        const inner = new AtomReader(this.facts, this.eventFact)
        inner.condition(t.when)
        for (const a of inner.atoms) {
          for (const name of a.classed) atom.classed.add(name)
          if (a.numeric.length > 0 || a.open) atom.open = true
          this.atoms.push(a)
        }
        this.term(t.yes, atom)
        this.term(t.no, atom)
        return
      }
      case 'days-between':
      case 'months-between':
      case 'years-between':
        this.term(t.from, atom)
        this.term(t.to, atom)
        return
      case 'plus-days':
      case 'plus-months':
        this.term(t.date, atom)
        this.term(t.n, atom)
        return
      default:
        for (const x of t.of) this.term(x, atom)
    }
  }

  private fact(name: string, atom: Atom): void {
    if (isNumber(this.facts[name])) atom.numeric.push(name)
    else atom.classed.add(name)
  }
}

/** Everything a plain-data rule reads, found by walking it. */
export function reads(rule: unknown, into: Reads = { facts: new Set(), tables: new Set(), events: new Set() }): Reads {
  if (Array.isArray(rule)) {
    for (const x of rule) reads(x, into)
  } else if (typeof rule === 'object' && rule !== null) {
    for (const [key, value] of Object.entries(rule)) {
      if (key === 'cite' || key === 'title') continue
      if ((key === 'fact' || key === 'periods') && typeof value === 'string') into.facts.add(value)
      else if (key === 'table' && typeof value === 'string') into.tables.add(value)
      else if (key === 'event' && typeof value === 'string') into.events.add(value)
      else reads(value, into)
    }
  }
  return into
}

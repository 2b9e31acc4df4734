import type { Fact } from '../language/facts.ts'
import type { Scheme } from '../language/scheme.ts'
import type { Table } from '../language/table.ts'
import type { Condition, Term } from '../language/terms.ts'
import { firstDay, lastDay, monthsBetween, parseDay, plusMonths, yearsBetween } from './dates.ts'
import { type FactValue, longestStay, NONE, totalDays } from './facts.ts'
import {
  bounds,
  type CodeOf,
  compare,
  constant,
  type Evaluate,
  fold,
  fold2,
  KNOWN,
  MAYBE_NONE,
  MISSING,
  multiply,
  NO_VALUE,
  OPEN,
  read,
  type Status,
  type TermOf,
} from './intervals.ts'
import { candidates, resolve, usable } from './tables.ts'
import { and, FAIL, INCOMPLETE, not, or, PASS, type Tri, UNKNOWN } from './tri.ts'

/** Turns the plain data of a scheme into functions once; the same functions serve every date and every case. */
export class Compiler {
  private readonly facts: Record<string, Fact>
  private readonly tables: Map<string, Table>
  private readonly events: Map<string, string>

  constructor(scheme: Scheme, tables: Map<string, Table>) {
    this.facts = scheme.facts
    this.tables = tables
    this.events = new Map(Object.entries(scheme.facts).flatMap(([name, f]) => (f.event ? [[f.event, name]] : [])))
  }

  table(id: string): Table {
    const table = this.tables.get(id)
    if (!table) throw new Error(`no table ${id}`)
    return table
  }

  /** Name of the fact that holds the day of an event; undefined for the filing itself. */
  eventFact(event: string): string | undefined {
    if (event === 'filing') return undefined
    const name = this.events.get(event)
    if (!name) throw new Error(`no fact declares the event ${event}`)
    return name
  }

  condition(c: Condition): Evaluate {
    switch (c.c) {
      case 'always':
        return () => PASS
      case 'incomplete':
        return () => INCOMPLETE
      case 'yes':
      case 'no': {
        const wanted = c.c === 'yes'
        const name = this.known(c.fact)
        return (env) => {
          const v = env.facts[name]
          return v === undefined ? UNKNOWN : v === wanted ? PASS : FAIL
        }
      }
      case 'none': {
        const name = this.known(c.fact)
        return (env) => {
          const v = env.facts[name]
          return v === undefined ? UNKNOWN : v === NONE ? PASS : FAIL
        }
      }
      case 'is': {
        const name = this.known(c.fact)
        const codes = new Set(c.codes)
        return (env) => {
          const v = env.facts[name]
          return v === undefined ? UNKNOWN : codes.has(v as string) ? PASS : FAIL
        }
      }
      case 'among':
        return this.among(
          this.known(c.fact),
          this.table(c.table),
          (c.by ?? []).map((t) => this.code(t)),
        )
      case 'at-least':
        return compare(this.term(c.left), this.term(c.right))
      case 'at-most':
        return compare(this.term(c.right), this.term(c.left))
      case 'above':
        return compare(this.term(c.left), this.term(c.right), true)
      case 'below':
        return compare(this.term(c.right), this.term(c.left), true)
      case 'equal': {
        const up = compare(this.term(c.left), this.term(c.right))
        const down = compare(this.term(c.right), this.term(c.left))
        return (env) => and(up(env), down(env))
      }
      case 'share-at-least':
        return compare(this.scaled(c.part, 100), this.product(c.percent, c.whole))
      case 'share-at-most':
        return compare(this.product(c.percent, c.whole), this.scaled(c.part, 100))
      case 'all': {
        const of = c.of.map((x) => this.condition(x))
        return (env) => {
          let out: Tri = PASS
          for (const f of of) {
            out = and(out, f(env))
            if (out === FAIL) return FAIL
          }
          return out
        }
      }
      case 'any': {
        const of = c.of.map((x) => this.condition(x))
        return (env) => {
          let out: Tri = FAIL
          for (const f of of) {
            out = or(out, f(env))
            if (out === PASS) return PASS
          }
          return out
        }
      }
      case 'not': {
        const f = this.condition(c.of)
        return (env) => not(f(env))
      }
    }
  }

  private known(name: string): string {
    if (!this.facts[name]) throw new Error(`no fact ${name}`)
    return name
  }

  private among(name: string, table: Table, by: CodeOf[]): Evaluate {
    const lists = new WeakMap<object, Set<string>>()
    const holds = (row: { value?: unknown }, v: string): boolean => {
      let set = lists.get(row)
      if (!set) {
        set = new Set(row.value as string[])
        lists.set(row, set)
      }
      return set.has(v)
    }
    return (env) => {
      const v = env.facts[name]
      const keys = by.map((f) => f(env))
      if (keys.every((k) => k !== undefined)) {
        const { row, value } = resolve(table, env.day, keys as string[], env.knownAt)
        if (value === undefined || !row) return INCOMPLETE
        return v === undefined
          ? (value as string[]).length === 0
            ? FAIL
            : UNKNOWN
          : holds(row, v as string)
            ? PASS
            : FAIL
      }
      const rows = candidates(table, env.day, keys, env.knownAt)
      if (rows.length > 0 && rows.every((r) => !usable(r))) return INCOMPLETE
      if (v === undefined || rows.length === 0 || rows.some((r) => !usable(r))) return UNKNOWN
      const hits = rows.filter((r) => holds(r, v as string)).length
      return hits === rows.length ? PASS : hits === 0 ? FAIL : UNKNOWN
    }
  }

  /** A term as a code, for table keys: facts of code type, or constants given as events of no kind. */
  private code(t: Term): CodeOf {
    if (t.t !== 'fact') throw new Error(`a table key must be a fact, not ${t.t}`)
    const name = this.known(t.fact)
    const fact = this.facts[name]!
    return fact.type === 'yes-no' || fact.type === 'judgement'
      ? (env) => (env.facts[name] === undefined ? undefined : env.facts[name] ? 'yes' : 'no')
      : (env) => (env.facts[name] === undefined ? undefined : String(env.facts[name]))
  }

  term(t: Term): TermOf {
    switch (t.t) {
      case 'fact':
        return this.factTerm(t.fact)
      case 'const':
      case 'unit':
        return constant(t.n)
      case 'value':
        return this.valueTerm(
          this.table(t.table),
          (t.by ?? []).map((x) => this.code(x)),
        )
      case 'event': {
        const name = this.eventFact(t.event)
        if (name) return this.factTerm(name)
        return (env) => {
          env.lo = env.hi = env.filing
          return KNOWN
        }
      }
      case 'add':
        return fold(
          t.of.map((x) => this.term(x)),
          (a, b) => a + b,
        )
      case 'sub': {
        const [first, ...rest] = t.of.map((x) => this.term(x))
        return fold2(first!, rest, (env, lo, hi) => {
          const l = lo - env.hi
          env.hi = hi - env.lo
          env.lo = l
        })
      }
      case 'mul': {
        const [first, ...rest] = t.of.map((x) => this.term(x))
        return fold2(first!, rest, multiply)
      }
      case 'min':
        return fold(
          t.of.map((x) => this.term(x)),
          Math.min,
        )
      case 'max':
        return fold(
          t.of.map((x) => this.term(x)),
          Math.max,
        )
      case 'days-between':
        return this.between(t.from, t.to, (a, b) => b - a)
      case 'months-between':
        return this.between(t.from, t.to, monthsBetween)
      case 'years-between':
        return this.between(t.from, t.to, yearsBetween)
      case 'plus-days':
        return fold([this.term(t.date), this.term(t.n)], (a, b) => a + b)
      case 'plus-months':
        return fold([this.term(t.date), this.term(t.n)], plusMonths)
      case 'days-in':
        return this.periodTerm(t.periods, undefined)
      case 'days-in-window':
        return this.periodTerm(t.periods, this.term(t.months))
      case 'if': {
        const when = this.condition(t.when)
        const yes = this.term(t.yes)
        const no = this.term(t.no)
        return (env) => {
          const w = when(env)
          if (w === PASS) return yes(env)
          if (w === FAIL) return no(env)
          if (w === INCOMPLETE) return MISSING
          const a = yes(env)
          const { lo, hi } = env
          const b = no(env)
          if (a >= OPEN || b >= OPEN) return a === MISSING && b === MISSING ? MISSING : OPEN
          if (a === NO_VALUE || b === NO_VALUE) return a === b ? NO_VALUE : OPEN
          env.lo = Math.min(lo, env.lo)
          env.hi = Math.max(hi, env.hi)
          return a === MAYBE_NONE || b === MAYBE_NONE ? MAYBE_NONE : KNOWN
        }
      }
    }
  }

  private scaled(t: Term, n: number): TermOf {
    const f = this.term(t)
    return (env) => {
      const s = f(env)
      env.lo *= n
      env.hi *= n
      return s
    }
  }

  private product(a: Term, b: Term): TermOf {
    return fold2(this.term(a), [this.term(b)], multiply)
  }

  private between(from: Term, to: Term, f: (a: number, b: number) => number): TermOf {
    const a = this.term(from)
    const b = this.term(to)
    return (env) => {
      const s = a(env)
      if (s >= NO_VALUE) return s
      const { lo, hi } = env
      const r = b(env)
      if (r >= NO_VALUE) return r
      const low = f(hi, env.lo)
      env.hi = f(lo, env.hi)
      env.lo = low
      return Math.max(s, r) as Status
    }
  }

  private factTerm(name: string): TermOf {
    const fact = this.facts[this.known(name)]!
    const [min, max] = bounds(fact)
    const absent: Status = fact.orNone ? MAYBE_NONE : KNOWN
    if (fact.type === 'date') {
      return (env) => {
        const v = env.facts[name]
        if (v === undefined) {
          env.lo = min
          env.hi = max
          return absent
        }
        if (v === NONE) return NO_VALUE
        env.lo = env.hi = parseDay(v as string)!
        return KNOWN
      }
    }
    return (env) => {
      const v = env.facts[name]
      if (v === undefined) {
        env.lo = min
        env.hi = max
        return absent
      }
      if (v === NONE) return NO_VALUE
      env.lo = env.hi = v as number
      return KNOWN
    }
  }

  private valueTerm(table: Table, by: CodeOf[]): TermOf {
    if (by.length === 0) {
      return (env) => read(resolve(table, env.day, [], env.knownAt).value, env)
    }
    const keys: (string | undefined)[] = new Array(by.length)
    return (env) => {
      let all = true
      for (let i = 0; i < by.length; i++) {
        keys[i] = by[i]!(env)
        if (keys[i] === undefined) all = false
      }
      if (all) return read(resolve(table, env.day, keys as string[], env.knownAt).value, env)
      const rows = candidates(table, env.day, keys, env.knownAt)
      if (rows.every((r) => !usable(r))) return MISSING
      if (rows.some((r) => !usable(r))) return OPEN
      let lo = Number.POSITIVE_INFINITY
      let hi = Number.NEGATIVE_INFINITY
      for (const r of rows) {
        read(r.value, env)
        lo = Math.min(lo, env.lo)
        hi = Math.max(hi, env.hi)
      }
      env.lo = lo
      env.hi = hi
      return KNOWN
    }
  }

  private periodTerm(name: string, months: TermOf | undefined): TermOf {
    this.known(name)
    return (env) => {
      let n = 0
      if (months) {
        const s = months(env)
        if (s !== KNOWN || env.lo !== env.hi) return s === MISSING ? MISSING : OPEN
        n = env.lo
      }
      const v = env.facts[name] as Exclude<FactValue, string | number | boolean> | 'none' | undefined
      if (v === undefined) {
        env.lo = 0
        env.hi = lastDay - firstDay
        return KNOWN
      }
      env.lo = env.hi = v === NONE ? 0 : months ? longestStay(v, n) : totalDays(v)
      return KNOWN
    }
  }
}

export { bounds, type Env, type Evaluate } from './intervals.ts'

import { firstDay, isoOf, lastDay, parseDay } from '../engine/dates.ts'
import { checkFact, type FactError, type Facts, type FactValue, NONE } from '../engine/facts.ts'
import type { Fact } from '../language/facts.ts'
import type { Scheme } from '../language/scheme.ts'
import { text } from '../language/text.ts'

/** Cells of a column: 0 is "not yet known", 1 is `none`, and what is known begins at 2. */
export const UNKNOWN_CELL = 0
export const NONE_CELL = 1
export const FIRST_CELL = 2

export type Cells = Uint8Array | Uint16Array | Int32Array | Float64Array

/** More different words than a column of texts holds. */
const MOST_WORDS = 65_000
const SMALL = 254

/**
 * One fact (or one label that only groups, such as sex) of every person, as numbers in shared memory, so that several
 * threads read one copy.
 */
export class Column {
  readonly name: string
  /** Undefined for a column that no rule reads: persons are only counted by it. */
  readonly fact: Fact | undefined
  /** The least value; cells hold `value - min + 2`. Zero for words. */
  readonly min: number
  /** Number of different cells; `Infinity` where it is too large for a table. */
  span: number
  /** What the cells of words stand for; `words[0]` is cell 2. */
  readonly words: string[]
  cells: Cells
  private readonly cellOf = new Map<string, number>()

  constructor(name: string, fact: Fact | undefined, rows: number, from?: { words: string[]; cells: Cells }) {
    this.name = name
    this.fact = fact
    this.words = []
    this.min = 0
    let span = MOST_WORDS
    if (fact?.type === 'yes-no' || fact?.type === 'judgement') span = FIRST_CELL + 2
    else if (fact?.type === 'one-of') for (const w of Object.keys(fact.options)) this.addWord(w)
    else if (fact?.type === 'int' || fact?.type === 'money') this.min = fact.min
    else if (fact?.type === 'date') this.min = firstDay
    if (fact?.type === 'one-of') span = FIRST_CELL + this.words.length
    if (fact?.type === 'int' || fact?.type === 'money') span = FIRST_CELL + fact.max - fact.min + 1
    if (fact?.type === 'date') span = FIRST_CELL + lastDay - firstDay + 1
    this.span = span
    if (from) for (const w of from.words.slice(this.words.length)) this.addWord(w)
    this.cells = from?.cells ?? cellsFor(span, rows)
    if (fact?.type === 'periods') throw new Error(`${name}: periods do not fit a column`)
  }

  private addWord(word: string): number {
    const cell = FIRST_CELL + this.words.length
    this.words.push(word)
    this.cellOf.set(word, cell)
    return cell
  }

  /** The cell of a value, or the fault of the value. `undefined` is "not yet known". */
  cell(value: FactValue | undefined): number | FactError {
    if (value === undefined) return UNKNOWN_CELL
    const { fact } = this
    if (fact) {
      if (value === NONE && fact.orNone) return NONE_CELL
      switch (fact.type) {
        case 'int':
        case 'money':
          if (typeof value === 'number' && Number.isSafeInteger(value) && value >= fact.min && value <= fact.max)
            return value - fact.min + FIRST_CELL
          break
        case 'yes-no':
        case 'judgement':
          if (typeof value === 'boolean') return FIRST_CELL + Number(value)
          break
        case 'date': {
          const day = typeof value === 'string' ? parseDay(value) : undefined
          if (day !== undefined && day >= firstDay && day <= lastDay) return day - firstDay + FIRST_CELL
          break
        }
        default: {
          const known = this.cellOf.get(value as string)
          if (known !== undefined) return known
        }
      }
      const fault = checkFact(this.name, fact, value)
      if (fault) return fault
    }
    const word = String(value)
    const known = this.cellOf.get(word)
    if (known !== undefined) return known
    if (this.words.length + FIRST_CELL >= MOST_WORDS) return tooMany(this.name)
    return this.addWord(word)
  }

  /** The value of a cell as a fact. */
  value(cell: number): FactValue | undefined {
    if (cell === UNKNOWN_CELL) return undefined
    if (cell === NONE_CELL) return NONE
    const { fact } = this
    switch (fact?.type) {
      case 'int':
      case 'money':
        return cell - FIRST_CELL + this.min
      case 'yes-no':
      case 'judgement':
        return cell !== FIRST_CELL
      case 'date':
        return isoOf(cell - FIRST_CELL + this.min)
      default:
        return this.words[cell - FIRST_CELL]
    }
  }

  /** Different cells that can stand here now. */
  get size(): number {
    return this.fact && !['one-of', 'code'].includes(this.fact.type) ? this.span : FIRST_CELL + this.words.length
  }

  grow(rows: number): void {
    const more = cellsFor(this.span, rows)
    more.set(this.cells as Uint8Array)
    this.cells = more
  }
}

function cellsFor(span: number, rows: number): Cells {
  if (span <= SMALL) return new Uint8Array(new SharedArrayBuffer(rows))
  if (span <= 65_536) return new Uint16Array(new SharedArrayBuffer(2 * rows))
  if (span <= 0x7fffffff) return new Int32Array(new SharedArrayBuffer(4 * rows))
  return new Float64Array(new SharedArrayBuffer(8 * rows))
}

const tooMany = (name: string): FactError => ({
  path: `/${name}`,
  code: 'out-of-range',
  text: text(
    `${name}: әртүрлі мән тым көп (${MOST_WORDS})`,
    `${name}: слишком много разных значений (${MOST_WORDS})`,
    `${name}: too many different values (${MOST_WORDS})`,
  ),
})

/** What another thread needs to see the same population; the cells are shared, not copied. */
export interface SharedColumns {
  rows: number
  columns: { name: string; words: string[]; cells: Cells }[]
}

/** Persons as columns: one for each fact of a scheme that somebody has, and one for each further label. */
export class Population {
  readonly scheme: Scheme
  readonly columns = new Map<string, Column>()
  rows = 0
  private room: number

  constructor(scheme: Scheme, names: Iterable<string>, room = 1024) {
    this.scheme = scheme
    this.room = room
    for (const name of names) this.columns.set(name, new Column(name, factOf(scheme, name), room))
  }

  /** Makes room for a row and returns its number; its cells are "not yet known" until set. */
  add(): number {
    if (this.rows === this.room) {
      this.room *= 2
      for (const c of this.columns.values()) c.grow(this.room)
    }
    return this.rows++
  }

  /** Takes back the row added last. */
  drop(): void {
    this.rows--
    for (const c of this.columns.values()) c.cells[this.rows] = UNKNOWN_CELL
  }

  /** Adds a person; returns the faults of the facts, and then nothing is added. Names that are no column are left out. */
  push(facts: Record<string, FactValue | undefined>): FactError[] {
    const row = this.add()
    const faults: FactError[] = []
    for (const column of this.columns.values()) {
      const cell = column.cell(facts[column.name])
      if (typeof cell === 'number') column.cells[row] = cell
      else faults.push(cell)
    }
    if (faults.length > 0) this.drop()
    return faults
  }

  /** The facts of a row as `assess` takes them; labels that are no facts of the scheme are left out. */
  facts(row: number): Facts {
    const facts: Facts = {}
    for (const c of this.columns.values()) {
      const value = c.fact && c.value(c.cells[row]!)
      if (value !== undefined) facts[c.name] = value
    }
    return facts
  }

  share(): SharedColumns {
    const columns = [...this.columns.values()].map(({ name, words, cells }) => ({ name, words, cells }))
    return { rows: this.rows, columns }
  }

  static of(scheme: Scheme, shared: SharedColumns): Population {
    const p = new Population(scheme, [])
    for (const c of shared.columns) p.columns.set(c.name, new Column(c.name, factOf(scheme, c.name), 0, c))
    p.rows = p.room = shared.rows
    return p
  }
}

const factOf = (scheme: Scheme, name: string): Fact | undefined =>
  Object.hasOwn(scheme.facts, name) ? scheme.facts[name] : undefined

import type { FactError } from '../engine/facts.ts'
import type { Fact } from '../language/facts.ts'
import type { Scheme } from '../language/scheme.ts'
import { type Text, text } from '../language/text.ts'
import { type Column, FIRST_CELL, Population } from './columns.ts'
import { Told } from './told.ts'

const COMMA = 44
const QUOTE = 34
const LF = 10
const CR = 13
const ZERO = 48
const NINE = 57
/** Digits that a number reads without doubt. */
const DIGITS = 15
const SLOTS = 4096
/** Bytes of one line at most: what is longer is no list of persons, and would be copied again and again. */
const LONGEST_LINE = 4_000_000

/** A line that was left out: its number in the file and what is wrong with it. */
export interface BadLine {
  line: number
  faults: FactError[]
}

/** The file cannot be read as persons at all. */
export class CsvError extends Told {
  readonly column: string | undefined
  constructor(said: Text, column?: string) {
    super(said)
    this.column = column
  }
}

/** Finds the cell of a field by its bytes: what was met once is not turned into text again. */
class Fields {
  readonly column: Column
  private readonly starts = new Int32Array(SLOTS)
  private readonly lengths = new Int32Array(SLOTS).fill(-1)
  private readonly found = new Float64Array(SLOTS)
  private bytes = new Uint8Array(1 << 14)
  private used = 0

  /** A column of whole numbers. */
  readonly whole: boolean

  constructor(column: Column) {
    this.column = column
    this.whole = column.fact?.type === 'int' || column.fact?.type === 'money'
  }

  /** The cell of a field that is not empty. `code`: its number, or a hash of its bytes. */
  cell(bytes: Uint8Array, from: number, to: number, code: number): number | FactError {
    const n = to - from
    if (this.whole) return !Number.isNaN(code) ? this.column.cell(code) : this.read(decode(bytes, from, to))
    const hash = code
    const at = hash & (SLOTS - 1)
    if (this.lengths[at] === n) {
      let k = this.starts[at]!
      let i = from
      while (i < to && bytes[i] === this.bytes[k]) {
        i++
        k++
      }
      if (i === to) return this.found[at]!
    }
    const cell = this.read(decode(bytes, from, to))
    if (typeof cell === 'number' && this.lengths[at] === -1 && this.used + n <= this.bytes.length) {
      this.bytes.set(bytes.subarray(from, to), this.used)
      this.starts[at] = this.used
      this.lengths[at] = n
      this.found[at] = cell
      this.used += n
    }
    return cell
  }

  read(word: string): number | FactError {
    return this.column.cell(meaning(this.column.fact, word))
  }
}

const decoder = new TextDecoder()
const decode = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to))

/** The value that a field of text means for a fact: `true`, `yes` and `1` are one answer, an empty field is none yet. */
function meaning(fact: Fact | undefined, word: string): string | number | boolean | undefined {
  if (word === '') return undefined
  switch (fact?.type) {
    case 'int':
    case 'money':
      return /^-?\d{1,15}$/.test(word) ? Number(word) : word
    case 'yes-no':
    case 'judgement': {
      const w = word.toLowerCase()
      return ['true', 'yes', '1'].includes(w) ? true : ['false', 'no', '0'].includes(w) ? false : word
    }
    default:
      return word
  }
}

/**
 * Reads persons from CSV (RFC 4180, UTF-8) straight into columns. The first line names the facts; other names become
 * labels to group by. A line with a fault is left out and reported, never guessed.
 */
export class CsvReader {
  readonly bad: BadLine[] = []
  badCount = 0
  private readonly scheme: Scheme
  private readonly keep: number
  private population_: Population | undefined
  private fields: Fields[] = []
  private rest: Uint8Array = new Uint8Array(0)
  private line = 1

  /** @param keep how many bad lines are kept with their faults; all are counted */
  constructor(scheme: Scheme, keep = 1000) {
    this.scheme = scheme
    this.keep = keep
  }

  get population(): Population {
    if (!this.population_)
      throw new CsvError(
        text(
          'Файл бос: бірінші жолы деректердің атын атайды',
          'Файл пуст: первая строка называет сведения',
          'The file is empty: its first line names the facts',
        ),
      )
    return this.population_
  }

  /** Persons read so far. */
  get rows(): number {
    return this.population_?.rows ?? 0
  }

  push(chunk: Uint8Array): void {
    let bytes = chunk
    if (this.rest.length > 0) {
      bytes = new Uint8Array(this.rest.length + chunk.length)
      bytes.set(this.rest)
      bytes.set(chunk, this.rest.length)
    }
    this.rest = bytes.subarray(this.lines(bytes, false)).slice()
    if (this.rest.length > LONGEST_LINE)
      throw new CsvError(
        text(
          `${this.line}-жол тым ұзын: бұл CSV файлы емес`,
          `Строка ${this.line} слишком длинна: это не файл CSV`,
          `Line ${this.line} is too long: this is no CSV file`,
        ),
      )
  }

  end(): Population {
    if (this.rest.length > 0) this.lines(this.rest, true)
    this.rest = new Uint8Array(0)
    return this.population
  }

  /** Reads the whole lines of some bytes; returns where the unfinished line begins. */
  private lines(bytes: Uint8Array, last: boolean): number {
    let at = 0
    let quote = bytes.indexOf(QUOTE)
    while (at < bytes.length) {
      const lf = bytes.indexOf(LF, at)
      const end = lf < 0 ? bytes.length : lf
      if (this.population_ && (quote < 0 || quote > end)) {
        if (lf < 0 && !last) return at
        this.plain(bytes, at, end)
        at = end + 1
        continue
      }
      const quoted = split(bytes, at, last)
      if (!quoted) return at
      this.record(quoted.fields, quoted.lines)
      at = quoted.end
      quote = bytes.indexOf(QUOTE, at)
    }
    return at
  }

  /** A line without quotes, field by field. */
  private plain(bytes: Uint8Array, start: number, lineEnd: number): void {
    const { fields } = this
    this.line++
    const end = lineEnd > start && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd
    if (end === start) return
    const population = this.population
    const row = population.add()
    let found: FactError[] | undefined
    let field = 0
    let from = start
    for (; from <= end; field++) {
      const f = fields[field]
      let to = from
      let code = 0
      // A number is added up, a word hashed, on the way to the end of the field; anything else is looked at again.
      if (f?.whole)
        while (to < end && bytes[to] !== COMMA) {
          const b = bytes[to]!
          code = b >= ZERO && b <= NINE && to - from < DIGITS ? code * 10 + b - ZERO : Number.NaN
          to++
        }
      else
        while (to < end && bytes[to] !== COMMA) {
          code = (Math.imul(code, 31) + bytes[to]!) | 0
          to++
        }
      if (f && to > from) {
        const cell = f.cell(bytes, from, to, code)
        if (typeof cell === 'number') f.column.cells[row] = cell
        else {
          found ??= []
          found.push(cell)
        }
      }
      from = to + 1
    }
    if (field !== fields.length) this.fault(population, [wrongLength(field, fields.length)])
    else if (found) this.fault(population, found)
  }

  private record(words: string[], lines: number): void {
    this.line += lines
    if (!this.population_) {
      this.header(words)
      return
    }
    if (words.length === 1 && words[0] === '') return
    const population = this.population
    const row = population.add()
    if (words.length !== this.fields.length) {
      this.fault(population, [wrongLength(words.length, this.fields.length)])
      return
    }
    const found: FactError[] = []
    for (const [i, f] of this.fields.entries()) {
      const cell = f.read(words[i]!)
      if (typeof cell === 'number') f.column.cells[row] = cell
      else found.push(cell)
    }
    if (found.length > 0) this.fault(population, found)
  }

  private header(words: string[]): void {
    const names = words.map((w, i) => (i === 0 ? w.replace(/^\uFEFF/, '') : w).trim())
    for (const [i, name] of names.entries()) {
      if (name === '') throw new CsvError(faults.noName(i + 1))
      if (names.indexOf(name) !== i) throw new CsvError(faults.twice(name), name)
      if (Object.hasOwn(this.scheme.facts, name) && this.scheme.facts[name]!.type === 'periods')
        throw new CsvError(faults.periods(name), name)
    }
    if (!names.some((n) => Object.hasOwn(this.scheme.facts, n))) throw new CsvError(faults.noFact(this.scheme))
    this.population_ = new Population(this.scheme, names, 1 << 14)
    this.fields = names.map((n) => new Fields(this.population_!.columns.get(n)!))
  }

  private fault(population: Population, found: FactError[]): void {
    population.drop()
    this.badCount++
    if (this.bad.length < this.keep) this.bad.push({ line: this.line - 1, faults: found })
  }
}

const faults = {
  noName: (n: number): Text =>
    text(
      `Бірінші жолда ${n}-бағанның аты жоқ`,
      `В первой строке у столбца ${n} нет имени`,
      `Column ${n} has no name in the first line`,
    ),
  twice: (name: string): Text =>
    text(`«${name}» бағаны екі рет аталған`, `Столбец «${name}» назван дважды`, `Column "${name}" is named twice`),
  periods: (name: string): Text =>
    text(
      `«${name}» бағаны — кезеңдер тізімі, кестеге сыймайды: бұл бағанды алып тастаңыз`,
      `Столбец «${name}» — список периодов, таблица его не вмещает: уберите этот столбец`,
      `Column "${name}" is a list of periods, which a table cannot hold: leave it out`,
    ),
  noFact: (scheme: Scheme): Text => {
    const known = Object.keys(scheme.facts).join(', ')
    return text(
      `Бірінші жолдағы бірде-бір баған ${scheme.id} дерегі емес; оның деректері: ${known}`,
      `Ни один столбец первой строки не является сведением ${scheme.id}; его сведения: ${known}`,
      `No column of the first line is a fact of ${scheme.id}; its facts are ${known}`,
    )
  },
}

/** A record with quotes (or the first line): its fields and where the next begins; undefined where it is not finished. */
function split(
  bytes: Uint8Array,
  start: number,
  last: boolean,
): { fields: string[]; end: number; lines: number } | undefined {
  let quoted = false
  let end = start
  for (; end < bytes.length; end++) {
    if (bytes[end] === QUOTE) quoted = !quoted
    else if (bytes[end] === LF && !quoted) break
  }
  if (end === bytes.length && !last) return undefined
  const line = decode(bytes, start, end).replace(/\r$/, '')
  const fields: string[] = []
  let at = 0
  for (;;) {
    const { field, next } = fieldAt(line, at)
    fields.push(field)
    if (next > line.length) break
    at = next
  }
  return { fields, end: end + 1, lines: line.split('\n').length }
}

function fieldAt(line: string, at: number): { field: string; next: number } {
  if (line[at] !== '"') {
    const comma = line.indexOf(',', at)
    return comma < 0
      ? { field: line.slice(at), next: line.length + 1 }
      : { field: line.slice(at, comma), next: comma + 1 }
  }
  let field = ''
  let i = at + 1
  for (; i < line.length; i++) {
    if (line[i] !== '"') field += line[i]
    else if (line[i + 1] === '"') {
      field += '"'
      i++
    } else break
  }
  const comma = line.indexOf(',', i)
  return { field, next: comma < 0 ? line.length + 1 : comma + 1 }
}

const wrongLength = (got: number, want: number): FactError => ({
  path: '',
  code: 'wrong-type',
  text: text(
    `Жолда ${got} өріс бар, бірінші жол ${want} өріс атайды`,
    `В строке полей: ${got}, первая строка называет: ${want}`,
    `The line has ${got} fields, the first line names ${want}`,
  ),
})

/** Persons as CSV, the way {@link CsvReader} reads them. */
export function* toCsv(population: Population): Generator<string> {
  const columns = [...population.columns.values()]
  const quote = (s: string) => (/[",\n\r]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s)
  yield `${columns.map((c) => quote(c.name)).join(',')}\n`
  // What a cell reads as is asked once for each different cell.
  const texts = columns.map(() => [] as string[])
  for (let row = 0; row < population.rows; row++) {
    let line = ''
    for (const [i, c] of columns.entries()) {
      const cell = c.cells[row]!
      const known = texts[i]![cell]
      const word = known ?? quote(String(c.value(cell) ?? ''))
      if (known === undefined && cell < 65_536 + FIRST_CELL) texts[i]![cell] = word
      line += i === 0 ? word : `,${word}`
    }
    yield `${line}\n`
  }
}

import { lists } from '../codes/index.ts'
import type { Plan } from '../engine/plan.ts'
import { FAIL, PASS } from '../engine/tri.ts'
import type { Citation } from '../language/act.ts'
import type { Text } from '../language/text.ts'
import { type Column, FIRST_CELL, UNKNOWN_CELL } from './columns.ts'
import { BLOCK } from './lookups.ts'
import type { Bulk, Outcomes } from './run.ts'

/** The four outcomes of an assessment, and one more: met everything, but no place was left. */
export const outcomeKeys = ['fail', 'unknown', 'pass', 'incomplete', 'no-place'] as const
/** One of {@link outcomeKeys}. */
export type OutcomeKey = (typeof outcomeKeys)[number]
/** Code of `no-place` among the outcomes. */
export const NO_PLACE = 4

/** How many persons came to each outcome. */
export type Counts = Record<OutcomeKey, number>

/** How many places there are, and who comes first: the one whose row stands first, or who has more points. */
export interface Places {
  places: number
  order: 'receipt' | 'points'
}

/** Gives the places; those who met everything and find none left become {@link NO_PLACE}. */
export function allot({ outcome, points }: Outcomes, rows: number, { places, order }: Places): void {
  let left = places
  if (order === 'receipt') {
    for (let i = 0; i < rows; i++) if (outcome[i] === PASS && left-- <= 0) outcome[i] = NO_PLACE
    return
  }
  // Highest points first, equal points by row: a count of each number of points tells where the places end.
  const at = new Map<number, number>()
  for (let i = 0; i < rows; i++) if (outcome[i] === PASS) at.set(points[i]!, (at.get(points[i]!) ?? 0) + 1)
  const room = new Map<number, number>()
  for (const p of [...at.keys()].sort((a, b) => b - a)) {
    room.set(p, Math.min(left, at.get(p)!))
    left -= room.get(p)!
  }
  for (let i = 0; i < rows; i++) {
    if (outcome[i] !== PASS) continue
    const here = room.get(points[i]!)!
    if (here > 0) room.set(points[i]!, here - 1)
    else outcome[i] = NO_PLACE
  }
}

/** One rule and what it did to the population under one variant. */
export interface RuleCount {
  /** Id of the criterion; `points` for the pass mark. */
  id: string
  title: Text | undefined
  citation: Citation
  /** Persons who fail it, and those who fail nothing else. */
  failed: number
  alone: number
}

/** Why persons came out otherwise: those refused under one variant and granted under the other, by the rules they failed. */
export interface Turned {
  id: string
  title: Text | undefined
  citation: Citation
  persons: number
}

/** One group of persons under both variants. */
export interface GroupRow {
  /** The value: a code, an option, `from-to` of a band; empty for "not known". */
  value: string
  persons: number
  /** Met everything and, where places are limited, got one: under the first and the second variant. */
  passA: number
  passB: number
}
/** Persons grouped by a column. */
export interface Group {
  column: string
  label: Text | undefined
  /** What the values are: a list of codes, the options of a fact, bands of a number, or plain words. */
  kind: { list: string } | 'options' | 'bands' | 'yes-no' | 'words'
  rows: GroupRow[]
}

/** What one variant did to the population. */
export interface Side {
  scheme: string
  edition: string
  counts: Counts
  rules: RuleCount[]
  /** Mean of the points where they are certain. */
  meanPoints: number | null
}

/** Two variants over one population, and who moved between outcomes. */
export interface Comparison {
  persons: number
  a: Side
  b: Side
  /** `moved[i][j]`: persons with the i-th outcome under the first variant and the j-th under the second. */
  moved: number[][]
  /** Refused first, granted then: the rules that refused them first; and the other way round. */
  won: Turned[]
  lost: Turned[]
  groups: Group[]
}

/** One variant of a comparison: decided rows with the bulk that decided them. */
export interface Decided {
  bulk: Bulk
  out: Outcomes
}

/** Persons whom each rule refuses, by its place among the criteria, shifted by one: the first place is the points'. */
export interface RefusalCounts {
  failed: Float64Array
  /** Those who fail nothing else. */
  alone: Float64Array
  /** Those whom the other variant grants. */
  turned: Float64Array
}

/** Counts of refusals with nothing in them yet. */
export const noRefusals = (criteria: number): RefusalCounts => ({
  failed: new Float64Array(criteria + 1),
  alone: new Float64Array(criteria + 1),
  turned: new Float64Array(criteria + 1),
})

/** Counts the refusals of the rows from `from` up to, not including, `to`, and adds them. */
export function countRefusals(
  { bulk, out }: Decided,
  other: Outcomes,
  into: RefusalCounts,
  from: number,
  to: number,
): void {
  const { failed, alone, turned } = into
  const many = new Uint8Array(BLOCK)
  const last = new Int16Array(BLOCK)
  bulk.refusals(
    out,
    (k, start, n, tri) => {
      for (let i = 0; i < n; i++) {
        if (tri[i] !== FAIL || out.outcome[start + i] !== FAIL) continue
        failed[k + 1]!++
        many[i]!++
        last[i] = k + 1
        if (other.outcome[start + i] === PASS) turned[k + 1]!++
      }
    },
    (_, n) => {
      for (let i = 0; i < n; i++) if (many[i] === 1) alone[last[i]!]!++
      many.fill(0)
    },
    from,
    to,
  )
}

/** Adds the refusals that another thread counted. */
export function addRefusals(into: RefusalCounts, more: RefusalCounts): void {
  for (const key of ['failed', 'alone', 'turned'] as const) for (const [i, n] of more[key].entries()) into[key][i]! += n
}

/** The refusals of all rows of a side. */
function allRefusals(side: Decided, other: Decided): RefusalCounts {
  const into = noRefusals(side.bulk.plan.criteria.length)
  countRefusals(side, other.out, into, 0, side.bulk.population.rows)
  return into
}

/**
 * Compares two variants over the same persons, row by row. The groups are columns to count them by.
 * @param refusals those of the first and the second side, where they are counted already
 */
export function compare(
  a: Decided,
  b: Decided,
  groups: readonly Column[],
  refusals: readonly [RefusalCounts, RefusalCounts] = [allRefusals(a, b), allRefusals(b, a)],
): Comparison {
  const { rows } = a.bulk.population
  if (b.bulk.population.rows !== rows) throw new Error('The two variants were run over different persons')
  const moved = outcomeKeys.map(() => outcomeKeys.map(() => 0))
  for (let i = 0; i < rows; i++) moved[a.out.outcome[i]!]![b.out.outcome[i]!]!++
  const [sideA, won] = side(a, refusals[0], rows)
  const [sideB, lost] = side(b, refusals[1], rows)
  const counted = groups.map((column) => group(column, a.out, b.out, rows))
  return { persons: rows, a: sideA, b: sideB, moved, won, lost, groups: counted }
}

/** One side, and the rules that refused those whom the other side grants. */
function side({ bulk, out }: Decided, refusals: RefusalCounts, rows: number): [Side, Turned[]] {
  const { plan } = bulk
  const counts = Object.fromEntries(outcomeKeys.map((k) => [k, 0])) as Counts
  let sum = 0
  let scored = 0
  for (let i = 0; i < rows; i++) {
    counts[outcomeKeys[out.outcome[i]!]!]++
    if (out.points[i]! >= 0) {
      sum += out.points[i]!
      scored++
    }
  }
  const { failed, alone, turned } = refusals
  const places = [...failed.keys()].filter((p) => failed[p]! > 0)
  const rules = places.map((p) => ({ ...ruleOf(plan, p - 1), failed: failed[p]!, alone: alone[p]! }))
  const list = places.filter((p) => turned[p]! > 0).map((p) => ({ ...ruleOf(plan, p - 1), persons: turned[p]! }))
  return [
    {
      scheme: plan.scheme.id,
      edition: plan.edition.id,
      counts,
      rules: rules.sort((x, y) => y.failed - x.failed),
      meanPoints: plan.points && scored > 0 ? sum / scored : null,
    },
    list.sort((x, y) => y.persons - x.persons),
  ]
}

/** Id, title and citation of a criterion by its place, -1 the points. */
function ruleOf(plan: Plan, k: number): { id: string; title: Text | undefined; citation: Citation } {
  if (k < 0) return { id: 'points', title: undefined, citation: plan.points!.cite }
  const { id, title, cite } = plan.criteria[k]!.criterion
  return { id, title, citation: cite }
}

/** Years in one band of an age or a length of experience. */
const BAND = 10
/** Values shown of a column with very many; the rest are counted together. */
const MOST_VALUES = 40

function group(column: Column, a: Outcomes, b: Outcomes, rows: number): Group {
  const { fact, cells } = column
  const numbers = numbersOf(column)
  const numeric = numbers !== undefined
  const persons = new Map<number, [number, number, number]>()
  const width = numbers ? bandOf(column, rows, numbers) : 1
  for (let i = 0; i < rows; i++) {
    const cell = cells[i]!
    const key = cell < FIRST_CELL || !numbers ? cell : FIRST_CELL + Math.floor(numbers(cell) / width)
    let c = persons.get(key)
    if (!c) {
      c = [0, 0, 0]
      persons.set(key, c)
    }
    c[0]++
    if (a.outcome[i] === PASS) c[1]++
    if (b.outcome[i] === PASS) c[2]++
  }
  const valueAt = (key: number): string => {
    if (key === UNKNOWN_CELL) return ''
    if (key < FIRST_CELL) return 'none'
    if (!numeric) return String(column.value(key))
    const from = (key - FIRST_CELL) * width
    return width === 1 ? String(from) : `${from}-${from + width - 1}`
  }
  const all = [...persons].map(([key, [n, passA, passB]]) => ({ key, value: valueAt(key), persons: n, passA, passB }))
  const sorted = all.sort(numeric ? (x, y) => x.key - y.key : (x, y) => y.persons - x.persons)
  return {
    column: column.name,
    label: fact?.label,
    kind: kindOf(column, numeric),
    rows: shortened(sorted.map(({ key: _, ...row }) => row)),
  }
}

const kindOf = ({ fact }: Column, numeric: boolean): Group['kind'] =>
  numeric
    ? 'bands'
    : fact?.type === 'code' && lists[fact.list]
      ? { list: fact.list }
      : fact?.type === 'one-of'
        ? 'options'
        : fact?.type === 'yes-no' || fact?.type === 'judgement'
          ? 'yes-no'
          : 'words'

function shortened(rows: GroupRow[]): GroupRow[] {
  if (rows.length <= MOST_VALUES) return rows
  const rest = rows.slice(MOST_VALUES - 1)
  const sum = (of: (r: GroupRow) => number) => rest.reduce((n, r) => n + of(r), 0)
  return [
    ...rows.slice(0, MOST_VALUES - 1),
    { value: '*', persons: sum((r) => r.persons), passA: sum((r) => r.passA), passB: sum((r) => r.passB) },
  ]
}

/** Words of a label that are all whole numbers (ages, years) and too many to stand one by one. */
const FEW_WORDS = 12

/** What the cells of a column of numbers mean; undefined where they are no numbers. */
function numbersOf({ fact, words, min }: Column): ((cell: number) => number) | undefined {
  if (fact?.type === 'int' || fact?.type === 'money' || fact?.type === 'date') return (cell) => cell - FIRST_CELL + min
  if (fact || words.length <= FEW_WORDS || !words.every((w) => /^\d{1,9}$/.test(w))) return undefined
  const known = words.map(Number)
  return (cell) => known[cell - FIRST_CELL]!
}

/** A round width of about a dozen bands over the values that occur. */
function bandOf(column: Column, rows: number, numbers: (cell: number) => number): number {
  if (column.fact?.type === 'int' && column.fact.unit === 'year') return BAND
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (let i = 0; i < rows; i++) {
    const cell = column.cells[i]!
    if (cell < FIRST_CELL) continue
    const n = numbers(cell)
    if (n < least) least = n
    if (n > most) most = n
  }
  const width = Math.max(1, (most - least) / 12)
  const power = 10 ** Math.floor(Math.log10(width))
  return [1, 2, 5, 10].map((m) => m * power).find((w) => w >= width) ?? width
}

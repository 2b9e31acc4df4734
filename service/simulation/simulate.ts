import { availableParallelism } from 'node:os'
import { factsUsed, getEdition, type IsoDate, type Library, planOf, reads, type Scheme } from '@kosh/law'
import {
  allot,
  Bulk,
  type Column,
  type Comparison,
  changed,
  compare,
  type Decided,
  joined,
  type LawChange,
  type Outcomes,
  outcomesFor,
  type Places,
  type Population,
} from '@kosh/law/bulk'
import { runThreads } from './threads.ts'

/** One side of a comparison: a scheme on a day, perhaps with changes. */
export interface Variant {
  scheme: string
  asOf: IsoDate
  changes: readonly LawChange[]
  places?: number
}

export interface Progress {
  stage: 'population' | 'first' | 'second' | 'report'
  done: number
  of: number
}

export interface Simulated {
  comparison: Comparison
  threads: number
  ms: { first: number; second: number; report: number }
}

/** Columns that persons are counted by, where the population has them. */
const GROUP_LISTS = ['country', 'region', 'sector']
const GROUP_NAMES = ['category', 'sex', 'age', 'education', 'term', 'status']
/** Rows timed before it is decided whether more threads pay for their start. */
const SAMPLE = 20_000
/** What starting threads costs, with the law handed over. */
const THREAD_START_MS = 700

/** The facts that both sides ask, as one scheme. Throws where they mean different things by one name. */
export function askedBy(library: Library, a: Variant, b: Variant): Scheme {
  const used = ({ scheme, asOf }: Variant) => {
    const s = library.schemes.get(scheme)!
    return factsUsed(s, getEdition(s, asOf))
  }
  return joined(library.schemes.get(a.scheme)!, library.schemes.get(b.scheme)!, used(a), used(b))
}

/** One side with its persons; both sides have the same persons in the same rows, perhaps asked other questions. */
export interface Sided {
  variant: Variant
  population: Population
}

/** Decides the persons under two variants and says what differs and why. */
export async function simulate(
  library: Library,
  a: Sided,
  b: Sided,
  progress: (p: Progress) => void = () => {},
): Promise<Simulated> {
  const ms = { first: 0, second: 0, report: 0 }
  let threads = 1
  const decide = async ({ variant: v, population }: Sided, stage: 'first' | 'second'): Promise<Decided> => {
    const start = performance.now()
    const law = v.changes.length > 0 ? changed(library, v.scheme, v.asOf, v.changes) : library
    const bulk = new Bulk(planOf(law, v.scheme, v.asOf), population)
    const out = outcomesFor(population.rows)
    const used = await run(law, v, bulk, out, (done) => progress({ stage, done, of: population.rows }))
    threads = Math.max(threads, used)
    if (v.places !== undefined) allot(out, population.rows, placesOf(bulk, v.places))
    ms[stage] = performance.now() - start
    return { bulk, out }
  }
  const first = await decide(a, 'first')
  const second = await decide(b, 'second')
  const start = performance.now()
  progress({ stage: 'report', done: 0, of: 1 })
  const comparison = compare(first, second, groupsOf(a.population, b.population))
  ms.report = performance.now() - start
  return { comparison, threads, ms }
}

const placesOf = ({ plan }: Bulk, places: number): Places => ({
  places,
  order: plan.points && plan.edition.quota?.order === 'ranked' ? 'points' : 'receipt',
})

/** Decides all rows, in this thread or in as many as there are processors, whichever is sooner done. */
async function run(
  library: Library,
  v: Variant,
  bulk: Bulk,
  out: Outcomes,
  progress: (done: number) => void,
): Promise<number> {
  const { rows } = bulk.population
  // The first rows are slow everywhere: the rate is that of the last of a few samples.
  let sample = 0
  let perRow = 0
  for (let k = 0; k < 4 && sample < rows; k++) {
    const to = Math.min(rows, sample + SAMPLE)
    const start = performance.now()
    bulk.run(out, sample, to)
    perRow = (performance.now() - start) / (to - sample)
    sample = to
    progress(sample)
  }
  const left = (rows - sample) * perRow
  const processors = availableParallelism()
  if (processors > 1 && left / processors + THREAD_START_MS < left) {
    await runThreads(partOf(library, v), bulk.population, out, { from: sample, to: rows, threads: processors }, (n) =>
      progress(sample + n),
    )
    return processors
  }
  const step = Math.max(SAMPLE, Math.ceil(rows / 20))
  for (let from = sample; from < rows; from += step) {
    const to = Math.min(rows, from + step)
    bulk.run(out, from, to)
    progress(to)
  }
  return 1
}

/** The little of the law that a thread needs. */
function partOf(library: Library, v: Variant) {
  const scheme = library.schemes.get(v.scheme)!
  const tables = [...reads(scheme.editions).tables].flatMap((id) => library.tables.get(id) ?? [])
  return { scheme, tables, asOf: v.asOf }
}

function groupsOf(a: Population, b: Population): Column[] {
  const found = new Map<string, Column>()
  for (const column of [...b.columns.values(), ...a.columns.values()]) {
    const { name, fact } = column
    if (!fact || GROUP_NAMES.includes(name) || (fact.type === 'code' && GROUP_LISTS.includes(fact.list)))
      found.set(name, column)
  }
  return [...found.values()]
}

import { availableParallelism } from 'node:os'
import { factsUsed, getEdition, type IsoDate, type Library, planOf, reads, type Scheme } from '@kosh/law'
import {
  addRefusals,
  allot,
  Bulk,
  type Column,
  type Comparison,
  changed,
  compare,
  countRefusals,
  type Decided,
  joined,
  type LawChange,
  noRefusals,
  type Outcomes,
  outcomesFor,
  type Places,
  type Population,
  type RefusalCounts,
} from '@kosh/law/bulk'
import { runThreads, type ThreadTask } from './threads.ts'

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
  const { rows } = a.population
  const decide = async ({ variant: v, population }: Sided, stage: 'first' | 'second'): Promise<SideRun> => {
    const start = performance.now()
    const law = v.changes.length > 0 ? changed(library, v.scheme, v.asOf, v.changes) : library
    const bulk = new Bulk(planOf(law, v.scheme, v.asOf), population)
    const out = outcomesFor(rows)
    const side: SideRun = { bulk, out, task: taskOf(law, v, population, out) }
    const here = (from: number, to: number): void => bulk.run(out, from, to)
    const aside = (part: Part, told: (n: number) => void) =>
      runThreads(side.task, part, (s) => 'done' in s && told(s.done))
    threads = Math.max(threads, await spread({ rows, here, aside }, (done) => progress({ stage, done, of: rows })))
    if (v.places !== undefined) allot(out, rows, placesOf(bulk, v.places))
    ms[stage] = performance.now() - start
    return side
  }
  const first = await decide(a, 'first')
  const second = await decide(b, 'second')
  const start = performance.now()
  progress({ stage: 'report', done: 0, of: 2 * rows })
  const count = async (side: SideRun, other: SideRun, before: number): Promise<RefusalCounts> => {
    const counts = noRefusals(side.bulk.plan.criteria.length)
    const here = (from: number, to: number): void => countRefusals(side, other.out, counts, from, to)
    const aside = (part: Part, told: (n: number) => void) =>
      runThreads({ ...side.task, other: other.out }, part, (s) =>
        'done' in s ? told(s.done) : addRefusals(counts, s.refusals),
      )
    const used = await spread({ rows, here, aside }, (done) =>
      progress({ stage: 'report', done: before + done, of: 2 * rows }),
    )
    threads = Math.max(threads, used)
    return counts
  }
  const refusals = [await count(first, second, 0), await count(second, first, rows)] as const
  const comparison = compare(first, second, groupsOf(a.population, b.population), refusals)
  ms.report = performance.now() - start
  return { comparison, threads, ms }
}

/** One side at work: what decides it here, and what a thread needs to do the same. */
interface SideRun extends Decided {
  task: Omit<ThreadTask, 'from' | 'to'>
}

const placesOf = ({ plan }: Bulk, places: number): Places => ({
  places,
  order: plan.points && plan.edition.quota?.order === 'ranked' ? 'points' : 'receipt',
})

interface Part {
  from: number
  to: number
  threads: number
}
/** Work on rows that can be done here or in threads. */
interface Work {
  rows: number
  here: (from: number, to: number) => void
  aside: (part: Part, told: (n: number) => void) => Promise<void>
}

/** Does all rows, in this thread or in as many as there are processors, whichever is sooner done; tells how many threads. */
async function spread({ rows, here, aside }: Work, progress: (done: number) => void): Promise<number> {
  // The first rows are slow everywhere: the rate is that of the last of a few samples.
  let done = 0
  let perRow = 0
  for (let k = 0; k < 4 && done < rows; k++) {
    const to = Math.min(rows, done + SAMPLE)
    const start = performance.now()
    here(done, to)
    perRow = (performance.now() - start) / (to - done)
    done = to
    progress(done)
  }
  const left = (rows - done) * perRow
  const threads = availableParallelism()
  if (threads > 1 && left / threads + THREAD_START_MS < left) {
    await aside({ from: done, to: rows, threads }, (n) => {
      done += n
      progress(done)
    })
    return threads
  }
  const step = Math.max(SAMPLE, Math.ceil(rows / 20))
  for (let from = done; from < rows; from += step) {
    const to = Math.min(rows, from + step)
    here(from, to)
    progress(to)
  }
  return 1
}

/** The little of the law that a thread needs. */
function taskOf(library: Library, v: Variant, population: Population, out: Outcomes): SideRun['task'] {
  const scheme = library.schemes.get(v.scheme)!
  const tables = [...reads(scheme.editions).tables].flatMap((id) => library.tables.get(id) ?? [])
  return { law: { scheme, tables, asOf: v.asOf }, asked: population.scheme, shared: population.share(), out }
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

import { type Facts, factsUsed, getEdition, type IsoDate, type Library, type Scheme, text } from '@kosh/law'
import { type BadLine, type Comparison, Population, Told } from '@kosh/law/bulk'
import { readChanges } from './changes.ts'
import { type FileSource, readPersons } from './file.ts'
import { type Drawn, makePopulation } from './made.ts'
import { askedBy, type Progress, simulate, type Variant } from './simulate.ts'

export type Source = { kind: 'made'; persons: number; seed: number } | FileSource | { kind: 'register' }

/** A question to the simulation: the law of a day beside the same law with changes, or beside another scheme or day. */
export interface Request {
  scheme: string
  asOf: IsoDate
  /** The second side: the same scheme and day where absent. */
  other?: { scheme?: string; asOf?: IsoDate }
  /** Changes of the second side, as they are written; see `changes.ts`. */
  changes: readonly string[]
  /** Places on both sides, unless a change says otherwise. */
  places?: number
  population: Source
}

export interface Report {
  request: Request
  scheme: string
  other: { scheme: string; asOf: IsoDate }
  population: {
    persons: number
    bad: BadLine[]
    badCount: number
    drawn: Drawn[]
    /** Facts that a rule reads and no table of persons can hold (lists of periods): not yet known in this run. */
    unheld: string[]
    ms: number
  }
  comparison: Comparison
  threads: number
  ms: { first: number; second: number; report: number }
}

/** Lines of the register that are shown with their faults; all are counted. */
const MOST_BAD = 1000

const nobody = text(
  'Популяция бос: шешім шығаратын ешкім жоқ',
  'Популяция пуста: решать не о ком',
  'The population is empty: there is nobody to decide',
)

/** Nobody to simulate with. */
export class NobodyError extends Told {}

/**
 * Answers a request. `register` gives the facts of the service's own lines and is only asked for that population.
 * Throws LawError, or Told with its kinds, for what the asker can put right.
 */
export async function answer(
  library: Library,
  request: Request,
  register: (scheme: string) => AsyncIterable<Facts>,
  progress: (p: Progress) => void = () => {},
): Promise<Report> {
  const a: Variant = {
    scheme: request.scheme,
    asOf: request.asOf,
    changes: [],
    ...(request.places === undefined ? {} : { places: request.places }),
  }
  const otherId = request.other?.scheme ?? request.scheme
  const other = schemeOn(library, otherId, request.other?.asOf ?? request.asOf)
  schemeOn(library, request.scheme, request.asOf)
  const changes = readChanges(library, other, request.changes)
  const places = changes.places ?? request.places
  const b: Variant = {
    scheme: otherId,
    asOf: request.other?.asOf ?? request.asOf,
    changes: changes.law,
    ...(places === undefined ? {} : { places }),
  }
  const start = performance.now()
  progress({ stage: 'population', done: 0, of: 1 })
  const source = await personsOf(library, a, b, request.population, register)
  const ms = performance.now() - start
  if (source.a.rows === 0) throw new NobodyError(nobody)
  const { a: first, b: second, ...rest } = source
  const run = await simulate(library, { variant: a, population: first }, { variant: b, population: second }, progress)
  return {
    request,
    scheme: a.scheme,
    other: { scheme: b.scheme, asOf: b.asOf },
    population: { persons: first.rows, ...rest, unheld: unheldBy(library, [a, b]), ms },
    ...run,
  }
}

const unheldBy = (library: Library, variants: readonly Variant[]): string[] => {
  const names = variants.flatMap(({ scheme: id, asOf }) => {
    const scheme = library.schemes.get(id)!
    return factsUsed(scheme, getEdition(scheme, asOf)).filter((n) => scheme.facts[n]!.type === 'periods')
  })
  return [...new Set(names)]
}

function schemeOn(library: Library, id: string, asOf: IsoDate): Scheme {
  const scheme = library.schemes.get(id)
  if (!scheme) throw new NobodyError(text(`«${id}» жолы жоқ`, `Пути «${id}» нет`, `There is no scheme "${id}"`))
  getEdition(scheme, asOf)
  return scheme
}

interface Persons {
  a: Population
  b: Population
  drawn: Drawn[]
  bad: BadLine[]
  badCount: number
}

async function personsOf(
  library: Library,
  a: Variant,
  b: Variant,
  source: Source,
  register: (scheme: string) => AsyncIterable<Facts>,
): Promise<Persons> {
  if (source.kind === 'made') {
    const { persons, seed } = source
    const first = makePopulation(library, a.scheme, a.asOf, persons, seed)
    if (a.scheme === b.scheme && a.asOf === b.asOf)
      return { a: first.population, b: first.population, drawn: first.drawn, bad: [], badCount: 0 }
    // The same persons asked by another scheme: what both ask by one name is drawn alike.
    const second = makePopulation(library, b.scheme, b.asOf, persons, seed)
    const more = second.drawn.filter((d) => !first.drawn.some((x) => x.column === d.column))
    return { a: first.population, b: second.population, drawn: [...first.drawn, ...more], bad: [], badCount: 0 }
  }
  const asked = askedBy(library, a, b)
  if (source.kind === 'file' || source.kind === 'bytes') {
    const reader = await readPersons(asked, source)
    const { population: read, bad, badCount } = reader
    return { a: read, b: read, drawn: [], bad, badCount }
  }
  const names = Object.keys(asked.facts).filter((n) => asked.facts[n]!.type !== 'periods')
  const population = new Population(asked, names)
  const bad: BadLine[] = []
  let line = 0
  let badCount = 0
  for await (const facts of register(a.scheme)) {
    line++
    const faults = population.push(facts)
    if (faults.length === 0) continue
    badCount++
    if (bad.length < MOST_BAD) bad.push({ line, faults })
  }
  return { a: population, b: population, drawn: [], bad, badCount }
}

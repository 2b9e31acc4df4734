import { createHash } from 'node:crypto'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import { reads } from './atoms.ts'
import { type Day, dayOf, parseDay } from './dates.ts'
import { Plan } from './plan.ts'
import { boundaries } from './tables.ts'

/** Version of the engine, stored with every assessment; raise it when an answer could change. */
export const ENGINE = 'kosh-engine/1'

/** No scheme of that id, or no edition in force on the day. */
export class LawError extends Error {
  readonly code: 'no-scheme' | 'no-edition' | 'bad-date'
  constructor(code: 'no-scheme' | 'no-edition' | 'bad-date', message: string) {
    super(message)
    this.code = code
  }
}

/** The scheme of an id. Throws {@link LawError} `no-scheme`, naming those there are. */
export function schemeOf(library: Library, id: string): Scheme {
  const scheme = library.schemes.get(id)
  if (!scheme)
    throw new LawError('no-scheme', `no scheme ${id}; known are ${[...library.schemes.keys()].sort().join(', ')}`)
  return scheme
}

/** The edition in force on a day, if any. */
export const editionOn = (scheme: Scheme, date: IsoDate): Edition | undefined =>
  scheme.editions.find((e) => e.from <= date && (e.to === undefined || date <= e.to))

/** The edition in force on a day, or the named one. Throws where there is none: the last one is never used in its place. */
export function getEdition(scheme: Scheme, date: IsoDate, id?: string): Edition {
  if (parseDay(date) === undefined) throw new LawError('bad-date', `not a calendar date: ${date}`)
  const edition = id ? scheme.editions.find((e) => e.id === id) : editionOn(scheme, date)
  if (!edition) {
    const known = scheme.editions.map((e) => `${e.id} ${e.from}..${e.to ?? ''}`).join(', ')
    throw new LawError('no-edition', `${scheme.id} has no edition ${id ?? `in force on ${date}`}; it has ${known}`)
  }
  return edition
}

/** The edition of an id. Throws where the scheme has none of that id. */
export function editionById(scheme: Scheme, id: string): Edition {
  const edition = scheme.editions.find((e) => e.id === id)
  if (!edition)
    throw new LawError(
      'no-edition',
      `${scheme.id} has no edition ${id}; it has ${scheme.editions.map((e) => e.id).join(', ')}`,
    )
  return edition
}

interface Shelf {
  /** Days on which some value of the edition begins or ends, in order. */
  edges: Day[]
  plans: Map<string, Plan>
  hash: string
}
const shelves = new WeakMap<Library, Map<Edition, Shelf>>()

function shelf(library: Library, edition: Edition): Shelf {
  let byEdition = shelves.get(library)
  if (!byEdition) {
    byEdition = new Map()
    shelves.set(library, byEdition)
  }
  let s = byEdition.get(edition)
  if (!s) {
    const tables = [...reads(edition).tables].sort().map((id) => library.tables.get(id))
    const edges = new Set<Day>()
    for (const t of tables) if (t) for (const day of boundaries(t)) edges.add(day)
    for (const c of [...edition.criteria, ...edition.exemptions]) {
      if (c.from) edges.add(dayOf(c.from))
      if (c.to) edges.add(dayOf(c.to) + 1)
    }
    const hash = createHash('sha256')
      .update(JSON.stringify([edition, tables]))
      .digest('hex')
      .slice(0, 32)
    s = { edges: [...edges].sort((a, b) => a - b), plans: new Map(), hash }
    byEdition.set(edition, s)
  }
  return s
}

/** Hash of an edition and of every table it reads: two equal hashes mean the same law. */
export const lawHash = (library: Library, edition: Edition): string => shelf(library, edition).hash

/**
 * The plan of an edition for a day of filing. Days between the same value changes share one plan, unless the day itself
 * is an input of some rule.
 */
export function planFor(library: Library, scheme: Scheme, edition: Edition, filing: Day, knownAt?: Day): Plan {
  const s = shelf(library, edition)
  const bucket = usesFiling(library, edition) ? `d${filing}` : `b${s.edges.filter((e) => e <= filing).length}`
  const key = knownAt === undefined ? bucket : `${bucket}@${knownAt}`
  let plan = s.plans.get(key)
  if (!plan) {
    // Plans that hang on single days would pile up: keep the newest few hundred.
    if (s.plans.size >= 400) s.plans.delete(s.plans.keys().next().value!)
    plan = new Plan(scheme, edition, library.tables, filing, knownAt ?? Number.POSITIVE_INFINITY)
    s.plans.set(key, plan)
  }
  return plan
}

const filingUse = new WeakMap<Edition, boolean>()
function usesFiling(library: Library, edition: Edition): boolean {
  let used = filingUse.get(edition)
  if (used === undefined) {
    const read = reads([edition.criteria, edition.exemptions, edition.points ?? []])
    // A day of the year (`MM-DD`) means another date each year.
    const yearly = [...read.tables].some((id) =>
      library.tables.get(id)?.rows.some((r) => typeof r.value === 'string' && r.value.length === 5),
    )
    used = read.events.has('filing') || yearly
    filingUse.set(edition, used)
  }
  return used
}

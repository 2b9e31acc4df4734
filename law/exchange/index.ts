import { checkCitations } from '../check/citations.ts'
import { checkCoverage } from '../check/coverage.ts'
import { checkNames } from '../check/names.ts'
import { walk } from '../check/walk.ts'
import { lists } from '../codes/index.ts'
import { assess } from '../engine/assess.ts'
import { reads } from '../engine/atoms.ts'
import { schemeOf } from '../engine/law-book.ts'
import type { Act } from '../language/act.ts'
import type { Scheme } from '../language/scheme.ts'
import type { Table } from '../language/table.ts'
import type { Text } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type Fault, list, object, oneOf, orNull, record } from './shape.ts'
import { act, scheme, table } from './shapes.ts'
import { NAME, text } from './shapes-rules.ts'

export type { Fault } from './shape.ts'

/** The form of the file; raised when an older reader could misread a newer file. */
const FORM = 'kosh-scheme/1'

/** A scheme that stands alone: with every act, table and code list that it names. */
interface SchemeFile {
  form: typeof FORM
  scheme: Scheme
  acts: Act[]
  tables: Table[]
  /** Labels by list and code; `null` for a code whose label is kept elsewhere, no code for a list known by its form. */
  codes: Record<string, { title: Text; codes: Record<string, Text | null> }>
}

const file = object<SchemeFile>({
  form: oneOf(FORM),
  scheme,
  acts: list(act, 1),
  tables: list(table),
  codes: record(NAME, object<SchemeFile['codes'][string]>({ title: text, codes: record(/^\S+$/, orNull(text)) })),
})

/** The text is no scheme that this version can run. `faults` name each place: a JSON pointer, or scheme, edition and part. */
export class SchemeJsonError extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    const more = faults.length > 3 ? `; and ${faults.length - 3} more` : ''
    super(
      `no scheme: ${faults
        .slice(0, 3)
        .map((f) => `${f.path || 'the file'}: ${f.what}`)
        .join('; ')}${more}`,
    )
    this.faults = faults
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/** Ids of all acts cited anywhere in plain data. */
function actsIn(parts: unknown[]): Set<string> {
  const found = new Set<string>()
  walk(parts, (node) => {
    if (typeof node['act'] === 'string' && 'article' in node && 'mark' in node) found.add(node['act'])
  })
  return found
}

/**
 * A scheme of the library as JSON that stands alone: the scheme with all its editions, and every act, table and code
 * list that it names. Read it back with {@link schemeFromJson}. Throws {@link LawError} for an id the library lacks.
 */
export function schemeToJson(library: Library, id: string): string {
  const found = schemeOf(library, id)
  const ids = reads(found.editions).tables
  for (const { quota } of found.editions)
    for (const name of [quota?.published?.set, quota?.published?.used]) if (name) ids.add(name)
  // A reason for refusal may print a table that no rule reads.
  for (const c of found.editions.flatMap((e) => e.criteria))
    for (const [, name] of c.refuse.text.en.matchAll(/\{([\w.-]+)\}/g)) if (library.tables.has(name!)) ids.add(name!)
  const tables = [...ids].map((name) => library.tables.get(name)!).sort(byId)
  const acts = [...actsIn([found, tables])].map((name) => library.acts.get(name)!).sort(byId)
  const named = new Set(Object.values(found.facts).flatMap((f) => (f.type === 'code' ? [f.list] : [])))
  const codes = Object.fromEntries(
    [...named].sort().flatMap((name) => {
      const known = lists[name]
      if (!known) return []
      const labels = Object.fromEntries(known.codes().map((code) => [code, known.label(code) ?? null]))
      return [[name, { title: known.title, codes: labels }]]
    }),
  )
  return JSON.stringify({ form: FORM, scheme: found, acts, tables, codes } satisfies SchemeFile)
}

/**
 * Reads what {@link schemeToJson} wrote, from anywhere: nothing in it is trusted. The library it gives holds this scheme
 * alone and is ready for `assess`. Throws {@link SchemeJsonError} where the form is another, a name, citation or value
 * is missing, editions or values overlap, or a code list differs from the one this version holds.
 */
export function schemeFromJson(json: string): { scheme: Scheme; library: Library } {
  const faults: Fault[] = []
  const tell = (path: string, what: string) => void faults.push({ path, what })
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch (error) {
    throw new SchemeJsonError([{ path: '', what: `is not JSON: ${(error as Error).message}` }])
  }
  file(read, '', tell, 0)
  if (faults.length > 0) throw new SchemeJsonError(faults)
  const { scheme: found, acts, tables, codes } = read as SchemeFile
  if (found.country !== found.id.slice(0, found.id.indexOf('/')).toUpperCase())
    tell('/scheme/country', 'is not the country of the id')
  const library: Library = {
    acts: shelf(acts, '/acts', tell),
    tables: shelf(tables, '/tables', tell),
    schemes: new Map([[found.id, found]]),
    folders: new Map(),
  }
  checkCodes(codes, tell)
  if (faults.length === 0)
    for (const check of [checkNames, checkCitations, checkCoverage])
      for (const { where, what } of check(library)) tell(where, what)
  if (faults.length === 0) checkRuns(library, found, tell)
  if (faults.length > 0) throw new SchemeJsonError(faults)
  return { scheme: found, library }
}

function shelf<T extends { id: string }>(things: T[], path: string, tell: (path: string, what: string) => void) {
  const found = new Map<string, T>()
  for (const [i, thing] of things.entries()) {
    if (found.has(thing.id)) tell(`${path}/${i}/id`, `${thing.id} stands here twice`)
    found.set(thing.id, thing)
  }
  return found
}

/** A code that this version's list of the same name lacks would be refused as an answer: said here and not later. */
function checkCodes(codes: SchemeFile['codes'], tell: (path: string, what: string) => void): void {
  for (const [id, { codes: theirs }] of Object.entries(codes)) {
    const ours = Object.hasOwn(lists, id) ? lists[id] : undefined
    if (!ours) continue
    for (const code of Object.keys(theirs))
      if (!ours.has(code)) tell(`/codes/${id}/codes/${code}`, 'is on no such list of this version')
    for (const code of ours.codes())
      if (!Object.hasOwn(theirs, code)) tell(`/codes/${id}/codes`, `lacks ${code}, which this version's list holds`)
  }
}

/** Right names can still be of the wrong kind, as a date where a number is counted: each edition is compiled once. */
function checkRuns(library: Library, found: Scheme, tell: (path: string, what: string) => void): void {
  for (const [i, edition] of found.editions.entries()) {
    try {
      assess(library, found.id, {}, edition.from, { edition: edition.id })
    } catch (error) {
      tell(`/scheme/editions/${i}`, `does not run: ${(error as Error).message}`)
    }
  }
}

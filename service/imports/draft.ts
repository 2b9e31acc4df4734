import { editionOn, type FactValue, type Library, quotaCell, type Scheme } from '@kosh/law'
import type { ImportedLine, LineOutcome } from '../cases/applications/index.ts'
import type { NumberedEmployer } from '../registers/employers/index.ts'
import { plain, readWhole } from './cells.ts'
import { type FactsRead, readFacts } from './facts.ts'
import { sourceReason } from './messages.ts'
import type { Cells, Note, Read, SourceMap } from './model.ts'

/** What a kind of file knows of a row apart from its facts. */
export interface Told {
  scheme: string
  /** Day of filing, which picks the law. */
  filedOn: string
  decidedOn?: string
  outcome: LineOutcome | null
  /** The decision in the words of the source. */
  words: string
  notes: Note[]
}

/** Makes the case of a row. A fault is what keeps it from being a case at all. */
export function draftOf(library: Library, map: SourceMap, cells: Cells, told: Told): Read {
  const scheme = library.schemes.get(told.scheme)
  if (!scheme) return fault('program', `the scheme ${told.scheme} is not in the law`)
  if (!editionOn(scheme, told.filedOn))
    return fault('received', `no edition of the scheme is in force on ${told.filedOn}`)
  const name = cells('employer')
  if (!/[\p{L}\p{N}]/u.test(name)) return fault('employer', 'no employer is named')
  const read = readFacts(map, scheme, cells, told.filedOn)
  const notes = [...told.notes, ...read.notes]
  const asked = map.places.asked.map((c) => readWhole(cells(c))).find((n) => n !== undefined && n > 0)
  const granted = readWhole(cells(map.places.granted))
  if (asked === undefined) notes.push({ field: map.places.fact, note: 'places-not-told' })
  if (told.outcome === 'granted' && granted !== undefined && granted > (asked ?? granted))
    notes.push({ field: map.places.fact, note: 'over-asked' })
  if (told.outcome === null) notes.push({ field: 'status', note: 'no-decision' })
  const of =
    (level: 'case' | 'line') =>
    <T>(all: Record<string, T>): Record<string, T> =>
      Object.fromEntries(
        Object.entries(all).filter(([f]) => (scheme.facts[f]!.level === 'case') === (level === 'case')),
      )
  const line: ImportedLine = {
    label: map.label.map(cells).find((l) => l !== '') ?? '-',
    facts: of('line')(read.facts),
    raw: of('line')(read.raw),
    // An application asks for one place at least; that the number is not told stays noted.
    places: asked ?? 1,
    ...(told.outcome === null
      ? {}
      : { decision: { outcome: told.outcome, places: granted ?? null, reason: sourceReason(told.words) } }),
    ...quotaOf(library, map, scheme, read, told, asked, granted),
  }
  const region = read.facts[map.region]
  return {
    ok: true,
    draft: {
      employer: employerOf(map, cells, read),
      case: {
        scheme: scheme.id,
        filedOn: told.filedOn,
        ...(told.decidedOn === undefined ? {} : { decidedOn: told.decidedOn }),
        region: typeof region === 'string' ? region : null,
        facts: of('case')(read.facts),
        raw: of('case')(read.raw),
        notes,
        lines: [line],
      },
    },
  }
}

const fault = (field: string, reason: string): Read => ({ ok: false, field, reason })

/** Where the places count, if the scheme has a quota and the day that picks the cell is known. */
function quotaOf(
  library: Library,
  map: SourceMap,
  scheme: Scheme,
  read: FactsRead,
  told: Told,
  asked: number | undefined,
  certified: number | undefined,
): Pick<ImportedLine, 'quota'> {
  const granted = told.outcome === 'granted' ? (certified ?? 0) : 0
  if (!map.quota || Math.max(asked ?? 0, granted) === 0) return {}
  // The scheme counts what is asked for; where the source does not tell it, only the address of the cell is taken.
  const facts: Record<string, FactValue> = { ...read.facts, [map.places.fact]: asked ?? granted }
  const cell = quotaCell(library, scheme.id, facts, told.filedOn)
  if (!cell) return {}
  const { series, period, dims } = cell
  return { quota: { cell: { series: map.quota.series ?? series, period, dims }, asked: asked ?? 0, granted } }
}

/** One record per name and state, in the first form met. What kind of employer it is, the source does not tell. */
function employerOf(map: SourceMap, cells: Cells, read: FactsRead): NumberedEmployer {
  const { employers } = map
  const name = cells('employer').replace(/\s+/g, ' ')
  const spelled = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/&/g, ' AND ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const region = read.facts[employers.state]
  const address = employers.address.map(cells).filter((c) => c !== '')
  return {
    name,
    kind: employers.kind,
    country: typeof region === 'string' ? region.slice(0, 2) : map.country,
    region: typeof region === 'string' ? region : null,
    address: address.length > 0 ? address.join(', ') : null,
    numberKind: map.kind,
    number: `${spelled}|${plain(cells(employers.state))}`,
    source: map.kind,
  }
}

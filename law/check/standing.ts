import type { Citation, Mark } from '../language/act.ts'
import type { Scheme } from '../language/scheme.ts'
import type { Library } from '../library.ts'
import { readCases } from './cases.ts'
import { walk } from './walk.ts'

/** How well a scheme is known: what it states, by the mark of each rule, number and deadline. */
export interface Standing {
  scheme: Scheme
  cases: number
  /** Rules, numbers and deadlines that cite the law, each counted once however many editions hold it. */
  marks: Record<Mark, number>
  total: number
}

/** Counts what each scheme states, with the tables it reads. */
export function standingOf(library: Library, scheme: Scheme): Standing {
  const marks: Record<Mark, number> = { R: 0, R2: 0, D: 0, I: 0, P: 0, G: 0, NF: 0 }
  const seen = new Set<unknown>()
  const tables = new Set<string>()
  for (const edition of scheme.editions) {
    walk(edition, (node) => {
      if (node['t'] === 'value') tables.add(node['table'] as string)
      if (seen.has(node)) return
      seen.add(node)
      const cite = node['cite'] as Citation | undefined
      if (cite?.mark) marks[cite.mark]++
    })
  }
  for (const id of tables) for (const row of library.tables.get(id)?.rows ?? []) marks[row.cite.mark]++
  const total = Object.values(marks).reduce((sum, n) => sum + n, 0)
  const folder = library.folders.get(scheme.id)
  return { scheme, cases: folder ? readCases(folder).length : 0, marks, total }
}

const share = (n: number, of: number): string =>
  n === 0 || of === 0 ? '' : n === of ? '100' : String(Math.max(1, Math.min(99, Math.round((100 * n) / of))))

const columns = ['R', 'R2', 'D', 'I', 'P', 'G', 'NF'] as const

function line(
  name: string,
  status: string,
  span: string,
  editions: number,
  cases: number,
  s: Omit<Standing, 'scheme' | 'cases'>,
): string {
  const shares = columns.map((mark) => share(s.marks[mark], s.total))
  return `| ${[name, status, editions, span, cases, s.total, ...shares].join(' | ')} |`
}

/** The table of `law/README.md`: every scheme with its editions, cases, and how its rules, numbers and deadlines are known. */
export function standingTable(library: Library): string {
  const all = [...library.schemes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((s) => standingOf(library, s))
  const lines = all.map(({ scheme, cases, ...rest }) => {
    const sorted = [...scheme.editions].sort((a, b) => (a.from < b.from ? -1 : 1))
    const last = sorted.at(-1)?.to
    const span = `${sorted[0]?.from ?? ''} – ${last ?? 'open'}`
    return line(`[${scheme.id}](schemes/${scheme.id}/notes.md)`, scheme.status, span, sorted.length, cases, rest)
  })
  const sum = { marks: { R: 0, R2: 0, D: 0, I: 0, P: 0, G: 0, NF: 0 } as Record<Mark, number>, total: 0 }
  for (const one of all) {
    for (const mark of columns) sum.marks[mark] += one.marks[mark]
    sum.total += one.total
  }
  const editions = all.reduce((n, s) => n + s.scheme.editions.length, 0)
  const cases = all.reduce((n, s) => n + s.cases, 0)
  return [
    '| scheme | status | editions | in force | cases | cited | R % | R2 % | D % | I % | P % | G % | NF % |',
    '|---|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
    line(`**all ${all.length}**`, '', '', editions, cases, sum),
  ].join('\n')
}

const [BEGIN, END] = ['<!-- table: npm run law:table -->', '<!-- end of table -->']

/** The text of `law/README.md` with the table of this library between its two marks. */
export function withTable(readme: string, library: Library): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`law/README.md lacks the lines ${BEGIN} and ${END}`)
  return `${readme.slice(0, from + BEGIN.length)}\n${standingTable(library)}\n${readme.slice(to)}`
}

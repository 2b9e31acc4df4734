import type { Act, Citation } from '../language/act.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { Table } from '../language/table.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import type { Finding } from './finding.ts'
import { walk } from './walk.ts'

/** Parts of a scheme that state law and so must cite it. */
const CITED = ['exemptions', 'criteria', 'duties', 'appeal', 'gaps']
const CITED_PROCESS = ['documents', 'clocks', 'fees']
const CITED_PERMIT = ['lengths', 'notAfter', 'ties', 'renewals', 'follows', 'rights']
const OPEN = '9999-12-31'

/** Every rule, number and deadline cites an act that is in force for as long as the rule is. */
export function checkCitations(library: Library): Finding[] {
  const findings: Finding[] = []
  for (const scheme of library.schemes.values())
    for (const e of scheme.editions) findings.push(...editionCitations(library, scheme, e))
  for (const table of library.tables.values()) findings.push(...tableCitations(library, table))
  return findings
}

function editionCitations(library: Library, scheme: Scheme, e: Edition): Finding[] {
  const findings: Finding[] = []
  const where = `${scheme.id}#${e.id}`
  const groups: [string, unknown][] = [
    ...CITED.map((k): [string, unknown] => [k, e[k as keyof Edition]]),
    ...CITED_PROCESS.map((k): [string, unknown] => [`process.${k}`, e.process[k as 'documents']]),
    ...CITED_PERMIT.map((k): [string, unknown] => [`permit.${k}`, e.permit[k as 'ties']]),
    ['permit.grounds', Object.values(e.permit.grounds).flat()],
  ]
  for (const [name, list] of groups) {
    for (const item of (list ?? []) as { id?: string; code?: string; cite?: Citation }[]) {
      if (!item.cite)
        findings.push({
          rule: 'no-citation',
          where: `${where} ${name} ${item.id ?? item.code ?? ''}`,
          what: 'cites nothing',
        })
    }
  }
  for (const [name, part] of Object.entries({
    quota: e.quota,
    occupations: e.occupations,
    marketTest: e.marketTest,
    pay: e.pay,
    recruitment: e.recruitment,
    points: e.points,
    transition: e.process.transition,
    maintained: e.permit.maintained,
    power: e.power,
  })) {
    if (part && !part.cite) findings.push({ rule: 'no-citation', where: `${where} ${name}`, what: 'cites nothing' })
  }
  if (e.law.length === 0) findings.push({ rule: 'no-citation', where, what: 'names no act it stands on' })
  for (const c of e.law) findings.push(...citation(library, c, `${where} law`, e.from, e.to, scheme.status === 'draft'))
  walk(e, (node, path) => {
    if (node['t'] === 'const' && !node['cite'])
      findings.push({ rule: 'no-citation', where: `${where}${path}`, what: `the number ${node['n']} cites nothing` })
    const c = node['cite'] as Citation | undefined
    if (!c) return
    const from = later(e.from, dateIn(node['from']))
    const to = earlier(e.to, dateIn(node['to']))
    findings.push(...citation(library, c, `${where}${path}`, from, to, scheme.status === 'draft'))
  })
  return findings
}

function tableCitations(library: Library, table: Table): Finding[] {
  return table.rows.flatMap((row) => {
    const where = `table ${table.id} ${row.from}${row.key ? ` ${row.key.join(',')}` : ''}`
    if (!row.cite) return [{ rule: 'no-citation' as const, where, what: 'the value cites nothing' }]
    return citation(library, row.cite, where, row.from, row.to, true)
  })
}

/** Faults of one citation of a rule that holds between two days. */
export function citation(
  library: Library,
  c: Citation,
  where: string,
  from: IsoDate,
  to: IsoDate | undefined,
  draft = false,
): Finding[] {
  const findings: Finding[] = []
  if (!c.act || !c.article) findings.push({ rule: 'no-citation', where, what: 'the citation lacks its act or article' })
  if (c.mark === 'P' && !draft) findings.push({ rule: 'mark', where, what: 'a proposal (P) may stand only in a draft' })
  const act = library.acts.get(c.act)
  if (!act) return c.act ? [...findings, { rule: 'unknown-name', where, what: `no act ${c.act}` }] : findings
  const editions = c.edition ? act.editions.filter((e) => e.id === c.edition) : act.editions
  if (c.edition && editions.length === 0)
    return [...findings, { rule: 'unknown-name', where, what: `${act.id} has no edition ${c.edition}` }]
  const gap = uncovered(editions, from, to ?? OPEN)
  if (gap)
    findings.push({
      rule: 'act-not-in-force',
      where,
      what: `${act.id}${c.edition ? ` ed. ${c.edition}` : ''} is not in force on ${gap}`,
    })
  return findings
}

/** The first day between two days that no edition covers. */
function uncovered(editions: Act['editions'], from: IsoDate, to: IsoDate): IsoDate | undefined {
  let day = from
  for (const e of [...editions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (e.from > day) break
    if ((e.to ?? OPEN) < day) continue
    if ((e.to ?? OPEN) >= to) return undefined
    day = next(e.to!)
  }
  return day
}

// `from` also names the event of an appeal or the first term of a difference.
const dateIn = (x: unknown): IsoDate | undefined =>
  typeof x === 'string' && /^\d{4}-\d\d-\d\d$/.test(x) ? x : undefined
const next = (iso: IsoDate): IsoDate => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const later = (a: IsoDate, b: IsoDate | undefined): IsoDate => (b && b > a ? b : a)
const earlier = (a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined =>
  a && b ? (a < b ? a : b) : (a ?? b)

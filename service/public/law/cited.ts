import type { Act, Citation, Edition, Library, Scheme, TableRow, Text } from '@kosh/law'

/** Which rules and values stand on an act: the register of acts read backwards. Pure. */

export interface CitedRule {
  scheme: Scheme
  edition: Edition
  /** What cites: a criterion, a fee, a clock … */
  kind: RuleKind
  title: Text
  citation: Citation
}
export type RuleKind = 'criterion' | 'exemption' | 'points' | 'clock' | 'fee' | 'paper' | 'duty' | 'appeal' | 'permit'

export interface CitedValue {
  table: string
  title: Text
  unit: string
  row: TableRow
}

export interface ActUse {
  rules: CitedRule[]
  values: CitedValue[]
}

const indexes = new WeakMap<Library, Map<string, ActUse>>()

function rulesOf(edition: Edition): [RuleKind, Text, Citation][] {
  const { process, permit } = edition
  return [
    ...edition.exemptions.map((x): [RuleKind, Text, Citation] => ['exemption', x.title, x.cite]),
    ...edition.criteria.map((x): [RuleKind, Text, Citation] => ['criterion', x.title, x.cite]),
    ...(edition.points ? [['points', edition.points.title, edition.points.cite] as [RuleKind, Text, Citation]] : []),
    ...process.clocks.map((x): [RuleKind, Text, Citation] => ['clock', x.title, x.cite]),
    ...process.fees.map((x): [RuleKind, Text, Citation] => ['fee', x.title, x.cite]),
    ...process.documents.map((x): [RuleKind, Text, Citation] => ['paper', x.title, x.cite]),
    ...edition.duties.map((x): [RuleKind, Text, Citation] => ['duty', x.title, x.cite]),
    ...edition.appeal.map((x): [RuleKind, Text, Citation] => ['appeal', x.body, x.cite]),
    ...permit.rights.map((x): [RuleKind, Text, Citation] => ['permit', x.text, x.cite]),
    ...permit.lengths.map((x): [RuleKind, Text, Citation] => ['permit', permit.title, x.cite]),
    ...[...permit.grounds.suspend, ...permit.grounds.annul, ...permit.grounds.lapse].map(
      (x): [RuleKind, Text, Citation] => ['permit', x.title, x.cite],
    ),
  ]
}

function indexOf(library: Library): Map<string, ActUse> {
  let index = indexes.get(library)
  if (index) return index
  index = new Map()
  const at = (act: string): ActUse => {
    const use = index!.get(act) ?? { rules: [], values: [] }
    index!.set(act, use)
    return use
  }
  for (const scheme of library.schemes.values()) {
    for (const edition of scheme.editions) {
      for (const [kind, title, citation] of rulesOf(edition))
        at(citation.act).rules.push({ scheme, edition, kind, title, citation })
    }
  }
  for (const table of library.tables.values()) {
    for (const row of table.rows)
      at(row.cite.act).values.push({ table: table.id, title: table.title, unit: table.unit, row })
  }
  indexes.set(library, index)
  return index
}

/** Everything that cites an act, in the order of schemes and tables. */
export const useOfAct = (library: Library, act: string): ActUse =>
  indexOf(library).get(act) ?? { rules: [], values: [] }

/** Acts by country, then by title. */
export const actsByCountry = (library: Library, own: string): [string, Act[]][] => {
  const countries = new Map<string, Act[]>()
  for (const act of library.acts.values()) countries.set(act.country, [...(countries.get(act.country) ?? []), act])
  return [...countries]
    .map(([country, acts]): [string, Act[]] => [country, acts.sort((a, b) => (a.id < b.id ? -1 : 1))])
    .sort(([a], [b]) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1))
}

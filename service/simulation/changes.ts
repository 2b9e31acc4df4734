import type { Library, Scheme } from '@kosh/law'
import type { LawChange } from '@kosh/law/bulk'

/** What a variant changes: rules and values of the law, or the number of places. */
export interface Changes {
  law: LawChange[]
  places?: number
}

/** A change as written cannot be read: what is wrong and how it is written. */
export class ChangeUnclear extends Error {}

/** Lines about how a change is written, for help texts. */
export const changeForms = [
  'pass=70                 the pass mark of the points test',
  'TABLE=24                the value of a table on the day',
  'TABLE[KEY,KEY]=24       the value for one key of a table',
  'places=1000             how many are granted at most',
  'without=CRITERION       a criterion is dropped',
]

/** Reads changes as they are written in the command line and in the form of the analyst, one each. */
export function readChanges(library: Library, scheme: Scheme, written: readonly string[]): Changes {
  const changes: Changes = { law: [] }
  for (const one of written) {
    const m = /^\s*([^=[\]\s]+)(?:\[([^\]]*)\])?\s*=\s*(.+?)\s*$/.exec(one)
    if (!m)
      throw new ChangeUnclear(`"${one}" is no change; write ${changeForms.map((f) => f.split(/\s{2,}/)[0]).join(', ')}`)
    const [, name, keys, value] = m as unknown as [string, string, string | undefined, string]
    if (name === 'without') changes.law.push({ kind: 'without', criterion: value })
    else if (name === 'pass') changes.law.push({ kind: 'pass', to: wholeNumber(one, value) })
    else if (name === 'places') {
      changes.places = wholeNumber(one, value)
      if (changes.places < 0) throw new ChangeUnclear(`"${one}": the number of places cannot be below zero`)
    } else changes.law.push(tableChange(library, scheme, one, name, keys, value))
  }
  return changes
}

function tableChange(
  library: Library,
  scheme: Scheme,
  one: string,
  name: string,
  keys: string | undefined,
  value: string,
): LawChange {
  const table = library.tables.get(name)
  if (!table)
    throw new ChangeUnclear(`"${one}": there is no table ${name}; "kosh schemes ${scheme.id}" names those it reads`)
  const sample = table.rows.find((r) => r.value !== undefined)?.value
  const to =
    typeof sample === 'string' ? value : Array.isArray(sample) ? value.split(/[\s,]+/) : wholeNumber(one, value)
  return {
    kind: 'value',
    table: name,
    ...(keys === undefined ? {} : { key: keys.split(',').map((k) => k.trim()) }),
    to,
  }
}

function wholeNumber(one: string, value: string): number {
  const n = Number(value.replaceAll(/[\s_]/g, ''))
  if (!Number.isFinite(n)) throw new ChangeUnclear(`"${one}": "${value}" is no number`)
  return n
}

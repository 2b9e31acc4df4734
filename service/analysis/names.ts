import { type Fact, formatMinor, type Library, lists, type Text } from '@kosh/law'
import type { Group, GroupRow } from '@kosh/law/bulk'
import { countryName, formatNumber } from '../platform/i18n/index.ts'
import type { View } from '../web/index.ts'
import type { StoredReport } from './model.ts'
import { columnNames, sexNames, reportWords as words } from './report-messages.ts'

/** What columns and their values are called. */

type Sides = Pick<StoredReport, 'scheme' | 'other'>
type Say = Pick<View, 'locale' | 't'>

const factOf = (library: Library, { scheme, other }: Sides, column: string): Fact | undefined =>
  library.schemes.get(scheme)?.facts[column] ?? library.schemes.get(other.scheme)?.facts[column]

const known = <T>(of: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined

/** The name of a column in words; as it stands in the file where nobody named it. */
export function columnName(view: Say, library: Library, sides: Sides, column: string): string {
  const label: Text | undefined = known<Text>(columnNames, column) ?? factOf(library, sides, column)?.label
  return label ? view.t(label) : column
}

/** `20–29`, `1 000–1 999 KZT`: both ends of a band in the unit of the fact. */
function bandName(view: Say, fact: Fact | undefined, value: string): string {
  const number = (n: string): string =>
    fact?.type === 'money' ? formatMinor(view.locale, Number(n), fact.currency) : formatNumber(view.locale, Number(n))
  const [from = '', to] = value.split('-')
  return to === undefined ? number(from) : `${number(from)}–${number(to)}`
}

/** What the value of a group is called. */
export function valueName(
  view: Say,
  library: Library,
  sides: Sides,
  group: Group,
  row: Pick<GroupRow, 'value'>,
): string {
  const { value } = row
  if (value === '') return view.t(words.notKnown)
  if (value === '*') return view.t(words.others)
  if (value === 'none') return view.t(words.none)
  const fact = factOf(library, sides, group.column)
  // Country codes have their names in the service, not in the law.
  if (listOf(group) === 'country') return countryName(view.locale, value)
  if (group.kind === 'bands') return bandName(view, fact, value)
  if (group.kind === 'yes-no') return view.t(value === 'true' ? words.yes : words.no)
  const label =
    group.kind === 'options'
      ? fact?.type === 'one-of'
        ? known(fact.options, value)
        : undefined
      : group.column === 'sex'
        ? known<Text>(sexNames, value)
        : lists[listOf(group) ?? '']?.label(value)
  return label ? view.t(label) : value
}

/** The list that the values of a group are codes of; labels that no rule reads are known by their names. */
function listOf({ kind, column }: Group): string | undefined {
  if (typeof kind === 'object') return kind.list
  if (kind !== 'words') return undefined
  return { citizenship: 'country', country: 'country', region: 'region', sector: 'sector' }[column]
}

/** A difference with its sign: `+1 200`, `−45`, `0`. */
export const signed = (view: Pick<View, 'locale'>, n: number): string =>
  n === 0 ? '0' : `${n > 0 ? '+' : '−'}${formatNumber(view.locale, Math.abs(n))}`

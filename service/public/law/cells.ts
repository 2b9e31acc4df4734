import { lists, type QuotaUse, type Scheme, type Text, text } from '@kosh/law'
import { HELD, RESERVE } from '../../instruments/need/index.ts'
import type { Cell } from '../../instruments/quota/index.ts'
import { fillText } from '../../platform/i18n/index.ts'
import { heldWords } from '../messages.ts'
import { type Sums, sumOf } from '../sums.ts'
import { codeText } from './values.ts'

/** Cells of a quota seen by one of their dimensions. Pure. */

export interface Part {
  /** Undefined: places not yet divided by this dimension. */
  code: string | undefined
  sums: Sums
}

/** The sums by the codes of a dimension, in the order given; codes that no list has come last, the undivided rest at the end. */
export function byDimension(cells: readonly Cell[], dimension: string, order: readonly string[]): Part[] {
  const groups = new Map<string | undefined, Cell[]>()
  for (const cell of cells) {
    const code = cell.dims[dimension]
    groups.set(code, [...(groups.get(code) ?? []), cell])
  }
  const place = (code: string | undefined): number => {
    if (code === undefined) return Number.POSITIVE_INFINITY
    const at = order.indexOf(code)
    return at < 0 ? order.length : at
  }
  return [...groups]
    .map(([code, list]): Part => ({ code, sums: sumOf(list) }))
    .filter(({ code, sums }) => code !== undefined || sums.set > 0)
    .sort((a, b) => place(a.code) - place(b.code) || ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
}

/** Codes of a dimension, from the fact that the schemes split by. */
export function dimensionCodes(scheme: Scheme, use: QuotaUse, dimension: string, country: string): string[] {
  const fact = scheme.facts[use.split.find((split) => split.dimension === dimension)?.fact ?? '']
  if (fact?.type === 'one-of') return Object.keys(fact.options)
  if (fact?.type !== 'code') return []
  const codes = lists[fact.list]?.codes() ?? []
  return fact.list === 'region' ? codes.filter((code) => code.startsWith(`${country}-`)) : codes
}

/** What a dimension is called: the label of its fact. */
export function dimensionText(scheme: Scheme, use: QuotaUse, dimension: string): Text {
  if (dimension === HELD) return heldWords.title
  const fact = use.split.find((split) => split.dimension === dimension)?.fact
  return scheme.facts[fact ?? '']?.label ?? text(dimension, dimension, dimension)
}

/** What stands in brackets at the end of a name explains it; a label does without. */
const brief = (text: string): string => text.replace(/ \([^()]*\)$/, '')

/** The name of a code of a dimension, short enough for a chart and a table. */
export function partText(scheme: Scheme, use: QuotaUse, dimension: string, code: string): Text {
  if (dimension === HELD)
    return code === RESERVE ? heldWords.reserve : fillText(heldWords.round, { no: code.slice(code.indexOf('-') + 1) })
  const fact = use.split.find((split) => split.dimension === dimension)?.fact
  if (fact === undefined) return text(code, code, code)
  const name = codeText(scheme, fact, code)
  return { kk: brief(name.kk), ru: brief(name.ru), en: brief(name.en) }
}

/** The codes of a cell in words, in the order of the split: `Category 1, Astana`; undefined for the whole period. */
export function cellText(scheme: Scheme, use: QuotaUse, dims: Record<string, string>): Text | undefined {
  const parts = Object.entries(dims)
    .sort(([a], [b]) => {
      const place = (name: string): number =>
        name === HELD ? use.split.length : use.split.findIndex((split) => split.dimension === name)
      return place(a) - place(b)
    })
    .map(([dimension, code]) => partText(scheme, use, dimension, code))
  if (parts.length === 0) return undefined
  const join = (locale: keyof Text): string => parts.map((part) => part[locale]).join(', ')
  return { kk: join('kk'), ru: join('ru'), en: join('en') }
}

/** The dimensions written in the id of a cell. */
export const dimsOf = (id: string): Record<string, string> =>
  Object.fromEntries(
    (id.split('|')[2] ?? '')
      .split(';')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('=') as [string, string]),
  )

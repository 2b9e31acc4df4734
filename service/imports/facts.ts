import { checkFact, type FactValue, lists, type Scheme } from '@kosh/law'
import { daysFrom, plain, readDay, readMinor, readWhole } from './cells.ts'
import type { Cells, FactRule, Note, SourceMap } from './model.ts'

export interface FactsRead {
  facts: Record<string, FactValue>
  /** As written, where it is no value of its fact. */
  raw: Record<string, string>
  notes: Note[]
}

/**
 * The facts that a row tells under a scheme. A value that the scheme does not have is left out; one that is no value of
 * its fact, or cannot be right, is not yet known: it is kept as written and noted. Nothing is corrected.
 */
export function readFacts(map: SourceMap, scheme: Scheme, cells: Cells, received: string): FactsRead {
  const out: FactsRead = { facts: {}, raw: {}, notes: [] }
  for (const [name, rule] of Object.entries(map.facts)) {
    const fact = scheme.facts[name]
    const column = rule.from.find((c) => cells(c) !== '')
    if (!fact || column === undefined) continue
    const cell = cells(column)
    const value = readValue(rule, cell)
    const bad = value === undefined || checkFact(name, fact, value) !== undefined
    if (!bad && plausible(rule, value, out.facts, received)) out.facts[name] = value
    else {
      out.raw[name] = cell
      out.notes.push({ field: name, note: bad ? 'not-a-value' : 'implausible' })
    }
  }
  return out
}

function readValue(rule: FactRule, cell: string): FactValue | undefined {
  switch (rule.as) {
    case 'day':
      return readDay(cell)
    case 'whole':
      return readWhole(cell)
    case 'minor':
      return readMinor(cell)
    case 'word':
      return cell
    case 'code':
      return rule.codes?.[plain(cell)]
    case 'region':
      return rule.prefixes?.map((p) => p + plain(cell)).find((code) => lists['region']!.has(code))
  }
}

/** Slips of the pen that the map knows: the year 2201, an hourly wage of 9388 for 9.388. */
function plausible(rule: FactRule, value: FactValue, known: Record<string, FactValue>, received: string): boolean {
  if (rule.least !== undefined && (value as number) < rule.least) return false
  if (rule.near) {
    const from = rule.near.fact === undefined ? received : known[rule.near.fact]
    if (typeof from === 'string' && from !== '') {
      const days = daysFrom(from, value as string)
      if (days < rule.near.from || days > rule.near.to) return false
    }
  }
  if (rule.within && rule.unit !== undefined) {
    const range = rule.within[String(known[rule.unit])]
    if (range && ((value as number) < range[0] || (value as number) > (range[1] ?? Number.POSITIVE_INFINITY)))
      return false
  }
  return true
}

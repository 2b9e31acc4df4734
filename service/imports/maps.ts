import { readFileSync } from 'node:fs'
import { plain } from './cells.ts'
import type { SourceMap } from './model.ts'

const plainKeys = <T>(list: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(list).map(([word, value]) => [plain(word), value]))

/** Reads a map; its words are compared in one form, as the cells are. */
function read(kind: string): SourceMap {
  const map = JSON.parse(readFileSync(new URL(`./maps/${kind}.json`, import.meta.url), 'utf8')) as SourceMap
  for (const rule of Object.values(map.facts)) if (rule.codes) rule.codes = plainKeys(rule.codes)
  return { ...map, ...(map.statuses ? { statuses: plainKeys(map.statuses) } : {}) }
}

/** What each kind of file says, as data: columns, words, schemes. */
export const maps = { usOflc: read('us-oflc'), caLmia: read('ca-lmia') }

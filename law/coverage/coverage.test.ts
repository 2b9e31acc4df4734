import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Edition, Scheme } from '../language/index.ts'
import { type Library, loadLibrary } from '../library.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const facts = join(here, '..', '..', '..', 'shared', 'law', 'kazakhstan.md')
const rows = parse(readFileSync(join(here, 'kz.yaml'), 'utf8')) as Record<string, string[]>

let library: Library
beforeAll(async () => {
  library = await loadLibrary()
})

const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map((x) => x.id)

/** The ids of one kind of part of an edition. */
function parts(kind: string, e: Edition): string[] {
  const { permit, process } = e
  switch (kind) {
    case 'criterion':
      return ids(e.criteria)
    case 'exemption':
      return ids(e.exemptions)
    case 'exception':
      return e.criteria.flatMap((c) => ids(c.unless).map((x) => `${c.id}/${x}`))
    case 'points':
      return e.points ? [e.points.id] : []
    case 'quota':
      return e.quota ? [e.quota.id] : []
    case 'list':
      return e.occupations ? [e.occupations.id] : []
    case 'market':
      return e.marketTest ? ['search'] : []
    case 'clock':
      return ids(process.clocks)
    case 'fee':
      return ids(process.fees)
    case 'document':
      return ids(process.documents)
    case 'process':
      return ['where', ...(process.gaps?.length ? ['gaps'] : [])]
    case 'length':
      return ids(permit.lengths)
    case 'tie':
      return permit.ties.map((t) => t.tie)
    case 'right':
      return ids(permit.rights)
    case 'ground':
      return Object.values(permit.grounds)
        .flat()
        .map((g) => g.code)
    case 'duty':
      return ids(e.duties)
    case 'appeal':
      return e.appeal.map((_, i) => String(i))
    case 'gap':
      return ids(e.gaps)
    default:
      return []
  }
}

/** Why a target is not there; undefined where it is. */
function fault(lib: Library, target: string): string | undefined {
  const [kind = '', id = ''] = target.split(/: (.*)/)
  if (kind === 'later') return id.length > 10 ? undefined : 'gives no reason'
  if (kind === 'act') return lib.acts.has(id) ? undefined : 'no such act'
  if (kind === 'table') return lib.tables.has(id) ? undefined : 'no such table'
  const [schemeId = '', editionId = '', part = ''] = id.split('#')
  const scheme: Scheme | undefined = lib.schemes.get(schemeId)
  if (!scheme) return 'no such scheme'
  if (kind === 'fact') return scheme.facts[editionId] ? undefined : 'no such fact'
  const edition = scheme.editions.find((e) => e.id === editionId)
  if (!edition) return 'no such edition'
  return parts(kind, edition).includes(part) ? undefined : `no such ${kind}`
}

/** A table says of itself that something was not found. */
const unfound = (lib: Library, target: string): boolean =>
  target.startsWith('gap: ') ||
  (target.startsWith('table: ') &&
    (lib.tables.get(target.slice(7))?.rows ?? []).some(
      (r) => r.value === undefined || ['NF', 'G'].includes(r.cite.mark),
    ))

/** Rows of the research file: id and the text of its last column, where its mark stands. */
function researchRows(): { id: string; mark: string }[] {
  const out: { id: string; mark: string }[] = []
  for (const line of readFileSync(facts, 'utf8').split('\n')) {
    const table = /^\| ((?:A|C|D|G|H)-\d+|C-R\d|L-[ABC]) \|/.exec(line)
    // A gap of the list of gaps has a number, a group of levy rates a letter.
    if (table) out.push({ id: table[1]!, mark: line.trim().replace(/\|$/, '').split('|').at(-1)!.trim() })
    const bullet = /^(?:- )?(C-\d+|A-\d+|B-\d+):? (.*)$/.exec(line)
    if (bullet && !table) out.push({ id: bullet[1]!, mark: bullet[2]! })
  }
  return out
}

describe('coverage of the research on Kazakhstan', () => {
  it('names only parts of the library that are there', () => {
    const faults = Object.entries(rows).flatMap(([id, targets]) =>
      targets.flatMap((t) => {
        const what = fault(library, t)
        return what ? [`${id} ${t}: ${what}`] : []
      }),
    )
    expect(faults).toEqual([])
  })

  it('finds a target that is not there', () => {
    expect(fault(library, 'table: kz.no-such')).toBe('no such table')
    expect(fault(library, 'criterion: kz/employer-permit#KZ-R5#no-such')).toBe('no such criterion')
    expect(fault(library, 'criterion: kz/employer-permit#KZ-R9#ratio')).toBe('no such edition')
  })

  it('leaves no row without a target', () => {
    expect(Object.entries(rows).filter(([, targets]) => !Array.isArray(targets) || targets.length === 0)).toEqual([])
  })

  it('holds the thirteen acts of chapter 4.3', () => {
    const thirteen = [
      'code-155-2',
      'law-204-1',
      'law-149-3',
      'decree-399',
      'resolution-836',
      'resolution-1371',
      'resolution-925',
      'resolution-1110',
      'resolution-1159',
      'resolution-1242',
      'order-266',
      'order-273',
      'order-349',
    ]
    expect(thirteen.filter((id) => !library.acts.has(`kz/${id}`))).toEqual([])
  })

  it('cites a row in the parts that claim to encode it', () => {
    // The note of some citation in acts, tables or schemes names the row, or a range that contains it.
    const text = JSON.stringify(
      [...library.schemes.values(), ...library.tables.values()].filter((x) => x.id.startsWith('kz')),
    )
    const plain = Object.entries(rows).filter(
      ([id, t]) => /^(C-R?\d|[ADGH]-\d|L-)/.test(id) && !t.every((x) => x.startsWith('later')),
    )
    const uncited = plain.map(([id]) => id).filter((id) => !new RegExp(`${id}(?!\\d)`).test(text) && !inRange(id, text))
    expect(uncited).toEqual([])
  })

  if (existsSync(facts)) {
    it('covers every row of the research file', () => {
      const found = researchRows()
      expect(found.length).toBeGreaterThan(120)
      expect(found.map((r) => r.id).filter((id) => !rows[id])).toEqual([])
    })

    it('keeps what was not found unfound', () => {
      const missing = researchRows().filter((r) => /^(NF|G)\b/.test(r.mark))
      expect(missing.map((r) => r.id)).toEqual(expect.arrayContaining(['A-12', 'A-19', 'A-26', 'A-34', 'C-48', 'H-09']))
      const claimed = missing.filter((r) => {
        const targets = rows[r.id] ?? []
        return !targets.every((t) => t.startsWith('later')) && !targets.some((t) => unfound(library, t))
      })
      expect(claimed.map((r) => r.id)).toEqual([])
    })
  } else {
    console.log('coverage: the research file is not beside the project, its rows are not compared')
  }
})

/** `A-01..A-05` and `A-12 to A-15` name the rows between. */
function inRange(id: string, text: string): boolean {
  const [letter, n] = [id.slice(0, 2), Number(id.slice(2))]
  for (const m of text.matchAll(/([ACDGH]-)(\d+)(?:\.\.| to )[ACDGH]-(\d+)/g)) {
    if (m[1] === letter && n >= Number(m[2]) && n <= Number(m[3])) return true
  }
  return false
}

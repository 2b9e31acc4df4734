import { reads } from '../engine/atoms.ts'
import { dayOf, isoOf } from '../engine/dates.ts'
import { candidates } from '../engine/tables.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { Table, TableRow } from '../language/table.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import type { Finding } from './finding.ts'

const OPEN = '9999-12-31'
const after = (iso: IsoDate): IsoDate => isoOf(dayOf(iso) + 1)

/** Editions and values follow each other without gap and without overlap. */
export function checkCoverage(library: Library): Finding[] {
  return [
    ...[...library.schemes.values()].flatMap(editionOrder),
    ...[...library.tables.values()].flatMap(valueOrder),
    ...[...library.schemes.values()].flatMap((s) => s.editions.flatMap((e) => valuesThere(library, s, e))),
  ]
}

function editionOrder(scheme: Scheme): Finding[] {
  const findings: Finding[] = []
  const sorted = [...scheme.editions].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const [i, e] of sorted.entries()) {
    const where = `${scheme.id}#${e.id}`
    if (e.to && e.to < e.from)
      findings.push({ rule: 'edition-overlap', where, what: `ends ${e.to} before it begins ${e.from}` })
    const before = sorted[i - 1]
    if (!before) continue
    if (!before.to || before.to >= e.from)
      findings.push({
        rule: 'edition-overlap',
        where,
        what: `begins ${e.from} while ${before.id} holds to ${before.to ?? 'no end'}`,
      })
    else if (after(before.to) !== e.from)
      findings.push({
        rule: 'edition-gap',
        where,
        what: `no edition from ${after(before.to)} to the day before ${e.from}`,
      })
  }
  return findings
}

/** Rows of one key must not overlap, and must not leave days out between the first and the last. */
function valueOrder(table: Table): Finding[] {
  const byKey = new Map<string, TableRow[]>()
  for (const row of table.rows) {
    const key = (row.key ?? []).join(',')
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  const findings: Finding[] = []
  for (const [key, rows] of byKey) {
    const where = `table ${table.id}${key ? ` ${key}` : ''}`
    const sorted = rows.sort((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : (a.enacted ?? '') < (b.enacted ?? '') ? -1 : 1,
    )
    for (const [i, row] of sorted.entries()) {
      if (row.to && row.to < row.from)
        findings.push({ rule: 'value-overlap', where, what: `the value of ${row.from} ends before it begins` })
      const before = sorted[i - 1]
      if (!before) continue
      // A retroactive value stands over the one it replaces.
      if (row.enacted && row.enacted !== before.enacted) continue
      if (!before.to || before.to >= row.from)
        findings.push({ rule: 'value-overlap', where, what: `two values on ${row.from}` })
      else if (after(before.to) !== row.from)
        findings.push({
          rule: 'value-gap',
          where,
          what: `no value from ${after(before.to)} to the day before ${row.from}`,
        })
    }
  }
  return findings
}

/** Every table that an edition reads on the day of filing has a row (a value, or "not found") on each day of the edition. */
function valuesThere(library: Library, scheme: Scheme, e: Edition): Finding[] {
  const findings: Finding[] = []
  for (const id of reads([e.exemptions, e.criteria, e.points ?? [], e.permit, e.process, e.duties]).tables) {
    const table = library.tables.get(id)
    if (!table) {
      findings.push({ rule: 'unknown-name', where: `${scheme.id}#${e.id}`, what: `no table ${id}` })
      continue
    }
    const days = new Set([e.from, ...table.rows.flatMap((r) => [r.from, ...(r.to ? [after(r.to)] : [])])])
    for (const day of [...days].sort()) {
      if (day < e.from || day > (e.to ?? OPEN)) continue
      if (
        candidates(
          table,
          dayOf(day),
          (table.keys ?? []).map(() => undefined),
        ).length === 0
      ) {
        findings.push({ rule: 'value-gap', where: `${scheme.id}#${e.id}`, what: `table ${id} has no value on ${day}` })
        break
      }
    }
  }
  return findings
}

import { reads } from '../engine/atoms.ts'
import type { Scheme } from '../language/scheme.ts'
import type { Locale, Text } from '../language/text.ts'
import type { Library } from '../library.ts'
import type { Finding } from './finding.ts'
import { walk } from './walk.ts'

const locales: Locale[] = ['kk', 'ru', 'en']
const isText = (x: unknown): x is Text => typeof x === 'object' && x !== null && 'kk' in x && 'ru' in x && 'en' in x
const placeholders = (s: string): string[] => [...s.matchAll(/\{([\w.-]+)\}/g)].map((m) => m[1]!).sort()

/** Every fact, table and event that is named exists, and every text is whole in three languages with the same places to fill. */
export function checkNames(library: Library): Finding[] {
  const findings: Finding[] = []
  for (const scheme of library.schemes.values()) findings.push(...schemeNames(library, scheme))
  for (const thing of [...library.schemes.values(), ...library.tables.values(), ...library.acts.values()]) {
    walk(thing, (node, path) => {
      for (const [key, value] of Object.entries(node)) {
        if (!isText(value)) continue
        const where = `${thing.id}${path}/${key}`
        for (const l of locales)
          if (!value[l].trim()) findings.push({ rule: 'text-missing', where, what: `no text in ${l}` })
        const wanted = placeholders(value.en).join()
        for (const l of locales)
          if (placeholders(value[l]).join() !== wanted)
            findings.push({ rule: 'text-missing', where, what: `${l} fills other places than en` })
      }
    })
  }
  return findings
}

function schemeNames(library: Library, scheme: Scheme): Finding[] {
  const findings: Finding[] = []
  const events = new Set(['filing', ...Object.values(scheme.facts).flatMap((f) => (f.event ? [f.event] : []))])
  for (const e of scheme.editions) {
    const where = `${scheme.id}#${e.id}`
    const read = reads(e)
    for (const f of read.facts)
      if (!scheme.facts[f]) findings.push({ rule: 'unknown-name', where, what: `no fact ${f}` })
    for (const t of read.tables)
      if (!library.tables.has(t)) findings.push({ rule: 'unknown-name', where, what: `no table ${t}` })
    for (const x of read.events)
      if (!events.has(x)) findings.push({ rule: 'unknown-name', where, what: `no fact declares the event ${x}` })
    const governs = [...e.criteria, ...e.process.fees].flatMap((c) => (c.governs ? [c.governs] : []))
    for (const g of governs)
      if (!events.has(g)) findings.push({ rule: 'unknown-name', where, what: `no fact declares the event ${g}` })
    for (const f of e.permit.work)
      if (!scheme.facts[f]) findings.push({ rule: 'unknown-name', where, what: `permit.work names no fact: ${f}` })
    for (const t of [e.quota?.published?.set, e.quota?.published?.used, e.recruitment?.agreement?.states]) {
      if (t && !library.tables.has(t)) findings.push({ rule: 'unknown-name', where, what: `no table ${t}` })
    }
    for (const c of e.criteria) {
      for (const name of placeholders(c.refuse.text.en)) {
        if (!scheme.facts[name] && !library.tables.has(name) && name !== 'filing') {
          findings.push({
            rule: 'unknown-name',
            where: `${where} ${c.id}`,
            what: `the refusal names {${name}}, neither a fact nor a table`,
          })
        }
      }
    }
    const ids = e.criteria.map((c) => c.id)
    for (const id of ids.filter((x, i) => ids.indexOf(x) !== i))
      findings.push({ rule: 'unknown-name', where, what: `two criteria ${id}` })
  }
  return findings
}

/** Schemes that others name (a permit gone on from, a refusal under a power) are there: asked of the whole library only. */
export function checkReferences(library: Library): Finding[] {
  return [...library.schemes.values()].flatMap((scheme) =>
    scheme.editions.flatMap((e) =>
      [...(e.permit.follows ?? []).flatMap((f) => f.from ?? []), ...(e.power?.over ?? [])]
        .filter((id) => !library.schemes.has(id))
        .map((id): Finding => ({ rule: 'unknown-name', where: `${scheme.id}#${e.id}`, what: `no scheme ${id}` })),
    ),
  )
}

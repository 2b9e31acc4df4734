import type { Citation } from '../language/act.ts'
import type { Criterion } from '../language/criteria.ts'
import type { Condition, Term } from '../language/terms.ts'
import type { Text } from '../language/text.ts'
import { text } from '../language/text.ts'
import { isoOf } from './dates.ts'
import type { Compiler, Env } from './evaluate.ts'
import type { FactValue } from './facts.ts'
import type { ItemNode, Plan } from './plan.ts'
import { fill, formatDay, formatFact, formatValue, formatWhole, type ValueUsed } from './render.ts'
import { resolve, usable } from './tables.ts'
import type { Outcome } from './tri.ts'
import { governed } from './units.ts'

/** One criterion as it came out: the record that applicant, officer, appeal body and auditor read. */
export interface CriterionRecord {
  id: string
  title: Text
  outcome: Outcome | 'not-applicable'
  citation: Citation
  facts: Record<string, FactValue>
  values: ValueUsed[]
  /** Id of the exception by which it was met. */
  exception?: string
  points?: { low: number; high: number; required: number }
  reason?: { code: string; text: Text }
  curable?: boolean
}

/** One source of points: what it gave and could have given. */
export interface PointRecord {
  id: string
  title: Text
  low: number
  high: number
  most: number
  citation: Citation
  facts: Record<string, FactValue>
  parts?: PointRecord[]
}

/** The values of the law that a rule reads on its day, with their citations. */
export function valuesUsed(rule: unknown, plan: Plan, env: Env): ValueUsed[] {
  const used = new Map<string, ValueUsed>()
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) {
      for (const y of x) visit(y)
      return
    }
    if (typeof x !== 'object' || x === null) return
    const t = x as Partial<Extract<Term, { t: 'value' }>> & { c?: string; p?: string; fact?: string }
    if ((t.t === 'value' || t.c === 'among' || t.p === 'bands' || t.p === 'values') && t.table)
      addTable(used, plan, env, t.table, t.by ?? [])
    const k = x as Partial<Extract<Term, { t: 'const' }>>
    if (k.t === 'const')
      used.set(`${k.n} ${k.cite!.act} ${k.cite!.article}`, { value: k.n!, unit: k.unit!, citation: k.cite! })
    for (const [key, y] of Object.entries(x)) if (key !== 'cite' && key !== 'title' && key !== 'refuse') visit(y)
  }
  visit(rule)
  return [...used.values()]
}

function addTable(used: Map<string, ValueUsed>, plan: Plan, env: Env, id: string, by: Term[]): void {
  const table = plan.compiler.table(id)
  const keys = by.map((b) => (b.t === 'fact' ? env.facts[b.fact] : undefined))
  if (keys.some((k) => k === undefined)) return
  const { row, value } = resolve(
    table,
    env.day,
    keys.map((k) => (k === true ? 'yes' : k === false ? 'no' : String(k))),
    env.knownAt,
  )
  used.set(`${id} ${keys.join()}`, {
    table: id,
    title: table.title,
    unit: table.unit,
    citation: row?.cite ?? { act: '', article: '', mark: 'NF' },
    ...(value !== undefined ? { value } : { missing: row?.missing ?? `no value on ${isoOf(env.day)}` }),
  })
}

/** The facts a rule reads and the case gives. */
export function factsOf(names: readonly string[], env: Env): Record<string, FactValue> {
  const out: Record<string, FactValue> = {}
  for (const n of names) if (env.facts[n] !== undefined) out[n] = env.facts[n]!
  return out
}

/** Sets the day whose law governs a criterion, as far as it is known. */
export function onGoverningDay<T>(c: Criterion, compiler: Compiler, env: Env, body: () => T): T {
  const law = env.day
  env.day = governed(c.governs, compiler)(env) ?? law
  const out = body()
  env.day = law
  return out
}

/** Why a criterion failed, in words with the values met. */
export function refusal(
  template: Text,
  values: ValueUsed[],
  plan: Plan,
  env: Env,
  more: Record<string, number> = {},
): Text {
  return fill(template, (name, locale) => {
    if (name in more) return formatWhole(locale, more[name]!)
    const fact = plan.scheme.facts[name]
    if (fact) {
      const v = env.facts[name]
      return v === undefined ? '…' : formatFact(locale, fact, v)
    }
    if (name === 'filing') return formatDay(locale, env.filing)
    const v = values.find((u) => u.table === name)
    return v?.value === undefined ? undefined : formatValue(locale, v.value, v.unit)
  })
}

/** What the law itself lacks, for a criterion that came out incomplete. */
export function incompleteReason(rule: { must?: Condition; when?: Condition } | object, values: ValueUsed[]): Text {
  const whys: string[] = []
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) for (const y of x) visit(y)
    else if (typeof x === 'object' && x !== null) {
      const c = x as { c?: string; why?: string }
      if (c.c === 'incomplete' && c.why) whys.push(c.why)
      for (const y of Object.values(x)) visit(y)
    }
  }
  visit(rule)
  for (const v of values) if (v.missing) whys.push(`${v.title?.en ?? v.table}: ${v.missing}`)
  const why = [...new Set(whys)].join('; ')
  const names = (locale: 'kk' | 'ru' | 'en') =>
    values
      .filter((v) => v.missing && v.title)
      .map((v) => v.title![locale])
      .join('; ')
  return text(
    `Ереже толық емес: актінің мәтінінде бұл мән табылмады${names('kk') ? ` (${names('kk')})` : ''}. Жүйе оны ойдан шығармайды.`,
    `Правило неполно: этого значения нет ни в одном прочитанном источнике${names('ru') ? ` (${names('ru')})` : ''}. Система его не придумывает.`,
    `The rule is incomplete: no source read gives its content${why ? ` (${why})` : ''}. The system does not make it up.`,
  )
}

/** Highest points an item can give. */
export function mostPoints(n: ItemNode, plan: Plan, env: Env): number {
  if (n.unit) return n.unit.high ? Math.max(0, ...n.unit.high.filter((h) => h > -1e6)) : 0
  const parts = n.parts.map((p) => mostPoints(p, plan, env))
  const sum = n.item.p === 'cap' ? parts.reduce((a, b) => a + b, 0) : Math.max(0, ...parts)
  if (n.limit?.(env) !== 0) return sum
  return Math.min(sum, env.hi)
}

export { usable }

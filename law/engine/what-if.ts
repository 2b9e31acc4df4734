import type { Fact } from '../language/facts.ts'
import type { Text } from '../language/text.ts'
import { isoOf, parseDay } from './dates.ts'
import { bounds, type Env } from './evaluate.ts'
import { type FactValue, NONE } from './facts.ts'
import type { Plan } from './plan.ts'
import { formatFact } from './render.ts'
import { FAIL, PASS } from './tri.ts'

/** A smallest change of facts that would turn a refusal. */
export interface Change {
  set: Record<string, FactValue>
  outcome: 'pass'
  text: Text
}

interface Candidate {
  name: string
  value: FactValue
  slot: number
  code: number
}
const MOST = 12

/**
 * Single changes that turn a refusal into a grant, or pairs where no single one does. Only facts that a person can
 * change, or that time changes, and these only forward; register facts and judgements are nobody's to change.
 */
export function whatIf(plan: Plan, codes: Uint8Array, env: Env): Change[] {
  if (plan.decide(codes, env) !== FAIL) return []
  const singles: Candidate[][] = []
  const candidates = plan.used.flatMap((name) => candidatesFor(name, plan, codes, env))
  for (const c of candidates) if (withChange(plan, codes, env, [c])) singles.push([c])
  const untabled = new Set([...plan.criteria, ...plan.exemptions].flatMap((u) => (u.table ? [] : u.facts)))
  for (const name of untabled) {
    const found = bisect(name, plan, codes, env)
    if (found) singles.push([found])
  }
  const best = nearest(singles, env)
  if (best.length > 0) return best.slice(0, MOST).map((c) => change(plan, c))
  const pairs: Candidate[][] = []
  for (let i = 0; i < candidates.length && pairs.length < MOST; i++) {
    for (let j = i + 1; j < candidates.length && pairs.length < MOST; j++) {
      if (candidates[i]!.name === candidates[j]!.name) continue
      const pair = [candidates[i]!, candidates[j]!]
      if (withChange(plan, codes, env, pair)) pairs.push(pair)
    }
  }
  return pairs.slice(0, 4).map((c) => change(plan, c))
}

/** One change per fact: for numbers the nearest. */
function nearest(found: Candidate[][], env: Env): Candidate[][] {
  const best = new Map<string, Candidate[]>()
  for (const c of found) {
    const { name, value } = c[0]!
    const old = best.get(name)
    if (!old) best.set(name, c)
    else if (distance(value, env.facts[name]) < distance(old[0]!.value, env.facts[name])) best.set(name, c)
  }
  return [...best.values()]
}

const distance = (a: FactValue, b: FactValue | undefined): number => {
  const n = (v: FactValue | undefined) => (typeof v === 'number' ? v : typeof v === 'string' ? (parseDay(v) ?? 0) : 0)
  return Math.abs(n(a) - n(b))
}

const changeable = (fact: Fact): boolean =>
  fact.type !== 'judgement' &&
  fact.type !== 'periods' &&
  fact.changes !== 'never' &&
  (fact.source !== 'register' || fact.changes === 'by-effort')

function candidatesFor(name: string, plan: Plan, codes: Uint8Array, env: Env): Candidate[] {
  const slot = plan.slotOf.get(name)
  const fact = plan.scheme.facts[name]!
  if (slot === undefined || env.facts[name] === undefined || !changeable(fact)) return []
  const { samples } = plan.slots[slot]!
  const now = codes[slot]!
  const out: Candidate[] = []
  for (let code = 1; code < samples.length; code++) {
    if (code === now || samples[code] === '~') continue
    if (fact.changes === 'with-time' && code < now) continue
    // The edge of the class that lies nearest to what is.
    const next = samples[code + 1]
    const value = code > now || next === undefined || next === NONE ? samples[code]! : before(fact, next)
    out.push({ name, value, slot, code })
  }
  return out
}

const before = (fact: Fact, value: FactValue): FactValue =>
  typeof value === 'number' ? value - 1 : fact.type === 'date' ? isoOf(parseDay(value as string)! - 1) : value

function withChange(plan: Plan, codes: Uint8Array, env: Env, changes: Candidate[]): boolean {
  const old = changes.map((c) => [env.facts[c.name], c.slot >= 0 ? codes[c.slot]! : 0] as const)
  for (const c of changes) {
    env.facts[c.name] = c.value
    if (c.slot >= 0) codes[c.slot] = c.code
  }
  const out = plan.decide(codes, env)
  for (const [i, c] of changes.entries()) {
    env.facts[c.name] = old[i]![0]
    if (c.slot >= 0) codes[c.slot] = old[i]![1]
  }
  return out === PASS
}

/** For a number that no class stands for: the nearest value on either side at which the refusal turns. */
function bisect(name: string, plan: Plan, codes: Uint8Array, env: Env): Candidate | undefined {
  const fact = plan.scheme.facts[name]!
  const was = env.facts[name]
  if (was === undefined || was === NONE || !changeable(fact) || !['int', 'money', 'date'].includes(fact.type))
    return undefined
  const asValue = (n: number): FactValue => (fact.type === 'date' ? isoOf(n) : n)
  const now = fact.type === 'date' ? parseDay(was as string)! : (was as number)
  const slot = plan.slotOf.get(name) ?? -1
  const at = (n: number): Candidate => ({
    name,
    value: asValue(n),
    slot,
    code: slot < 0 ? 0 : plan.slots[slot]!.encode(asValue(n)),
  })
  const passes = (n: number) => withChange(plan, codes, env, [at(n)])
  const [min, max] = bounds(fact)
  const ends = fact.changes === 'with-time' ? [max] : [max, min]
  const found: number[] = []
  for (const end of ends) {
    if (!passes(end)) continue
    let bad = now
    let good = end
    while (Math.abs(good - bad) > 1) {
      const mid = Math.trunc((good + bad) / 2)
      if (passes(mid)) good = mid
      else bad = mid
    }
    found.push(good)
  }
  if (found.length === 0) return undefined
  const best = found.reduce((a, b) => (Math.abs(a - now) <= Math.abs(b - now) ? a : b))
  return at(best)
}

function change(plan: Plan, candidates: Candidate[]): Change {
  const parts = (locale: 'kk' | 'ru' | 'en') =>
    candidates
      .map(
        (c) =>
          `${plan.scheme.facts[c.name]!.label[locale]}: ${formatFact(locale, plan.scheme.facts[c.name]!, c.value)}`,
      )
      .join('; ')
  return {
    set: Object.fromEntries(candidates.map((c) => [c.name, c.value])),
    outcome: 'pass',
    text: {
      kk: `Егер мынадай болса, нәтиже өзгереді — ${parts('kk')}`,
      ru: `Исход изменится, если будет так — ${parts('ru')}`,
      en: `The outcome would change with — ${parts('en')}`,
    },
  }
}

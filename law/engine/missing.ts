import type { Criterion, Exception } from '../language/criteria.ts'
import type { Condition } from '../language/terms.ts'
import { reads } from './atoms.ts'
import type { Env } from './evaluate.ts'
import type { ItemNode, Plan, Unit } from './plan.ts'
import { nodePoints, unitDetail } from './plan.ts'
import { FAIL, PASS, UNKNOWN } from './tri.ts'

/**
 * Facts still worth asking: unknown, and able to change the outcome. First those most of whose answers settle the case,
 * then in the order of their declaration. Empty when the outcome is settled.
 */
export function missingFacts(plan: Plan, codes: Uint8Array, env: Env): string[] {
  const outcome = plan.decide(codes, env)
  if (outcome === PASS || outcome === FAIL) return []
  const open = new Set<string>()
  for (const u of plan.exemptions)
    if (unitDetail(u, codes, env) === UNKNOWN)
      openFacts(u, () => conditionFacts(u.exemption.when, plan, env), plan, codes, env, open)
  for (const u of plan.criteria) {
    if (unitDetail(u, codes, env) === UNKNOWN)
      openFacts(u, () => criterionFacts(u.criterion, plan, env), plan, codes, env, open)
  }
  if (plan.pointsTri(codes, env) === UNKNOWN) for (const n of plan.items) itemFacts(n, plan, codes, env, open)
  const names = plan.used.filter((n) => open.has(n))
  const share = new Map(names.map((n) => [n, settling(n, plan, codes, env)]))
  return names.sort((a, b) => share.get(b)! - share.get(a)!)
}

/** Share of a fact's classes that settle the outcome. */
function settling(name: string, plan: Plan, codes: Uint8Array, env: Env): number {
  const s = plan.slotOf.get(name)
  if (s === undefined || !plan.fast) return 0
  const n = plan.slots[s]!.samples.length - 1
  let settled = 0
  for (let k = 1; k <= n; k++) {
    codes[s] = k
    const t = plan.fast.decide(codes)
    if (t !== UNKNOWN) settled++
  }
  codes[s] = 0
  void env
  return settled / n
}

function openFacts(
  u: Unit,
  names: () => Set<string>,
  plan: Plan,
  codes: Uint8Array,
  env: Env,
  open: Set<string>,
): void {
  if (!u.table) {
    for (const n of names()) open.add(n)
    return
  }
  const here = unitDetail(u, codes, env)
  let at = 0
  for (let i = 0; i < u.slots.length; i++) at += codes[u.slots[i]!]! * u.steps[i]!
  let found = false
  for (let i = 0; i < u.slots.length; i++) {
    const s = u.slots[i]!
    if (codes[s] !== 0) continue
    const n = plan.slots[s]!.samples.length
    for (let k = 1; k < n; k++) {
      if (u.table[at + k * u.steps[i]!] !== here || (u.high && u.high[at + k * u.steps[i]!] !== u.high[at])) {
        open.add(plan.slots[s]!.name)
        found = true
        break
      }
    }
  }
  // Only two answers together settle it: ask for both.
  if (!found) for (const s of u.slots) if (codes[s] === 0) open.add(plan.slots[s]!.name)
}

function itemFacts(n: ItemNode, plan: Plan, codes: Uint8Array, env: Env, open: Set<string>): void {
  nodePoints(n, codes, env)
  if (env.lo === env.hi) return
  if (n.unit)
    openFacts(n.unit, () => new Set(n.unit!.facts.filter((f) => env.facts[f] === undefined)), plan, codes, env, open)
  for (const p of n.parts) itemFacts(p, plan, codes, env, open)
}

function criterionFacts(c: Criterion, plan: Plan, env: Env): Set<string> {
  if (c.governs && c.governs !== 'filing') {
    const name = plan.compiler.eventFact(c.governs)
    if (name && env.facts[name] === undefined) return new Set([name])
  }
  const guard = c.when ? conditionFacts(c.when, plan, env) : new Set<string>()
  if (guard.size > 0) return guard
  const out = conditionFacts(c.must, plan, env)
  const visit = (e: Exception) => {
    for (const n of conditionFacts(e.when, plan, env)) out.add(n)
    e.unless?.forEach(visit)
  }
  c.unless?.forEach(visit)
  return out
}

/** Unknown facts of the parts of a condition that are not settled. */
function conditionFacts(c: Condition, plan: Plan, env: Env): Set<string> {
  const t = plan.compiler.condition(c)(env)
  if (t === PASS || t === FAIL) return new Set()
  if (c.c === 'all' || c.c === 'any') return new Set(c.of.flatMap((x) => [...conditionFacts(x, plan, env)]))
  if (c.c === 'not') return conditionFacts(c.of, plan, env)
  const read = reads(c)
  for (const e of read.events) {
    const name = plan.compiler.eventFact(e)
    if (name) read.facts.add(name)
  }
  return new Set([...read.facts].filter((n) => env.facts[n] === undefined))
}

import type { Criterion, Exception } from '../language/criteria.ts'
import type { Condition, Term } from '../language/terms.ts'
import { reads } from './atoms.ts'
import type { Env } from './evaluate.ts'
import type { ItemNode, Plan, Unit } from './plan.ts'
import { NO_POINTS, nodePoints, unitDetail } from './plan.ts'
import { FAIL, INCOMPLETE, PASS, UNKNOWN } from './tri.ts'

/**
 * Facts still worth asking: unknown, and able to change the outcome. First those most of whose answers settle the case,
 * then in the order of their declaration. Empty when the outcome is settled.
 */
export function missingFacts(plan: Plan, codes: Uint8Array, env: Env): string[] {
  const outcome = plan.decide(codes, env)
  if (outcome === PASS || outcome === FAIL) return []
  const open = new Set<string>()
  for (const u of plan.exemptions)
    if (isOpen(u, plan, codes, env))
      openFacts(u, () => conditionFacts(u.exemption.when, plan, env), plan, codes, env, open)
  for (const u of plan.criteria)
    if (isOpen(u, plan, codes, env)) openFacts(u, () => criterionFacts(u.criterion, plan, env), plan, codes, env, open)
  const points = plan.pointsTri(codes, env)
  if (points === UNKNOWN || points === INCOMPLETE) {
    const { when } = plan.points!
    if (when) for (const n of conditionFacts(when, plan, env)) open.add(n)
  }
  if (points === UNKNOWN) for (const n of plan.items) itemFacts(n, plan, codes, env, open)
  if (points === INCOMPLETE) for (const n of pastUnread(plan, codes, env)) open.add(n)
  const names = plan.used.filter((n) => open.has(n))
  const share = new Map(names.map((n) => [n, settling(n, plan, codes, env)]))
  return names.sort((a, b) => share.get(b)! - share.get(a)!)
}

/** Unknown; or incomplete as far as it is known: an answer may lead past what was not found in the law. */
function isOpen(u: Unit, plan: Plan, codes: Uint8Array, env: Env): boolean {
  const here = unitDetail(u, codes, env)
  return here === UNKNOWN || (here === INCOMPLETE && (!u.table || leadsOut(u, plan, codes, [INCOMPLETE, UNKNOWN])))
}

/** Do some answers to the open facts of a unit settle it, whatever stays unread. */
function leadsOut(u: Unit, plan: Plan, codes: Uint8Array, unread: readonly number[]): boolean {
  let rows = [0]
  for (const [i, s] of u.slots.entries()) {
    const step = u.steps[i]!
    const open =
      codes[s] === 0 ? Array.from({ length: plan.slots[s]!.samples.length - 1 }, (_, k) => k + 1) : [codes[s]!]
    rows = rows.flatMap((at) => open.map((k) => at + k * step))
  }
  return rows.some((at) => !unread.includes(u.table![at]!))
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

/** Facts whose answers lead past the points that were not found in the law; none where some were not found in any case. */
function pastUnread(plan: Plan, codes: Uint8Array, env: Env): Set<string> {
  const out = new Set<string>()
  /** Facts of a term that was not found: without unknown ones it never will be. */
  const ofTerm = (t: Term): boolean => {
    const unknown = [...reads(t).facts].filter((n) => env.facts[n] === undefined)
    for (const n of unknown) out.add(n)
    return unknown.length > 0
  }
  const leads = (n: ItemNode): boolean => {
    if (nodePoints(n, codes, env) !== INCOMPLETE) return true
    if (!n.unit) {
      const within = n.parts.every(leads)
      return within && (n.item.p !== 'cap' || n.limit!(env) === 0 || ofTerm(n.item.limit))
    }
    const u = n.unit
    const unknown = u.facts.filter((f) => env.facts[f] === undefined)
    if (unknown.length === 0 || (u.table && !leadsOut(u, plan, codes, [NO_POINTS]))) return false
    openFacts(u, () => new Set(unknown), plan, codes, env, out)
    return true
  }
  const all = plan.items.every(leads) && (plan.pass(env) === 0 || ofTerm(plan.points!.pass))
  return all ? out : new Set()
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

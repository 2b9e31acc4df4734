import type { Citation } from '../language/act.ts'
import { type Text, text } from '../language/text.ts'
import type { Env } from './evaluate.ts'
import { type Plan, unitDetail } from './plan.ts'
import type { CriterionRecord } from './record.ts'
import { FAIL } from './tri.ts'
import { triOf } from './units.ts'

/**
 * Why a case is refused although no single criterion is settled: whatever the answers still open are, one of these
 * criteria is not met. Undefined where that is not so.
 */
export function refusedTogether(plan: Plan, codes: Uint8Array, env: Env): CriterionRecord | undefined {
  const open = [...plan.shared].filter((s) => codes[s] === 0)
  const failing = new Map<string, { title: Text; cite: Citation }>()
  each(plan, codes, env, open, () => {
    for (const u of plan.criteria)
      if (triOf(unitDetail(u, codes, env)) === FAIL) failing.set(u.criterion.id, u.criterion)
    if (plan.points && plan.pointsTri(codes, env) === FAIL) failing.set(plan.points.id, plan.points)
  })
  const rules = [...failing.values()]
  if (rules.length === 0) return undefined
  const names = (key: 'kk' | 'ru' | 'en') => rules.map((r) => `«${r.title[key]}»`).join(', ')
  const asked = (key: 'kk' | 'ru' | 'en') => open.map((s) => `«${plan.slots[s]!.fact.label[key]}»`).join(', ')
  return {
    id: 'together',
    title: text(
      'Бірге орындалмайтын шарттар',
      'Условия, невыполнимые вместе',
      'Conditions that cannot be met together',
    ),
    outcome: 'fail',
    citation: rules[0]!.cite,
    facts: {},
    values: [],
    reason: {
      code: 'TOGETHER',
      text: text(
        `${asked('kk')} бойынша жауап қандай болса да, мына шарттардың бірі орындалмайды: ${names('kk')}`,
        `Каким бы ни был ответ: ${asked('ru')}, одно из условий не выполнено: ${names('ru')}`,
        `Whatever the answer to ${asked('en')}, one of these conditions is not met: ${names('en')}`,
      ),
    },
  }
}

/** Runs a body for every combination of the open facts that several rules share, as deciding does. */
function each(plan: Plan, codes: Uint8Array, env: Env, open: number[], body: () => void, i = 0): void {
  if (i === open.length) {
    body()
    return
  }
  const s = open[i]!
  const slot = plan.slots[s]!
  const exact = ['one-of', 'yes-no', 'judgement'].includes(slot.fact.type)
  for (let k = 1; k < slot.samples.length; k++) {
    codes[s] = k
    if (exact) env.facts[slot.name] = slot.samples[k]
    each(plan, codes, env, open, body, i + 1)
  }
  codes[s] = 0
  if (exact) delete env.facts[slot.name]
}

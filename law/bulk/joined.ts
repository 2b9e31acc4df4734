import type { Fact } from '../language/facts.ts'
import type { Scheme } from '../language/scheme.ts'
import { text } from '../language/text.ts'
import { Told } from './told.ts'

/** Two schemes mean different things by one name; one population cannot answer both. */
export class JoinError extends Told {
  readonly fact: string
  constructor(fact: string, a: Scheme, b: Scheme) {
    super(
      text(
        `${a.id} мен ${b.id} «${fact}» деген атпен әр түрлі нәрсені сұрайды`,
        `${a.id} и ${b.id} спрашивают разное под именем «${fact}»`,
        `${a.id} and ${b.id} ask different questions by the name "${fact}"`,
      ),
    )
    this.fact = fact
  }
}

/** The facts that two variants read, as one scheme, for a population that is decided under both. */
export function joined(a: Scheme, b: Scheme, readByA: Iterable<string>, readByB: Iterable<string>): Scheme {
  if (a.id === b.id) return a
  const facts: Record<string, Fact> = {}
  for (const name of readByA) facts[name] = a.facts[name]!
  for (const name of readByB) {
    const fact = b.facts[name]!
    facts[name] = facts[name] ? meet(name, facts[name], fact, a, b) : fact
  }
  return { ...a, facts }
}

function meet(name: string, x: Fact, y: Fact, a: Scheme, b: Scheme): Fact {
  const none = x.orNone || y.orNone ? { orNone: true } : {}
  if (x.type === 'int' && y.type === 'int' && x.unit === y.unit)
    return { ...x, ...none, min: Math.min(x.min, y.min), max: Math.max(x.max, y.max) }
  if (x.type === 'money' && y.type === 'money' && x.currency === y.currency)
    return { ...x, ...none, min: Math.min(x.min, y.min), max: Math.max(x.max, y.max) }
  if (x.type === 'one-of' && y.type === 'one-of' && Object.keys(x.options).some((o) => Object.hasOwn(y.options, o)))
    return { ...x, ...none, options: { ...x.options, ...y.options } }
  if (x.type === 'code' && y.type === 'code' && x.list === y.list) return { ...x, ...none }
  if (x.type === y.type && ['yes-no', 'judgement', 'date', 'periods'].includes(x.type)) return { ...x, ...none }
  throw new JoinError(name, a, b)
}

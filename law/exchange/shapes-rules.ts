import { parseDay } from '../engine/dates.ts'
import type { Citation, Mark } from '../language/act.ts'
import type { Criterion, Exception, PointItem, Points } from '../language/criteria.ts'
import type { Fact } from '../language/facts.ts'
import type { Condition, Term } from '../language/terms.ts'
import type { IsoDate, Text } from '../language/text.ts'
import {
  boolean,
  type Fields,
  later,
  list,
  may,
  number,
  object,
  oneOf,
  record,
  type Shape,
  string,
  tagged,
} from './shape.ts'

/** Names of facts, options, codes and parts: no spaces, nothing that a pointer or a page could stumble over. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._:*-]{0,99}$/
export const name = string(NAME, 'a name')
export const anyText = string()

export const day: Shape<IsoDate> = (x, path, tell) => {
  if (typeof x !== 'string' || parseDay(x) === undefined) tell(path, 'a day like 2026-05-04 is needed')
}

export const text: Shape<Text> = object<Text>({ kk: anyText, ru: anyText, en: anyText })
export const mark: Shape<Mark> = oneOf('R', 'R2', 'D', 'I', 'P', 'G', 'NF')

export const cite: Shape<Citation> = object<Citation>({
  act: anyText,
  article: anyText,
  edition: may(anyText),
  mark,
  source: may(anyText),
  note: may(anyText),
})

export const term: Shape<Term> = later(() => terms)
export const condition: Shape<Condition> = later(() => conditions)
const many = { of: list(term, 1) }
const between = { from: term, to: term }
const plus = { date: term, n: term }
const two = { left: term, right: term }
const share = { part: term, whole: term, percent: term }

const terms: Shape<Term> = tagged<Term, 't'>('t', {
  fact: { fact: name },
  value: { table: name, by: may(list(term)) },
  const: { n: number, unit: anyText, cite },
  unit: { n: oneOf(0, 1) },
  event: { event: name },
  add: many,
  sub: many,
  mul: many,
  min: many,
  max: many,
  'days-between': between,
  'months-between': between,
  'years-between': between,
  'plus-days': plus,
  'plus-months': plus,
  'days-in-window': { periods: name, months: term },
  'days-in': { periods: name },
  if: { when: condition, yes: term, no: term },
})

const conditions: Shape<Condition> = tagged<Condition, 'c'>('c', {
  yes: { fact: name },
  no: { fact: name },
  is: { fact: name, codes: list(anyText, 1) },
  among: { fact: name, table: name, by: may(list(term)) },
  none: { fact: name },
  'at-least': two,
  'at-most': two,
  above: two,
  below: two,
  equal: two,
  'share-at-least': share,
  'share-at-most': share,
  all: { of: list(condition) },
  any: { of: list(condition) },
  not: { of: condition },
  always: {},
  incomplete: { why: anyText },
})

type Common = Omit<Fact, 'type'>
const common: Fields<Common> = {
  label: text,
  ask: may(text),
  help: may(text),
  level: oneOf('case', 'line'),
  source: oneOf('worker', 'employer', 'offer', 'officer', 'register'),
  register: may(anyText),
  evidence: may(text),
  changes: may(oneOf('never', 'with-time', 'by-effort')),
  orNone: may(boolean),
  event: may(name),
  cite: may(cite),
}

export const fact: Shape<Fact> = tagged<Fact, 'type'>('type', {
  int: { ...common, min: number, max: number, unit: anyText },
  money: { ...common, min: number, max: number, currency: string(/^[A-Z]{3}$/, 'a currency'), per: may(anyText) },
  'yes-no': common,
  date: common,
  'one-of': { ...common, options: record(NAME, text) },
  code: { ...common, list: name },
  periods: common,
  judgement: common,
})

const exception: Shape<Exception> = object<Exception>({
  id: name,
  when: condition,
  cite,
  unless: may(list(later(() => exception))),
})

const refuse = object<Criterion['refuse']>({ code: name, text })

export const criterion: Shape<Criterion> = object<Criterion>({
  id: name,
  title: text,
  must: condition,
  cite,
  when: may(condition),
  unless: may(list(exception)),
  governs: may(name),
  from: may(day),
  to: may(day),
  refuse,
  curable: may(object<NonNullable<Criterion['curable']>>({ days: term, cite })),
})

const item = { id: name, title: text, cite }
const items = list(later((): Shape<PointItem> => pointItem))
const pointItem: Shape<PointItem> = tagged<PointItem, 'p'>('p', {
  bands: { ...item, of: term, table: name, when: may(condition) },
  values: { ...item, fact: name, table: name, by: may(list(term)), when: may(condition) },
  flag: { ...item, if: condition, worth: term },
  cap: { ...item, limit: term, of: items },
  best: { ...item, of: items },
})

export const points: Shape<Points> = object<Points>({
  id: name,
  title: text,
  items,
  pass: term,
  cite,
  when: may(condition),
  refuse,
})

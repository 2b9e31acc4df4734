import { lists } from '../codes/index.ts'
import type { Fact } from '../language/facts.ts'
import type { Scheme } from '../language/scheme.ts'
import { type Text, text } from '../language/text.ts'
import { type Day, dayOf, firstDay, lastDay, parseDay, plusMonths } from './dates.ts'

/** A stay or permit, both days included. */
export interface Period {
  from: string
  to: string
}
/** The answer "there is no such thing", for facts that allow it. */
export const NONE = 'none'
/** An answer: number (money in minor units), code, day or option, yes or no, or periods. */
export type FactValue = number | string | boolean | Period[]
/** What is known of a line: absent means not yet known; `null` is an error. */
export type Facts = Record<string, FactValue | undefined>

/** One fault of the given facts: where (JSON pointer), what, and what to do. */
export interface FactError {
  path: string
  code:
    | 'unknown-fact'
    | 'wrong-type'
    | 'impossible-date'
    | 'out-of-range'
    | 'not-an-option'
    | 'bad-period'
    | 'not-an-object'
  text: Text
}

/** Merged, ordered day intervals of periods, ends included. */
const spans = (periods: readonly Period[]): [Day, Day][] => {
  const sorted = periods.map((p): [Day, Day] => [dayOf(p.from), dayOf(p.to)]).sort((a, b) => a[0] - b[0])
  const merged: [Day, Day][] = []
  for (const [from, to] of sorted) {
    const last = merged.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** Days covered by the periods; a day in two periods counts once. */
export const totalDays = (periods: readonly Period[]): number =>
  spans(periods).reduce((n, [from, to]) => n + to - from + 1, 0)

/** The most days of the periods that fall inside any window of so many months. */
export function longestStay(periods: readonly Period[], months: number): number {
  const all = spans(periods)
  const within = (start: Day, end: Day) =>
    all.reduce((n, [from, to]) => n + Math.max(0, Math.min(to, end) - Math.max(from, start) + 1), 0)
  let most = 0
  for (const [from, to] of all) {
    most = Math.max(most, within(from, plusMonths(from, months) - 1), within(plusMonths(to, -months) + 1, to))
  }
  return most
}

const wrong = (path: string, name: string, kk: string, ru: string, en: string): FactError => ({
  path,
  code: 'wrong-type',
  text: text(`${name}: ${kk}`, `${name}: ${ru}`, `${name}: ${en}`),
})

/**
 * Faults of the given facts, empty when they are sound: unknown names, wrong types, impossible dates, numbers out of
 * range, codes outside their list. Never changes or drops a fact.
 */
export function checkFacts(scheme: Scheme, facts: unknown): FactError[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    return [
      {
        path: '',
        code: 'not-an-object',
        text: text('Фактілер объект болуы керек', 'Факты должны быть объектом', 'Facts must be an object'),
      },
    ]
  }
  const errors: FactError[] = []
  for (const name in facts as Facts) {
    const value = (facts as Facts)[name]
    const path = `/${name}`
    const fact = Object.hasOwn(scheme.facts, name) ? scheme.facts[name] : undefined
    if (!fact) {
      errors.push({
        path,
        code: 'unknown-fact',
        text: text(
          `«${name}» деген факт бұл схемада жоқ`,
          `В этой схеме нет факта «${name}»`,
          `This scheme has no fact "${name}"`,
        ),
      })
    } else if (value !== undefined) {
      const error = checkFact(name, fact, value, path)
      if (error) errors.push(error)
    }
  }
  return errors
}

/** The fault of one value, if any. */
export function checkFact(name: string, fact: Fact, value: unknown, path = `/${name}`): FactError | undefined {
  if (value === NONE && fact.orNone) return undefined
  switch (fact.type) {
    case 'int':
    case 'money':
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
        return wrong(path, name, 'бүтін сан керек', 'нужно целое число', 'a whole number is needed')
      }
      return value < fact.min || value > fact.max
        ? outOfRange(path, name, String(fact.min), String(fact.max))
        : undefined
    case 'yes-no':
    case 'judgement':
      return typeof value === 'boolean'
        ? undefined
        : wrong(path, name, 'true не false керек', 'нужно true или false', 'true or false is needed')
    case 'date': {
      const day = typeof value === 'string' ? parseDay(value) : undefined
      if (day === undefined) return impossible(path, name)
      return day < firstDay || day > lastDay ? outOfRange(path, name, '1900-01-01', '2100-12-31') : undefined
    }
    case 'one-of':
      return typeof value === 'string' && Object.hasOwn(fact.options, value)
        ? undefined
        : notOption(path, name, Object.keys(fact.options))
    case 'code': {
      if (typeof value !== 'string' || value === '')
        return wrong(path, name, 'код керек', 'нужен код', 'a code is needed')
      const list = lists[fact.list]
      return list && !list.has(value) ? notOption(path, name, [`${fact.list}`]) : undefined
    }
    case 'periods':
      return checkPeriods(path, name, value)
  }
}

function checkPeriods(path: string, name: string, value: unknown): FactError | undefined {
  if (!Array.isArray(value))
    return wrong(path, name, 'кезеңдер тізімі керек', 'нужен список периодов', 'a list of periods is needed')
  for (const [i, p] of value.entries()) {
    const at = `${path}/${i}`
    if (typeof p !== 'object' || p === null || typeof p.from !== 'string' || typeof p.to !== 'string') {
      return wrong(at, name, 'from және to күндері керек', 'нужны даты from и to', 'dates from and to are needed')
    }
    const from = parseDay(p.from)
    const to = parseDay(p.to)
    if (from === undefined || to === undefined) return impossible(at, name)
    if (from < firstDay || to > lastDay) return outOfRange(at, name, '1900-01-01', '2100-12-31')
    if (to < from) {
      return {
        path: at,
        code: 'bad-period',
        text: text(
          `${name}: кезең басталмай тұрып аяқталады`,
          `${name}: период кончается раньше, чем начинается`,
          `${name}: the period ends before it begins`,
        ),
      }
    }
  }
  return undefined
}

const impossible = (path: string, name: string): FactError => ({
  path,
  code: 'impossible-date',
  text: text(
    `${name}: күнтізбеде мұндай күн жоқ; 2026-05-04 түрінде жазыңыз`,
    `${name}: такой даты нет в календаре; пишите как 2026-05-04`,
    `${name}: no such date in the calendar; write it like 2026-05-04`,
  ),
})
const outOfRange = (path: string, name: string, min: string, max: string): FactError => ({
  path,
  code: 'out-of-range',
  text: text(
    `${name}: ${min} мен ${max} аралығында болуы керек`,
    `${name}: должно быть от ${min} до ${max}`,
    `${name}: must be between ${min} and ${max}`,
  ),
})
const notOption = (path: string, name: string, options: string[]): FactError => ({
  path,
  code: 'not-an-option',
  text: text(
    `${name}: мыналардың бірі болуы керек: ${options.join(', ')}`,
    `${name}: должно быть одним из: ${options.join(', ')}`,
    `${name}: must be one of: ${options.join(', ')}`,
  ),
})

/** JSON Schema (2020-12) of the facts an edition can use; nothing is required, since absent means not yet known. */
export function factsSchema(scheme: Scheme, names: Iterable<string>): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const name of names) {
    const fact = scheme.facts[name]!
    const shape = {
      title: fact.label.en,
      description: fact.ask?.en,
      ...typeSchema(fact),
      'x-level': fact.level,
      'x-source': fact.source,
      ...(fact.register ? { 'x-register': fact.register } : {}),
      ...(fact.cite ? { 'x-citation': `${fact.cite.act} ${fact.cite.article}` } : {}),
    }
    properties[name] = fact.orNone ? { title: fact.label.en, anyOf: [{ const: NONE }, shape] } : shape
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: scheme.title.en,
    type: 'object',
    additionalProperties: false,
    properties,
  }
}

function typeSchema(fact: Fact): Record<string, unknown> {
  switch (fact.type) {
    case 'int':
      return { type: 'integer', minimum: fact.min, maximum: fact.max, 'x-unit': fact.unit }
    case 'money':
      return { type: 'integer', minimum: fact.min, maximum: fact.max, 'x-unit': `${fact.currency} minor units` }
    case 'yes-no':
      return { type: 'boolean' }
    case 'judgement':
      return { type: 'boolean', 'x-judgement': true }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'one-of':
      return { enum: Object.keys(fact.options) }
    case 'code':
      return { type: 'string', minLength: 1, 'x-list': fact.list }
    case 'periods':
      return {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['from', 'to'],
          properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        },
      }
  }
}

import { formatFact, formatValue, formatWhole } from '../engine/render.ts'
import type { Scheme } from '../language/scheme.ts'
import type { Condition, Term } from '../language/terms.ts'
import type { Locale, Text } from '../language/text.ts'
import { text } from '../language/text.ts'
import type { Library } from '../library.ts'

/** Rules in words: what a condition asks, with the labels of its facts and the titles of its values. */

export const w = {
  always: text('әрқашан', 'всегда', 'always'),
  and: text('және', 'и', 'and'),
  daysFromTo: text('{from} мен {to} арасындағы күндер', 'дней от {from} до {to}', 'days from {from} to {to}'),
  monthsFromTo: text('{from} мен {to} арасындағы айлар', 'месяцев от {from} до {to}', 'months from {from} to {to}'),
  yearsFromTo: text('{from} мен {to} арасындағы жылдар', 'лет от {from} до {to}', 'years from {from} to {to}'),
  daysIn: text('күндер: {of}', 'дней: {of}', 'days: {of}'),
  daysInWindow: text(
    '{months} ішіндегі ең көп күн: {of}',
    'наибольшее число дней за {months}: {of}',
    'most days within {months}: {of}',
  ),
  filing: text('өтініш берілген күн', 'день подачи', 'the day of filing'),
  if: text('{when} болса — {yes}, әйтпесе {no}', '{yes}, если {when}, иначе {no}', '{yes} if {when}, otherwise {no}'),
  incomplete: text('дереккөздерден табылмады', 'в источниках не найдено', 'not found in the sources'),
  isIn: text('{of} мына тізімде: {list}', '{of} входит в перечень: {list}', '{of} is in the list: {list}'),
  larger: text('мыналардың үлкені: {of}', 'большее из: {of}', 'the larger of {of}'),
  no: text('жоқ', 'нет', 'no'),
  none: text('жоқ', 'нет', 'none'),
  not: text('мынадай болмаса: {of}', 'не выполнено: {of}', 'not: {of}'),
  or: text('немесе', 'или', 'or'),
  plusMonths: text('{date} + {n} ай', '{date} + {n} мес.', '{date} + {n} months'),
  plusDays: text('{date} + {n} күн', '{date} + {n} дн.', '{date} + {n} days'),
  smaller: text('мыналардың кішісі: {of}', 'меньшее из: {of}', 'the smaller of {of}'),
  yes: text('иә', 'да', 'yes'),
}

const signs = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<', equal: '=' } as const

export interface Speaker {
  term(term: Term): string
  condition(condition: Condition): string
  /** A key of a table in the words of the facts that pick it. */
  key(table: string, key: readonly string[]): string
}

/** Fills `{name}` of a sentence in one language. */
export const put = (locale: Locale, sentence: Text, params: Record<string, string>): string =>
  sentence[locale].replace(/\{(\w+)\}/g, (all, name: string) => params[name] ?? all)

/** Speaks the rules of a scheme in one language. `keys` names the facts that pick the row of each table. */
export function speaker(
  library: Library,
  scheme: Scheme,
  locale: Locale,
  keys: ReadonlyMap<string, string[]>,
): Speaker {
  const label = (name: string): string => `«${scheme.facts[name]?.label[locale] ?? name}»`
  const title = (table: string): string => library.tables.get(table)?.title[locale] ?? table
  const eventOf = (event: string): string => {
    if (event === 'filing') return w.filing[locale]
    const name = Object.keys(scheme.facts).find((n) => scheme.facts[n]!.event === event)
    return name ? label(name) : event
  }
  const list = (parts: readonly string[], word: Text): string => parts.join(` ${word[locale]} `)
  const say = (sentence: Text, params: Record<string, string>): string => put(locale, sentence, params)

  function term(x: Term): string {
    switch (x.t) {
      case 'fact':
        return label(x.fact)
      case 'value':
        return title(x.table)
      case 'const':
        return formatValue(locale, x.n, x.unit)
      case 'unit':
        return formatWhole(locale, x.n)
      case 'event':
        return eventOf(x.event)
      case 'add':
        return `(${x.of.map(term).join(' + ')})`
      case 'sub':
        return `(${x.of.map(term).join(' − ')})`
      case 'mul':
        return x.of.map(term).join(' × ')
      case 'min':
        return say(w.smaller, { of: x.of.map(term).join(', ') })
      case 'max':
        return say(w.larger, { of: x.of.map(term).join(', ') })
      case 'days-between':
        return say(w.daysFromTo, { from: term(x.from), to: term(x.to) })
      case 'months-between':
        return say(w.monthsFromTo, { from: term(x.from), to: term(x.to) })
      case 'years-between':
        return say(w.yearsFromTo, { from: term(x.from), to: term(x.to) })
      case 'plus-days':
        return say(w.plusDays, { date: term(x.date), n: term(x.n) })
      case 'plus-months':
        return say(w.plusMonths, { date: term(x.date), n: term(x.n) })
      case 'days-in-window':
        return say(w.daysInWindow, { months: term(x.months), of: label(x.periods) })
      case 'days-in':
        return say(w.daysIn, { of: label(x.periods) })
      case 'if':
        return say(w.if, { when: condition(x.when), yes: term(x.yes), no: term(x.no) })
    }
  }

  function condition(x: Condition): string {
    switch (x.c) {
      case 'yes':
        return `${label(x.fact)}: ${w.yes[locale]}`
      case 'no':
        return `${label(x.fact)}: ${w.no[locale]}`
      case 'none':
        return `${label(x.fact)}: ${w.none[locale]}`
      case 'is':
        return `${label(x.fact)}: ${x.codes.map((code) => option(x.fact, code)).join(', ')}`
      case 'among':
        return say(w.isIn, { of: label(x.fact), list: title(x.table) })
      case 'at-least':
      case 'at-most':
      case 'above':
      case 'below':
      case 'equal':
        return `${term(x.left)} ${signs[x.c]} ${term(x.right)}`
      case 'share-at-least':
      case 'share-at-most':
        return `${term(x.part)} / ${term(x.whole)} ${x.c === 'share-at-least' ? '≥' : '≤'} ${term(x.percent)}`
      case 'all':
        return list(x.of.map(inner), w.and)
      case 'any':
        return list(x.of.map(inner), w.or)
      case 'not':
        return say(w.not, { of: inner(x.of) })
      case 'always':
        return w.always[locale]
      case 'incomplete':
        return w.incomplete[locale]
    }
  }
  const inner = (x: Condition): string =>
    (x.c === 'all' || x.c === 'any') && x.of.length > 1 ? `(${condition(x)})` : condition(x)

  function option(name: string, code: string): string {
    const fact = scheme.facts[name]
    return fact ? formatFact(locale, fact, code) : code
  }

  const key = (table: string, codes: readonly string[]): string =>
    codes
      .map((code, i) => {
        const name = keys.get(table)?.[i]
        return code === '*' ? '…' : name ? option(name, code) : code
      })
      .join(', ')

  return { term, condition, key }
}

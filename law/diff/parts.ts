import { walk } from '../check/walk.ts'
import { dayOf } from '../engine/dates.ts'
import { formatFact, formatValue } from '../engine/render.ts'
import { candidates, usable } from '../engine/tables.ts'
import type { Citation } from '../language/act.ts'
import type { Exception, PointItem } from '../language/criteria.ts'
import { actorNames, expiryNames, startNames, tieNames, undertakingNames } from '../language/names.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { TableRow, TableValue } from '../language/table.ts'
import type { Condition, Term } from '../language/terms.ts'
import type { IsoDate, Locale, Text } from '../language/text.ts'
import { text } from '../language/text.ts'
import type { Library } from '../library.ts'
import { recruitmentParts } from './recruitment.ts'
import { dayOfYear, orders, say, units } from './say.ts'
import { put, type Speaker, speaker, w } from './words.ts'

/** What a part of a scheme is; the order is that of a reader. */
export const partKinds = [
  'exemption',
  'criterion',
  'points',
  'value',
  'quota',
  'list',
  'search',
  'pay',
  'recruitment',
  'paper',
  'clock',
  'fee',
  'length',
  'tie',
  'renewal',
  'following',
  'right',
  'ground',
  'duty',
  'appeal',
] as const
/** The kind of a statement of a scheme. */
export type PartKind = (typeof partKinds)[number]

/** One statement of a scheme on a day, in words. */
export interface Part {
  kind: PartKind
  id: string
  title: Text
  words: Text
  cite: Citation
}

/** The facts that pick a row of each table, and the fact whose codes it lists. */
interface TableUse {
  keys: Map<string, string[]>
  of: Map<string, string>
}

function tablesOf(edition: Edition): TableUse {
  const use: TableUse = { keys: new Map(), of: new Map() }
  const picked = (by: unknown): string[] => ((by ?? []) as Term[]).map((t) => (t.t === 'fact' ? t.fact : ''))
  walk(edition, (node) => {
    const table = node['table']
    if (typeof table !== 'string') return
    const p = node['p']
    // A table of points by value is keyed by nothing more than `by`; its cells are the values of the fact.
    if (node['t'] === 'value' || node['c'] === 'among' || p !== undefined || 'table' in node)
      use.keys.set(table, picked(node['by']))
    if ((node['c'] === 'among' || p === 'values') && typeof node['fact'] === 'string') use.of.set(table, node['fact'])
  })
  return use
}

/** Every statement of an edition as it reads on a day: its rules, and the values of the law in force that day. */
export function partsOf(library: Library, scheme: Scheme, edition: Edition, day: IsoDate): Part[] {
  const use = tablesOf(edition)
  const speakers: Record<Locale, Speaker> = {
    kk: speaker(library, scheme, 'kk', use.keys),
    ru: speaker(library, scheme, 'ru', use.keys),
    en: speaker(library, scheme, 'en', use.keys),
  }
  const words = (make: (s: Speaker, locale: Locale) => (string | undefined | false)[]): Text => {
    const one = (locale: Locale) =>
      make(speakers[locale], locale)
        .filter((part) => part)
        .join('; ')
    return { kk: one('kk'), ru: one('ru'), en: one('en') }
  }
  const span = (s: Speaker, locale: Locale, n: Term, unit: string): string =>
    n.t === 'const' ? s.term({ ...n, unit }) : `${s.term(n)} (${units[unit]?.[locale] ?? unit})`
  const when = (s: Speaker, locale: Locale, condition: Condition | undefined) =>
    condition && put(locale, say.binds, { of: s.condition(condition) })
  const unless = (s: Speaker, locale: Locale, list: readonly Exception[] = []): string[] =>
    list.map((e) => [put(locale, say.unless, { of: s.condition(e.when) }), ...unless(s, locale, e.unless)].join(' — '))

  const item = (s: Speaker, locale: Locale, x: PointItem): string => {
    const { title } = x
    switch (x.p) {
      case 'bands':
        return `${title[locale]}: ${put(locale, say.by, { of: s.term(x.of), table: titleOf(x.table)[locale] })}`
      case 'values':
        return `${title[locale]}: ${titleOf(x.table)[locale]}`
      case 'flag':
        return `${title[locale]}: ${s.term(x.worth)} ← ${s.condition(x.if)}`
      case 'cap':
        return `${title[locale]} (${put(locale, say.most, { n: s.term(x.limit) })}): ${x.of.map((y) => item(s, locale, y)).join(', ')}`
      case 'best':
        return `${title[locale]} (${say.best[locale]}): ${x.of.map((y) => item(s, locale, y)).join(', ')}`
    }
  }
  const titleOf = (table: string): Text => library.tables.get(table)?.title ?? text(table, table, table)

  const { process, permit, points, quota, occupations, marketTest, pay, recruitment } = edition
  const parts: Part[] = [
    ...edition.exemptions.map(
      (x): Part => ({ kind: 'exemption', ...head(x), words: words((s) => [s.condition(x.when)]) }),
    ),
    ...edition.criteria.map(
      (x): Part => ({
        kind: 'criterion',
        ...head(x),
        words: words((s, locale) => [
          s.condition(x.must),
          when(s, locale, x.when),
          ...unless(s, locale, x.unless),
          x.curable && put(locale, say.curable, { n: s.term(x.curable.days) }),
        ]),
      }),
    ),
    ...(points
      ? [
          ...points.items.map(
            (x): Part => ({
              kind: 'points',
              ...head(x),
              words: words((s, locale) => [item(s, locale, x), 'when' in x && when(s, locale, x.when)]),
            }),
          ),
          {
            kind: 'points' as const,
            ...head(points),
            words: words((s, locale) => [
              put(locale, say.pass, { n: s.term(points.pass) }),
              when(s, locale, points.when),
            ]),
          },
        ]
      : []),
    ...(quota
      ? [
          {
            kind: 'quota' as const,
            ...head(quota),
            words: words((s, locale) => [
              orders[quota.order][locale],
              quota.split.length > 0 &&
                put(locale, say.split, { of: quota.split.map((d) => s.term({ t: 'fact', fact: d.fact })).join(', ') }),
              when(s, locale, quota.when),
            ]),
          },
          ...(['statements', 'proposals', 'draft'] as const).flatMap((step): Part[] => {
            const said = quota.cycle?.[step]
            if (!said) return []
            const name = (locale: Locale) => put(locale, say.untilDay, { day: dayOfYear(said.by) })
            const { cite } = said
            return [
              {
                kind: 'quota',
                id: `${quota.id}.${step}`,
                title: say[step],
                words: words((_, locale) => [name(locale)]),
                cite,
              },
            ]
          }),
        ]
      : []),
    ...(occupations
      ? [
          {
            kind: 'list' as const,
            ...head(occupations),
            words: words((s) => [
              [occupations.occupation, occupations.region]
                .flatMap((fact) => (fact ? [s.term({ t: 'fact', fact })] : []))
                .join(', '),
            ]),
          },
        ]
      : []),
    ...(marketTest
      ? [
          {
            kind: 'search' as const,
            id: 'search',
            title: say.search,
            cite: marketTest.cite,
            words: words((s, locale) => [
              marketTest.channel[locale],
              span(s, locale, marketTest.days, marketTest.unit),
              when(s, locale, marketTest.when),
            ]),
          },
        ]
      : []),
    ...(pay
      ? [
          {
            kind: 'pay' as const,
            id: 'pay',
            title: say.payChecked,
            cite: pay.cite,
            words: words((s) => [s.term({ t: 'fact', fact: pay.wage })]),
          },
        ]
      : []),
    ...(recruitment ? recruitmentParts(recruitment) : []),
    ...process.documents.map(
      (x): Part => ({
        kind: 'paper',
        ...head(x),
        words: words((s, locale) => [(x.required ? say.required : say.mayFollow)[locale], when(s, locale, x.when)]),
      }),
    ),
    ...process.clocks.map(
      (x): Part => ({
        kind: 'clock',
        ...head(x),
        words: words((s, locale) => [
          `${actorNames[x.actor]![locale]}: ${span(s, locale, x.days, x.unit)} ${startNames[x.starts]![locale]}`,
          expiryNames[x.onExpiry][locale],
          x.extend && put(locale, say.onceMore, { n: span(s, locale, x.extend.days, x.extend.unit) }),
          when(s, locale, x.when),
        ]),
      }),
    ),
    ...process.fees.map(
      (x): Part => ({
        kind: 'fee',
        ...head(x),
        words: words((s, locale) => [
          `${actorNames[x.payer]![locale]}: ${s.term(x.amount)}`,
          (x.due === 'before-filing' ? say.beforeFiling : say.beforePermit)[locale],
          when(s, locale, x.when),
        ]),
      }),
    ),
    ...permit.lengths.map(
      (x): Part => ({
        kind: 'length',
        id: x.id,
        title: say.length,
        cite: x.cite,
        words: words((s, locale) => [
          put(locale, say.longest, { n: span(s, locale, x.longest, x.unit) }),
          x.options && titleOf(x.options.table)[locale],
          when(s, locale, x.when),
        ]),
      }),
    ),
    ...permit.ties.map(
      (x): Part => ({ kind: 'tie', id: x.tie, title: say.tied, cite: x.cite, words: tieNames[x.tie] }),
    ),
    ...permit.renewals.map(
      (x, i): Part => ({
        kind: 'renewal',
        id: String(i),
        title: say.renewal,
        cite: x.cite,
        words: words((s, locale) => [
          x.max === null ? say.unlimited[locale] : put(locale, say.times, { n: s.term(x.max) }),
          when(s, locale, x.when),
        ]),
      }),
    ),
    ...(permit.maintained
      ? [
          {
            kind: 'renewal' as const,
            id: 'maintained',
            title: say.maintained,
            cite: permit.maintained.cite,
            words: say.inTime,
          },
        ]
      : []),
    ...(permit.follows ?? []).map(
      (x): Part => ({
        kind: 'following',
        ...head(x),
        words: words((s, locale) => [say[x.kind][locale], x.keepsEnd && say.keepsEnd[locale], when(s, locale, x.when)]),
      }),
    ),
    ...permit.rights.map((x): Part => ({ kind: 'right', id: x.id, title: x.text, cite: x.cite, words: x.text })),
    ...Object.entries(permit.grounds).flatMap(([what, list]) =>
      list.map(
        (x): Part => ({ kind: 'ground', id: `${what} ${x.code}`, title: x.title, cite: x.cite, words: x.title }),
      ),
    ),
    ...edition.duties.map(
      (x): Part => ({
        kind: 'duty',
        ...head(x),
        words: words((s, locale) => [
          actorNames[x.actor]![locale],
          x.days &&
            `${span(s, locale, x.days, x.unit ?? 'calendar-day')} ${startNames[x.trigger]?.[locale] ?? ''}`.trim(),
          x.undertaking?.kinds.map((kind) => undertakingNames[kind][locale]).join(', '),
          x.effect?.[locale],
          when(s, locale, x.when),
        ]),
      }),
    ),
    ...edition.appeal.map(
      (x, i): Part => ({
        kind: 'appeal',
        id: String(i),
        title: x.body,
        cite: x.cite,
        words: words((s, locale) => [
          `${span(s, locale, x.days, x.unit)} ${startNames[x.from]![locale]}`,
          x.stays && say.stays[locale],
        ]),
      }),
    ),
  ]
  return [...parts, ...valueParts(library, scheme, use, speakers, day)]
}

const head = (x: { id: string; title: Text; cite: Citation }) => ({ id: x.id, title: x.title, cite: x.cite })

function valueParts(
  library: Library,
  scheme: Scheme,
  use: TableUse,
  speakers: Record<Locale, Speaker>,
  day: IsoDate,
): Part[] {
  const locales: Locale[] = ['kk', 'ru', 'en']
  const each = (make: (locale: Locale) => string): Text => {
    const [kk, ru, en] = locales.map(make)
    return { kk: kk!, ru: ru!, en: en! }
  }
  return [...use.keys.keys()].flatMap((id) => {
    const table = library.tables.get(id)
    if (!table) return []
    const fact = scheme.facts[use.of.get(id) ?? '']
    const name = (locale: Locale, code: string) => (fact ? formatFact(locale, fact, code) : code)
    const shown = (locale: Locale, value: TableValue): string => {
      if (Array.isArray(value) && value.length === 0) return w.none[locale]
      if (Array.isArray(value) && value.every((v) => typeof v === 'string'))
        return value.map((code) => name(locale, code as string)).join(', ')
      if (typeof value === 'object' && !Array.isArray(value))
        return Object.entries(value)
          .map(([code, n]) => `${name(locale, code)}: ${n}`)
          .join(', ')
      return formatValue(locale, value, table.unit)
    }
    return candidates(table, dayOf(day), []).map((row: TableRow): Part => {
      const key = row.key ?? []
      return {
        kind: 'value',
        id: [id, ...key].join(' '),
        title: each((l) => (key.length > 0 ? `${table.title[l]} (${speakers[l].key(id, key)})` : table.title[l])),
        words: each((l) => (usable(row) ? shown(l, row.value!) : w.incomplete[l])),
        cite: row.cite,
      }
    })
  })
}

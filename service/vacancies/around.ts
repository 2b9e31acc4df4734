import { checkFact, type Facts, type IsoDate, type Library, type Scheme, type Search, searchOf } from '@kosh/law'
import type { Vacancy } from '../instruments/search/index.ts'
import type { Actor } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { formatMoney } from '../platform/i18n/index.ts'
import { conditionText, currencyOf } from '../public/index.ts'
import type { View } from '../web/index.ts'
import { words } from './messages.ts'

export const vacancyAddress = (number: string, more = ''): string => `/vacancies/${encodeURIComponent(number)}${more}`

/** A scheme in force that asks for a search, with what it asks. */
export interface Searching {
  scheme: Scheme
  edition: string
  search: Search
  currency: string
}

/** What the law of a day asks of a search for an occupation in a region; facts that the scheme lacks are left out. */
export function searchingOf(
  library: Library,
  country: string,
  day: IsoDate,
  told: { occupation?: string; region?: string } = {},
): Searching[] {
  return [...library.schemes.values()].flatMap((scheme): Searching[] => {
    if (scheme.country !== country || scheme.status !== 'law') return []
    const edition = scheme.editions.find((e) => e.from <= day && (!e.to || day <= e.to))
    const test = edition?.marketTest
    if (!edition || !test) return []
    const facts: Facts = {}
    // What the scheme cannot read is left out: the act that follows names the field.
    for (const [name, value] of [
      [test.occupation, told.occupation],
      [test.region, told.region],
    ])
      if (name && value && !checkFact(name, scheme.facts[name]!, value)) facts[name] = value
    const search = searchOf(library, scheme.id, facts, day)
    return search && search.applies !== 'no'
      ? [{ scheme, edition: edition.id, search, currency: currencyOf(library, country) }]
      : []
  })
}

/** When the law asks for a search, in words; undefined where it always does. */
export const askedWhen = ({ scheme, edition }: Searching) => {
  const when = scheme.editions.find((e) => e.id === edition)?.marketTest?.when
  return when && conditionText(scheme, when)
}

export const daysText = (view: View, of: Pick<Search, 'days' | 'unit'>): string =>
  of.days === undefined
    ? view.t(words.daysUnknown)
    : view.t(of.unit === 'working-day' ? words.workingDays : words.calendarDays, { n: of.days })

export const payText = (view: View, v: Pick<Vacancy, 'payFrom' | 'payTo' | 'currency'>): string =>
  v.payFrom === v.payTo
    ? formatMoney(view.locale, v.payFrom, v.currency)
    : `${formatMoney(view.locale, v.payFrom, v.currency)} – ${formatMoney(view.locale, v.payTo, v.currency)}`

/** Is the reader the employer who published it. */
export const isOwner = (actor: Pick<Actor, 'employerId'>, v: Pick<Vacancy, 'employerId'>): boolean =>
  actor.employerId !== undefined && actor.employerId === v.employerId
/** Is the reader an officer of its region. */
export const isOfRegion = (actor: Pick<Actor, 'role' | 'regions'>, v: Pick<Vacancy, 'region'>): boolean =>
  actor.role === 'officer' && (actor.regions === null || actor.regions.includes(v.region))

/** The address that the service is known under; of the request where none is set. */
export const originOf = (app: App, request: { protocol: string; host: string }): string =>
  app.kosh.config.origin ?? `${request.protocol}://${request.host}`

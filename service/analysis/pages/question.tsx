import { editionOn, type Library } from '@kosh/law'
import { timeZone } from '../../platform/calendar.ts'
import { formatDate, formatDateTime, formatNumber } from '../../platform/i18n/index.ts'
import { A, type Html, List, SummaryList, type SummaryRow, type View } from '../../web/index.ts'
import { runWords as words } from '../messages.ts'
import { otherOf, type Run, type RunRequest } from '../model.ts'
import { type Offers, offerOf, offersFor } from '../offers.ts'

/** A change as people say it: what it is called, what it was, what it becomes. */
function changeText(view: View, offers: Offers, change: string): string {
  const [left = '', to = ''] = change.split(/=(.*)/s).map((s) => s.trim())
  if (left === 'pass') {
    const from = offers.pass?.now || '…'
    return view.t(words.fromTo, { title: view.t(words.pass), from, to })
  }
  if (left === 'places') return view.t(words.placesTo, { to: formatNumber(view.locale, Number(to)) })
  if (left === 'without') {
    const found = offers.criteria.find((c) => c.id === to)
    return view.t(words.without, { title: found ? view.t(found.title) : to })
  }
  const found = offerOf(offers, `${left}=${to}`)
  if (!found) return change
  const { offer } = found
  const keys = offer.keys.map((k) => view.t(k)).join(', ')
  const title = keys === '' ? view.t(offer.title) : `${view.t(offer.title)} (${keys})`
  return view.t(words.fromTo, { title, from: offer.now, to: found.to })
}

function peopleText(view: View, { population }: RunRequest): string {
  if (population.kind === 'register') return view.t(words.peopleRegister)
  if (population.kind === 'file') return view.t(words.peopleFile, { name: population.name })
  const n = formatNumber(view.locale, population.persons)
  return view.t(words.peopleMade, { n, seed: String(population.seed) })
}

/** What a run was asked, in words; a scheme that the library has no more is named by its id. */
export function Question(props: { view: View; library: Library; country: string; run: Run }): Html {
  const { view, library, run } = props
  const { t, locale } = view
  const { request } = run
  const other = otherOf(request)
  const scheme = library.schemes.get(other.scheme)
  const offers: Offers =
    scheme && editionOn(scheme, other.asOf)
      ? offersFor(library, scheme, other.asOf)
      : { pass: undefined, groups: [], criteria: [] }
  const variant = ({ scheme: id, asOf }: { scheme: string; asOf: string }): Html | string => {
    const known = library.schemes.get(id)
    const said = t(words.onDay, { scheme: known ? t(known.title) : id, day: formatDate(locale, asOf) })
    return known ? <A href={`/schemes/${id}?on=${asOf}`}>{said}</A> : said
  }
  const changes = request.changes.map((change) => changeText(view, offers, change))
  const placesThen = request.changes.some((change) => /^\s*places\s*=/.test(change))
  const rows: SummaryRow[] = [
    { name: t(words.first), value: variant(request) },
    { name: t(words.second), value: variant(other) },
    { name: t(words.changes), value: changes.length > 0 ? <List items={changes} kind="plain" /> : t(words.noChanges) },
    ...(request.places === undefined
      ? []
      : [{ name: t(placesThen ? words.placesFirst : words.places), value: formatNumber(locale, request.places) }]),
    { name: t(words.people), value: peopleText(view, request) },
    { name: t(words.asked), value: formatDateTime(locale, run.askedAt, timeZone(props.country)) },
  ]
  return <SummaryList view={view} rows={rows} />
}

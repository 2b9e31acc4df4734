import type { IsoDate, Library } from '@kosh/law'
import type { CandidateRequest, Offer, Roster } from '../../instruments/recruitment/index.ts'
import type { FieldError } from '../../platform/context.ts'
import {
  countryName,
  formatDate,
  formatMoney,
  formatNumber,
  occupationName,
  regionCodes,
  regionName,
} from '../../platform/i18n/index.ts'
import {
  A,
  ButtonGroup,
  ErrorSummary,
  type FormValues,
  H1,
  H2,
  type Html,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  Pagination,
  SummaryList,
  Table,
  type View,
} from '../../web/index.ts'
import { DeedForm } from '../deeds.tsx'
import { words } from '../messages.ts'
import { askDeed } from '../placing-deeds.ts'
import { offerNames, placingWords as say } from '../placing-messages.ts'
import { schemeName } from './rosters.tsx'

export const offerAddress = (number: string, more = ''): string =>
  `/recruitment/offers/${encodeURIComponent(number)}${more}`
export const requestAddress = (number: string): string => `/recruitment/requests/${encodeURIComponent(number)}`

const OffersTable = ({ view, items }: { view: View; items: readonly Offer[] }): Html => {
  const { t, locale } = view
  const worker = view.actor.role === 'worker'
  return (
    <Table
      caption={t(say.offers)}
      captionSize="hidden"
      rows={items}
      empty={t(say.noOffers)}
      columns={[
        { head: t(words.number), cell: (o) => <A href={offerAddress(o.number)}>{o.number}</A>, rowHead: true },
        { head: t(worker ? say.employer : say.candidate), cell: (o) => (worker ? o.employer : o.person) },
        { head: t(say.job), cell: (o) => o.job },
        { head: t(say.pay), cell: (o) => formatMoney(locale, o.pay, o.currency), numeric: true },
        { head: t(say.answerBy), cell: (o) => formatDate(locale, o.answerBy) },
        { head: t(words.state), cell: (o) => t(offerNames[o.state]) },
      ]}
    />
  )
}

/** Recruitment as each sees it: an employer's requests and offers, a worker's offers, those of an officer's regions. */
export function HomePage(props: {
  view: View
  requests: readonly CandidateRequest[]
  offers: readonly Offer[]
  next: string | null
}): Html {
  const { view } = props
  const { t, locale } = view
  const { role } = view.actor
  return (
    <Page view={view} title={t(say.nav)} crumbs={[{ text: t(say.nav) }]} wide>
      <H1>{t(say.nav)}</H1>
      <P lead>{t(say.lead)}</P>
      {role === 'worker' ? null : (
        <>
          <ButtonGroup>
            {role === 'employer' ? (
              <LinkButton href="/recruitment/requests/new">{t(say.askFor)}</LinkButton>
            ) : (
              <LinkButton href="/rosters" kind="secondary">
                {t(say.rosters)}
              </LinkButton>
            )}
          </ButtonGroup>
          <H2>{t(say.requests)}</H2>
          <Table
            caption={t(say.requests)}
            captionSize="hidden"
            rows={props.requests}
            empty={t(say.noRequests)}
            columns={[
              { head: t(words.number), cell: (q) => <A href={requestAddress(q.number)}>{q.number}</A>, rowHead: true },
              { head: t(say.employer), cell: (q) => q.employer },
              { head: t(say.job), cell: (q) => q.job },
              { head: t(say.takenOf), cell: (q) => `${q.taken} / ${q.places}`, numeric: true },
              { head: t(say.answerBy), cell: (q) => formatDate(locale, q.answerBy) },
            ]}
          />
          <H2>{t(say.offers)}</H2>
        </>
      )}
      <OffersTable view={view} items={props.offers} />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

/** The form of a request; the list is chosen among those in force. */
export function AskPage(props: {
  view: View
  library: Library
  country: string
  rosters: readonly Roster[]
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, library } = props
  const { t, locale } = view
  return (
    <Page
      view={view}
      title={t(say.askFor)}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/recruitment', text: t(say.nav) }, { text: t(say.askFor) }]}
    >
      <ErrorSummary view={view} errors={props.errors} />
      <H1>{t(say.askFor)}</H1>
      {props.rosters.length === 0 ? (
        <P>{t(say.noOpenRoster)}</P>
      ) : (
        <DeedForm
          {...props}
          deed={askDeed}
          params={{}}
          button={t(say.askFor)}
          options={{
            roster: props.rosters.map((r) => ({
              value: r.number,
              text: `${countryName(locale, r.partner)}, ${r.year}: ${schemeName(view, library, r.scheme)} (${r.number})`,
            })),
            region: regionCodes(props.country).map((value) => ({ value, text: regionName(locale, value) })),
          }}
        />
      )}
    </Page>
  )
}

/** One request with the candidates that were proposed. */
export function RequestPage(props: {
  view: View
  library: Library
  request: CandidateRequest
  offers: readonly Offer[]
  done: boolean
  day: IsoDate
}): Html {
  const { view, request: q } = props
  const { t, locale } = view
  return (
    <Page view={view} title={q.job} crumbs={[{ href: '/recruitment', text: t(say.nav) }, { text: q.number }]} wide>
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(say.askedDone)}
        </NotificationBanner>
      ) : null}
      <H1 above={q.number}>{q.job}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(say.employer), value: q.employer },
          { name: t(say.roster), value: q.roster },
          { name: t(say.scheme), value: schemeName(view, props.library, q.scheme) },
          { name: t(say.occupation), value: occupationName(locale, q.occupation) },
          { name: t(say.region), value: regionName(locale, q.region) },
          { name: t(say.pay), value: formatMoney(locale, q.pay, q.currency) },
          { name: t(say.placesAsked), value: formatNumber(locale, q.places) },
          { name: t(say.takenOf), value: formatNumber(locale, q.taken) },
          { name: t(say.candidates), value: formatNumber(locale, q.candidates) },
          { name: t(say.answerBy), value: formatDate(locale, q.answerBy) },
          ...(q.licence
            ? [
                {
                  name: t(say.licence),
                  value: <A href={`/recruiters/${encodeURIComponent(q.licence)}`}>{q.licence}</A>,
                },
              ]
            : []),
        ]}
      />
      <H2>{t(say.offers)}</H2>
      <OffersTable view={view} items={props.offers} />
    </Page>
  )
}

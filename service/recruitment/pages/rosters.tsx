import type { IsoDate, Library } from '@kosh/law'
import { type Entry, isMinistry, type Roster } from '../../instruments/recruitment/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { countryName, formatDate, formatNumber, occupationName, sectorName } from '../../platform/i18n/index.ts'
import {
  A,
  Details,
  ErrorSummary,
  type FormValues,
  H1,
  H2,
  type Html,
  List,
  NotificationBanner,
  P,
  Page,
  Pagination,
  SummaryList,
  Table,
  type View,
} from '../../web/index.ts'
import { type Deed, DeedForm } from '../deeds.tsx'
import { words } from '../messages.ts'
import { approveDeed, linesDeed, openDeed, withdrawDeed } from '../placing-deeds.ts'
import { entryNames, placingWords as say } from '../placing-messages.ts'

export const rosterAddress = (number: string): string => `/rosters/${encodeURIComponent(number)}`
export const schemeName = (view: View, library: Library, id: string): string => {
  const scheme = library.schemes.get(id)
  return scheme ? view.t(scheme.title) : id
}

interface Given {
  view: View
  library: Library
  values: FormValues
  errors: readonly FieldError[]
}

const approvedText = ({ t, locale }: View, r: Roster): string =>
  r.act && r.validFrom && r.validTo
    ? `${r.act} (${t(words.period, { from: formatDate(locale, r.validFrom), to: formatDate(locale, r.validTo) })})`
    : t(say.notApproved)

/** Lists of sending bodies, the latest first; the ministry opens them. */
export function RostersPage(props: Given & { items: readonly Roster[]; next: string | null }): Html {
  const { view, library } = props
  const { t, locale } = view
  return (
    <Page view={view} title={t(say.rosters)} crumbs={[{ text: t(say.rosters) }]} faulty={props.errors.length > 0} wide>
      <ErrorSummary view={view} errors={props.errors} />
      <H1>{t(say.rosters)}</H1>
      <P lead>{t(say.rostersLead)}</P>
      <Table
        caption={t(say.rosters)}
        captionSize="hidden"
        rows={props.items}
        empty={t(say.noRosters)}
        columns={[
          { head: t(words.number), cell: (r) => <A href={rosterAddress(r.number)}>{r.number}</A>, rowHead: true },
          { head: t(words.partner), cell: (r) => countryName(locale, r.partner) },
          { head: t(say.scheme), cell: (r) => schemeName(view, library, r.scheme) },
          { head: t(words.year), cell: (r) => String(r.year) },
          { head: t(words.places), cell: (r) => formatNumber(locale, r.places), numeric: true },
          { head: t(say.entries), cell: (r) => formatNumber(locale, r.entries), numeric: true },
          { head: t(say.approved), cell: (r) => approvedText(view, r) },
        ]}
      />
      <Pagination view={view} next={props.next} />
      {isMinistry(view) ? (
        <Details summary={t(say.openRoster)} open={props.errors.length > 0}>
          <DeedForm {...props} deed={openDeed} params={{}} button={t(say.openRoster)} />
        </Details>
      ) : null}
    </Page>
  )
}

/** One list: its candidates in order, the lines that were not taken, and the acts of the ministry. */
export function RosterPage(
  props: Given & {
    roster: Roster
    entries: readonly Entry[]
    next: string | null
    done: string | undefined
    day: IsoDate
  },
): Html {
  const { view, library, roster: r, errors } = props
  const { t, locale } = view
  const params = { number: r.number }
  const deed = (of: Deed, summary: string) => (
    <Details summary={summary} open={props.values['deed'] === of.id}>
      <DeedForm {...props} deed={of} params={params} button={summary} />
    </Details>
  )
  return (
    <Page
      view={view}
      title={`${t(say.roster)} ${r.number}`}
      faulty={errors.length > 0}
      crumbs={[{ href: '/rosters', text: t(say.rosters) }, { text: r.number }]}
      wide
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(props.done === 'added' ? say.added : words.saved)}
        </NotificationBanner>
      ) : null}
      <H1 above={r.number}>
        {countryName(locale, r.partner)}, {String(r.year)}
      </H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.body), value: r.body },
          {
            name: t(say.agreement),
            value: <A href={`/agreements/${encodeURIComponent(r.agreement)}`}>{r.agreement}</A>,
          },
          { name: t(say.scheme), value: <A href={`/schemes/${r.scheme}`}>{schemeName(view, library, r.scheme)}</A> },
          { name: t(words.sector), value: r.sector ? sectorName(locale, r.sector) : t(words.allSectors) },
          { name: t(words.places), value: formatNumber(locale, r.places) },
          { name: t(say.most), value: r.most === null ? t(say.mostUnknown) : formatNumber(locale, r.most) },
          { name: t(say.approved), value: approvedText(view, r) },
        ]}
      />
      <H2>{t(say.entries)}</H2>
      <Table
        caption={t(say.entries)}
        captionSize="hidden"
        rows={props.entries}
        empty={t(say.noEntries)}
        columns={[
          { head: t(say.place), cell: (e) => String(e.no), rowHead: true },
          { head: t(say.candidate), cell: (e) => e.person },
          { head: t(say.occupation), cell: (e) => occupationName(locale, e.occupation) },
          { head: t(say.language), cell: (e) => e.locale },
          { head: t(words.state), cell: (e) => t(entryNames[e.state]) },
        ]}
      />
      <Pagination view={view} next={props.next} />
      {r.bad.length === 0 ? null : (
        <>
          <H2>{t(say.badLines)}</H2>
          <List
            items={r.bad
              .slice(0, 50)
              .map((b) => t(say.badLine, { n: b.line, why: b.why.map((w) => `${w.field}: ${w[locale]}`).join('; ') }))}
          />
        </>
      )}
      {isMinistry(view) ? (
        <>
          {r.act ? null : deed(linesDeed, t(say.lines))}
          {r.act || r.entries === 0 ? null : deed(approveDeed, t(say.approve))}
          {r.entries === 0 ? null : deed(withdrawDeed, t(say.withdrawEntry))}
        </>
      ) : null}
    </Page>
  )
}

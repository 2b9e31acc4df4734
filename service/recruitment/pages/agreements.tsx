import type { IsoDate, Library } from '@kosh/law'
import { type Agreement, isMinistry, numbersOf, type UsedNumber } from '../../instruments/recruitment/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError } from '../../platform/context.ts'
import { countryName, formatDate, formatNumber, sectorName } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  ButtonGroup,
  ErrorSummary,
  type FormValues,
  H1,
  H2,
  type Html,
  LinkButton,
  List,
  NotificationBanner,
  P,
  Page,
  Pagination,
  SummaryList,
  Table,
  type View,
} from '../../web/index.ts'
import { agreementDeed, amendDeed } from '../deed-list.ts'
import { DeedForm } from '../deeds.tsx'
import { words } from '../messages.ts'
import { editionOn } from '../reading.ts'
import { countryOptions } from './licences.tsx'

export type { UsedNumber } from '../../instruments/recruitment/index.ts'
export { numbersOf }

export const agreementAddress = (number: string, more = ''): string =>
  `/agreements/${encodeURIComponent(number)}${more}`

const standing = (a: Agreement, day: IsoDate) =>
  day < a.validFrom ? words.ahead : a.validTo !== null && day > a.validTo ? words.over : words.inForce
const periodOf = (view: View, a: Agreement): string =>
  view.t(words.period, {
    from: formatDate(view.locale, a.validFrom),
    to: a.validTo ? formatDate(view.locale, a.validTo) : view.t(words.open),
  })

/** States that the law itself names for an agreement, read from its table; the register does not copy them. */
function lawStates(library: Library, country: string, day: IsoDate) {
  return [...library.schemes.values()].flatMap((scheme) => {
    const said = scheme.country === country ? editionOn(scheme, day)?.recruitment?.agreement : undefined
    const row =
      said?.states === undefined
        ? undefined
        : library.tables.get(said.states)?.rows.find((r) => r.from <= day && (r.to === undefined || r.to >= day))
    return said && Array.isArray(row?.value) ? [{ scheme, states: row.value as string[], cite: said.cite }] : []
  })
}

/** The register of agreements, open to everybody. */
export function AgreementsPage(props: {
  view: View
  library: Library
  day: IsoDate
  items: readonly Agreement[]
  next: string | null
}): Html {
  const { view, library, day } = props
  const { t, locale } = view
  const named = lawStates(library, view.actor.country, day)
  return (
    <Page view={view} title={t(words.agreements)} crumbs={[{ text: t(words.agreements) }]} wide>
      <H1>{t(words.agreements)}</H1>
      <P lead>{t(words.agreementsLead)}</P>
      <Table
        caption={t(words.agreements)}
        captionSize="hidden"
        rows={props.items}
        empty={t(words.noAgreements)}
        columns={[
          {
            head: t(words.partner),
            cell: (a) => <A href={agreementAddress(a.number)}>{countryName(locale, a.partner)}</A>,
            rowHead: true,
          },
          { head: t(words.name), cell: (a) => t(a.title) },
          { head: t(words.validTo), cell: (a) => periodOf(view, a) },
          { head: t(words.state), cell: (a) => t(standing(a, day)) },
        ]}
      />
      <Pagination view={view} next={props.next} />
      {isMinistry(view) ? (
        <ButtonGroup>
          <LinkButton href="/agreements/new" kind="secondary">
            {t(words.newAgreement)}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      {named.length === 0 ? null : (
        <>
          <H2>{t(words.lawStates)}</H2>
          <List
            items={named.map(({ scheme, states, cite }) => (
              <>
                {t(words.lawStatesLead, {
                  scheme: t(scheme.title),
                  states: states.map((s) => countryName(locale, s)).join(', '),
                })}{' '}
                <Citing view={view} library={library} citation={cite} />
              </>
            ))}
          />
        </>
      )}
    </Page>
  )
}

const SchemeNames = ({ view, library, ids }: { view: View; library: Library; ids: readonly string[] }): Html => (
  <>
    {ids.map((id, i) => (
      <>
        {i > 0 ? ', ' : ''}
        <A href={`/schemes/${id}`}>{library.schemes.get(id) ? view.t(library.schemes.get(id)!.title) : id}</A>
      </>
    ))}
  </>
)

/** One agreement: what was agreed and used, and every change with its reason. */
export function AgreementPage(props: {
  view: View
  library: Library
  agreement: Agreement
  numbers: readonly UsedNumber[]
  versions: readonly Agreement[]
  day: IsoDate
  done: boolean
}): Html {
  const { view, library, agreement: a, day } = props
  const { t, locale } = view
  const n = (value: number): string => formatNumber(locale, value)
  return (
    <Page
      view={view}
      title={t(a.title)}
      crumbs={[{ href: '/agreements', text: t(words.agreements) }, { text: a.number }]}
    >
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(words.saved)}
        </NotificationBanner>
      ) : null}
      <H1 above={a.number}>{t(a.title)}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.partner), value: countryName(locale, a.partner) },
          { name: t(words.state), value: t(standing(a, day)) },
          { name: t(words.act), value: a.act },
          { name: t(words.schemes), value: <SchemeNames view={view} library={library} ids={a.schemes} /> },
          { name: t(words.validTo), value: periodOf(view, a) },
          { name: t(words.reviewOn), value: a.reviewOn ? formatDate(locale, a.reviewOn) : '—' },
          { name: t(words.body), value: a.body },
          { name: t(words.contact), value: a.contact },
        ]}
      />
      <H2>{t(words.numbers)}</H2>
      <Table
        caption={t(words.numbers)}
        captionSize="hidden"
        rows={props.numbers}
        empty={t(words.noNumbers)}
        columns={[
          { head: t(words.year), cell: (x) => String(x.year), rowHead: true },
          { head: t(words.sector), cell: (x) => (x.sector ? sectorName(locale, x.sector) : t(words.allSectors)) },
          { head: t(words.places), cell: (x) => n(x.places), numeric: true },
          { head: t(words.used), cell: (x) => n(x.used), numeric: true },
        ]}
      />
      {isMinistry(view) ? (
        <ButtonGroup>
          <LinkButton href={agreementAddress(a.number, '/change')} kind="secondary">
            {t(words.changeAgreement)}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      <H2>{t(words.history)}</H2>
      <List
        items={props.versions.map(
          (v) =>
            `${t(words.version, { n: v.version, day: formatDate(locale, localDate(v.at, v.country)) })}: ${v.reason} (${periodOf(view, v)})`,
        )}
      />
    </Page>
  )
}

/** The form of an agreement: a new one, or the next version of one. */
export function AgreementForm(props: {
  view: View
  agreement: Agreement | undefined
  own: readonly string[]
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, agreement } = props
  const { t } = view
  const title = t(agreement ? words.changeAgreement : words.newAgreement)
  return (
    <Page
      view={view}
      title={title}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/agreements', text: t(words.agreements) }, { text: title }]}
    >
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={agreement?.number}>{title}</H1>
      <P>{t(words.schemesHint, { own: props.own.join(', ') })}</P>
      <DeedForm
        {...{ view, button: title, values: props.values, errors: props.errors }}
        deed={agreement ? amendDeed : agreementDeed}
        params={{ number: agreement?.number ?? '' }}
        options={{ partner: countryOptions(view) }}
      />
    </Page>
  )
}

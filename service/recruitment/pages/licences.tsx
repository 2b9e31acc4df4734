import { type IsoDate, type Library, lists } from '@kosh/law'
import {
  changeKinds,
  isMinistry,
  type Licence,
  type LicenceChange,
  type ListedLicence,
  licenceKinds,
  licenceOn,
} from '../../instruments/recruitment/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { countryName, formatDate } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  DateInput,
  Details,
  ErrorSummary,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  Pagination,
  Status,
  SummaryList,
  Table,
  TextInput,
  type View,
} from '../../web/index.ts'
import { changeDeed, enterDeed } from '../deed-list.ts'
import { DeedForm } from '../deeds.tsx'
import { kindNames, standingNames, words } from '../messages.ts'
import { noFeeOf } from '../reading.ts'

export const licenceAddress = (number: string, more = ''): string => `/recruiters/${encodeURIComponent(number)}${more}`

export const countryOptions = (view: View) =>
  lists['country']!.codes()
    .map((value) => ({ value, text: countryName(view.locale, value) }))
    .sort((a, b) => a.text.localeCompare(b.text, view.locale))

/** What is said of fees beside every licence: by the law of the country where it says so, otherwise as a principle. */
const NoFee = ({ view, library, day }: { view: View; library: Library; day: IsoDate }): Html => (
  <InsetText>
    <P>
      <strong>{view.t(words.noFeeNote)}.</strong>
    </P>
    {noFeeOf(library, view.actor.country, day).map(({ scheme, text, cite }) => (
      <P>
        {scheme
          ? view.t(words.noFeeLaw, { scheme: view.t(scheme.title), said: view.t(text) })
          : view.t(words.noFeePrinciple, { said: view.t(text) })}{' '}
        <Citing view={view} library={library} citation={cite} />
      </P>
    ))}
  </InsetText>
)

const kindOf = { valid: 'pass', suspended: 'warn', 'not-yet': 'info', expired: 'none', withdrawn: 'fail' } as const

/** The register of licences, open to everybody: by number or name, for any day. */
export function LicencesPage(props: {
  view: View
  library: Library
  values: FormValues
  asked: string
  day: IsoDate
  items: readonly ListedLicence[]
  next: string | null
}): Html {
  const { view, items, day } = props
  const { t, locale } = view
  const f = fields(view, props.values, [])
  return (
    <Page view={view} title={t(words.licences)} crumbs={[{ text: t(words.licences) }]} wide>
      <H1>{t(words.licences)}</H1>
      <P lead>{t(words.licencesLead)}</P>
      <form method="get" action="/recruiters">
        <TextInput {...f('asked')} label={t(words.ask)} type="search" />
        <DateInput {...f('on')} label={t(words.day)} />
        <Button>{t(words.look)}</Button>
      </form>
      {items.length === 0 && props.asked !== '' ? (
        <P>{t(words.noLicence)}</P>
      ) : (
        <Table
          caption={t(words.licences)}
          captionSize="hidden"
          rows={items}
          empty={t(words.noLicence)}
          columns={[
            {
              head: t(words.holder),
              cell: (l) => <A href={licenceAddress(l.number, `?on=${day}`)}>{l.holder}</A>,
              rowHead: true,
            },
            { head: t(words.number), cell: (l) => l.number },
            { head: t(words.country), cell: (l) => countryName(locale, l.holderCountry) },
            { head: t(words.kind), cell: (l) => t(kindNames[l.kind]) },
            { head: t(words.validTo), cell: (l) => formatDate(locale, l.validTo) },
            {
              head: t(words.state),
              cell: (l) => <Status kind={kindOf[l.standing]}>{t(standingNames[l.standing])}</Status>,
            },
          ]}
        />
      )}
      <Pagination view={view} next={props.next} />
      {isMinistry(view) ? (
        <ButtonGroup>
          <LinkButton href="/recruiters/new" kind="secondary">
            {t(words.enterLicence)}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      <NoFee view={view} library={props.library} day={day} />
    </Page>
  )
}

/** One licence: whether it holds on a day in plain words, what changed it, and the acts of the ministry. */
export function LicencePage(props: {
  view: View
  library: Library
  licence: Licence
  changes: readonly LicenceChange[]
  day: IsoDate
  done: boolean
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, licence, changes, day } = props
  const { t, locale } = view
  const standing = licenceOn(licence, changes, day)
  const date = formatDate(locale, day)
  const gone = changes.some((c) => c.kind === 'withdraw')
  return (
    <Page
      view={view}
      title={licence.holder}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/recruiters', text: t(words.licences) }, { text: licence.number }]}
    >
      <ErrorSummary view={view} errors={props.errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(words.saved)}
        </NotificationBanner>
      ) : null}
      <H1 above={licence.number}>{licence.holder}</H1>
      <P lead>
        {standing === 'valid'
          ? t(words.holdsOn, { day: date })
          : t(words.holdsNot, { day: date, standing: t(standingNames[standing]) })}
      </P>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.kind), value: t(kindNames[licence.kind]) },
          { name: t(words.country), value: countryName(locale, licence.holderCountry) },
          { name: t(words.contact), value: licence.contact },
          { name: t(words.validFrom), value: formatDate(locale, licence.validFrom) },
          { name: t(words.validTo), value: formatDate(locale, licence.validTo) },
          { name: t(words.conditions), value: licence.conditions || t(words.noConditions) },
        ]}
      />
      <H2>{t(words.history)}</H2>
      <Table
        caption={t(words.history)}
        captionSize="hidden"
        rows={changes}
        empty={t(words.noHistory)}
        columns={[
          { head: t(words.what), cell: (c) => t(words[c.kind]), rowHead: true },
          {
            head: t(words.fromDay),
            cell: (c) =>
              c.toDay
                ? t(words.period, { from: formatDate(locale, c.fromDay), to: formatDate(locale, c.toDay) })
                : formatDate(locale, c.fromDay),
          },
          { head: t(words.ground), cell: (c) => c.ground },
        ]}
      />
      {isMinistry(view) && !gone ? (
        <Details summary={t(words.changeLicence)} open={props.errors.length > 0}>
          <DeedForm
            {...{ view, deed: changeDeed, params: { number: licence.number }, button: t(words.change) }}
            values={props.values}
            errors={props.errors}
            options={{ kind: changeKinds.map((value) => ({ value, text: t(words[value]) })) }}
          />
        </Details>
      ) : null}
      <NoFee view={view} library={props.library} day={day} />
    </Page>
  )
}

/** The form by which the ministry enters a licence. */
export function NewLicencePage(props: { view: View; values: FormValues; errors: readonly FieldError[] }): Html {
  const { view } = props
  const { t } = view
  return (
    <Page
      view={view}
      title={t(words.enterLicence)}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/recruiters', text: t(words.licences) }, { text: t(words.enterLicence) }]}
    >
      <ErrorSummary view={view} errors={props.errors} />
      <H1>{t(words.enterLicence)}</H1>
      <DeedForm
        {...{ view, deed: enterDeed, params: {}, button: t(words.enterLicence) }}
        values={props.values}
        errors={props.errors}
        options={{
          kind: licenceKinds.map((value) => ({ value, text: t(kindNames[value]) })),
          holderCountry: countryOptions(view),
        }}
      />
    </Page>
  )
}

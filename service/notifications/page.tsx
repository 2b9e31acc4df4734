import { languageNames } from '../guide/languages/index.ts'
import { type Contact, codeRules, type Delivery, tongues } from '../instruments/notifications/index.ts'
import { localDate, timeZone } from '../platform/calendar.ts'
import type { FieldError } from '../platform/context.ts'
import { formatDate, formatDateTime } from '../platform/i18n/index.ts'
import { type WayKind, wayKinds } from '../platform/post/index.ts'
import {
  A,
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  NotificationBanner,
  P,
  Page,
  Select,
  Status,
  Table,
  TextInput,
  type View,
} from '../web/index.ts'
import { stateNames, words } from './messages.ts'

export interface PageProps {
  view: View
  country: string
  contacts: readonly Contact[]
  deliveries: readonly Delivery[]
  /** The ways that this installation has. */
  ways: readonly WayKind[]
  done: 'asked' | 'confirmed' | 'removed' | undefined
  values: FormValues
  errors: readonly FieldError[]
}

/** Where each form of a way goes. */
export const addressOf = (way: WayKind, act: 'ask' | 'confirm' | 'remove'): string => `/notifications/${way}/${act}`

function Way(props: PageProps & { way: WayKind }): Html {
  const { view, way, country } = props
  const { t, locale } = view
  const contact = props.contacts.find((c) => c.kind === way)
  const f = fields(view, { [`${way}-language`]: contact?.language ?? locale, ...props.values }, props.errors)
  const { address, asked, stoppedAt } = contact ?? {}
  const ask = (
    <Form view={view} action={addressOf(way, 'ask')} once>
      <TextInput
        {...f(`${way}-address`)}
        label={t(way === 'email' ? words.emailAddress : words.smsAddress)}
        {...(way === 'sms' ? { hint: t(words.smsHint) } : {})}
        type={way === 'email' ? 'email' : 'tel'}
        autocomplete={way === 'email' ? 'email' : 'tel'}
        maxlength={254}
      />
      <Select
        {...f(`${way}-language`)}
        label={t(words.language)}
        hint={t(words.review)}
        options={tongues.map((tongue) => ({ value: tongue, text: languageNames[tongue] }))}
      />
      <Button>{t(words.sendCode)}</Button>
    </Form>
  )
  return (
    <section>
      <H2>{t(words[way])}</H2>
      {address ? (
        <P>
          <strong>{address}</strong>{' '}
          {stoppedAt ? (
            <Status kind="fail">{t(words.stopped, { day: formatDate(locale, localDate(stoppedAt, country)) })}</Status>
          ) : (
            <Status kind="pass">{t(words.on)}</Status>
          )}
        </P>
      ) : null}
      {asked ? (
        <>
          <P>
            <strong>{asked}</strong> <Status kind="warn">{t(words.waits)}</Status>
          </P>
          <Form view={view} action={addressOf(way, 'confirm')} once>
            <TextInput
              {...f(`${way}-code`)}
              label={t(words.code)}
              hint={t(words.codeHint, { minutes: codeRules.minutes })}
              inputmode="numeric"
              autocomplete="one-time-code"
              width={10}
              maxlength={20}
            />
            <Button>{t(words.confirm)}</Button>
          </Form>
          <Form view={view} action={addressOf(way, 'ask')} once class="kosh-inline">
            <input type="hidden" name={`${way}-address`} value={asked} />
            <input type="hidden" name={`${way}-language`} value={contact!.language} />
            <Button kind="secondary">{t(words.again)}</Button>
          </Form>
        </>
      ) : null}
      {address || asked ? (
        <>
          <Form view={view} action={addressOf(way, 'remove')} once class="kosh-inline">
            <Button kind="secondary">
              {t(words.remove)}
              <span class="govuk-visually-hidden">: {t(words[way])}</span>
            </Button>
          </Form>
          <details class="govuk-details" open={props.errors.some((e) => e.path === `${way}-address`)}>
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">{t(words.change)}</span>
            </summary>
            <div class="govuk-details__text">{ask}</div>
          </details>
        </>
      ) : (
        ask
      )}
    </section>
  )
}

/** How the account is reached outside the service, and what was sent lately. */
export function NotificationsPage(props: PageProps): Html {
  const { view, done, errors, country } = props
  const { t, locale } = view
  return (
    <Page
      view={view}
      title={t(words.title)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/inbox', text: t(words.inbox) }, { text: t(words.title) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      {done && errors.length === 0 ? <NotificationBanner view={view}>{t(words[done])}</NotificationBanner> : null}
      <H1>{t(words.title)}</H1>
      {props.ways.length === 0 ? (
        <P lead>
          {t(words.none)} <A href="/inbox">{t(words.inbox)}</A>
        </P>
      ) : (
        <>
          <P lead>{t(words.lead)}</P>
          <InsetText>{t(words.only)}</InsetText>
          {wayKinds
            .filter((way) => props.ways.includes(way))
            .map((way) => (
              <Way {...props} way={way} />
            ))}
          <H2>{t(words.log)}</H2>
          <Table
            caption={t(words.log)}
            captionSize="hidden"
            rows={props.deliveries}
            empty={t(words.logNone)}
            columns={[
              { head: t(words.day), rowHead: true, cell: (d) => formatDateTime(locale, d.at, timeZone(country)) },
              { head: t(words.way), cell: (d) => t(words[d.way]) },
              { head: t(words.outcome), cell: (d) => t(stateNames[d.state]) },
            ]}
          />
        </>
      )}
    </Page>
  )
}

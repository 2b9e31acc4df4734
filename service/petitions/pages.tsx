import type { Library } from '@kosh/law'
import { localDate } from '../platform/calendar.ts'
import type { FieldError } from '../platform/context.ts'
import { formatDate, regionCodes, regionName } from '../platform/i18n/index.ts'
import { Citing, latestDay, termOf } from '../public/index.ts'
import {
  A,
  Button,
  DateInput,
  Details,
  ErrorSummary,
  Filters,
  Form,
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
  Radios,
  Select,
  SummaryList,
  Table,
  TextArea,
  TextInput,
  type View,
} from '../web/index.ts'
import { words } from './messages.ts'
import type { Petition } from './store.ts'

export const petitionAddress = (number: string, more = ''): string => `/petitions/${encodeURIComponent(number)}${more}`

const dueText = ({ view }: { view: View }, p: Petition): string => {
  const { t, locale } = view
  if (!p.dueOn) return t(words.noDue)
  const late = p.endedAt === null && p.dueOn < localDate(view.now, p.country)
  return `${formatDate(locale, p.dueOn)}${late ? `, ${t(words.late)}` : ''}`
}

/** A person's own petitions, or those of an officer's regions. */
export function PetitionsPage(props: {
  view: View
  items: readonly Petition[]
  open: boolean
  next: string | null
}): Html {
  const { view, items, open } = props
  const { t, locale, actor } = view
  const officer = actor.role === 'officer'
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(officer ? words.leadOfficer : words.lead)}</P>
      <LinkButton href="/petitions/new">{t(officer ? words.writeSpoken : words.write)}</LinkButton>
      <Filters
        label={t(words.title)}
        items={[
          { href: '/petitions', text: t(words.all), current: !open },
          { href: '/petitions?open=1', text: t(words.open), current: open },
        ]}
      />
      <Table
        caption={t(words.title)}
        captionSize="hidden"
        rows={items}
        empty={t(words.none)}
        columns={[
          { head: t(words.number), cell: (p) => <A href={petitionAddress(p.number)}>{p.number}</A>, rowHead: true },
          { head: t(words.subject), cell: (p) => p.subject },
          { head: t(words.region), cell: (p) => regionName(locale, p.region) },
          { head: t(words.filedOn), cell: (p) => formatDate(locale, localDate(p.filedAt, p.country)) },
          { head: t(words.dueOn), cell: (p) => dueText(props, p) },
          { head: t(words.state), cell: (p) => t(words[p.state]) },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

/** The form: a question or a proposal; at the counter with who came. */
export function NewPetitionPage(props: {
  view: View
  country: string
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, errors, country } = props
  const { t, locale, actor } = view
  const f = fields(view, props.values, errors)
  const officer = actor.role === 'officer'
  const title = t(officer ? words.writeSpoken : words.write)
  const regions = officer && actor.regions ? actor.regions : regionCodes(country)
  return (
    <Page
      view={view}
      title={title}
      faulty={errors.length > 0}
      crumbs={[{ href: '/petitions', text: t(words.title) }, { text: title }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1>{title}</H1>
      <Form view={view} action="/petitions" once>
        <Radios
          {...f('kind')}
          label={t(words.kind)}
          choices={[
            { value: 'enquiry', text: t(words.enquiry) },
            { value: 'petition', text: t(words.petition) },
          ]}
        />
        <Select
          {...f('region')}
          label={t(words.region)}
          empty={t(words.chooseRegion)}
          options={regions.map((code) => ({ value: code, text: regionName(locale, code) }))}
        />
        {officer ? <TextInput {...f('name')} label={t(words.name)} autocomplete="off" /> : null}
        <TextInput {...f('contact')} label={t(words.contact)} autocomplete={officer ? 'off' : undefined} />
        <TextInput {...f('subject')} label={t(words.subject)} />
        <TextArea {...f('words')} label={t(words.words)} rows={8} maxlength={10_000} />
        <Button>{t(words.send)}</Button>
      </Form>
    </Page>
  )
}

export interface OneProps {
  view: View
  library: Library
  petition: Petition
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

function OfficerActs(props: OneProps): Html {
  const { view, petition: p, library } = props
  const { t, locale, actor } = view
  const f = fields(view, props.values, props.errors)
  const own = p.officerId === actor.id
  const filed = localDate(p.filedAt, p.country)
  const last = latestDay(library, p.country, filed)
  const pass = termOf(library, p.country, 'pass', filed)
  return (
    <>
      {own ? null : (
        <Form view={view} action={petitionAddress(p.number, '/take')} once>
          <Button>{t(words.take)}</Button>
        </Form>
      )}
      {own ? (
        <>
          <H2 id="answer">{t(words.giveAnswer)}</H2>
          <Form view={view} action={petitionAddress(p.number, '/answer')} once>
            <TextArea {...f('answer')} label={t(words.answer)} rows={6} maxlength={10_000} />
            <Button>{t(words.giveAnswer)}</Button>
          </Form>
          <Details summary={t(words.forward)}>
            <Form view={view} action={petitionAddress(p.number, '/forward')} once>
              <TextInput
                {...f('body')}
                label={t(words.body)}
                hint={pass ? t(words.forwardHint, { days: pass.n }) : undefined}
              />
              <Button kind="secondary">{t(words.forward)}</Button>
            </Form>
          </Details>
          {last && p.dueOn && !p.extendedBecause ? (
            <Details summary={t(words.extend)}>
              <Form view={view} action={petitionAddress(p.number, '/extend')} once>
                <DateInput {...f('until')} label={t(words.until, { day: formatDate(locale, last) })} />
                <TextInput {...f('reason')} label={t(words.reason)} />
                <Button kind="secondary">{t(words.extend)}</Button>
              </Form>
            </Details>
          ) : null}
        </>
      ) : null}
    </>
  )
}

/** One petition with its answer; whoever asked may take it back, officers of the region deal with it. */
export function PetitionPage(props: OneProps): Html {
  const { view, petition: p, library, errors } = props
  const { t, locale, actor } = view
  const officer = actor.role === 'officer'
  const term = termOf(library, p.country, 'answer', localDate(p.filedAt, p.country))
  const lines = (said: string) => said.split('\n').map((line) => <P>{line}</P>)
  return (
    <Page
      view={view}
      title={p.subject}
      faulty={errors.length > 0}
      crumbs={[{ href: '/petitions', text: t(words.title) }, { text: p.number }]}
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={p.number}>{p.subject}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.state), value: t(words[p.state]) },
          { name: t(words.kind), value: t(words[p.kind]) },
          { name: t(words.channel), value: t(words[p.channel]) },
          { name: t(words.region), value: regionName(locale, p.region) },
          { name: t(words.filedOn), value: formatDate(locale, localDate(p.filedAt, p.country)) },
          { name: t(words.dueOn), value: dueText(props, p) },
          ...(officer ? [{ name: t(words.name), value: p.name }] : []),
          ...(p.contact ? [{ name: t(words.contact), value: p.contact }] : []),
        ]}
      />
      {term ? (
        <P small>
          <Citing view={view} library={library} citation={term.cite} />
        </P>
      ) : null}
      {p.extendedBecause ? <InsetText>{t(words.extended, { reason: p.extendedBecause })}</InsetText> : null}
      <H2>{t(words.words)}</H2>
      {lines(p.words)}
      {p.answer ? (
        <>
          <H2>{t(words.answer)}</H2>
          {lines(p.answer)}
        </>
      ) : null}
      {p.forwardedTo ? (
        <InsetText>
          {t(words.forwarded)}: {p.forwardedTo}
        </InsetText>
      ) : null}
      {p.endedAt === null && officer ? <OfficerActs {...props} /> : null}
      {p.endedAt === null && !officer ? (
        <Form view={view} action={petitionAddress(p.number, '/withdraw')} once>
          <Button kind="secondary">{t(words.withdraw)}</Button>
        </Form>
      ) : null}
    </Page>
  )
}

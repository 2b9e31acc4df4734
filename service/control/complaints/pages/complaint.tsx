import { type Library, wrongs } from '@kosh/law'
import { localDate } from '../../../platform/calendar.ts'
import type { FieldError } from '../../../platform/context.ts'
import { formatDate, formatNumber, regionName } from '../../../platform/i18n/index.ts'
import type { Term } from '../../../public/index.ts'
import { Citing } from '../../../public/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  H1,
  H2,
  type Html,
  InsetText,
  NotificationBanner,
  P,
  Page,
  Status,
  SummaryList,
  type View,
  WarningText,
} from '../../../web/index.ts'
import { deskWords as words } from '../desk-messages.ts'
import { isLanguage, languageNames } from '../languages/index.ts'
import { outcomeNames, stateNames, wayNames, words as workerWords, wrongNames } from '../messages.ts'
import { type Complaint, type Entry, isOpen } from '../model.ts'
import type { Consent } from '../store.ts'
import { Desk } from './desk.tsx'
import { Rights } from './frame.tsx'
import { complaintAddress, Due } from './queue.tsx'

export interface ComplaintProps {
  view: View
  library: Library
  country: string
  complaint: Complaint
  entries: readonly Entry[]
  officer: string | null
  employer: { name: string; number: string | null; upheld: number } | undefined
  consent: Consent | undefined
  term: Term | undefined
  /** Working days to pass it on; the last day to which the answer can be put off. */
  passDays: number | undefined
  latest: string | undefined
  values: FormValues
  errors: readonly FieldError[]
  done?: string | undefined
}

function AtAGlance(props: ComplaintProps): Html {
  const { view, library, country, complaint: c, employer, term } = props
  const { t, locale } = view
  return (
    <SummaryList
      view={view}
      rows={[
        {
          name: t(words.state),
          value: `${t(stateNames[c.state])}${c.outcome ? `: ${t(outcomeNames[c.outcome])}` : ''}`,
        },
        { name: t(words.officer), value: props.officer ?? t(words.nobody) },
        { name: t(words.filedAt), value: formatDate(locale, localDate(new Date(c.filedAt), country)) },
        {
          name: t(words.dueOn),
          value: (
            <>
              <Due view={view} country={country} item={c} />
              {term ? (
                <>
                  {'. '}
                  {t(words.termOf, { n: term.n })} <Citing view={view} library={library} citation={term.cite} />
                </>
              ) : null}
            </>
          ),
        },
        { name: t(words.region), value: regionName(locale, c.region) },
        {
          name: t(words.employerFound),
          value: employer ? `${employer.name}${employer.number ? `, ${employer.number}` : ''}` : '—',
        },
        ...(employer ? [{ name: t(words.upheldBefore), value: formatNumber(locale, employer.upheld) }] : []),
      ]}
    />
  )
}

/** What the worker told, as it was told. */
function Told({ view, complaint: c }: ComplaintProps): Html {
  const { t, locale } = view
  const { told } = c
  if (!told) return <P>{t(words.wiped)}</P>
  const or = (said: string | number | null) => (said === null || said === '' ? t(words.notSaid) : String(said))
  const yesNo = { yes: t(workerWords.yes), no: t(workerWords.no) }
  const named = [told.employer, told.employerNumber].filter(Boolean).join(', ')
  return (
    <>
      {told.fears === 'yes' ? <WarningText view={view}>{t(words.afraid)}</WarningText> : null}
      <H2>{t(words.told)}</H2>
      <InsetText>
        <p class="govuk-body kosh-typed" lang={c.language}>
          {told.what}
        </p>
      </InsetText>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.employerTold), value: or(named) },
          { name: t(words.place), value: or(told.place) },
          { name: t(words.since), value: told.since ? formatDate(locale, told.since) : t(words.notSaid) },
          { name: t(words.workers), value: or(told.workers) },
          { name: t(words.still), value: told.still ? yesNo[told.still] : t(words.notSaid) },
          { name: t(words.fears), value: told.fears ? yesNo[told.fears] : t(words.notSaid) },
          { name: t(words.contact), value: [t(wayNames[told.way]), told.contact].filter(Boolean).join(': ') },
          { name: t(words.time), value: or(told.time) },
          { name: t(words.language), value: isLanguage(c.language) ? languageNames[c.language] : c.language },
        ]}
      />
    </>
  )
}

const wrote = {
  filed: workerWords.wroteFiled,
  added: words.wroteAdded,
  taken: workerWords.wroteTaken,
  asked: workerWords.wroteAsked,
  step: words.wroteStep,
  referred: words.wroteReferred,
  moved: workerWords.wroteMoved,
  extended: workerWords.wroteExtended,
  late: workerWords.wroteLate,
  closed: workerWords.wroteClosed,
  withdrawn: workerWords.wroteWithdrawn,
  consent: words.wroteConsent,
  protected: workerWords.wroteProtected,
} as const

function History({ view, country, entries }: ComplaintProps): Html {
  const { t, locale } = view
  const who = (e: Entry) =>
    e.side === 'officer' ? (e.officer ?? t(words.officer)) : t(e.side === 'worker' ? words.worker : workerWords.service)
  return (
    <>
      <H2>{t(words.history)}</H2>
      <ol class="govuk-list">
        {entries.map((e) => (
          <li>
            <p class="govuk-body-s kosh-muted">
              {formatDate(locale, localDate(new Date(e.at), country))}, {who(e)}
              {e.shown ? null : ` (${t(words.onlyHere)})`}
            </p>
            <p class="govuk-body">
              <strong>{t(wrote[e.kind])}</strong>
              {e.words ? `: ${e.kind === 'protected' ? formatDate(locale, e.words) : e.words}` : null}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** One complaint at the desk: what was told, what was done, and the acts allowed now. */
export function ComplaintPage(props: ComplaintProps): Html {
  const { view, complaint: c, errors } = props
  const { t } = view
  const mine = c.officerId === view.actor.id
  const kinds = c.kinds.length > 0 ? c.kinds : wrongs
  return (
    <Page
      view={view}
      title={`${t(words.title)}: ${c.number}`}
      faulty={errors.length > 0}
      crumbs={[{ href: '/complaints', text: t(words.title) }, { text: c.number }]}
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={c.number}>{c.kinds.map((kind) => t(wrongNames[kind])).join('; ') || c.number}</H1>
      {c.danger && isOpen(c.state) ? <Status kind="fail">{t(words.danger)}</Status> : null}
      <AtAGlance {...props} />
      {isOpen(c.state) && !mine ? (
        <Form view={view} action={complaintAddress(c.number, '/take')} once>
          <Button>{t(c.officerId ? words.takeOver : words.take)}</Button>
        </Form>
      ) : null}
      <Told {...props} />
      <History {...props} />
      <Rights {...props} language={view.locale} kinds={kinds} title={t(words.rights)} />
      {mine ? <Desk {...props} /> : null}
      <P small muted>
        {t(words.wall)}
      </P>
    </Page>
  )
}

import type { Library } from '@kosh/law'
import {
  isLocalFound,
  type Referral,
  resultOf,
  type SearchResult,
  type Vacancy,
} from '../../instruments/search/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatDate, formatNumber, occupationName, regionName } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  ErrorSummary,
  type FormValues,
  H1,
  H2,
  type Html,
  InsetText,
  NotificationBanner,
  P,
  Page,
  SummaryList,
  type View,
} from '../../web/index.ts'
import { trusted } from '../../web/jsx/jsx-runtime.ts'
import { daysText, isOfRegion, isOwner, payText, type Searching, vacancyAddress } from '../around.ts'
import { scheduleNames, stateNames, words } from '../messages.ts'
import { jobPosting, jsonForPage } from '../posting.ts'
import { EmployerActs, OfficerActs, Referrals } from './acts.tsx'

export interface OneProps {
  view: View
  library: Library
  country: string
  vacancy: Vacancy
  /** Only for who may see them. */
  referrals: readonly Referral[] | undefined
  /** What the law asks; undefined once the scheme asks no search. */
  searching: Searching | undefined
  address: string
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

/** What a search came to, in a sentence. */
export function ResultText({ view, result, places }: { view: View; result: SearchResult; places: number }): Html {
  const { open, ...counts } = result
  return (
    <>
      <P>{view.t(words.resultSays, { ...counts })}</P>
      {open > 0 ? <P>{view.t(words.openOutcomes, { n: open })}</P> : null}
      {open === 0 ? (
        <P>
          <strong>{view.t(isLocalFound(result, places) ? words.found : words.notFound)}.</strong>
        </P>
      ) : null}
    </>
  )
}

/** A vacancy as a job seeker reads it; its employer and the officers of its region act on it here. */
export function VacancyPage(props: OneProps): Html {
  const { view, vacancy: v, referrals, searching, errors } = props
  const { t, locale, actor } = view
  const result = v.result ?? (referrals ? resultOf(referrals) : undefined)
  const lines = (said: string) => said.split('\n').map((line) => <P>{line}</P>)
  return (
    <Page
      view={view}
      title={v.post.title}
      faulty={errors.length > 0}
      crumbs={[{ href: '/vacancies', text: t(words.title) }, { text: v.number }]}
    >
      {v.state === 'open'
        ? trusted(
            `<script type="application/ld+json">${jsonForPage(jobPosting(v, `${props.address}${vacancyAddress(v.number)}`))}</script>`,
          )
        : null}
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={v.employer}>{v.post.title}</H1>
      {v.state === 'open' ? null : (
        <InsetText>
          {t(stateNames[v.state])}, {formatDate(locale, localDate(v.endedAt!, v.country))}
          {v.endReason ? `. ${v.endReason}` : ''}
        </InsetText>
      )}
      <SummaryList
        view={view}
        rows={[
          { name: t(words.pay), value: payText(view, v) },
          { name: t(words.region), value: `${regionName(locale, v.region)}, ${v.post.town}` },
          { name: t(words.schedule), value: t(scheduleNames[v.post.schedule]) },
          { name: t(words.places), value: formatNumber(locale, v.places) },
          { name: t(words.occupation), value: occupationName(locale, v.occupation) },
          ...(v.state === 'open' ? [{ name: t(words.contact), value: v.post.contact }] : []),
          { name: t(words.publishedOn), value: formatDate(locale, v.publishedOn) },
          { name: t(words.code), value: v.number },
          ...(v.earliest ? [{ name: t(words.until), value: formatDate(locale, v.earliest) }] : []),
        ]}
      />
      <H2>{t(words.duties)}</H2>
      {lines(v.post.duties)}
      <H2>{t(words.requirements)}</H2>
      {lines(v.post.requirements)}
      {searching ? (
        <P small>
          {t(words.lawDays, { days: daysText(view, searching.search), channel: t(searching.search.channel) })}{' '}
          <Citing view={view} library={props.library} citation={searching.search.citation} />
        </P>
      ) : null}
      {result && (referrals || v.state === 'certified' || v.state === 'filled') ? (
        <>
          <H2 id="result">{t(words.result)}</H2>
          <ResultText view={view} result={result} places={v.places} />
          {v.state === 'certified' || v.state === 'filled' ? (
            <P>
              <A href={vacancyAddress(v.number, '/certificate')}>{t(words.certificate)}</A>
            </P>
          ) : null}
        </>
      ) : null}
      {referrals ? <Referrals {...props} referrals={referrals} /> : null}
      {isOwner(actor, v) && v.state === 'open' ? <EmployerActs {...props} /> : null}
      {isOfRegion(actor, v) && v.state === 'open' ? <OfficerActs {...props} /> : null}
      <P small>
        <A href={`/api/v1/vacancies/${encodeURIComponent(v.number)}`}>{t(words.openData)}</A>
      </P>
    </Page>
  )
}

/** The certificate of the search, for the file of the application. */
export function CertificatePage(props: Pick<OneProps, 'view' | 'library' | 'vacancy' | 'searching'>): Html {
  const { view, vacancy: v, searching } = props
  const { t, locale } = view
  return (
    <Page view={view} title={t(words.certificate)} back={vacancyAddress(v.number)}>
      <H1 above={v.number}>{t(words.certificate)}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.employer), value: v.employer },
          { name: t(words.jobTitle), value: v.post.title },
          { name: t(words.occupation), value: occupationName(locale, v.occupation) },
          { name: t(words.region), value: `${regionName(locale, v.region)}, ${v.post.town}` },
          { name: t(words.places), value: formatNumber(locale, v.places) },
          { name: t(words.pay), value: payText(view, v) },
          { name: t(words.code), value: v.number },
          { name: t(words.publishedOn), value: formatDate(locale, v.publishedOn) },
          { name: t(words.certifiedOn), value: formatDate(locale, localDate(v.endedAt!, v.country)) },
        ]}
      />
      <H2>{t(words.result)}</H2>
      <ResultText view={view} result={v.result!} places={v.places} />
      {searching ? (
        <P small>
          {t(words.lawDays, { days: daysText(view, searching.search), channel: t(searching.search.channel) })}{' '}
          <Citing view={view} library={props.library} citation={searching.search.citation} />
        </P>
      ) : null}
      <div class="govuk-button-group no-print">
        <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
          {t(words.print)}
        </button>
      </div>
    </Page>
  )
}

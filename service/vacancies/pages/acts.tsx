import { outcomes, type Referral } from '../../instruments/search/index.ts'
import { localDate } from '../../platform/calendar.ts'
import { formatDate } from '../../platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Details,
  Form,
  fields,
  H2,
  type Html,
  P,
  Select,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { isOfRegion, isOwner, vacancyAddress } from '../around.ts'
import { outcomeNames, words } from '../messages.ts'
import type { OneProps } from './one.tsx'

const reviewText = (props: OneProps, r: Referral): string =>
  r.review === 'disputed'
    ? `; ${props.view.t(words.disputedBecause, { reason: r.reviewReason ?? '' })}`
    : r.review === 'accepted'
      ? `; ${props.view.t(words.accepted)}`
      : ''

/** One candidate: who, what came of it, and the form of whoever has the next word. */
function ReferralCard(props: OneProps & { referral: Referral }): Html {
  const { view, vacancy: v, referral: r } = props
  const { t, locale, actor } = view
  const f = fields(view, props.values, props.errors)
  const title = t(words.referralN, { n: r.no })
  const isOpen = v.state === 'open'
  return (
    <section class="kosh-card">
      <h3 class="govuk-heading-s">
        {title}: {r.candidate ?? t(words.wiped)}
      </h3>
      <P small>
        {t(words.referredOn)}: {formatDate(locale, localDate(r.referredAt, v.country))}
      </P>
      {r.note ? <P>{r.note}</P> : null}
      {r.outcome ? (
        <P>
          <strong>{t(outcomeNames[r.outcome])}</strong>
          {r.reason ? `: ${r.reason}` : ''}
          {reviewText(props, r)}
        </P>
      ) : null}
      {!r.outcome && isOpen && isOwner(actor, v) ? (
        <Form view={view} action={vacancyAddress(v.number, '/outcome')} once>
          <input type="hidden" name="no" value={String(r.no)} />
          <Select
            {...f(`outcome-${r.no}`)}
            label={`${t(words.outcome)} (${title})`}
            empty={t(words.chooseOutcome)}
            options={outcomes.map((value) => ({ value, text: t(outcomeNames[value]) }))}
          />
          <TextInput {...f(`reason-${r.no}`)} label={`${t(words.reason)} (${title})`} hint={t(words.reasonHint)} />
          <Button>{t(words.tell)}</Button>
        </Form>
      ) : null}
      {r.outcome === 'unsuitable' && !r.review && isOpen && isOfRegion(actor, v) ? (
        <Form view={view} action={vacancyAddress(v.number, '/review')} once>
          <input type="hidden" name="no" value={String(r.no)} />
          <TextInput {...f(`review-${r.no}`)} label={`${t(words.review)}: ${t(words.reason)} (${title})`} />
          <ButtonGroup>
            <Button name="verdict" value="accepted" kind="secondary">
              {t(words.accept)}
            </Button>
            <Button name="verdict" value="disputed" kind="secondary">
              {t(words.dispute)}
            </Button>
          </ButtonGroup>
        </Form>
      ) : null}
    </section>
  )
}

export function Referrals(props: OneProps & { referrals: readonly Referral[] }): Html {
  const { view, referrals } = props
  return (
    <>
      <H2 id="referrals">{view.t(words.referrals)}</H2>
      {referrals.length === 0 ? <P>{view.t(words.noReferrals)}</P> : null}
      {referrals.map((referral) => (
        <ReferralCard {...props} referral={referral} />
      ))}
    </>
  )
}

/** The employer ends the search: with the certificate, or without. */
export function EmployerActs(props: OneProps): Html {
  const { view, vacancy: v } = props
  const { t, locale } = view
  const f = fields(view, props.values, props.errors)
  const early = v.earliest !== null && localDate(view.now, v.country) < v.earliest
  return (
    <>
      <H2 id="certify">{t(words.certificate)}</H2>
      <P>{t(words.certifyLead)}</P>
      {early ? (
        <P>{t(words.waitUntil, { day: formatDate(locale, v.earliest!) })}</P>
      ) : (
        <Form view={view} action={vacancyAddress(v.number, '/certify')} once>
          <Button>{t(words.certify)}</Button>
        </Form>
      )}
      <Details summary={t(words.withdraw)}>
        <P>{t(words.withdrawLead)}</P>
        <Form view={view} action={vacancyAddress(v.number, '/withdraw')} once>
          <TextInput {...f('withdrawReason')} label={t(words.reason)} />
          <Button kind="warning">{t(words.withdraw)}</Button>
        </Form>
      </Details>
    </>
  )
}

/** A job centre sends a candidate. */
export function OfficerActs(props: OneProps): Html {
  const { view, vacancy: v } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  return (
    <>
      <H2 id="refer">{t(words.refer)}</H2>
      <Form view={view} action={vacancyAddress(v.number, '/refer')} once>
        <TextInput {...f('candidate')} label={t(words.candidate)} hint={t(words.candidateHint)} autocomplete="off" />
        <TextArea {...f('note')} label={t(words.note)} rows={2} maxlength={2_000} />
        <Button>{t(words.refer)}</Button>
      </Form>
    </>
  )
}

import {
  A,
  ButtonGroup,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  SummaryList,
} from '../../../../web/index.ts'
import type { CaseView } from '../../view.ts'
import { channelWords, nextWords, caseWords as w } from '../case-messages.ts'
import { checkWords } from '../messages.ts'
import { asWritten, dayOf, regionOf, timeOf } from '../parts.tsx'
import { answerPage, casePage, feePage } from './addresses.ts'
import { AppealsPart } from './appeal.tsx'
import { type CasePageProps, Lines, Refusals } from './case-lines.tsx'
import { Fees, History, Notices, Papers } from './case-record.tsx'
import { Clocks } from './clocks.tsx'
import { CaseMark } from './standing.tsx'
import { waitsFor } from './waits.ts'
import { words } from './words.ts'

/** A case for its applicant: where it stands, what to do, what was decided and why. */
export function CasePage(props: CasePageProps): Html {
  const { view, shown } = props
  const { t } = view
  const c = shown.case
  return (
    <Page view={view} title={c.number} crumbs={[{ href: '/cases', text: t(w.cases) }, { text: c.number }]}>
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(w.saved)}
        </NotificationBanner>
      ) : null}
      <H1 above={t(shown.scheme.title)}>{c.number}</H1>
      <Standing {...props} />
      <NextStep {...props} />
      <H2>{t(w.lines)}</H2>
      <Lines {...props} />
      <Refusals {...props} />
      <AppealsPart
        view={view}
        shown={shown}
        appeals={props.appeals ?? []}
        open={props.appeal}
        mayWithdraw={['worker', 'employer'].includes(view.actor.role) || shown.case.accountId === view.actor.id}
      />
      <Fees {...props} />
      <H2>{t(w.limits)}</H2>
      <Clocks {...props} clocks={shown.clocks} />
      <H2>{t(w.notices)}</H2>
      <Notices {...props} />
      <H2>{t(w.documents)}</H2>
      <Papers {...props} />
      <H2>{t(w.history)}</H2>
      <History {...props} />
      {shown.acts.includes('withdraw') ? (
        <P>
          <A href={`${casePage(c.id)}/withdraw`} class="no-print">
            {t(w.withdraw)}
          </A>
        </P>
      ) : null}
    </Page>
  )
}

/** How many lines were decided in each way. */
const countsOf = (shown: CaseView): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { decision } of shown.lines) if (decision) counts[decision] = (counts[decision] ?? 0) + 1
  return counts
}

const Standing = ({ view, shown }: CasePageProps): Html => {
  const c = shown.case
  return (
    <SummaryList
      view={view}
      rows={[
        { name: view.t(w.state), value: <CaseMark view={view} state={c.state} counts={countsOf(shown)} /> },
        { name: view.t(w.next), value: view.t(nextWords[c.state]) },
        ...(waitsFor[c.state] === 'nobody'
          ? []
          : [
              { name: view.t(words.whoActs), value: view.t(w[waitsFor[c.state]]) },
              { name: view.t(w.until), value: c.dueAt ? dayOf(view, c.dueAt, c.country) : view.t(w.noLimit) },
            ]),
        ...(c.filedAt ? [{ name: view.t(w.filed), value: timeOf(view, c.filedAt, c.country) }] : []),
        ...(shown.employer ? [{ name: view.t(w.employer), value: shown.employer.name }] : []),
        ...(shown.body ? [{ name: view.t(checkWords.body), value: view.t(shown.body.title) }] : []),
        ...(c.region ? [{ name: view.t(w.region), value: regionOf(view, c.region) }] : []),
        { name: view.t(w.channel), value: view.t(channelWords[c.channel]) },
      ]}
    />
  )
}

/** The one thing the applicant should do now, as a button; the receipt beside it. */
const NextStep = ({ view, shown }: CasePageProps): Html => {
  const c = shown.case
  const unpaid = shown.fees.find((f) => !f.paidAt)
  const asked = shown.acts.includes('cure') ? shown.notices.find((n) => n.kind === 'ask') : undefined
  return (
    <>
      {asked ? (
        <InsetText>
          {asked.text.paragraphs.map((p) => (
            <P>{asWritten(view, p)}</P>
          ))}
        </InsetText>
      ) : null}
      <div class="no-print">
        <ButtonGroup>
          {shown.acts.includes('cure') ? <LinkButton href={answerPage(c.id)}>{view.t(w.cure)}</LinkButton> : null}
          {unpaid && shown.acts.includes('pay-fee') ? (
            <LinkButton href={feePage(c.id, unpaid.id)}>{view.t(w.payAct)}</LinkButton>
          ) : null}
          {c.filedAt ? <A href={`${casePage(c.id)}/receipt`}>{view.t(w.receipt)}</A> : null}
        </ButtonGroup>
      </div>
    </>
  )
}

import type { Library } from '@kosh/law'
import {
  A,
  ButtonGroup,
  Details,
  H1,
  H2,
  H3,
  type Html,
  InsetText,
  LinkButton,
  List,
  NotificationBanner,
  P,
  Page,
  SummaryList,
  Table,
  type View,
} from '../../../../web/index.ts'
import type { CaseView, LineView } from '../../view.ts'
import { channelWords, nextWords, caseWords as w } from '../case-messages.ts'
import { lineWords } from '../messages.ts'
import { LineMark, lineName, moneyOf, regionOf, StateMark, timeOf } from '../parts.tsx'
import { casePage, feePage, papersPage } from './addresses.ts'
import { Clocks } from './clocks.tsx'
import { Conditions, Refusal } from './refusal.tsx'

export interface CasePageProps {
  view: View
  library: Library
  shown: CaseView
  /** Something was just done here. */
  done?: boolean
}

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

const Standing = ({ view, shown }: CasePageProps): Html => {
  const c = shown.case
  return (
    <SummaryList
      view={view}
      rows={[
        { name: view.t(w.state), value: <StateMark view={view} state={c.state} /> },
        { name: view.t(w.next), value: view.t(nextWords[c.state]) },
        ...(c.filedAt ? [{ name: view.t(w.filed), value: timeOf(view, c.filedAt, c.country) }] : []),
        ...(shown.employer ? [{ name: view.t(w.employer), value: shown.employer.name }] : []),
        ...(shown.body ? [{ name: view.t(w.body), value: view.t(shown.body.title) }] : []),
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
            <P>{view.t(p)}</P>
          ))}
        </InsetText>
      ) : null}
      <ButtonGroup>
        {shown.acts.includes('cure') ? (
          <LinkButton href={`${casePage(c.id)}/cure`}>{view.t(w.cure)}</LinkButton>
        ) : null}
        {unpaid && shown.acts.includes('pay-fee') ? (
          <LinkButton href={feePage(c.id, unpaid.id)}>{view.t(w.payAct)}</LinkButton>
        ) : null}
        {c.filedAt ? <A href={`${casePage(c.id)}/receipt`}>{view.t(w.receipt)}</A> : null}
      </ButtonGroup>
    </>
  )
}

const PermitLinks = ({ view, line }: { view: View; line: LineView }): Html =>
  line.permit ? (
    <>
      <A href={`/permits/${line.permit.number}`}>{line.permit.number}</A>{' '}
      <A href={`/permits/${line.permit.number}/permit.pdf`}>
        {view.t(w.pdf)}
        <span class="govuk-visually-hidden"> {line.permit.number}</span>
      </A>
    </>
  ) : (
    <>{view.t(w.nobody)}</>
  )

const Lines = ({ view, shown }: CasePageProps): Html => (
  <Table
    caption={view.t(w.lines)}
    captionSize="hidden"
    rows={shown.lines}
    columns={[
      { head: view.t(lineWords.number), cell: (l) => String(l.no) },
      { head: view.t(w.worker), rowHead: true, cell: (l) => lineName(view, l) },
      ...(shown.edition.process.lines === 'places'
        ? [{ head: view.t(lineWords.places), cell: (l: LineView) => String(l.places), numeric: true }]
        : []),
      {
        head: view.t(w.outcome),
        cell: (l) => (
          <>
            <LineMark view={view} line={l} state={shown.case.state} />
            {l.decision === 'refused' ? (
              <>
                {' '}
                <A href={`#refusal-${l.no}`}>{view.t(w.reason)}</A>
              </>
            ) : null}
          </>
        ),
      },
      { head: view.t(w.permit), cell: (l) => <PermitLinks view={view} line={l} /> },
    ]}
  />
)

const Refusals = (props: CasePageProps): Html => {
  const { view, shown } = props
  const refused = shown.lines.filter((l) => l.decision === 'refused')
  const others = shown.lines.filter((l) => l.decision !== 'refused' && l.assessment)
  return (
    <>
      {refused.length > 0 ? <H2>{view.t(w.reasonsTitle)}</H2> : null}
      {refused.map((line) => (
        <Refusal {...props} line={line} />
      ))}
      {others.map((line) => (
        <Conditions {...props} line={line} />
      ))}
    </>
  )
}

const Fees = ({ view, shown }: CasePageProps): Html => {
  if (shown.fees.length === 0) return <></>
  const { t } = view
  const lineOf = (no: number | null) => shown.lines.find((l) => l.no === no)
  return (
    <>
      <H2>{t(w.fees)}</H2>
      <Table
        caption={t(w.fees)}
        captionSize="hidden"
        rows={shown.fees}
        columns={[
          {
            head: t(w.fee),
            rowHead: true,
            cell: (f) => {
              const line = lineOf(f.lineNo)
              return line ? `${t(f.computed.title)}: ${lineName(view, line)}` : t(f.computed.title)
            },
          },
          { head: t(w.amount), numeric: true, cell: (f) => moneyOf(view, f.amount, f.currency) },
          {
            head: t(w.state),
            cell: (f) =>
              f.paidAt ? (
                t(w.paid, { reference: f.reference ?? '' })
              ) : shown.acts.includes('pay-fee') ? (
                <A href={feePage(shown.case.id, f.id)}>
                  {t(w.payAct)}
                  <span class="govuk-visually-hidden">
                    : {t(f.computed.title)} {f.lineNo ?? ''}
                  </span>
                </A>
              ) : (
                t(w.toPay)
              ),
          },
        ]}
      />
    </>
  )
}

const Notices = ({ view, shown }: CasePageProps): Html =>
  shown.notices.length === 0 ? (
    <P>{view.t(w.noNotices)}</P>
  ) : (
    <>
      {shown.notices.map((n) => (
        <section>
          <H3>{view.t(n.text.title)}</H3>
          <P small muted>
            {timeOf(view, n.at, shown.case.country)}
          </P>
          {n.text.paragraphs.map((p) => (
            <P>{view.t(p)}</P>
          ))}
        </section>
      ))}
    </>
  )

const Papers = ({ view, shown }: CasePageProps): Html => {
  const given = shown.documents.flatMap((d) => d.given.map((g) => ({ title: d.title, ...g })))
  return (
    <>
      {given.length === 0 ? (
        <P>{view.t(w.noDocuments)}</P>
      ) : (
        <List
          items={given.map((g) => (
            <>
              {view.t(g.title)}: <A href={`${papersPage(shown.case.id)}/${g.id}`}>{g.name}</A>
            </>
          ))}
        />
      )}
      {shown.acts.includes('add-document') && shown.documents.length > 0 ? (
        <P>
          <A href={papersPage(shown.case.id)} class="no-print">
            {view.t(w.addDocument)}
          </A>
        </P>
      ) : null}
    </>
  )
}

const History = ({ view, shown }: CasePageProps): Html => (
  <Details summary={view.t(w.history)}>
    <Table
      caption={view.t(w.history)}
      captionSize="hidden"
      rows={shown.history}
      columns={[
        { head: view.t(w.when), cell: (h) => timeOf(view, h.at, shown.case.country) },
        { head: view.t(w.what), rowHead: true, cell: (h) => view.t(h.title) },
        { head: view.t(w.byWhom), cell: (h) => h.actor.name ?? view.t(w.system) },
      ]}
    />
  </Details>
)

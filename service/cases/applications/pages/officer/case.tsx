import type { Library } from '@kosh/law'
import {
  A,
  Button,
  Columns,
  Form,
  H1,
  H2,
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
  WarningText,
} from '../../../../web/index.ts'
import { discretionWords } from '../../discretion-messages.ts'
import { handlingWords as handling } from '../../handling-messages.ts'
import type { CaseView, LineView } from '../../view.ts'
import { caseWords, channelWords } from '../case-messages.ts'
import { checkWords } from '../messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { asWritten, dayOf, LineMark, lineName, OutcomeMark, regionOf, StateMark, timeOf } from '../parts.tsx'
import { deskWords as d } from './messages.ts'
import { Fees, History, Limits, PaperList } from './parts.tsx'
import { nextAddress, queueAddress } from './queue.tsx'

export const doneWords = {
  take: w.doneTake,
  assess: w.doneAssess,
  judge: w.doneJudge,
  decide: w.doneDecide,
  ask: w.doneAsk,
  pay: w.donePay,
  'put-off': handling.putOffDone,
} as const
export type Done = keyof typeof doneWords
export const isDone = (value: string): value is Done => Object.hasOwn(doneWords, value)

export interface CasePageProps {
  view: View
  library: Library
  seen: CaseView
  done?: Done
  /** Lines from this one on are shown, fifty at a time. */
  from: number
  /** A time limit may be put off now. */
  putOff: boolean
  /** A refusal may be brought before the holder of a power. */
  bring: boolean
}

export const perPage = 50

/** A button that does one thing at once. */
const ActForm = (props: { view: View; action: string; kind?: 'primary' | 'secondary'; text: string }): Html => (
  <Form view={props.view} action={props.action} once class="kosh-inline">
    <Button kind={props.kind ?? 'secondary'}>{props.text}</Button>
  </Form>
)

/** Only the acts that are open now to this officer. */
const Acts = (props: { view: View; seen: CaseView; putOff: boolean; bring: boolean }): Html => {
  const { view, seen } = props
  const { t } = view
  const at = queueAddress(seen.case.id)
  const may = (act: CaseView['acts'][number]) => seen.acts.includes(act)
  const mine = seen.case.officerId === view.actor.id
  const nobody = !may('take') && !may('assess') && !may('ask') && !may('decide')
  return (
    <section class="kosh-acts no-print" aria-labelledby="acts">
      <H2 id="acts">{t(w.acts)}</H2>
      {seen.mustMove ? <WarningText view={view}>{t(w.moved)}</WarningText> : null}
      <div class="govuk-button-group">
        {may('take') && !mine ? (
          <ActForm view={view} action={`${at}/take`} kind="primary" text={t(seen.officer ? w.takeOver : w.take)} />
        ) : null}
        {may('decide') && !seen.mustMove ? <LinkButton href={`${at}/decide`}>{t(w.decideAll)}</LinkButton> : null}
        {may('assess') ? <ActForm view={view} action={`${at}/assess`} text={t(w.assess)} /> : null}
        {may('ask') ? (
          <LinkButton href={`${at}/ask`} kind="secondary">
            {t(w.ask)}
          </LinkButton>
        ) : null}
        {may('put-off') && props.putOff ? (
          <LinkButton href={`${at}/put-off`} kind="secondary">
            {t(handling.putOffAct)}
          </LinkButton>
        ) : null}
        {props.bring ? (
          <LinkButton href={`${at}/discretion`} kind="secondary">
            {t(discretionWords.bring)}
          </LinkButton>
        ) : null}
        {may('hand-over') ? (
          <LinkButton href={`${at}/hand-over`} kind="secondary">
            {t(handling.handOver)}
          </LinkButton>
        ) : null}
        {nobody ? <P>{t(w.noActs)}</P> : null}
      </div>
    </section>
  )
}

const placeText = (view: View, line: LineView): string => {
  if (line.permit && line.reservation) return view.t(w.placeUsed)
  return view.t(line.reservation ? w.placeHeld : w.placeNone)
}

const Lines = (props: CasePageProps): Html => {
  const { view, seen } = props
  const { t } = view
  const at = queueAddress(seen.case.id)
  const shown = seen.lines.slice(props.from, props.from + perPage)
  const rest = seen.lines.length > props.from + perPage
  return (
    <>
      <Table
        caption={`${t(caseWords.lines)}: ${seen.lines.length}`}
        rows={shown}
        columns={[
          {
            head: t(caseWords.worker),
            rowHead: true,
            cell: (l) => (
              <A href={`${at}/lines/${l.no}`}>
                {String(l.no)}. {lineName(view, l)}
              </A>
            ),
          },
          {
            head: t(w.assessment),
            cell: (l) => (l.outcome ? <OutcomeMark view={view} outcome={l.outcome} /> : t(caseWords.nobody)),
          },
          ...(shown.some((l) => l.assessment && !l.assessment.full.exempt && l.outcome !== 'pass')
            ? [
                {
                  head: t(d.against),
                  cell: (l: LineView) => (l.assessment?.full.exempt ? '' : <Against view={view} line={l} />),
                },
              ]
            : []),
          ...(seen.edition.quota ? [{ head: t(w.place), cell: (l: LineView) => placeText(view, l) }] : []),
          { head: t(caseWords.outcome), cell: (l) => <LineMark view={view} line={l} state={seen.case.state} /> },
          {
            head: t(caseWords.permit),
            cell: (l) => (l.permit ? <A href={`/permits/${l.permit.number}`}>{l.permit.number}</A> : ''),
          },
        ]}
      />
      {rest ? (
        <P>
          <A href={`${at}?from=${props.from + perPage}`}>{t(d.nextLines)}</A>
        </P>
      ) : null}
    </>
  )
}

/** Whose case it is, where it stands and until when. */
export function CaseHead({ view, seen }: { view: View; seen: CaseView }): Html {
  const { t } = view
  const c = seen.case
  return (
    <SummaryList
      view={view}
      rows={[
        { name: t(caseWords.state), value: <StateMark view={view} state={c.state} /> },
        { name: t(w.applicant), value: seen.employer?.name ?? seen.lines[0]?.label ?? '' },
        ...(c.region ? [{ name: t(caseWords.region), value: regionOf(view, c.region) }] : []),
        ...(c.mission ? [{ name: t(w.mission), value: seen.mission ? t(seen.mission) : c.mission }] : []),
        { name: t(caseWords.filed), value: c.filedAt ? timeOf(view, c.filedAt, c.country) : '' },
        { name: t(caseWords.channel), value: t(channelWords[c.channel]) },
        { name: t(checkWords.rules), value: t(seen.edition.title) },
        { name: t(w.officer), value: seen.officer?.name ?? t(w.nobody) },
        { name: t(w.due), value: c.dueAt ? dayOf(view, c.dueAt, c.country) : t(caseWords.noLimit) },
      ]}
    />
  )
}

/** What the applicant was told, the newest first. */
export function Notices({ view, seen }: { view: View; seen: CaseView }): Html {
  const { t } = view
  const c = seen.case
  return (
    <>
      {seen.notices.length === 0 ? <P>{t(caseWords.noNotices)}</P> : null}
      {seen.notices.map((notice) => (
        <InsetText>
          <P>
            <strong>{asWritten(view, notice.text.title)}</strong> ({timeOf(view, notice.at, c.country)})
          </P>
          {notice.text.paragraphs.map((paragraph) => (
            <P>{asWritten(view, paragraph)}</P>
          ))}
        </InsetText>
      ))}
    </>
  )
}

/** Conditions of a line that are not met, not known or not found in the law. */
const Against = ({ view, line }: { view: View; line: LineView }): Html => {
  const met = ['pass', 'not-applicable']
  const open = line.assessment?.full.criteria.filter((k) => !met.includes(k.outcome)) ?? []
  return (
    <List
      kind="plain"
      items={open.map((k) => (
        <>
          {view.t(k.title)}: <OutcomeMark view={view} outcome={k.outcome} />
        </>
      ))}
    />
  )
}

/** A case for the officer: who asks for what, its lines, and what can be done with it now. */
export function OfficerCasePage(props: CasePageProps): Html {
  const { view, library, seen } = props
  const { t } = view
  const c = seen.case
  const at = queueAddress(c.id)
  return (
    <Page
      view={view}
      title={`${c.number}: ${t(seen.scheme.title)}`}
      crumbs={[{ href: '/queue', text: t(w.queue) }, { text: c.number }]}
      wide
    >
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(doneWords[props.done])}
        </NotificationBanner>
      ) : null}
      <H1 above={t(seen.scheme.title)}>{c.number}</H1>
      <Columns
        left={
          <>
            <CaseHead view={view} seen={seen} />
            <Acts view={view} seen={seen} putOff={props.putOff} bring={props.bring} />
            <Lines {...props} />
          </>
        }
        right={
          <section class="kosh-beside" aria-labelledby="papers">
            <H2 id="papers">{t(caseWords.documents)}</H2>
            <PaperList view={view} seen={seen} documents={seen.documents.filter((d) => d.lineNo === undefined)} />
            <p class="govuk-body no-print">
              <A href={`${at}/file`}>{t(d.file)}</A>
            </p>
            <p class="govuk-body no-print">
              <a class="govuk-link" href={nextAddress('/queue', c.id)} data-key="n">
                {t(w.nextCase)}
              </a>
            </p>
          </section>
        }
      />
      {seen.fees.length > 0 ? (
        <>
          <H2>{t(caseWords.fees)}</H2>
          <Fees view={view} library={library} seen={seen} at={at} />
        </>
      ) : null}
      <H2>{t(caseWords.limits)}</H2>
      <Limits view={view} library={library} seen={seen} />
      <H2>{t(caseWords.notices)}</H2>
      <Notices view={view} seen={seen} />
      <H2>{t(caseWords.history)}</H2>
      <History view={view} country={c.country} entries={seen.history} />
    </Page>
  )
}

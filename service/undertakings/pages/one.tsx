import { undertakingNames } from '@kosh/law'
import type { Step } from '../../instruments/undertakings/index.ts'
import { localDate } from '../../platform/calendar.ts'
import { formatDate } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  DateInput,
  Details,
  ErrorSummary,
  FileUpload,
  Form,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  SummaryList,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import { dutyOf, isOpen, type OneProps, standingIn, undertakingAddress } from '../around.ts'
import { standingNames, words } from '../messages.ts'

const isEmployer = ({ view }: OneProps): boolean => view.actor.role === 'employer'
const isOfficer = ({ view }: OneProps): boolean => view.actor.role === 'officer'

function said(props: OneProps, s: Step): string {
  const { t, locale } = props.view
  if (!s.reportedAt) return ''
  const day = t(words.reported, { day: formatDate(locale, localDate(s.reportedAt, props.undertaking.country)) })
  const verdict =
    s.verdict === 'accepted'
      ? t(words.accepted)
      : s.verdict === 'returned'
        ? t(words.returned, { reason: s.verdictReason ?? '' })
        : t(words.waits)
  return `${day}, ${verdict}`
}

function ReportForm(props: OneProps & { step: Step }): Html {
  const { view, undertaking: u, step } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const n = step.no
  return (
    <Details summary={`${t(words.report)} (${t(words.stepN, { n })})`} open={props.values['no'] === String(n)}>
      <Form view={view} action={undertakingAddress(u.number, '/report')} once files>
        <input type="hidden" name="no" value={String(n)} />
        <TextInput
          {...f(`person-${n}`)}
          value={String(props.values[`person-${n}`] ?? step.person)}
          label={t(words.personDone)}
          autocomplete="off"
        />
        <DateInput {...f(`doneOn-${n}`)} label={t(words.doneOn)} />
        <TextArea {...f(`proof-${n}`)} label={t(words.proof)} rows={2} maxlength={2_000} />
        <FileUpload {...f(`file-${n}`)} label={t(words.file)} accept="application/pdf,image/png,image/jpeg" />
        <Button>{t(words.report)}</Button>
      </Form>
    </Details>
  )
}

function JudgeForm(props: OneProps & { step: Step }): Html {
  const { view, undertaking: u, step } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  return (
    <Form view={view} action={undertakingAddress(u.number, '/judge')} once>
      <input type="hidden" name="no" value={String(step.no)} />
      <TextInput
        {...f(`reason-${step.no}`)}
        label={`${t(words.judge)}: ${t(words.reason)} (${t(words.stepN, { n: step.no })})`}
      />
      <ButtonGroup>
        <Button name="verdict" value="accepted">
          {t(words.accept)}
        </Button>
        <Button name="verdict" value="returned" kind="secondary">
          {t(words.giveBack)}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

function StepCard(props: OneProps & { step: Step }): Html {
  const { view, undertaking: u, step } = props
  const { t, locale } = view
  const open = isOpen(u)
  return (
    <section class="kosh-card">
      <h3 class="govuk-heading-s">
        {t(words.stepN, { n: step.no })}
        {step.person ? `: ${step.person}` : ''}
      </h3>
      <P>
        {step.what} ({t(words.until)}: {formatDate(locale, step.until)})
      </P>
      {step.reportedAt ? (
        <P>
          <strong>{said(props, step)}.</strong> {t(words.doneOn)}: {formatDate(locale, step.doneOn!)} — {step.proof}{' '}
          {step.fileHash ? (
            <A href={undertakingAddress(u.number, `/files/${step.no}`)}>{step.fileName ?? t(words.file)}</A>
          ) : null}
        </P>
      ) : null}
      {open && isEmployer(props) && step.verdict !== 'accepted' && u.state === 'planned' ? (
        <ReportForm {...props} step={step} />
      ) : null}
      {open && isOfficer(props) && step.reportedAt && !step.verdict ? <JudgeForm {...props} step={step} /> : null}
    </section>
  )
}

function Closing(props: OneProps): Html {
  const { view, undertaking: u } = props
  if (!isOfficer(props) || !isOpen(u)) return nothing
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const past = u.due !== null && u.due < localDate(view.now, u.country)
  return (
    <Details summary={t(words.closing)}>
      <P>{t(words.closeLead)}</P>
      <Form view={view} action={undertakingAddress(u.number, '/close')} once>
        <TextInput {...f('closeReason')} label={t(words.reason)} />
        <ButtonGroup>
          {past ? (
            <Button name="as" value="broken" kind="warning">
              {t(words.break)}
            </Button>
          ) : null}
          <Button name="as" value="lifted" kind="secondary">
            {t(words.lift)}
          </Button>
        </ButtonGroup>
      </Form>
    </Details>
  )
}

/** One undertaking: what the law says, the plan, each national with proof and verdict. */
export function UndertakingPage(props: OneProps): Html {
  const { view, undertaking: u, steps, errors } = props
  const { t, locale } = view
  const duty = dutyOf(props.library, u)
  const provable = isOpen(u) && isEmployer(props) && !steps.some((s) => s.verdict === 'accepted')
  return (
    <Page
      view={view}
      title={duty ? t(duty.title) : u.number}
      faulty={errors.length > 0}
      crumbs={[{ href: '/undertakings', text: t(words.title) }, { text: u.number }]}
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={u.number}>{duty ? t(duty.title) : u.duty}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.standing), value: t(standingNames[standingIn(props)]) },
          { name: t(words.employer), value: u.employer },
          { name: t(words.permit), value: u.permitNumber },
          ...(u.kind ? [{ name: t(words.kind), value: t(undertakingNames[u.kind]) }] : []),
          { name: t(words.due), value: u.due ? formatDate(locale, u.due) : t(words.noDue) },
          { name: t(words.done), value: `${steps.filter((s) => s.verdict === 'accepted').length} / ${u.places}` },
          ...(duty?.effect ? [{ name: t(words.effect), value: t(duty.effect) }] : []),
        ]}
      />
      <P small>
        <Citing view={view} library={props.library} citation={duty?.cite} />
      </P>
      {u.closeReason ? (
        <InsetText>
          {t(words.closedBecause, {
            day: formatDate(locale, localDate(u.closedAt!, u.country)),
            reason: u.closeReason,
          })}
        </InsetText>
      ) : null}
      <H2 id="plan">{t(words.plan)}</H2>
      {u.plan ? <P>{u.plan}</P> : null}
      {provable ? (
        <ButtonGroup>
          <LinkButton href={undertakingAddress(u.number, '/plan')} kind={u.plan ? 'secondary' : undefined}>
            {t(u.plan ? words.changePlan : words.makePlan)}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      {steps.map((step) => (
        <StepCard {...props} step={step} />
      ))}
      <Closing {...props} />
    </Page>
  )
}

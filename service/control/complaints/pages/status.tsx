import { wrongs } from '@kosh/law'
import { localDate } from '../../../platform/calendar.ts'
import type { FieldError } from '../../../platform/context.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import {
  A,
  Button,
  Details,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  type Node,
  NotificationBanner,
  P,
  SummaryList,
  TextArea,
  TextInput,
  WarningText,
} from '../../../web/index.ts'
import { outcomeNames, stateNames, words, wrongNames } from '../messages.ts'
import { type Entry, type EntryKind, isOpen, LONGEST, SHORT } from '../model.ts'
import type { Seen, Shown } from '../worker.ts'
import { type Around, Danger, FORM, Rights, WorkerFrame } from './frame.tsx'

const wrote: Record<EntryKind, (typeof words)[keyof typeof words]> = {
  filed: words.wroteFiled,
  added: words.wroteAdded,
  taken: words.wroteTaken,
  asked: words.wroteAsked,
  step: words.wroteStep,
  referred: words.wroteReferred,
  moved: words.wroteMoved,
  extended: words.wroteExtended,
  late: words.wroteLate,
  closed: words.wroteClosed,
  withdrawn: words.wroteWithdrawn,
  consent: words.wroteConsent,
  protected: words.wroteProtected,
}

/** The door to a complaint: number and code. */
export function StatusFormPage(props: Around & { values: FormValues; errors: readonly FieldError[] }): Html {
  const { view, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  return (
    <WorkerFrame {...props} title={t(words.statusTitle)} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.statusTitle)}</H1>
      <P>{t(words.statusLead)}</P>
      <Form view={view} action="/complaint/status" id={FORM}>
        <input type="hidden" name="language" value={props.language} />
        <TextInput {...f('number')} label={t(words.number)} autocomplete="off" width={20} />
        <TextInput {...f('code')} label={t(words.code)} autocomplete="off" width={20} />
        <Button name="then" value="open">
          {t(words.open)}
        </Button>
      </Form>
      <P>
        <A href={`/complaint?language=${props.language}`}>{t(words.title)}</A>
      </P>
      <Rights {...props} kinds={wrongs} />
    </WorkerFrame>
  )
}

function Talk({ view, entries, country }: Around & { entries: readonly Entry[] }): Html {
  const { t } = view
  const by = { worker: words.you, officer: words.body, system: words.service }
  return (
    <ol class="govuk-list">
      {entries.map((e) => (
        <li>
          <p class="govuk-body-s kosh-muted">
            {formatDate(view.locale, localDate(new Date(e.at), country))}, {t(by[e.side])}
          </p>
          <p class="govuk-body">
            <strong>{t(wrote[e.kind])}</strong>
            {e.words ? `: ${e.kind === 'protected' ? formatDate(view.locale, e.words) : e.words}` : null}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** Number and code travel in hidden fields of each form, never in an address. */
function WorkerForm(props: Around & { shown: Shown; id?: string; children?: Node }): Html {
  return (
    <Form view={props.view} action="/complaint/status" once {...(props.id ? { id: props.id } : {})}>
      <input type="hidden" name="language" value={props.language} />
      <input type="hidden" name="number" value={props.shown.number} />
      <input type="hidden" name="code" value={props.shown.code} />
      {props.children}
    </Form>
  )
}

/** One complaint as the worker sees it, and what the worker can do. */
export function StatusPage(
  props: Around & {
    seen: Seen
    shown: Shown
    values: FormValues
    errors: readonly FieldError[]
    done?: string | undefined
  },
): Html {
  const { view, seen, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const open = isOpen(seen.state)
  return (
    <WorkerFrame {...props} title={`${t(words.statusTitle)} ${seen.number}`} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={seen.number}>{t(stateNames[seen.state])}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.kinds), value: seen.kinds.map((kind) => t(wrongNames[kind])).join('; ') },
          ...(seen.outcome ? [{ name: t(words.outcome), value: t(outcomeNames[seen.outcome]) }] : []),
          ...(open
            ? [{ name: t(words.answerBy), value: seen.dueOn ? formatDate(view.locale, seen.dueOn) : t(words.noTerm) }]
            : []),
        ]}
      />
      {seen.late ? <WarningText view={view}>{t(words.late)}</WarningText> : null}
      {seen.danger && open ? <Danger {...props} /> : null}
      <H2>{t(words.messages)}</H2>
      <Talk {...props} entries={seen.entries} />
      <WorkerForm {...props} id={FORM}>
        {open ? (
          <>
            <TextArea {...f('text')} label={t(words.add)} rows={5} maxlength={LONGEST} />
            <Button name="then" value="add">
              {t(words.addSend)}
            </Button>
          </>
        ) : null}
      </WorkerForm>
      {open ? (
        <>
          <Details summary={t(words.protect)} id="protect" open={errors.some((e) => e.path === 'permit')}>
            <P>{t(words.protectLead)}</P>
            <WorkerForm {...props}>
              <TextInput
                {...f('permit')}
                label={t(words.permit)}
                hint={t(words.optional)}
                autocomplete="off"
                maxlength={SHORT}
              />
              <Button kind="secondary" name="then" value="agree">
                {t(words.agree)}
              </Button>
            </WorkerForm>
          </Details>
          <Details summary={t(words.withdraw)} id="withdraw">
            <P>{t(words.withdrawLead)}</P>
            <WorkerForm {...props}>
              <Button kind="warning" name="then" value="withdraw">
                {t(words.withdraw)}
              </Button>
            </WorkerForm>
          </Details>
        </>
      ) : null}
      <Rights {...props} kinds={seen.kinds} />
      <P small muted>
        {t(words.history)}
      </P>
    </WorkerFrame>
  )
}

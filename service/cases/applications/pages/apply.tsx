import type { Edition, Scheme } from '@kosh/law'
import type { FieldError } from '../../../platform/context.ts'
import {
  A,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  type Html,
  LinkButton,
  P,
  Page,
  Status,
  SummaryList,
  TaskList,
  TextInput,
  type View,
  WarningText,
} from '../../../web/index.ts'
import type { Form as SchemeForm } from '../form.ts'
import { draftAddress, type Step } from './flow.ts'
import type { Values } from './kit.ts'
import { extendWords, applyWords as w } from './messages.ts'

export interface OpenScheme {
  scheme: Scheme
  edition: Edition
  /** False where an officer could only send the applicant online. */
  open: boolean
}

/** The schemes one may apply under, with what each gives and a button to begin. */
export const StartPage = (props: { view: View; schemes: readonly OpenScheme[]; counter: boolean }): Html => {
  const { view, schemes } = props
  return (
    <Page view={view} title={view.t(w.apply)} crumbs={[{ text: view.t(w.apply) }]}>
      <H1>{view.t(w.apply)}</H1>
      {schemes.length === 0 ? (
        <div class="kosh-empty">
          <P>{view.t(w.noSchemes)}</P>
        </div>
      ) : (
        <P lead>{view.t(w.applyLead)}</P>
      )}
      {schemes.map(({ scheme, edition, open }) => (
        <section class="kosh-choice" aria-labelledby={`s-${scheme.id.replace('/', '-')}`}>
          <H2 id={`s-${scheme.id.replace('/', '-')}`}>{view.t(scheme.title)}</H2>
          <P>{view.t(scheme.summary)}</P>
          <SummaryList
            view={view}
            plain
            rows={[
              { name: view.t(w.gives), value: view.t(edition.permit.title) },
              { name: view.t(w.edition), value: view.t(edition.title) },
            ]}
          />
          {open ? (
            <Begin view={view} scheme={scheme} edition={edition} counter={props.counter} />
          ) : (
            <P>
              <Status kind="none">{view.t(w.counterOnline)}</Status>
            </P>
          )}
        </section>
      ))}
    </Page>
  )
}

const Begin = (props: { view: View; scheme: Scheme; edition: Edition; counter: boolean }): Html => {
  const { view, scheme } = props
  const name = <span class="govuk-visually-hidden">: {view.t(scheme.title)}</span>
  const read = (
    <A href={`/schemes/${scheme.id}`}>
      {view.t(w.read)}
      {name}
    </A>
  )
  if (props.counter && props.edition.process.applicant === 'employer')
    return (
      <ButtonGroup>
        <LinkButton href={`/apply/counter?scheme=${encodeURIComponent(scheme.id)}`} start>
          {view.t(w.start)}
          {name}
        </LinkButton>
        {read}
      </ButtonGroup>
    )
  return (
    <Form view={view} action="/apply" once>
      <input type="hidden" name="scheme" value={scheme.id} />
      <ButtonGroup>
        <Button>
          {view.t(w.start)}
          {name}
        </Button>
        {read}
      </ButtonGroup>
    </Form>
  )
}

/** At the counter: for which employer of the register the officer writes. */
export const CounterPage = (props: {
  view: View
  scheme: Scheme
  values: Values
  errors: readonly FieldError[]
}): Html => {
  const { view, scheme } = props
  const f = fields(view, props.values, props.errors)
  return (
    <Page view={view} title={view.t(w.counterTitle)} back="/apply" faulty={props.errors.length > 0}>
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={view.t(scheme.title)}>{view.t(w.counterTitle)}</H1>
      <Form view={view} action={`/apply/counter?scheme=${encodeURIComponent(scheme.id)}`} once>
        <input type="hidden" name="scheme" value={scheme.id} />
        <TextInput
          {...f('number')}
          label={view.t(w.counterNumber)}
          hint={view.t(w.counterNumberHint)}
          width={20}
          inputmode="numeric"
        />
        <Button>{view.t(w.start)}</Button>
      </Form>
    </Page>
  )
}

/** The parts of an application with their states: the page to come back to. */
export const OverviewPage = (props: { view: View; form: SchemeForm; steps: readonly Step[] }): Html => {
  const { view, form, steps } = props
  // Questions of listed workers are reached through the list of workers.
  const listed = steps.some((s) => s.id === 'lines')
  const shown = steps.filter((s) => s.lineNo === undefined || !listed)
  const ready = form.blockers.length === 0
  return (
    <Page view={view} title={view.t(w.overview)} back="/cases">
      <H1 above={view.t(form.scheme.title)}>{view.t(w.overview)}</H1>
      <P>
        {view.t(w.overviewLead)} {view.t(w.fromRegister)}
      </P>
      <TaskList
        id="part"
        tasks={shown.map((step) => ({
          title: view.t(step.title),
          href: step.href,
          status:
            step.id === 'check' ? (
              <Status kind={ready ? 'info' : 'none'}>{view.t(ready ? w.partOpen : w.partLater)}</Status>
            ) : (
              <Status kind={step.done ? 'pass' : 'info'}>{view.t(step.done ? w.partDone : w.partOpen)}</Status>
            ),
        }))}
      />
      {listed ? null : (
        <P>
          <A href={`${draftAddress(form.caseId)}/permits`}>{view.t(extendWords.link)}</A>
        </P>
      )}
      <ButtonGroup>
        <LinkButton href={steps.find((s) => !s.done)!.href}>{view.t(w.goOn)}</LinkButton>
        <A href={`${draftAddress(form.caseId)}/discard`}>{view.t(w.discard)}</A>
      </ButtonGroup>
    </Page>
  )
}

export const DiscardPage = (props: { view: View; form: SchemeForm }): Html => {
  const { view, form } = props
  const at = draftAddress(form.caseId)
  return (
    <Page view={view} title={view.t(w.discardTitle)} back={at}>
      <H1 above={view.t(form.scheme.title)}>{view.t(w.discardTitle)}</H1>
      <WarningText view={view}>{view.t(w.discardText)}</WarningText>
      <Form view={view} action={`${at}/discard`} once>
        <ButtonGroup>
          <Button kind="warning">{view.t(w.discard)}</Button>
          <A href={at}>{view.t(w.keep)}</A>
        </ButtonGroup>
      </Form>
    </Page>
  )
}

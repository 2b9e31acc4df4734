import type { Ground } from '@kosh/law'
import type { FieldError } from '../../../platform/context.ts'
import {
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  type Html,
  InsetText,
  P,
  Page,
  Radios,
  TextArea,
  type View,
} from '../../../web/index.ts'
import { changeWords, cureWords, words } from '../messages.ts'
import type { ChangeKind, Permit } from '../model.ts'

export interface ChangePageProps {
  view: View
  permit: Permit
  kind: ChangeKind
  grounds: Ground[]
  cite: (ground: Ground) => string
  values?: FormValues
  errors?: FieldError[]
}

/** An official changes the state of a permit: ground of the law, reasons in words. */
export function ChangePage(props: ChangePageProps): Html {
  const { view, permit, kind, grounds, errors = [], values = {} } = props
  const to = view.t
  const f = fields(view, values, errors)
  const back = `/permits/${permit.number}`
  const closed = kind !== 'reinstate' && grounds.length === 0
  return (
    <Page view={view} title={`${to(changeWords[kind])}: ${permit.number}`} faulty={errors.length > 0} back={back}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={permit.number}>{to(changeWords[kind])}</H1>
      {closed ? (
        <InsetText>{to(words.noGround)}</InsetText>
      ) : (
        <Form view={view} action={`${back}/${kind}`} once={typeof values['key'] === 'string' ? values['key'] : true}>
          {kind === 'reinstate' ? null : (
            <Radios
              {...f('ground')}
              label={to(words.ground)}
              choices={grounds.map((ground) => ({
                value: ground.code,
                text: to(ground.title),
                hint: props.cite(ground),
              }))}
            />
          )}
          <TextArea {...f('reasons')} label={to(words.reasons)} hint={to(words.reasonsHint)} />
          <Button kind={kind === 'annul' ? 'warning' : 'primary'}>{to(changeWords[kind])}</Button>
        </Form>
      )}
      <P>
        <a class="govuk-link" href={back}>
          {to(words.back)}
        </a>
      </P>
    </Page>
  )
}

/** The holder reports a cure: what was done, in words. */
export function CurePage(props: {
  view: View
  permit: Permit
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, permit, values, errors } = props
  const f = fields(view, values, errors)
  const at = `/permits/${permit.number}`
  return (
    <Page view={view} title={`${view.t(cureWords.act)}: ${permit.number}`} faulty={errors.length > 0} back={at}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={permit.number}>{view.t(cureWords.act)}</H1>
      <P>{view.t(cureWords.lead)}</P>
      <Form view={view} action={`${at}/cure`} once={typeof values['key'] === 'string' ? values['key'] : true}>
        <TextArea {...f('reasons')} label={view.t(cureWords.what)} hint={view.t(words.reasonsHint)} />
        <Button>{view.t(cureWords.act)}</Button>
      </Form>
    </Page>
  )
}

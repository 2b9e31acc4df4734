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
import { changeWords, words } from '../messages.ts'
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

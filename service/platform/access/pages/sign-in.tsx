import {
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  P,
  TextInput,
} from '../../../web/components/index.ts'
import { Page } from '../../../web/frame.tsx'
import type { Html } from '../../../web/jsx/jsx-runtime.ts'
import type { View } from '../../../web/view.ts'
import type { FieldError } from '../../context.ts'
import type { MadeAccount } from '../accounts.ts'
import { messages, roleNames } from '../messages.ts'

export interface SignInPageProps {
  view: View
  /** Where to go afterwards. */
  next: string
  made: readonly MadeAccount[]
  values?: FormValues
  errors?: readonly FieldError[]
}

const Made = (props: SignInPageProps): Html => (
  <section aria-labelledby="made">
    <H2 id="made">{props.view.t(messages.madeTitle)}</H2>
    <P>{props.view.t(messages.madeText)}</P>
    {props.made.map((account) => (
      <Form view={props.view} action="/sign-in/made" class="kosh-made">
        <input type="hidden" name="account" value={account.id} />
        <input type="hidden" name="next" value={props.next} />
        <div>
          <p class="govuk-body">
            <strong>{props.view.t(roleNames[account.role])}</strong> · {account.name}
          </p>
          <p class="govuk-body-s kosh-muted">{props.view.t(account.tries)}</p>
        </div>
        <Button kind="secondary">
          {props.view.t(messages.enterAs)}
          <span class="govuk-visually-hidden">: {account.name}</span>
        </Button>
      </Form>
    ))}
  </section>
)

/** Sign-in. In a demonstration the made accounts stand first, each with what can be tried with it. */
export function SignInPage(props: SignInPageProps): Html {
  const { view, errors = [] } = props
  const f = fields(view, props.values, errors)
  const demo = props.made.length > 0
  return (
    <Page
      view={view}
      title={view.t(messages.title)}
      faulty={errors.length > 0}
      crumbs={[{ text: view.t(messages.title) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1>{view.t(messages.title)}</H1>
      {demo ? <Made {...props} /> : null}
      {demo ? <H2>{view.t(messages.ownTitle)}</H2> : null}
      <Form view={view} action="/sign-in">
        <input type="hidden" name="next" value={props.next} />
        <TextInput {...f('login')} label={view.t(messages.login)} width={20} autocomplete="username" />
        <TextInput
          {...f('password')}
          label={view.t(messages.password)}
          type="password"
          width={20}
          autocomplete="current-password"
        />
        <Button>{view.t(messages.submit)}</Button>
      </Form>
    </Page>
  )
}

import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import type { View } from '../view.ts'

export interface ButtonProps {
  kind?: 'primary' | 'secondary' | 'warning'
  name?: string
  value?: string
  /** Posts to another address than the form's. */
  action?: string
  id?: string
  disabled?: boolean
  children?: Node
}

/** Sends the form it stands in. */
export const Button = (props: ButtonProps): Html => (
  <button
    type="submit"
    class={['govuk-button', props.kind && props.kind !== 'primary' && `govuk-button--${props.kind}`]}
    name={props.name}
    value={props.value}
    formaction={props.action}
    id={props.id}
    disabled={props.disabled}
    aria-disabled={props.disabled ? true : undefined}
  >
    {props.children}
  </button>
)

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const LinkButton = (props: {
  href: string
  kind?: 'primary' | 'secondary'
  start?: boolean
  children?: Node
}): Html => (
  <a
    href={props.href}
    class={[
      'govuk-button',
      props.kind === 'secondary' && 'govuk-button--secondary',
      props.start && 'govuk-button--start',
    ]}
  >
    {props.children}
    {props.start ? (
      <svg class="govuk-button__start-icon" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden focusable="false">
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    ) : null}
  </a>
)

export const ButtonGroup = (props: { children?: Node }): Html => <div class="govuk-button-group">{props.children}</div>

export const BackLink = (props: { view: View; href: string; text?: Node }): Html => (
  <a href={props.href} class="govuk-back-link">
    {props.text ?? props.view.t(words.back)}
  </a>
)

/** A link in running text. */
export const A = (props: { href: string; id?: string; class?: string; lang?: string; children?: Node }): Html => (
  <a href={props.href} id={props.id} lang={props.lang} class={['govuk-link', props.class]}>
    {props.children}
  </a>
)

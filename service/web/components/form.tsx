import type { FieldError } from '../../platform/context.ts'
import { type Html, type Node, nothing } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import type { View } from '../view.ts'

/** What was typed: the body of the request as it came. */
export type FormValues = Readonly<Record<string, unknown>>

/** What a field component needs to know about its place in the form; `fields()` makes it. */
export interface FieldBinding {
  view: View
  name: string
  id: string
  value: string
  values: string[]
  error?: string
  /** The whole form, for components of several fields (dates). */
  form: FormValues
}

/** The field of an error path: `/lines/0/birthDate` and `lines.0.birthDate` are the same field. */
export const fieldName = (path: string): string => path.replace(/^\//, '').replaceAll('/', '.')

/** The id of the first input of a field, which the error summary leads to. */
export const fieldId = (path: string): string => `f-${fieldName(path).replace(/[^A-Za-z0-9]+/g, '-')}`

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/**
 * Binds the fields of a form to what was typed and to the faults found.
 * Use: `const f = fields(view, body, errors)` and then `<TextInput {...f('family')} label=... />`.
 */
export function fields(view: View, values: FormValues = {}, errors: readonly FieldError[] = []) {
  return (name: string): FieldBinding => {
    const raw = values[name]
    const list = Array.isArray(raw) ? raw.map(asText) : raw === undefined || raw === null ? [] : [asText(raw)]
    const fault = errors.find((error) => fieldName(error.path) === name)
    return {
      view,
      name,
      id: fieldId(name),
      value: list[0] ?? '',
      values: list,
      form: values,
      ...(fault ? { error: view.t(fault.text) } : {}),
    }
  }
}

export interface FormProps {
  view: View
  action: string
  /** The form starts an act: a hidden idempotency `key` is added. A string keeps the key of the form before. */
  once?: boolean | string
  /** The form carries files. */
  files?: boolean
  class?: string
  id?: string
  children?: Node
}

/** A POST form with its `_csrf` and, where an act follows, its `key`. */
export const Form = (props: FormProps): Html => (
  <form
    method="post"
    action={props.action}
    novalidate
    id={props.id}
    class={props.class}
    enctype={props.files ? 'multipart/form-data' : undefined}
  >
    <input type="hidden" name="_csrf" value={props.view.csrf()} />
    {props.once ? (
      <input type="hidden" name="key" value={typeof props.once === 'string' ? props.once : props.view.newKey()} />
    ) : null}
    {props.children}
  </form>
)

export const ErrorMessage = (props: { view: View; id: string; children?: Node }): Html => (
  <p id={props.id} class="govuk-error-message">
    <span class="govuk-visually-hidden">{props.view.t(words.errorPrefix)}</span> {props.children}
  </p>
)

export const Hint = (props: { id?: string; class?: string; children?: Node }): Html => (
  <div id={props.id} class={['govuk-hint', props.class]}>
    {props.children}
  </div>
)

/** The label; as the only question of a page it is the heading too. */
export const Label = (props: { for: string; heading?: boolean; children?: Node }): Html =>
  props.heading ? (
    <h1 class="govuk-label-wrapper">
      <label class="govuk-label govuk-label--l" for={props.for}>
        {props.children}
      </label>
    </h1>
  ) : (
    <label class="govuk-label" for={props.for}>
      {props.children}
    </label>
  )

export interface LabelledProps extends FieldBinding {
  label: Node
  /** The label is the heading of the page (one question a page). */
  heading?: boolean
  hint?: Node
  optional?: boolean
}

/** The ids that describe a field, or nothing. */
export const describedBy = (props: LabelledProps): string | undefined =>
  [props.hint ? `${props.id}-hint` : '', props.error ? `${props.id}-error` : ''].filter(Boolean).join(' ') || undefined

/** Label, hint, error, then the input itself. */
export const FormGroup = (props: LabelledProps & { children?: Node }): Html => (
  <div class={['govuk-form-group', props.error && 'govuk-form-group--error']}>
    <Label for={props.id} heading={props.heading}>
      {props.label}
      {props.optional ? ` ${props.view.t(words.optional)}` : null}
    </Label>
    {props.hint ? <Hint id={`${props.id}-hint`}>{props.hint}</Hint> : null}
    {props.error ? (
      <ErrorMessage view={props.view} id={`${props.id}-error`}>
        {props.error}
      </ErrorMessage>
    ) : null}
    {props.children}
  </div>
)

export interface FieldsetProps {
  legend: Node
  heading?: boolean
  size?: 's' | 'm' | 'l'
  describedBy?: string
  id?: string
  role?: string
  children?: Node
}

/** A group of fields under one question. */
export const Fieldset = (props: FieldsetProps): Html => (
  <fieldset class="govuk-fieldset" id={props.id} role={props.role} aria-describedby={props.describedBy}>
    <legend class={['govuk-fieldset__legend', `govuk-fieldset__legend--${props.size ?? (props.heading ? 'l' : 's')}`]}>
      {props.heading ? <h1 class="govuk-fieldset__heading">{props.legend}</h1> : props.legend}
    </legend>
    {props.children}
  </fieldset>
)

/** The faults of a form above it, each leading to its field. Empty when there is none. */
export const ErrorSummary = (props: { view: View; errors: readonly FieldError[]; text?: Node }): Html =>
  props.errors.length === 0 && !props.text ? (
    nothing
  ) : (
    <div class="govuk-error-summary" data-focus tabindex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.view.t(words.errorTitle)}</h2>
        <div class="govuk-error-summary__body">
          {props.text ? <p>{props.text}</p> : null}
          <ul class="govuk-list govuk-error-summary__list">
            {props.errors.map((error) => (
              <li>
                {error.path === '' ? (
                  props.view.t(error.text)
                ) : (
                  <a href={`#${fieldId(error.path)}`}>{props.view.t(error.text)}</a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )

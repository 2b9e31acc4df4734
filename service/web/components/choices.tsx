import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import { describedBy, ErrorMessage, Fieldset, Hint, type LabelledProps } from './form.tsx'

export interface Choice {
  value: string
  text: Node
  hint?: Node
  disabled?: boolean
}

type Kind = 'radios' | 'checkboxes'

function Item(props: { kind: Kind; id: string; name: string; choice: Choice; checked: boolean }): Html {
  const { kind, id, choice } = props
  return (
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={props.name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={choice.value}
        checked={props.checked}
        disabled={choice.disabled}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {choice.text}
      </label>
      {choice.hint ? (
        <Hint id={`${id}-item-hint`} class={`govuk-${kind}__hint`}>
          {choice.hint}
        </Hint>
      ) : null}
    </div>
  )
}

export interface ChoicesProps extends LabelledProps {
  choices: readonly Choice[]
  small?: boolean
}

const Choices = (props: ChoicesProps & { kind: Kind; inline?: boolean; chosen: readonly string[] }): Html => (
  <div class={['govuk-form-group', props.error && 'govuk-form-group--error']}>
    <Fieldset
      legend={
        <>
          {props.label}
          {props.optional ? ` ${props.view.t(words.optional)}` : null}
        </>
      }
      heading={props.heading}
      describedBy={describedBy(props)}
    >
      {props.hint ? <Hint id={`${props.id}-hint`}>{props.hint}</Hint> : null}
      {props.error ? (
        <ErrorMessage view={props.view} id={`${props.id}-error`}>
          {props.error}
        </ErrorMessage>
      ) : null}
      <div
        class={[
          `govuk-${props.kind}`,
          props.small && `govuk-${props.kind}--small`,
          props.inline && `govuk-${props.kind}--inline`,
        ]}
      >
        {props.choices.map((choice, n) => (
          <Item
            kind={props.kind}
            id={n === 0 ? props.id : `${props.id}-${n + 1}`}
            name={props.name}
            choice={choice}
            checked={props.chosen.includes(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  </div>
)

/** One of few. */
export const Radios = (props: ChoicesProps & { inline?: boolean }): Html => (
  <Choices {...props} kind="radios" chosen={props.values.slice(0, 1)} />
)

/** Any of few; the body holds a text for one and a list for several. */
export const Checkboxes = (props: ChoicesProps): Html => <Choices {...props} kind="checkboxes" chosen={props.values} />

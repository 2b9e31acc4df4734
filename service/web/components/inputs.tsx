import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import { describedBy, FormGroup, type LabelledProps } from './form.tsx'

export interface TextInputProps extends LabelledProps {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  /** Width in letters; a hint of the length expected, never a limit. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  inputmode?: 'numeric' | 'decimal' | 'text' | 'tel' | 'email'
  autocomplete?: string
  spellcheck?: boolean
  maxlength?: number
  prefix?: string
  suffix?: string
  lang?: string
}

/** One line of text. Numbers are asked as text with `inputmode="numeric"`. */
export function TextInput(props: TextInputProps): Html {
  const input = (
    <input
      class={['govuk-input', props.width && `govuk-input--width-${props.width}`, props.error && 'govuk-input--error']}
      id={props.id}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.type === 'password' ? undefined : props.value}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      maxlength={props.maxlength}
      lang={props.lang}
      spellcheck={props.spellcheck ? 'true' : 'false'}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? true : undefined}
    />
  )
  return (
    <FormGroup {...props}>
      {props.prefix || props.suffix ? (
        <div class="govuk-input__wrapper">
          {props.prefix ? (
            <div class="govuk-input__prefix" aria-hidden>
              {props.prefix}
            </div>
          ) : null}
          {input}
          {props.suffix ? (
            <div class="govuk-input__suffix" aria-hidden>
              {props.suffix}
            </div>
          ) : null}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

/** Several lines of text. */
export const TextArea = (props: LabelledProps & { rows?: number; maxlength?: number }): Html => (
  <FormGroup {...props}>
    <textarea
      class={['govuk-textarea', props.error && 'govuk-textarea--error']}
      id={props.id}
      name={props.name}
      rows={props.rows ?? 5}
      maxlength={props.maxlength}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? true : undefined}
    >
      {/* A browser drops the first line break of a text area; this one is for it to drop. */}
      {props.value.startsWith('\n') ? `\n${props.value}` : props.value}
    </textarea>
  </FormGroup>
)

export interface Option {
  value: string
  text: string
  disabled?: boolean
}

/** One of many (more than about eight; fewer are radios). `empty: false` leaves out the line "Choose". */
export const Select = (props: LabelledProps & { options: readonly Option[]; empty?: Node | false }): Html => (
  <FormGroup {...props}>
    <select
      class={['govuk-select', props.error && 'govuk-select--error']}
      id={props.id}
      name={props.name}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? true : undefined}
    >
      {props.empty === false ? null : <option value="">{props.empty ?? props.view.t(words.choose)}</option>}
      {props.options.map((option) => (
        <option value={option.value} selected={option.value === props.value} disabled={option.disabled}>
          {option.text}
        </option>
      ))}
    </select>
  </FormGroup>
)

/** A file; `current` names the one given before, because a browser cannot keep a chosen file. */
export const FileUpload = (props: LabelledProps & { accept?: string; multiple?: boolean; current?: string }): Html => (
  <FormGroup {...props}>
    {props.current ? (
      <p class="govuk-body">
        {props.view.t(words.fileNow)} <strong>{props.current}</strong>
      </p>
    ) : null}
    <input
      class={['govuk-file-upload', props.error && 'govuk-file-upload--error']}
      id={props.id}
      name={props.name}
      type="file"
      accept={props.accept}
      multiple={props.multiple}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? true : undefined}
    />
  </FormGroup>
)

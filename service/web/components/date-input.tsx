import type { IsoDate } from '@kosh/law/language'
import type { Html } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import { describedBy, ErrorMessage, Fieldset, type FormValues, Hint, type LabelledProps } from './form.tsx'

const parts = ['day', 'month', 'year'] as const
type Part = (typeof parts)[number]

const partOf = (form: FormValues, name: string, part: Part): string => {
  const value = form[`${name}-${part}`]
  return typeof value === 'string' ? value : ''
}

/** What three date fields hold: nothing, a date, or something that is no date. */
export type DateRead = { kind: 'empty' } | { kind: 'date'; date: IsoDate } | { kind: 'wrong'; part: Part }

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Reads `name-day`, `name-month`, `name-year` of a form; the year has four digits. */
export function readDate(form: FormValues, name: string): DateRead {
  const [day, month, year] = parts.map((part) => partOf(form, name, part).trim()) as [string, string, string]
  if (day === '' && month === '' && year === '') return { kind: 'empty' }
  if (!/^[12]\d{3}$/.test(year)) return { kind: 'wrong', part: 'year' }
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return { kind: 'wrong', part: 'month' }
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) {
    return { kind: 'wrong', part: 'day' }
  }
  return { kind: 'date', date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}

/** The three fields of a date kept as ISO text, for a form that shows a stored answer. */
export function dateFields(name: string, date: IsoDate | undefined): Record<string, string> {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  return { [`${name}-day`]: day.replace(/^0/, ''), [`${name}-month`]: month.replace(/^0/, ''), [`${name}-year`]: year }
}

export interface DateInputProps extends LabelledProps {
  /** Birth dates are filled in by the browser. */
  birth?: boolean
}

/** A date in three fields, in the order day, month, year of all three languages. */
export const DateInput = (props: DateInputProps): Html => (
  <div class={['govuk-form-group', props.error && 'govuk-form-group--error']}>
    <Fieldset legend={props.label} heading={props.heading} describedBy={describedBy(props)} role="group">
      {props.hint ? <Hint id={`${props.id}-hint`}>{props.hint}</Hint> : null}
      {props.error ? (
        <ErrorMessage view={props.view} id={`${props.id}-error`}>
          {props.error}
        </ErrorMessage>
      ) : null}
      <div class="govuk-date-input">
        {parts.map((part) => {
          const id = part === 'day' ? props.id : `${props.id}-${part}`
          return (
            <div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={id}>
                  {props.view.t(words[part])}
                </label>
                <input
                  class={[
                    'govuk-input govuk-date-input__input',
                    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                    props.error && 'govuk-input--error',
                  ]}
                  id={id}
                  name={`${props.name}-${part}`}
                  type="text"
                  inputmode="numeric"
                  autocomplete={props.birth ? `bday-${part}` : undefined}
                  value={partOf(props.form, props.name, part)}
                />
              </div>
            </div>
          )
        })}
      </div>
    </Fieldset>
  </div>
)

import { lists } from '@kosh/law'
import { countryCodes } from '../../../platform/i18n/index.ts'
import {
  Checkboxes,
  Cite,
  DateInput,
  type FieldBinding,
  type Html,
  type Node,
  type Option,
  Radios,
  Select,
  TextArea,
  TextInput,
  type View,
} from '../../../web/index.ts'
import type { Question } from '../form.ts'
import { typedFaults } from '../values.ts'
import { noneBox } from './answers.ts'
import { applyWords as w } from './messages.ts'

const unitWords: Record<string, (typeof w)['month']> = {
  month: w.month,
  persons: w.persons,
  day: w.day,
  'calendar-day': w.day,
  year: w.year,
}

/** Codes of a list with their names, in the order of the language; regions are those of one country. */
export function codeOptions(view: View, list: string, country: string): Option[] {
  if (list === 'country') return countryCodes(view.locale).map(({ code, name }) => ({ value: code, text: name }))
  const codes = lists[list]
  if (!codes) return []
  const own = list === 'region' ? codes.codes().filter((c) => c.startsWith(`${country}-`)) : codes.codes()
  const tree = list === 'isco' || list === 'sector'
  const options = own.map((code) => {
    const name = codes.label(code)?.[view.locale] ?? code
    return { value: code, text: tree ? `${code} ${name}` : name }
  })
  return tree ? options : options.sort((a, b) => a.text.localeCompare(b.text, view.locale))
}

/** Help, the article that makes it a question, and the paper that proves it. */
const hintOf = (view: View, q: Question, more?: Node): Node => {
  const parts: Node[] = []
  if (q.help) parts.push(<span class="kosh-hint-line">{view.t(q.help)}</span>)
  if (more) parts.push(<span class="kosh-hint-line">{more}</span>)
  if (q.evidence)
    parts.push(
      <span class="kosh-hint-line">
        {view.t(w.proof)} {view.t(q.evidence)}
      </span>,
    )
  if (q.article)
    parts.push(
      <Cite>
        {view.t(w.why)} {view.t(q.article)}
      </Cite>,
    )
  return parts.length > 0 ? parts : undefined
}

const None = (props: { f: FieldBinding; form: Readonly<Record<string, unknown>> }): Html => {
  const { f, form } = props
  const name = noneBox(f.name)
  return (
    <Checkboxes
      {...f}
      error={undefined}
      name={name}
      id={`${f.id}-none`}
      values={form[name] ? ['none'] : []}
      label={<span class="govuk-visually-hidden">{f.view.t(w.none)}</span>}
      choices={[{ value: 'none', text: f.view.t(w.none) }]}
      small
    />
  )
}

/** One question of a scheme as the boxes that fit its kind of answer. `only`: it is the heading of the page too. */
export function QuestionField(props: { f: FieldBinding; q: Question; country: string; only: boolean }): Html {
  const { f, q, country } = props
  const { view } = f
  const common = { ...f, label: view.t(q.ask), heading: props.only, optional: q.optional }
  const none = { value: 'none', text: view.t(w.none) }
  switch (q.type) {
    case 'yes-no':
    case 'judgement': {
      const choices = [
        { value: 'yes', text: view.t(w.yes) },
        { value: 'no', text: view.t(w.no) },
      ]
      return <Radios {...common} hint={hintOf(view, q)} choices={choices} inline />
    }
    case 'one-of': {
      const choices = (q.options ?? []).map((o) => ({ value: o.code, text: view.t(o.label) }))
      return <Radios {...common} hint={hintOf(view, q)} choices={q.orNone ? [none, ...choices] : choices} />
    }
    case 'code': {
      const options = codeOptions(view, q.list ?? '', country)
      if (options.length === 0) return <TextInput {...common} hint={hintOf(view, q)} width={10} />
      return <Select {...common} hint={hintOf(view, q)} options={q.orNone ? [none, ...options] : options} />
    }
    case 'date':
      return (
        <>
          <DateInput {...common} hint={hintOf(view, q, view.t(w.dateHint))} birth={q.name === 'person.birth'} />
          {q.orNone ? <None f={f} form={f.form} /> : null}
        </>
      )
    case 'periods':
      return (
        <>
          <TextArea {...common} hint={hintOf(view, q, view.t(w.periodsHint))} rows={3} />
          {q.orNone ? <None f={f} form={f.form} /> : null}
        </>
      )
    case 'money':
      return (
        <>
          <TextInput
            {...common}
            hint={hintOf(view, q, view.t(w.moneyHint))}
            inputmode="decimal"
            width={10}
            suffix={q.currency}
          />
          {q.orNone ? <None f={f} form={f.form} /> : null}
        </>
      )
    case 'int': {
      const unit = q.unit ? unitWords[q.unit] : undefined
      return (
        <>
          <TextInput
            {...common}
            hint={hintOf(view, q)}
            inputmode="numeric"
            width={5}
            {...(unit ? { suffix: view.t(unit) } : {})}
          />
          {q.orNone ? <None f={f} form={f.form} /> : null}
        </>
      )
    }
    default:
      return <TextInput {...common} hint={hintOf(view, q)} />
  }
}

/** Every word that a question shows beside the scheme's own, for who translates them. */
export const questionWords = [
  ...[w.why, w.proof, w.yes, w.no, w.none, w.periodsHint, w.dateHint, w.moneyHint, w.persons, w.day, w.year],
  ...typedFaults,
]

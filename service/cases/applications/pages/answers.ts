import type { FactValue, Text } from '@kosh/law'
import type { FieldError } from '../../../platform/context.ts'
import type { PersonInput } from '../../../registers/persons/index.ts'
import { dateFields, readDate } from '../../../web/index.ts'
import type { Question } from '../form.ts'
import { setPersonField } from '../person-form.ts'
import { typed, type Values } from './kit.ts'
import { applyWords as w } from './messages.ts'

/** Between what stands in the boxes of a page and what the acts take and give. */

/** The name of the box that says "there is none" beside a date or a number. */
export const noneBox = (name: string): string => `${name}-none`

const withoutChoice = (q: Question): boolean => q.type !== 'one-of' && q.type !== 'code' && q.type !== 'yes-no'

/** What was typed for a question, as one text; a date that is none of the calendar as its three parts. */
export function readTyped(q: Question, body: Values): string {
  if (q.orNone && withoutChoice(q) && typed(body, noneBox(q.name))) return 'none'
  if (q.type !== 'date') return typed(body, q.name).trim()
  const read = readDate(body, q.name)
  if (read.kind === 'empty') return ''
  if (read.kind === 'date') return read.date
  return ['day', 'month', 'year'].map((part) => typed(body, `${q.name}-${part}`).trim()).join('.')
}

const plainMoney = (minor: number): string =>
  minor % 100 === 0 ? String(minor / 100) : `${Math.trunc(minor / 100)},${String(minor % 100).padStart(2, '0')}`

function fromValue(q: Question, value: FactValue): Values {
  if (q.orNone && value === 'none' && withoutChoice(q)) return { [noneBox(q.name)]: 'none' }
  if (Array.isArray(value)) return { [q.name]: value.map((p) => `${p.from}..${p.to}`).join('\n') }
  if (q.type === 'date') return /^\d{4}-/.test(String(value)) ? dateFields(q.name, String(value)) : fromParts(q, value)
  if (typeof value === 'boolean') return { [q.name]: value ? 'yes' : 'no' }
  return { [q.name]: q.type === 'money' ? plainMoney(value as number) : String(value) }
}

function fromParts(q: Question, raw: unknown): Values {
  const [day = '', month = '', year = ''] = String(raw).split('.')
  return { [`${q.name}-day`]: day, [`${q.name}-month`]: month, [`${q.name}-year`]: year }
}

/** The boxes of a page filled from what is stored: answers, or texts as typed that could not be read. */
export function boxesOf(questions: readonly Question[]): Values {
  const values: Values = {}
  for (const q of questions) {
    if (q.raw !== undefined) Object.assign(values, q.type === 'date' ? fromParts(q, q.raw) : { [q.name]: q.raw })
    else if (q.value !== undefined) Object.assign(values, fromValue(q, q.value))
  }
  return values
}

/** Answers for the acts, by fact name; an empty text takes an answer back. */
export const answersFrom = (questions: readonly Question[], body: Values): Record<string, string> =>
  Object.fromEntries(questions.map((q) => [q.name, readTyped(q, body)]))

/** The person of a page. */
export const personFrom = (questions: readonly Question[], body: Values): PersonInput =>
  questions.reduce<PersonInput>((person, q) => setPersonField(person, q.name, readTyped(q, body)), {})

const told = (label: Text, text: Text): Text => {
  const small = (s: string) => s.charAt(0).toLocaleLowerCase() + s.slice(1)
  return {
    kk: `${label.kk}: ${small(text.kk)}`,
    ru: `${label.ru}: ${small(text.ru)}`,
    en: `${label.en}: ${small(text.en)}`,
  }
}

/** Faults of a page, each named by its question so that the summary can be read alone; in the order of the page. */
export function faultsOfPage(
  questions: readonly Question[],
  body: Values | undefined,
  found: readonly FieldError[],
): FieldError[] {
  const at = new Map(found.map((e) => [nameOf(e.path), e]))
  return questions.flatMap((q): FieldError[] => {
    const fault = at.get(q.name) ?? q.error
    if (fault) {
      const text = q.type === 'date' && fault.code !== 'required' ? w.badDate : fault.text
      return [{ path: q.name, code: fault.code, text: told(q.label, text) }]
    }
    const empty = body ? readTyped(q, body) === '' : q.value === undefined
    return empty && !q.optional ? [{ path: q.name, code: 'required', text: told(q.label, w.answerThis) }] : []
  })
}

/** The question a fault belongs to: `lines/2/facts/wage` is `wage`, `lines/2/person/paper/number` `person.paper.number`. */
export function nameOf(path: string): string {
  const rest = path.replace(/^\//, '').replace(/^lines\/\d+\//, '')
  return rest.startsWith('facts/') ? rest.slice('facts/'.length) : rest.replaceAll('/', '.')
}

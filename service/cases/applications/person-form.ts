import type { Text } from '@kosh/law'
import type { PersonInput } from '../../registers/persons/index.ts'
import type { Question } from './form.ts'
import { personWords as w } from './messages.ts'
import type { LinePerson } from './model.ts'

/** The questions about a worker, the same in every scheme whose lines are workers. */

type Field = {
  name: string
  column: string[]
  type: Question['type']
  label: Text
  optional?: boolean
  list?: string
  options?: Question['options']
}

/** `column`: names under which tables (CSV) hold the field, beside its labels. */
export const personFields: readonly Field[] = [
  { name: 'person.family', column: ['family', 'family-name', 'surname'], type: 'text', label: w.family },
  { name: 'person.given', column: ['given', 'given-names', 'name'], type: 'text', label: w.given, optional: true },
  { name: 'person.birth', column: ['birth', 'birth-date'], type: 'date', label: w.birth },
  {
    name: 'person.sex',
    column: ['sex'],
    type: 'one-of',
    label: w.sex,
    optional: true,
    options: [
      { code: '1', label: w.male },
      { code: '2', label: w.female },
    ],
  },
  { name: 'person.citizenship', column: ['citizenship'], type: 'code', list: 'country', label: w.citizenship },
  {
    name: 'person.paper.kind',
    column: ['paper-kind'],
    type: 'one-of',
    label: w.paperKind,
    options: [
      { code: 'passport', label: w.passport },
      { code: 'national-id', label: w.nationalId },
      { code: 'residence', label: w.residence },
      { code: 'other', label: w.other },
    ],
  },
  { name: 'person.paper.issuer', column: ['paper-issuer'], type: 'code', list: 'country', label: w.paperIssuer },
  { name: 'person.paper.number', column: ['paper-number', 'passport'], type: 'text', label: w.paperNumber },
  { name: 'person.paper.expires', column: ['paper-expires'], type: 'date', label: w.paperExpires, optional: true },
]

const permitField: Field = { name: 'person.permit', column: ['permit'], type: 'text', label: w.permit }

/** The value of a field of a person, as text. */
export function personValue(person: LinePerson, name: string): string | undefined {
  const field = name.slice('person.'.length)
  const value = field.startsWith('paper.')
    ? person.paper?.[field.slice('paper.'.length) as 'number']
    : person[field as 'family']
  return value === undefined || value === null || value === '' ? undefined : String(value)
}

/** `permit`: may or must the line name the permit that it goes on from. */
export const personQuestions = (person: LinePerson, permit?: 'may' | 'must'): Question[] =>
  [...personFields, ...(permit || person.permit ? [{ ...permitField, optional: permit !== 'must' }] : [])].map((f) => {
    const value = personValue(person, f.name)
    return {
      name: f.name,
      type: f.type,
      label: f.label,
      ask: f.label,
      ...(f.name === permitField.name ? { help: w.permitHelp } : {}),
      ...(f.name.startsWith('person.paper.') ? { evidence: w.paperEvidence } : {}),
      ...(f.options ? { options: f.options } : {}),
      ...(f.list ? { list: f.list } : {}),
      orNone: false,
      optional: f.optional ?? false,
      ...(value !== undefined ? { value } : {}),
    }
  })

/** Puts one typed field into a person's data: a blank takes it back. */
export function setPersonField(person: PersonInput, name: string, typed: string): PersonInput {
  const field = name.slice('person.'.length)
  const value = typed.trim()
  if (field.startsWith('paper.'))
    return { ...person, paper: { ...person.paper, [field.slice('paper.'.length)]: value || undefined } }
  // What is no digit becomes a code that nobody has, and is told as such.
  if (field === 'sex') return { ...person, sex: (value === '' ? 0 : /^\d$/.test(value) ? Number(value) : -1) as 0 }
  return { ...person, [field]: value || (field === 'family' || field === 'given' ? '' : null) }
}

import { lists } from '@kosh/law'
import { countryName, formatDate } from '../../../platform/i18n/index.ts'
import type { View } from '../../../web/index.ts'
import type { Question } from '../form.ts'
import type { LinePerson } from '../model.ts'
import { personQuestions } from '../person-form.ts'

/** The answer to a question about a person, in words. */
export function valueWords(view: View, q: Question): string {
  const value = String(q.value ?? '')
  if (value === '') return ''
  if (q.type === 'date') return formatDate(view.locale, value)
  if (q.list === 'country') return countryName(view.locale, value)
  if (q.list) return lists[q.list]?.label(value)?.[view.locale] ?? value
  const option = q.options?.find((o) => o.code === value)
  return option ? view.t(option.label) : value
}

/** What was told of a person, with labels, without what was left empty. */
export const personRows = (view: View, person: LinePerson | null): { name: string; value: string }[] =>
  personQuestions(person ?? {}).flatMap((q) => {
    const value = valueWords(view, q)
    return value ? [{ name: view.t(q.label), value }] : []
  })

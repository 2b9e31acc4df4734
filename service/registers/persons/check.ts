import { lists, parseDay, type Text, text } from '@kosh/law'
import type { FieldError } from '../../platform/context.ts'
import { type Paper, type PersonData, paperKinds } from './model.ts'

/** A person as a form gives it: everything may still be absent. */
export type PersonInput = Partial<PersonData> & { paper?: Partial<Paper> }

const needed = text('Бұл жолды толтырыңыз', 'Заполните это поле', 'Fill in this field')
const badDay = text(
  'Күнді 2026-05-04 түрінде жазыңыз',
  'Напишите дату как 2026-05-04',
  'Write the date like 2026-05-04',
)
const badCountry = text('Елді таңдаңыз', 'Выберите страну', 'Choose the country')

/** Faults of a person's data by field (`family`, `paper/number` …); `whole` asks for what filing needs. */
export function checkPerson(data: PersonInput, whole: boolean): FieldError[] {
  const errors: FieldError[] = []
  const fault = (path: string, code: string, message: Text) => errors.push({ path, code, text: message })
  const { paper } = data
  if (whole && !data.family?.trim() && !data.given?.trim()) fault('family', 'required', needed)
  if (data.birth && parseDay(data.birth) === undefined) fault('birth', 'impossible-date', badDay)
  if (whole && !data.birth) fault('birth', 'required', needed)
  if (data.sex !== undefined && ![0, 1, 2, 9].includes(data.sex))
    fault('sex', 'not-an-option', text('Жынысын таңдаңыз', 'Выберите пол', 'Choose the sex'))
  if (data.citizenship ? !lists['country']!.has(data.citizenship) : whole)
    fault('citizenship', data.citizenship ? 'not-an-option' : 'required', badCountry)
  if (paper?.kind && !paperKinds.includes(paper.kind))
    fault(
      'paper/kind',
      'not-an-option',
      text('Құжаттың түрін таңдаңыз', 'Выберите вид документа', 'Choose the kind of paper'),
    )
  if (paper?.issuer ? !lists['country']!.has(paper.issuer) : whole)
    fault('paper/issuer', paper?.issuer ? 'not-an-option' : 'required', badCountry)
  if (whole && !paper?.kind) fault('paper/kind', 'required', needed)
  if (whole && !paper?.number?.trim()) fault('paper/number', 'required', needed)
  if (paper?.expires && parseDay(paper.expires) === undefined) fault('paper/expires', 'impossible-date', badDay)
  return errors
}

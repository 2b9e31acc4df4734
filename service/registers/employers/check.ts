import { lists, type Text, text } from '@kosh/law'
import type { FieldError } from '../../platform/context.ts'
import { type EmployerData, employerKinds } from './model.ts'

const needed = text('Бұл жолды толтырыңыз', 'Заполните это поле', 'Fill in this field')
const unknown = (kk: string, ru: string, en: string): Text => text(kk, ru, en)

/** Faults of the data of an employer, by field. */
export function checkEmployer(data: Partial<EmployerData>, whole: boolean): FieldError[] {
  const errors: FieldError[] = []
  const fault = (path: string, code: string, message: Text) => errors.push({ path, code, text: message })
  if (whole || data.name !== undefined) if (!data.name?.trim()) fault('name', 'required', needed)
  if (whole || data.kind !== undefined)
    if (!data.kind || !employerKinds.includes(data.kind))
      fault(
        'kind',
        'not-an-option',
        unknown('Жұмыс берушінің түрін таңдаңыз', 'Выберите вид работодателя', 'Choose the kind of employer'),
      )
  if (whole || data.country !== undefined)
    if (!data.country || !lists['country']!.has(data.country))
      fault('country', 'not-an-option', unknown('Елді таңдаңыз', 'Выберите страну', 'Choose the country'))
  if (data.region && !lists['region']!.has(data.region))
    fault('region', 'not-an-option', unknown('Өңірді таңдаңыз', 'Выберите регион', 'Choose the region'))
  if (data.sector && !lists['sector']!.has(data.sector))
    fault(
      'sector',
      'not-an-option',
      unknown('Қызмет саласын таңдаңыз', 'Выберите вид деятельности', 'Choose the activity'),
    )
  if (Boolean(data.number?.trim()) !== Boolean(data.numberKind?.trim()) && (whole || data.number !== undefined))
    fault(
      'number',
      'required',
      unknown(
        'Нөмірді түрімен бірге көрсетіңіз',
        'Укажите номер вместе с его видом',
        'Give the number together with its kind',
      ),
    )
  return errors
}

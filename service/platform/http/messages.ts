import { type Text, text } from '@kosh/law/language'

const wrongType = text('Мәннің түрі басқа.', 'Значение другого типа.', 'The value is of another type.')
const length = text(
  'Мәтін тым қысқа немесе тым ұзын.',
  'Текст слишком короткий или слишком длинный.',
  'The text is too short or too long.',
)
const range = text('Сан рұқсат етілген шектен тыс.', 'Число вне допустимых границ.', 'The number is out of bounds.')
const count = text(
  'Тізімде тым аз немесе тым көп жазба бар.',
  'В списке слишком мало или слишком много записей.',
  'The list has too few or too many entries.',
)
const form = text('Мән дұрыс жазылмаған.', 'Значение записано неверно.', 'The value is not written as it should be.')
const choice = text('Мұндай таңдау жоқ.', 'Такого варианта нет.', 'There is no such choice.')

/** What a fault of validation means, by ajv's keyword. */
export const validationTexts: Record<string, Text> = {
  required: text('Бұл жол керек.', 'Это поле нужно заполнить.', 'This field is needed.'),
  additionalProperties: text('Бұл жол белгісіз.', 'Это поле неизвестно.', 'This field is not known.'),
  type: wrongType,
  minLength: length,
  maxLength: length,
  minimum: range,
  maximum: range,
  minItems: count,
  maxItems: count,
  pattern: form,
  format: form,
  enum: choice,
  const: choice,
  anyOf: choice,
  characters: text(
    'Мәтінде сақтауға болмайтын таңба бар.',
    'В тексте есть знак, который нельзя сохранить.',
    'The text holds a character that cannot be stored.',
  ),
  depth: text('Мәндер тым терең салынған.', 'Значения вложены слишком глубоко.', 'The values are nested too deeply.'),
  other: text('Бұл мән қабылданбады.', 'Это значение не принято.', 'This value was not accepted.'),
}

import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const quotaErrors = defineErrors({
  'quota-no-cell': {
    status: 404,
    title: text('Мұндай квота ұяшығы жоқ', 'Такой ячейки квоты нет', 'No such quota cell'),
    text: text('«{cell}» ұяшығы табылмады.', 'Ячейка «{cell}» не найдена.', 'The cell “{cell}” was not found.'),
    next: text(
      'Алдымен жылдың шешімін енгізіңіз немесе ұяшықты бөлу арқылы жасаңыз.',
      'Сначала внесите решение на год или создайте ячейку разделением.',
      'First enter the decision of the year, or make the cell by a split.',
    ),
  },
  'quota-too-few': {
    status: 409,
    title: text('Бос орын жеткіліксіз', 'Свободных мест не хватает', 'Not enough free places'),
    text: text(
      '«{cell}» ұяшығында {free} бос орын бар, ал {asked} керек.',
      'В ячейке «{cell}» свободно {free}, а нужно {asked}.',
      'The cell “{cell}” has {free} free places; {asked} are needed.',
    ),
    next: text(
      'Санды азайтыңыз немесе орынды басқа ұяшықтан ауыстырыңыз.',
      'Уменьшите число или перенесите места из другой ячейки.',
      'Lower the number or move places from another cell.',
    ),
  },
  'quota-below-held': {
    status: 409,
    title: text(
      'Жұмсалған орын шешімнен көп',
      'Занято больше мест, чем оставляет решение',
      'More places are taken than the decision leaves',
    ),
    text: text(
      'Мына ұяшықтарда пайдаланылған және сақталған орын жаңа саннан көп: {cells}.',
      'В этих ячейках занято и зарезервировано больше, чем новое число: {cells}.',
      'These cells have more places used and reserved than the new number: {cells}.',
    ),
    next: text(
      'Осы ұяшықтардың санын кемінде бос емес орын санына дейін көтеріңіз.',
      'Поднимите число этих ячеек хотя бы до занятых мест.',
      'Raise these cells at least to the places that are taken.',
    ),
  },
  'quota-reason-missing': {
    status: 422,
    title: text('Негіздеме керек', 'Нужно обоснование', 'A reason is needed'),
    text: text(
      'Квотаны өзгерту үшін негіздеме мен акт көрсетіледі.',
      'Изменение квоты требует причины и акта.',
      'A change of the quota needs a reason and the act it stands on.',
    ),
    next: text('Себебін және актіні жазыңыз.', 'Напишите причину и акт.', 'Write the reason and the act.'),
  },
  'quota-bad-number': {
    status: 422,
    title: text('Сан дұрыс емес', 'Неверное число', 'Not a usable number'),
    text: text(
      'Орын саны 0 мен 10 000 000 аралығындағы бүтін сан болуы керек.',
      'Число мест должно быть целым от 0 до 10 000 000.',
      'The number of places must be a whole number from 0 to 10,000,000.',
    ),
    next: text('Санды түзетіңіз.', 'Исправьте число.', 'Correct the number.'),
  },
  'quota-same-cell': {
    status: 422,
    title: text('Бір ұяшық екі рет аталған', 'Ячейка названа дважды', 'The cell is named twice'),
    text: text(
      'Орынды өзіне ауыстыруға немесе бір ұяшыққа екі рет бөлуге болмайды.',
      'Нельзя переносить места в ту же ячейку или делить в неё дважды.',
      'Places cannot move to their own cell, nor be split into one cell twice.',
    ),
    next: text('Басқа ұяшықты таңдаңыз.', 'Выберите другую ячейку.', 'Choose another cell.'),
  },
})

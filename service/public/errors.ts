import { text } from '@kosh/law'
import { defineErrors } from '../platform/errors/index.ts'

export const publicErrors = defineErrors({
  'quota-not-yours': {
    status: 403,
    title: text('Бұл ұяшық сіздікі емес', 'Эта ячейка не ваша', 'This cell is not yours'),
    text: text(
      'Сіз өз өңірлеріңіздің ұяшықтарын ғана өзгерте аласыз.',
      'Вы можете изменять только ячейки своих регионов.',
      'You may change the cells of your own regions only.',
    ),
    next: text(
      'Бүкіл ел бойынша квота қызметкеріне жүгініңіз.',
      'Обратитесь к сотруднику квоты, который отвечает за всю страну.',
      'Ask the quota officer of the whole country.',
    ),
  },
  'quota-unknown': {
    status: 404,
    title: text('Мұндай квота жоқ', 'Такой квоты нет', 'No such quota'),
    text: text(
      '«{series}» квотасы, оның кезеңі не коды заңда жоқ.',
      'Квоты «{series}», её периода или кода нет в праве.',
      'The law has no quota “{series}”, or not this period or code of it.',
    ),
    next: text(
      'Квотаны тізімнен таңдаңыз: /quota.',
      'Выберите квоту из списка: /quota.',
      'Choose the quota from the list at /quota.',
    ),
  },
  'scheme-unknown': {
    status: 404,
    title: text('Мұндай жол жоқ', 'Такого пути нет', 'No such scheme'),
    text: text(
      '«{scheme}» заң кітапханасында жоқ.',
      '«{scheme}» нет в библиотеке права.',
      'The library of law has no “{scheme}”.',
    ),
    next: text('Тізімді қараңыз: /schemes.', 'Посмотрите список: /schemes.', 'See the list at /schemes.'),
  },
  'scheme-not-in-force': {
    status: 409,
    title: text('Бұл күні күшінде жоқ', 'В этот день не действует', 'Not in force on this day'),
    text: text(
      '{day} күні «{scheme}» күшінде болған жоқ.',
      '{day} «{scheme}» не действует.',
      '“{scheme}” is not in force on {day}.',
    ),
    next: text(
      'Басқа күнді таңдаңыз; редакциялар жолдың бетінде тұр.',
      'Выберите другой день; редакции — на странице пути.',
      'Choose another day; the editions stand on the page of the scheme.',
    ),
  },
  'day-invalid': {
    status: 422,
    title: text('Бұл күн емес', 'Это не дата', 'Not a day'),
    text: text('Күнді 2026-05-04 сияқты жазыңыз.', 'Напишите дату так: 2026-05-04.', 'Write the day like 2026-05-04.'),
    next: text('Күнді түзетіңіз.', 'Исправьте дату.', 'Correct the day.'),
  },
})

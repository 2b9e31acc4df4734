import { text } from '@kosh/law'
import { defineErrors } from '../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const petitionErrors = defineErrors({
  'petition-not-found': {
    status: 404,
    title: text('Мұндай өтініш жоқ', 'Такого обращения нет', 'No such petition'),
    text: text('Өтініш табылмады.', 'Обращение не найдено.', 'The petition was not found.'),
    next: text(
      'Тізімнен таңдаңыз: /petitions.',
      'Выберите из списка: /petitions.',
      'Choose from the list at /petitions.',
    ),
  },
  'petition-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'petition-ended': {
    status: 409,
    title: text('Өтініш аяқталған', 'Обращение завершено', 'The petition has ended'),
    text: text(
      'Бұл өтініш бойынша іс аяқталған.',
      'По этому обращению работа завершена.',
      'This petition has been dealt with.',
    ),
    next: again,
  },
  'petition-not-taken': {
    status: 409,
    title: text('Өтінішті басқа қызметкер қарайды', 'Обращение у другого сотрудника', 'Another officer has it'),
    text: text(
      'Алдымен өтінішті қарауға алыңыз; оны алған қызметкер жауап береді.',
      'Сначала возьмите обращение в работу; отвечает тот, кто взял.',
      'Take the petition first; whoever has taken it answers.',
    ),
    next: again,
  },
  'petition-no-extension': {
    status: 409,
    title: text('Мерзім ұзартылмайды', 'Срок не продлить', 'It cannot be put off'),
    text: text(
      'Мерзім бір рет ұзартылады және заңда мерзім болса ғана.',
      'Срок продлевают один раз и только если он есть в законе.',
      'The answer is put off once, and only where the law gives a time.',
    ),
    next: again,
  },
})

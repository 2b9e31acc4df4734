import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const undertakingErrors = defineErrors({
  'undertaking-not-found': {
    status: 404,
    title: text('Мұндай міндеттеме жоқ', 'Такого обязательства нет', 'No such undertaking'),
    text: text('Міндеттеме табылмады.', 'Обязательство не найдено.', 'The undertaking was not found.'),
    next: text(
      'Тізімнен таңдаңыз: /undertakings.',
      'Выберите из списка: /undertakings.',
      'Choose from the list at /undertakings.',
    ),
  },
  'undertaking-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'undertaking-closed': {
    status: 409,
    title: text('Міндеттеме жабылған', 'Обязательство закрыто', 'The undertaking is closed'),
    text: text('Бұл міндеттеме жабылған.', 'Это обязательство закрыто.', 'This undertaking is closed.'),
    next: again,
  },
  'undertaking-no-plan': {
    status: 409,
    title: text('Жоспар жоқ', 'Плана нет', 'There is no plan'),
    text: text('Алдымен жоспар жасаңыз.', 'Сначала составьте план.', 'Make a plan first.'),
    next: text(
      'Міндеттеменің бетінде толтырыңыз.',
      'Заполните на странице обязательства.',
      'Fill it in on the page of the undertaking.',
    ),
  },
  'undertaking-proven': {
    status: 409,
    title: text('Жоспарды өзгертуге болмайды', 'План уже не изменить', 'The plan can no longer change'),
    text: text(
      'Дәлел қабылданған соң жоспар өзгермейді.',
      'После принятого доказательства план не меняется.',
      'A plan does not change after a proof was accepted.',
    ),
    next: text(
      'Қалған жолдар бойынша есеп беріңіз.',
      'Отчитайтесь по остальным строкам.',
      'Report on the lines that are left.',
    ),
  },
  'undertaking-no-step': {
    status: 422,
    title: text('Мұндай жол жоқ', 'Такой строки нет', 'No such line'),
    text: text('Жоспарда мұндай жол жоқ.', 'В плане нет такой строки.', 'The plan has no such line.'),
    next: again,
  },
  'undertaking-nothing-to-judge': {
    status: 409,
    title: text('Қарайтын есеп жоқ', 'Нет отчёта для проверки', 'No report to judge'),
    text: text(
      'Бұл жол бойынша қаралмаған есеп жоқ.',
      'По этой строке нет непроверенного отчёта.',
      'There is no report on this line that waits for a verdict.',
    ),
    next: again,
  },
  'undertaking-not-late': {
    status: 409,
    title: text('Мерзімі өткен жоқ', 'Срок не прошёл', 'Its day has not passed'),
    text: text(
      'Орындалмады деп мерзімі өткен соң ғана танылады.',
      'Нарушенным признают только после срока.',
      'It is found broken only after its last day.',
    ),
    next: again,
  },
})

import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const selectionErrors = defineErrors({
  'draw-not-found': {
    status: 404,
    title: text('Мұндай іріктеу жоқ', 'Такого отбора нет', 'No such draw'),
    text: text('Іріктеу табылмады.', 'Отбор не найден.', 'The draw was not found.'),
    next: text('Тізімнен таңдаңыз: /draws.', 'Выберите из списка: /draws.', 'Choose from the list at /draws.'),
  },
  'draw-not-yours': {
    status: 403,
    title: text('Іріктеу бүкіл ел бойынша', 'Отбор — на всю страну', 'A draw is for the whole country'),
    text: text(
      'Іріктеуді бүкіл ел бойынша квота қызметкері ғана жариялап, өткізеді.',
      'Отбор объявляет и проводит только сотрудник квоты всей страны.',
      'Only a quota officer of the whole country announces and holds a draw.',
    ),
    next: text(
      'Бүкіл ел бойынша квота қызметкеріне жүгініңіз.',
      'Обратитесь к сотруднику квоты всей страны.',
      'Ask the quota officer of the whole country.',
    ),
  },
  'draw-input': {
    status: 422,
    title: text('Іріктеу деректері толық емес', 'Данные отбора неполны', 'The draw is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'draw-not-closed': {
    status: 409,
    title: text('Қабылдау әлі жабылған жоқ', 'Приём ещё не закрыт', 'The window is still open'),
    text: text(
      'Іріктеу өтініш қабылдау {closes} жабылған соң өткізіледі.',
      'Отбор проводят после закрытия приёма: {closes}.',
      'The draw is held after the window closes: {closes}.',
    ),
    next: text('Жабылуын күтіңіз.', 'Дождитесь закрытия.', 'Wait for the close.'),
  },
  'draw-held': {
    status: 409,
    title: text('Іріктеу өткізілген', 'Отбор уже проведён', 'The draw has been held'),
    text: text('Бір іріктеу екі рет өткізілмейді.', 'Один отбор не проводят дважды.', 'A draw is not held twice.'),
    next: text('Нәтижесін оның бетінен қараңыз.', 'Итог — на его странице.', 'See its page for the result.'),
  },
  'draw-overlaps': {
    status: 409,
    title: text('Бұл терезеде басқа іріктеу бар', 'В этом окне уже есть отбор', 'Another draw has this window'),
    text: text(
      'Сол квота мен кезеңнің «{number}» іріктеуі осы уақытты қамтиды.',
      'Отбор «{number}» той же квоты и периода охватывает это время.',
      'The draw “{number}” of the same quota and period covers this time.',
    ),
    next: text('Уақытты өзгертіңіз.', 'Измените время.', 'Change the time.'),
  },
})

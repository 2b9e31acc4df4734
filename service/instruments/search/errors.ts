import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const searchErrors = defineErrors({
  'vacancy-not-found': {
    status: 404,
    title: text('Мұндай бос орын жоқ', 'Такой вакансии нет', 'No such vacancy'),
    text: text('Бос орын табылмады.', 'Вакансия не найдена.', 'The vacancy was not found.'),
    next: text(
      'Тізімнен таңдаңыз: /vacancies.',
      'Выберите из списка: /vacancies.',
      'Choose from the list at /vacancies.',
    ),
  },
  'vacancy-no-referral': {
    status: 422,
    title: text('Мұндай жолдама жоқ', 'Такого направления нет', 'No such referral'),
    text: text('Жолдама табылмады.', 'Направление не найдено.', 'The referral was not found.'),
    next: again,
  },
  'vacancy-not-yours': {
    status: 403,
    title: text('Бұл сіздің бос орныңыз емес', 'Это не ваша вакансия', 'Not your vacancy'),
    text: text(
      'Бос орынды жариялаған жұмыс беруші, үміткерлерді сол өңірдің қызметкері жүргізеді.',
      'Вакансию ведёт опубликовавший её работодатель, кандидатов — сотрудник её региона.',
      'A vacancy is kept by the employer who published it, its candidates by an officer of its region.',
    ),
    next: text('Тиісті жанға жүгініңіз.', 'Обратитесь к тому, чья она.', 'Ask whoever it belongs to.'),
  },
  'vacancy-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'vacancy-ended': {
    status: 409,
    title: text('Іздеу аяқталған', 'Поиск завершён', 'The search has ended'),
    text: text(
      'Бұл бос орын бойынша іздеу аяқталған.',
      'Поиск по этой вакансии завершён.',
      'The search for this vacancy has ended.',
    ),
    next: text(
      'Қажет болса, жаңасын жариялаңыз.',
      'Если нужно, опубликуйте новую.',
      'Publish another one if you need it.',
    ),
  },
  'vacancy-too-early': {
    status: 409,
    title: text('Іздеу мерзімі өткен жоқ', 'Срок поиска не прошёл', 'The search has not lasted long enough'),
    text: text(
      'Анықтама {day} күнінен бастап беріледі.',
      'Справку дают с {day}.',
      'The certificate is given from {day}.',
    ),
    next: text('Сол күні келіңіз.', 'Вернитесь в этот день.', 'Come back on that day.'),
  },
  'vacancy-outcomes-open': {
    status: 409,
    title: text('Нәтижесі айтылмаған жолдама бар', 'Есть направления без итога', 'Some referrals have no outcome'),
    text: text(
      'Нәтижесі айтылмаған жолдама саны: {count}.',
      'Направлений без итога: {count}.',
      'Referrals without an outcome: {count}.',
    ),
    next: text('Әрқайсысының нәтижесін жазыңыз.', 'Запишите итог каждого.', 'Record the outcome of each.'),
  },
  'vacancy-told-already': {
    status: 409,
    title: text('Нәтижесі жазылған', 'Итог уже записан', 'The outcome is recorded'),
    text: text(
      'Бұл жолдаманың нәтижесі жазылып қойған.',
      'Итог этого направления уже записан.',
      'The outcome of this referral is recorded already.',
    ),
    next: again,
  },
  'vacancy-nothing-to-review': {
    status: 409,
    title: text('Қарайтын бас тарту жоқ', 'Нет отказа для проверки', 'No refusal to review'),
    text: text(
      'Тек жұмыс беруші жарамсыз деп тапқан үміткер қаралады.',
      'Проверяют только кандидата, которого работодатель счёл неподходящим.',
      'Only a candidate whom the employer turned down is reviewed.',
    ),
    next: again,
  },
})

import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const shortageErrors = defineErrors({
  'shortage-not-found': {
    status: 404,
    title: text('Мұндай тізім жоқ', 'Такого перечня нет', 'No such list'),
    text: text(
      'Сұранысқа ие кәсіптер тізімі табылмады.',
      'Перечень востребованных профессий не найден.',
      'The list of occupations in demand was not found.',
    ),
    next: text('Тізімнен таңдаңыз: /shortage.', 'Выберите из списка: /shortage.', 'Choose from the list at /shortage.'),
  },
  'shortage-not-yours': {
    status: 403,
    title: text('Бұл сіздің өкілеттігіңіз емес', 'Это не ваше полномочие', 'Not yours to do'),
    text: text(
      'Өңірдің ұсынысын сол өңірдің квота қызметкері жасайды; тізімді бүкіл елдің қызметкері ашады, дауысты жазады және жариялайды.',
      'Предложение региона делает его сотрудник квоты; перечень открывает, голоса записывает и публикует сотрудник всей страны.',
      'The proposal of a region is made by its quota officer; the list is opened, voted and published by the quota officer of the whole country.',
    ),
    next: text('Тиісті қызметкерге жүгініңіз.', 'Обратитесь к нужному сотруднику.', 'Ask the officer whose it is.'),
  },
  'shortage-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'shortage-open-already': {
    status: 409,
    title: text('Тізім жасалып жатыр', 'Перечень уже составляют', 'A list is being made'),
    text: text(
      'Осы жыл бойынша {number} тізімі әлі жарияланған жоқ.',
      'За этот год перечень {number} ещё не опубликован.',
      'For this year the list {number} has not been published.',
    ),
    next: text('Соны аяқтаңыз.', 'Завершите его.', 'Finish that one first.'),
  },
  'shortage-closed': {
    status: 409,
    title: text('Ұсыныс мерзімі өтті', 'Срок предложений прошёл', 'The time for proposals has run out'),
    text: text(
      'Ұсыныстың соңғы күні {day} болды.',
      'Последний день для предложений был {day}.',
      'The last day for proposals was {day}.',
    ),
    next: text(
      'Министрліктің квота қызметкеріне айтыңыз: ол кәсіпті дауысқа өзі қоса алады.',
      'Скажите сотруднику квоты министерства: он может внести профессию на голосование.',
      'Tell the quota officer of the ministry, who can put an occupation to the vote.',
    ),
  },
  'shortage-still-open': {
    status: 409,
    title: text('Ұсыныстар қабылданып жатыр', 'Предложения ещё принимают', 'Proposals are still taken'),
    text: text(
      'Дауыс {day} күнінен кейін жазылады.',
      'Голоса записывают после {day}.',
      'Votes are recorded after {day}.',
    ),
    next: text('Соңғы күннен кейін жазыңыз.', 'Запишите после последнего дня.', 'Record them after the last day.'),
  },
  'shortage-published': {
    status: 409,
    title: text('Тізім жарияланған', 'Перечень опубликован', 'The list is published'),
    text: text(
      'Жарияланған тізім өзгермейді.',
      'Опубликованный перечень не меняется.',
      'A published list does not change.',
    ),
    next: text(
      'Өзгерту үшін сол жылға жаңа тізім ашыңыз.',
      'Чтобы изменить, откройте новый перечень на тот же год.',
      'To change it, open a new list for the same year.',
    ),
  },
  'shortage-not-voted': {
    status: 409,
    title: text('Дауыс берілмеген кәсіптер бар', 'Не по всем профессиям голосовали', 'Some occupations have no vote'),
    text: text(
      'Дауыс берілмеген кәсіп саны: {count}.',
      'Профессий без голосования: {count}.',
      'Occupations without a vote: {count}.',
    ),
    next: text('Олар бойынша дауысты жазыңыз.', 'Запишите голоса по ним.', 'Record the votes on them.'),
  },
  'shortage-empty': {
    status: 409,
    title: text('Тізім бос', 'Перечень пуст', 'The list is empty'),
    text: text(
      'Бірде-бір кәсіп бойынша дауыс жазылмаған.',
      'Не записано голосование ни по одной профессии.',
      'No vote on any occupation is recorded.',
    ),
    next: again,
  },
})

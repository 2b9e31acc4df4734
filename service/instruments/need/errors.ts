import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const needErrors = defineErrors({
  'need-not-found': {
    status: 404,
    title: text('Мұндай цикл жоқ', 'Такого цикла нет', 'No such cycle'),
    text: text('Қажеттілік циклы табылмады.', 'Цикл потребности не найден.', 'The cycle of needs was not found.'),
    next: text('Тізімнен таңдаңыз: /needs.', 'Выберите из списка: /needs.', 'Choose from the list at /needs.'),
  },
  'need-no-statement': {
    status: 404,
    title: text('Өтінім жоқ', 'Заявки нет', 'No such statement'),
    text: text(
      'Қажеттілік туралы өтінім табылмады.',
      'Заявка о потребности не найдена.',
      'The statement of need was not found.',
    ),
    next: text('Циклдың бетінен таңдаңыз.', 'Выберите на странице цикла.', 'Choose it on the page of the cycle.'),
  },
  'need-not-yours': {
    status: 403,
    title: text('Бұл сіздің өңіріңіз емес', 'Это не ваш регион', 'Not your region'),
    text: text(
      'Өңірдің ұсынысын сол өңірдің квота қызметкері, ел бойынша шешімді бүкіл елдің қызметкері жасайды.',
      'Предложение региона делает его сотрудник квоты, решение по стране — сотрудник всей страны.',
      'The proposal of a region is made by its quota officer, the decision by the quota officer of the whole country.',
    ),
    next: text('Тиісті қызметкерге жүгініңіз.', 'Обратитесь к нужному сотруднику.', 'Ask the officer whose it is.'),
  },
  'need-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'need-open-already': {
    status: 409,
    title: text('Цикл жүріп жатыр', 'Цикл уже идёт', 'A cycle is under way'),
    text: text(
      'Осы кезең бойынша {number} циклы әлі шешілген жоқ.',
      'По этому периоду цикл {number} ещё не решён.',
      'For this period the cycle {number} has not been decided.',
    ),
    next: text('Соны аяқтаңыз.', 'Завершите его.', 'Finish that one first.'),
  },
  'need-closed': {
    status: 409,
    title: text('Қабылдау аяқталды', 'Приём закончен', 'The time has run out'),
    text: text(
      'Өтінімнің соңғы күні {day} болды.',
      'Последний день для заявок был {day}.',
      'The last day for statements was {day}.',
    ),
    next: text(
      'Жыл ішіндегі түзету циклын күтіңіз немесе өңірдің квота қызметкеріне айтыңыз.',
      'Дождитесь пересмотра в течение года или скажите сотруднику квоты региона.',
      'Wait for a revision within the year, or tell the quota officer of the region.',
    ),
  },
  'need-decided': {
    status: 409,
    title: text('Шешім шыққан', 'Решение принято', 'It has been decided'),
    text: text('Бұл цикл бойынша шешім шыққан.', 'По этому циклу решение уже принято.', 'This cycle has been decided.'),
    next: text(
      'Өзгерту үшін жаңа цикл ашыңыз.',
      'Чтобы изменить, откройте новый цикл.',
      'To change it, open a new cycle.',
    ),
  },
  'need-not-reviewed': {
    status: 409,
    title: text('Қаралмаған жолдар бар', 'Есть нерассмотренные строки', 'Some lines are not reviewed'),
    text: text(
      'Әлі қаралмаған жол саны: {count}.',
      'Строк ещё не рассмотрено: {count}.',
      'Lines not reviewed yet: {count}.',
    ),
    next: text(
      'Оларды қараңыз немесе қалғанын сұралғанындай қабылдаңыз.',
      'Рассмотрите их или примите остальные как запрошено.',
      'Review them, or accept the rest as asked.',
    ),
  },
  'need-still-open': {
    status: 409,
    title: text('Өтінім қабылданып жатыр', 'Заявки ещё принимают', 'Statements are still taken'),
    text: text(
      'Ұсыныс {day} күнінен кейін жіберіледі.',
      'Предложение отправляют после {day}.',
      'A proposal is sent after {day}.',
    ),
    next: text('Соңғы күннен кейін жіберіңіз.', 'Отправьте после последнего дня.', 'Send it after the last day.'),
  },
  'need-proposed': {
    status: 409,
    title: text('Ұсыныс жіберілген', 'Предложение отправлено', 'The proposal has been sent'),
    text: text(
      'Өңірдің ұсынысы министрлікте; ол қайтарылмайынша өзгертілмейді.',
      'Предложение региона в министерстве; пока его не вернули, оно не меняется.',
      'The proposal of the region is with the ministry; it does not change unless it is returned.',
    ),
    next: text('Қайтаруды сұраңыз.', 'Попросите вернуть его.', 'Ask for its return.'),
  },
  'need-no-proposal': {
    status: 409,
    title: text('Қайтаратын ұсыныс жоқ', 'Возвращать нечего', 'Nothing to return'),
    text: text(
      'Бұл өңірден ұсыныс келген жоқ.',
      'От этого региона предложения нет.',
      'This region has sent no proposal.',
    ),
    next: again,
  },
  'need-no-draft': {
    status: 409,
    title: text('Жоба жоқ', 'Проекта нет', 'No draft'),
    text: text('Мұндай жоба табылмады.', 'Такого проекта нет.', 'There is no such draft.'),
    next: text('Алдымен жобаны сақтаңыз.', 'Сначала сохраните проект.', 'First save a draft.'),
  },
  'need-draft-old': {
    status: 409,
    title: text('Жоба ескірген', 'Проект устарел', 'The draft is not the latest'),
    text: text(
      'Одан кейін {version}-нұсқа сақталған.',
      'После него сохранена версия {version}.',
      'Version {version} was saved after it.',
    ),
    next: text(
      'Соңғы нұсқаны қарап, шешіңіз.',
      'Посмотрите последнюю версию и решите.',
      'Look at the latest version and decide.',
    ),
  },
  'need-no-round': {
    status: 409,
    title: text('Ашылатын бөлік жоқ', 'Открывать нечего', 'No part to open'),
    text: text(
      'Бұл бөлік ашылған немесе жоқ.',
      'Эта часть открыта или её нет.',
      'This part is open already or does not exist.',
    ),
    next: again,
  },
})

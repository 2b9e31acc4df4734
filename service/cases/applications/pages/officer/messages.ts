import type { Mark, Text } from '@kosh/law'
import { text } from '@kosh/law'
import { messages } from '../../../../platform/i18n/index.ts'

/** How surely a rule or a value of the law is known. */
export const markWords: Record<Mark, Text> = {
  R: text('актіден оқылған', 'прочитано в акте', 'read in the act'),
  R2: text('екінші дереккөзден', 'по вторичному источнику', 'from a secondary source'),
  D: text('2008–2009 жылдардағы шолудан', 'из обзора 2008–2009 годов', 'from the review of 2008-2009'),
  I: text('басқа фактілерден шығарылған', 'выведено из других фактов', 'inferred from other facts'),
  P: text('жоба, заң емес', 'проект, не закон', 'a proposal, not law'),
  G: text('тексерілмеген, қолданылмайды', 'не проверено, не применяется', 'not verified, not applied'),
  NF: text('табылмады', 'не найдено', 'not found'),
}

/** Words of the queue, the file of a case and the preview of a decision. */
export const deskWords = messages({
  whose: text('Кімнің ісі', 'Чьи дела', 'Whose cases'),
  today: text('Бүгін', 'Сегодня', 'Today'),
  week: text('7 күн ішінде', 'До 7 дней', 'Within 7 days'),
  anyLimit: text('Кез келген мерзім', 'Любой срок', 'Any limit'),
  anyRegion: text('Барлық өңір', 'Все регионы', 'All regions'),
  regionFilter: text('Өңір бойынша', 'По региону', 'By region'),
  until: text('Мерзімі', 'До какого дня', 'Until when'),
  dueOverdue: text('мерзімі өтті', 'просрочено', 'overdue'),
  dueToday: text('бүгін', 'сегодня', 'today'),
  dueSoon: text('жақында', 'скоро', 'soon'),
  emptyFiltered: text(
    'Осы сүзгімен іс жоқ. Басқа мерзімді не күйді таңдаңыз.',
    'С этими условиями дел нет. Выберите другой срок или состояние.',
    'No cases under these filters. Choose another limit or state.',
  ),
  showAll: text('Бүкіл кезекті көрсету', 'Показать всю очередь', 'Show the whole queue'),
  doTake: text(
    'Істі алып, бағалауды қараңыз',
    'Возьмите дело и посмотрите оценку',
    'Take it and look at the assessment',
  ),
  doOpen: text(
    'Жетіспейтінін толықтырыңыз немесе жазбаша негіздеп шешіңіз',
    'Восполните недостающее или решите с письменным обоснованием',
    'Fill in what is missing, or decide with written reasons',
  ),
  doDecide: text('Шешім қабылдаңыз', 'Примите решение', 'Decide'),
  doWait: text('Сізден ештеңе керек емес', 'От вас ничего не нужно', 'Nothing is needed from you'),
  file: text('Істің толық жазбасы', 'Полное дело', 'The whole file'),
  fileLead: text(
    'Бір бетте: жолдар, шарттар, шешімдер, құжаттар, төлемдер, мерзімдер, хабарламалар, тарих. Басып шығаруға дайын.',
    'На одной странице: строки, условия, решения, документы, сборы, сроки, уведомления, история. Готово к печати.',
    'On one page: lines, conditions, decisions, papers, fees, limits, notices, history. Ready to print.',
  ),
  nextLines: text('Келесі жолдар', 'Следующие строки', 'The lines that follow'),
  valueFrom: text('{day} бастап', 'с {day}', 'since {day}'),
  points: text('Ұпайлар', 'Баллы', 'Points'),
  pointsSum: text(
    'Жиналғаны: {points}; керегі: {required}',
    'Набрано: {points}; нужно: {required}',
    'Scored: {points}; needed: {required}',
  ),
  source: text('Не үшін', 'За что', 'For what'),
  given: text('Берілді', 'Дано', 'Given'),
  most: text('Ең көбі', 'Не более', 'At most'),
  replayTitle: text(
    'Сақталған жазба мен бүгінгі есеп әр түрлі',
    'Запись и сегодняшний расчёт расходятся',
    'The record and the computation of today differ',
  ),
  replayItem: text(
    '{what}: сақталған {stored}, бүгін {now}',
    '{what}: записано {stored}, сегодня {now}',
    '{what}: stored {stored}, today {now}',
  ),
  lawChanged: text(
    'Осы редакцияның мәтіні немесе мәндері бағалаудан кейін түзетілген.',
    'Текст или значения этой редакции исправлены после оценки.',
    'The text or the values of this edition were corrected after the assessment.',
  ),
  unknownLeft: text(
    'Нәтижеге қажет деректің бәрі бар. Мына шарттар әлі белгісіз, бірақ нәтижені өзгертпейді:',
    'Для итога данных хватает. Эти условия ещё неизвестны, но итога не меняют:',
    'Enough is known for the outcome. These conditions are not known yet, and do not change it:',
  ),
  noticeWill: text('Өтініш беруші мынаны оқиды', 'Заявитель прочтёт это', 'The applicant will read this'),
  noticeMore: text(
    'Рұқсат нөмірлері шешім қабылданғанда қосылады.',
    'Номера разрешений добавятся, когда решение будет принято.',
    'Permit numbers are added when the decision is taken.',
  ),
  against: text('Кедергі', 'Что мешает', 'What stands against it'),
})

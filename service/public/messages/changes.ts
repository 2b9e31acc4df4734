import { text } from '@kosh/law'
import type { PartKind } from '@kosh/law/diff'
import { messages } from '../../platform/i18n/index.ts'

/** Words of the page that tells what changed between two days. */
export const changeWords = messages({
  title: text('Не өзгерді', 'Что изменилось', 'What changed'),
  link: text('не өзгерді', 'что изменилось', 'what changed'),
  from: text('Бұрын: қай күн', 'Было: на какой день', 'Before: on which day'),
  to: text('Кейін: қай күн', 'Стало: на какой день', 'After: on which day'),
  what: text('Не', 'Что', 'What'),
  added: text('қосылды', 'добавлено', 'added'),
  removed: text('алынды', 'исключено', 'removed'),
  changed: text('өзгерді', 'изменено', 'changed'),
  count: text(
    '{n, plural, one {# айырмашылық} other {# айырмашылық}}. Өзгермегені: {same}.',
    '{n, plural, one {# отличие} few {# отличия} other {# отличий}}. Без изменений: {same}.',
    '{n, plural, one {# difference} other {# differences}}. Unchanged: {same}.',
  ),
  nothing: text(
    'Осы екі күннің арасында ештеңе өзгерген жоқ. Тексерілген ереже мен сан: {same}.',
    'Между этими днями ничего не изменилось. Сравнено правил и значений: {same}.',
    'Nothing changed between these days. Rules and values compared: {same}.',
  ),
  json: text('Осы салыстыру JSON түрінде', 'Это сравнение в JSON', 'This comparison as JSON'),
  notInForce: text(
    'Бұл күні күшінде болған жоқ; редакциялар жолдың бетінде тұр',
    'В этот день не действовал; редакции — на странице пути',
    'Not in force on this day; the editions stand on the page of the way',
  ),
  badDay: text('Күнді 2026-05-04 сияқты жазыңыз', 'Напишите дату так: 2026-05-04', 'Write the day like 2026-05-04'),
})

export const partNames: Record<PartKind, ReturnType<typeof text>> = {
  exemption: text('Кімге керек емес', 'Кому не нужно', 'Who needs none'),
  criterion: text('Шарттар', 'Условия', 'Conditions'),
  points: text('Балл', 'Баллы', 'Points'),
  value: text('Заңдағы сандар мен тізімдер', 'Числа и перечни права', 'Numbers and lists of the law'),
  quota: text('Квота', 'Квота', 'Quota'),
  list: text('Кәсіптер тізімі', 'Перечень профессий', 'List of occupations'),
  search: text('Ішкі нарықтан іздеу', 'Поиск на внутреннем рынке', 'Search on the home market'),
  pay: text('Жалақыны тексеру', 'Проверка оплаты', 'Check of the pay'),
  recruitment: text('Жалдау', 'Наём', 'Recruitment'),
  paper: text('Құжаттар', 'Документы', 'Papers'),
  clock: text('Мерзімдер', 'Сроки', 'Time limits'),
  fee: text('Алымдар', 'Сборы', 'Fees'),
  length: text('Рұқсат мерзімі', 'Срок разрешения', 'Length of the permit'),
  tie: text('Неге байланған', 'К чему привязано', 'What it is tied to'),
  renewal: text('Ұзарту', 'Продление', 'Extension'),
  following: text('Бұрынғы рұқсатпен', 'По прежнему разрешению', 'By an earlier permit'),
  right: text('Құқықтар', 'Права', 'Rights'),
  ground: text('Тоқтату негіздері', 'Основания прекращения', 'Grounds to end it'),
  duty: text('Шешімнен кейінгі міндеттер', 'Обязанности после решения', 'Duties after the decision'),
  appeal: text('Шағым', 'Обжалование', 'Appeal'),
}

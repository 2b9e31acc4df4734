import { text } from '@kosh/law'
import { messages } from '../platform/i18n/index.ts'

/** Names of columns that no scheme asks by these names. */
export const columnNames = messages({
  citizenship: text('Азаматтығы', 'Гражданство', 'Nationality'),
  category: text('Санат', 'Категория', 'Category'),
  sector: text('Сала', 'Отрасль', 'Sector'),
  region: text('Өңір', 'Регион', 'Region'),
  sex: text('Жынысы', 'Пол', 'Sex'),
  age: text('Жасы', 'Возраст', 'Age'),
})
export const sexNames = messages({
  M: text('ер', 'мужчины', 'men'),
  F: text('әйел', 'женщины', 'women'),
})

const persons = (n: string): string =>
  `{${n}, plural, one {{${n}Shown} человек} few {{${n}Shown} человека} other {{${n}Shown} человек}}`

export const reportWords = messages({
  summary: text('Қысқаша', 'Коротко', 'In short'),
  more: text(
    'Екінші нұсқада {n, plural, other {{nShown} адамға}} көбірек беріледі: {total} адамның {b} адамына ({a} орнына).',
    `Во втором варианте выдаётся на ${persons('n')} больше: {b} вместо {a} из {total}.`,
    '{n, plural, one {{nShown} more person is} other {{nShown} more persons are}} granted under the second variant: {b} instead of {a}, of {total}.',
  ),
  fewer: text(
    'Екінші нұсқада {n, plural, other {{nShown} адамға}} азырақ беріледі: {total} адамның {b} адамына ({a} орнына).',
    `Во втором варианте выдаётся на ${persons('n')} меньше: {b} вместо {a} из {total}.`,
    '{n, plural, one {{nShown} fewer person is} other {{nShown} fewer persons are}} granted under the second variant: {b} instead of {a}, of {total}.',
  ),
  equal: text(
    'Екі нұсқада бірдей адам санына беріледі: {total} адамның {a} адамына.',
    'В обоих вариантах выдаётся одинаковому числу людей: {a} из {total}.',
    'As many persons are granted under both variants: {a} of {total}.',
  ),
  turned: text(
    'Тек екінші нұсқада берілетіндер: {won}. Тек біріншіде берілетіндер: {lost}. Қалған адамдар үшін берілуі өзгермейді.',
    'Выдаётся только во втором: {won}. Только в первом: {lost}. Для остальных выдача не меняется.',
    'Granted only under the second: {won}. Only under the first: {lost}. For everybody else the grant does not change.',
  ),
  most: text('Ең жиі себеп: {title}.', 'Чаще всего дело в условии: {title}.', 'The most frequent reason: {title}.'),
  leftOut: text(
    'Қатесі бар {n} жол есепке кірмеді; төменде аталған.',
    'Строки с ошибками ({n}) не вошли в расчёт; они названы ниже.',
    '{n} lines with faults are left out; they are named below.',
  ),
  made: text(
    'Бұлар жасалған адамдар: сандар нұсқалардың айырмасын көрсетеді, болжам емес.',
    'Люди созданы: числа показывают разницу между вариантами, это не прогноз.',
    'The persons are made: the figures show how the variants differ; they are no forecast.',
  ),
  totals: text('Нәтижелер', 'Исходы', 'Outcomes'),
  outcome: text('Нәтиже', 'Исход', 'Outcome'),
  first: text('Бірінші', 'Первый', 'First'),
  second: text('Екінші', 'Второй', 'Second'),
  difference: text('Айырма', 'Разница', 'Difference'),
  meanPoints: text(
    'Орташа балл: бірінші нұсқада {a}, екіншіде {b}.',
    'Средний балл: в первом варианте {a}, во втором {b}.',
    'Mean points: {a} under the first variant, {b} under the second.',
  ),
  moves: text('Кім қайда өтті', 'Кто куда перешёл', 'Who moved where'),
  movesCaption: text(
    'Жол — бірінші нұсқадағы нәтиже, баған — екіншідегі',
    'Строка — исход в первом варианте, столбец — во втором',
    'Rows: outcome under the first variant; columns: under the second',
  ),
  why: text('Неге', 'Почему', 'Why'),
  won: text(
    'Тек екінші нұсқада берілетіндерге біріншіде не кедергі',
    'Выдаётся только во втором: что мешает в первом',
    'Granted only under the second: what stands against them under the first',
  ),
  lost: text(
    'Тек бірінші нұсқада берілетіндерге екіншіде не кедергі',
    'Выдаётся только в первом: что мешает во втором',
    'Granted only under the first: what stands against them under the second',
  ),
  rule: text('Шарт', 'Условие', 'Criterion'),
  points: text('Өту балынан төмен', 'Ниже проходного балла', 'Points below the pass mark'),
  persons: text('Адам', 'Людей', 'Persons'),
  wonNone: text(
    'Тек екінші нұсқада берілетін адам жоқ.',
    'Нет людей, которым выдаётся только во втором варианте.',
    'Nobody is granted only under the second variant.',
  ),
  lostNone: text(
    'Тек бірінші нұсқада берілетін адам жоқ.',
    'Нет людей, которым выдаётся только в первом варианте.',
    'Nobody is granted only under the first variant.',
  ),
  failNone: text(
    'Бұл нұсқада ешкімге бас тартылмайды.',
    'В этом варианте никому не отказано.',
    'Nobody is refused under this variant.',
  ),
  ruleNote: text(
    'Бір адам бірнеше шарттан өтпеуі мүмкін, сондықтан қосындысы адам санынан көп болады.',
    'Один человек может не пройти по нескольким условиям, поэтому сумма бывает больше числа людей.',
    'A person may fail several criteria, so the sum can exceed the persons.',
  ),
  rules: text('Әр шарттан кім өтпейді', 'Сколько не проходит по каждому условию', 'How many fail each criterion'),
  failed: text('Өтпейді', 'Не проходят', 'Fail'),
  alone: text('тек осыдан', 'только по нему', 'this alone'),
  all: text('{name}: барлық топ', '{name}: все группы', '{name}: all groups'),
  chart: text(
    '{name}: берілетіндер санының айырмасы (екінші − бірінші)',
    '{name}: разница в числе выданных (второй − первый)',
    '{name}: difference in persons granted (second − first)',
  ),
  chartSays: text(
    'Ең үлкен өзгеріс: {name} ({n}).',
    'Сильнее всего меняется: {name} ({n}).',
    'The largest difference: {name} ({n}).',
  ),
  chartNone: text(
    'Бұл топтарда берілетіндер саны өзгермейді.',
    'В этих группах число выданных не меняется.',
    'The number of persons granted does not change in these groups.',
  ),
  chartSource: text('осы есеп, {persons} адам', 'этот расчёт, людей: {persons}', 'this run, {persons} persons'),
  group: text('Топ', 'Группа', 'Group'),
  grantedFirst: text('Бірінші: беріледі', 'Первый: выдаётся', 'First: granted'),
  grantedSecond: text('Екінші: беріледі', 'Второй: выдаётся', 'Second: granted'),
  others: text('басқалары бірге', 'остальные вместе', 'all others together'),
  notKnown: text('белгісіз', 'неизвестно', 'not known'),
  none: text('жоқ', 'нет', 'none'),
  yes: text('иә', 'да', 'yes'),
  no: text('жоқ', 'нет', 'no'),
  drawn: text('Адамдар қалай алынды', 'Откуда люди', 'How the persons were drawn'),
  published: text('Жарияланған сандар бойынша', 'По опубликованным числам', 'By published figures'),
  cases: text(
    'Жарияланған саны жоқ, жолдың сыналған мысалдары бойынша алынды: {names}.',
    'Числа не опубликованы, взяты по разобранным примерам пути: {names}.',
    'No figure is published, drawn after the worked cases of the scheme: {names}.',
  ),
  even: text(
    'Жарияланған саны да, мысалы да жоқ, біркелкі бөлінді: {names}.',
    'Нет ни чисел, ни примеров, распределены поровну: {names}.',
    'Neither figure nor worked case, drawn evenly: {names}.',
  ),
  fact: text('Дерек', 'Сведение', 'Fact'),
  source: text('Дереккөз', 'Источник', 'Source'),
  fromRegister: text(
    'Тізілімдегі өтініштердің соңғы бағалаудағы деректері, аты-жөнсіз.',
    'Сведения последних оценок заявлений реестра, без имён.',
    'The facts of the last assessments in the register, without names.',
  ),
  fromFile: text('{name} файлынан оқылды.', 'Прочитаны из файла {name}.', 'Read from the file {name}.'),
  unheld: text(
    'Кестеге сыймайтын деректер (кезеңдер тізімі) бұл есепте белгісіз деп алынды: {names}.',
    'Сведения, которых таблица не вмещает (списки периодов), в этом расчёте считались неизвестными: {names}.',
    'Facts that a table cannot hold (lists of periods) counted as not yet known in this run: {names}.',
  ),
  bad: text('Есепке кірмеген жолдар', 'Строки, которые не вошли', 'Lines left out'),
  badText: text(
    'Барлығы {n}. {shown} жол көрсетілген; қалғанының да саны есепте.',
    'Всего {n}. Показано {shown}; остальные тоже сосчитаны.',
    '{n} in all. {shown} are shown; the others are counted too.',
  ),
  line: text('Жол', 'Строка', 'Line'),
  fault: text('Қатесі', 'Ошибка', 'Fault'),
  work: text('Есептің өзі', 'Как считали', 'How it was computed'),
  times: text(
    'Адамдар: {population} с. Бірінші нұсқа: {first} с. Екінші: {second} с. Салыстыру: {report} с. Ағын саны: {threads}.',
    'Люди: {population} с. Первый вариант: {first} с. Второй: {second} с. Сравнение: {report} с. Потоков: {threads}.',
    'Persons: {population} s. First variant: {first} s. Second: {second} s. Comparison: {report} s. Threads: {threads}.',
  ),
  exportTitle: text('Көшіру', 'Выгрузка', 'Export'),
  csv: text('CSV кестесі', 'Таблица CSV', 'CSV table'),
  json: text('Толық нәтиже, JSON', 'Полный результат, JSON', 'The whole result, JSON'),
  print: text('Басып шығару', 'Распечатать', 'Print'),
})

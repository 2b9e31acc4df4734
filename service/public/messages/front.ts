import { text } from '@kosh/law/language'
import { messages } from '../../platform/i18n/index.ts'

export const frontWords = messages({
  title: text('Еңбек көші-қоны', 'Трудовая миграция', 'Labour migration'),
  lead: text(
    'Заңды жұмыс істеудің және жұмыскер алудың жолдары: талаптар, құжаттар, мерзімдер мен алымдар — әрқайсысының заңдағы негізімен.',
    'Законные пути работать и нанимать: условия, документы, сроки и сборы — каждое с нормой закона.',
    'Lawful ways to work and to hire: conditions, papers, time limits and fees, each with its place in the law.',
  ),
  doorWork: text('Мен жұмыс істегім келеді', 'Я хочу работать', 'I want to work'),
  doorWorkText: text(
    'Қай жол сізге келетінін, не беретінін және не керегін көріңіз.',
    'Посмотрите, какой путь вам подходит, что он даёт и что для него нужно.',
    'See which way suits you, what it gives and what it asks.',
  ),
  doorHire: text('Маған жұмыскерлер керек', 'Мне нужны работники', 'I need workers'),
  doorHireText: text(
    'Рұқсат түрлері, квотадағы бос орындар, алымдар.',
    'Виды разрешений, свободные места квоты, сборы.',
    'Kinds of permits, free places in the quota, fees.',
  ),
  doorStaff: text('Мен осында қызмет етемін', 'Я здесь работаю', 'I work here'),
  doorStaffText: text(
    'Өтініштер кезегі, квота, бақылау. Кіру керек.',
    'Очередь заявлений, квота, контроль. Нужен вход.',
    'The queue of applications, the quota, control. You sign in.',
  ),
  checkTitle: text('Рұқсатты тексеру', 'Проверить разрешение', 'Check a permit'),
  checkText: text(
    'Рұқсаттың нөмірін жазыңыз. Интернетсіз тексеру де бар.',
    'Введите номер разрешения. Проверка работает и без интернета.',
    'Type the number of the permit. The check works without a network too.',
  ),
  checkLabel: text('Рұқсат нөмірі', 'Номер разрешения', 'Number of the permit'),
  checkButton: text('Тексеру', 'Проверить', 'Check'),
  yearTitle: text('{year} жыл сандармен', '{year} год в цифрах', 'The year {year} in figures'),
  set: text('орын белгіленген', 'мест установлено', 'places set'),
  used: text('орын пайдаланылуда', 'мест занято', 'places in use'),
  reserved: text('өтініштер үшін {n} орын ұсталып тұр', '{n} удержано за заявлениями', '{n} held for applications'),
  free: text('орын бос', 'мест свободно', 'places free'),
  days: text('шешімге дейінгі күн', 'дней до решения', 'days to a decision'),
  daysNote: text(
    'биылғы {n} шешімнің ортасы: жартысы бұдан жылдам',
    'середина {n} решений года: половина быстрее',
    'the middle of {n} decisions this year: half are quicker',
  ),
  daysNone: text('биыл шешім болған жоқ', 'в этом году решений не было', 'no decision yet this year'),
  noQuota: text(
    'Биылғы квота бұл жүйеге әлі енгізілген жоқ. Енгізілген соң осында белгіленген, пайдаланылған және бос орындар көрінеді.',
    'Квота этого года ещё не внесена в систему. Когда её внесут, здесь будут установленные, занятые и свободные места.',
    'The quota of this year has not been entered yet. Once it is, places set, in use and free stand here.',
  ),
  bySeries: text('Квоталар бойынша', 'По квотам', 'By quota'),
  series: text('Квота', 'Квота', 'Quota'),
  more: text(
    'Квота өңірлер мен санаттар бойынша',
    'Квота по регионам и категориям',
    'The quota by region and category',
  ),
  counts: text('Өтініштер мен рұқсаттар саны', 'Числа заявлений и разрешений', 'Counts of applications and permits'),
  schemes: text('Барлық жолдар', 'Все пути', 'All ways'),
  asOf: text(
    'Сандар есеп кітабынан {time} алынды.',
    'Числа взяты из книги учёта: {time}.',
    'Figures from the ledger, {time}.',
  ),
})

export const navigationWords = messages({
  schemes: text('Жолдар', 'Пути', 'Ways'),
  quota: text('Квота', 'Квота', 'Quota'),
  statistics: text('Статистика', 'Статистика', 'Statistics'),
  law: text('Заң', 'Право', 'Law'),
  desk: text('Квота үстелі', 'Стол квоты', 'Quota desk'),
})

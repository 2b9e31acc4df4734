import { citing, row, type TableRow, type TableValue, table, text } from '../../language/index.ts'

const DRAFT = citing('kz/reform-draft')
const from = '2026-01-01'
const p = (section: string, note: string) => DRAFT(section, 'P', 'seed 4.1', note)
const only = (value: TableValue, section: string, note: string): TableRow[] => [
  row(from, null, value, p(section, note)),
]
const keyed = (section: string, note: string, values: [key: string[], value: TableValue][]): TableRow[] =>
  values.map(([key, value]) => row(from, null, value, p(section, note), { key }))

export const reformMonths = table('kz.reform.months', {
  title: text('Бір рұқсаттың ең ұзақ мерзімі', 'Наибольший срок одного разрешения', 'Longest term of one permit'),
  unit: 'month',
  keys: ['category', 'term'],
  rows: keyed('s. 3', 'SD-1, SD-5; a short permit lasts up to one year by the review, the rest is proposed', [
    [['specialist', 'short'], 12],
    [['specialist', 'long'], 36],
    [['trade', 'short'], 12],
    [['trade', 'long'], 24],
    [['seasonal', '*'], 9],
  ]),
})
export const reformTotal = table('kz.reform.total-months', {
  title: text('Үзіліссіз барлық мерзім', 'Общий срок без перерыва', 'Longest unbroken time in all'),
  unit: 'month',
  keys: ['category', 'term'],
  rows: keyed('s. 13', 'SD-1', [
    [['specialist', 'short'], 12],
    [['specialist', 'long'], 72],
    [['trade', 'short'], 12],
    [['trade', 'long'], 48],
    [['seasonal', '*'], 9],
  ]),
})
export const reformShort = table('kz.reform.short-months', {
  title: text('Қысқа мерзімнің шегі', 'Предел краткого срока', 'Limit of a short term'),
  unit: 'month',
  rows: only(12, 's. 3', 'SD-1: up to one year'),
})
export const reformBreak = table('kz.reform.break-days', {
  title: text(
    'Келесі қысқа рұқсатқа дейінгі үзіліс',
    'Перерыв до следующего краткосрочного разрешения',
    'Break before the next short permit',
  ),
  unit: 'day',
  rows: only(60, 's. 13', 'SD-1, SD-11'),
})
export const reformFloor = table('kz.reform.wage-floor', {
  title: text(
    'Кепілдік жалақы, жергілікті орташа жалақыдан пайызбен',
    'Гарантированная зарплата, в процентах от средней местной',
    'Guaranteed wage, in percent of the local average',
  ),
  unit: 'percent',
  keys: ['category', 'sector'],
  rows: keyed('s. 6', 'SD-9: above the local level; the percentages are proposed', [
    [['specialist', '*'], 130],
    [['specialist', 'B'], 150],
    [['trade', '*'], 115],
    [['trade', 'B'], 130],
    [['trade', 'F'], 120],
    [['seasonal', '*'], 110],
  ]),
})
export const reformQuotaFor = table('kz.reform.quota-categories', {
  title: text('Квота қолданылатын санаттар', 'Категории, для которых действует квота', 'Categories under the quota'),
  unit: 'list',
  rows: only(['trade', 'seasonal'], 's. 7', 'SD-7'),
})
export const reformSearch = table('kz.reform.search-days', {
  title: text('Ішкі нарықтағы іздеу күндері', 'Дни поиска на внутреннем рынке', 'Days of search on the home market'),
  unit: 'day',
  keys: ['category', 'sector'],
  rows: keyed('s. 8', 'SD-7; none in agriculture, as from 1 June 2008 (SD-14)', [
    [['specialist', '*'], 0],
    [['trade', '*'], 15],
    [['trade', 'A'], 0],
    [['seasonal', '*'], 10],
    [['seasonal', 'A'], 0],
  ]),
})
export const reformSeasonal = table('kz.reform.seasonal-sectors', {
  title: text('Маусымдық жұмыс салалары', 'Отрасли сезонной работы', 'Sectors of seasonal work'),
  unit: 'list',
  rows: only(['A', 'F', 'I'], 's. 3', 'SD-5'),
})
export const reformEducation = table('kz.reform.points-education', {
  title: text('Білім үшін балл', 'Баллы за образование', 'Points for education'),
  unit: 'points',
  rows: only({ higher: 40, vocational: 25, school: 0 }, 's. 9', 'SD-7, B3'),
})
export const reformExperience = table('kz.reform.points-experience', {
  title: text('Тәжірибе үшін балл', 'Баллы за опыт', 'Points for experience'),
  unit: 'points',
  rows: only(
    [
      [0, 2, 0],
      [2, 5, 20],
      [5, null, 30],
    ],
    's. 9',
    'SD-7, B3',
  ),
})
export const reformDemand = table('kz.reform.points-demand', {
  title: text('Сұраныс үшін балл', 'Баллы за востребованность', 'Points for demand'),
  unit: 'points',
  rows: only(30, 's. 9', 'SD-7, B3'),
})
export const reformPass = table('kz.reform.points-pass', {
  title: text('Өту балы', 'Проходной балл', 'Pass mark'),
  unit: 'points',
  rows: only(60, 's. 9', 'SD-7, B3'),
})
export const reformFee = table('kz.reform.fee.mci', {
  title: text('Айына рұқсат төлемі, АЕК', 'Плата за месяц разрешения, МРП', 'Permit fee a month, in MCI'),
  unit: 'MCI',
  keys: ['category', 'sector'],
  rows: keyed('s. 11', 'C5', [
    [['specialist', '*'], 4],
    [['trade', '*'], 3],
    [['trade', 'B'], 4],
    [['seasonal', '*'], 1],
  ]),
})

const limit = (id: string, unit: string, n: number, section: string, note: string, title: ReturnType<typeof text>) =>
  table(`kz.reform.${id}`, { title, unit, rows: only(n, section, note) })

/** Time limits of the draft. */
export const reformLimits = [
  limit(
    'worker-bar',
    'month',
    12,
    's. 10',
    'SD-10',
    text('Жұмыскерге тыйым', 'Запрет для работника', 'Bar of the worker'),
  ),
  limit(
    'employer-bar',
    'month',
    12,
    's. 10',
    'SD-10',
    text('Жұмыс берушіге тыйым', 'Запрет для работодателя', 'Bar of the employer'),
  ),
  limit(
    'decision-days',
    'working-day',
    10,
    's. 11',
    'SD-6',
    text('Шешім мерзімі', 'Срок решения', 'Time for the decision'),
  ),
  limit(
    'defect-days',
    'working-day',
    5,
    's. 11',
    'SD-6',
    text('Кемшілікті түзету мерзімі', 'Срок исправления', 'Time to cure a defect'),
  ),
  limit('payment-days', 'working-day', 10, 's. 11', 'C5', text('Төлем мерзімі', 'Срок оплаты', 'Time for the payment')),
  limit(
    'extension-earliest',
    'day',
    60,
    's. 13',
    'SD-1',
    text('Ұзартуды ең ерте сұрау', 'Самая ранняя просьба о продлении', 'Earliest day to ask for an extension'),
  ),
  limit(
    'extension-latest',
    'day',
    10,
    's. 13',
    'SD-1',
    text('Ұзартуды ең кеш сұрау', 'Самая поздняя просьба о продлении', 'Latest day to ask for an extension'),
  ),
  limit(
    'contract-days',
    'working-day',
    5,
    's. 5',
    'SD-10',
    text('Шартты енгізу мерзімі', 'Срок внесения договора', 'Time to enter the contract'),
  ),
  limit(
    'payroll-days',
    'day',
    10,
    's. 14',
    'SD-9',
    text('Жалақы есебінің мерзімі', 'Срок отчёта о зарплате', 'Time for the payroll report'),
  ),
  limit(
    'end-notice-days',
    'working-day',
    3,
    's. 12',
    'SD-11',
    text('Шарт аяқталғанын хабарлау', 'Сообщение об окончании договора', 'Notice of the end of the contract'),
  ),
  limit(
    'search-days-after-loss',
    'day',
    30,
    's. 12',
    'SD-2',
    text('Жаңа жұмыс іздеу уақыты', 'Время поиска новой работы', 'Time to find new work'),
  ),
  limit(
    'return-reminder-days',
    'day',
    30,
    's. 15',
    'SD-11',
    text('Қайту туралы еске салу', 'Напоминание о возвращении', 'Reminder of the return'),
  ),
  limit('return-days', 'day', 14, 's. 15', 'SD-11', text('Қайту мерзімі', 'Срок возвращения', 'Time to return')),
]

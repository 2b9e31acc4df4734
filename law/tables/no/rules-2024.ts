import { type Citation, citing, notFound, row, table, text } from '../../language/index.ts'

const REG = citing('no/immigration-regulations')
const FROM = '2024-01-01'
const rule = (id: string, unit: string, n: number, cite: Citation, title: ReturnType<typeof text>) =>
  table(`no.${id}`, { title, unit, rows: [row(FROM, null, n, cite)] })
const unknown = (id: string, unit: string, why: string, note: string, title: ReturnType<typeof text>) =>
  table(`no.${id}`, { title, unit, rows: [notFound(FROM, null, why, REG('article not seen', 'NF', undefined, note))] })

export const rules2024 = [
  rule(
    'seasonal.months',
    'month',
    6,
    REG('6-3', 'R', 'NOs', 'NO-60, NO-66'),
    text('Маусымдық айлар', 'Сезонных месяцев', 'Seasonal months'),
  ),
  rule(
    'seasonal.outside',
    'month',
    6,
    REG('6-3', 'R', 'NOf', 'NO-66'),
    text('Елден тыс айлар', 'Месяцев вне страны', 'Months outside'),
  ),
  rule(
    'seasonal.age',
    'year',
    18,
    REG('6-3', 'R', 'NOg', 'NO-63'),
    text('Ең кіші жас', 'Наименьший возраст', 'Lowest age'),
  ),
  rule(
    'skilled.post',
    'percent',
    80,
    REG('6-1', 'R2', 'NO18', 'NO-43'),
    text('Ең аз жүктеме', 'Наименьшая занятость', 'Least share of a full post'),
  ),
  rule(
    'skilled.full',
    'percent',
    100,
    REG('6-1', 'R', 'NO18', 'NO-45: full time'),
    text('Толық жүктеме', 'Полная занятость', 'Full post'),
  ),
  rule(
    'skilled.vocational',
    'year',
    3,
    REG('6-1', 'R', 'NOk', 'NO-41'),
    text('Кәсіптік оқу жылдары', 'Лет профессионального обучения', 'Years of vocational training'),
  ),
  rule(
    'skilled.means',
    'percent',
    250,
    REG('6-1', 'R', 'NO18', 'NO-45: 2.5 G'),
    text('Табыс, G пайызы', 'Доход в процентах от G', 'Income in percent of G'),
  ),
  rule(
    'skilled.notice-days',
    'day',
    7,
    REG('article not seen', 'R2', 'NOl', 'NO-49'),
    text('Полицияға хабарлау', 'Сообщение полиции', 'Notice to the police'),
  ),
  rule(
    'skilled.search-months',
    'month',
    6,
    REG('article not seen', 'R2', 'NOl', 'NO-49'),
    text('Жұмыс іздеу уақыты', 'Время поиска работы', 'Time to look for work'),
  ),
  unknown(
    'base-amount',
    'NOK-minor',
    'the national-insurance base amount was not read',
    'NO-45',
    text('Базалық сома G', 'Базовая сумма G', 'Base amount G'),
  ),
  unknown(
    'skilled.months',
    'month',
    'the length of a skilled-worker permit was not read',
    'NO-40',
    text('Рұқсат мерзімі', 'Срок разрешения', 'Length of the permit'),
  ),
  unknown(
    'appeal-days',
    'day',
    'the time for an appeal is known in general only (3 weeks) and is off',
    'NO-51',
    text('Шағым мерзімі', 'Срок жалобы', 'Time for an appeal'),
  ),
  unknown(
    'seasonal.set',
    'persons',
    'the number 6,000 is known in general only and is off',
    'NO-68',
    text('Маусымдық квота', 'Сезонная квота', 'Seasonal quota'),
  ),
  unknown(
    'skilled.set',
    'persons',
    'a quota exists; the number 5,000 is known in general only and is off',
    'NO-46',
    text('Мамандар квотасы', 'Квота специалистов', 'Quota of skilled workers'),
  ),
  unknown('seasonal.fee', 'NOK-minor', 'a fee is due; its amount was not read', 'NO-63', text('Алым', 'Сбор', 'Fee')),
]

const floor = (key: string, amount: number) =>
  row('2025-09-01', null, amount * 100, REG('6-1', 'R2', 'NOp', 'NO-44: an aggregator, confirm'), { key: [key] })
const noFloor = (key: string, to: string | null) =>
  notFound(FROM, to, 'the pay floor of this level and time was not read', REG('6-1', 'NF', 'NOp', 'NO-44'), {
    key: [key],
  })
export const payFloor = table('no.skilled.pay-floor', {
  title: text('Жылдық жалақының төменгі шегі', 'Нижний предел оплаты в год', 'Pay floor a year'),
  unit: 'NOK-minor',
  keys: ['level'],
  rows: [
    noFloor('master', '2025-08-31'),
    floor('master', 599200),
    noFloor('bachelor', '2025-08-31'),
    floor('bachelor', 522600),
    noFloor('other', null),
  ],
})

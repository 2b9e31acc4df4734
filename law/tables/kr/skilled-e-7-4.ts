import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const MOJ = citing('kr/e-7-4')
const NOTE = 'points-systems 10.2'
const seen = (source: string) => MOJ('article not seen', 'R2', source, NOTE)
const unread = MOJ('article not seen', 'NF', undefined, NOTE)
const START = '2023-09-25'

const since2023 = (id: string, unit: string, title: Text, n: number) =>
  table(id, { title, unit, rows: [row(START, null, n, seen('koreaworkexpert.com; busan.go.kr'))] })

export const kPoint = [
  since2023('kr.e-7-4.pass', 'points', text('Өту балы', 'Проходной балл', 'Points needed'), 200),
  since2023(
    'kr.e-7-4.floor',
    'points',
    text(
      'Табыс пен тілдің әрқайсысына ең аз балл',
      'Наименьший балл за доход и за язык',
      'Least points for income and for Korean',
    ),
    50,
  ),
  since2023(
    'kr.e-7-4.recommendation',
    'points',
    text(
      'Жұмыс беруші ұсынысының балы',
      'Баллы за рекомендацию работодателя',
      'Points for the employer’s recommendation',
    ),
    50,
  ),
  since2023(
    'kr.e-7-4.pay',
    'KRW-minor',
    text('Шарттағы ең аз жылдық жалақы', 'Наименьшая годовая оплата по договору', 'Least yearly pay of the contract'),
    2_600_000_000,
  ),
  since2023(
    'kr.e-7-4.pay-farming',
    'KRW-minor',
    text(
      'Ауыл шаруашылығы мен ішкі балық аулауда',
      'В сельском хозяйстве и внутреннем рыболовстве',
      'In farming and inland fishing',
    ),
    2_500_000_000,
  ),
  since2023(
    'kr.e-7-4.contract',
    'month',
    text('Шарттың ең аз мерзімі', 'Наименьший срок договора', 'Least length of the contract'),
    24,
  ),
  since2023(
    'kr.e-7-4.with-employer',
    'month',
    text('Осы жұмыс берушідегі жұмыс', 'Работа у этого работодателя', 'Work for this employer'),
    12,
  ),
]

/** Marks of the table of 2017: fewer points are enough with the higher yearly income. */
const before = (id: string, unit: string, title: Text, n: number) =>
  table(id, { title, unit, rows: [row('2017-08-01', '2023-09-24', n, seen('gmkvisakorea.com'))] })
export const old = [
  before(
    'kr.e-7-4.pass-high-pay',
    'points',
    text('Өту балы (жоғары табыс)', 'Проходной балл (высокий доход)', 'Points needed (higher income)'),
    50,
  ),
  before(
    'kr.e-7-4.pass-low-pay',
    'points',
    text('Өту балы (төмен табыс)', 'Проходной балл (низкий доход)', 'Points needed (lower income)'),
    70,
  ),
  before(
    'kr.e-7-4.high-pay',
    'KRW-minor',
    text('Жоғары табыс шегі', 'Граница высокого дохода', 'Bound of the higher income'),
    2_600_000_000,
  ),
]

export const worked = table('kr.e-7-4.worked', {
  title: text(
    'Соңғы он жылдағы заңды жұмыс',
    'Законная работа за последние десять лет',
    'Lawful work in the last ten years',
  ),
  unit: 'month',
  rows: [
    row('2017-08-01', '2023-09-24', 48, seen('pinoysakorea.com, release of 18 July 2017')),
    row(START, null, 48, seen('koreaworkexpert.com; busan.go.kr')),
  ],
  conflict:
    'an undated page of immigration.go.kr and the plan of January 2023 ask five years, or four with stage 3 of the integration programme; the day of the change was not read',
})

export const fine = table('kr.e-7-4.violations', {
  title: text('Көші-қон заңын бұзу саны', 'Число нарушений миграционного закона', 'Breaches of the Immigration Act'),
  unit: 'times',
  rows: [row('2017-08-01', null, 4, seen('busan.go.kr; immigration.go.kr'))],
})

export const quota = table('kr.e-7-4.quota', {
  title: text('E-7-4 жылдық квотасы', 'Годовая квота E-7-4', 'Yearly quota of E-7-4'),
  unit: 'persons',
  rows: [
    row('2017-08-01', '2017-12-31', 300, seen('buhaykorea.com 2017-11-06')),
    notFound('2018-01-01', '2021-12-31', 'not read by year (600 on an undated page of immigration.go.kr)', unread),
    row('2022-01-01', '2022-12-31', 2_000, seen('busan.go.kr; world.kbs.co.kr')),
    row('2023-01-01', '2023-12-31', 35_000, seen('busan.go.kr; world.kbs.co.kr')),
    notFound('2024-01-01', null, 'not read', unread),
  ],
})

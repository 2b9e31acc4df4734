import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const SW = citing('gb/appendix-skilled-worker')
const OCC = citing('gb/appendix-skilled-occupations')
const NOTE = 'points-systems 4.1'
const read = SW('SW 1.1-18', 'R', 'gov.uk', NOTE)
const told = (source: string, note: string) => SW('article not seen', 'R2', source, note)
const unread = SW('article not seen', 'NF', undefined, 'points-systems 4.1, 4.4: general knowledge only')

type Told = [n: number, source: string] | null
/** Pay that an option needs, in pounds; what only general knowledge gives is not found. */
const threshold = (option: string, now: number, spring2024: Told, spring2023: Told, winter2020: Told) => {
  const cell = (from: string, to: string, x: Told) =>
    x
      ? row(from, to, x[0] * 100, told(x[1], from < '2024' ? 'points-systems 4.4' : NOTE))
      : notFound(from, to, 'known from general knowledge only', unread)
  const old = option <= 'E' || option === 'K'
  return table(`gb.threshold-${option.toLowerCase()}`, {
    title: text(
      `${option} нұсқасы: жалпы шек`,
      `Вариант ${option}: общий порог`,
      `Option ${option}: general threshold`,
    ),
    unit: 'GBP-minor',
    rows: [
      ...(old ? [cell('2020-12-01', '2023-04-11', winter2020), cell('2023-04-12', '2024-04-03', spring2023)] : []),
      cell('2024-04-04', '2025-07-21', spring2024),
      row('2025-07-22', null, now * 100, read),
    ],
  })
}
const KN = 'kingsleynapley.co.uk'
export const thresholds = [
  threshold('A', 41_700, [38_700, 'fieldfisher'], [26_200, KN], [25_600, 'ukvisa.blog']),
  threshold('B', 37_500, [34_830, 'fieldfisher'], null, [23_040, 'points-systems 4.4']),
  threshold('C', 33_400, [30_960, 'fieldfisher'], null, [20_480, 'ukvisa.blog']),
  threshold('D', 33_400, [30_960, 'fieldfisher'], null, [20_480, 'ukvisa.blog']),
  threshold('E', 33_400, [30_960, 'fieldfisher'], [20_960, KN], [20_480, 'ukvisa.blog']),
  threshold('F', 31_300, [29_000, 'privitylegal'], null, null),
  threshold('G', 28_200, null, null, null),
  threshold('H', 25_000, null, null, null),
  threshold('I', 25_000, null, null, null),
  threshold('J', 25_000, null, null, null),
  threshold('K', 25_000, null, null, null),
]

/** The four thresholds that still bind certificates issued before 22 July 2025. */
const earlier = (option: string, n: number, source: string) =>
  table(`gb.threshold-2024-${option.toLowerCase()}`, {
    title: text(
      `${option} нұсқасы: 2025 жылғы 22 шілдеге дейінгі сертификат`,
      `Вариант ${option}: сертификат до 22 июля 2025 года`,
      `Option ${option}: certificate before 22 July 2025`,
    ),
    unit: 'GBP-minor',
    rows: [row('2025-07-22', null, n * 100, told(source, NOTE))],
  })
export const earlierThresholds = [
  earlier('A', 38_700, 'fieldfisher'),
  earlier('B', 34_830, 'fieldfisher'),
  earlier('C', 30_960, 'fieldfisher'),
  earlier('D', 30_960, 'fieldfisher'),
  earlier('E', 30_960, 'fieldfisher'),
  earlier('F', 29_000, 'privitylegal'),
]

const rates = (id: string, column: string, found: Record<string, number>) =>
  table(`gb.going-rate-${id}`, {
    title: text(`Әдеттегі мөлшерлеме: ${column}`, `Ставка по занятию: ${column}`, `Going rate: ${column}`),
    unit: 'GBP-minor',
    keys: ['occupation'],
    rows: [
      notFound(
        '2020-12-01',
        null,
        'this going rate was not read',
        OCC('article not seen', 'NF', 'gov.uk', 'points-systems 4.2'),
        {
          key: ['*'],
        },
      ),
      ...Object.entries(found).flatMap(([code, n]) => [
        notFound(
          '2020-12-01',
          '2025-07-21',
          'the going rate before 22 July 2025 was not read',
          OCC('article not seen', 'NF', 'gov.uk', 'points-systems 4.2'),
          { key: [code] },
        ),
        row(
          '2025-07-22',
          null,
          n * 100,
          OCC(id.startsWith('lower') ? 'Table 2' : 'Table 1', 'R', 'gov.uk', 'points-systems 4.2'),
          { key: [code] },
        ),
      ]),
    ],
  })

export const goingRates = [
  rates('full', '100 %', {
    '2112': 40_300,
    '2114': 54_600,
    '2134': 54_700,
    '2136': 41_200,
    '2421': 49_200,
    '2451': 47_600,
    '1131': 75_100,
  }),
  rates('90', '90 %', {
    '2112': 36_300,
    '2114': 49_100,
    '2134': 49_200,
    '2136': 37_100,
    '2421': 44_300,
    '2451': 42_800,
    '1131': 67_600,
  }),
  rates('80', '80 %', {
    '2112': 33_400,
    '2114': 43_600,
    '2134': 43_700,
    '2136': 33_400,
    '2421': 39_400,
    '2451': 38_100,
    '1131': 60_100,
  }),
  rates('70', '70 %', {
    '2112': 33_400,
    '2114': 38_200,
    '2134': 38_300,
    '2136': 33_400,
    '2421': 34_500,
    '2451': 33_400,
    '1131': 52_600,
  }),
  rates('lower', 'F, I', { '2134': 40_000, '2421': 36_900 }),
  rates('lower-90', 'G', {}),
  rates('lower-80', 'H', {}),
  rates('lower-70', 'J', { '2134': 28_000 }),
]

const nhs = (key: string, n: number) =>
  row('2025-07-22', null, n * 100, OCC('Table 3', 'R', 'gov.uk', 'points-systems 4.2'), { key: [key] })
export const payScales = table('gb.pay-scale', {
  title: text('Мемлекеттік жалақы шкаласы', 'Государственная шкала оплаты', 'National pay scale'),
  unit: 'GBP-minor',
  keys: ['payScale'],
  rows: [
    nhs('nhs-5-england', 29_970),
    nhs('nhs-5-scotland', 31_892),
    nhs('nhs-5-wales', 30_420),
    nhs('nhs-5-northern-ireland', 28_407),
    notFound(
      '2020-12-01',
      null,
      'this pay scale was not read',
      OCC('article not seen', 'NF', 'gov.uk', 'points-systems 4.2'),
      {
        key: ['*'],
      },
    ),
    ...['nhs-5-england', 'nhs-5-scotland', 'nhs-5-wales', 'nhs-5-northern-ireland'].map((key) =>
      notFound(
        '2020-12-01',
        '2025-07-21',
        'the pay scale before 22 July 2025 was not read',
        OCC('article not seen', 'NF', 'gov.uk', 'points-systems 4.2'),
        { key: [key] },
      ),
    ),
  ],
})

/** Lowest hourly pay of the first two editions; from 2024 it stands inside the printed going rates. */
export const hourlyFloor = table('gb.skilled-hourly', {
  title: text('Сағаттық ең төменгі төлем', 'Наименьшая оплата за час', 'Lowest hourly pay'),
  unit: 'GBP-minor',
  rows: [
    row('2020-12-01', '2023-04-11', 1_010, told('points-systems 4.4', 'points-systems 4.4')),
    row('2023-04-12', '2024-04-03', 1_075, told(KN, 'points-systems 4.4')),
  ],
})

const points = (id: string, title: [string, string, string], n: number) =>
  table(`gb.points-${id}`, { title: text(...title), unit: 'points', rows: [row('2020-12-01', null, n, read)] })
export const worth = [
  points('sponsorship', ['Демеушілік балы', 'Баллы за спонсорство', 'Points for sponsorship'], 20),
  points('skill', ['Біліктілік деңгейінің балы', 'Баллы за уровень работы', 'Points for skill level'], 20),
  points('english', ['Ағылшын тілі балы', 'Баллы за английский', 'Points for English'], 10),
  points('salary', ['Жалақы балы', 'Баллы за оплату', 'Points for salary'], 20),
  points('pass', ['Өту балы', 'Проходной балл', 'Pass mark'], 70),
]

export const english = table('gb.english-levels', {
  title: text('Жеткілікті ағылшын деңгейлері', 'Достаточные уровни английского', 'Levels of English that suffice'),
  unit: 'list',
  rows: [
    // Grants on B1 are kept, so B1 was the level before.
    row(
      '2020-12-01',
      '2025-07-21',
      ['b1', 'b2'],
      SW('article not seen', 'I', 'thegigalegal.com', 'points-systems 4.3'),
    ),
    row('2025-07-22', '2026-01-07', ['b1', 'b2'], SW('SW 1.1-18', 'R', 'gov.uk', 'points-systems 4.3')),
    row('2026-01-08', null, ['b2'], told('thegigalegal.com', 'points-systems 4.3; HC 1333')),
  ],
})

const day = (id: string, title: [string, string, string], value: string) =>
  table(id, {
    title: text(...title),
    unit: 'date',
    rows: [row('2025-07-22', null, value, SW('SW 1.1-18', 'R', 'gov.uk', 'points-systems 4.1, 4.3'))],
  })
export const days = [
  day(
    'gb.rules-of-2025',
    ['2025 жылғы ережелер басы', 'Начало правил 2025 года', 'Start of the rules of 2025'],
    '2025-07-22',
  ),
  day('gb.lists-end', ['Тізімдер аяқталуы', 'Конец действия списков', 'End of the lists'], '2026-12-31'),
  day(
    'gb.transition-end',
    ['Өтпелі кезең аяқталуы', 'Конец переходного периода', 'End of the transition'],
    '2030-04-04',
  ),
  day(
    'gb.care-end',
    ['Күтушілер ережесінің аяқталуы', 'Конец правила о сиделках', 'End of the rule for carers'],
    '2028-07-22',
  ),
]

export const funds = table('gb.skilled-funds', {
  title: text('Күнкөріс қаражаты', 'Средства на жизнь', 'Funds'),
  unit: 'GBP-minor',
  rows: [
    notFound('2020-12-01', '2025-07-21', 'the sum before 22 July 2025 was not read', unread),
    row('2025-07-22', null, 127_000, SW('SW 1.1-18', 'R', 'gov.uk', 'points-systems 4.3')),
  ],
})

const charge = (key: string, n: number) => [
  notFound('2020-12-01', '2022-12-31', 'only the text of 2023 was read', told('UKi', 'UK-10'), { key: [key] }),
  row('2023-01-01', '2023-12-31', n * 100, told('UKi', 'UK-10: text of 2023'), { key: [key] }),
  notFound('2024-01-01', null, 'only the text of 2023 was read', told('UKi', 'UK-10'), { key: [key] }),
]
export const skillsCharge = table('gb.skills-charge', {
  title: text('Дағды алымы, жылына', 'Сбор на навыки, за год', 'Skills charge for a year'),
  unit: 'GBP-minor',
  keys: ['sponsorSize'],
  rows: [...charge('large', 1_000), ...charge('small', 364)],
})

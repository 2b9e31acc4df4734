import { citing } from '../../language/act.ts'
import { type Band, notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const MI = citing('ca/express-entry-instructions')
const ROUNDS = citing('ca/express-entry-rounds')
const SINCE = '2015-01-01'
const core = MI('article not seen', 'R2', 'focalpoint', 'points-systems 2.3')
const transfer = MI('article not seen', 'R2', 'focalpoint', 'points-systems 2.4')
const more = (mark: 'R' | 'R2', source: string, article = 'article not seen') =>
  MI(article, mark, source, 'points-systems 2.1, 2.5')

const points = (id: string, title: Text, value: number | Band[] | Record<string, number>, cite = core) =>
  table(id, { title, unit: 'points', rows: [row(SINCE, null, value, cite)] })

/** Bands from points listed one a step, the last one open: `steps(1, [35, 46])` is 1 to 2 and 2 upwards. */
const steps = (from: number, list: number[]): Band[] =>
  list.map((n, i): Band => [from + i, i === list.length - 1 ? null : from + i + 1, n])
const years = (list: number[]): Band[] => list.map((n, i): Band => [30 + i, 31 + i, n])

const withPartner = text('жұбаймен', 'с партнёром', 'with a partner')
const without = text('жұбайсыз', 'без партнёра', 'without a partner')
const named = (what: Text, column: Text): Text =>
  text(`${what.kk}, ${column.kk}`, `${what.ru}, ${column.ru}`, `${what.en}, ${column.en}`)

const forAge = text('Жас үшін балл', 'Баллы за возраст', 'Points for age')
const forEducation = text('Білім үшін балл', 'Баллы за образование', 'Points for education')
const forFirst = text(
  'Бірінші ресми тілдің бір дағдысы үшін балл',
  'Баллы за навык первого официального языка',
  'Points for an ability in the first official language',
)
const forCanadianWork = text('Канададағы жұмыс үшін балл', 'Баллы за работу в Канаде', 'Points for work in Canada')

/** Points for each credential, in the order of the grid. */
const credentials = (list: [number, number, number, number, number, number, number]): Record<string, number> => {
  const [secondary, oneYear, twoYear, threeYear, two, master, doctorate] = list
  return {
    none: 0,
    secondary,
    'one-year': oneYear,
    'two-year': twoYear,
    'three-year': threeYear,
    'two-credentials': two,
    master,
    doctorate,
  }
}

export const coreTables = [
  points('ca.crs-age-with', named(forAge, withPartner), [
    [18, 19, 90],
    [19, 20, 95],
    [20, 30, 100],
    ...years([95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 35, 25, 15, 5]),
  ]),
  points('ca.crs-age-without', named(forAge, without), [
    [18, 19, 99],
    [19, 20, 105],
    [20, 30, 110],
    ...years([105, 99, 94, 88, 83, 77, 72, 66, 61, 55, 50, 39, 28, 17, 6]),
  ]),
  points('ca.crs-education-with', named(forEducation, withPartner), credentials([28, 84, 91, 112, 119, 126, 140])),
  points('ca.crs-education-without', named(forEducation, without), credentials([30, 90, 98, 120, 128, 135, 150])),
  points('ca.crs-first-language-with', named(forFirst, withPartner), [[4, 6, 6], ...steps(6, [8, 16, 22, 29, 32])]),
  points('ca.crs-first-language-without', named(forFirst, without), [[4, 6, 6], ...steps(6, [9, 17, 23, 31, 34])]),
  points(
    'ca.crs-second-language',
    text(
      'Екінші ресми тілдің бір дағдысы үшін балл',
      'Баллы за навык второго официального языка',
      'Points for an ability in the second official language',
    ),
    [
      [5, 7, 1],
      [7, 9, 3],
      [9, null, 6],
    ],
  ),
  points('ca.crs-canadian-work-with', named(forCanadianWork, withPartner), steps(1, [35, 46, 56, 63, 70])),
  points('ca.crs-canadian-work-without', named(forCanadianWork, without), steps(1, [40, 53, 64, 72, 80])),
]

export const partnerTables = [
  points(
    'ca.crs-partner-education',
    text('Жұбайдың білімі үшін балл', 'Баллы за образование партнёра', 'Points for the partner’s education'),
    credentials([2, 6, 7, 8, 9, 10, 10]),
  ),
  points(
    'ca.crs-partner-language',
    text('Жұбайдың тіл дағдысы үшін балл', 'Баллы за навык языка партнёра', 'Points for an ability of the partner'),
    [
      [5, 7, 1],
      [7, 9, 3],
      [9, null, 5],
    ],
  ),
  points(
    'ca.crs-partner-work',
    text(
      'Жұбайдың Канададағы жұмысы үшін балл',
      'Баллы за работу партнёра в Канаде',
      'Points for the partner’s work in Canada',
    ),
    steps(1, [5, 7, 8, 9, 10]),
  ),
]

/** A single bachelor's degree stands in the lower row. */
export const transferTables = [
  points(
    'ca.crs-transfer-education-lower',
    text(
      'Ауысым, білім: төменгі саты',
      'Переносимость, образование: нижняя ступень',
      'Transfer, education: lower step',
    ),
    credentials([0, 13, 13, 13, 25, 25, 25]),
    transfer,
  ),
  points(
    'ca.crs-transfer-education-higher',
    text(
      'Ауысым, білім: жоғарғы саты',
      'Переносимость, образование: верхняя ступень',
      'Transfer, education: higher step',
    ),
    credentials([0, 25, 25, 25, 50, 50, 50]),
    transfer,
  ),
  points(
    'ca.crs-transfer-foreign-lower',
    text(
      'Ауысым, шетелдегі жұмыс: төменгі саты',
      'Переносимость, работа за рубежом: нижняя ступень',
      'Transfer, foreign work: lower step',
    ),
    [
      [1, 3, 13],
      [3, null, 25],
    ],
    transfer,
  ),
  points(
    'ca.crs-transfer-foreign-higher',
    text(
      'Ауысым, шетелдегі жұмыс: жоғарғы саты',
      'Переносимость, работа за рубежом: верхняя ступень',
      'Transfer, foreign work: higher step',
    ),
    [
      [1, 3, 25],
      [3, null, 50],
    ],
    transfer,
  ),
]

const language = (id: string, level: number, title: Text, cite = transfer) =>
  table(id, { title, unit: 'level', rows: [row(SINCE, null, level, cite)] })

/** Levels at which the language steps begin; those of French and English for the bonus are the same 7 and 5. */
export const levelTables = [
  language(
    'ca.crs-level-trade',
    5,
    text(
      'Куәлік сатысының тіл деңгейі',
      'Уровень языка для свидетельства',
      'Level for the certificate and for English',
    ),
  ),
  language(
    'ca.crs-level-lower',
    7,
    text('Төменгі сатының тіл деңгейі', 'Уровень нижней ступени', 'Level of the lower step'),
  ),
  language(
    'ca.crs-level-higher',
    9,
    text('Жоғарғы сатының тіл деңгейі', 'Уровень верхней ступени', 'Level of the higher step'),
  ),
]

export const jobOffer = table('ca.crs-job-offer', {
  title: text('Жұмыс ұсынысы үшін балл', 'Баллы за предложение работы', 'Points for a job offer'),
  unit: 'points',
  rows: [
    row('2015-01-01', '2016-11-18', { none: 0, other: 600, senior: 600 }, more('R2', 'go4visa')),
    row('2016-11-19', '2025-03-24', { none: 0, other: 50, senior: 200 }, more('R', 'canada.ca 2016', 's. 29')),
    row('2025-03-25', null, { none: 0, other: 0, senior: 0 }, more('R2', 'matrixvisa')),
  ],
})

export const canadianCredential = table('ca.crs-canadian-credential', {
  title: text('Канада дипломы үшін балл', 'Баллы за канадский диплом', 'Points for a Canadian credential'),
  unit: 'points',
  rows: [row('2016-11-19', null, { none: 0, short: 15, long: 30 }, more('R', 'canada.ca 2016'))],
})

const french = (id: string, first: number, now: number, title: Text) =>
  table(id, {
    title,
    unit: 'points',
    rows: [
      row('2017-06-06', '2020-10-19', first, more('R2', 'pinoy-canada')),
      row('2020-10-20', null, now, more('R2', 'jpierimmigration')),
    ],
  })

export const frenchBoth = french(
  'ca.crs-french-both',
  30,
  50,
  text('Француз және ағылшын тілі үшін балл', 'Баллы за французский с английским', 'Points for French with English'),
)
export const frenchAlone = french(
  'ca.crs-french-alone',
  15,
  25,
  text('Тек француз тілі үшін балл', 'Баллы за один французский', 'Points for French alone'),
)

export const sibling = table('ca.crs-sibling', {
  title: text('Канададағы бауыр үшін балл', 'Баллы за брата или сестру в Канаде', 'Points for a sibling in Canada'),
  unit: 'points',
  rows: [row('2017-06-06', null, 15, more('R2', 'pinoy-canada'))],
})

export const most = table('ca.crs-most', {
  title: text('Ең жоғары рейтинг', 'Наибольший рейтинг', 'Highest possible score'),
  unit: 'points',
  rows: [row(SINCE, null, 1200, MI('s. 8(2)', 'R2', 'go4visa', 'points-systems 2'))],
})

export const profileMonths = table('ca.ee-profile-months', {
  title: text('Профиль қорда тұратын уақыт', 'Сколько профиль стоит в резерве', 'How long a profile stays in the pool'),
  unit: 'month',
  rows: [
    notFound(SINCE, '2017-06-05', 'the section as it stood before 6 June 2017 was not read', MI('s. 4', 'NF')),
    row('2017-06-06', null, 12, MI('s. 4(1)(b)', 'R', 'canada.ca 2017-1', 'no row: read in the text of 2017')),
  ],
})

/** Rounds for everybody in the pool, or for one programme. */
export const programmeRounds = table('ca.ee-programme-rounds', {
  title: text('Бағдарлама бойынша раундтар', 'Раунды по программам', 'Rounds by programme'),
  unit: 'list',
  rows: [
    row(
      SINCE,
      null,
      ['general', 'fsw', 'cec', 'fst', 'pnp'],
      ROUNDS('whole list', 'R', 'ee_rounds', 'rounds 2015-2024'),
    ),
  ],
})

/** Rounds for a category that serves an economic goal. */
export const categoryRounds = table('ca.ee-category-rounds', {
  title: text('Санат бойынша раундтар', 'Раунды по категориям', 'Rounds by category'),
  unit: 'list',
  rows: [
    row(SINCE, '2023-05-30', [], ROUNDS('whole list', 'I', 'ee_rounds', 'rounds 2015-2024: none before')),
    row(
      '2023-05-31',
      '2024-12-31',
      ['french', 'healthcare', 'stem', 'trade', 'transport', 'agriculture'],
      ROUNDS('whole list', 'R', 'ee_rounds', 'rounds 2015-2024; announced on 31 May 2023'),
    ),
    notFound(
      '2025-01-01',
      null,
      'the categories of 2025 and later were not read',
      ROUNDS('article not seen', 'NF', 'ee_rounds', 'rounds 2015-2024'),
    ),
  ],
})

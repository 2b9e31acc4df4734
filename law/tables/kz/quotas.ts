import { citing, type Mark, notFound, row, table, text } from '../../language/index.ts'

const ACTS = citing('kz/quota-acts')
const q = (from: string, to: string, value: number, mark: Mark, source: string, note: string, enacted?: string) =>
  row(from, to, value, ACTS('quota of the year', mark, source, note), enacted ? { enacted } : {})
const whole = (y: number, value: number, mark: Mark, source: string, note = 'B.1') =>
  q(`${y}-01-01`, `${y}-12-31`, value, mark, source, note)
const none = (from: number, to: number, what: string, note = 'B.1') =>
  notFound(`${from}-01-01`, `${to}-12-31`, what, ACTS('quota of the year', 'NF', undefined, note))
const noFigure = 'no source read gives the number of places'

/** Places of the year in absolute numbers, with the changes inside the year (B-03). */
export const quotaSet = table('kz.quota.employer.set', {
  title: text(
    'Жұмыс берушілерге белгіленген квота',
    'Установленная квота для работодателей',
    'Quota set for employers',
  ),
  unit: 'persons',
  rows: [
    none(2001, 2005, noFigure),
    whole(2006, 56000, 'D', 'seed'),
    none(2007, 2007, noFigure),
    whole(2008, 132700, 'D', 'seed'),
    none(2009, 2012, noFigure),
    whole(2013, 153000, 'I', 'inform14', 'B.1: 108 000 + 45 000'),
    whole(2014, 63000, 'R2', 'agc15'),
    whole(2015, 63000, 'R2', 'inform15'),
    whole(2016, 63000, 'R2', 'inform16'),
    none(2017, 2018, noFigure),
    whole(2019, 48700, 'R2', 'invast'),
    whole(2020, 29292, 'R2', 'inform20'),
    whole(2021, 29300, 'R2', 'mybuh21'),
    q('2022-01-01', '2022-02-09', 28352, 'I', 'tukib22', 'B.1, B-03'),
    q('2022-02-10', '2022-10-31', 23560, 'R2', 'sputnik22', 'B.1, B-03: the day is that of the report'),
    q('2022-11-01', '2022-12-31', 21097, 'I', 'mofcom22', 'B.1, B-03: the month is that of the report'),
    q('2023-01-01', '2023-12-30', 22200, 'R2', 'at-2023', 'B.1'),
    q(
      '2023-12-31',
      '2023-12-31',
      18000,
      'R2',
      'prosud',
      'B.1: the day of the change is unknown, placed at the end of the year',
    ),
    q('2024-01-01', '2024-12-31', 22000, 'R2', 'at-2024', 'B.1: in force 2024-01-14', '2024-01-14'),
    q('2025-01-01', '2025-02-28', 14800, 'R2', 'dala25', 'B.1, B-03: in force 2025-01-17', '2025-01-17'),
    q('2025-03-01', '2025-07-31', 16500, 'R2', 'at-2025', 'B.1, B-03'),
    q('2025-08-01', '2025-11-30', 19400, 'R2', 'at-2025', 'B.1, B-03'),
    q('2025-12-01', '2025-12-31', 16700, 'R2', 'cn-dec25', 'B.1, B-03'),
    q('2026-01-01', '2026-12-31', 18146, 'I', 'inform26', 'B.1: sum of the parts; in force 2026-01-02', '2026-01-02'),
    notFound(
      '2027-01-01',
      null,
      'the quota of this year was not set when the sources were read',
      ACTS('quota of the year', 'NF', undefined, 'B.1'),
    ),
  ],
  conflict:
    '2014: 63 000 (agc15) or 108 000 (inform14); 63 000 is taken because 0.7% was set for 2014 as for 2015 and 2016, years with 63 000. 2022 after the cuts: 21 097 by subtraction, one source prints 20 197. 2025: 14 800 as reported, the parts sum to 14 879. 2026: about 18 100 as reported, the parts sum to 18 146.',
})

/** Places used: the last figure reported for the year. Reports inside a year stand in kz.permits.in-force. */
export const quotaUsed = table('kz.quota.employer.used', {
  title: text('Пайдаланылған квота', 'Использованная квота', 'Quota used'),
  unit: 'persons',
  rows: [
    none(2001, 2005, noFigure),
    whole(2006, 40900, 'D', 'seed', 'B.1: 73% of 56 000'),
    none(2007, 2011, noFigure),
    whole(2012, 30000, 'R2', 'tengri12', 'B.1: about, in May'),
    none(2013, 2013, noFigure),
    whole(2014, 29462, 'R2', 'inform14', 'B.1: on 1 December'),
    whole(2015, 32000, 'R2', 'inform16'),
    none(2016, 2016, noFigure),
    whole(2017, 2063, 'R2', 'inform17', 'B.1: permits in February, of 476 employers'),
    none(2018, 2020, noFigure),
    whole(2021, 18200, 'R2', 'tukib22', 'B.1: issued and extended'),
    whole(2022, 13400, 'R2', 'mofcom22', 'B.1: 63.5%'),
    whole(2023, 14500, 'R2', 'prosud', 'B.1: issued and extended'),
    none(2024, 2024, noFigure),
    whole(2025, 14103, 'R2', 'cn-dec25', 'B.1: on 1 December'),
    notFound('2026-01-01', null, noFigure, ACTS('quota of the year', 'NF', undefined, 'B.1')),
  ],
  conflict: '2023: 14 500 is printed as 78.5% of 18 000; it is 80.6%.',
})

const point = (day: string, value: number, source: string) =>
  row(day, day, value, ACTS('report', 'R2', source, 'B.1'), { key: [day] })
/** Foreign workers on a permit at a day inside a year. */
export const permitsAtDay = table('kz.permits.in-force', {
  title: text(
    'Белгілі бір күнгі қолданыстағы рұқсаттар',
    'Разрешения, действующие на дату',
    'Permits in force on a day',
  ),
  unit: 'persons',
  keys: ['day'],
  rows: [
    point('2014-06-01', 26000, 'inform14'),
    point('2014-12-01', 29462, 'inform14'),
    point('2015-07-01', 38000, 'inform15'),
    point('2022-02-01', 14932, 'sputnik22'),
    point('2024-01-01', 13183, 'qazmon'),
    point('2025-08-01', 14130, 'at-2025'),
    point('2025-12-01', 14103, 'cn-dec25'),
  ],
  conflict: 'The figure of July 2015 (over 38 000) includes other groups than permits.',
})

const pct = (from: string, to: string, value: number, mark: Mark, source?: string, base = 'active population') =>
  row(from, to, value, ACTS('quota of the year', mark, source, `B.1, B-01: of the ${base}`))
const yearPct = (y: number, value: number, mark: Mark, source?: string, base?: string) =>
  pct(`${y}-01-01`, `${y}-12-31`, value, mark, source, base)
/** Quota as a share of the active population (to 2016) or of the labour force (from 2017). */
export const quotaPercent = table('kz.quota.employer.percent', {
  title: text('Квота, пайызбен', 'Квота в процентах', 'Quota in percent'),
  unit: 'percent',
  rows: [
    none(2001, 2005, 'values between 0.15 and 0.32 circulate without a source'),
    yearPct(2006, 0.7, 'G'),
    yearPct(2007, 0.8, 'G'),
    yearPct(2008, 1.6, 'G'),
    row('2009-01-01', '2009-12-31', 0.75, citing('kz/resolution-1197')('par. 1', 'R', 'adi-1197', 'B.1')),
    yearPct(2010, 0.75, 'G'),
    yearPct(2011, 0.85, 'G'),
    row('2012-01-01', '2012-12-31', 1, citing('kz/resolution-1623')('par. 1', 'R', 'buh-1623', 'B.1')),
    yearPct(2013, 1.2, 'G'),
    yearPct(2014, 0.7, 'R2', 'inform14'),
    yearPct(2015, 0.7, 'R2', 'inform15'),
    yearPct(2016, 0.7, 'R2', 'inform16'),
    row(
      '2017-01-01',
      '2017-12-31',
      0.6,
      citing('kz/resolution-898')('par. 1', 'R2', 'kazworld', 'B.1, B-01: of the labour force'),
    ),
    none(2018, 2019, 'the share was not found'),
    yearPct(2020, 0.32, 'R2', 'inform20', 'labour force'),
    row('2021-01-01', '2021-12-31', 0.31, citing('kz/order-560')('article not seen', 'R2', 'mybuh21', 'B.1')),
    yearPct(2022, 0.31, 'R2', 'tukib22', 'labour force'),
    yearPct(2023, 0.24, 'R2', 'at-2023', 'labour force'),
    yearPct(2024, 0.23, 'R2', 'at-2024', 'labour force'),
    pct('2025-01-01', '2025-07-31', 0.2, 'R2', 'dala25', 'labour force'),
    pct('2025-08-01', '2025-12-31', 0.25, 'R2', 'at-2025', 'labour force'),
    yearPct(2026, 0.25, 'R2', 'inform26', 'labour force'),
    notFound(
      '2027-01-01',
      null,
      'not set when the sources were read',
      ACTS('quota of the year', 'NF', undefined, 'B.1'),
    ),
  ],
})

export const quota2009 = table('kz.quota.employer.category-percent', {
  title: text('2009 жылғы квота санаттар бойынша', 'Квота 2009 года по категориям', 'Quota of 2009 by category'),
  unit: 'percent',
  keys: ['categories'],
  rows: (
    [
      ['1+2', 0.35],
      ['3', 0.35],
      ['4', 0.05],
    ] as [string, number][]
  ).map(([key, v]) =>
    row('2009-01-01', '2009-12-31', v, citing('kz/resolution-1197')('par. 1', 'R', 'adi-1197', 'A-08, B.1'), {
      key: [key],
    }),
  ),
})

const parts = (from: string, to: string, values: number[], mark: Mark, source: string, enacted?: string) =>
  ['1', '2', '3', '4', 'seasonal'].map((key, i) =>
    row(
      from,
      to,
      values[i]!,
      ACTS('quota of the year', i === 4 && mark === 'R2' && from < '2024' ? 'I' : mark, source, 'B.1, B-04'),
      {
        key: [key],
        ...(enacted ? { enacted } : {}),
      },
    ),
  )
const noParts = (from: string, to: string) =>
  ['1', '2', '3', '4', 'seasonal'].map((key) =>
    notFound(
      from,
      to,
      'the parts of the changed quota were not found',
      ACTS('quota of the year', 'NF', undefined, 'B.1'),
      { key: [key] },
    ),
  )
/** Places by category and for seasonal workers; together they make the total (B-04). */
export const quotaCategory = table('kz.quota.employer.category', {
  title: text('Квота санаттар бойынша', 'Квота по категориям', 'Quota by category'),
  unit: 'persons',
  keys: ['category'],
  rows: [
    ...parts('2022-01-01', '2022-02-09', [1243, 6499, 13887, 3421, 3302], 'R2', 'tukib22'),
    ...parts('2022-02-10', '2022-10-31', [1243, 6499, 11110, 2396, 2312], 'R2', 'sputnik22'),
    ...noParts('2022-11-01', '2022-12-31'),
    ...parts('2023-01-01', '2023-12-30', [949, 5313, 10818, 2100, 3020], 'R2', 'at-2023'),
    ...noParts('2023-12-31', '2023-12-31'),
    ...parts('2024-01-01', '2024-12-31', [906, 5054, 10786, 2888, 2366], 'R2', 'at-2024', '2024-01-14'),
    ...parts('2025-01-01', '2025-02-28', [649, 3254, 5718, 1161, 4097], 'R2', 'dala25', '2025-01-17'),
    ...noParts('2025-03-01', '2025-12-31'),
    ...parts('2026-01-01', '2026-12-31', [726, 3402, 5893, 3131, 4994], 'R2', 'inform26', '2026-01-02'),
  ],
})

const split = (y: number, source: string, values: Record<string, number>) => [
  ...Object.entries(values).map(([region, v]) =>
    row(`${y}-01-01`, `${y}-12-31`, v, ACTS('regional split', 'R2', source, 'B.3'), { key: [region] }),
  ),
  notFound(
    `${y}-01-01`,
    `${y}-12-31`,
    'the share of this region was not found',
    ACTS('regional split', 'NF', source, 'B.3'),
    { key: ['*'] },
  ),
]
export const quotaRegion = table('kz.quota.employer.region', {
  title: text('Квота өңірлер бойынша', 'Квота по регионам', 'Quota by region'),
  unit: 'persons',
  keys: ['region'],
  rows: [
    ...split(2023, 'envoy24', {
      'KZ-71': 1331,
      'KZ-75': 2050,
      'KZ-79': 156,
      'KZ-23': 6144,
      'KZ-11': 178,
      'KZ-31': 1181,
      'KZ-27': 1094,
    }),
    ...split(2024, 'envoy24', {
      'KZ-71': 1191,
      'KZ-75': 1671,
      'KZ-79': 537,
      'KZ-23': 4765,
      'KZ-11': 800,
      'KZ-31': 3660,
      'KZ-27': 1047,
    }),
    ...split(2025, 'dos-q25', {
      'KZ-71': 975,
      'KZ-75': 1355,
      'KZ-79': 147,
      'KZ-23': 3522,
      'KZ-35': 414,
      'KZ-27': 1038,
    }),
  ],
})

/** Shares of the labour force by sector in 2017 (ISIC sections). */
export const quotaSector = table('kz.quota.employer.sector-percent', {
  title: text('2017 жылғы квота салалар бойынша', 'Квота 2017 года по отраслям', 'Quota of 2017 by sector'),
  unit: 'percent',
  keys: ['sector'],
  rows: [
    ...Object.entries({ J: 0.003, P: 0.004, Q: 0.002, L: 0.0007, M: 0.01, H: 0.006, I: 0.006, K: 0.003 }).map(
      ([key, v]) =>
        row(
          '2017-01-01',
          '2017-12-31',
          v,
          citing('kz/resolution-898')('article not seen', 'R2', 'kazworld', 'B.2: read as of the labour force'),
          { key: [key] },
        ),
    ),
    notFound(
      '2017-01-01',
      '2017-12-31',
      'the share of this sector was not found',
      citing('kz/resolution-898')('article not seen', 'NF', 'kazworld', 'B.2'),
      { key: ['*'] },
    ),
  ],
})

const snapshot = (id: string, key: string, title: ReturnType<typeof text>, values: Record<string, number>) =>
  table(id, {
    title,
    unit: 'persons',
    keys: [key],
    rows: Object.entries(values).map(([k, v]) =>
      row('2025-12-01', '2025-12-01', v, ACTS('report', 'R2', 'zakon-dec25', 'B-05'), { key: [k] }),
    ),
  })
export const inForceByCategory = snapshot(
  'kz.permits.by-category',
  'category',
  text(
    'Қолданыстағы рұқсаттар санаттар бойынша',
    'Действующие разрешения по категориям',
    'Permits in force by category',
  ),
  { '1': 537, '2': 2244, '3': 3784, '4': 1271, seasonal: 2299, ict: 3970 },
)
export const inForceBySector = snapshot(
  'kz.permits.by-sector',
  'sector',
  text('Қолданыстағы рұқсаттар салалар бойынша', 'Действующие разрешения по отраслям', 'Permits in force by sector'),
  { F: 4993, A: 2316, B: 1235, C: 1155 },
)

const home = (from: string, to: string, v: number, source: string, note = 'B.4') =>
  row(from, to, v, ACTS('quota of labour immigrants', 'R2', source, note))
const noHome = (from: number, to: number) => none(from, to, noFigure, 'B.4')
/** Places for labour immigrants (work for private households). */
export const householdSet = table('kz.quota.household.set', {
  title: text('Еңбекші көшіп келушілер квотасы', 'Квота трудовых иммигрантов', 'Quota of labour immigrants'),
  unit: 'persons',
  rows: [
    notFound('2014-02-01', '2017-12-31', noFigure, ACTS('quota of labour immigrants', 'NF', undefined, 'B.4')),
    noHome(2018, 2022),
    home('2023-01-01', '2023-12-30', 296700, 'at-2023'),
    home(
      '2023-12-31',
      '2023-12-31',
      305800,
      'prosud',
      'B.4: the day of the change is unknown, placed at the end of the year',
    ),
    home('2024-01-01', '2024-12-31', 271300, 'at-2024'),
    home('2025-01-01', '2025-12-31', 237800, 'dala25'),
    home('2026-01-01', '2026-12-31', 221900, 'inform26'),
    notFound(
      '2027-01-01',
      null,
      'not set when the sources were read',
      ACTS('quota of labour immigrants', 'NF', undefined, 'B.4'),
    ),
  ],
})
export const householdPercent = table('kz.quota.household.percent', {
  title: text(
    'Еңбекші көшіп келушілер квотасы, пайызбен',
    'Квота трудовых иммигрантов в процентах',
    'Quota of labour immigrants in percent',
  ),
  unit: 'percent',
  rows: [
    noHome(2018, 2018),
    home('2019-01-01', '2019-12-31', 4.2, 'invast'),
    home('2020-01-01', '2020-12-31', 3.9, 'salem20'),
    notFound(
      '2021-01-01',
      '2021-12-31',
      'only the draft of the quota was read (2.7)',
      ACTS('quota of labour immigrants', 'NF', 'kt-2021', 'B.4'),
    ),
    noHome(2022, 2022),
    home('2023-01-01', '2023-12-31', 3.2, 'at-2023', 'B.4: later raised'),
    home('2024-01-01', '2024-12-31', 3.1, 'at-2024'),
    home('2025-01-01', '2025-07-31', 3, 'dala25'),
    home('2025-08-01', '2025-09-30', 2.95, 'lada-q'),
    home('2025-10-01', '2025-12-31', 2.9, 'zakon-oct25'),
    home('2026-01-01', '2026-12-31', 2.9, 'inform26'),
  ],
})
export const householdUsed = table('kz.quota.household.used', {
  title: text(
    'Еңбекші көшіп келушілерге берілген рұқсаттар',
    'Выдано разрешений трудовым иммигрантам',
    'Permits issued to labour immigrants',
  ),
  unit: 'persons',
  rows: [
    home('2018-01-01', '2018-12-31', 434000, 'strat19', 'B.4: issued; 117 500 extended'),
    home('2019-01-01', '2019-12-31', 260000, 'strat19', 'B.4: about, in six months'),
    noHome(2020, 2021),
    home('2022-01-01', '2022-12-31', 272002, 'at-2023'),
    home('2023-01-01', '2023-12-31', 295261, 'prosud'),
    noHome(2024, 2024),
    home('2025-01-01', '2025-12-31', 132500, 'zakon-oct25', 'B.4: working on 1 October'),
    notFound('2026-01-01', null, noFigure, ACTS('quota of labour immigrants', 'NF', undefined, 'B.4')),
  ],
})

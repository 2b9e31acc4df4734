import { type Citation, citing, notFound, row, type TableRow, table, text } from '../../language/index.ts'

const R836 = citing('kz/resolution-836')
const R45 = citing('kz/resolution-45')
const O559 = citing('kz/order-559')
const O279 = citing('kz/order-279')

/** Dates of the regimes that the tables below follow. */
const R2 = ['2008-06-01', '2012-03-10'] as const
const R3 = ['2012-03-11', '2016-12-31'] as const
const R4 = ['2017-01-01', '2023-06-30'] as const
const R5 = '2023-07-01'
const each = (categories: string[], make: (key: string[]) => TableRow): TableRow[] => categories.map((c) => make([c]))
const four = ['1', '2', '3', '4']

export const permitMonths = table('kz.permit.months', {
  title: text('Рұқсаттың ең ұзақ мерзімі', 'Наибольший срок разрешения', 'Longest term of a permit'),
  unit: 'month',
  keys: ['category'],
  rows: [
    ...each(four, (key) => row(...R2, 12, R836('par. 2(3)', 'R', 'kzno', 'A-28'), { key })),
    row(...R3, 36, R45('article not seen', 'R2', 'bal-2017', 'A-51'), { key: ['1'] }),
    ...each(['2', '3', '4'], (key) =>
      notFound(
        ...R3,
        'the term of permits of this category under resolution 45 was not found',
        R45('article not seen', 'NF', 'bal-2017', 'A-51'),
        { key },
      ),
    ),
    row('2017-01-01', '2018-04-15', 12, O559('article not seen', 'R2', 'bal-2017', 'C.3'), { key: ['1'] }),
    row('2018-04-16', '2020-12-31', 36, O559('article not seen', 'R2', 'bal-2018', 'C.3'), { key: ['1'] }),
    row('2021-01-01', '2023-06-30', 36, O559('article not seen', 'R2', 'dos-2021', 'C.3'), { key: ['1'] }),
    row(R5, null, 36, O279('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559'), { key: ['1'] }),
    ...each(['2', '3'], (key) => row(...R4, 12, O559('article not seen', 'R2', 'dos-2021', 'C.3'), { key })),
    notFound(
      '2017-01-01',
      '2020-12-31',
      'the term of permits of category 4 before 2021 was not found',
      O559('article not seen', 'NF', 'bal-2017', 'C.3'),
      { key: ['4'] },
    ),
    row('2021-01-01', '2023-06-30', 12, O559('article not seen', 'R2', 'dos-2021', 'C.3'), { key: ['4'] }),
    ...each(['2', '3', '4'], (key) =>
      row(R5, null, 12, O279('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559'), { key }),
    ),
  ],
})

export const chiefLengths = table('kz.permit.lengths.category-1', {
  title: text('1-санат рұқсатының мерзімдері', 'Сроки разрешения категории 1', 'Lengths of a permit of category 1'),
  unit: 'list',
  rows: [
    row('2017-01-01', '2018-04-15', ['12'], O559('article not seen', 'R2', 'bal-2017', 'C.3')),
    row('2018-04-16', '2020-12-31', ['12', '24', '36'], O559('article not seen', 'R2', 'bal-2018', 'C.3')),
    row('2021-01-01', '2023-06-30', ['12', '24', '36'], O559('article not seen', 'R2', 'dos-2021', 'C.3')),
    row(R5, null, ['12', '24', '36'], O279('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559')),
  ],
})

/** How many times a permit may be extended. Category 1 has no limit from 2017 and no row here. */
export const extensionMax = table('kz.extension.max', {
  title: text('Ұзартулардың ең көп саны', 'Наибольшее число продлений', 'Most extensions of a permit'),
  unit: 'times',
  keys: ['category'],
  rows: [
    row(...R2, 2, R836('article not seen', 'R2', 'hf-law1', 'A-28'), { key: ['1'] }),
    row(...R2, 1, R836('article not seen', 'R2', 'hf-law1', 'A-28'), { key: ['2'] }),
    ...each(['3', '4'], (key) => row(...R2, 0, R836('article not seen', 'R2', 'hf-law1', 'A-28'), { key })),
    ...each(['2', '3'], (key) => row(...R3, 2, R45('article not seen', 'R2', 'bal-2017', 'A-51'), { key })),
    ...each(['1', '4'], (key) =>
      notFound(
        ...R3,
        'extensions of this category under resolution 45 were not found',
        R45('article not seen', 'NF', 'bal-2017', 'A-51'),
        { key },
      ),
    ),
    ...each(['2', '3'], (key) => row(...R4, 3, O559('article not seen', 'R2', 'bal-2017', 'C.3'), { key })),
    notFound(
      '2017-01-01',
      '2020-12-31',
      'extensions of category 4 before 2021 were not found',
      O559('article not seen', 'NF', 'bal-2017', 'C.3'),
      { key: ['4'] },
    ),
    row('2021-01-01', '2023-06-30', 0, O559('article not seen', 'R2', 'dos-2021', 'C.3'), { key: ['4'] }),
    ...each(['2', '3'], (key) =>
      row(R5, null, 3, O279('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559'), { key }),
    ),
    row(R5, null, 0, O279('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559'), { key: ['4'] }),
  ],
})

const window = (id: string, days: number, title: ReturnType<typeof text>) =>
  table(id, {
    title,
    unit: 'day',
    rows: [
      notFound(
        '2017-01-01',
        '2020-04-30',
        'the filing window before 2020-05-01 was not found',
        O559('article not seen', 'NF', 'wpk-2020', 'C-17'),
      ),
      row('2020-05-01', '2023-06-30', days, O559('article not seen', 'R2', 'wpk-2020', 'C-17, H-12')),
      row(R5, null, days, O279('article not seen', 'I', 'wpk-2020', 'C-17, H-12: carried over from order 559')),
    ],
  })
export const windowOpens = window(
  'kz.extension.opens',
  60,
  text(
    'Ұзартуға өтініш басталатын күн',
    'Начало срока заявления о продлении',
    'First day for asking an extension, before the end',
  ),
)
export const windowCloses = window(
  'kz.extension.closes',
  30,
  text(
    'Ұзартуға өтініш аяқталатын күн',
    'Конец срока заявления о продлении',
    'Last day for asking an extension, before the end',
  ),
)

const ratio = (key: string, percent: number): TableRow[] => [
  row(...R3, percent, R45('article not seen', 'I', 'lwp12', 'A-45: complement of the share of foreigners'), {
    key: [key],
  }),
  row(...R4, percent, O559('par. 16', 'R2', 'freev', 'C-02'), { key: [key] }),
  row(R5, null, percent, O279('conditions of issue (4)', 'R', 'enbek-exp', 'C-02'), { key: [key] }),
]
/** Least share of citizens among the staff of categories 1+2 or 3+4, by the category of the worker. */
export const ratioCitizens = table('kz.ratio.citizens', {
  title: text('Азаматтардың ең аз үлесі', 'Наименьшая доля граждан', 'Least share of citizens'),
  unit: 'percent',
  keys: ['category'],
  rows: [...ratio('1', 70), ...ratio('2', 70), ...ratio('3', 90), ...ratio('4', 90)],
})

export const ratioExemptStaff = table('kz.ratio.exempt-staff', {
  title: text(
    'Үлес талабынан босатылатын филиал қызметкерлерінің шегі',
    'Предел штата филиала, для которого соотношение не действует',
    'Most staff of a branch that is free of the ratio',
  ),
  unit: 'persons',
  rows: [
    row(...R4, 30, O559('article not seen', 'R2', 'inter23', 'C-05')),
    row(R5, null, 10, O279('article not seen', 'R2', 'inter23', 'C-05')),
  ],
})

/** Days of search on the home market before filing; 0 where no search was a condition. */
export const searchDays = table('kz.search.days', {
  title: text(
    'Ішкі нарықта іздеу ұзақтығы',
    'Длительность поиска на внутреннем рынке',
    'Length of the search on the home market',
  ),
  unit: 'day',
  rows: [
    notFound(
      ...R2,
      'the length of the search under the rules of 2008 was not found',
      R836('article not seen', 'NF', 'adi-1242', 'A-19'),
    ),
    notFound(
      ...R3,
      'the length of the search under resolution 45 was not found',
      R45('article not seen', 'NF', 'lwp12', 'A-46'),
    ),
    row(...R4, 0, O559('article not seen', 'R2', 'bal-2017', 'C-06')),
    row(
      R5,
      '2025-08-31',
      0,
      O279('article not seen', 'I', 'ey25', 'C-06, C-07: the duty of order 93 starts on 2025-09-01'),
    ),
    row('2025-09-01', null, 15, O279('as amended by order 93', 'R2', 'ey25', 'C-07, H-13')),
  ],
  conflict:
    'From 2017-01-01 one alert says that no search is a condition (bal-2017), another says 30 calendar days of own search by advertisement (mwp). The first is taken: a duty is not read into the law from a single disputed source.',
})

export const banMonths = table('kz.ban.months', {
  title: text(
    'Бұзушылықтан кейін рұқсат берілмейтін мерзім',
    'Срок отказа после выявленного нарушения',
    'Time without permits after a finding',
  ),
  unit: 'month',
  rows: [
    row(...R4, 12, O559('grounds of refusal', 'R', 'egov-ref', 'C-R5')),
    row(R5, null, 12, O279('grounds of refusal', 'I', 'egov-ref', 'C-R5: carried over from order 559')),
  ],
})

export const replacementMonths = table('kz.replacement.months', {
  title: text(
    '4-санат жұмыскерлерін ауыстыру мерзімі',
    'Срок замены работников категории 4',
    'Time for replacing workers of category 4',
  ),
  unit: 'month',
  rows: [
    notFound(
      '2017-01-01',
      '2020-04-30',
      'no duty to replace workers of category 4 was found before 2020-05-01',
      O559('article not seen', 'NF', 'wpk-2020', 'C-18'),
    ),
    row(
      '2020-05-01',
      '2023-06-30',
      12,
      O559('annex 5', 'R2', 'wpk-2020', 'C-18: within 6 months to 1 year; the outer limit'),
    ),
    row(R5, null, 12, O279('annex not seen', 'I', 'wpk-2020', 'C-18: carried over from order 559')),
  ],
})

/** Days a year of work in other regions on the same permit. */
export const otherRegionDays = table('kz.other-region.days', {
  title: text('Басқа өңірлерге іссапар', 'Командировки в другие регионы', 'Trips to other regions'),
  unit: 'day',
  rows: [
    notFound(
      '2012-03-11',
      '2015-08-31',
      'a permit could cover several regions until September 2015',
      R45('article not seen', 'NF', 'nc-2015', 'A-47'),
    ),
    row('2015-09-01', '2016-12-31', 90, R45('article not seen', 'R2', 'nc-2015', 'A-47')),
    row(...R4, 90, O559('article not seen', 'R', 'inv-fl', 'C-12')),
    row(R5, null, 90, O279('article not seen', 'I', 'inv-fl', 'C-12: carried over from order 559')),
  ],
})

const trip = (id: string, title: ReturnType<typeof text>, rows: TableRow[]) => table(id, { title, unit: 'day', rows })
/** Days a calendar year of a business trip that needs no permit. */
export const tripDays = trip(
  'kz.trip.days',
  text('Рұқсатсыз іссапар', 'Командировка без разрешения', 'Business trip without a permit'),
  [
    row(...R2, 60, R836('article not seen', 'R2', 'xpat', 'A-37')),
    row(...R3, 120, R45('article not seen', 'R2', 'lwp12', 'A-48')),
    row('2017-01-01', '2023-11-23', 120, citing('kz/resolution-802')('article not seen', 'G', undefined, 'C.8')),
    row('2023-11-24', null, 120, citing('kz/resolution-1041')('article not seen', 'G', undefined, 'C.8')),
  ],
)
export const exchangeDays = trip(
  'kz.trip.exchange-days',
  text('Алмасу жөніндегі іссапар', 'Командировка по обмену', 'Exchange trip without a permit'),
  [row(...R2, 180, R836('article not seen', 'R2', 'xpat', 'A-38'))],
)

export const chiefPractice = table('kz.category-1.practice', {
  title: text('Басшылық лауазымдағы тәжірибе', 'Стаж на руководящих должностях', 'Practice in managing posts'),
  unit: 'year',
  rows: [row(...R2, 5, R836('article not seen', 'R2', 'xpat', 'A.2 category 1'))],
})

const unfound = (what: string, id: string): { from: string; to: string; missing: string; cite: Citation } => ({
  from: R2[0],
  to: R2[1],
  missing: what,
  cite: R836('annex', 'NF', 'adi-1242', id),
})
const noPoints = (id: string, title: ReturnType<typeof text>, what: string, factRow: string, key?: string) =>
  table(id, {
    title,
    unit: 'points',
    ...(key ? { keys: [key] } : {}),
    rows: [{ ...unfound(what, factRow), ...(key ? { key: ['*'] } : {}) }],
  })
export const pointsEducation = noPoints(
  'kz.points.education',
  text('Білім үшін балл', 'Баллы за образование', 'Points for education'),
  'the points for each level of education were not found',
  'A-12',
)
export const pointsService = noPoints(
  'kz.points.service',
  text('Өтіл үшін балл', 'Баллы за стаж', 'Points for service'),
  'the points for years of service were not found',
  'A-13',
)
export const pointsDemand = noPoints(
  'kz.points.demand',
  text('Сұраныс үшін балл', 'Баллы за востребованность', 'Points for demand'),
  'the points for demand on the labour market were not found',
  'A-14',
)
export const pointsPass = noPoints(
  'kz.points.pass',
  text('Өту балы', 'Проходной балл', 'Pass mark'),
  'the pass mark of each category was not found',
  'A-15',
  'category',
)

import { type Citation, citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const TU = citing('it/consolidated-act-1998')
const FIRST = citing('it/flows-decree-2023-first')
const PLAN23 = citing('it/dpcm-2023-09-27')
const DL145 = citing('it/dl-145-2024')
const PLAN26 = citing('it/dpcm-2025-10-02')
const NOT_SEEN = 'article not seen'

/** All places of a year: seasonal, other employed, and self-employed. */
export const totals = table('it.flussi.total', {
  title: text('Ағындар декреті: барлық орын', 'Декрет о потоках: всего мест', 'Flows decree: all places'),
  unit: 'persons',
  rows: [
    row('2023-03-01', '2023-09-26', 82_705, FIRST(NOT_SEEN, 'R2', 'ITd', 'IT-2')),
    notFound(
      '2023-09-27',
      '2025-12-31',
      'the yearly totals of this plan are general knowledge only',
      PLAN23(NOT_SEEN, 'G', undefined, 'IT-3, IT-4; part 22 point 7'),
    ),
    row('2026-01-01', '2026-12-31', 164_850, PLAN26(NOT_SEEN, 'R2', 'ITg', 'IT-5')),
    row('2027-01-01', '2027-12-31', 165_850, PLAN26(NOT_SEEN, 'R2', 'ITg', 'IT-5')),
    row('2028-01-01', '2028-12-31', 166_850, PLAN26(NOT_SEEN, 'R2', 'ITg', 'IT-5')),
  ],
  conflict: 'the parts of 2026 leave 650 for self-employment, which no source read names',
})

const split = (kind: string, rows: [from: string, to: string, n: number, cite: Citation][]) =>
  rows.map(([from, to, n, cite]) => row(from, to, n, cite, { key: [kind] }))

/** Places of a year by kind of work; what is told is here, other years and kinds were not read. */
export const places = table('it.flussi.places', {
  title: text(
    'Ағындар декреті: жұмыс түрі бойынша орындар',
    'Декрет о потоках: места по виду работы',
    'Flows decree: places by kind of work',
  ),
  unit: 'persons',
  keys: ['kind'],
  rows: [
    ...split('seasonal', [['2023-03-01', '2023-09-26', 44_000, FIRST(NOT_SEEN, 'R2', 'ITd', 'IT-2')]]),
    notFound('2023-09-27', '2024-12-31', 'not read', PLAN23(NOT_SEEN, 'NF', undefined, 'IT-3'), { key: ['seasonal'] }),
    ...split('seasonal', [
      ['2025-01-01', '2025-12-31', 110_000, DL145(NOT_SEEN, 'R2', 'ITa', 'IT-4')],
      ['2026-01-01', '2026-12-31', 88_000, PLAN26(NOT_SEEN, 'R2', 'ITi', 'IT-5')],
    ]),
    // "Up to" 70,720 in 2025; in 2026 the places of family care are part of the 76,200.
    ...split('non-seasonal', [
      ['2025-01-01', '2025-12-31', 70_720, DL145(NOT_SEEN, 'R2', 'ITa', 'IT-4')],
      ['2026-01-01', '2026-12-31', 76_200, PLAN26(NOT_SEEN, 'R2', 'ITi', 'IT-5')],
    ]),
    ...split('family-care', [['2026-01-01', '2026-12-31', 13_600, PLAN26(NOT_SEEN, 'R2', 'ITi', 'IT-5')]]),
    ...split('care-trial', [['2025-01-01', '2025-12-31', 10_000, DL145(NOT_SEEN, 'R2', 'ITb', 'IT-4')]]),
  ],
})

/** Day on which requests of a kind may first be received; a request before it is void. */
export const openings = table('it.flussi.opening', {
  title: text(
    'Өтініш қабылдау ашылатын күн («клик күні»)',
    'День открытия приёма («день клика»)',
    'Day of opening (click day)',
  ),
  unit: 'date',
  keys: ['tranche'],
  conflict: 'one source has farm work on 20 February 2026, two have 12 January, which stands here',
  rows: (
    [
      ['farm', '2026-01-12', 'ITi, ITj'],
      ['tourism', '2026-02-09', 'ITi, ITj'],
      ['non-seasonal', '2026-02-16', 'ITi, ITj'],
      ['family-care', '2026-02-18', 'ITi, ITj'],
    ] as const
  ).flatMap(([tranche, day, source]) => [
    row('2025-10-02', '2026-12-31', day, PLAN26(NOT_SEEN, 'R2', source, 'IT-7'), { key: [tranche] }),
    notFound('2027-01-01', '2028-12-31', 'the day of opening was not read', PLAN26(NOT_SEEN, 'NF', undefined, 'IT-7'), {
      key: [tranche],
    }),
  ]),
})

/** Nine in the morning, in milliseconds of the day: requests are ordered to the millisecond. */
export const openingTime = table('it.flussi.opening-time', {
  title: text('Ашылу сәті, тәулік миллисекунды', 'Миг открытия, миллисекунда суток', 'Opening, millisecond of the day'),
  unit: 'millisecond',
  rows: [row('2025-10-02', '2028-12-31', 32_400_000, PLAN26(NOT_SEEN, 'R2', 'ITi, ITj', 'IT-7: 09:00'))],
})

/** From 2026 on the rule is inferred: it is told for 2025 and nothing read says that it ended. */
const since2025 = (n: number, unit: string, id: string, title: ReturnType<typeof text>, before: string, note: string) =>
  table(id, {
    title,
    unit,
    rows: [
      notFound('2023-03-01', '2024-12-31', before, TU(NOT_SEEN, 'NF', undefined, note)),
      row('2025-01-01', '2025-12-31', n, DL145(NOT_SEEN, 'R2', 'ITa', note)),
      row('2026-01-01', null, n, DL145(NOT_SEEN, 'I', 'ITa', `${note}: told for 2025`)),
    ],
  })

export const centreDays = since2025(
  8,
  'day',
  'it.centre-days',
  text(
    'Жұмыспен қамту орталығының жауап беру мерзімі',
    'Срок ответа центра занятости',
    'Days in which the job centre must answer',
  ),
  'fifteen days before 2025 are general knowledge only',
  'IT-10',
)
export const requestLimit = since2025(
  3,
  'requests',
  'it.request-limit',
  text(
    'Жеке жұмыс берушінің ең көп өтініші',
    'Предел запросов частного работодателя',
    'Most requests of a private employer',
  ),
  'whether there was a limit before 2025 was not read',
  'IT-9',
)

const told = (n: number, unit: string, id: string, title: ReturnType<typeof text>, cite: Citation) =>
  table(id, { title, unit, rows: [row('2023-03-01', null, n, cite)] })

export const seasonMonths = told(
  9,
  'month',
  'it.season-months',
  text('Маусымдық жұмыстың ең ұзағы', 'Наибольший срок сезонной работы', 'Longest seasonal work'),
  TU(NOT_SEEN, 'R2', 'ITl', 'IT-12'),
)
export const seasonDays = told(
  20,
  'day',
  'it.season-days',
  text('Маусымдық жұмыстың ең қысқасы', 'Наименьший срок сезонной работы', 'Shortest seasonal work'),
  TU(NOT_SEEN, 'R2', 'ITl', 'IT-12'),
)
/** The most days that nine calendar months hold (May to January). */
export const seasonWindowDays = told(
  276,
  'day',
  'it.season-window-days',
  text(
    'Он екі айдағы маусымдық күндердің ең көбі',
    'Наибольшее число сезонных дней за двенадцать месяцев',
    'Most seasonal days in any twelve months',
  ),
  TU(NOT_SEEN, 'I', 'ITl', 'IT-12; part 19.2: nine months in any twelve'),
)
export const decisionDays = told(
  20,
  'day',
  'it.season-decision-days',
  text('Маусымдық өтінішке шешім мерзімі', 'Срок решения по сезонному запросу', 'Days for a seasonal decision'),
  TU(NOT_SEEN, 'R2', 'ITm', 'IT-13'),
)
export const lookBack = told(
  5,
  'year',
  'it.season-look-back',
  text(
    'Бұрынғы маусым ескерілетін жылдар',
    'Годы, за которые учитывается прежний сезон',
    'Years in which an earlier season counts',
  ),
  TU(NOT_SEEN, 'R2', 'ITm, ITk', 'IT-14, IT-16'),
)
export const multiYearMonths = told(
  36,
  'month',
  'it.multi-year-months',
  text('Көпжылдық маусымдық рұқсат', 'Многолетнее сезонное разрешение', 'Multi-year seasonal permit'),
  TU(NOT_SEEN, 'R2', 'ITk', 'IT-16'),
)
export const arrivalDays = told(
  8,
  'day',
  'it.arrival-days',
  text(
    'Келгеннен кейін шарт пен рұқсатқа берілетін күндер',
    'Дни на договор и заявление после приезда',
    'Days for contract and application after arrival',
  ),
  TU(NOT_SEEN, 'R2', 'ITi, ITm', 'IT-18'),
)

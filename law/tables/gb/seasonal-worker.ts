import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const SW = citing('gb/appendix-seasonal-worker')
const NOT_SEEN = 'article not seen'

/** Visas of a year, each strand on its own. */
export const places = table('gb.seasonal-places', {
  title: text('Жылдық орын саны', 'Мест на год', 'Places for the year'),
  unit: 'persons',
  keys: ['strand'],
  rows: [
    row('2025-01-01', '2025-12-31', 43_000, SW(NOT_SEEN, 'R2', 'UKa', 'UK-1'), { key: ['horticulture'] }),
    row('2025-01-01', '2025-12-31', 2_000, SW(NOT_SEEN, 'R2', 'UKa', 'UK-1'), { key: ['poultry'] }),
    row('2026-01-01', '2026-12-31', 41_000, SW(NOT_SEEN, 'R2', 'remotepotato', 'UK-1'), { key: ['horticulture'] }),
    row('2026-01-01', '2026-12-31', 1_900, SW(NOT_SEEN, 'R2', 'remotepotato', 'UK-1'), { key: ['poultry'] }),
    notFound('2027-01-01', null, 'the number for this year was not read', SW(NOT_SEEN, 'NF', 'UKa', 'UK-1'), {
      key: ['*'],
    }),
  ],
})

export const stayMonths = table('gb.seasonal-stay', {
  title: text('Ең ұзақ болу мерзімі', 'Наибольший срок пребывания', 'Longest stay'),
  unit: 'month',
  rows: [row('2025-01-01', null, 6, SW(NOT_SEEN, 'R2', 'UKb', 'UK-3'))],
})

export const windowMonths = table('gb.seasonal-window', {
  title: text('Жылжымалы терезе', 'Скользящее окно', 'Rolling window'),
  unit: 'month',
  rows: [
    row('2025-01-01', '2025-11-10', 12, SW(NOT_SEEN, 'R2', 'UKe', 'UK-3')),
    row('2025-11-11', null, 10, SW(NOT_SEEN, 'R2', 'ayjsolicitors.co.uk', 'UK-3; the day is told by two advisers')),
  ],
})

const day = (id: string, kk: string, ru: string, en: string, value: string) =>
  table(id, {
    title: text(kk, ru, en),
    unit: 'date',
    rows: [row('2025-01-01', null, value, SW(NOT_SEEN, 'R2', 'UKa', 'UK-4'))],
  })

export const poultryFrom = day(
  'gb.poultry-from',
  'Құс өсіру: алғашқы күн',
  'Птицеводство: первый день',
  'Poultry: first day',
  '10-02',
)
export const poultryTo = day(
  'gb.poultry-to',
  'Құс өсіру: соңғы күн',
  'Птицеводство: последний день',
  'Poultry: last day',
  '12-31',
)
export const poultryFiling = day(
  'gb.poultry-filing',
  'Құс өсіру: өтініштің соңғы күні',
  'Птицеводство: последний день подачи',
  'Poultry: last day of filing',
  '11-15',
)

/** Quoted for 2025-26; the days between which each figure holds were not read, so only days surely inside carry it. */
export const hourly = table('gb.seasonal-hourly', {
  title: text('Сағаттық ең төменгі төлем', 'Наименьшая оплата за час', 'Lowest hourly pay'),
  unit: 'GBP-minor',
  keys: ['work'],
  rows: ['other', 'butcher'].flatMap((work) => [
    notFound('2025-01-01', '2025-05-31', 'the figure before was not read', SW(NOT_SEEN, 'NF', 'UKc', 'UK-6'), {
      key: [work],
    }),
    row(
      '2025-06-01',
      '2026-03-31',
      work === 'other' ? 1_221 : 1_588,
      SW(NOT_SEEN, 'R2', 'UKc', 'UK-6: as quoted for 2025-26'),
      { key: [work] },
    ),
    notFound('2026-04-01', null, 'the figure after 2025-26 was not read', SW(NOT_SEEN, 'NF', 'UKc', 'UK-6'), {
      key: [work],
    }),
  ]),
})

export const weeklyHours = table('gb.seasonal-hours', {
  title: text(
    'Апталық ақылы сағат, орта есеппен',
    'Оплачиваемых часов в неделю в среднем',
    'Paid hours a week on average',
  ),
  unit: 'hour',
  rows: [row('2025-01-01', null, 32, SW(NOT_SEEN, 'R2', 'UKc', 'UK-6'))],
})

export const funds = table('gb.seasonal-funds', {
  title: text('Күнкөріс қаражаты', 'Средства на жизнь', 'Funds'),
  unit: 'GBP-minor',
  rows: [row('2025-01-01', null, 127_000, SW(NOT_SEEN, 'R2', 'UKb', 'UK-5'))],
})

export const fee = table('gb.seasonal-fee', {
  title: text('Виза алымы', 'Визовый сбор', 'Visa fee'),
  unit: 'GBP-minor',
  rows: [
    notFound(
      '2025-01-01',
      '2025-09-23',
      'since when the fee of 319 is due was not read',
      SW(NOT_SEEN, 'NF', 'UKb', 'UK-5'),
    ),
    row('2025-09-24', '2026-04-07', 31_900, SW(NOT_SEEN, 'R2', 'UKb', 'UK-5')),
    row('2026-04-08', null, 34_000, SW(NOT_SEEN, 'R2', 'UKc', 'UK-5')),
  ],
})

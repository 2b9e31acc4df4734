import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const CODE = citing('gr/migration-code-2023')
const OF2021 = citing('gr/ceilings-2021-2022')
const OF2023 = citing('gr/ceilings-2023-2024')
const ACT56 = citing('gr/cabinet-act-56-2024')
const NOT_SEEN = 'article not seen'

/** Places of one year, since ceilings are set by the year. */
export const yearly = table('gr.ceiling-year', {
  title: text('Жылдық шек, барлығы', 'Годовой предел, всего', 'Ceiling of the year, all kinds'),
  unit: 'persons',
  rows: [
    row('2025-01-01', '2025-12-31', 89_290, ACT56('whole act', 'R2', 'GRa, GRd', 'GR-7')),
    notFound(
      '2026-01-01',
      null,
      'the act of 2026 was not read; about 80,000 were expected',
      CODE('art. 26', 'NF', 'GRf', 'GR-7'),
    ),
  ],
})

export const byKind = table('gr.ceiling-kind', {
  title: text('Жылдық шек, жұмыс түрі бойынша', 'Годовой предел по виду работы', 'Ceiling of the year by kind of work'),
  unit: 'persons',
  keys: ['kind'],
  rows: (
    [
      ['dependent', 41_670],
      ['seasonal', 45_620],
      ['highly-skilled', 2_000],
    ] as const
  ).map(([kind, n]) =>
    row('2025-01-01', '2025-12-31', n, ACT56('whole act', 'R2', 'GRa, GRd', 'GR-7'), { key: [kind] }),
  ),
})

/** Earlier ceilings were set for two years together. */
export const twoYears = table('gr.ceiling-two-years', {
  title: text('Екі жылдық шек', 'Предел на два года', 'Ceiling of two years'),
  unit: 'persons',
  keys: ['part'],
  rows: [
    row('2021-01-01', '2022-12-31', 168_632, OF2021(NOT_SEEN, 'R2', 'GRb', 'GR-4'), { key: ['all'] }),
    row('2023-01-01', '2024-12-31', 167_925, OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'), { key: ['all'] }),
    row('2023-01-01', '2024-12-31', 20_000, OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'), { key: ['agreements'] }),
    row('2023-01-01', '2024-12-31', 113_467, OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'), { key: ['primary'] }),
    row('2023-01-01', '2024-12-31', 91_630, OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'), { key: ['primary-seasonal'] }),
    row('2023-01-01', '2024-12-31', 16_572, OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'), { key: ['primary-dependent'] }),
  ],
})

/** States whose agreements have places of their own. */
export const agreementStates = table('gr.agreement-states', {
  title: text('Келісімі бар елдер', 'Государства с соглашением', 'States with an agreement'),
  unit: 'list',
  rows: [row('2023-01-01', '2024-12-31', ['EG', 'BD'], OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'))],
})

const months = (
  id: string,
  n: number,
  from: string,
  to: string | null,
  cite: ReturnType<typeof CODE>,
  title: ReturnType<typeof text>,
) => table(id, { title, unit: 'month', rows: [row(from, to, n, cite)] })

export const seasonLongest = table('gr.season-longest', {
  title: text(
    'Жылдағы маусымдық жұмыстың ең ұзағы',
    'Наибольший срок сезонной работы в году',
    'Longest seasonal work in a year',
  ),
  unit: 'month',
  rows: [
    row('2023-01-01', '2024-03-30', 9, OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4')),
    row('2024-03-31', null, 9, CODE(NOT_SEEN, 'R2', 'GRe', 'GR-9')),
  ],
})
export const seasonShortest = months(
  'gr.season-shortest',
  3,
  '2023-01-01',
  '2024-12-31',
  OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
  text('Маусымдық жұмыстың ең қысқасы', 'Наименьший срок сезонной работы', 'Shortest seasonal work'),
)
export const dependentShortest = months(
  'gr.dependent-shortest',
  12,
  '2023-01-01',
  '2024-12-31',
  OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
  text('Жалдамалы жұмыстың ең қысқасы', 'Наименьший срок работы по найму', 'Shortest dependent work'),
)
export const seasonPermit = months(
  'gr.season-permit',
  60,
  '2024-03-31',
  null,
  CODE(NOT_SEEN, 'R2', 'GRe', 'GR-9'),
  text('Маусымдық рұқсат мерзімі', 'Срок сезонного разрешения', 'Length of the seasonal permit'),
)

import { type Citation, citing, notFound, row, table, text } from '../../language/index.ts'

const RATES17 = citing('kz/levy-2017')
const O157 = citing('kz/resolution-157')
const O819 = citing('kz/resolution-819')
const LAW16 = citing('kz/employment-law-2016')

/** Levy in MCI for categories 1-4, by group of sectors. The amounts are inferred from tenge amounts of 2017 / 2 269. */
const groups = {
  'L-A': { mci: [137, 158, 179, 200], sectors: ['A', 'D', 'E', 'H', 'J', 'K', 'M', 'P', 'Q', 'R'] },
  'L-B': { mci: [154, 178, 202, 225], sectors: ['B', 'G'] },
  // The source prints these amounts without naming the sectors: the assignment is general knowledge and stays off.
  'L-C': { mci: [171, 198, 224, 250], sectors: ['C', 'F', 'I', 'L', 'N', 'S'] },
} as const
const unnamed = ['O', 'T', 'U']

const rates = (from: string, to: string, categories: number[], cite: (group: string) => Citation) =>
  Object.entries(groups).flatMap(([group, { mci, sectors }]) =>
    sectors.flatMap((sector) =>
      categories.map((c) => row(from, to, mci[c - 1]!, cite(group), { key: [String(c), sector] })),
    ),
  )
const nowhere = (from: string, to: string) =>
  unnamed.map((sector) =>
    notFound(
      from,
      to,
      'no source read says in which group of rates this sector falls',
      LAW16('article not seen', 'NF', 'bal-fee', 'L-C'),
      {
        key: ['*', sector],
      },
    ),
  )
const early = (group: string) =>
  RATES17(
    'table of rates',
    group === 'L-C' ? 'G' : 'I',
    'bal-fee',
    `${group} (C.6): tenge amounts of 2017 divided by 2 269`,
  )
const later = (group: string) =>
  O157(
    'table of rates',
    group === 'L-C' ? 'G' : 'I',
    'bal-2018',
    `${group} (C.6): the alert of 2018 reports new rates of category 1 only (C-28)`,
  )

/** Levy per permit in MCI by category and sector (ISIC section); the index is that of the day of payment. */
export const levyRates = table('kz.levy.mci', {
  title: text('Рұқсат үшін алым, АЕК', 'Сбор за разрешение, МРП', 'Levy for a permit, in MCI'),
  unit: 'MCI',
  keys: ['category', 'sector'],
  rows: [
    ...rates('2017-01-01', '2018-04-15', [1, 2, 3, 4], early),
    ...nowhere('2017-01-01', '2018-04-15'),
    notFound(
      '2018-04-16',
      '2025-12-31',
      'category 1 has had separate rates for two- and three-year permits since 2018-04-16; the values were not found',
      O157('table of rates', 'NF', 'bal-2018', 'C-28'),
      { key: ['1', '*'] },
    ),
    ...rates('2018-04-16', '2025-12-31', [2, 3, 4], later),
    ...['2', '3', '4'].flatMap((c) =>
      unnamed.map((sector) =>
        notFound(
          '2018-04-16',
          '2025-12-31',
          'no source read says in which group of rates this sector falls',
          O157('table of rates', 'NF', 'bal-fee', 'L-C'),
          { key: [c, sector] },
        ),
      ),
    ),
    notFound(
      '2026-01-01',
      null,
      'resolution 819 set new sector rates for relations from 2026-01-01; the values were not found',
      O819('table of rates', 'NF', 'cont-819', 'C-31'),
      { key: ['*', '*'] },
    ),
  ],
  conflict:
    'The alert of 2017 prints 358 402 KZT for group L-A, category 2; 158 x 2 269 = 358 502 is taken, the printed figure being a misprint (C-27). The corridor of 137-250 MCI was confirmed by the ministry in 2017 (C-26).',
})

const S17 = RATES17('par. 1', 'R', 'adilet P1600000459', 'C-30: 54 456 = 24 x 2 269')
const S18 = O157('seasonal rate', 'I', 'bal-fee', 'C-30')
const S21 = O157('seasonal rates', 'R2', 'zakon-levy20', 'C-30')
const S26 = O819('seasonal rates', 'R2', 'kzakon-819', 'C-31')
const byTerm: [string, number][] = [
  ['90', 12],
  ['180', 24],
  ['270', 36],
  ['365', 48],
]

/** Levy for a seasonal worker in MCI by the longest number of days of the permit. */
export const seasonalLevy = table('kz.seasonal.levy.mci', {
  title: text(
    'Маусымдық жұмыскер үшін алым, АЕК',
    'Сбор за сезонного работника, МРП',
    'Levy for a seasonal worker, in MCI',
  ),
  unit: 'MCI',
  keys: ['term'],
  rows: [
    row('2017-01-01', '2018-04-15', 24, S17, { key: ['*'] }),
    row('2018-04-16', '2020-12-31', 24, S18, { key: ['*'] }),
    ...byTerm.map(([term, mci]) => row('2021-01-01', '2025-12-31', mci, S21, { key: [term] })),
    ...byTerm.map(([term, mci]) => row('2026-01-01', null, mci, S26, { key: [term] })),
  ],
})

/** Working days for paying the levy after notice of a favourable decision. */
export const levyDays = table('kz.levy.pay-days', {
  title: text('Алымды төлеу мерзімі', 'Срок уплаты сбора', 'Time for paying the levy'),
  unit: 'working-day',
  rows: [
    row('2017-01-01', '2023-06-30', 10, citing('kz/order-559')('article not seen', 'R2', 'lwp-svc', 'C-11, H-11')),
    row(
      '2023-07-01',
      null,
      10,
      citing('kz/order-279')('article not seen', 'I', 'lwp-svc', 'C-11, H-11: carried over from order 559'),
    ),
  ],
  conflict:
    'One source says 10 working days (lwp-svc), another 10 days (bal-fee). The longer reading is taken: it harms nobody.',
})

import { citing, notFound, row, type TableRow, table, text } from '../../language/index.ts'

const R45 = citing('kz/resolution-45')
const O503 = citing('kz/order-503')
const O236 = citing('kz/order-236')
const R3 = ['2012-03-11', '2016-12-31'] as const
const OLD = ['2017-01-01', '2023-06-30'] as const
const NEW = '2023-07-01'

/** Nothing of the two annexes of orders 503 and 236 was read. */
const unread = (what: string, note: string): TableRow[] => [
  notFound(...OLD, `${what} of order 503 was not found`, O503('annexes', 'NF', 'adi-503', note)),
  notFound(NEW, null, `${what} of order 236 was not found`, O236('annexes', 'NF', 'adi-236', note)),
]

export const certificateSectors = table('kz.certificate.sectors', {
  title: text('Басым салалар', 'Приоритетные отрасли', 'Priority sectors'),
  unit: 'list',
  rows: unread('the list of priority sectors', 'C-51'),
})

export const certificateOccupations = table('kz.certificate.occupations', {
  title: text('Сұранысқа ие кәсіптер', 'Востребованные профессии', 'Occupations in demand'),
  unit: 'list',
  rows: [
    notFound(
      ...R3,
      'the list of professions for independent employment under resolution 45 was not found',
      R45('list of professions', 'NF', 'lwp12', 'A-49'),
    ),
    ...unread('the list of occupations in demand', 'C-51'),
  ],
})

export const certificatePass = table('kz.certificate.pass-mark', {
  title: text('Өту балы', 'Проходной балл', 'Pass mark'),
  unit: 'points',
  rows: unread('the scoring table and pass mark', 'C-53'),
})

export const certificateMonths = table('kz.certificate.months', {
  title: text('Ең ұзақ мерзім', 'Наибольший срок', 'Longest term'),
  unit: 'month',
  rows: [
    row(...R3, 36, R45('par. 47', 'R2', 'lsp-faq', 'A-49')),
    row(...OLD, 3, O503('article not seen', 'R2', 'altyn-orda', 'C-52: the term at the start of the order')),
    notFound(NEW, null, 'the term under order 236 was not found', O236('article not seen', 'NF', 'altyn-orda', 'C-52')),
  ],
  conflict:
    'The certificate began with 3 months; the concept of 2017-2021 planned up to 3 years. No source read says that the order was changed, so 3 months stand until it ends.',
})

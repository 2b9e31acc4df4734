import { citing, row, table, text } from '../../language/index.ts'

const RSE = citing('nz/rse-rules')
const NOT_SEEN = 'article not seen'
const origins = ['pacific', 'far-pacific', 'timor-leste', 'old-ties']

export const rseOrigins = table('nz.rse.origins', {
  title: text('Жұмысшы алынатын елдер', 'Страны, откуда берут работников', 'Origins of workers'),
  unit: 'list',
  rows: [row('2025-01-01', null, origins, RSE(NOT_SEEN, 'R2', 'NZc', 'NZ-3'))],
})

export const rseStay = table('nz.rse.stay-months', {
  title: text('11 айдағы ең ұзақ жұмыс', 'Наибольшая работа за 11 месяцев', 'Longest work in any 11 months'),
  unit: 'month',
  keys: ['origin'],
  rows: [
    row('2025-01-01', null, 7, RSE(NOT_SEEN, 'R2', 'NZc', 'NZ-2'), { key: ['*'] }),
    row('2025-01-01', null, 9, RSE(NOT_SEEN, 'R2', 'NZc', 'NZ-2'), { key: ['far-pacific'] }),
  ],
})

export const rseHours = table('nz.rse.hours', {
  title: text('Төрт аптадағы төленетін сағат', 'Оплаченные часы за четыре недели', 'Paid hours in four weeks'),
  unit: 'hour',
  rows: [row('2025-01-01', null, 120, RSE(NOT_SEEN, 'R2', 'NZb', 'NZ-5: 30 a week averaged'))],
})

export const rsePay = table('nz.rse.pay-percent', {
  title: text(
    'Ең төменгі жалақыға шаққандағы ақы',
    'Оплата к минимальной, процентов',
    'Pay in per cent of the minimum wage',
  ),
  unit: 'percent',
  keys: ['season'],
  rows: [
    row('2025-01-01', null, 100, RSE(NOT_SEEN, 'R2', 'NZb', 'NZ-5'), { key: ['first-two'] }),
    row('2025-01-01', null, 110, RSE(NOT_SEEN, 'R2', 'NZb', 'NZ-5'), { key: ['third-on'] }),
  ],
})

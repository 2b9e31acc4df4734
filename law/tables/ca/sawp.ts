import { citing, row, table, text } from '../../language/index.ts'

const SAWP = citing('ca/sawp')
const read = (row: string) => SAWP('article not seen', 'R', 'SAa, SAb', row)

export const sawpMonths = table('ca.sawp.months', {
  title: text('Ең ұзақ мерзім', 'Наибольший срок', 'Longest stay'),
  unit: 'month',
  rows: [row('2024-01-01', null, 8, read('SA-2'))],
})

export const sawpHours = table('ca.sawp.hours', {
  title: text('Алты аптадағы сағат', 'Часы за шесть недель', 'Hours in six weeks'),
  unit: 'hour',
  rows: [row('2024-01-01', null, 240, read('SA-2'))],
})

import { citing, row, table, text } from '../../language/index.ts'

const BV = citing('de/employment-ordinance')
const read = (row: string) => BV('s. 15a', 'R', 'BeschV', row)
const later = (row: string) => BV('s. 15a', 'I', 'BeschV', `${row}: text of March 2022`)

export const seasonalWorkerMonths = table('de.seasonal.worker-months', {
  title: text('12 айдағы жұмысшының мерзімі', 'Срок работника за 12 месяцев', 'Stay of the worker in 12 months'),
  unit: 'month',
  rows: [row('2022-03-01', '2023-12-31', 6, read('DE-32')), row('2024-01-01', null, 6, later('DE-32'))],
})

export const seasonalFirmMonths = table('de.seasonal.firm-months', {
  title: text('12 айдағы кәсіпорын маусымы', 'Сезон предприятия за 12 месяцев', 'Season of the business in 12 months'),
  unit: 'month',
  rows: [row('2022-03-01', '2023-12-31', 8, read('DE-32')), row('2024-01-01', null, 8, later('DE-32'))],
})

export const seasonalHours = table('de.seasonal.hours', {
  title: text('Аптадағы ең аз сағат', 'Наименьшее число часов в неделю', 'Least hours a week'),
  unit: 'hour',
  rows: [row('2022-03-01', '2023-12-31', 30, read('DE-33')), row('2024-01-01', null, 30, later('DE-33'))],
})

export const seasonalShort = table('de.seasonal.short-days', {
  title: text('180 күндегі визасыз мерзім', 'Дней без визы за 180 дней', 'Visa-free days in 180 days'),
  unit: 'day',
  rows: [row('2022-03-01', '2023-12-31', 90, read('DE-31')), row('2024-01-01', null, 90, later('DE-31'))],
})

import { citing, notFound, row, table, text } from '../../language/index.ts'

const LAW = citing('ru/law-115-fz')
const TAX = citing('ru/tax-code')
const EAEU = citing('kz/eaeu-treaty')

/** The rows are those of the union as the Kazakh facts date them, with Kazakhstan in the place of Russia. */
export const eaeuStates = table('ru.eaeu-states', {
  title: text(
    'Азаматтары Ресейде рұқсатсыз жұмыс істейтін мемлекеттер',
    'Государства, граждане которых работают в России без разрешения',
    'States whose nationals work in Russia without a permit',
  ),
  unit: 'list',
  rows: [
    row('2015-01-01', '2015-01-01', ['KZ', 'BY'], EAEU('art. 97', 'I', 'RUu', 'RU-40, C-55')),
    row('2015-01-02', '2015-08-11', ['KZ', 'BY', 'AM'], EAEU('art. 97', 'I', 'RUu', 'RU-40, C-55')),
    row('2015-08-12', null, ['KZ', 'BY', 'AM', 'KG'], EAEU('art. 97', 'I', 'RUu', 'RU-40, C-55')),
  ],
})

export const hqsYear = table('ru.hqs.year-pay', {
  title: text('Жылдық төлемнің төменгі шегі', 'Наименьшая годовая оплата', 'Lowest yearly pay'),
  unit: 'RUB-minor',
  rows: [row('2010-07-01', '2015-04-23', 200_000_000, LAW('art. 13.2', 'R2', 'RUm', 'RU-31'))],
})

const hqsMonthCite = LAW('art. 13.2', 'R2', 'RUn', 'RU-31')
export const hqsMonth = table('ru.hqs.month-pay', {
  title: text('Айлық төлемнің төменгі шегі', 'Наименьшая месячная оплата', 'Lowest monthly pay'),
  unit: 'RUB-minor',
  keys: ['group'],
  rows: [
    row('2015-04-24', '2024-02-29', 16_700_000, hqsMonthCite, { key: ['general'] }),
    row('2015-04-24', null, 8_350_000, hqsMonthCite, { key: ['listed-83500'] }),
    row('2015-04-24', null, 5_850_000, hqsMonthCite, { key: ['listed-58500'] }),
  ],
})

export const hqsQuarter = table('ru.hqs.quarter-pay', {
  title: text('Тоқсандық төлемнің төменгі шегі', 'Наименьшая оплата за квартал', 'Lowest pay of a quarter'),
  unit: 'RUB-minor',
  rows: [row('2024-03-01', null, 75_000_000, LAW('art. 13.2', 'R2', 'RUp', 'RU-31'))],
})

export const hqsBar = table('ru.hqs.bar-months', {
  title: text('Жұмыс берушіге тыйым мерзімі', 'Срок запрета для работодателя', 'Length of the bar on the employer'),
  unit: 'month',
  rows: [row('2024-03-01', null, 24, LAW('art. 13.2', 'R2', 'RUo', 'RU-32'))],
})

const UNREAD = 'the sum of this year and region was not read'
const regions = ['moscow', 'moscow-region', 'st-petersburg']
const in2020: Record<string, number> = { moscow: 535_000, 'moscow-region': 510_000, 'st-petersburg': 400_000 }

/** Printed sums; the law counts 1,200 roubles x deflator of the year x coefficient of the region, from 2015. */
export const patentMonth = table('ru.patent.month', {
  title: text('Патент үшін айлық төлем', 'Ежемесячный платёж за патент', 'Monthly payment for a patent'),
  unit: 'RUB-minor',
  keys: ['region'],
  rows: [
    row('2010-07-01', '2014-12-31', 100_000, TAX('art. 227.1', 'R2', 'RUf', 'RU-10'), { key: ['*'] }),
    ...regions.flatMap((region) => [
      notFound('2015-01-01', '2019-12-31', UNREAD, TAX('art. 227.1', 'NF', 'RUh', 'RU-15, RU-17'), { key: [region] }),
      row('2020-01-01', '2020-12-31', in2020[region]!, TAX('art. 227.1', 'R2', 'RUh', 'RU-17'), { key: [region] }),
      notFound('2021-01-01', null, UNREAD, TAX('art. 227.1', 'NF', 'RUi', 'RU-15, RU-16'), { key: [region] }),
    ]),
    notFound('2015-01-01', null, UNREAD, TAX('art. 227.1', 'NF', 'RUi', 'RU-15'), { key: ['other'] }),
  ],
})

/** Of the formula of the sum; kept for the day the coefficients of the regions are read. */
export const deflator = table('ru.patent.deflator', {
  title: text('Жылдық дефлятор, мыңнан', 'Дефлятор года, в тысячных', 'Deflator of the year, in thousandths'),
  unit: 'permille',
  rows: [
    row('2020-01-01', '2020-12-31', 1813, TAX('art. 227.1', 'R2', 'RUh', 'RU-16')),
    notFound('2021-01-01', '2024-12-31', 'not read', TAX('art. 227.1', 'NF', 'RUi', 'RU-16')),
    row('2025-01-01', '2025-12-31', 2594, TAX('art. 227.1', 'R2', 'RUi', 'RU-16')),
  ],
})

export const patentMonths = table('ru.patent.months', {
  title: text('Патенттің ең ұзақ мерзімі', 'Наибольший срок патента', 'Longest patent'),
  unit: 'month',
  rows: [
    row('2010-07-01', '2014-12-31', 3, LAW('art. 13.3', 'R2', 'RUf', 'RU-10')),
    row('2015-01-01', null, 12, LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-14')),
  ],
})

export const patentTotal = table('ru.patent.total-months', {
  title: text('Ұзартулармен барлық мерзім', 'Весь срок с продлениями', 'Whole length with extensions'),
  unit: 'month',
  rows: [row('2010-07-01', null, 12, LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-10, RU-14'))],
})

export const patentEntryDays = table('ru.patent.entry-days', {
  title: text('Келгеннен кейін өтініш беру мерзімі', 'Срок обращения после въезда', 'Days to apply after entry'),
  unit: 'day',
  rows: [row('2015-01-01', null, 30, LAW('art. 13.3', 'R2', 'RUk', 'RU-12'))],
})

export const patentAge = table('ru.patent.age', {
  title: text('Ең төменгі жас', 'Наименьший возраст', 'Lowest age'),
  unit: 'year',
  rows: [row('2015-01-01', null, 18, LAW('art. 13.3', 'R2', 'RUj', 'RU-13'))],
})

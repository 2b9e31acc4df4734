import { citing, notFound, row, table, text } from '../../language/index.ts'

const LAW = citing('kz/law-477-4')
const O123 = citing('kz/order-123')
const TAX = citing('kz/tax-code')

export const householdMonths = table('kz.household.months', {
  title: text('Бір рұқсаттың ең ұзақ мерзімі', 'Наибольший срок одного разрешения', 'Longest term of one permit'),
  unit: 'month',
  rows: [
    row('2014-02-01', '2024-12-31', 3, LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37')),
    row(
      '2025-01-01',
      null,
      12,
      LAW('art. 43-2', 'R2', 'korgan25', 'C-46: from 2025 on; the day of the change is not stated'),
    ),
  ],
})
export const householdTotal = table('kz.household.total-months', {
  title: text('Үздіксіз жұмыстың ең ұзақ мерзімі', 'Наибольший непрерывный срок', 'Longest unbroken time'),
  unit: 'month',
  rows: [row('2014-02-01', null, 12, LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37, C-41'))],
})
export const householdGap = table('kz.household.gap-days', {
  title: text('Жаңа рұқсатқа дейінгі үзіліс', 'Перерыв до нового разрешения', 'Break before a new permit'),
  unit: 'day',
  rows: [row('2014-02-01', null, 30, LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-38'))],
  conflict: 'The law says 30 calendar days (cont-mig); a press note of 2014 says 6 days (azh14). The law is taken.',
})
export const householdWorkers = table('kz.household.workers', {
  title: text(
    'Бір жұмыс берушідегі жұмыскерлер шегі',
    'Предел работников у одного работодателя',
    'Most workers of one employer',
  ),
  unit: 'persons',
  rows: [row('2014-02-01', null, 5, LAW('article not seen', 'R2', 'azh14', 'C-42'))],
})
/** Advance income tax in MCI for each month asked. */
export const householdTax = table('kz.household.tax.mci', {
  title: text(
    'Табыс салығының бір айға алдын ала төлемі, АЕК',
    'Предварительный платёж по подоходному налогу за месяц, МРП',
    'Advance income tax a month, in MCI',
  ),
  unit: 'MCI',
  rows: [
    row('2014-02-01', '2014-12-31', 2, TAX('article not seen', 'R2', 'azh14', 'C-45')),
    notFound(
      '2015-01-01',
      '2025-12-31',
      'the day on which the tax rose from 2 to 4 MCI was not found',
      TAX('article not seen', 'NF', 'mybuh-ti', 'C-45'),
    ),
    row('2026-01-01', null, 4, TAX('article not seen', 'I', 'mybuh-ti', 'C-45: taken to hold in 2026')),
  ],
})
/** Applications are online only from this day. */
export const householdOnline = table('kz.household.online', {
  title: text('Тек онлайн өтініш басталған күн', 'Начало подачи только онлайн', 'Start of online-only applications'),
  unit: 'date',
  rows: [row('2022-04-15', null, '2026-04-13', O123('article not seen', 'R2', 'enbqaz26', 'C-47'))],
})

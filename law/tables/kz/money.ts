import { citing, type Mark, notFound, row, table, text } from '../../language/index.ts'

const BUDGET = citing('kz/budget-laws')
const mci = (from: string, to: string | null, tenge: number, mark: Mark, source?: string) =>
  row(from, to, tenge * 100, BUDGET('article not seen', mark, source, 'I.4'))
const year = (y: number, tenge: number, mark: Mark, source?: string) =>
  mci(`${y}-01-01`, `${y}-12-31`, tenge, mark, source)

/** Monthly calculation index in tiyn. It can change inside a year (2009, 2020). */
export const monthlyIndex = table('kz.mci', {
  title: text('Айлық есептік көрсеткіш', 'Месячный расчётный показатель', 'Monthly calculation index'),
  unit: 'KZT-minor',
  rows: [
    year(2001, 775, 'G'),
    year(2002, 823, 'G'),
    year(2003, 872, 'G'),
    year(2004, 919, 'G'),
    year(2005, 971, 'G'),
    year(2006, 1030, 'G'),
    year(2007, 1092, 'G'),
    year(2008, 1168, 'G'),
    mci('2009-01-01', '2009-06-30', 1273, 'G'),
    mci('2009-07-01', '2009-12-31', 1296, 'R2', 'vesti09'),
    year(2010, 1413, 'G'),
    year(2011, 1512, 'G'),
    year(2012, 1618, 'G'),
    year(2013, 1731, 'G'),
    year(2014, 1852, 'I', 'azh14'),
    year(2015, 1982, 'R2', 'wfin'),
    year(2016, 2121, 'G'),
    year(2017, 2269, 'R2', 'forum17'),
    year(2018, 2405, 'R2', 'bal-2018'),
    year(2019, 2525, 'R2', 'dos-517'),
    mci('2020-01-01', '2020-03-31', 2651, 'G'),
    mci('2020-04-01', '2020-12-31', 2778, 'R2', 'zakon-levy20'),
    year(2021, 2917, 'R2', 'korgan-stay'),
    year(2022, 3063, 'I', 'adyrna'),
    year(2023, 3450, 'R2', 'oq-517'),
    year(2024, 3692, 'R2', 'public code table'),
    year(2025, 3932, 'I', 'kzakon-819'),
    year(2026, 4325, 'R2', 'alicredit'),
    notFound(
      '2027-01-01',
      null,
      'the index for this year was not set when the sources were read',
      BUDGET('article not seen', 'NF', undefined, 'I.4'),
    ),
  ],
  conflict:
    'The month in which the index of 2020 rose to 2 778 is known in general only (the value itself was seen in September 2020). The code table for 2024 repeats 3 692 for later years; later rows rest on other sources.',
})

const wage = (from: string, to: string | null, tenge: number, mark: Mark, source?: string) =>
  row(from, to, tenge * 100, BUDGET('article not seen', mark, source, 'I.5'))
const noWage = (from: string, to: string | null) =>
  notFound(
    from,
    to,
    'no source read gives the minimum wage of these dates',
    BUDGET('article not seen', 'NF', undefined, 'I.5'),
  )

/** Minimum wage a month in tiyn. */
export const minimumWage = table('kz.minimum-wage', {
  title: text('Айлық ең төменгі жалақы', 'Минимальная месячная заработная плата', 'Minimum wage a month'),
  unit: 'KZT-minor',
  rows: [
    noWage('2001-01-01', '2005-12-31'),
    wage('2006-01-01', '2006-12-31', 9200, 'G'),
    wage('2007-01-01', '2007-12-31', 9752, 'G'),
    wage('2008-01-01', '2008-06-30', 10515, 'G'),
    wage('2008-07-01', '2008-12-31', 12025, 'G'),
    wage('2009-01-01', '2009-06-30', 13470, 'R2', 'vesti09'),
    wage('2009-07-01', '2009-12-31', 13717, 'R2', 'vesti09'),
    noWage('2010-01-01', '2014-12-31'),
    wage('2015-01-01', '2015-12-31', 21364, 'R2', 'wfin'),
    noWage('2016-01-01', '2016-12-31'),
    wage('2017-01-01', '2017-12-31', 24459, 'G'),
    wage('2018-01-01', '2018-12-31', 28284, 'G', 'informburo'),
    wage('2019-01-01', '2019-12-31', 42500, 'G', 'informburo'),
    noWage('2020-01-01', '2021-12-31'),
    wage('2022-01-01', '2022-12-31', 60000, 'G'),
    wage('2023-01-01', '2023-12-31', 70000, 'R2', 'kursiv'),
    wage('2024-01-01', '2024-12-31', 85000, 'R2', 'kursiv'),
    wage('2025-01-01', '2026-12-31', 85000, 'R2', 'alicredit'),
    noWage('2027-01-01', null),
  ],
})

import { type Citation, citing, notFound, row, table, text } from '../../language/index.ts'

const ACTS = citing('kz/kandas-quota-acts')
const D406 = citing('kz/decree-406')
const D1216 = citing('kz/decree-1216')
const D1508 = citing('kz/decree-1508')
const R1198 = citing('kz/resolution-1198')
const L204 = citing('kz/law-204-1')
const LAW = citing('kz/law-477-4')
const O329 = citing('kz/order-329')

const year = (y: number, n: number, cite: Citation) => row(`${y}-01-01`, `${y}-12-31`, n, cite)
const unread = (from: number, to: number, why: string) =>
  notFound(`${from}-01-01`, `${to}-12-31`, why, ACTS('quota of the year', 'NF', undefined, 'part G'))
const general = 'the number of these years is known in general only'

/** Families that may be taken in a year. */
export const kandasFamilies = table('kz.quota.kandas.families', {
  title: text('Оралмандар квотасы, отбасы', 'Квота оралманов, семей', 'Quota of oralman, families'),
  unit: 'families',
  rows: [
    year(2000, 500, D406('par. 1', 'R', 'adi-406', 'part G')),
    unread(2001, 2003, 'the quota of these years was not found'),
    year(2004, 10_000, D1216('par. 1', 'R', 'adi-1216', 'part G')),
    year(2005, 15_000, D1508('par. 1', 'R', 'uch-1508', 'part G')),
    year(2006, 15_000, D1508('par. 1', 'R', 'uch-1508', 'part G')),
    year(2007, 15_000, D1508('par. 1', 'R', 'uch-1508', 'part G')),
    unread(2008, 2008, general),
    unread(2009, 2011, general),
    unread(2012, 2015, 'the quota of these years was not found'),
    year(2016, 1259, ACTS('resolution 82 of 2016-02-18', 'R2', 'altyn16', 'part G: and 463 families of settlers')),
    unread(2017, 2022, 'the quota of these years was not found'),
  ],
})
/** Persons, as the quota is set later. */
export const kandasPersons = table('kz.quota.kandas.persons', {
  title: text('Қандастар квотасы, адам', 'Квота кандасов, человек', 'Quota of kandas, persons'),
  unit: 'persons',
  rows: [
    unread(2020, 2022, 'the quota of these years was not found'),
    year(2023, 1925, ACTS('quota of 2023', 'R2', 'dala-q', 'part G: and 6 727 settlers')),
    year(
      2024,
      2433,
      ACTS('order of 2023-12-27', 'R2', 'travelpress.kz 241', '508 more than in 2023; and 7 050 settlers'),
    ),
    year(2025, 2309, ACTS('quota of 2025', 'R2', 'inform-q26', 'part G: and 7 344 settlers')),
    year(2026, 2281, ACTS('order of 2025-12-12', 'R2', 'inform-q26', 'part G: and 5 997 settlers')),
    notFound(
      '2027-01-01',
      null,
      'not set when the sources were read',
      ACTS('quota of the year', 'NF', undefined, 'part G'),
    ),
  ],
})

const split = (y: number, cite: Citation, parts: Record<string, number>) =>
  Object.entries(parts).map(([region, n]) => row(`${y}-01-01`, `${y}-12-31`, n, cite, { key: [region] }))
/** Families by region; the split of 2007 sums to 15 000. */
export const kandasFamiliesRegion = table('kz.quota.kandas.families.region', {
  title: text('Квота өңірлер бойынша, отбасы', 'Квота по регионам, семей', 'Quota by region, families'),
  unit: 'families',
  keys: ['region'],
  rows: split(2007, R1198('par. 1', 'R', 'zan-1198', 'part G'), {
    'KZ-11': 1020,
    'KZ-15': 880,
    'KZ-19': 1260,
    'KZ-23': 450,
    'KZ-63': 1095,
    'KZ-31': 980,
    'KZ-27': 485,
    'KZ-35': 1005,
    'KZ-43': 500,
    'KZ-39': 875,
    'KZ-47': 1998,
    'KZ-55': 950,
    'KZ-59': 500,
    'KZ-61': 2765,
    'KZ-71': 127,
    'KZ-75': 110,
  }),
})
/** Persons by region; the split of 2026 sums to 2 281, so other regions have none. */
export const kandasPersonsRegion = table('kz.quota.kandas.persons.region', {
  title: text('Квота өңірлер бойынша, адам', 'Квота по регионам, человек', 'Quota by region, persons'),
  unit: 'persons',
  keys: ['region'],
  rows: [
    ...split(2026, ACTS('order of 2025-12-30', 'R2', 'mgorod-q26', 'part G'), {
      'KZ-55': 977,
      'KZ-11': 285,
      'KZ-10': 264,
      'KZ-63': 200,
      'KZ-59': 200,
      'KZ-39': 200,
      'KZ-23': 125,
      'KZ-27': 30,
    }),
    row(
      '2026-01-01',
      '2026-12-31',
      0,
      ACTS('order of 2025-12-30', 'I', 'mgorod-q26', 'part G: the parts sum to the total'),
      {
        key: ['*'],
      },
    ),
  ],
})

/** Term of the status. */
export const kandasMonths = table('kz.kandas.months', {
  title: text('Мәртебенің мерзімі', 'Срок статуса', 'Term of the status'),
  unit: 'month',
  rows: [
    notFound(
      '2000-06-17',
      '2011-07-21',
      'the term under the law of 1997 was not found',
      L204('article not seen', 'NF', undefined, 'G-09'),
    ),
    notFound(
      '2011-07-22',
      '2020-05-12',
      'the term before 2020 was not found',
      LAW('article not seen', 'NF', undefined, 'G-09'),
    ),
    row(
      '2020-05-13',
      null,
      12,
      O329('article not seen', 'R2', 'almaty.tv 1525', 'G-09: read in 2022 and taken from 2020 on'),
    ),
  ],
})
export const kandasRenewals = table('kz.kandas.renewals', {
  title: text('Мәртебені ұзарту саны', 'Число продлений статуса', 'Number of extensions of the status'),
  unit: 'times',
  rows: [
    notFound(
      '2000-06-17',
      '2013-07-21',
      'whether the status could be extended was not found',
      L204('article not seen', 'NF'),
    ),
    notFound(
      '2013-07-22',
      null,
      'the rules allow an extension; how often was not found',
      O329('title', 'NF', 'adilet V1300008624'),
    ),
  ],
})
export const kandasDecision = table('kz.kandas.decision-days', {
  title: text('Мәртебе туралы шешім мерзімі', 'Срок решения о статусе', 'Time for the decision on the status'),
  unit: 'working-day',
  rows: [
    notFound('2000-06-17', '2013-07-21', 'the time was not found', L204('article not seen', 'NF', undefined, 'G-05')),
    notFound('2013-07-22', '2021-12-31', 'the time was not found', O329('article not seen', 'NF', undefined, 'G-05')),
    row(
      '2022-01-01',
      '2022-12-31',
      4,
      O329('article not seen', 'R2', 'almaty.tv 1525', 'read in 2022; the days of change are not known'),
    ),
    notFound(
      '2023-01-01',
      '2025-08-11',
      'the day on which 4 days became 30 was not found',
      O329('article not seen', 'NF', undefined, 'G-05'),
    ),
    row('2025-08-12', null, 30, O329('article not seen', 'R2', 'zakon-status', 'G-05')),
  ],
})

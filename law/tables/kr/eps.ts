import { citing, notFound, row, table, text } from '../../language/index.ts'

const ACT = citing('kr/act-6967')
const GUIDE = citing('kr/eps-guidance')
const COMMITTEE = citing('kr/policy-committee')
const total = (year: number, places: number) =>
  row(`${year}-01-01`, `${year}-12-31`, places, COMMITTEE('article not seen', 'R2', 'KRi', 'KR-5'))

export const quota = table('kr.eps.quota', {
  title: text('E-9 жылдық квотасы', 'Годовая квота E-9', 'Yearly quota of E-9 workers'),
  unit: 'persons',
  rows: [
    total(2018, 56_000),
    total(2019, 56_000),
    notFound('2020-01-01', '2020-12-31', 'not read', COMMITTEE('article not seen', 'NF', 'KRi', 'KR-5')),
    total(2021, 52_000),
    total(2022, 69_000),
    total(2023, 120_000),
    total(2024, 165_000),
    total(2025, 130_000),
    total(2026, 80_000),
  ],
})

export const quotaUsed = table('kr.eps.quota-used', {
  title: text('Квотаның пайдаланылғаны', 'Использовано из квоты', 'Places of the quota used'),
  unit: 'persons',
  rows: [row('2024-01-01', '2024-12-31', 80_000, COMMITTEE('article not seen', 'R2', 'KRi', 'KR-5: about'))],
})

const split = (year: number, places: Record<string, number>) =>
  Object.entries(places).map(([sector, n]) =>
    row(`${year}-01-01`, `${year}-12-31`, n, COMMITTEE('article not seen', 'R2', 'KRh', 'KR-6, KR-7'), {
      key: [sector],
    }),
  )

/** The flexible part may be drawn by any sector beyond its own places. */
export const quotaSplit = table('kr.eps.quota-sector', {
  title: text('Квотаның салаларға бөлінісі', 'Разбивка квоты по отраслям', 'Quota by sector'),
  unit: 'persons',
  keys: ['sector'],
  rows: [
    ...split(2025, {
      manufacturing: 72_000,
      farming: 10_000,
      fishery: 8_500,
      services: 3_000,
      shipbuilding: 2_500,
      construction: 2_000,
      flexible: 32_000,
    }),
    ...split(2026, {
      manufacturing: 50_000,
      farming: 10_000,
      fishery: 7_000,
      services: 1_000,
      shipbuilding: 0,
      construction: 2_000,
      flexible: 10_000,
    }),
  ],
})

const all = ['manufacturing', 'construction', 'farming', 'fishery', 'services']
export const sectors = table('kr.eps.sectors', {
  title: text('Жаңа жұмысшыларға ашық салалар', 'Отрасли, открытые новым работникам', 'Sectors open to new workers'),
  unit: 'list',
  rows: [
    row('2024-01-01', '2025-12-31', [...all, 'shipbuilding'], COMMITTEE('article not seen', 'R2', 'KRh', 'KR-4, KR-7')),
    row('2026-01-01', null, all, COMMITTEE('article not seen', 'R2', 'KRh', 'KR-4, KR-7: not renewed')),
  ],
})

export const states = table('kr.eps.states', {
  title: text('Меморандумы бар мемлекеттер', 'Государства с меморандумом', 'States with a memorandum'),
  unit: 'list',
  rows: [
    notFound(
      '2024-01-01',
      '2025-03-31',
      'the list as it stood then was not read',
      GUIDE('article not seen', 'NF', 'KRc', 'KR-3'),
    ),
    row(
      '2025-04-01',
      null,
      ['TH', 'PH', 'LK', 'VN', 'ID', 'MN', 'PK', 'UZ', 'KH', 'CN', 'BD', 'NP', 'MM', 'KG', 'TL', 'LA', 'TJ'],
      GUIDE('article not seen', 'R', 'KRc', 'KR-3: read undated, as it stands today'),
    ),
  ],
})

export const search = table('kr.eps.search-days', {
  title: text('Жергілікті жұмысшы іздеу күндері', 'Дни поиска местных работников', 'Days of search for locals'),
  unit: 'day',
  rows: [row('2024-01-01', null, 7, GUIDE('article not seen', 'R2', 'KRj', 'KR-11'))],
})

export const staffLimit = table('kr.eps.staff', {
  title: text('Тұрақты жұмысшылар шегі', 'Предел постоянных работников', 'Limit of regular workers'),
  unit: 'persons',
  rows: [row('2024-01-01', null, 300, GUIDE('article not seen', 'R', 'KRc', 'KR-4'))],
})

export const capitalLimit = table('kr.eps.capital', {
  title: text('Капитал шегі', 'Предел капитала', 'Limit of capital'),
  unit: 'KRW-minor',
  rows: [row('2024-01-01', null, 800_000_000_000, GUIDE('article not seen', 'R', 'KRc', 'KR-4'))],
})

export const changes = table('kr.eps.changes', {
  title: text('Жұмыс орнын ауыстыру саны', 'Число смен места работы', 'Changes of workplace allowed'),
  unit: 'times',
  keys: ['employmentPeriod'],
  rows: [
    row('2024-01-01', null, 3, ACT('article not seen', 'R2', 'KRe', 'KR-24'), { key: ['first'] }),
    row('2024-01-01', null, 2, ACT('article not seen', 'R2', 'KRv', 'KR-24'), { key: ['re-employment'] }),
  ],
  conflict:
    'KR-24: another source gives 2 changes and 1; 3 is taken from an institute study, 2 for re-employment from an older source',
})

export const applyMonths = table('kr.eps.change-apply-months', {
  title: text('Ауысуға өтіну мерзімі', 'Срок обращения о смене', 'Months to apply for a change'),
  unit: 'month',
  rows: [row('2024-01-01', null, 1, ACT('article not seen', 'R2', 'KRf', 'KR-25'))],
})

export const permissionMonths = table('kr.eps.change-permission-months', {
  title: text(
    'Ауысуға рұқсат алу мерзімі',
    'Срок получения разрешения на смену',
    'Months to obtain permission for a change',
  ),
  unit: 'month',
  rows: [row('2024-01-01', null, 3, ACT('article not seen', 'R2', 'KRf', 'KR-25'))],
})

export const reentry = table('kr.eps.reentry-months', {
  title: text('Қайта келуге дейінгі айлар', 'Месяцы до нового въезда', 'Months outside before re-entry'),
  unit: 'month',
  keys: ['step'],
  rows: [
    row('2024-01-01', null, 3, GUIDE('article not seen', 'R', 'KRl', 'KR-28'), { key: ['committed-return'] }),
    row('2024-01-01', null, 6, GUIDE('article not seen', 'R2', 'KRm', 'KR-29'), { key: ['test-return'] }),
  ],
  conflict: 'KR-28: one month since October 2021 is general knowledge and was not confirmed; three months were read',
})

export const committedMonths = table('kr.eps.committed-months', {
  title: text('Адал жұмысшының еңбек айлары', 'Месяцы работы верного работника', 'Months worked by a committed worker'),
  unit: 'month',
  rows: [row('2024-01-01', null, 58, GUIDE('article not seen', 'R', 'KRl', 'KR-28: 4 years 10 months'))],
})

import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const CAP = citing('us/uscis-h-2b-cap')
const EXTRA = citing('us/h-2b-supplement-2025')
const HALVES = 'the statute splits 66,000 into two halves since 2005; told for the fiscal year from 1 October 2008'

/** Each half of a fiscal year on its own; what the first half leaves goes to the second (see the quota of the scheme). */
export const capByHalf = table('us.h2b-cap-half', {
  title: text(
    'H-2B: қаржы жылының жартысына арналған орын саны',
    'H-2B: мест на половину финансового года',
    'H-2B: places in each half of a fiscal year',
  ),
  unit: 'persons',
  rows: [
    row('2008-10-01', '2019-05-07', 33_000, CAP('what is the H-2B cap', 'I', 'USCIS 2008-06-18', `US-10; ${HALVES}`)),
    row('2019-05-08', null, 33_000, CAP('what is the H-2B cap', 'R', 'USh', 'US-10')),
  ],
})

export const capByYear = table('us.h2b-cap-year', {
  title: text('H-2B: қаржы жылына арналған орын саны', 'H-2B: мест на финансовый год', 'H-2B: places in a fiscal year'),
  unit: 'persons',
  rows: [
    row('2008-10-01', '2019-05-07', 66_000, CAP('what is the H-2B cap', 'I', 'USCIS 2008-06-18', `US-10; ${HALVES}`)),
    row('2019-05-08', null, 66_000, CAP('what is the H-2B cap', 'R', 'USh', 'US-10')),
  ],
})

export const returningYears = table('us.h2b-returning-years', {
  title: text(
    'Қайта келген жұмысшы: қаралатын қаржы жылдары',
    'Вернувшийся работник: учитываемые финансовые годы',
    'Returning worker: fiscal years looked back on',
  ),
  unit: 'year',
  rows: [row('2019-05-08', null, 3, CAP('returning workers', 'R', 'USh', 'US-12'))],
})

/** The supplement of one year, which stands beside the cap and has conditions of its own. */
export const supplement = table('us.h2b-supplement', {
  title: text(
    'H-2B: 2025 қаржы жылындағы қосымша орындар',
    'H-2B: дополнительные места 2025 финансового года',
    'H-2B: additional places of fiscal year 2025',
  ),
  unit: 'persons',
  keys: ['group'],
  rows: [
    row('2024-10-01', '2025-09-30', 64_716, EXTRA('article not seen', 'R2', 'USi', 'US-11'), { key: ['all'] }),
    row('2024-10-01', '2025-09-30', 20_716, EXTRA('article not seen', 'R2', 'USi', 'US-11'), {
      key: ['returning-first-half'],
    }),
    row('2024-10-01', '2025-09-30', 20_000, EXTRA('article not seen', 'R2', 'USi', 'US-11'), {
      key: ['named-countries'],
    }),
    notFound(
      '2024-10-01',
      '2025-09-30',
      'how the rest is split over the second half is known from general knowledge only',
      EXTRA('article not seen', 'G', 'USi', 'US-11'),
      { key: ['later'] },
    ),
  ],
})

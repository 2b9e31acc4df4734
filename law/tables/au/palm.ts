import { citing, notFound, row, table, text } from '../../language/index.ts'

const PALM = citing('au/palm-guidelines')
const NOT_SEEN = 'article not seen'

export const palmLongest = table('au.palm.longest', {
  title: text('Ең ұзақ мерзім', 'Наибольший срок', 'Longest stay'),
  unit: 'month',
  keys: ['type'],
  rows: [
    row('2022-04-04', null, 9, PALM(NOT_SEEN, 'R2', 'PLb', 'PL-1'), { key: ['seasonal'] }),
    row('2022-04-04', null, 48, PALM(NOT_SEEN, 'R2', 'PLb', 'PL-1'), { key: ['long-term'] }),
  ],
})

export const palmShortest = table('au.palm.shortest', {
  title: text('Ұзақ мерзімді түрдің ең қысқасы', 'Наименьший долгий срок', 'Shortest long-term stay'),
  unit: 'month',
  rows: [row('2022-04-04', null, 12, PALM(NOT_SEEN, 'R2', 'PLb', 'PL-1'))],
})

export const palmHours = table('au.palm.hours', {
  title: text('Төрт аптадағы сағат', 'Часы за четыре недели', 'Hours in four weeks'),
  unit: 'hour',
  rows: [
    notFound('2022-04-04', '2023-12-31', 'the hours before 2024 were not read', PALM(NOT_SEEN, 'NF', 'PLd', 'PL-4')),
    row('2024-01-01', null, 120, PALM(NOT_SEEN, 'R2', 'PLd', 'PL-4: 30 a week averaged; kept from 1 July 2024')),
  ],
})

export const palmTravel = table('au.palm.travel-share', {
  title: text('Жұмыс беруші қайтарып алмайтын жол ақысы', 'Невозвратная доля дороги', 'Travel cost never recovered'),
  unit: 'AUD-minor',
  rows: [row('2022-04-04', null, 30_000, PALM(NOT_SEEN, 'R', 'PLa', 'PL-3: read undated'))],
})

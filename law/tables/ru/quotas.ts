import { type Citation, citing, notFound, row, table, text } from '../../language/index.ts'

const R682 = citing('ru/resolution-682')
const QUOTA = citing('ru/quota-acts')
const SHARE = citing('ru/share-decrees')

export const workPermits = table('ru.quota.work-permits', {
  title: text(
    'Визасыз келгендерге жұмыс рұқсаттарының квотасы',
    'Квота разрешений на работу для въезжающих без визы',
    'Quota of work permits for visa-free arrivals',
  ),
  unit: 'persons',
  rows: [
    row('2007-01-15', '2007-12-31', 6_000_000, R682('article not seen', 'R2', 'RUa', 'RU-3')),
    row(
      '2008-01-01',
      '2008-12-31',
      2_000_000,
      QUOTA('article not seen', 'R', 'RUb', 'RU-4: about; with visa countries'),
    ),
    notFound(
      '2009-01-01',
      '2013-12-31',
      'quotas of 2009-2013 were not read',
      QUOTA('article not seen', 'NF', 'RUc', 'RU-5'),
    ),
    row('2014-01-01', '2014-12-31', 1_631_000, QUOTA('article not seen', 'R2', 'RUc', 'RU-5: the need as set')),
  ],
  conflict: 'RU-8: another source gives 1.6 million for 2014; the fuller figure is taken',
})

export const invitations = table('ru.quota.invitations', {
  title: text('Шақыру квотасы', 'Квота приглашений', 'Quota of invitations'),
  unit: 'persons',
  rows: [
    row('2008-01-01', '2008-12-31', 60_000, QUOTA('article not seen', 'R', 'RUb', 'RU-4: about, visa countries')),
    notFound('2009-01-01', '2013-12-31', 'not read', QUOTA('article not seen', 'NF', 'RUc', 'RU-5')),
    row('2014-01-01', '2014-12-31', 357_894, QUOTA('article not seen', 'R2', 'RUc', 'RU-5')),
    row(
      '2015-01-01',
      '2015-12-31',
      212_197,
      QUOTA('article not seen', 'R2', 'RUc', 'RU-6: and a reserve of 30 per cent'),
    ),
  ],
})

const s2025 = (mark: Citation['mark']) => SHARE('article not seen', mark, 'RUs', 'RU-25, RU-26')
const UNREAD = 'the share of this activity was not read'
const from2025 = (activity: string, percent?: number) =>
  percent === undefined
    ? notFound('2025-01-01', '2025-12-31', UNREAD, s2025('NF'), { key: [activity, '*'] })
    : row('2025-01-01', '2025-12-31', percent, s2025('R2'), { key: [activity, '*'] })
const from2026 = (activity: string, percent: number | undefined, override = '*') => {
  const cite = SHARE('article not seen', percent === undefined ? 'NF' : 'R2', 'RUs', 'RU-26, RU-27')
  return percent === undefined
    ? notFound('2026-01-01', '2026-12-31', UNREAD, cite, { key: [activity, override] })
    : row('2026-01-01', '2026-12-31', percent, cite, { key: [activity, override] })
}

export const staffShare = table('ru.staff-share', {
  title: text(
    'Қызмет түрі бойынша шетелдіктердің ең көп үлесі',
    'Наибольшая доля иностранцев по виду деятельности',
    'Largest share of foreigners by activity',
  ),
  unit: 'percent',
  keys: ['activity', 'regionShare'],
  rows: [
    from2025('construction', 80),
    from2025('vegetables', 50),
    from2025('forestry', 50),
    from2025('wood', 50),
    from2025('timber-trade', 50),
    from2025('catering', 100),
    from2025('land-transport'),
    from2025('building-services'),
    from2025('alcohol-tobacco'),
    from2025('pharmacies'),
    from2025('markets'),
    from2025('other'),
    from2026('construction', 50, 'federal'),
    from2026('construction', 30, 'dagestan'),
    from2026('construction', 80, 'yamal-nenets'),
    from2026('construction', 80, 'khanty-mansi'),
    from2026('construction', undefined, 'other-own'),
    from2026('vegetables', 40),
    from2026('forestry', 40),
    from2026('wood', 40),
    from2026('timber-trade', 40),
    from2026('land-transport', 40),
    from2026('building-services', 70),
    from2026('catering', 50),
    from2026('alcohol-tobacco', 0),
    from2026('pharmacies', 0),
    from2026('markets', 0),
    from2026('other', undefined),
  ],
})

export const workPermitMonths = table('ru.work-permit.months', {
  title: text('Рұқсаттың ең ұзақ мерзімі', 'Наибольший срок разрешения', 'Longest permit'),
  unit: 'month',
  rows: [
    notFound(
      '2007-01-15',
      '2014-12-31',
      'a year is general knowledge only',
      citing('ru/law-115-fz')('article not seen', 'NF', undefined, 'part 19.6'),
    ),
  ],
})

import { citing, notFound, row, table, text } from '../../language/index.ts'

const AGREEMENT = citing('kz/agreement-2010-11-19')
const EAEU = citing('kz/eaeu-treaty')

/** States whose nationals need neither permit nor quota. */
export const freeStates = table('kz.free-movement.states', {
  title: text(
    'Азаматтарына рұқсат қажет емес мемлекеттер',
    'Государства, гражданам которых разрешение не нужно',
    'States whose nationals need no permit',
  ),
  unit: 'list',
  rows: [
    row(
      '2008-06-01',
      '2011-12-31',
      [],
      citing('kz/resolution-836')('article not seen', 'I', 'zp-mw', 'C-55: free movement began on 2012-01-01'),
    ),
    row('2012-01-01', '2014-12-31', ['RU', 'BY'], AGREEMENT('article not seen', 'R2', 'zp-mw', 'C-55')),
    row('2015-01-01', '2015-01-01', ['RU', 'BY'], EAEU('art. 97', 'R2', 'expat-kg', 'C-55')),
    row('2015-01-02', '2015-08-11', ['RU', 'BY', 'AM'], EAEU('art. 97', 'R2', 'expat-kg', 'C-55')),
    row('2015-08-12', null, ['RU', 'BY', 'AM', 'KG'], EAEU('art. 97', 'R2', 'expat-kg', 'C-55')),
  ],
})

const LAW477 = citing('kz/law-477-4')
/** Citizenships of labour immigrants (work for private households). */
export const householdStates = table('kz.household.states', {
  title: text(
    'Еңбекші көшіп келушілердің азаматтығы',
    'Гражданства трудовых иммигрантов',
    'Citizenships of labour immigrants',
  ),
  unit: 'list',
  rows: [
    notFound(
      '2014-02-01',
      '2015-08-11',
      'the list before Kyrgyzstan joined the EAEU was not found',
      LAW477('article not seen', 'NF', 'egov-wp', 'C-43'),
    ),
    row(
      '2015-08-12',
      null,
      ['UZ', 'TJ', 'AZ', 'MD', 'GE', 'UA'],
      LAW477('article not seen', 'R', 'egov-wp', 'C-43: pages of 2020 and 2022'),
    ),
  ],
})

const O285 = citing('kz/order-285')
const first = [
  'gardener',
  'crop-grower',
  'tobacco-preparer',
  'crop-labourer',
  'livestock-labourer',
  'mixed-farm-labourer',
]
/** Occupations of seasonal workers, by ids of our own: the sources name them in words, without codes. */
export const seasonalOccupations = table('kz.seasonal.occupations', {
  title: text('Маусымдық жұмыс кәсіптері', 'Профессии сезонных работ', 'Seasonal occupations'),
  unit: 'list',
  rows: [
    notFound(
      '2017-01-01',
      '2023-06-30',
      'the list of seasonal occupations before order 285 was not found',
      citing('kz/order-559')('article not seen', 'NF', undefined, 'C.7'),
    ),
    row(
      '2023-07-01',
      '2025-08-28',
      first,
      O285('list', 'R2', 'kzinform-seas', 'C.7: the source describes the draft of the order'),
    ),
    row(
      '2025-08-29',
      null,
      first,
      O285('list as amended by order 261', 'I', 'zano-285', 'C.7: at least these; the added occupations were not read'),
    ),
  ],
})
/** Day from which the list of seasonal occupations is wider than what was read. */
export const seasonalWidened = table('kz.seasonal.widened', {
  title: text(
    'Маусымдық кәсіптер тізбесі кеңейген күн',
    'День расширения перечня сезонных профессий',
    'Day on which the list of seasonal occupations was widened',
  ),
  unit: 'date',
  rows: [row('2023-07-01', null, '2025-08-29', O285('order 261 of 2025-08-29', 'R', 'zano-285', 'C.7'))],
})
export const seasonalTerms = table('kz.seasonal.terms', {
  title: text('Маусымдық рұқсаттың мерзімдері', 'Сроки сезонного разрешения', 'Terms of a seasonal permit'),
  unit: 'list',
  rows: [
    notFound(
      '2017-01-01',
      '2020-12-31',
      'the terms of seasonal permits before 2021 were not found',
      citing('kz/order-559')('article not seen', 'NF', 'bal-2017', 'C.3'),
    ),
    row(
      '2021-01-01',
      '2023-06-30',
      ['90', '180', '270', '365'],
      citing('kz/order-559')('article not seen', 'R2', 'dos-2021', 'C.3'),
    ),
    row(
      '2023-07-01',
      null,
      ['90', '180', '270', '365'],
      citing('kz/order-279')('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559'),
    ),
  ],
})
export const seasonalDays = table('kz.seasonal.days', {
  title: text('Маусымдық рұқсаттың ең ұзақ мерзімі', 'Наибольший срок сезонного разрешения', 'Longest seasonal permit'),
  unit: 'day',
  rows: [
    notFound(
      '2017-01-01',
      '2020-12-31',
      'the terms of seasonal permits before 2021 were not found',
      citing('kz/order-559')('article not seen', 'NF', 'bal-2017', 'C.3'),
    ),
    row('2021-01-01', '2023-06-30', 365, citing('kz/order-559')('article not seen', 'R2', 'dos-2021', 'C.3')),
    row(
      '2023-07-01',
      null,
      365,
      citing('kz/order-279')('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559'),
    ),
  ],
})

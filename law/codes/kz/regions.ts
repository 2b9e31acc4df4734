import { type Text, text } from '../../language/text.ts'

/** One of the 17 regions and 3 cities of republican significance (division of 8 June 2022). */
export interface KzRegion {
  code: string
  /** First two digits, and the whole code, of the state classifier of territories. */
  kato2: string
  kato: string
  type: 'region' | 'city'
  name: Text
  centre: string
  /** Day the unit came into being, and the unit it was split from, where it is younger than the division of 1997. */
  created?: string
  splitFrom?: string
  /** Place on the tile map: column 0-6, row 0-4. */
  tile: { column: number; row: number }
}

/** The 20 units of Kazakhstan in the order of their codes. */
export const kzRegions: KzRegion[] = [
  {
    code: 'KZ-10',
    kato2: '10',
    kato: '100000000',
    type: 'region',
    name: text('Абай облысы', 'область Абай', 'Abai Region'),
    centre: 'Semey',
    created: '2022-06-08',
    splitFrom: 'KZ-63',
    tile: { column: 5, row: 1 },
  },
  {
    code: 'KZ-11',
    kato2: '11',
    kato: '110000000',
    type: 'region',
    name: text('Ақмола облысы', 'Акмолинская область', 'Akmola Region'),
    centre: 'Kokshetau',
    tile: { column: 3, row: 1 },
  },
  {
    code: 'KZ-15',
    kato2: '15',
    kato: '150000000',
    type: 'region',
    name: text('Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region'),
    centre: 'Aktobe',
    tile: { column: 1, row: 1 },
  },
  {
    code: 'KZ-19',
    kato2: '19',
    kato: '190000000',
    type: 'region',
    name: text('Алматы облысы', 'Алматинская область', 'Almaty Region'),
    centre: 'Konaev',
    tile: { column: 4, row: 3 },
  },
  {
    code: 'KZ-23',
    kato2: '23',
    kato: '230000000',
    type: 'region',
    name: text('Атырау облысы', 'Атырауская область', 'Atyrau Region'),
    centre: 'Atyrau',
    tile: { column: 0, row: 2 },
  },
  {
    code: 'KZ-27',
    kato2: '27',
    kato: '270000000',
    type: 'region',
    name: text('Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region'),
    centre: 'Oral',
    tile: { column: 0, row: 1 },
  },
  {
    code: 'KZ-31',
    kato2: '31',
    kato: '310000000',
    type: 'region',
    name: text('Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region'),
    centre: 'Taraz',
    tile: { column: 3, row: 3 },
  },
  {
    code: 'KZ-33',
    kato2: '33',
    kato: '330000000',
    type: 'region',
    name: text('Жетісу облысы', 'область Жетісу', 'Jetisu Region'),
    centre: 'Taldykorgan',
    created: '2022-06-08',
    splitFrom: 'KZ-19',
    tile: { column: 5, row: 3 },
  },
  {
    code: 'KZ-35',
    kato2: '35',
    kato: '350000000',
    type: 'region',
    name: text('Қарағанды облысы', 'Карагандинская область', 'Karaganda Region'),
    centre: 'Karaganda',
    tile: { column: 4, row: 2 },
  },
  {
    code: 'KZ-39',
    kato2: '39',
    kato: '390000000',
    type: 'region',
    name: text('Қостанай облысы', 'Костанайская область', 'Kostanay Region'),
    centre: 'Kostanay',
    tile: { column: 2, row: 0 },
  },
  {
    code: 'KZ-43',
    kato2: '43',
    kato: '430000000',
    type: 'region',
    name: text('Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region'),
    centre: 'Kyzylorda',
    tile: { column: 1, row: 3 },
  },
  {
    code: 'KZ-47',
    kato2: '47',
    kato: '470000000',
    type: 'region',
    name: text('Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region'),
    centre: 'Aktau',
    tile: { column: 0, row: 3 },
  },
  {
    code: 'KZ-55',
    kato2: '55',
    kato: '550000000',
    type: 'region',
    name: text('Павлодар облысы', 'Павлодарская область', 'Pavlodar Region'),
    centre: 'Pavlodar',
    tile: { column: 5, row: 0 },
  },
  {
    code: 'KZ-59',
    kato2: '59',
    kato: '590000000',
    type: 'region',
    name: text('Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region'),
    centre: 'Petropavl',
    tile: { column: 3, row: 0 },
  },
  {
    code: 'KZ-61',
    kato2: '61',
    kato: '610000000',
    type: 'region',
    name: text('Түркістан облысы', 'Туркестанская область', 'Turkistan Region'),
    centre: 'Turkistan',
    created: '2018-06-19',
    tile: { column: 2, row: 3 },
  },
  {
    code: 'KZ-62',
    kato2: '62',
    kato: '620000000',
    type: 'region',
    name: text('Ұлытау облысы', 'область Ұлытау', 'Ulytau Region'),
    centre: 'Zhezkazgan',
    created: '2022-06-08',
    splitFrom: 'KZ-35',
    tile: { column: 2, row: 2 },
  },
  {
    code: 'KZ-63',
    kato2: '63',
    kato: '630000000',
    type: 'region',
    name: text('Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region'),
    centre: 'Oskemen',
    tile: { column: 6, row: 1 },
  },
  {
    code: 'KZ-71',
    kato2: '71',
    kato: '710000000',
    type: 'city',
    name: text('Астана қаласы', 'город Астана', 'Astana'),
    centre: 'Astana',
    tile: { column: 4, row: 1 },
  },
  {
    code: 'KZ-75',
    kato2: '75',
    kato: '750000000',
    type: 'city',
    name: text('Алматы қаласы', 'город Алматы', 'Almaty'),
    centre: 'Almaty',
    tile: { column: 4, row: 4 },
  },
  {
    code: 'KZ-79',
    kato2: '79',
    kato: '790000000',
    type: 'city',
    name: text('Шымкент қаласы', 'город Шымкент', 'Shymkent'),
    centre: 'Shymkent',
    created: '2018-06-19',
    splitFrom: 'KZ-61',
    tile: { column: 2, row: 4 },
  },
]

/** A unit that was divided, and one of the units it became. */
export interface KzSuccession {
  old: string
  oldName: Text
  until: string
  now: string
  since: string
}

const was: Record<string, Text> = {
  'KZ-YUZ': text('Оңтүстік Қазақстан облысы', 'Южно-Казахстанская область', 'South Kazakhstan Region'),
  'KZ-VOS': text(
    'Шығыс Қазақстан облысы (бөлінгенге дейін)',
    'Восточно-Казахстанская область (до разделения)',
    'East Kazakhstan Region (before the split)',
  ),
  'KZ-ALM': text(
    'Алматы облысы (бөлінгенге дейін)',
    'Алматинская область (до разделения)',
    'Almaty Region (before the split)',
  ),
  'KZ-KAR': text(
    'Қарағанды облысы (бөлінгенге дейін)',
    'Карагандинская область (до разделения)',
    'Karaganda Region (before the split)',
  ),
}
const became = (old: string, until: string, now: string, since: string): KzSuccession => ({
  old,
  oldName: was[old] as Text,
  until,
  now,
  since,
})

/** What became of the regions divided in 2018 and 2022, for time series. */
export const kzSuccession: KzSuccession[] = [
  became('KZ-YUZ', '2018-06-18', 'KZ-61', '2018-06-19'),
  became('KZ-YUZ', '2018-06-18', 'KZ-79', '2018-06-19'),
  became('KZ-VOS', '2022-06-07', 'KZ-63', '2022-06-08'),
  became('KZ-VOS', '2022-06-07', 'KZ-10', '2022-06-08'),
  became('KZ-ALM', '2022-06-07', 'KZ-19', '2022-06-08'),
  became('KZ-ALM', '2022-06-07', 'KZ-33', '2022-06-08'),
  became('KZ-KAR', '2022-06-07', 'KZ-35', '2022-06-08'),
  became('KZ-KAR', '2022-06-07', 'KZ-62', '2022-06-08'),
]

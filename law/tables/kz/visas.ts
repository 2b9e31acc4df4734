import { citing, type Mark, notFound, row, type TableRow, table, text } from '../../language/index.ts'

const VISAS = citing('kz/order-visas-2016')
const FROM = '2016-11-28'

const purposes = (key: string, list: string[], source: string | undefined, mark: Mark = 'R2'): TableRow =>
  row(FROM, null, list, VISAS('classes of visa', mark, source, `F: class ${key}`), { key: [key] })

/** What each class of visa is for, by ids of our own. */
export const visaPurposes = table('kz.visa.purposes', {
  title: text('Виза санатының мақсаттары', 'Цели по категориям виз', 'Purposes by class of visa'),
  unit: 'list',
  keys: ['visaClass'],
  rows: [
    purposes('C3', ['work', 'family-of-worker'], 'visitworld'),
    purposes('C2', ['family-reunification'], 'dos-c3'),
    purposes('C4', ['independent-work'], undefined, 'G'),
    purposes('C5', ['business-immigrant'], 'gpartners'),
    purposes('C9', ['study'], 'visitworld'),
    purposes('B10', ['private'], 'dos-c3'),
    purposes('B1', ['conference', 'lecture'], 'gpartners'),
    purposes('B2', ['installation', 'repair', 'consulting', 'audit'], 'gpartners'),
    purposes('B3', ['talks', 'founder', 'board'], 'gpartners'),
  ],
})

const single = (key: string, source: string): TableRow =>
  row(FROM, null, 90, VISAS('classes of visa', 'R2', source, `F: class ${key}, single entry`), { key: [key] })

export const visaSingle = table('kz.visa.single-days', {
  title: text('Бір реттік визаның мерзімі', 'Срок однократной визы', 'Term of a single-entry visa'),
  unit: 'day',
  keys: ['visaClass'],
  rows: [
    single('C3', 'visitworld'),
    single('C5', 'gpartners'),
    notFound(
      FROM,
      null,
      'the term of a single-entry visa of this class was not found',
      VISAS('classes of visa', 'NF', 'adi-visa', 'F'),
      { key: ['*'] },
    ),
  ],
})

export const visaMultiple = table('kz.visa.multiple-months', {
  title: text('Көп реттік визаның мерзімі', 'Срок многократной визы', 'Term of a multiple-entry visa'),
  unit: 'month',
  keys: ['visaClass'],
  rows: [
    row(
      FROM,
      null,
      36,
      VISAS('classes of visa', 'R2', 'visitworld', 'F: class C3, the term of the permit, at most 3 years'),
      {
        key: ['C3'],
      },
    ),
    notFound(
      FROM,
      null,
      'the term of a multiple-entry visa of this class was not found',
      VISAS('classes of visa', 'NF', 'adi-visa', 'F'),
      { key: ['*'] },
    ),
  ],
})

/** Stays from which a person may change to a visa of class C3 without leaving. */
export const visaChange = table('kz.visa.change-to-c3', {
  title: text(
    'C3 визасына ел ішінде ауысуға болатын мәртебелер',
    'Статусы, с которых можно перейти на визу C3 внутри страны',
    'Stays that may be changed to C3 inside the country',
  ),
  unit: 'list',
  rows: [
    row(
      FROM,
      null,
      ['visa-free', 'B2', 'B3', 'B10', 'C2', 'C3', 'C9'],
      VISAS('article not seen', 'R2', 'dos-c3', 'F: in-country change to C3'),
    ),
  ],
})

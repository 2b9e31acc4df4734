import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const BV = citing('de/employment-ordinance')
const NOTICE = citing('de/western-balkans-notice')

export const balkans = table('de.western-balkans', {
  title: text('Батыс Балқанның алты елі', 'Шесть стран Западных Балкан', 'The six states of the Western Balkans'),
  unit: 'list',
  rows: [row('2022-03-01', null, ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'], BV('s. 26(2)', 'R', 'BeschV', 'DE-50'))],
})

export const consents = table('de.western-balkans-consents', {
  title: text('Жылдық келісім шегі', 'Годовой предел согласий', 'Consents in a calendar year'),
  unit: 'persons',
  rows: [
    row('2022-03-01', '2023-12-31', 25_000, BV('s. 26(2)', 'R', 'BeschV', 'DE-51')),
    notFound(
      '2024-01-01',
      '2024-05-31',
      'the cap for these months was not read',
      BV('s. 26(2)', 'NF', undefined, 'DE-51'),
    ),
    row('2024-06-01', null, 50_000, NOTICE('article not seen', 'R', 'DEe', 'DE-51: no end date')),
  ],
})

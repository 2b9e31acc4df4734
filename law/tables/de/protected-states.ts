import { citing } from '../../language/act.ts'
import { notFound, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

/** 47 states; their names were not read. */
export const protectedStates = table('de.protected-states', {
  title: text(
    'Медицина қызметкерін тек мемлекеттік агенттік шақыра алатын елдер',
    'Страны, где медработников вправе набирать только государственное агентство',
    'States where only the public agency may recruit health and care staff',
  ),
  unit: 'list',
  rows: [
    notFound(
      '2022-03-01',
      null,
      'the list of 47 states in the annex was not read',
      citing('de/employment-ordinance')('s. 38 and annex', 'NF', undefined, 'DE-55'),
    ),
  ],
})

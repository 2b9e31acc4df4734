import { type Citation, type OccupationList, text } from '../../language/index.ts'

/** The list of occupations in demand that the ministry issues each year from the proposals of the local bodies. */
export const demandList = (cite: Citation): OccupationList => ({
  id: 'kz.demand',
  title: text('Сұранысқа ие кәсіптер тізімі', 'Перечень востребованных профессий', 'List of occupations in demand'),
  occupation: 'occupation',
  region: 'region',
  cite,
})

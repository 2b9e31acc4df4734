import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The grid of pay by age and the notes were read in the ministry's table, the rest in copies of it. */
export const highlySkilledOrdinance = act('jp/highly-skilled-ordinance', {
  title: text(
    'Жоғары білікті маман мәртебесінің өлшемдері туралы Әділет министрлігінің қаулысы (Жапония)',
    'Постановление Министерства юстиции о критериях статуса высококвалифицированного специалиста (Япония)',
    'Ordinance of the Ministry of Justice on the criteria for the status Highly Skilled Professional (i) (Japan)',
  ),
  source: 'moj.go.jp/isa/content/001398892.pdf; lawoffice-yokoyama.com/english/hsp_pointtable_ib; daisukeoffice.com',
  editions: [
    {
      id: '2025',
      from: '2025-02-01',
      note: 'as read in February 2025; the point system is older, its dates unverified',
    },
  ],
  mark: 'R2',
})

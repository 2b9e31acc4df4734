import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The point-system regime. Struck out formally by resolution 502 of 2018-08-11 only. */
export const resolution1242 = act('kz/resolution-1242', {
  title: text(
    '836 қаулыға өзгеріс енгізу туралы (Үкімет қаулысы)',
    'О внесении изменения в постановление 836 (постановление Правительства)',
    'Amendment of resolution 836 (Government resolution)',
  ),
  number: '1242',
  adopted: '2007-12-19',
  registry: 'P070001242_',
  source: 'adilet.zan.kz/kaz/docs/P070001242_/compare',
  editions: [{ id: '2007', from: '2008-06-01', to: '2012-03-10', note: 'in substance ended in March 2012' }],
  repealed: '2018-08-11',
  mark: 'R',
})

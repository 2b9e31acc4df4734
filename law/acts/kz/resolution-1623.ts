import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution1623 = act('kz/resolution-1623', {
  title: text(
    '2012 жылға арналған шетелдік жұмыс күші квотасы (Үкімет қаулысы)',
    'Квота иностранной рабочей силы на 2012 год (постановление Правительства)',
    'Quota of foreign labour for 2012 (Government resolution)',
  ),
  number: '1623',
  adopted: '2011-12-28',
  source: 'kz.buh-nauka.com/?action=content&id_category=15&id_razdel=2&itemid=23952',
  editions: [{ id: '2012', from: '2012-01-01', to: '2012-12-31' }],
  mark: 'R',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution890 = act('kz/resolution-890', {
  title: text(
    '2019 жылға арналған шетелдік жұмыс күші квотасы (Үкімет қаулысы)',
    'Квота иностранной рабочей силы на 2019 год (постановление Правительства)',
    'Quota of foreign labour for 2019 (Government resolution)',
  ),
  number: '890',
  adopted: '2018-12-26',
  source: 'investastana.kz/en/business-and-live/hiring',
  editions: [{ id: '2019', from: '2019-01-01', to: '2019-12-31' }],
  mark: 'R2',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution898 = act('kz/resolution-898', {
  title: text(
    '2017 жылға арналған шетелдік жұмыс күші квотасы (Үкімет қаулысы)',
    'Квота иностранной рабочей силы на 2017 год (постановление Правительства)',
    'Quota of foreign labour for 2017 (Government resolution)',
  ),
  number: '898',
  adopted: '2016-12-29',
  source: 'kazworld.info/?p=62169',
  editions: [{ id: '2017', from: '2017-01-01', to: '2017-12-31' }],
  mark: 'R2',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution1197 = act('kz/resolution-1197', {
  title: text(
    '2009 жылға арналған шетелдік жұмыс күші квотасы (Үкімет қаулысы)',
    'Квота иностранной рабочей силы на 2009 год (постановление Правительства)',
    'Quota of foreign labour for 2009 (Government resolution)',
  ),
  number: '1197',
  adopted: '2008-12-22',
  registry: 'P080001197_',
  source: 'adilet.zan.kz/kaz/docs/P080001197_/compare',
  editions: [{ id: '2009', from: '2009-01-01', to: '2009-12-31' }],
  mark: 'R',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution819 = act('kz/resolution-819', {
  title: text(
    'Шетелдік жұмыс күшін тартқаны үшін алымның жаңа мөлшерлемелері (Үкімет қаулысы)',
    'Новые ставки сбора за разрешение на привлечение иностранной рабочей силы (постановление Правительства)',
    'New rates of the levy for permits to attract foreign labour (Government resolution)',
  ),
  number: '819',
  adopted: '2025-10-03',
  source: 'continent-online.com/Document/?doc_id=38922146',
  editions: [{ id: '2025', from: '2025-10-19', note: 'for relations from 2026-01-01' }],
  mark: 'R2',
})

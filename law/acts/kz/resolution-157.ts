import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution157 = act('kz/resolution-157', {
  title: text(
    'Шетелдік жұмыс күшін тартқаны үшін алым мөлшерлемелері (Үкімет қаулысы)',
    'Ставки сбора за разрешение на привлечение иностранной рабочей силы (постановление Правительства)',
    'Rates of the levy for permits to attract foreign labour (Government resolution)',
  ),
  number: '157',
  adopted: '2018-04-03',
  source: 'freevector.kz/visa-c3-en',
  editions: [
    { id: '2018', from: '2018-04-16', to: '2020-12-31' },
    { id: '2021', from: '2021-01-01', to: '2025-12-31', note: 'seasonal levy by term' },
  ],
  mark: 'R2',
})

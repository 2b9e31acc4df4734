import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order279 = act('kz/order-279', {
  title: text(
    'Шетелдік жұмыс күшін тартуға рұқсат беру қағидалары (279 бұйрық)',
    'Правила выдачи разрешений на привлечение иностранной рабочей силы (приказ 279)',
    'Rules on permits for attracting foreign labour (order 279)',
  ),
  number: '279 (reg. 32977)',
  adopted: '2023-06-30',
  registry: 'V2300032977',
  source: 'adilet.zan.kz/eng/docs/V2300032977/compare',
  editions: [
    { id: '2023', from: '2023-07-01', to: '2025-08-31', note: 'regime KZ-R5; only the opening paragraphs were read' },
    { id: '2025-93', from: '2025-09-01', to: '2025-10-16', note: 'order 93 of 2025-03-28' },
    { id: '2025-10', from: '2025-10-17', note: 'last amendment seen' },
  ],
  mark: 'R',
})

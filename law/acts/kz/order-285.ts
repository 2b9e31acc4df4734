import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order285 = act('kz/order-285', {
  title: text(
    'Маусымдық шетелдік жұмыскерлер үшін кәсіптер тізбесі (285 бұйрық)',
    'Перечень профессий для сезонных иностранных работников (приказ 285)',
    'List of occupations for seasonal foreign workers (order 285)',
  ),
  number: '285 (reg. 32989)',
  adopted: '2023-06-30',
  registry: 'V2300032989',
  source: 'zanorda.kz/ru/content/183498-v2300032989',
  editions: [
    { id: '2023', from: '2023-07-01', to: '2025-08-28' },
    { id: '2025-261', from: '2025-08-29', note: 'order 261 of 2025-08-29: renamed and widened' },
  ],
  mark: 'R',
})

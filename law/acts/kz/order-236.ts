import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order236 = act('kz/order-236', {
  title: text(
    'Біліктілік сәйкестігі туралы анықтама беру қағидалары (236 бұйрық)',
    'Правила выдачи справок о соответствии квалификации (приказ 236)',
    'Rules on certificates of qualification for independent employment (order 236)',
  ),
  number: '236',
  adopted: '2023-06-22',
  registry: 'V2300032887',
  source: 'adilet.zan.kz/eng/docs/V2300032887/compare/rus',
  editions: [
    { id: '2023', from: '2023-07-01', to: '2025-12-29' },
    { id: '2025-12', from: '2025-12-30', note: 'amended by an order of 2025-12-30' },
  ],
  mark: 'R',
})

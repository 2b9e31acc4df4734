import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order503 = act('kz/order-503', {
  title: text(
    'Біліктілік сәйкестігі туралы анықтама беру қағидалары (503 бұйрық)',
    'Правила выдачи справок о соответствии квалификации (приказ 503)',
    'Rules on certificates of qualification for independent employment (order 503)',
  ),
  number: '503',
  adopted: '2016-06-13',
  registry: 'V1600014149',
  source: 'adilet.zan.kz/eng/docs/V1600014149',
  editions: [{ id: '2017', from: '2017-01-01', to: '2023-06-30' }],
  mark: 'R',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const orderVisas2016 = act('kz/order-visas-2016', {
  title: text(
    'Визалар беру қағидалары (11-1-2/555 және 1100 бірлескен бұйрығы)',
    'Правила выдачи виз (совместный приказ 11-1-2/555 и 1100)',
    'Rules on visas (joint order 11-1-2/555 and 1100)',
  ),
  number: '11-1-2/555 and 1100',
  adopted: '2016-11-28',
  registry: 'V1600014531',
  source: 'adilet.zan.kz/eng/docs/V1600014531',
  editions: [{ id: '2016', from: '2016-11-28' }],
  mark: 'R',
})

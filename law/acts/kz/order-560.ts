import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order560 = act('kz/order-560', {
  title: text(
    '2021 жылға арналған шетелдік жұмыс күші квотасы (министр бұйрығы)',
    'Квота иностранной рабочей силы на 2021 год (приказ министра)',
    'Quota of foreign labour for 2021 (minister’s order)',
  ),
  number: '560',
  adopted: '2020-12-31',
  source: 'mybuh.kz/news/kvota-na-privlechenie-inostrannoy-rabochey-sily-na-2021-g',
  editions: [{ id: '2021', from: '2021-01-01', to: '2021-12-31' }],
  mark: 'R2',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order138 = act('kz/order-138', {
  title: text(
    '559 бұйрыққа өзгерістер енгізу туралы (138 бұйрық)',
    'О внесении изменений в приказ 559 (приказ 138)',
    'Amendment of order 559 (order 138)',
  ),
  number: '138',
  adopted: '2020-04-17',
  source: 'new.wpk.kz/new_rules_eng',
  editions: [{ id: '2020', from: '2020-05-01', to: '2023-06-30' }],
  mark: 'R2',
})

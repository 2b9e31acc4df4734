import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order93 = act('kz/order-93', {
  title: text(
    '279 бұйрыққа өзгерістер енгізу туралы (93 бұйрық)',
    'О внесении изменений в приказ 279 (приказ 93)',
    'Amendment of order 279 (order 93)',
  ),
  number: '93',
  adopted: '2025-03-28',
  source: 'ey.com/en_kz/technical/tax-alerts/2025/09/foreign-labor-permits-new-employer-rules-kazakhstan-2025',
  editions: [{ id: '2025', from: '2025-09-01' }],
  mark: 'R2',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order83 = act('kz/order-83', {
  title: text(
    'Шетелдіктерді тіркеу және көші-қон карточкалары (ІІМ 83 бұйрығы)',
    'Регистрация иностранцев и миграционные карточки (приказ МВД 83)',
    'Registration of foreigners and migration cards (order 83 of the Ministry of Internal Affairs)',
  ),
  number: '83',
  adopted: '2016-01-27',
  registry: 'V1600013715',
  source: 'adilet.zan.kz/eng/docs/V1600013715',
  editions: [{ id: '2016', from: '2016-01-27' }],
  mark: 'R',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order349 = act('kz/order-349', {
  title: text(
    'Ерекше үлгідегі көші-қон карточкасы және заңдастыру акциясын өткізу жөніндегі ұсынымдар (Ішкі істер министрінің бұйрығы)',
    'Миграционная карточка особого образца и рекомендации по проведению акции легализации (приказ министра внутренних дел)',
    'Special migration card and recommendations for the legalisation action (order of the Minister of Internal Affairs)',
  ),
  number: '349',
  adopted: '2006-07-12',
  editions: [{ id: '2006', from: '2006-07-12', note: 'made for the action of 2006' }],
  mark: 'D',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order76 = act('kz/order-76', {
  title: text(
    'Еңбекші көшіп келушіге рұқсат беру қағидалары (ІІМ 76 бұйрығы)',
    'Правила выдачи разрешений трудовому иммигранту (приказ МВД 76)',
    'Rules on permits to labour immigrants (order 76 of the Ministry of Internal Affairs)',
  ),
  number: '76',
  adopted: '2014-02-08',
  source: 'cis-legislation.com/document.fwx?rgn=66556',
  editions: [{ id: '2014', from: '2014-02-08', to: '2022-04-14', note: 'until order 123; the end is inferred' }],
  mark: 'R',
})

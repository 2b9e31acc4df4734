import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order123 = act('kz/order-123', {
  title: text(
    'Еңбекші көшіп келушіге рұқсат беру қағидалары (123 бұйрық)',
    'Правила выдачи разрешений трудовому иммигранту (приказ 123)',
    'Rules on permits to labour immigrants (order 123)',
  ),
  number: '123',
  adopted: '2022-04-15',
  source: 'cis-legislation.com/document.fwx?rgn=139847',
  editions: [{ id: '2022', from: '2022-04-15', note: 'dated by the order; the day of entry into force was not read' }],
  mark: 'R',
})

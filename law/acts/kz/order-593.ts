import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order593 = act('kz/order-593', {
  title: text(
    'Еңбекші көшіп келушілердің онлайн өтініштері жөніндегі пилоттық жоба (593/НҚ және 382 бірлескен бұйрығы)',
    'Пилотный проект онлайн-заявлений трудовых иммигрантов (совместный приказ 593/НҚ и 382)',
    'Pilot project of online applications of labour immigrants (joint order 593/NK and 382)',
  ),
  number: '593/NK and 382',
  adopted: '2025-12-03',
  source: 'cis-legislation.com/document.fwx?rgn=171702',
  editions: [{ id: '2025', from: '2025-12-03' }],
  mark: 'R',
})

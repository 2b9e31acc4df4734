import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const code224 = act('kz/code-224-7', {
  title: text('Әлеуметтік кодекс', 'Социальный кодекс', 'Social Code'),
  number: '224-VII',
  adopted: '2023-04-20',
  editions: [{ id: '2023', from: '2023-07-01', note: 'replaced law 482-V; not read' }],
  mark: 'G',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law204 = act('kz/law-204-1', {
  title: text(
    '«Халықтың көші-қоны туралы» заң (1997 жылғы)',
    'Закон «О миграции населения» (1997 года)',
    'Law on migration of the population (1997)',
  ),
  number: '204-I',
  adopted: '1997-12-13',
  editions: [
    { id: '1997', from: '1997-12-13', note: 'the frame until the law of 2011; the day of its repeal was not read' },
  ],
  mark: 'D',
})

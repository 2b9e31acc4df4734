import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution148 = act('kz/resolution-148', {
  title: text(
    'Көшіп келушілердің келу және болу қағидалары (Үкімет қаулысы)',
    'Правила въезда и пребывания иммигрантов (постановление Правительства)',
    'Rules of entry and stay of immigrants (Government resolution)',
  ),
  number: '148',
  adopted: '2012-01-21',
  registry: 'P1200000148',
  source: 'adilet.zan.kz/eng/docs/P1200000148',
  editions: [
    { id: '2012', from: '2012-01-21', to: '2023-01-25' },
    { id: '2023', from: '2023-01-26', to: '2024-02-11' },
    { id: '2024-80', from: '2024-02-12', note: 'resolution 80' },
  ],
  mark: 'R',
})

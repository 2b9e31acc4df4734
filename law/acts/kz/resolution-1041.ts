import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution1041 = act('kz/resolution-1041', {
  title: text(
    'Рұқсат талап етілмейтін адамдар тізбесі (Үкімет қаулысы)',
    'Перечень лиц, которым разрешение не требуется (постановление Правительства)',
    'List of persons who need no permit (Government resolution)',
  ),
  number: '1041',
  adopted: '2023-11-24',
  registry: 'P2300001041',
  source: 'adilet.zan.kz/eng/docs/P2300001041',
  editions: [
    { id: '2023', from: '2023-11-24', to: '2024-07-24' },
    { id: '2024-602', from: '2024-07-25', note: 'resolution 602 of 2024-07-25; items 7 and on not visible' },
  ],
  mark: 'R',
})

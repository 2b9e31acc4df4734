import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution1159 = act('kz/resolution-1159', {
  title: text(
    'Еңбек және халықты әлеуметтік қорғау министрлігінің мәселелері (Үкімет қаулысы)',
    'Вопросы Министерства труда и социальной защиты населения (постановление Правительства)',
    'Matters of the Ministry of Labour and Social Protection (Government resolution)',
  ),
  number: '1159',
  adopted: '2007-11-30',
  editions: [{ id: '2007', from: '2007-11-30', note: 'repeal not read' }],
  mark: 'D',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const decree399 = act('kz/decree-399', {
  title: text(
    'Көші-қон саясатының 2007-2015 жылдарға арналған тұжырымдамасы (Президент Жарлығы)',
    'Концепция миграционной политики на 2007-2015 годы (указ Президента)',
    'Concept of migration policy for 2007-2015 (presidential decree)',
  ),
  number: '399',
  adopted: '2007-08-28',
  editions: [{ id: '2007', from: '2007-08-28', note: 'its own period ends in 2015; repeal not read' }],
  mark: 'D',
})

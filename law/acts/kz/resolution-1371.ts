import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution1371 = act('kz/resolution-1371', {
  title: text(
    'Көші-қон саясатының 2001-2010 жылдарға арналған салалық бағдарламасы (Үкімет қаулысы)',
    'Отраслевая программа миграционной политики на 2001-2010 годы (постановление Правительства)',
    'Sector programme of migration policy for 2001-2010 (Government resolution)',
  ),
  number: '1371',
  adopted: '2001-10-29',
  editions: [{ id: '2001', from: '2001-10-29', note: 'its own period ends in 2010; repeal not read' }],
  mark: 'D',
})

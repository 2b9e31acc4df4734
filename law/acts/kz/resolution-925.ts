import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution925 = act('kz/resolution-925', {
  title: text(
    'Көші-қон саясатының салалық бағдарламасын іске асыру жөніндегі 2006-2008 жылдарға арналған іс-шаралар жоспары (Үкімет қаулысы)',
    'План мероприятий на 2006-2008 годы по реализации отраслевой программы миграционной политики (постановление Правительства)',
    'Plan of measures for 2006-2008 under the sector programme of migration policy (Government resolution)',
  ),
  number: '925',
  adopted: '2006-09-27',
  editions: [{ id: '2006', from: '2006-09-27', note: 'its own period ends in 2008' }],
  mark: 'D',
})

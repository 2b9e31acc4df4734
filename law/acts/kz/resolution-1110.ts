import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution1110 = act('kz/resolution-1110', {
  title: text(
    'Көші-қон саясатының тұжырымдамасын іске асыру жөніндегі 2008-2010 жылдарға арналған іс-шаралар жоспары, 1-кезең (Үкімет қаулысы)',
    'План мероприятий на 2008-2010 годы по реализации концепции миграционной политики, первый этап (постановление Правительства)',
    'Plan of measures for 2008-2010, stage one, under the concept of migration policy (Government resolution)',
  ),
  number: '1110',
  adopted: '2007-11-20',
  editions: [{ id: '2007', from: '2007-11-20', note: 'its own period ends in 2010' }],
  mark: 'D',
})

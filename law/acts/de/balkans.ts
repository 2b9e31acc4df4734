import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const balkansNotice = act('de/western-balkans-notice', {
  title: text(
    'Елшіліктің Батыс Балқан ережесі туралы хабары (Германия)',
    'Сообщение посольства о правиле для Западных Балкан (Германия)',
    'Notice of the embassy on the Western Balkans rule (Germany)',
  ),
  source: 'sarajewo.diplo.de/ba-de/service/westbalkanregelung',
  editions: [{ id: '2024', from: '2024-06-01', note: 'the cap from June 2024' }],
  mark: 'R',
})

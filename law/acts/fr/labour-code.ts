import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const labourCode = act('fr/labour-code', {
  title: text('Еңбек кодексі (Франция)', 'Трудовой кодекс (Франция)', 'Labour Code (France)'),
  source: 'doctrine.fr (LEGIARTI000018525754); efl.fr; practitioners’ notes',
  editions: [
    { id: '2021', from: '2021-04-06', note: 'article R5221-20 as read; the other articles of the part were not read' },
  ],
  mark: 'R',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution136 = act('kz/resolution-136', {
  title: text(
    'Шетелдіктердің келуі мен болуы туралы қаулы (Үкімет қаулысы)',
    'Постановление о въезде и пребывании иностранцев (постановление Правительства)',
    'Resolution on the entry and stay of foreigners (Government resolution)',
  ),
  number: '136',
  adopted: '2000-01-28',
  source: 'legislationline.org/documents/action/popup/id/5070',
  editions: [
    {
      id: '2000',
      from: '2000-01-28',
      to: '2012-01-20',
      note: 'only its subject and day were read; the end is taken from resolution 148 of 2012-01-21 (I)',
    },
  ],
  mark: 'R',
})

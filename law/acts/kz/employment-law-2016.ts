import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const employmentLaw2016 = act('kz/employment-law-2016', {
  title: text(
    '«Халықты жұмыспен қамту туралы» заң (2016 жылғы)',
    'Закон «О занятости населения» (2016 года)',
    'Law on employment of the population (2016)',
  ),
  number: '482-V',
  adopted: '2016-04-06',
  editions: [{ id: '2016', from: '2017-01-01', to: '2023-06-30', note: 'replaced by the Social Code' }],
  mark: 'R2',
})

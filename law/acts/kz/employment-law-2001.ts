import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const employmentLaw2001 = act('kz/employment-law-2001', {
  title: text(
    '«Халықты жұмыспен қамту туралы» заң (2001 жылғы)',
    'Закон «О занятости населения» (2001 года)',
    'Law on employment of the population (2001)',
  ),
  adopted: '2001-01-23',
  source: 'pavlodar.com/zakon/?dok=03848&uro=080011',
  editions: [
    {
      id: '2001',
      from: '2001-01-23',
      to: '2016-12-31',
      note: 'taken to the start of the law of 2016; the day of repeal was not read',
    },
  ],
  mark: 'R',
})

import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const immigrationAct = act('no/immigration-act-2008', {
  title: text(
    'Норвегия: 2008 жылғы иммиграция туралы заң',
    'Норвегия: закон об иммиграции 2008 года',
    'Norway: Immigration Act of 2008',
  ),
  source: 'udiregelverk.no/en/documents/udi-guidelines/udi-2014-018',
  editions: [
    {
      id: '2010',
      from: '2010-01-01',
      note: 'in force since this day; section 23 read through the Directorate’s guidelines',
    },
  ],
  mark: 'R',
})
export const immigrationRegulations = act('no/immigration-regulations', {
  title: text('Норвегия: иммиграция ережесі', 'Норвегия: положение об иммиграции', 'Norway: Immigration Regulations'),
  source: 'udiregelverk.no/en/documents/udi-guidelines/udi-2010-131',
  editions: [
    {
      id: '2010',
      from: '2010-01-01',
      note: 'sections 6-1 and 6-3 read through the Directorate’s guidelines and pages',
    },
  ],
  mark: 'R',
})

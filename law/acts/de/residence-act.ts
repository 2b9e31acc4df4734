import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Read as it stood in March 2022 and, in part, after the reforms of November 2023 and June 2024. */
export const residenceAct = act('de/residence-act', {
  title: text(
    'Шетелдіктердің тұруы туралы заң (Германия)',
    'Закон о пребывании иностранцев (Германия)',
    'Residence Act (Aufenthaltsgesetz, Germany)',
  ),
  number: 'AufenthG 2004; BGBl. 2023 I no. 217',
  source: 'github.com/bundestag/gesetze a/aufenthg_2004; github.com/mikelninh/GitLaw laws/aufenthg_2004.md',
  editions: [
    {
      id: '2022',
      from: '2022-03-01',
      to: '2023-11-17',
      note: 'text of March 2022; the first day of the edition is coarse',
    },
    { id: '2023', from: '2023-11-18', to: '2024-05-31', note: 's. 18g read, other sections in part' },
    { id: '2024', from: '2024-06-01', note: 'ss. 20a, 20b and annex read as of spring 2026' },
  ],
  mark: 'R',
})

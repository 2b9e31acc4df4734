import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Part 6A with Appendices A to C, read in official web pages of 2012 (earnings) and in what advisers told at the time. */
export const pointsBased = act('gb/points-based-system', {
  title: text(
    'Иммиграция ережелері, 6A бөлімі: балл жүйесі (2008-2011)',
    'Иммиграционные правила, часть 6A: балльная система (2008-2011)',
    'Immigration Rules, Part 6A: points-based system (2008-2011)',
  ),
  number: 'HC 395, Part 6A, Appendices A, B, C',
  source:
    'ind.homeoffice.gov.uk tier1/general/eligibility/earnings; commonwealthcontractors.com 2010-03-22; mondaq.com 96884, 99112',
  editions: [
    { id: 'tier-1', from: '2008-06-30', to: '2008-11-26', note: 'Tier 1 (General) only' },
    { id: 'tier-2', from: '2008-11-27', to: '2009-03-30', note: 'Tier 2 begins' },
    { id: '2009', from: '2009-03-31', to: '2010-04-05', note: 'master’s degree and 20,000 pounds' },
    { id: '2010-april', from: '2010-04-06', to: '2010-07-18', note: 'new tables' },
    {
      id: '2010-july',
      from: '2010-07-19',
      to: '2011-04-05',
      note: '80 points for attributes; Tier 1 (General) closed in April 2011',
    },
  ],
  mark: 'R2',
})

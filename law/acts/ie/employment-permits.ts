import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const act2024 = act('ie/employment-permits-act-2024', {
  title: text(
    '2024 жылғы Еңбек рұқсаттары туралы заң (Ирландия)',
    'Закон о разрешениях на работу 2024 года (Ирландия)',
    'Employment Permits Act 2024 (Ireland)',
  ),
  number: 'No 17 of 2024; S.I. 444/2024',
  source: 'legislation.ie/2024/en/si/0444.html',
  editions: [{ id: '2024', from: '2024-09-02', note: 'pay floors rose on 1 March 2026' }],
  mark: 'R',
})

/** Text not read: only what advisers and the department tell of it. */
export const acts2006 = act('ie/employment-permits-acts-2003-2006', {
  title: text(
    '2003 және 2006 жылғы Еңбек рұқсаттары туралы заңдар (Ирландия)',
    'Законы о разрешениях на работу 2003 и 2006 годов (Ирландия)',
    'Employment Permits Acts 2003 and 2006 (Ireland)',
  ),
  source: 'enterprise.gov.ie; mcgrathmullan.ie; text not read',
  editions: [
    { id: 'last', from: '2020-01-01', to: '2024-09-01', note: 'press notices of 2020; pay floors of January 2024' },
  ],
  mark: 'R2',
})
